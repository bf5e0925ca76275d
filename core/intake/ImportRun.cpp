// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImportRun.h"

#include "core/intake/FileProgress.h"

#include <QDirIterator>
#include <QFileInfo>

#include <mutex>
#include <thread>

namespace intray {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ImportRun)
};

ImportedFile failedFile(const QString &path, const Error &error)
{
    return {path, ImportedFile::Outcome::Failed, {}, error};
}

// Left by file managers in every folder.
bool isDebris(const QString &name)
{
    return name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
           name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ImportText::tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    const qint64 limit = ReadingLimits().fileBytes;
    if (file.size() > limit) {
        return failure(ImportText::tr("%1 is larger than %2 MB and was not taken in.")
                           .arg(path)
                           .arg(limit >> 20));
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ImportText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return bytes;
}

// What the threads of one run share.
struct Shared
{
    QStringList files;
    QString origin, user;
    const JobControl &job;
    const ImportRun::EachFile &eachFile;

    std::mutex mutex;
    int next = 0, done = 0;
    ImportSummary summary;

    std::optional<QString> take()
    {
        const std::lock_guard guard(mutex);
        if (job.shouldStop() || next >= files.size())
            return std::nullopt;
        return files[next++];
    }
    // A long file says which of its pages are read.
    JobControl jobFor(const QString &path)
    {
        begun(path);
        return job.withProgress([this, name = QFileInfo(path).fileName()](int page, int pages, const QString &) {
            const std::lock_guard guard(mutex);
            job.report(done, int(files.size()), fileProgress(name, page, pages));
        });
    }
    void begun(const QString &path)
    {
        const std::lock_guard guard(mutex);
        job.report(done, int(files.size()), QFileInfo(path).fileName());
    }
    void finished(const ImportedFile &file)
    {
        const std::lock_guard guard(mutex);
        add(summary, file);
        job.report(++done, int(files.size()), QFileInfo(file.path).fileName());
        if (eachFile)
            eachFile(file);
    }
};

void work(Shared &shared, Intake &intake)
{
    while (const auto path = shared.take()) {
        const Result<QByteArray> bytes = bytesOf(*path);
        if (!bytes) {
            shared.finished(failedFile(*path, bytes.error()));
            continue;
        }
        Result<TakenIn> taken =
            intake.takeIn({*bytes, *path, shared.origin, shared.user}, shared.jobFor(*path));
        if (taken)
            shared.finished({*path, outcomeOf(*taken), *taken, {}});
        else if (!shared.job.shouldStop())
            shared.finished(failedFile(*path, taken.error()));
    }
}

} // namespace

ImportedFile::Outcome outcomeOf(const TakenIn &taken)
{
    if (taken.wasThere)
        return ImportedFile::Outcome::AlreadyThere;
    if (taken.flagged > 0)
        return ImportedFile::Outcome::Flagged;
    return taken.clean > 0 ? ImportedFile::Outcome::Clean : ImportedFile::Outcome::NotAnOrder;
}

void add(ImportSummary &summary, const ImportedFile &file)
{
    ++summary.files;
    summary.clean += file.takenIn.clean;
    summary.flagged += file.takenIn.flagged;
    summary.notOrders += file.outcome == ImportedFile::Outcome::NotAnOrder ? 1 : 0;
    summary.alreadyThere += file.outcome == ImportedFile::Outcome::AlreadyThere ? 1 : 0;
    if (file.outcome == ImportedFile::Outcome::Failed)
        summary.failed.push_back(file);
}

void add(ImportSummary &summary, const ImportSummary &other)
{
    summary.files += other.files;
    summary.clean += other.clean;
    summary.flagged += other.flagged;
    summary.notOrders += other.notOrders;
    summary.alreadyThere += other.alreadyThere;
    summary.cancelled = summary.cancelled || other.cancelled;
    summary.failed.insert(summary.failed.end(), other.failed.begin(), other.failed.end());
}

ImportRun::ImportRun(QString storeFile, const ReaderProcess &reader, Knowledge knowledge,
                     const Clock &clock, int threads)
    : m_storeFile(std::move(storeFile)),
      m_reader(reader),
      m_knowledge(std::move(knowledge)),
      m_clock(clock),
      m_threads(threads > 0 ? threads : std::max(1, int(std::thread::hardware_concurrency())))
{
}

QStringList ImportRun::filesBelow(const QStringList &paths, std::vector<ImportedFile> &unreadable)
{
    QStringList files;
    const auto refuse = [&](const QString &path, const QString &sentence) {
        unreadable.push_back(failedFile(path, {sentence.arg(path), {}}));
    };
    for (const QString &path : paths) {
        const QFileInfo place(path);
        if (!place.exists()) {
            refuse(path, ImportText::tr("There is no file or folder %1."));
            continue;
        }
        if (!place.isDir()) {
            files += place.absoluteFilePath();
            continue;
        }
        if (!place.isReadable() || !place.isExecutable())
            refuse(path, ImportText::tr("The folder %1 cannot be opened."));
        QStringList below;
        QDirIterator walk(place.absoluteFilePath(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            const QFileInfo entry = walk.fileInfo();
            if (entry.isDir() && !entry.isSymLink() &&
                !(entry.isReadable() && entry.isExecutable()))
                refuse(entry.filePath(), ImportText::tr("The folder %1 cannot be opened."));
            else if (!entry.isDir() && !isDebris(entry.fileName()))
                below += entry.filePath();
        }
        below.sort();
        files += below;
    }
    files.removeDuplicates();
    return files;
}

Result<ImportSummary> ImportRun::run(const QStringList &paths, const QString &origin,
                                     const QString &user, const JobControl &job,
                                     const EachFile &eachFile) const
{
    // Opened here once, so that a store that cannot be opened is one failure and not one for each
    // file.
    const auto first = Database::open(m_storeFile);
    if (!first)
        return tl::unexpected(first.error());
    std::vector<ImportedFile> unreadable;
    Shared shared{filesBelow(paths, unreadable), origin, user, job, eachFile, {}, 0, 0, {}};
    for (const ImportedFile &file : unreadable) {
        add(shared.summary, file);
        if (eachFile)
            eachFile(file);
    }
    std::vector<std::thread> threads;
    for (int i = 1; i < std::min(m_threads, int(shared.files.size())); ++i) {
        threads.emplace_back([&] {
            // Without a connection of its own this thread does nothing; the others do its share.
            if (const auto own = Database::open(m_storeFile)) {
                Intake intake(**own, m_reader, m_knowledge, m_clock);
                work(shared, intake);
            }
        });
    }
    Intake intake(**first, m_reader, m_knowledge, m_clock);
    work(shared, intake);
    for (std::thread &thread : threads)
        thread.join();
    shared.summary.cancelled = job.isCancelled();
    std::sort(shared.summary.failed.begin(), shared.summary.failed.end(),
              [](const ImportedFile &a, const ImportedFile &b) { return a.path < b.path; });
    return std::move(shared.summary);
}

} // namespace intray
