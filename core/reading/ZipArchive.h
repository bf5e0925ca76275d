// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Reading.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct zip;

namespace intray {

// The entries of a zip file in memory. Entry names are only ever looked up, never used as paths; what
// is unpacked counts against the limits of the reading.
class ZipArchive
{
public:
    // `bytes` must outlive the archive.
    ZipArchive(const QByteArray &bytes, Reading &reading);
    ~ZipArchive();

    bool isOpen() const { return m_zip != nullptr; }
    // nullopt when there is no such entry, it is damaged or encrypted, or the limit is reached.
    std::optional<QByteArray> entry(const QString &name);
    bool contains(const QString &name) const;

    // What the directory of the archive says of an entry; it may lie.
    struct Entry
    {
        QString path;
        qint64 packedBytes = 0;
        bool encrypted = false;
        bool isFolder() const { return path.endsWith(u'/') || path.endsWith(u'\\'); }
    };
    // The first entries, in the order of the directory.
    std::vector<Entry> entries(int most) const;
    qint64 entryCount() const;
    struct Unpacked
    {
        QByteArray bytes;
        bool cut = false;     // longer than `most`, or the limit of the reading was reached
        bool damaged = false;
    };
    Unpacked unpack(int index, qint64 most);
    bool isCut() const { return m_cut; } // the limit was reached

private:
    zip *m_zip = nullptr;
    Reading &m_reading;
    bool m_cut = false;
};

} // namespace intray
