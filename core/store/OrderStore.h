// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/checking/CheckRule.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <vector>

namespace intray {

// Order records. `revision` guards against lost updates: save() fails with a sentence when somebody else
// stored a newer one.
class OrderStore
{
public:
    explicit OrderStore(Database &database) : m_database(database) {}

    Result<OrderId> add(const OrderRecord &record);
    Result<OrderRecord> order(OrderId id);
    // Stores and counts the revision up; gives the new revision.
    Result<int> save(const OrderRecord &record);
    Result<std::vector<OrderRecord>> ordersOf(SubmissionId submission);

    // All rows of the queue, newest first; cheap (one table, no order is parsed).
    Result<std::vector<QueueRow>> queue();
    Result<QueueRow> queueRow(OrderId id);
    Result<std::map<OrderState, int>> countByState();
    // For duplicate rules: orders of the customer at this desk, rejected ones left out.
    Result<std::vector<KnownOrder>> knownOrders(const QString &customerNo, OrderId exceptOrder);

    // A lease on an order so that two clerks do not work on the same one; renewed by calling again.
    // False when somebody else holds it.
    Result<bool> lock(OrderId id, const QString &user, const QDateTime &now, int seconds);
    Result<> unlock(OrderId id, const QString &user);

    Result<BatchId> addBatch(const Batch &batch);
    Result<Batch> batch(BatchId id);
    Result<std::vector<Batch>> batches();

private:
    Database &m_database;
};

} // namespace intray
