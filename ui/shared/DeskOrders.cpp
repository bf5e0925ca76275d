// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with one order: open and lease it, store it, move it on.
#include "core/store/MemoryStore.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"
#include "ui/shared/Desk.h"

namespace intray {
namespace {

constexpr int LeaseSeconds = 180;

Result<OpenedOrder> readOrder(Database &database, OrderId id, const OpenedOrder *ahead)
{
    auto record = OrderStore(database).order(id);
    if (!record)
        return tl::unexpected(record.error());
    OpenedOrder opened;
    opened.record = std::move(*record);
    SubmissionStore submissions(database);
    if (ahead) {
        opened.submission = ahead->submission;
        opened.document = ahead->document;
        opened.original = ahead->original;
    } else {
        auto submission = submissions.submission(opened.record.submission);
        if (!submission)
            return tl::unexpected(submission.error());
        opened.submission = std::move(*submission);
        auto document = submissions.document(opened.record.submission);
        if (!document)
            return tl::unexpected(document.error());
        opened.document = std::make_shared<const Document>(std::move(*document));
        auto original = submissions.original(opened.submission.sha256);
        if (!original)
            return tl::unexpected(original.error());
        opened.original = std::move(*original);
    }
    auto known = OrderStore(database).knownOrders(opened.record.order.customerNo.value.value_or(QString()), id);
    if (!known)
        return tl::unexpected(known.error());
    opened.deskOrders = std::move(*known);
    auto history = OrderStore(database).history(opened.record.order.customerNo.value.value_or(QString()));
    if (!history)
        return tl::unexpected(history.error());
    opened.history = std::move(*history);
    std::erase_if(opened.history, [id](const PastOrder &past) { return past.id == id; });
    return opened;
}

} // namespace

void Desk::openOrder(OrderId id, const QObject *context, std::function<void(Result<OpenedOrder>)> callback)
{
    const auto ahead = preparedOrder(id);
    run(
        [id, ahead, user = m_setup.user, clock = m_setup.clock](Database &database) -> Result<OpenedOrder> {
            auto locked = OrderStore(database).lock(id, user.name, clock->now(), LeaseSeconds);
            if (!locked)
                return tl::unexpected(locked.error());
            auto opened = readOrder(database, id, ahead.get());
            if (opened)
                opened->lockedByOther = !*locked;
            return opened;
        },
        this,
        [this, id, alive = QPointer<const QObject>(context),
         callback = std::move(callback)](Result<OpenedOrder> opened) {
            if (opened && !opened->lockedByOther) {
                if (!alive) {
                    m_leased = id;
                    closeOrder(id);
                    return;
                }
                if (m_leased && *m_leased != id)
                    closeOrder(*m_leased);
                m_leased = id;
                m_leaseTimer.start();
            }
            refreshRow(id);
            if (alive)
                callback(std::move(opened));
        });
}

void Desk::prepareOrder(OrderId id)
{
    if (m_prepared && m_prepared->record.id == id)
        return;
    run([id](Database &database) { return readOrder(database, id, nullptr); }, this,
        [this](Result<OpenedOrder> opened) {
            if (opened)
                m_prepared = std::make_shared<const OpenedOrder>(std::move(*opened));
        });
}

std::shared_ptr<const OpenedOrder> Desk::preparedOrder(OrderId id) const
{
    return m_prepared && m_prepared->record.id == id ? m_prepared : nullptr;
}

void Desk::closeOrder(OrderId id)
{
    if (m_leased == id) {
        m_leased.reset();
        m_leaseTimer.stop();
    }
    run([id, user = m_setup.user.name](Database &database) { return OrderStore(database).unlock(id, user); },
        this, [this, id](const Result<> &) { refreshRow(id); });
}

void Desk::renewLease()
{
    if (!m_leased)
        return;
    run(
        [id = *m_leased, user = m_setup.user.name, clock = m_setup.clock](Database &database) {
            return OrderStore(database).lock(id, user, clock->now(), LeaseSeconds);
        },
        this, [this](Result<bool> held) {
            if (held && !*held)
                Q_EMIT message(tr("Somebody else has taken this order meanwhile. Your last changes may be refused."));
        });
}

void Desk::save(const OrderRecord &record, const std::vector<AuditEntry> &entries, const std::vector<Lesson> &lessons,
                const QObject *context, std::function<void(Result<int>)> callback)
{
    struct Saved
    {
        int revision = 0;
        std::optional<std::vector<MemoryEntry>> memory; // when something was learnt
        QString trouble;                                // why it could not be asked for
    };
    // The policy is copied here: it belongs to the GUI thread.
    run(
        [record, entries, lessons, user = m_setup.user, clock = m_setup.clock,
         policy = m_deskPolicy](Database &database) -> Result<Saved> {
            const auto revision = OrderLifecycle(database, *clock, policy).save(record, entries, user, lessons);
            if (!revision)
                return tl::unexpected(revision.error());
            Saved saved{*revision, std::nullopt, {}};
            if (lessons.empty())
                return saved;
            auto memory = MemoryStore(database).all();
            if (memory)
                saved.memory = std::move(*memory);
            else
                saved.trouble = memory.error().message;
            return saved;
        },
        this,
        [this, id = record.id, alive = QPointer<const QObject>(context),
         callback = std::move(callback)](Result<Saved> saved) {
            refreshRow(id);
            if (saved && saved->memory) {
                m_knowledge.memory = std::make_shared<const CustomerMemory>(std::move(*saved->memory));
                Q_EMIT knowledgeChanged();
            }
            if (saved && !saved->trouble.isEmpty())
                Q_EMIT message(saved->trouble);
            if (!alive || !callback)
                return;
            if (saved)
                callback(saved->revision);
            else
                callback(tl::unexpected(saved.error()));
        });
}

void Desk::move(OrderId id, Move step, const QObject *context, Done callback)
{
    run(
        [step = std::move(step), user = m_setup.user, clock = m_setup.clock,
         policy = m_deskPolicy](Database &database) {
            OrderLifecycle lifecycle(database, *clock, policy);
            return step(lifecycle, user);
        },
        this,
        [this, id, alive = QPointer<const QObject>(context), callback = std::move(callback)](Result<> done) {
            if (!done)
                Q_EMIT message(done.error().message);
            refreshRow(id);
            reloadMemory();
            if (alive && callback)
                callback(std::move(done));
        });
}

void Desk::release(OrderId id, const QObject *context, Done callback)
{
    move(id, [id](OrderLifecycle &lifecycle, const User &user) { return lifecycle.release(id, user); },
         context, std::move(callback));
}

void Desk::undoRelease(OrderId id, const QObject *context, Done callback)
{
    move(id, [id](OrderLifecycle &lifecycle, const User &user) { return lifecycle.undoRelease(id, user); },
         context, std::move(callback));
}

void Desk::hold(OrderId id, const QString &reason, const QObject *context, Done callback)
{
    move(id, [=](OrderLifecycle &lifecycle, const User &user) { return lifecycle.hold(id, user, reason); },
         context, std::move(callback));
}

void Desk::reject(OrderId id, const QString &reason, const QObject *context, Done callback)
{
    move(id, [=](OrderLifecycle &lifecycle, const User &user) { return lifecycle.reject(id, user, reason); },
         context, std::move(callback));
}

void Desk::waitForCustomer(OrderId id, const QString &question, const QObject *context, Done callback)
{
    move(id,
         [=](OrderLifecycle &lifecycle, const User &user) { return lifecycle.waitForCustomer(id, user, question); },
         context, std::move(callback));
}

void Desk::reopen(OrderId id, const QString &reason, const QObject *context, Done callback)
{
    move(id, [=](OrderLifecycle &lifecycle, const User &user) { return lifecycle.reopen(id, user, reason); },
         context, std::move(callback));
}

} // namespace intray
