// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

namespace intray {

// Calls visit(FieldName, field) for every Field of the header, in the order of the contract. Works on
// const and mutable orders alike; the one list that files, editors and comparisons go through.
template <typename AnyOrder, typename Visit>
void visitHeader(AnyOrder &order, Visit &&visit)
{
    visit(FieldName::CustomerNo, order.customerNo);
    visit(FieldName::PoNumber, order.poNumber);
    visit(FieldName::OrderDate, order.orderDate);
    visit(FieldName::RequestedDate, order.requestedDate);
    visit(FieldName::BuyerName, order.buyerName);
    visit(FieldName::ShipTo, order.shipTo);
    visit(FieldName::ShipToId, order.shipToId);
    visit(FieldName::BillTo, order.billTo);
    visit(FieldName::PaymentTerms, order.paymentTerms);
    visit(FieldName::Currency, order.currency);
    visit(FieldName::Charges, order.charges);
    visit(FieldName::NetTotal, order.netTotal);
    visit(FieldName::TaxTotal, order.taxTotal);
    visit(FieldName::Total, order.total);
}

// The same for one line.
template <typename AnyLine, typename Visit>
void visitLine(AnyLine &line, Visit &&visit)
{
    visit(FieldName::Position, line.position);
    visit(FieldName::SupplierItem, line.supplierItem);
    visit(FieldName::BuyerItem, line.buyerItem);
    visit(FieldName::Gtin, line.gtin);
    visit(FieldName::Sku, line.sku);
    visit(FieldName::Description, line.description);
    visit(FieldName::Quantity, line.quantity);
    visit(FieldName::Unit, line.unit);
    visit(FieldName::UnitPrice, line.unitPrice);
    visit(FieldName::PricePer, line.pricePer);
    visit(FieldName::DiscountPercent, line.discountPercent);
    visit(FieldName::LineTotal, line.lineTotal);
    visit(FieldName::LineRequestedDate, line.requestedDate);
}

// Calls visit(field) with the one field of that path; nothing when the path does not exist.
template <typename AnyOrder, typename Visit>
void visitField(AnyOrder &order, const FieldPath &path, Visit &&visit)
{
    const auto ifNamed = [&](FieldName name, auto &field) {
        if (name == path.name)
            visit(field);
    };
    if (!path.line)
        visitHeader(order, ifNamed);
    else if (*path.line >= 0 && *path.line < int(order.lines.size()))
        visitLine(order.lines[size_t(*path.line)], ifNamed);
}

// Canonical text of a value: ISO dates, numbers with '.', text as it is.
inline QString valueText(const QString &value)
{
    return value;
}
inline QString valueText(const Decimal &value)
{
    return value.toString();
}
inline QString valueText(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

} // namespace intray
