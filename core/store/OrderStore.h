// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/checking/CheckRule.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <vector>

namespace intray {

// Order records. `revision` guards against lost updates: save() fails with a sentence when somebody
// else stored a newer one.
class OrderStore
{
public:
    explicit OrderStore(Database &database) : m_database(database) {}

    Result<OrderId> add(const OrderRecord &record);
    Result<OrderRecord> order(OrderId id);
    // Stores (all but `asRead`, which never changes, and the lease) and counts the revision up;
    // gives the new revision.
    Result<int> save(const OrderRecord &record);
    Result<std::vector<OrderRecord>> ordersOf(SubmissionId submission);
    Result<std::vector<OrderId>> idsOf(SubmissionId submission);
    Result<std::vector<OrderId>> idsIn(OrderState state);
    // Ready for approval, but not those that `exceptReleaser` released ("" leaves none out).
    Result<std::vector<OrderId>> readyOrders(const QString &exceptReleaser);

    // All rows of the queue, newest first; cheap (one table, no order is parsed). A lease that ran
    // out before `now` is not shown as a lock.
    Result<std::vector<QueueRow>> queue(const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<QueueRow> queueRow(OrderId id, const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<std::map<OrderState, int>> countByState();
    // For duplicate rules: new orders of the customer at this desk that came before `exceptOrder`
    // or have passed already; rejected ones left out. With 0 all of them.
    Result<std::vector<KnownOrder>> knownOrders(const QString &customerNo, OrderId exceptOrder);
    // The same of all customers, in the order in which they came.
    Result<std::vector<KnownOrder>> allKnownOrders();

    // The customer's latest orders that a person released or that passed, latest first.
    Result<History> history(const QString &customerNo, int limit = 20);
    // What an order nobody had touched reads like now; only for reading it again.
    Result<> replaceAsRead(OrderId id, const Order &order);

    // A lease on an order so that two clerks do not work on the same one; renewed by calling again.
    // False when somebody else holds it.
    Result<bool> lock(OrderId id, const QString &user, const QDateTime &now, int seconds);
    Result<> unlock(OrderId id, const QString &user);

    // The orders join a batch when they are saved with its id.
    Result<BatchId> addBatch(const Batch &batch);
    Result<Batch> batch(BatchId id);
    Result<std::vector<Batch>> batches();

private:
    Result<std::vector<OrderId>> idsFrom(class Statement &statement);
    Result<std::vector<KnownOrder>> knownFrom(class Statement &statement);
    Result<std::vector<Batch>> batchesWhere(const QString &condition, std::optional<BatchId> id);

    Database &m_database;
};

} // namespace intray
