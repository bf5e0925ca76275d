// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/OrderWriter.h"

namespace intray {

// One JSON object an order, as resources/export/order.schema.json describes it. Numbers are
// strings, so that no reader rounds them.
class JsonOrderWriter : public OrderWriter
{
public:
    QString format() const override { return QStringLiteral("json"); }
    QString suffix() const override { return QStringLiteral("json"); }
    Result<QByteArray> write(const OrderRecord &record, const QString &key,
                             const QByteArray &originalSha256) const override;
};

} // namespace intray
