// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <vector>

namespace intray {

// The table `queue`: what the list of orders shows, kept beside the orders so that no order is
// parsed to show it. Written by OrderStore in the same step as the order.
class QueueTable
{
public:
    explicit QueueTable(Database &database) : m_database(database) {}

    Result<> write(const OrderRecord &record);
    // Newest first. Leases that ran out before `now` are not shown.
    Result<std::vector<QueueRow>> rows(const QDateTime &now);
    Result<QueueRow> row(OrderId id, const QDateTime &now);

private:
    Database &m_database;
};

// Net order value: the printed net or total, else the sum of the lines' totals where every line has
// one.
std::optional<Decimal> orderValue(const Order &order);

} // namespace intray
