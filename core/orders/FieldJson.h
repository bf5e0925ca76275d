// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Field.h"
#include "core/orders/FieldVisit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace intray {

// How one field is written into JSON for the store: value, written, source, confidence, evidence,
// alternatives; nothing that is at its default.

QJsonObject sourceToJson(const Source &source);
Source sourceFromJson(const QJsonObject &json);
// Adds part, page, box, sheet, cell, range, path or header, as the contract names them.
void addPlace(QJsonObject &json, const Source &source);

QJsonArray evidenceToJson(const std::vector<Evidence> &evidence);
std::vector<Evidence> evidenceFromJson(const QJsonArray &array);

inline std::optional<QString> valueFromText(const QJsonValue &json, const QString *)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}
inline std::optional<Decimal> valueFromText(const QJsonValue &json, const Decimal *)
{
    return Decimal::fromCanonical(json.toString());
}
inline std::optional<QDate> valueFromText(const QJsonValue &json, const QDate *)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template <typename T>
QJsonObject fieldToJson(const Field<T> &field)
{
    QJsonObject json;
    if (field.value)
        json.insert(QStringLiteral("value"), valueText(*field.value));
    if (!field.written.isNull())
        json.insert(QStringLiteral("written"), field.written);
    if (field.source.part)
        json.insert(QStringLiteral("source"), sourceToJson(field.source));
    if (field.confidence != 0)
        json.insert(QStringLiteral("confidence"), field.confidence);
    if (!field.evidence.empty())
        json.insert(QStringLiteral("evidence"), evidenceToJson(field.evidence));
    QJsonArray alternatives;
    for (const Alternative<T> &other : field.alternatives) {
        alternatives.append(QJsonObject{{QStringLiteral("value"), valueText(other.value)},
                                        {QStringLiteral("written"), other.written},
                                        {QStringLiteral("source"), sourceToJson(other.source)},
                                        {QStringLiteral("confidence"), other.confidence}});
    }
    if (!alternatives.isEmpty())
        json.insert(QStringLiteral("alternatives"), alternatives);
    return json;
}

template <typename T>
void readField(const QJsonObject &json, Field<T> &field)
{
    if (json.isEmpty())
        return;
    field.value = valueFromText(json.value(QStringLiteral("value")), static_cast<T *>(nullptr));
    if (json.contains(QStringLiteral("written")))
        field.written = json.value(QStringLiteral("written")).toString();
    field.source = sourceFromJson(json.value(QStringLiteral("source")).toObject());
    field.confidence = json.value(QStringLiteral("confidence")).toDouble();
    field.evidence = evidenceFromJson(json.value(QStringLiteral("evidence")).toArray());
    for (const QJsonValue &entry : json.value(QStringLiteral("alternatives")).toArray()) {
        const QJsonObject object = entry.toObject();
        const auto value = valueFromText(object.value(QStringLiteral("value")), static_cast<T *>(nullptr));
        if (!value)
            continue;
        field.alternatives.push_back({*value, object.value(QStringLiteral("written")).toString(),
                                      sourceFromJson(object.value(QStringLiteral("source")).toObject()),
                                      object.value(QStringLiteral("confidence")).toDouble()});
    }
}

template <typename T>
Field<T> fieldFromJson(const QJsonObject &json)
{
    Field<T> field;
    readField(json, field);
    return field;
}

} // namespace intray
