// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/WatchedFolder.h"

#include "core/intake/ImapSentences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <sys/inotify.h>
#include <unistd.h>

namespace intray {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(intray::WatchedFolder)
};

// An empty file is mostly one whose content is still to come.
constexpr int EmptyWaitsLonger = 10;

QString itemOf(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

using Trouble = OpenedFile::Trouble;

} // namespace

WatchedFolder::WatchedFolder(Inlet inlet)
    : m_inlet(std::move(inlet)), m_hints(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
}

WatchedFolder::~WatchedFolder()
{
    if (m_hints >= 0)
        ::close(m_hints);
}

void WatchedFolder::watch()
{
    if (m_isWatching || m_hints < 0)
        return;
    // Not each write: a file that is growing says nothing until it is closed.
    m_isWatching =
        inotify_add_watch(m_hints, QFile::encodeName(m_inlet.folder()->folder).constData(),
                          IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR) >= 0;
}

void WatchedFolder::clearHints()
{
    std::array<char, 16 * 1024> events;
    bool isGone = false;
    for (ssize_t count = 0;
         m_hints >= 0 && (count = ::read(m_hints, events.data(), events.size())) > 0;) {
        for (ssize_t at = 0; at + ssize_t(sizeof(inotify_event)) <= count;) {
            inotify_event event;
            std::memcpy(&event, events.data() + at, sizeof event);
            isGone = isGone || (event.mask & IN_IGNORED) != 0;
            at += ssize_t(sizeof(inotify_event)) + event.len;
        }
    }
    if (isGone)
        m_isWatching = false; // removed or unmounted; it may come again
}

Result<LookReport> WatchedFolder::look(LookContext &context, Steady::time_point now)
{
    const FolderInlet &folder = *m_inlet.folder();
    watch();
    const bool moves = folder.afterwards == FolderInlet::Afterwards::Move;
    const Result<FolderListing> listing =
        listFolder(folder.folder, folder.below, moves ? folder.donePlace() : QString());
    if (!listing)
        return tl::unexpected(listing.error());
    const auto leftBefore = context.store.leftBehind(m_inlet.id);
    if (!leftBefore)
        return tl::unexpected(leftBefore.error());
    std::map<QString, LeftBehind> left;
    for (const LeftBehind &one : *leftBefore)
        left[one.item] = one;
    if (!moves) {
        auto marked = context.store.markedFiles(m_inlet.id);
        if (!marked)
            return tl::unexpected(marked.error());
        m_marked = std::move(*marked);
    }

    LookReport report;
    std::map<QByteArray, Sighting> seen;
    int looked = 0;
    for (const FoundFile &file : listing->files) {
        if (context.job.shouldStop())
            return tl::unexpected(cancelled());
        const QString item = itemOf(file.path);
        context.job.report(looked++, int(listing->files.size()), QFileInfo(item).fileName());
        const auto marked = m_marked.find(item);
        const bool isMarked = marked != m_marked.end() && marked->second.size == file.sign.size &&
                              marked->second.modified == file.sign.modified;
        if (marked != m_marked.end() && isMarked) {
            m_marked.erase(marked);
            continue;
        }
        const auto before = left.extract(item);
        const auto known = before ? std::optional(before.mapped()) : std::nullopt;
        const bool still = isStill(file, now);
        seen[file.path] = m_sightings[file.path];
        if (!still) {
            ++report.waiting;
        } else if (!isDue(context, known)) {
            ++report.left;
        } else if (const Result<> taken = take(file, known, context, report); !taken) {
            return tl::unexpected(taken.error());
        }
        m_marked.erase(item);
    }
    m_sightings = std::move(seen);
    if (const Result<> done = this->report(*listing, left, context, report); !done)
        return tl::unexpected(done.error());
    return report;
}

// Links and closed folders are said; what is gone is forgotten.
Result<> WatchedFolder::report(const FolderListing &listing, std::map<QString, LeftBehind> &left,
                               LookContext &context, LookReport &report)
{
    for (const auto &[path, sentence] : listing.unreadable) {
        ++report.left;
        const auto before = left.extract(itemOf(path));
        if (before && before.mapped().sentence == sentence)
            continue;
        if (const Result<> said =
                leaveBehind(context, m_inlet.id, std::nullopt, itemOf(path), sentence);
            !said)
            return said;
    }
    for (const auto &[item, gone] : left) {
        if (const Result<> settled = context.store.settle(m_inlet.id, item); !settled)
            return settled;
    }
    // A folder that is empty all at once may be a drive that is not connected.
    if (!listing.files.empty()) {
        for (const auto &[item, gone] : m_marked) {
            if (const Result<> forgotten = context.store.unmarkFile(m_inlet.id, item); !forgotten)
                return forgotten;
        }
    }
    m_marked.clear();
    return {};
}

bool WatchedFolder::isStill(const FoundFile &file, Steady::time_point now)
{
    const auto [sighting, isNew] = m_sightings.try_emplace(file.path, Sighting{file.sign, now});
    if (!isNew && sighting->second.sign != file.sign)
        sighting->second = {file.sign, now};
    const int needed =
        m_inlet.folder()->stillSeconds * (file.sign.size == 0 ? EmptyWaitsLonger : 1);
    return now - sighting->second.since >= std::chrono::seconds(needed);
}

Result<> WatchedFolder::take(const FoundFile &file, const std::optional<LeftBehind> &before,
                             LookContext &context, LookReport &report)
{
    const QString item = itemOf(file.path);
    OpenedFile opened;
    QString sentence;
    Arrival arrival{{}, QFileInfo(item).fileName(), m_inlet.origin(), m_inlet.name};
    Trouble trouble = OpenedFile::open(file, opened, sentence);
    if (trouble == Trouble::None)
        trouble = opened.read(arrival.bytes, sentence);
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::Gone:
        return {};
    case Trouble::Changing:
        ++report.waiting;
        return {};
    case Trouble::Unreadable:
        ++report.left;
        return leaveBehind(context, m_inlet.id, before, item, sentence);
    }
    const Result<TakenIn> taken = context.takeIn(arrival);
    if (!taken)
        return tl::unexpected(taken.error());
    ++(taken->wasThere ? report.known : report.taken);
    return putAway(opened, file, arrival.bytes, before, context, report);
}

Result<> WatchedFolder::putAway(const OpenedFile &opened, const FoundFile &file,
                                const QByteArray &bytes, const std::optional<LeftBehind> &before,
                                LookContext &context, LookReport &report)
{
    const QString item = itemOf(file.path);
    if (m_inlet.folder()->afterwards == FolderInlet::Afterwards::Mark) {
        const QByteArray sha256 =
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (const Result<> marked = context.store.markFile(
                m_inlet.id, item, {file.sign.size, file.sign.modified, sha256});
            !marked)
            return marked;
    } else {
        QString sentence;
        const Trouble trouble = opened.moveTo(doneFolderFor(file.path), sentence);
        if (trouble == Trouble::Unreadable) {
            ++report.left;
            return leaveBehind(context, m_inlet.id, before, item, sentence);
        }
        if (trouble == Trouble::Changing)
            ++report.waiting;
    }
    return before ? context.store.settle(m_inlet.id, item) : Result<>();
}

// Folders below are kept below the done folder.
QString WatchedFolder::doneFolderFor(const QByteArray &path) const
{
    const QString inside =
        QDir(m_inlet.folder()->folder).relativeFilePath(QFileInfo(QFile::decodeName(path)).path());
    return QDir::cleanPath(m_inlet.folder()->donePlace() + u'/' + inside);
}

Result<QString> WatchedFolder::test(const FolderInlet &folder)
{
    const bool moves = folder.afterwards == FolderInlet::Afterwards::Move;
    const Result<FolderListing> listing =
        listFolder(folder.folder, folder.below, moves ? folder.donePlace() : QString());
    if (!listing)
        return tl::unexpected(listing.error());
    if (moves) {
        QString there = QDir::cleanPath(folder.donePlace());
        while (!QFileInfo::exists(there) && there.size() > 1)
            there = QFileInfo(there).path();
        if (!QFileInfo(there).isDir())
            return failure(FolderText::tr("%1 is not a folder.").arg(there));
        if (!QFileInfo(there).isWritable() || !QFileInfo(folder.folder).isWritable()) {
            return failure(FolderText::tr("Files cannot be moved from %1 to %2: you may not write "
                                          "there. Choose that they "
                                          "stay and are remembered.")
                               .arg(folder.folder, folder.donePlace()));
        }
    }
    return FolderText::tr("It works. %n file(s) lie there now.", nullptr,
                          int(listing->files.size()));
}

} // namespace intray
