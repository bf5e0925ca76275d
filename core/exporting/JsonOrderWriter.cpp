// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/JsonOrderWriter.h"

#include "core/orders/FieldVisit.h"

#include <QJsonDocument>

namespace intray {

namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderWriter)
};

// Counts up when a reader of the older files could misunderstand a new one.
constexpr int SchemaVersion = 1;

// An overflown number must never leave as a wrong one.
template <typename T> bool isSound(const Field<T> &field)
{
    if constexpr (std::is_same_v<T, Decimal>)
        return !field.value || !field.value->isOverflow();
    return true;
}

} // namespace

Result<QByteArray> JsonOrderWriter::write(const OrderRecord &record, const QString &key,
                                          const QByteArray &originalSha256) const
{
    const Order &order = record.order;
    bool sound = true;
    QJsonObject json{{QStringLiteral("schema_version"), SchemaVersion},
                     {QStringLiteral("key"), key},
                     {QStringLiteral("kind"), toKey(order.kind)},
                     {QStringLiteral("original_sha256"), QString::fromLatin1(originalSha256)}};
    if (!record.releasedBy.isEmpty())
        json.insert(QStringLiteral("released_by"), record.releasedBy);
    if (!record.approvedBy.isEmpty())
        json.insert(QStringLiteral("approved_by"), record.approvedBy);
    if (!order.note.isEmpty())
        json.insert(QStringLiteral("note"), order.note);
    visitHeader(order, [&](FieldName name, const auto &field) {
        sound = sound && isSound(field);
        if (field.value)
            json.insert(fieldKey(name), valueText(*field.value));
    });
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        QJsonObject object;
        visitLine(line, [&](FieldName name, const auto &field) {
            sound = sound && isSound(field);
            if (field.value)
                object.insert(fieldKey(name), valueText(*field.value));
        });
        if (line.baseQuantity)
            object.insert(QStringLiteral("base_quantity"), line.baseQuantity->toString());
        if (!line.note.isEmpty())
            object.insert(QStringLiteral("note"), line.note);
        lines.append(object);
    }
    json.insert(QStringLiteral("lines"), lines);
    if (!sound)
        return failure(WriterText::tr("A number of this order is too large to be written."), key);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace intray
