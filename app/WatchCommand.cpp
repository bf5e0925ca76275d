// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/GivenDayClock.h"
#include "app/Terminal.h"

#include "core/intake/Inlets.h"

#include <QCommandLineParser>

#include <csignal>
#include <mutex>
#include <thread>

namespace intray {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("intray::CommandLine", text);
}

// Master data and memory as they were a minute ago at most: others work at the desk meanwhile.
class FreshKnowledge
{
public:
    explicit FreshKnowledge(QString desk) : m_desk(std::move(desk)) {}

    Result<Knowledge> operator()()
    {
        const std::lock_guard guard(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (m_knowledge && now - m_loaded < std::chrono::minutes(1))
            return *m_knowledge;
        const auto database = openDesk(m_desk);
        if (!database)
            return tl::unexpected(database.error());
        Result<Knowledge> knowledge = knowledgeOfDesk(**database);
        if (knowledge) {
            m_knowledge = *knowledge;
            m_loaded = now;
        }
        return knowledge;
    }

private:
    QString m_desk;
    std::mutex m_mutex;
    std::optional<Knowledge> m_knowledge;
    std::chrono::steady_clock::time_point m_loaded;
};

QString sentenceOf(const Inlet &inlet, const LookReport &report)
{
    QStringList parts{QCoreApplication::translate("intray::CommandLine", "%n taken in", nullptr, report.taken)};
    if (report.known > 0)
        parts << QCoreApplication::translate("intray::CommandLine", "%n had arrived before", nullptr, report.known);
    if (report.left > 0)
        parts << QCoreApplication::translate("intray::CommandLine", "%n left behind", nullptr, report.left);
    if (report.waiting > 0)
        parts << QCoreApplication::translate("intray::CommandLine", "%n still being written", nullptr, report.waiting);
    return QStringLiteral("%1: %2").arg(inlet.name, parts.join(QStringLiteral(", ")));
}

void printLeftBehind(ArrivalStore &store, const Inlet &inlet)
{
    const auto left = store.leftBehind(inlet.id);
    for (const LeftBehind &one : left ? *left : std::vector<LeftBehind>())
        printError(QStringLiteral("%1: %2").arg(inlet.name, one.sentence));
}

// Another program that is just ending (or was killed) gives its lock up in a moment.
bool holdSoon(ArrivalLock &lock, const JobControl &job)
{
    for (int tries = 0; tries < 50 && !job.shouldStop(); ++tries) {
        if (lock.hold())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return lock.hold();
}

int watchOnce(const std::vector<Inlet> &inlets, ArrivalStore &store, const InletSetup &setup, const JobControl &job)
{
    ArrivalLock lock(setup.storeFile);
    if (!holdSoon(lock, job)) {
        printError(tr("Another program looks after the arrivals of this desk."));
        return ExitTrouble;
    }
    int status = ExitOk;
    for (const Inlet &inlet : inlets) {
        if (!inlet.active)
            continue;
        const Result<LookReport> report = InletRunner(inlet, setup, lock).lookOnce(job);
        if (!report) {
            printError(QStringLiteral("%1: %2").arg(inlet.name, report.error().message));
            status = ExitTrouble;
            continue;
        }
        printOut(sentenceOf(inlet, *report).toUtf8());
        printLeftBehind(store, inlet);
        if (report->left + report->waiting > 0)
            status = ExitTrouble;
    }
    return status;
}

constexpr int RoundsToReload = 50; // of a tenth of a second

// Until a signal asks to stop. Says what is taken in, and each trouble when it begins and when it is over.
// Places that are added, changed or removed meanwhile, in a window say, are heard of soon.
int watchOn(std::vector<Inlet> inlets, ArrivalStore &store, InletSetup setup, const std::function<bool()> &isStopped)
{
    std::map<InletId, Inlet> byId;
    std::mutex mutex;
    std::map<InletId, QString> said;
    setup.news = [&](const InletNews &news) {
        const std::lock_guard guard(mutex);
        const Inlet &inlet = byId[news.inlet];
        if (news.isNew) {
            printOut(sentenceOf(inlet, news.report).toUtf8());
            std::fflush(stdout);
        }
        const QString trouble = news.phase == InletNews::Phase::Elsewhere
                                    ? tr("Another program looks after the arrivals of this desk.")
                                    : news.state.error;
        if (news.phase == InletNews::Phase::Looking || said[inlet.id] == trouble)
            return;
        said[inlet.id] = trouble;
        printError(QStringLiteral("%1: %2").arg(inlet.name, trouble.isEmpty() ? tr("It works again.") : trouble));
    };
    Inlets running(setup);
    std::optional<std::vector<Inlet>> before;
    for (int rounds = 0; !isStopped(); ++rounds) {
        if (rounds % RoundsToReload == RoundsToReload - 1)
            inlets = store.inlets().value_or(inlets);
        if (inlets != before) {
            {
                const std::lock_guard guard(mutex);
                for (const Inlet &inlet : inlets)
                    byId[inlet.id] = inlet;
            }
            running.run(inlets);
            before = inlets;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return ExitOk;
}

volatile std::sig_atomic_t g_stopped = 0;

void onStop(int)
{
    g_stopped = 1;
}

int watch(const QString &desk, bool once, std::shared_ptr<const Clock> clock)
{
    const Result<std::unique_ptr<Database>> database = openDesk(desk);
    if (!database) {
        printError(database.error().message);
        return ExitTrouble;
    }
    ArrivalStore store(**database);
    const Result<std::vector<Inlet>> inlets = store.inlets();
    if (!inlets) {
        printError(inlets.error().message);
        return ExitTrouble;
    }
    if (std::none_of(inlets->begin(), inlets->end(), [](const Inlet &inlet) { return inlet.active; })) {
        printError(tr("This desk has no folder or mailbox to look after. Add one: intray arrivals add-folder, "
                      "intray arrivals add-mailbox."));
        return ExitTrouble;
    }
    const auto knowledge = std::make_shared<FreshKnowledge>(desk);
    const InletSetup setup{desk, std::make_shared<ReaderProcess>(), clock, [knowledge] { return (*knowledge)(); }, {}};
    std::signal(SIGINT, onStop);
    std::signal(SIGTERM, onStop);
    const JobControl job;
    std::jthread stopper([job](const std::stop_token &done) {
        while (!done.stop_requested() && !g_stopped)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (g_stopped)
            job.cancel();
    });
    // What a killed program had begun comes first.
    if (const Result<Knowledge> known = setup.knowledge(); !known) {
        printError(known.error().message);
        return ExitTrouble;
    } else if (const auto finished = Intake(**database, *setup.reader, *known, *clock).finishInterrupted(job); !finished) {
        printError(finished.error().message);
        return ExitTrouble;
    }
    return once ? watchOnce(*inlets, store, setup, job) : watchOn(*inlets, store, setup, [] { return g_stopped != 0; });
}

} // namespace

int runWatch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("today"), {}, QStringLiteral("YYYY-MM-DD")},
                       {QStringLiteral("once"), {}}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(tr("watch takes no files; its folders are added with intray arrivals add-folder."));
    const QString desk = parser.value(QStringLiteral("desk"));
    const bool once = parser.isSet(QStringLiteral("once"));
    if (!parser.isSet(QStringLiteral("today")))
        return watch(desk, once, std::make_shared<SystemClock>());
    const QDate today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
    if (!today.isValid())
        return usageError(tr("--today needs a date like 2026-03-02."));
    return watch(desk, once, std::make_shared<GivenDayClock>(today));
}

} // namespace intray
