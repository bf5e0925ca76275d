// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/CsvOrderWriter.h"

#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderWriter)
};

QString quoted(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    const bool padded = text.startsWith(u' ') || text.endsWith(u' ');
    if (!padded && !text.contains(special))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray row(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells += quoted(value);
    return cells.join(u',').toUtf8() + "\r\n";
}

QString lineColumn(FieldName name)
{
    const QString key = fieldKey(name);
    return key.startsWith(QLatin1String("line_")) ? key : QStringLiteral("line_") + key;
}

template <typename T> void append(QStringList &values, const Field<T> &field, bool &sound)
{
    if constexpr (std::is_same_v<T, Decimal>)
        sound = sound && !(field.value && field.value->isOverflow());
    values += field.value ? valueText(*field.value) : QString();
}

} // namespace

Result<QByteArray> CsvOrderWriter::write(const OrderRecord &record, const QString &key,
                                         const QByteArray &originalSha256) const
{
    const Order &order = record.order;
    bool sound = true;
    QStringList names{QStringLiteral("key"), QStringLiteral("kind"),
                      QStringLiteral("original_sha256"), QStringLiteral("note")};
    QStringList header{key, toKey(order.kind), QString::fromLatin1(originalSha256), order.note};
    visitHeader(order, [&](FieldName name, const auto &field) {
        names += fieldKey(name);
        append(header, field, sound);
    });
    names += QStringLiteral("line_index");
    const OrderLine none;
    visitLine(none, [&](FieldName name, const auto &) { names += lineColumn(name); });
    names += {QStringLiteral("line_base_quantity"), QStringLiteral("line_note")};

    QByteArray file = m_mark == ByteOrderMark::Utf8 ? QByteArray("\xef\xbb\xbf") : QByteArray();
    file += row(names);
    int index = 0;
    for (const OrderLine &line : order.lines) {
        QStringList values = header;
        values += QString::number(++index);
        visitLine(line, [&](FieldName, const auto &field) { append(values, field, sound); });
        values += line.baseQuantity ? line.baseQuantity->toString() : QString();
        values += line.note;
        file += row(values);
    }
    if (order.lines.empty()) {
        header.resize(names.size());
        file += row(header);
    }
    if (!sound)
        return failure(CsvText::tr("A number of this order is too large to be written."), key);
    return file;
}

} // namespace intray
