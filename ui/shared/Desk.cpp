// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Desk.h"

#include "core/exporting/ExportRun.h"
#include "core/intake/DeskKnowledge.h"
#include "core/store/MemoryStore.h"
#include "core/store/OrderStore.h"
#include "core/store/SettingStore.h"

#include <QElapsedTimer>

namespace intray {
namespace {

constexpr int LeaseRenewal = 60'000; // milliseconds

struct LoadedQueue
{
    QueueRows rows;
    qint64 milliseconds = 0;
};

// What start() reads, in one go.
struct Beginning
{
    Knowledge knowledge;
    DeskPolicy policy;
    std::vector<User> users;
    LoadedQueue queue;
    QString trouble; // something that could not be settled, but does not keep the desk shut
};

Result<LoadedQueue> loadQueue(Database &database, const Clock &clock)
{
    QElapsedTimer timer;
    timer.start();
    auto rows = OrderStore(database).queue(clock.now());
    if (!rows)
        return tl::unexpected(rows.error());
    return LoadedQueue{std::move(*rows), timer.elapsed()};
}

} // namespace

Desk::Desk(Setup setup, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_queue(std::make_shared<QueueRows>()),
      m_store(std::make_unique<StoreThread>(m_setup.storeFile))
{
    m_knowledge.catalog = std::make_shared<const Catalog>();
    m_knowledge.memory = std::make_shared<const CustomerMemory>();
    m_knowledge.lexicon = m_setup.lexicon;
    m_queueTimer.setSingleShot(true);
    connect(&m_queueTimer, &QTimer::timeout, this, &Desk::reloadQueue);
    m_leaseTimer.setInterval(LeaseRenewal);
    connect(&m_leaseTimer, &QTimer::timeout, this, &Desk::renewLease);
}

Desk::~Desk()
{
    if (m_leased)
        closeOrder(*m_leased);
    m_apart.waitForDone();
    m_store.reset();
}

void Desk::toGui(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void Desk::start()
{
    run(
        [clock = m_setup.clock, lexicon = m_setup.lexicon](Database &database) -> Result<Beginning> {
            Beginning beginning;
            auto settled = ExportRun(database, *clock).settle();
            if (!settled)
                beginning.trouble = settled.error().message;
            auto knowledge = knowledgeOf(database, lexicon);
            if (!knowledge)
                return tl::unexpected(knowledge.error());
            beginning.knowledge = std::move(*knowledge);
            auto policy = intray::deskPolicy(database);
            if (!policy)
                return tl::unexpected(policy.error());
            beginning.policy = *policy;
            auto users = SettingStore(database).users();
            if (!users)
                return tl::unexpected(users.error());
            beginning.users = std::move(*users);
            auto queue = loadQueue(database, *clock);
            if (!queue)
                return tl::unexpected(queue.error());
            beginning.queue = std::move(*queue);
            return beginning;
        },
        this, [this](Result<Beginning> beginning) {
            if (!beginning) {
                Q_EMIT failed(beginning.error());
                return;
            }
            m_knowledge = std::move(beginning->knowledge);
            m_deskPolicy = beginning->policy;
            m_started = true;
            for (const User &known : beginning->users) {
                if (known.name == m_setup.user.name)
                    setUser(known); // whether they may approve
            }
            Q_EMIT knowledgeChanged();
            Q_EMIT deskPolicyChanged();
            setQueue(std::move(beginning->queue.rows), beginning->queue.milliseconds);
            Q_EMIT started();
            if (!beginning->trouble.isEmpty())
                Q_EMIT message(beginning->trouble);
        });
}

void Desk::setUser(const User &user)
{
    if (m_setup.user == user)
        return;
    if (m_leased)
        closeOrder(*m_leased);
    m_setup.user = user;
    Q_EMIT userChanged();
}

const QueueRow *Desk::row(OrderId id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.constEnd() ? nullptr : &(*m_queue)[size_t(*found)];
}

void Desk::setQueue(QueueRows rows, qint64 milliseconds)
{
    m_queue = std::make_shared<QueueRows>(std::move(rows));
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_queue->size()));
    for (size_t i = 0; i < m_queue->size(); ++i)
        m_rowOf.insert((*m_queue)[i].id, int(i));
    // While orders stream in, at most a fifth of the store thread's time goes into the list.
    m_queuePause = int(std::clamp<qint64>(milliseconds * 4, 250, 5000));
    Q_EMIT queueChanged();
}

void Desk::reloadQueue()
{
    if (m_loadingQueue) {
        m_loadQueueAgain = true;
        return;
    }
    m_loadingQueue = true;
    run([clock = m_setup.clock](Database &database) { return loadQueue(database, *clock); }, this, [this](Result<LoadedQueue> queue) {
        m_loadingQueue = false;
        if (queue)
            setQueue(std::move(queue->rows), queue->milliseconds);
        else
            Q_EMIT message(queue.error().message);
        if (std::exchange(m_loadQueueAgain, false))
            m_queueTimer.start(m_queuePause);
    });
}

void Desk::reloadQueueSoon()
{
    if (!m_queueTimer.isActive())
        m_queueTimer.start(m_queuePause);
}

void Desk::refreshRow(OrderId id)
{
    run([id, clock = m_setup.clock](Database &database) { return OrderStore(database).queueRow(id, clock->now()); }, this,
        [this, id](Result<QueueRow> row) {
            const auto place = m_rowOf.constFind(id);
            if (!row || place == m_rowOf.constEnd()) {
                reloadQueue();
                return;
            }
            (*m_queue)[size_t(*place)] = std::move(*row);
            Q_EMIT rowChanged(id);
        });
}

void Desk::reloadKnowledge()
{
    run([lexicon = m_knowledge.lexicon](Database &database) { return knowledgeOf(database, lexicon); },
        this, [this](Result<Knowledge> knowledge) {
            if (!knowledge) {
                Q_EMIT message(knowledge.error().message);
                return;
            }
            m_knowledge = std::move(*knowledge);
            Q_EMIT knowledgeChanged();
        });
}

void Desk::reloadMemory()
{
    run([](Database &database) { return MemoryStore(database).all(); }, this,
        [this](Result<std::vector<MemoryEntry>> entries) {
            if (!entries || *entries == m_knowledge.memory->entries())
                return;
            m_knowledge.memory = std::make_shared<const CustomerMemory>(std::move(*entries));
            Q_EMIT knowledgeChanged();
        });
}

void Desk::setRules(const Policy &policy, const QObject *context, Done callback)
{
    run(
        [policy, user = m_setup.user.name, clock = m_setup.clock](Database &database) {
            return setDeskRules(database, policy, user, clock->now());
        },
        this,
        [this, policy, alive = QPointer<const QObject>(context), callback = std::move(callback)](Result<> done) {
            if (done) {
                m_knowledge.policy = policy;
                Q_EMIT knowledgeChanged();
            } else {
                Q_EMIT message(done.error().message);
            }
            if (alive && callback)
                callback(std::move(done));
        });
}

void Desk::reloadDeskPolicy()
{
    run([](Database &database) { return intray::deskPolicy(database); }, this,
        [this](Result<DeskPolicy> policy) {
            if (!policy || *policy == m_deskPolicy)
                return;
            m_deskPolicy = *policy;
            Q_EMIT deskPolicyChanged();
        });
}

void Desk::setting(const QString &key, const QString &fallback, const QObject *context,
                   std::function<void(const QString &)> callback)
{
    run([key, fallback](Database &database) { return SettingStore(database).value(key, fallback); }, context,
        [fallback, callback = std::move(callback)](const Result<QString> &value) {
            callback(value ? *value : fallback);
        });
}

void Desk::setSetting(const QString &key, const QString &value)
{
    run([key, value](Database &database) { return SettingStore(database).set(key, value); }, this,
        [this, key, value](const Result<> &done) {
            if (done)
                Q_EMIT settingChanged(key, value);
            else
                Q_EMIT message(done.error().message);
        });
}

} // namespace intray
