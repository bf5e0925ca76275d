// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/FileKind.h"
#include "core/reading/ReadingLimits.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace intray {

// Bytes to be read: the file that was handed in, or one found inside it.
struct FileToRead
{
    QByteArray bytes;
    QString name;      // never a path
    QString mediaType; // as the container says; may be empty
    std::optional<int> parent;
    PartRole role = PartRole::Root;
    QString charset;   // as the container says; may be empty
    std::optional<FileKind> kind; // where the container knows better than the bytes
};

FileKind kindOf(const FileToRead &file);

// One run of reading: counts what was read against the limits and passes each part, page and sheet on
// as frames the moment it is there. Used by one thread.
class Reading
{
public:
    using Send = std::function<void(const QByteArray &frame)>;
    // Told of each part that begins, with its bytes.
    using PartBegan = std::function<void(int part, const QByteArray &bytes)>;

    Reading(const ReadingLimits &limits, Send send) : m_limits(limits), m_send(std::move(send)) {}

    // Reads `file` with the reader for its kind; afterwards the part says something or says why not.
    void read(const FileToRead &file);
    // For a walk to one part that needs no pages: see isWalk().
    void setWalk(PartBegan began) { m_began = std::move(began); }
    bool isWalk() const { return bool(m_began); }

    const ReadingLimits &limits() const { return m_limits; }

    // Begins a part for `file`; its index.
    int begin(const FileToRead &file, const QString &mediaType, decltype(Part::content) content = {});
    // Puts another content or media type in the place of what begin() said.
    void replaceContent(int part, decltype(Part::content) content);
    void addPage(int part, const Page &page);
    void addSheet(int part, const Sheet &sheet);
    void addIssue(int part, ReadingIssue::Kind kind, const QString &message, const QString &detail = {});
    // The same for a part of which something was read.
    void addPartlyIssue(int part, ReadingIssue::Kind kind, const QString &message,
                        const QString &detail = {});
    // An attachment of `part` and so on: counts nesting and parts, never throws anything away silently.
    void readInside(int part, FileToRead file);
    // Whether the limit on parts leaves room for another one.
    bool hasRoomForParts() const { return int(m_told.size()) < m_limits.parts; }

    // Counts against ReadingLimits::cells and unpackedBytes; false when there is no room left.
    bool takeCells(qint64 count) { return (m_cells += count) <= m_limits.cells; }
    bool takeUnpacked(qint64 bytes) { return (m_unpacked += bytes) <= m_limits.unpackedBytes; }

private:
    struct Told
    {
        Part part; // without pages and sheets
        int depth = 0;
        bool content = false;
        bool issues = false;
        bool children = false;
        bool leftOut = false; // a child, for want of room
    };
    void send(const QByteArray &frame) const;
    void finish(int part);
    int depthOf(std::optional<int> part) const;

    const ReadingLimits m_limits;
    Send m_send;
    PartBegan m_began;
    std::vector<Told> m_told;
    qint64 m_cells = 0;
    qint64 m_unpacked = 0;
};

} // namespace intray
