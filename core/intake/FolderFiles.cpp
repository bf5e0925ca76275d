// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FolderFiles.h"

#include "core/reading/ReadingLimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace intray {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(intray::WatchedFolder)
};

constexpr int DeepestFolder = 32;

QString shown(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

QString reasonOf(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return FolderText::tr("you may not");
    case EROFS:
        return FolderText::tr("it is read-only");
    case ENOSPC:
    case EDQUOT:
        return FolderText::tr("the disk is full");
    case ENOENT:
        return FolderText::tr("it is not there");
    case EIO:
    case ESTALE:
    case EHOSTDOWN:
    case ENOTCONN:
        return FolderText::tr("the drive does not answer");
    }
    return QString::fromLocal8Bit(std::strerror(number));
}

FileSign signOf(const struct stat &found)
{
    const auto nanoseconds = [](const timespec &time) {
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    };
    return {quint64(found.st_dev), quint64(found.st_ino), qint64(found.st_size),
            nanoseconds(found.st_mtim), nanoseconds(found.st_ctim)};
}

// A rename changes the time of change, and nothing else.
bool isSameContent(const FileSign &a, const FileSign &b)
{
    return a.device == b.device && a.inode == b.inode && a.size == b.size &&
           a.modified == b.modified;
}

// Names under which programs write a file before it is whole, and what systems leave lying about.
bool isNotMeant(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    for (const char *begin : {".", "~$", "#"}) {
        if (lower.startsWith(begin))
            return true;
    }
    for (const char *end : {"~", ".tmp", ".temp", ".part", ".partial", ".crdownload", ".download",
                            ".filepart", ".opdownload", ".swp", ".lock", ".writing"}) {
        if (lower.endsWith(end))
            return true;
    }
    return lower == "thumbs.db" || lower == "desktop.ini";
}

struct Walk
{
    FolderListing listing;
    bool below = false;
    std::optional<std::pair<quint64, quint64>> leaveOut; // device and inode
};

// Gives the error number, or 0.
int walk(Walk &state, const QByteArray &folder, int depth);

void meet(Walk &state, const QByteArray &path, const QByteArray &name, int depth)
{
    struct stat found = {};
    if (lstat(path.constData(), &found) != 0)
        return; // gone meanwhile
    if (S_ISREG(found.st_mode)) {
        if (!isNotMeant(name))
            state.listing.files.push_back({path, signOf(found)});
    } else if (S_ISLNK(found.st_mode)) {
        if (!isNotMeant(name)) {
            state.listing.unreadable.emplace_back(
                path, FolderText::tr("%1 is a link and is not followed. Put the file itself there.")
                          .arg(shown(path)));
        }
    } else if (S_ISDIR(found.st_mode) && state.below && !name.startsWith('.')) {
        if (state.leaveOut == std::pair(quint64(found.st_dev), quint64(found.st_ino)))
            return;
        if (const int trouble = walk(state, path, depth + 1); trouble != 0 && trouble != ENOENT) {
            state.listing.unreadable.emplace_back(
                path, FolderText::tr("The folder %1 cannot be opened: %2.")
                          .arg(shown(path), reasonOf(trouble)));
        }
    }
}

int walk(Walk &state, const QByteArray &folder, int depth)
{
    if (depth > DeepestFolder)
        return ELOOP;
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(opendir(folder.constData()), closedir);
    if (!dir)
        return errno;
    for (;;) {
        errno = 0;
        const dirent *entry = readdir(dir.get());
        if (!entry)
            return errno;
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            meet(state, folder + '/' + name, name, depth);
    }
}

// Whether somebody has it open for writing. Known where the file is ours and lies on this machine;
// elsewhere stillness must do.
bool isBeingWritten(int descriptor)
{
    // Who opens it to write in this very moment is announced by a signal, which must not be one
    // that ends us.
    fcntl(descriptor, F_SETSIG, SIGURG);
    if (fcntl(descriptor, F_SETLEASE, F_RDLCK) != 0)
        return errno == EAGAIN;
    fcntl(descriptor, F_SETLEASE, F_UNLCK);
    return false;
}

// "order.pdf", "order (2).pdf"...
QByteArray numbered(const QByteArray &name, int number)
{
    if (number < 2)
        return name;
    const qsizetype dot = name.lastIndexOf('.');
    const qsizetype stem = dot > 0 ? dot : name.size();
    return name.left(stem) + " (" + QByteArray::number(number) + ')' + name.mid(stem);
}

// 0, or the error number; EEXIST when the name is taken.
int renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // Some network drives cannot do it in one step.
    struct stat there = {};
    if (lstat(to.constData(), &there) == 0)
        return EEXIST;
    return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

constexpr int MostNumbers = 10'000;

} // namespace

Result<FolderListing> listFolder(const QString &folder, bool below, const QString &leaveOut)
{
    Walk state;
    state.below = below;
    struct stat out = {};
    if (!leaveOut.isEmpty() && stat(QFile::encodeName(leaveOut).constData(), &out) == 0)
        state.leaveOut = std::pair(quint64(out.st_dev), quint64(out.st_ino));
    if (const int trouble = walk(state, QFile::encodeName(QDir::cleanPath(folder)), 0);
        trouble != 0) {
        if (trouble == ENOENT || trouble == ENOTDIR) {
            return failure(FolderText::tr("The folder %1 is not there. If it lies on another "
                                          "machine, check whether it is "
                                          "connected.")
                               .arg(folder));
        }
        return failure(
            FolderText::tr("The folder %1 cannot be opened: %2.").arg(folder, reasonOf(trouble)));
    }
    const auto byPath = [](const auto &a, const auto &b) { return a.path < b.path; };
    std::sort(state.listing.files.begin(), state.listing.files.end(), byPath);
    return std::move(state.listing);
}

OpenedFile::~OpenedFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

OpenedFile::Trouble OpenedFile::open(const FoundFile &expected, OpenedFile &file, QString &sentence)
{
    file.m_found = expected;
    // Neither a link nor a pipe that took the file's place.
    file.m_descriptor =
        ::open(expected.path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file.m_descriptor < 0) {
        if (errno == ENOENT || errno == ELOOP)
            return Trouble::Gone;
        sentence =
            FolderText::tr("%1 cannot be opened: %2.").arg(shown(expected.path), reasonOf(errno));
        return Trouble::Unreadable;
    }
    struct stat now = {};
    if (fstat(file.m_descriptor, &now) != 0 || !S_ISREG(now.st_mode) ||
        signOf(now) != expected.sign || isBeingWritten(file.m_descriptor))
        return Trouble::Changing;
    const qint64 limit = ReadingLimits().fileBytes;
    if (now.st_size > limit) {
        sentence = FolderText::tr("%1 is larger than %2 MB and is not taken in.")
                       .arg(shown(expected.path))
                       .arg(limit >> 20);
        return Trouble::Unreadable;
    }
    return Trouble::None;
}

OpenedFile::Trouble OpenedFile::read(QByteArray &bytes, QString &sentence) const
{
    bytes.resize(qsizetype(m_found.sign.size));
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count =
            pread(m_descriptor, bytes.data() + at, size_t(bytes.size() - at), off_t(at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            sentence =
                FolderText::tr("%1 cannot be read: %2.").arg(shown(m_found.path), reasonOf(errno));
            return Trouble::Unreadable;
        }
        if (count == 0)
            return Trouble::Changing;
        at += count;
    }
    struct stat now = {};
    return fstat(m_descriptor, &now) == 0 && signOf(now) == m_found.sign ? Trouble::None
                                                                         : Trouble::Changing;
}

OpenedFile::Trouble OpenedFile::moveTo(const QString &folder, QString &sentence) const
{
    const QByteArray to = QFile::encodeName(QDir::cleanPath(folder));
    const QByteArray name = m_found.path.mid(m_found.path.lastIndexOf('/') + 1);
    const auto refuse = [&](int number) {
        sentence = FolderText::tr("%1 was taken in, but cannot be moved to %2: %3.")
                       .arg(shown(m_found.path), folder, reasonOf(number));
        return Trouble::Unreadable;
    };
    if (!QDir().mkpath(folder))
        return refuse(errno);
    struct stat now = {};
    if (lstat(m_found.path.constData(), &now) != 0)
        return Trouble::Gone;
    if (signOf(now) != m_found.sign)
        return Trouble::Changing;
    for (int number = 1; number < MostNumbers; ++number) {
        const QByteArray place = to + '/' + numbered(name, number);
        const int trouble = renameToFree(m_found.path, place);
        if (trouble == EEXIST)
            continue;
        if (trouble == EXDEV)
            return copyTo(to, name, sentence);
        if (trouble == ENOENT)
            return Trouble::Gone;
        if (trouble != 0)
            return refuse(trouble);
        // Written or replaced between the look and the move: back, to be taken as what it is now.
        if (lstat(place.constData(), &now) == 0 && !isSameContent(signOf(now), m_found.sign)) {
            renameToFree(place, m_found.path);
            return Trouble::Changing;
        }
        return Trouble::None;
    }
    return refuse(EEXIST);
}

// To another file system: complete there and on its disk before it goes here.
OpenedFile::Trouble OpenedFile::copyTo(const QByteArray &folder, const QByteArray &name,
                                       QString &sentence) const
{
    QByteArray bytes;
    if (const Trouble trouble = read(bytes, sentence); trouble != Trouble::None)
        return trouble;
    QByteArray unfinished = folder + "/.intray-XXXXXX";
    const int copy = mkostemp(unfinished.data(), O_CLOEXEC);
    int trouble = copy < 0 ? errno : 0;
    for (qsizetype at = 0; trouble == 0 && at < bytes.size();) {
        const ssize_t count = ::write(copy, bytes.constData() + at, size_t(bytes.size() - at));
        if (count < 0 && errno != EINTR)
            trouble = errno;
        at += std::max<ssize_t>(count, 0);
    }
    struct stat now = {};
    if (trouble == 0 && fstat(m_descriptor, &now) == 0) {
        fchmod(copy, now.st_mode & 0777);
        const timespec times[] = {now.st_atim, now.st_mtim};
        futimens(copy, times);
    }
    if (trouble == 0 && fsync(copy) != 0)
        trouble = errno;
    if (copy >= 0)
        ::close(copy);
    for (int number = 1; trouble == 0; ++number) {
        trouble = renameToFree(unfinished, folder + '/' + numbered(name, number));
        if (trouble == 0)
            break;
        if (trouble == EEXIST && number < MostNumbers)
            trouble = 0;
    }
    if (trouble == 0 && (lstat(m_found.path.constData(), &now) != 0 || signOf(now) != m_found.sign))
        return Trouble::Changing;
    if (trouble == 0 && ::unlink(m_found.path.constData()) != 0)
        trouble = errno;
    if (trouble == 0)
        return Trouble::None;
    if (copy >= 0)
        ::unlink(unfinished.constData());
    sentence = FolderText::tr("%1 was taken in, but cannot be moved to %2: %3.")
                   .arg(shown(m_found.path), shown(folder), reasonOf(trouble));
    return Trouble::Unreadable;
}

} // namespace intray
