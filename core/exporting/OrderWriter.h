// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace intray {

// One format in which orders leave. Stateless.
class OrderWriter
{
public:
    virtual ~OrderWriter() = default;
    virtual QString format() const = 0; // "json", "csv"
    virtual QString suffix() const = 0; // file suffix without a dot
    // The file of one order; `key` is its external reference ("42-r3"), `originalSha256` (hex) that
    // of the submission it was read from. The same order and key always give the same bytes.
    virtual Result<QByteArray> write(const OrderRecord &record, const QString &key,
                                     const QByteArray &originalSha256) const = 0;
};

// The one list of formats.
const std::vector<std::unique_ptr<OrderWriter>> &orderWriters();
const OrderWriter *orderWriter(const QString &format); // null when unknown

} // namespace intray
