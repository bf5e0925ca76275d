// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Importer.h"

#include "core/intake/FileProgress.h"

#include <QBuffer>

namespace intray {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::Importer)
};

// Things without a file: as they were pasted or dropped.
std::vector<Arrival> arrivalsOf(const Incoming &incoming)
{
    std::vector<Arrival> arrivals = incoming.arrivals;
    if (!incoming.picture.isNull()) {
        Arrival arrival;
        QBuffer buffer(&arrival.bytes);
        buffer.open(QIODevice::WriteOnly);
        incoming.picture.save(&buffer, "PNG");
        arrival.fileName = incoming.pictureName;
        arrivals.push_back(std::move(arrival));
    }
    return arrivals;
}

void add(ImportSummary &summary, const Arrival &arrival, const Result<TakenIn> &taken)
{
    ++summary.files;
    if (!taken) {
        summary.failed.push_back({arrival.fileName, ImportedFile::Outcome::Failed, {}, taken.error()});
        return;
    }
    if (taken->wasThere) {
        ++summary.alreadyThere;
        return;
    }
    summary.clean += taken->clean;
    summary.flagged += taken->flagged;
    summary.notOrders += taken->clean + taken->flagged == 0 ? 1 : 0;
}

QString sentenceOf(const ImportSummary &summary)
{
    QStringList parts{Texts::tr("%n file(s) read", nullptr, summary.files - int(summary.failed.size()))};
    if (summary.clean > 0)
        parts << Texts::tr("%n order(s) passed", nullptr, summary.clean);
    if (summary.flagged > 0)
        parts << Texts::tr("%n to check", nullptr, summary.flagged);
    if (summary.notOrders > 0)
        parts << Texts::tr("%n not an order", nullptr, summary.notOrders);
    if (summary.alreadyThere > 0)
        parts << Texts::tr("%n had arrived before", nullptr, summary.alreadyThere);
    if (!summary.failed.empty()) {
        parts << Texts::tr("%n could not be taken in: %1", nullptr, int(summary.failed.size()))
                     .arg(summary.failed.front().error.message);
    }
    if (summary.cancelled)
        parts << Texts::tr("stopped");
    return parts.join(QStringLiteral(", ")) + u'.';
}

// What the thread of a run needs, by value.
struct Place
{
    QString storeFile, user, origin;
    Knowledge knowledge;
    std::shared_ptr<const ReaderProcess> reader;
    std::shared_ptr<const Clock> clock;
};

QString takeAll(const Place &place, const Incoming &incoming, const JobControl &job)
{
    ImportSummary summary;
    if (!incoming.paths.isEmpty()) {
        auto run = ImportRun(place.storeFile, *place.reader, place.knowledge, *place.clock)
                       .run(incoming.paths, place.origin, place.user, job);
        if (!run)
            return run.error().message;
        summary = std::move(*run);
    }
    std::vector<Arrival> arrivals = arrivalsOf(incoming);
    if (arrivals.empty())
        return sentenceOf(summary);
    auto database = Database::open(place.storeFile);
    if (!database)
        return database.error().message;
    Intake intake(**database, *place.reader, place.knowledge, *place.clock);
    for (Arrival &arrival : arrivals) {
        arrival.origin = place.origin;
        arrival.arrivedBy = place.user;
        const int done = int(&arrival - arrivals.data()), total = int(arrivals.size());
        job.report(done, total, arrival.fileName);
        const JobControl pages = job.withProgress([&](int page, int of, const QString &) {
            job.report(done, total, fileProgress(arrival.fileName, page, of));
        });
        add(summary, arrival, intake.takeIn(arrival, pages));
    }
    summary.cancelled = job.isCancelled();
    return sentenceOf(summary);
}

QString finishBegun(const Place &place, const JobControl &job)
{
    auto database = Database::open(place.storeFile);
    if (!database)
        return database.error().message;
    const auto finished = Intake(**database, *place.reader, place.knowledge, *place.clock).finishInterrupted(job);
    if (!finished)
        return finished.error().message;
    if (finished->empty())
        return {};
    return Texts::tr("%n file(s) that had been interrupted are read now.", nullptr, int(finished->size()));
}

} // namespace

Importer::Importer(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

Importer::~Importer()
{
    cancel();
    m_pool.waitForDone();
}

void Importer::take(const Incoming &incoming, const QString &origin)
{
    if (incoming.isEmpty())
        return;
    m_waiting.push_back({incoming, origin, false});
    startNext();
}

void Importer::finishInterrupted()
{
    m_waiting.push_back({{}, {}, true});
    startNext();
}

void Importer::cancel()
{
    m_waiting.clear();
    m_job.cancel();
}

void Importer::startNext()
{
    if (m_running || m_waiting.empty() || !m_desk.isStarted())
        return;
    m_running = true;
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job = JobControl([this](int done, int total, const QString &what) {
        QMetaObject::invokeMethod(this, [this, done, total, what] {
            Q_EMIT progress(done, total, what);
            m_desk.reloadQueueSoon();
        });
    });
    if (!work.interrupted)
        Q_EMIT progress(0, 0, {});
    const Place place{m_desk.storeFile(), m_desk.user().name, work.origin, m_desk.knowledge(), m_desk.reader(),
                      m_desk.sharedClock()};
    m_pool.start([this, work = std::move(work), place, job = m_job] {
        const QString sentence = work.interrupted ? finishBegun(place, job) : takeAll(place, work.incoming, job);
        QMetaObject::invokeMethod(this, [this, sentence] { end(sentence); });
    });
}

void Importer::end(const QString &sentence)
{
    m_running = false;
    m_desk.reloadQueue();
    Q_EMIT finished(sentence);
    startNext();
}

} // namespace intray
