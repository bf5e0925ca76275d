// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace intray::testing {

// One document of the sample corpus as a careful person typed it: every value proven, so that
// matching and checking can be tested without reading anything.
struct Truth
{
    struct Expected
    {
        QString rule;
        std::optional<int> line; // counted from 1
        bool operator==(const Expected &) const = default;
        auto operator<=>(const Expected &other) const
        {
            return std::pair(line.value_or(0), rule) <=>
                   std::pair(other.line.value_or(0), other.rule);
        }
    };
    struct OrderTruth
    {
        Order order;
        QString customerNo;
        std::vector<QString> skus; // by line; empty for an item that is not ours
        std::vector<Expected> findings;
    };
    QString name;
    QString customerNo;
    std::vector<OrderTruth> orders;
};

inline void set(Field<QString> &field, const QJsonObject &json, const char *key)
{
    if (!json.contains(QLatin1String(key)))
        return;
    field.value = json.value(QLatin1String(key)).toString();
    field.written = *field.value;
    field.confidence = 1;
}

inline void set(Field<Decimal> &field, const QJsonObject &json, const char *key)
{
    field.value = Decimal::fromCanonical(json.value(QLatin1String(key)).toString());
    field.confidence = 1;
}

inline void set(Field<QDate> &field, const QJsonObject &json, const char *key)
{
    const QDate day = QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
    if (day.isValid())
        field.value = day;
    field.confidence = 1;
}

inline OrderLine lineFromTruth(const QJsonObject &json)
{
    OrderLine line;
    set(line.position, json, "position");
    set(line.supplierItem, json, "supplier_item");
    set(line.buyerItem, json, "buyer_item");
    set(line.gtin, json, "gtin");
    set(line.description, json, "description");
    set(line.quantity, json, "quantity");
    set(line.unit, json, "unit");
    set(line.unitPrice, json, "unit_price");
    set(line.pricePer, json, "price_per");
    set(line.discountPercent, json, "discount_percent");
    set(line.lineTotal, json, "line_total");
    set(line.requestedDate, json, "requested_date");
    return line;
}

inline Truth::OrderTruth orderFromTruth(const QJsonObject &json)
{
    Truth::OrderTruth truth;
    Order &order = truth.order;
    order.kind = orderKindFromKey(json.value(u"kind").toString()).value_or(OrderKind::New);
    set(order.poNumber, json, "po_number");
    set(order.orderDate, json, "order_date");
    set(order.requestedDate, json, "requested_date");
    set(order.buyerName, json, "buyer_name");
    set(order.shipTo, json, "ship_to");
    set(order.billTo, json, "bill_to");
    set(order.paymentTerms, json, "payment_terms");
    set(order.currency, json, "currency");
    set(order.netTotal, json, "net_total");
    set(order.taxTotal, json, "tax_total");
    set(order.total, json, "total");
    truth.customerNo = json.value(u"customer_no").toString();
    for (const QJsonValue line : json.value(u"lines").toArray()) {
        order.lines.push_back(lineFromTruth(line.toObject()));
        truth.skus.push_back(line.toObject().value(u"sku").toString());
    }
    return truth;
}

inline Truth truthFromJson(const QJsonObject &json)
{
    Truth truth;
    truth.name = json.value(u"file").toString();
    truth.customerNo = json.value(u"customer_no").toString();
    for (const QJsonValue order : json.value(u"orders").toArray()) {
        truth.orders.push_back(orderFromTruth(order.toObject()));
        truth.orders.back().order.language = json.value(u"language").toString();
    }
    for (const QJsonValue value : json.value(u"expected_findings").toArray()) {
        const QJsonObject expected = value.toObject();
        const QJsonValue line = expected.value(u"line");
        truth.orders.at(std::size_t(expected.value(u"order").toInt()))
            .findings.push_back({expected.value(u"rule").toString(),
                                 line.isNull() ? std::nullopt : std::optional(line.toInt())});
    }
    return truth;
}

// The shared sample documents beside the sources; empty where they are not.
inline QString corpusFolder()
{
    return QDir::cleanPath(QStringLiteral(INTRAY_SOURCE "/../shared/corpus"));
}

inline std::vector<Truth> readTruths()
{
    std::vector<Truth> truths;
    const QDir folder(corpusFolder() + QStringLiteral("/dev"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.truth.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            truths.push_back(truthFromJson(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return truths;
}

} // namespace intray::testing
