// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/InletRunner.h"

#include "core/intake/Mailbox.h"
#include "core/intake/WatchedFolder.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <unistd.h>

namespace intray {

namespace {

constexpr int HintSettles = 400;  // milliseconds: what was copied in one go is looked at in one go
constexpr int LooksForOnce = 20;  // how often a file that is being written is waited for
constexpr qint64 QuietState = 60; // seconds after which also a look without news is noted

} // namespace

ArrivalLock::ArrivalLock(const QString &storeFile)
    : m_path(QFile::encodeName(storeFile + QStringLiteral("-arrivals")))
{
}

ArrivalLock::~ArrivalLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool ArrivalLock::hold()
{
    const std::lock_guard guard(m_mutex);
    if (m_isHeld)
        return true;
    if (m_descriptor < 0)
        m_descriptor = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    // Where no lock can be had at all (an odd file system), two programs would only do the same
    // work twice.
    m_isHeld =
        m_descriptor < 0 || flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    return m_isHeld;
}

InletRunner::InletRunner(Inlet inlet, const InletSetup &setup, ArrivalLock &lock)
    : m_inlet(std::move(inlet)),
      m_setup(setup),
      m_lock(lock),
      m_wake(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_inlet.folder())
        m_folder = std::make_unique<WatchedFolder>(m_inlet);
    else
        m_mailbox = std::make_unique<Mailbox>(m_inlet, setup.patience);
    m_state.inlet = m_inlet.id;
}

InletRunner::~InletRunner()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
    if (m_wake >= 0)
        ::close(m_wake);
}

void InletRunner::start()
{
    m_thread = std::thread([this] { run(); });
}

void InletRunner::lookNow()
{
    const quint64 one = 1;
    (void)!::write(m_wake, &one, sizeof one);
}

void InletRunner::stop()
{
    m_isStopping = true;
    {
        const std::lock_guard guard(m_jobMutex);
        m_job.cancel();
    }
    lookNow();
}

void InletRunner::run()
{
    bool retryNow = false;
    while (!m_isStopping) {
        m_isOurs = m_lock.hold();
        if (m_isOurs)
            (void)look(retryNow);
        else
            say(InletNews::Phase::Elsewhere);
        if (!m_isStopping)
            retryNow = wait(pause());
    }
    m_database.reset(); // here, where it was opened
}

Result<LookReport> InletRunner::lookOnce(const JobControl &job)
{
    {
        const std::lock_guard guard(m_jobMutex);
        m_job = job;
    }
    LookReport all;
    Result<LookReport> report = look(true);
    for (int looks = 1; report; ++looks) {
        all = {all.taken + report->taken, all.known + report->known, report->left, report->waiting};
        if (report->waiting == 0 || looks == LooksForOnce || job.shouldStop() || m_isStopping)
            break;
        wait(pause());
        report = look(true);
    }
    m_database.reset();
    return report ? Result<LookReport>(all) : report;
}

Result<LookReport> InletRunner::look(bool retryNow)
{
    JobControl job;
    {
        const std::lock_guard guard(m_jobMutex);
        if (m_job.isCancelled() && !m_isStopping)
            m_job = JobControl();
        job = m_job;
    }
    say(InletNews::Phase::Looking);
    Result<LookReport> report = LookReport();
    if (!m_database) {
        auto opened = Database::open(m_setup.storeFile);
        if (opened)
            m_database = std::move(*opened);
        else
            report = tl::unexpected(opened.error());
    }
    if (m_database)
        report = lookAt(*m_database, retryNow, job);
    if (!job.shouldStop())
        keep(m_database.get(), report);
    say(InletNews::Phase::Waiting, 0, 0, report && report->taken + report->known > 0);
    return report;
}

Result<LookReport> InletRunner::lookAt(Database &database, bool retryNow, const JobControl &job)
{
    ArrivalStore store(database);
    std::optional<Intake> intake;
    const JobControl watched = job.withProgress([this](int done, int total, const QString &) {
        say(InletNews::Phase::Looking, done, total);
    });
    // What the desk knows is loaded only when there is something to read.
    const auto takeIn = [&](const Arrival &arrival) -> Result<TakenIn> {
        if (!intake) {
            Result<Knowledge> knowledge = m_setup.knowledge();
            if (!knowledge)
                return tl::unexpected(knowledge.error());
            intake.emplace(database, *m_setup.reader, std::move(*knowledge), *m_setup.clock);
        }
        return intake->takeIn(arrival, job);
    };
    LookContext context{store, *m_setup.clock, takeIn, watched, retryNow};
    if (m_folder) {
        m_folder->clearHints();
        return m_folder->look(context);
    }
    return m_mailbox->look(context);
}

void InletRunner::keep(Database *database, const Result<LookReport> &report)
{
    const QDateTime now = m_setup.clock->now();
    m_state.lastLook = now;
    m_state.error = report ? QString() : report.error().message;
    m_state.failures = report ? 0 : m_state.failures + 1;
    m_report = report ? *report : LookReport();
    if (report)
        m_state.lastSuccess = now;
    m_state.nextLook = now.addMSecs(pause());
    const bool isNews =
        m_state.error != m_savedState.error || (report && report->taken + report->known > 0) ||
        !m_savedState.lastLook.isValid() || m_savedState.lastLook.secsTo(now) >= QuietState;
    if (database && isNews && ArrivalStore(*database).saveState(m_state))
        m_savedState = m_state;
}

int InletRunner::pause() const
{
    int seconds = m_inlet.everySeconds();
    if (m_state.failures > 0)
        seconds = pauseAfter(m_state.failures, seconds);
    else if (m_report.waiting > 0)
        seconds =
            std::min(seconds, std::max(1, m_inlet.folder() ? m_inlet.folder()->stillSeconds : 1));
    return seconds * 1000;
}

bool InletRunner::wait(int milliseconds)
{
    const auto sleep = [this](int descriptor, int time) {
        std::array<pollfd, 2> ears{{{m_wake, POLLIN, 0}, {descriptor, POLLIN, 0}}};
        return ::poll(ears.data(), descriptor >= 0 ? 2 : 1, time) > 0 &&
               (ears[0].revents & POLLIN) != 0;
    };
    // While files must stand still, or others look, there is nothing to hear.
    const int hints =
        m_folder && m_isOurs && m_report.waiting == 0 ? m_folder->hintDescriptor() : -1;
    bool isAsked = sleep(hints, milliseconds);
    if (!isAsked && hints >= 0)
        isAsked = sleep(-1, HintSettles);
    quint64 times = 0;
    (void)!::read(m_wake, &times, sizeof times);
    return isAsked;
}

void InletRunner::say(InletNews::Phase phase, int done, int total, bool isNew)
{
    if (m_setup.news)
        m_setup.news({m_inlet.id, phase, done, total, m_state, m_report, isNew});
}

} // namespace intray
