// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/intake/Intake.h"
#include "core/orders/OrderRecord.h"
#include "core/reading/ReaderProcess.h"
#include "core/review/OrderLifecycle.h"
#include "ui/shared/StoreThread.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace intray {

// An order as it comes to a person: with its document and the original file.
struct OpenedOrder
{
    OrderRecord record;
    Submission submission;
    std::shared_ptr<const Document> document;
    QByteArray original;                 // bytes of the submission
    std::vector<KnownOrder> deskOrders;  // for ReviewSession's CheckContext
    History history;                     // of the order's customer
    bool lockedByOther = false;          // record.lockedBy says who; look, do not touch
};

using QueueRows = std::vector<QueueRow>;

// The window's one door to core. Lives in the GUI thread and never blocks it: work on the store runs in
// the store thread, in the order it was asked for, and each answer comes back as a call in the GUI thread.
// A callback whose context has died is not called. Holds what the desk knows and the rows of the queue.
class Desk : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString storeFile;
        User user;
        std::shared_ptr<const Clock> clock;
        std::shared_ptr<const ReaderProcess> reader;
        std::shared_ptr<const Lexicon> lexicon; // none: the built-in one, loaded in the background
    };
    explicit Desk(Setup setup, QObject *parent = nullptr);
    ~Desk() override;

    // Opens the store, settles what a crash left, loads knowledge and queue; then started() or failed().
    void start();
    bool isStarted() const { return m_started; }

    // Runs `work(Database &)`, which returns a Result<T>, in the store thread, then `callback(Result<T>)`
    // in the GUI thread. A store that cannot be opened answers with its error.
    template <typename Work, typename Callback>
    void run(Work work, const QObject *context, Callback callback);

    // The same for long work (an export, an import of master data): in a thread and with a connection of its
    // own, so that the store thread stays free.
    template <typename Work, typename Callback>
    void runApart(Work work, const QObject *context, Callback callback);

    const Knowledge &knowledge() const { return m_knowledge; }
    const Clock &clock() const { return *m_setup.clock; }
    std::shared_ptr<const Clock> sharedClock() const { return m_setup.clock; }
    std::shared_ptr<const ReaderProcess> reader() const { return m_setup.reader; }
    QString storeFile() const { return m_setup.storeFile; }
    const User &user() const { return m_setup.user; }
    DeskPolicy deskPolicy() const { return m_deskPolicy; }
    void setUser(const User &user);

    // Newest first. Replaced as a whole (queueChanged) or row by row in place (rowChanged).
    std::shared_ptr<const QueueRows> queue() const { return m_queue; }
    const QueueRow *row(OrderId id) const; // null when it is not in the queue

    using Done = std::function<void(Result<>)>;
    // Reads the order with its document and takes the lease on it, which is renewed until closeOrder().
    void openOrder(OrderId id, const QObject *context, std::function<void(Result<OpenedOrder>)> callback);
    // Reads an order ahead, so that opening it is immediate. Takes no lease.
    void prepareOrder(OrderId id);
    // The order that was read ahead, if it is this one.
    std::shared_ptr<const OpenedOrder> preparedOrder(OrderId id) const;
    void closeOrder(OrderId id);

    // Thin calls to OrderLifecycle, as the current user.
    // `lessons`: what the changes taught; the desk's memory knows it when the callback comes.
    void save(const OrderRecord &record, const std::vector<AuditEntry> &entries, const std::vector<Lesson> &lessons,
              const QObject *context, std::function<void(Result<int>)> callback);
    void release(OrderId id, const QObject *context, Done callback);
    void undoRelease(OrderId id, const QObject *context, Done callback);
    void hold(OrderId id, const QString &reason, const QObject *context, Done callback);
    void reject(OrderId id, const QString &reason, const QObject *context, Done callback);
    void waitForCustomer(OrderId id, const QString &question, const QObject *context, Done callback);
    void reopen(OrderId id, const QString &reason, const QObject *context, Done callback);

    // A setting of the desk ("export.folder"), kept in the store.
    void setting(const QString &key, const QString &fallback, const QObject *context,
                 std::function<void(const QString &)> callback);
    void setSetting(const QString &key, const QString &value);

    // Puts the desk's rules into force, for what is read and opened from then on.
    void setRules(const Policy &policy, const QObject *context, Done callback);

public Q_SLOTS:
    void reloadQueue();
    // While orders stream in: as often as the length of the list allows.
    void reloadQueueSoon();
    // Asks for one row again after something changed an order.
    void refreshRow(intray::OrderId id);
    void reloadKnowledge();   // after an import of master data
    void reloadMemory();      // after something was learnt
    void reloadDeskPolicy();  // after a user or a setting changed

Q_SIGNALS:
    void started();
    void failed(const intray::Error &why);
    void queueChanged();
    void rowChanged(intray::OrderId id);
    void knowledgeChanged();
    void userChanged();
    void deskPolicyChanged();
    // A sentence for the status strip.
    void message(const QString &text);
    void settingChanged(const QString &key, const QString &value);

private:
    using Move = std::function<Result<>(OrderLifecycle &, const User &)>;
    void move(OrderId id, Move step, const QObject *context, Done callback);
    void toGui(std::function<void()> call);
    void setQueue(QueueRows rows, qint64 milliseconds);
    void renewLease();

    Setup m_setup;
    Knowledge m_knowledge;
    DeskPolicy m_deskPolicy;
    std::shared_ptr<QueueRows> m_queue;
    QHash<OrderId, int> m_rowOf;
    std::shared_ptr<const OpenedOrder> m_prepared;
    std::optional<OrderId> m_leased;
    bool m_started = false;
    bool m_loadingQueue = false, m_loadQueueAgain = false;
    QTimer m_queueTimer; // spreads reloads while an import adds orders
    QTimer m_leaseTimer;
    int m_queuePause = 250; // milliseconds
    QThreadPool m_apart;
    std::unique_ptr<StoreThread> m_store; // last: its end waits for jobs that refer to the rest
};

template <typename Work, typename Callback>
void Desk::run(Work work, const QObject *context, Callback callback)
{
    using Outcome = std::invoke_result_t<Work, Database &>;
    // The context is looked at in the GUI thread only, where it lives and dies.
    QPointer<const QObject> alive(context);
    m_store->post([this, work = std::move(work), callback = std::move(callback),
                   alive](Database *database, const Error &whyNot) mutable {
        auto answer = std::make_shared<Outcome>(database ? work(*database)
                                                        : Outcome(tl::unexpected<Error>(whyNot)));
        toGui([answer, alive, callback = std::move(callback)]() mutable {
            if (alive)
                callback(std::move(*answer));
        });
    });
}

template <typename Work, typename Callback>
void Desk::runApart(Work work, const QObject *context, Callback callback)
{
    using Outcome = std::invoke_result_t<Work, Database &>;
    QPointer<const QObject> alive(context);
    m_apart.start([this, work = std::move(work), callback = std::move(callback), alive,
                   file = m_setup.storeFile]() mutable {
        auto database = Database::open(file);
        auto answer = std::make_shared<Outcome>(database ? work(**database)
                                                         : Outcome(tl::unexpected<Error>(database.error())));
        toGui([answer, alive, callback = std::move(callback)]() mutable {
            if (alive)
                callback(std::move(*answer));
        });
    });
}

} // namespace intray

Q_DECLARE_METATYPE(intray::Error)
