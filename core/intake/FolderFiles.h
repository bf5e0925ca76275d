// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace intray {

// What tells that a file is still the same: a writer changes at least one of these.
struct FileSign
{
    quint64 device = 0, inode = 0;
    qint64 size = 0;
    qint64 modified = 0, changed = 0; // nanoseconds
    bool operator==(const FileSign &) const = default;
};

struct FoundFile
{
    QByteArray path; // bytes as in the file system: names need not be UTF-8
    FileSign sign;
};

// Files that a folder holds and that may be meant for the desk: not hidden ones, not those that
// programs write under another name first, nothing from `leaveOut`. Links are not followed. By
// path.
struct FolderListing
{
    std::vector<FoundFile> files;
    std::vector<std::pair<QByteArray, QString>>
        unreadable; // folders in it and links, with a sentence
};
Result<FolderListing> listFolder(const QString &folder, bool below, const QString &leaveOut);

// A file that was opened to be read, and is not being written.
class OpenedFile
{
public:
    enum class Trouble { None, Gone, Changing, Unreadable };
    // `expected`: it must still be this one, else it is Changing.
    static Trouble open(const FoundFile &expected, OpenedFile &file, QString &sentence);
    OpenedFile() = default;
    ~OpenedFile();
    OpenedFile(const OpenedFile &) = delete;
    OpenedFile &operator=(const OpenedFile &) = delete;

    // Changing when somebody wrote meanwhile.
    Trouble read(QByteArray &bytes, QString &sentence) const;
    // Moves it into `folder`, keeping its name (with a number where it is taken). Nothing is
    // overwritten, and what somebody wrote under this name meanwhile is not moved: that is
    // Changing.
    Trouble moveTo(const QString &folder, QString &sentence) const;

private:
    Trouble copyTo(const QByteArray &folder, const QByteArray &name, QString &sentence) const;

    int m_descriptor = -1;
    FoundFile m_found;
};

} // namespace intray
