// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
using HistoryOf = std::function<History(const QString &customerNo)>;

} // namespace intray
