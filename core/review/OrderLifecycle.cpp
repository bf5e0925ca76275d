// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/OrderLifecycle.h"

#include "core/base/TextFold.h"
#include "core/review/Lessons.h"
#include "core/store/AuditLog.h"
#include "core/store/ExportStore.h"
#include "core/store/OrderStore.h"
#include "core/store/SettingStore.h"

namespace intray {

namespace {

struct LifecycleText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderLifecycle)
};

QString nameOf(const OrderRecord &record)
{
    const QString po = record.order.poNumber.value.value_or(QString());
    return po.isEmpty() ? LifecycleText::tr("order %1").arg(record.id) : po;
}

QString stateInWords(OrderState state)
{
    switch (state) {
    case OrderState::ToReview:
        return LifecycleText::tr("to be reviewed");
    case OrderState::Held:
        return LifecycleText::tr("held");
    case OrderState::WaitingForCustomer:
        return LifecycleText::tr("waiting for the customer");
    case OrderState::Ready:
        return LifecycleText::tr("ready for approval");
    case OrderState::Approved:
        return LifecycleText::tr("approved");
    case OrderState::Exported:
        return LifecycleText::tr("exported");
    case OrderState::Rejected:
        return LifecycleText::tr("rejected");
    }
    return {};
}

// Before a person's work on it is done.
bool isOpen(OrderState state)
{
    return state == OrderState::ToReview || state == OrderState::Held ||
           state == OrderState::WaitingForCustomer || state == OrderState::Rejected;
}

Result<> wrongState(const OrderRecord &record)
{
    return failure(LifecycleText::tr("%1 is %2; that cannot be done now.")
                       .arg(nameOf(record), stateInWords(record.state)));
}

Result<> refuseForeignLease(const OrderRecord &record, const User &user, const QDateTime &now)
{
    if (record.lockedBy.isEmpty() || record.lockedBy == user.name || record.lockedUntil <= now)
        return {};
    return failure(LifecycleText::tr("%1 is working on %2 at the moment.")
                       .arg(record.lockedBy, nameOf(record)));
}

// What an order still lacks before it may leave.
Result<> refuseUnfinished(const OrderRecord &record)
{
    const auto open = std::count_if(record.findings.begin(), record.findings.end(),
                                    [](const Finding &finding) { return finding.flags(); });
    if (open > 0)
        return failure(
            LifecycleText::tr("%n question(s) still open: answer them first.", nullptr, int(open)));
    if (record.order.kind == OrderKind::New && record.order.lines.empty())
        return failure(
            LifecycleText::tr("The order has no lines. Type them in, or mark it as not an order."));
    return {};
}

// "Hold" put a question off; it did not settle it.
void askAgainWhatWasHeld(Findings &findings)
{
    for (Finding &finding : findings) {
        const bool held = std::any_of(
            finding.answers.begin(), finding.answers.end(), [&finding](const Answer &answer) {
                return finding.answeredWith == answer.id && std::holds_alternative<HoldOrder>(answer.action);
            });
        if (held)
            finding.answeredWith.reset();
    }
}

} // namespace

// Loads the order, lets `decide` change it, stores it with its audit entry; one transaction.
Result<> OrderLifecycle::move(OrderId id, const User &user, const QString &action,
                              const std::function<Result<>(OrderRecord &)> &decide)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    OrderStore store(m_database);
    Result<OrderRecord> record = store.order(id);
    if (!record)
        return tl::unexpected(record.error());
    if (const Result<> free = refuseForeignLease(*record, user, m_clock.now()); !free)
        return free;
    const OrderState before = record->state;
    if (const Result<> decided = decide(*record); !decided)
        return decided;
    if (const Result<int> saved = store.save(*record); !saved)
        return tl::unexpected(saved.error());
    const QString after = record->stateReason.isEmpty()
                              ? toKey(record->state)
                              : toKey(record->state) + QStringLiteral(": ") + record->stateReason;
    if (const Result<> noted = AuditLog(m_database)
                                   .add({0, m_clock.now(), user.name, id, action,
                                         QStringLiteral("state"), toKey(before), after});
        !noted)
        return noted;
    return (*transaction)->commit();
}

OrderLifecycle::OrderLifecycle(Database &database, const Clock &clock, DeskPolicy policy)
    : m_database(database), m_clock(clock), m_policy(policy)
{
}

Result<int> OrderLifecycle::save(const OrderRecord &changed, const std::vector<AuditEntry> &entries,
                                 const User &user, const std::vector<Lesson> &lessons)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    OrderStore store(m_database);
    const Result<OrderRecord> stored = store.order(changed.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (const Result<> free = refuseForeignLease(*stored, user, m_clock.now()); !free)
        return tl::unexpected(free.error());
    if (!isOpen(stored->state)) {
        return failure(LifecycleText::tr("%1 is %2. Take it back to review before you change it.")
                           .arg(nameOf(*stored), stateInWords(stored->state)));
    }
    if (!isOpen(changed.state))
        return tl::unexpected(wrongState(changed).error());
    // Who released, approved and batched it is decided by the moves below, never by an edited copy.
    OrderRecord record = changed;
    record.releasedBy = stored->releasedBy;
    record.releasedAt = stored->releasedAt;
    record.approvedBy = stored->approvedBy;
    record.batch = stored->batch;
    const Result<int> revision = store.save(record);
    if (!revision)
        return revision;
    AuditLog log(m_database);
    for (AuditEntry entry : entries) {
        entry.order = record.id;
        if (const Result<> noted = log.add(entry); !noted)
            return tl::unexpected(noted.error());
    }
    MemoryStore memory(m_database);
    for (const Lesson &lesson : lessons) {
        if (const Result<> done = memory.apply(lesson, user.name, record.id, m_clock.now()); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return revision;
}

Result<> OrderLifecycle::release(OrderId id, const User &user)
{
    return move(id, user, QStringLiteral("release"), [&](OrderRecord &record) -> Result<> {
        if (record.state != OrderState::ToReview && record.state != OrderState::Held &&
            record.state != OrderState::WaitingForCustomer)
            return wrongState(record);
        if (const Result<> finished = refuseUnfinished(record); !finished)
            return finished;
        if (const Result<> unique = refuseDuplicate(record); !unique)
            return unique;
        record.state = OrderState::Ready;
        record.stateReason.clear();
        record.releasedBy = user.name;
        record.releasedAt = m_clock.now();
        return MemoryStore(m_database).countRight(id, rightOnes(record.order), m_clock.now());
    });
}

Result<> OrderLifecycle::refuseDuplicate(const OrderRecord &record)
{
    const QString number = foldCode(record.order.poNumber.value.value_or(QString()));
    const auto wasAsked = [](const Finding &finding) {
        return finding.rule == QLatin1String("duplicate-po");
    };
    if (!m_policy.guardDuplicates || record.order.kind != OrderKind::New || number.isEmpty() ||
        std::any_of(record.findings.begin(), record.findings.end(), wasAsked))
        return {};
    const auto known =
        OrderStore(m_database)
            .knownOrders(record.order.customerNo.value.value_or(QString()), record.id);
    if (!known)
        return tl::unexpected(known.error());
    for (const KnownOrder &other : *known) {
        if (foldCode(other.poNumber) == number) {
            return failure(
                LifecycleText::tr(
                    "%1 of this customer is at the desk already. Open this order again to "
                    "decide which of the two is right.")
                    .arg(nameOf(record)),
                QStringLiteral("order %1").arg(other.id));
        }
    }
    return {};
}

Result<> OrderLifecycle::putAside(OrderId id, const User &user, const QString &action,
                                  OrderState state, const QString &reason)
{
    return move(id, user, action, [&](OrderRecord &record) -> Result<> {
        if (!isOpen(record.state))
            return wrongState(record);
        record.state = state;
        record.stateReason = reason.simplified();
        return {};
    });
}

Result<> OrderLifecycle::hold(OrderId id, const User &user, const QString &reason)
{
    return putAside(id, user, QStringLiteral("hold"), OrderState::Held, reason);
}

Result<> OrderLifecycle::reject(OrderId id, const User &user, const QString &reason)
{
    return putAside(id, user, QStringLiteral("reject"), OrderState::Rejected, reason);
}

Result<> OrderLifecycle::waitForCustomer(OrderId id, const User &user, const QString &question)
{
    return putAside(id, user, QStringLiteral("ask-customer"), OrderState::WaitingForCustomer,
                    question);
}

Result<> OrderLifecycle::reopen(OrderId id, const User &user, const QString &reason)
{
    return move(id, user, QStringLiteral("reopen"), [&](OrderRecord &record) -> Result<> {
        if (record.state == OrderState::Exported || record.state == OrderState::ToReview)
            return wrongState(record);
        const bool passed =
            record.state == OrderState::Ready || record.state == OrderState::Approved;
        if (passed && !user.supervisor && record.releasedBy != user.name)
            return failure(
                LifecycleText::tr("Only a supervisor can return %1.").arg(nameOf(record)));
        if (record.state == OrderState::Approved) {
            // A file that may already lie in the target must not be made a second time.
            if (!user.supervisor)
                return failure(
                    LifecycleText::tr("Only a supervisor can return %1.").arg(nameOf(record)));
            if (const Result<> free = refuseLeaving(record); !free)
                return free;
        }
        record.state = OrderState::ToReview;
        askAgainWhatWasHeld(record.findings);
        record.stateReason = reason.simplified();
        record.releasedBy.clear();
        record.releasedAt = {};
        record.approvedBy.clear();
        record.batch.reset();
        return MemoryStore(m_database).uncount(id);
    });
}

Result<> OrderLifecycle::refuseLeaving(const OrderRecord &record)
{
    const auto rows = ExportStore(m_database).rowsOf(record.id);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const ExportRow &row : *rows) {
        if (row.revision == record.revision && row.state != ExportState::Refused)
            return failure(LifecycleText::tr("%1 is being exported.").arg(nameOf(record)), row.key);
    }
    return {};
}

Result<> OrderLifecycle::undoRelease(OrderId id, const User &user)
{
    return move(id, user, QStringLiteral("undo-release"), [&](OrderRecord &record) -> Result<> {
        if (record.state != OrderState::Ready)
            return wrongState(record);
        if (record.releasedBy != user.name)
            return failure(LifecycleText::tr("%1 was not released by you.").arg(nameOf(record)));
        record.state = OrderState::ToReview;
        record.stateReason.clear();
        record.releasedBy.clear();
        record.releasedAt = {};
        return MemoryStore(m_database).uncount(id);
    });
}

Result<BatchId> OrderLifecycle::approve(const std::vector<OrderId> &orders, const User &supervisor)
{
    if (!supervisor.supervisor)
        return failure(LifecycleText::tr("Only a supervisor can approve orders."));
    if (orders.empty())
        return failure(LifecycleText::tr("No order was chosen."));
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    OrderStore store(m_database);
    const Result<BatchId> batch = store.addBatch({0, supervisor.name, m_clock.now(), {}});
    if (!batch)
        return batch;
    QStringList own;
    for (const OrderId id : orders) {
        Result<OrderRecord> record = store.order(id);
        if (!record)
            return tl::unexpected(record.error());
        if (record->state != OrderState::Ready)
            return tl::unexpected(wrongState(*record).error());
        if (m_policy.fourEyes && record->releasedBy == supervisor.name) {
            own += nameOf(*record);
            continue;
        }
        if (const Result<> joined = join(*record, *batch, supervisor); !joined)
            return tl::unexpected(joined.error());
    }
    if (!own.isEmpty()) {
        return failure(LifecycleText::tr("Nobody approves what they released: %1. "
                                         "Leave them to somebody else; nothing was approved.")
                           .arg(own.join(QStringLiteral(", "))));
    }
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return batch;
}

Result<> OrderLifecycle::join(OrderRecord &record, BatchId batch, const User &supervisor)
{
    record.state = OrderState::Approved;
    record.approvedBy = supervisor.name;
    record.batch = batch;
    if (const Result<int> saved = OrderStore(m_database).save(record); !saved)
        return tl::unexpected(saved.error());
    // One that passed without a person has not been counted yet.
    if (const Result<> counted = MemoryStore(m_database)
                                     .countRight(record.id, rightOnes(record.order), m_clock.now());
        !counted)
        return counted;
    return AuditLog(m_database)
        .add({0, m_clock.now(), supervisor.name, record.id, QStringLiteral("approve"),
              QStringLiteral("state"), toKey(OrderState::Ready),
              QStringLiteral("%1: batch %2").arg(toKey(OrderState::Approved)).arg(batch)});
}

Result<std::vector<OrderId>> OrderLifecycle::approvable(const User &supervisor)
{
    std::vector<OrderId> list;
    if (!supervisor.supervisor)
        return list;
    return OrderStore(m_database).readyOrders(m_policy.fourEyes ? supervisor.name : QString());
}

Result<DeskPolicy> deskPolicy(Database &database)
{
    SettingStore settings(database);
    const auto chosen = settings.value(QStringLiteral("desk.fourEyes"), QString());
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (*chosen == QLatin1String("on"))
        return DeskPolicy{true, true};
    if (*chosen == QLatin1String("off"))
        return DeskPolicy{false, true};
    const auto users = settings.users();
    if (!users)
        return tl::unexpected(users.error());
    return DeskPolicy{users->size() > 1, true};
}

} // namespace intray
