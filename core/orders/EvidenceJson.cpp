// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/EvidenceJson.h"

#include "core/orders/FieldJson.h"
#include "core/orders/FieldVisit.h"

#include <cmath>

namespace intray {

namespace {

double inTenThousandths(double value)
{
    return std::round(value * 1e4) / 1e4;
}

template <typename T> void addTo(QJsonObject &fields, FieldName name, const Field<T> &field)
{
    const auto entry = fields.find(fieldKey(name));
    if (entry == fields.end() || !field.isStated())
        return;
    QJsonObject json = entry->toObject();
    QStringList kinds;
    for (const QJsonValue &reason : evidenceToJson(field.evidence))
        kinds += reason.toArray().at(0).toString();
    kinds.removeDuplicates();
    json.insert(QStringLiteral("score"), inTenThousandths(field.confidence));
    json.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(kinds));
    const double rival = field.alternatives.empty() ? 0 : field.alternatives.front().confidence;
    json.insert(QStringLiteral("margin"), inTenThousandths(field.confidence - rival));
    *entry = json;
}

bool isStated(const Order &order, const FieldPath &path)
{
    bool stated = false;
    visitField(order, path, [&](const auto &field) { stated = field.isStated(); });
    return stated;
}

void addToFindings(QJsonObject &contract, const Order &order, const Findings &findings)
{
    QJsonArray list = contract.value(QStringLiteral("findings")).toArray();
    for (qsizetype i = 0; i < list.size() && i < qsizetype(findings.size()); ++i) {
        const FieldPath &path = findings[std::size_t(i)].field;
        QJsonObject json = list.at(i).toObject();
        json.insert(QStringLiteral("field"), path.toString());
        json.insert(QStringLiteral("stated"), isStated(order, path));
        list.replace(i, json);
    }
    contract.insert(QStringLiteral("findings"), list);
}

} // namespace

void addEvidence(QJsonObject &contract, const Order &order, const Findings &findings)
{
    contract.insert(QStringLiteral("medium"), toKey(order.medium));
    visitHeader(order,
                [&](FieldName name, const auto &field) { addTo(contract, name, field); });
    QJsonArray lines = contract.value(QStringLiteral("lines")).toArray();
    for (qsizetype i = 0; i < lines.size() && i < qsizetype(order.lines.size()); ++i) {
        QJsonObject line = lines.at(i).toObject();
        visitLine(order.lines[std::size_t(i)],
                  [&](FieldName name, const auto &field) { addTo(line, name, field); });
        lines.replace(i, line);
    }
    contract.insert(QStringLiteral("lines"), lines);
    addToFindings(contract, order, findings);
}

} // namespace intray
