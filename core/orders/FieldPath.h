// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace intray {

// The names of all fields; their texts (fieldKey) are those of the extract contract.
enum class FieldName {
    // header
    Kind, CustomerNo, PoNumber, OrderDate, RequestedDate, BuyerName, ShipTo, ShipToId, BillTo,
    PaymentTerms, Currency, Charges, NetTotal, TaxTotal, Total,
    // line
    Position, SupplierItem, BuyerItem, Gtin, Sku, Description, Quantity, Unit, UnitPrice, PricePer,
    DiscountPercent, LineTotal, LineRequestedDate,
    // the order or the line as a whole
    Whole
};

// Which field of an order. `line` is the index in Order::lines, counted from 0; none for the header.
struct FieldPath
{
    std::optional<int> line;
    FieldName name = FieldName::Whole;

    static FieldPath header(FieldName name) { return {std::nullopt, name}; }
    static FieldPath ofLine(int line, FieldName name) { return {line, name}; }

    // "po_number", "lines[2].quantity"; stable, used in files and the store.
    QString toString() const;
    static std::optional<FieldPath> fromString(const QString &text);

    auto operator<=>(const FieldPath &) const = default;
};

// "po_number"; LineRequestedDate is "requested_date" too.
QString fieldKey(FieldName name);
// "Order number", in the language of the window.
QString fieldTitle(FieldName name);

} // namespace intray
