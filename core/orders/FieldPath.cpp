// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/FieldPath.h"

#include "core/orders/Keys.h"

#include <QCoreApplication>

namespace intray {

namespace {

constexpr std::pair<FieldName, const char *> HeaderKeys[] = {
    {FieldName::Kind, "kind"},
    {FieldName::CustomerNo, "customer_no"},
    {FieldName::PoNumber, "po_number"},
    {FieldName::OrderDate, "order_date"},
    {FieldName::RequestedDate, "requested_date"},
    {FieldName::BuyerName, "buyer_name"},
    {FieldName::ShipTo, "ship_to"},
    {FieldName::ShipToId, "ship_to_id"},
    {FieldName::BillTo, "bill_to"},
    {FieldName::PaymentTerms, "payment_terms"},
    {FieldName::Currency, "currency"},
    {FieldName::Charges, "charges"},
    {FieldName::NetTotal, "net_total"},
    {FieldName::TaxTotal, "tax_total"},
    {FieldName::Total, "total"},
    {FieldName::Whole, "order"}};

constexpr std::pair<FieldName, const char *> LineKeys[] = {
    {FieldName::Position, "position"},
    {FieldName::SupplierItem, "supplier_item"},
    {FieldName::BuyerItem, "buyer_item"},
    {FieldName::Gtin, "gtin"},
    {FieldName::Sku, "sku"},
    {FieldName::Description, "description"},
    {FieldName::Quantity, "quantity"},
    {FieldName::Unit, "unit"},
    {FieldName::UnitPrice, "unit_price"},
    {FieldName::PricePer, "price_per"},
    {FieldName::DiscountPercent, "discount_percent"},
    {FieldName::LineTotal, "line_total"},
    {FieldName::LineRequestedDate, "requested_date"},
    {FieldName::Whole, "line"}};

constexpr std::pair<FieldName, const char *> Titles[] = {
    {FieldName::Kind, QT_TRANSLATE_NOOP("intray::FieldPath", "Kind")},
    {FieldName::CustomerNo, QT_TRANSLATE_NOOP("intray::FieldPath", "Customer")},
    {FieldName::PoNumber, QT_TRANSLATE_NOOP("intray::FieldPath", "PO number")},
    {FieldName::OrderDate, QT_TRANSLATE_NOOP("intray::FieldPath", "Ordered")},
    {FieldName::RequestedDate, QT_TRANSLATE_NOOP("intray::FieldPath", "Wanted by")},
    {FieldName::BuyerName, QT_TRANSLATE_NOOP("intray::FieldPath", "Buyer")},
    {FieldName::ShipTo, QT_TRANSLATE_NOOP("intray::FieldPath", "Ship to")},
    {FieldName::ShipToId, QT_TRANSLATE_NOOP("intray::FieldPath", "Delivery address")},
    {FieldName::BillTo, QT_TRANSLATE_NOOP("intray::FieldPath", "Bill to")},
    {FieldName::PaymentTerms, QT_TRANSLATE_NOOP("intray::FieldPath", "Terms")},
    {FieldName::Currency, QT_TRANSLATE_NOOP("intray::FieldPath", "Currency")},
    {FieldName::Charges, QT_TRANSLATE_NOOP("intray::FieldPath", "Charges")},
    {FieldName::NetTotal, QT_TRANSLATE_NOOP("intray::FieldPath", "Net total")},
    {FieldName::TaxTotal, QT_TRANSLATE_NOOP("intray::FieldPath", "Tax")},
    {FieldName::Total, QT_TRANSLATE_NOOP("intray::FieldPath", "Total")},
    {FieldName::Position, QT_TRANSLATE_NOOP("intray::FieldPath", "Position")},
    {FieldName::SupplierItem, QT_TRANSLATE_NOOP("intray::FieldPath", "Our number, as written")},
    {FieldName::BuyerItem, QT_TRANSLATE_NOOP("intray::FieldPath", "Customer's number")},
    {FieldName::Gtin, QT_TRANSLATE_NOOP("intray::FieldPath", "GTIN")},
    {FieldName::Sku, QT_TRANSLATE_NOOP("intray::FieldPath", "Our item")},
    {FieldName::Description, QT_TRANSLATE_NOOP("intray::FieldPath", "Description")},
    {FieldName::Quantity, QT_TRANSLATE_NOOP("intray::FieldPath", "Quantity")},
    {FieldName::Unit, QT_TRANSLATE_NOOP("intray::FieldPath", "Unit")},
    {FieldName::UnitPrice, QT_TRANSLATE_NOOP("intray::FieldPath", "Price")},
    {FieldName::PricePer, QT_TRANSLATE_NOOP("intray::FieldPath", "Price per")},
    {FieldName::DiscountPercent, QT_TRANSLATE_NOOP("intray::FieldPath", "Discount %")},
    {FieldName::LineTotal, QT_TRANSLATE_NOOP("intray::FieldPath", "Amount")},
    {FieldName::LineRequestedDate, QT_TRANSLATE_NOOP("intray::FieldPath", "Wanted by")},
    {FieldName::Whole, QT_TRANSLATE_NOOP("intray::FieldPath", "Order")}};

} // namespace

QString FieldPath::toString() const
{
    if (!line)
        return keyIn(HeaderKeys, name);
    return QStringLiteral("lines[%1].%2").arg(*line).arg(keyIn(LineKeys, name));
}

std::optional<FieldPath> FieldPath::fromString(const QString &text)
{
    if (!text.startsWith(QLatin1String("lines["))) {
        const auto name = valueIn(HeaderKeys, text);
        return name ? std::optional(FieldPath::header(*name)) : std::nullopt;
    }
    const qsizetype close = text.indexOf(u']');
    if (close < 0 || text.mid(close + 1, 1) != QLatin1String("."))
        return std::nullopt;
    bool isNumber = false;
    const int line = text.mid(6, close - 6).toInt(&isNumber);
    const auto name = valueIn(LineKeys, text.mid(close + 2));
    if (!isNumber || line < 0 || !name)
        return std::nullopt;
    return FieldPath::ofLine(line, *name);
}

QString fieldKey(FieldName name)
{
    const QString key = keyIn(LineKeys, name);
    return key.isEmpty() || name == FieldName::Whole ? keyIn(HeaderKeys, name) : key;
}

QString fieldTitle(FieldName name)
{
    for (const auto &[candidate, title] : Titles) {
        if (candidate == name)
            return QCoreApplication::translate("intray::FieldPath", title);
    }
    return {};
}

} // namespace intray
