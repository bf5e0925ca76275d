// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"
#include "core/store/MemoryStore.h"

#include <functional>
#include <vector>

namespace intray {

struct DeskPolicy
{
    // Nobody approves what they released. On as soon as there is a second user.
    bool fourEyes = false;
    // A release looks once more for the same order number of the customer at this desk: another
    // clerk, or an import, may have brought it since the order was checked. Off where the rule
    // duplicate-po is off.
    bool guardDuplicates = true;
    bool operator==(const DeskPolicy &) const = default;
};

// The moves of an order from state to state, with who may make them. Each is one transaction with
// its audit entry; a move that is not allowed fails with a sentence and changes nothing.
class OrderLifecycle
{
public:
    OrderLifecycle(Database &database, const Clock &clock, DeskPolicy policy);

    // Stores what a ReviewSession changed, with its entries and what it taught; gives the new revision.
    Result<int> save(const OrderRecord &record, const std::vector<AuditEntry> &entries,
                     const User &user, const std::vector<Lesson> &lessons = {});
    // A person says the order is right. Refused while a finding that flags is open.
    Result<> release(OrderId id, const User &user);
    Result<> hold(OrderId id, const User &user, const QString &reason);
    Result<> reject(OrderId id, const User &user, const QString &reason);
    // Waits for the customer's answer.
    Result<> waitForCustomer(OrderId id, const User &user, const QString &question);
    // Back to review from held, waiting, rejected, or from ready and approved (a supervisor returns
    // it).
    Result<> reopen(OrderId id, const User &user, const QString &reason);
    // Takes back the last release by the same user while it is not yet approved.
    Result<> undoRelease(OrderId id, const User &user);
    // A supervisor lets these ready orders go; they become one batch. With four eyes, orders the
    // supervisor released are refused by name and the whole batch is not made.
    Result<BatchId> approve(const std::vector<OrderId> &orders, const User &supervisor);
    // What `supervisor` may approve of the ready ones.
    Result<std::vector<OrderId>> approvable(const User &supervisor);

private:
    Result<> move(OrderId id, const User &user, const QString &action,
                  const std::function<Result<>(OrderRecord &)> &decide);
    Result<> putAside(OrderId id, const User &user, const QString &action, OrderState state,
                      const QString &reason);
    Result<> refuseDuplicate(const OrderRecord &record);
    Result<> refuseLeaving(const OrderRecord &record);
    Result<> join(OrderRecord &record, BatchId batch, const User &supervisor);

    Database &m_database;
    const Clock &m_clock;
    DeskPolicy m_policy;
};

// One-person desk: off; more users: on; unless the setting "desk.fourEyes" says "on" or "off".
Result<DeskPolicy> deskPolicy(Database &database);

} // namespace intray
