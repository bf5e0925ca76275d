// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Arrivals.h"

#include "core/intake/MailSecret.h"
#include "core/intake/Mailbox.h"
#include "core/intake/WatchedFolder.h"

#include <QFile>
#include <QPointer>
#include <QStandardPaths>

namespace intray {
namespace {

constexpr int ReloadSoon = 300, ReloadAnyhow = 10'000; // milliseconds

Result<std::vector<Arrivals::Shown>> loadAll(Database &database)
{
    ArrivalStore store(database);
    auto inlets = store.inlets();
    if (!inlets)
        return tl::unexpected(inlets.error());
    auto states = store.states();
    if (!states)
        return tl::unexpected(states.error());
    const QDateTime midnight = QDate::currentDate().startOfDay();
    std::vector<Arrivals::Shown> all;
    for (Inlet &inlet : *inlets) {
        Arrivals::Shown shown;
        shown.state = (*states)[inlet.id];
        auto left = store.leftBehind(inlet.id);
        if (!left)
            return tl::unexpected(left.error());
        shown.left = std::move(*left);
        const auto today = store.takenSince(inlet, midnight);
        if (!today)
            return tl::unexpected(today.error());
        shown.today = *today;
        shown.inlet = std::move(inlet);
        all.push_back(std::move(shown));
    }
    return all;
}

// Whether this window made the file; others are the person's own.
bool isOwnFile(const QString &path)
{
    return path.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/intray/mailbox-"));
}

Result<> saveWith(Database &database, Inlet inlet, const QString &password)
{
    if (auto *mailbox = std::get_if<MailboxInlet>(&inlet.what); mailbox && !password.isEmpty()) {
        const Result<QString> kept = keepPassword(password, isOwnFile(mailbox->secretFrom) ? mailbox->secretFrom : QString());
        if (!kept)
            return tl::unexpected(kept.error());
        mailbox->secretFrom = *kept;
    }
    if (const Result<> good = checkInlet(inlet); !good)
        return good;
    const Result<InletId> saved = ArrivalStore(database).save(inlet);
    return saved ? Result<>() : tl::unexpected(saved.error());
}

} // namespace

Arrivals::Arrivals(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_keeper.setMaxThreadCount(1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadSoon);
    connect(&m_reload, &QTimer::timeout, this, &Arrivals::load);
    m_again.setInterval(ReloadAnyhow);
    connect(&m_again, &QTimer::timeout, this, &Arrivals::load);
    connect(&desk, &Desk::started, this, &Arrivals::begin);
    connect(&desk, &Desk::knowledgeChanged, this, [this] {
        const std::lock_guard guard(m_known->mutex);
        m_known->knowledge = m_desk.knowledge();
    });
    if (desk.isStarted())
        begin();
}

Arrivals::~Arrivals()
{
    m_lastTest.cancel();
    m_tests.waitForDone();
    m_keeper.waitForDone();
    m_inlets.reset();
}

void Arrivals::begin()
{
    {
        const std::lock_guard guard(m_known->mutex);
        m_known->knowledge = m_desk.knowledge();
    }
    const InletSetup setup{m_desk.storeFile(), m_desk.reader(), m_desk.sharedClock(),
                           [known = m_known]() -> Result<Knowledge> {
                               const std::lock_guard guard(known->mutex);
                               return known->knowledge;
                           },
                           [this](const InletNews &news) {
                               QMetaObject::invokeMethod(this, [this, news] { hear(news); });
                           }, {}};
    m_inlets = std::make_unique<Inlets>(setup);
    m_again.start();
    load();
}

void Arrivals::load()
{
    m_desk.run(loadAll, this, [this](Result<std::vector<Shown>> loaded) {
        if (!loaded)
            return; // the desk says itself what is wrong with its store
        const auto inletsOf = [](const std::vector<Shown> &list) {
            std::vector<Inlet> inlets;
            for (const Shown &shown : list)
                inlets.push_back(shown.inlet);
            return inlets;
        };
        const bool isOther = inletsOf(*loaded) != inletsOf(m_shown);
        for (Shown &shown : *loaded) {
            for (const Shown &before : m_shown) {
                if (before.inlet.id != shown.inlet.id)
                    continue;
                shown.phase = shown.inlet.active ? before.phase : InletNews::Phase::Waiting;
                shown.done = before.done;
                shown.total = before.total;
                // Not every look is written down; here they are all heard.
                if (before.phase != InletNews::Phase::Elsewhere && before.inlet == shown.inlet &&
                    before.state.lastLook > shown.state.lastLook)
                    shown.state = before.state;
            }
        }
        m_shown = std::move(*loaded);
        if (isOther)
            runAll();
        Q_EMIT changed();
    });
}

void Arrivals::runAll()
{
    std::vector<Inlet> inlets;
    for (const Shown &shown : m_shown)
        inlets.push_back(shown.inlet);
    m_keeper.start([this, inlets] { m_inlets->run(inlets); });
}

void Arrivals::hear(const InletNews &news)
{
    const auto shown = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const Shown &one) { return one.inlet.id == news.inlet; });
    if (shown == m_shown.end())
        return;
    if (news.isNew || (news.phase == InletNews::Phase::Looking && news.done > shown->done))
        m_desk.reloadQueueSoon();
    shown->phase = news.phase;
    shown->done = news.done;
    shown->total = news.total;
    if (news.phase != InletNews::Phase::Elsewhere && news.state.lastLook.isValid())
        shown->state = news.state;
    if (news.isNew || (news.phase == InletNews::Phase::Waiting && news.report.left != int(shown->left.size())))
        m_reload.start();
    Q_EMIT changed();
}

QString Arrivals::trouble() const
{
    QStringList failing;
    QString first;
    int left = 0;
    for (const Shown &shown : m_shown) {
        if (!shown.inlet.active)
            continue;
        left += int(shown.left.size());
        if (first.isEmpty() && !shown.left.empty())
            first = shown.left.front().sentence;
        if (!shown.state.error.isEmpty())
            failing << shown.inlet.name;
    }
    if (failing.size() == 1)
        return tr("Nothing arrives from %1").arg(failing.first());
    if (!failing.isEmpty())
        return tr("Nothing arrives from %n place(s)", nullptr, int(failing.size()));
    return left > 0 ? tr("%n could not be taken in", nullptr, left) : QString();
}

void Arrivals::save(const Inlet &inlet, const QString &password, const QObject *context, Done callback)
{
    m_desk.run([inlet, password](Database &database) { return saveWith(database, inlet, password); }, this,
               [this, callback = std::move(callback), alive = QPointer<const QObject>(context)](const Result<> &done) {
                   if (done)
                       load();
                   if (alive)
                       callback(done);
               });
}

void Arrivals::answer(const Result<> &done)
{
    if (!done)
        Q_EMIT m_desk.message(done.error().message);
    load();
}

void Arrivals::remove(const Inlet &inlet)
{
    m_desk.run(
        [inlet](Database &database) {
            Result<> removed = ArrivalStore(database).remove(inlet.id);
            if (removed && inlet.mailbox() && isOwnFile(inlet.mailbox()->secretFrom))
                QFile::remove(inlet.mailbox()->secretFrom);
            return removed;
        },
        this, [this](const Result<> &done) { answer(done); });
}

void Arrivals::setActive(InletId id, bool active)
{
    m_desk.run([id, active](Database &database) { return ArrivalStore(database).setActive(id, active); }, this,
               [this](const Result<> &done) { answer(done); });
}

void Arrivals::lookNow(InletId id)
{
    if (m_inlets)
        m_keeper.start([this, id] { m_inlets->lookNow(id); });
}

JobControl Arrivals::test(const Inlet &inlet, const QString &password, const QObject *context,
                          std::function<void(Result<QString>)> callback)
{
    const JobControl job;
    m_lastTest.cancel();
    m_lastTest = job;
    m_tests.start([this, inlet, password, job, callback = std::move(callback), alive = QPointer<const QObject>(context)] {
        const Result<QString> outcome = inlet.folder()
                                            ? WatchedFolder::test(*inlet.folder())
                                            : Mailbox::test(*inlet.mailbox(), password.toUtf8(), job);
        QMetaObject::invokeMethod(this, [outcome, callback, alive, job] {
            if (alive && !job.isCancelled())
                callback(outcome);
        });
    });
    return job;
}

} // namespace intray
