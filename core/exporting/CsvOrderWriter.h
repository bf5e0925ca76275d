// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/OrderWriter.h"

namespace intray {

// One CSV file an order (RFC 4180, comma, UTF-8 without a byte order mark): a row of column names,
// then a row for each line that repeats the header of the order; an order without lines has one
// row. The columns are described in resources/export/order-csv.md.
class CsvOrderWriter : public OrderWriter
{
public:
    // For readers that take a file without a byte order mark for their own code page.
    enum class ByteOrderMark { None, Utf8 };
    explicit CsvOrderWriter(ByteOrderMark mark = ByteOrderMark::None) : m_mark(mark) {}

    QString format() const override { return QStringLiteral("csv"); }
    QString suffix() const override { return QStringLiteral("csv"); }
    Result<QByteArray> write(const OrderRecord &record, const QString &key,
                             const QByteArray &originalSha256) const override;

private:
    ByteOrderMark m_mark;
};

} // namespace intray
