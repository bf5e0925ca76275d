// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"

#include <functional>
#include <vector>

namespace intray {

// What a customer ordered before at this desk, as far as later orders are judged by it.
struct PastLine
{
    QString sku, description;
    std::optional<Decimal> baseQuantity; // in the item's base unit
    std::optional<Decimal> quantity;     // in the unit as written
    QString unit;
    std::optional<Decimal> unitPrice;
    bool operator==(const PastLine &) const = default;
};

struct PastOrder
{
    OrderId id = 0;
    OrderState state = OrderState::Exported;
    QString customerNo, poNumber;
    QDate date;               // ordered; the day it arrived when the order states none
    QString shipToId;
    QStringList senders;      // e-mail addresses, lower case
    std::vector<PastLine> lines;
    bool operator==(const PastOrder &) const = default;
};

// The latest orders of one customer that a person released or that passed, latest first; rejected ones
// and those still in review left out.
using History = std::vector<PastOrder>;
// A failure is not the same as none: then nothing may be concluded from what was not there.
using HistoryOf = std::function<Result<History>(const QString &customerNo)>;

// An order as later ones see it.
PastOrder pastOrder(OrderId id, OrderState state, const Order &order, const QDateTime &arrivedAt);

} // namespace intray
