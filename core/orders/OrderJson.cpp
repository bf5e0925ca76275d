// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrderJson.h"

#include "core/orders/FieldJson.h"
#include "core/orders/FieldVisit.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace intray {

namespace {

// A field as the contract shows it.
template <typename T>
QJsonObject contractField(const Field<T> &field)
{
    QJsonObject json{{QStringLiteral("value"), valueText(*field.value)},
                     {QStringLiteral("confidence"), std::round(field.confidence * 1000) / 1000}};
    if (!field.written.isEmpty())
        json.insert(QStringLiteral("written"), field.written);
    const QString because = field.because();
    if (!because.isEmpty())
        json.insert(QStringLiteral("because"), because);
    addPlace(json, field.source);
    return json;
}

// An order keeps every reading of its parties; only these lists are stored as plain arrays.
QJsonArray fieldsToJson(const std::vector<Field<QString>> &fields)
{
    QJsonArray array;
    for (const Field<QString> &field : fields)
        array.append(fieldToJson(field));
    return array;
}

std::vector<Field<QString>> fieldsFromJson(const QJsonValue &value)
{
    std::vector<Field<QString>> fields;
    for (const QJsonValue &entry : value.toArray())
        fields.push_back(fieldFromJson<QString>(entry.toObject()));
    return fields;
}

QJsonArray remarksToJson(const std::vector<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks) {
        QJsonObject json{{QStringLiteral("kind"), toKey(remark.kind)},
                         {QStringLiteral("text"), remark.text}};
        if (remark.source.part)
            json.insert(QStringLiteral("source"), sourceToJson(remark.source));
        if (remark.line)
            json.insert(QStringLiteral("line"), *remark.line);
        if (remark.date.isValid())
            json.insert(QStringLiteral("date"), remark.date.toString(Qt::ISODate));
        array.append(json);
    }
    return array;
}

std::vector<Remark> remarksFromJson(const QJsonArray &array)
{
    std::vector<Remark> remarks;
    for (const QJsonValue &entry : array) {
        const QJsonObject json = entry.toObject();
        const auto kind = remarkKindFromKey(json.value(QStringLiteral("kind")).toString());
        Remark remark;
        remark.kind = kind.value_or(Remark::Kind::Instruction); // of a newer program: a person reads it
        remark.text = json.value(QStringLiteral("text")).toString();
        remark.source = sourceFromJson(json.value(QStringLiteral("source")).toObject());
        if (const QJsonValue line = json.value(QStringLiteral("line")); line.isDouble())
            remark.line = line.toInt();
        remark.date = QDate::fromString(json.value(QStringLiteral("date")).toString(), Qt::ISODate);
        remarks.push_back(std::move(remark));
    }
    return remarks;
}

QJsonObject lineToJson(const OrderLine &line)
{
    QJsonObject json;
    visitLine(line, [&](FieldName name, const auto &field) {
        if (const QJsonObject object = fieldToJson(field); !object.isEmpty())
            json.insert(fieldKey(name), object);
    });
    if (!line.note.isEmpty())
        json.insert(QStringLiteral("note"), line.note);
    if (line.baseQuantity)
        json.insert(QStringLiteral("base_quantity"), line.baseQuantity->toString());
    if (line.source.part)
        json.insert(QStringLiteral("source"), sourceToJson(line.source));
    return json;
}

OrderLine lineFromJson(const QJsonObject &json)
{
    OrderLine line;
    visitLine(line, [&](FieldName name, auto &field) {
        readField(json.value(fieldKey(name)).toObject(), field);
    });
    line.note = json.value(QStringLiteral("note")).toString();
    line.baseQuantity =
        Decimal::fromCanonical(json.value(QStringLiteral("base_quantity")).toString());
    line.source = sourceFromJson(json.value(QStringLiteral("source")).toObject());
    return line;
}

} // namespace

QJsonObject toContractJson(const Order &order, const Findings &findings)
{
    QJsonObject json{{QStringLiteral("kind"), toKey(order.kind)},
                     {QStringLiteral("flagged"), isFlagged(findings)}};
    visitHeader(order, [&](FieldName name, const auto &field) {
        if (field.isStated())
            json.insert(fieldKey(name), contractField(field));
    });
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        QJsonObject object;
        visitLine(line, [&](FieldName name, const auto &field) {
            if (field.isStated())
                object.insert(fieldKey(name), contractField(field));
        });
        lines.append(object);
    }
    json.insert(QStringLiteral("lines"), lines);
    QJsonArray list;
    for (const Finding &finding : findings) {
        const std::optional<int> line = finding.field.line;
        list.append(QJsonObject{
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("line"), line ? QJsonValue(*line + 1) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("severity"), toKey(finding.severity)},
            {QStringLiteral("question"), finding.question}});
    }
    json.insert(QStringLiteral("findings"), list);
    return json;
}

QJsonObject toJson(const Order &order)
{
    QJsonObject json{{QStringLiteral("kind"), toKey(order.kind)}};
    visitHeader(order, [&](FieldName name, const auto &field) {
        if (const QJsonObject object = fieldToJson(field); !object.isEmpty())
            json.insert(fieldKey(name), object);
    });
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineToJson(line));
    json.insert(QStringLiteral("lines"), lines);
    json.insert(QStringLiteral("medium"), toKey(order.medium));
    if (!order.remarks.empty())
        json.insert(QStringLiteral("remarks"), remarksToJson(order.remarks));
    if (order.repeatsLast)
        json.insert(QStringLiteral("repeats_last"), true);
    json.insert(QStringLiteral("language"), order.language);
    json.insert(QStringLiteral("note"), order.note);
    json.insert(QStringLiteral("usual_ship_to"), order.usualShipTo);
    json.insert(QStringLiteral("sender_addresses"), fieldsToJson(order.senderAddresses));
    json.insert(QStringLiteral("vat_numbers"), fieldsToJson(order.vatNumbers));
    json.insert(QStringLiteral("account_numbers"), fieldsToJson(order.accountNumbers));
    json.insert(QStringLiteral("ship_to_numbers"), fieldsToJson(order.shipToNumbers));
    json.insert(QStringLiteral("our_ship_to_numbers"), fieldsToJson(order.ourShipToNumbers));
    json.insert(QStringLiteral("party_names"), fieldsToJson(order.partyNames));
    QJsonArray doubts;
    for (const QString &doubt : order.doubts)
        doubts.append(doubt);
    json.insert(QStringLiteral("doubts"), doubts);
    if (order.statedLineCount)
        json.insert(QStringLiteral("stated_line_count"), *order.statedLineCount);
    return json;
}

Result<Order> orderFromJson(const QJsonObject &json)
{
    const auto kind = orderKindFromKey(json.value(QStringLiteral("kind")).toString());
    if (!kind)
        return failure(QCoreApplication::translate("intray::OrderJson",
                                                   "A stored order cannot be read: its kind is unknown."));
    Order order;
    order.kind = *kind;
    visitHeader(order, [&](FieldName name, auto &field) {
        readField(json.value(fieldKey(name)).toObject(), field);
    });
    for (const QJsonValue &line : json.value(QStringLiteral("lines")).toArray())
        order.lines.push_back(lineFromJson(line.toObject()));
    order.medium = mediumFromKey(json.value(QStringLiteral("medium")).toString()).value_or(Medium::Page);
    order.remarks = remarksFromJson(json.value(QStringLiteral("remarks")).toArray());
    order.repeatsLast = json.value(QStringLiteral("repeats_last")).toBool();
    order.language = json.value(QStringLiteral("language")).toString();
    order.note = json.value(QStringLiteral("note")).toString();
    order.usualShipTo = json.value(QStringLiteral("usual_ship_to")).toBool();
    order.senderAddresses = fieldsFromJson(json.value(QStringLiteral("sender_addresses")));
    order.vatNumbers = fieldsFromJson(json.value(QStringLiteral("vat_numbers")));
    order.accountNumbers = fieldsFromJson(json.value(QStringLiteral("account_numbers")));
    order.shipToNumbers = fieldsFromJson(json.value(QStringLiteral("ship_to_numbers")));
    order.ourShipToNumbers = fieldsFromJson(json.value(QStringLiteral("our_ship_to_numbers")));
    order.partyNames = fieldsFromJson(json.value(QStringLiteral("party_names")));
    for (const QJsonValue &doubt : json.value(QStringLiteral("doubts")).toArray())
        order.doubts.push_back(doubt.toString());
    if (const QJsonValue count = json.value(QStringLiteral("stated_line_count")); count.isDouble())
        order.statedLineCount = count.toInt();
    return order;
}

} // namespace intray
