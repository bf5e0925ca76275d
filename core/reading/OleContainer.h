// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace intray {

// One storage (a folder) or stream (a file) of an OLE2 container.
struct OleEntry
{
    QString name;
    bool isStorage = false;
    qint64 size = 0; // of a stream as the directory states it; not to be trusted
    int parent = -1; // index in OleContainer::entries(); -1 for the root
    std::vector<int> children;
};

// The tree of an OLE2 container in memory: Outlook messages, old Excel and Word files. The only file pair
// that knows libgsf. Used by one thread. A damaged container shows what can still be reached; isDamaged()
// then says so, at the latest after the streams were read.
class OleContainer
{
public:
    // Shares `bytes`. Fails when no directory can be found in them.
    static Result<OleContainer> open(const QByteArray &bytes);
    OleContainer(OleContainer &&) noexcept;
    OleContainer &operator=(OleContainer &&) noexcept;
    ~OleContainer();

    // [0] is the root storage; parents come before their children.
    const std::vector<OleEntry> &entries() const;
    // A direct child by its name; case does not matter.
    std::optional<int> child(int storage, const QString &name) const;
    // The content of a stream, of a damaged one as much as can be reached. Fails when nothing of it can,
    // or when it is longer than `limit` bytes.
    Result<QByteArray> read(int stream, qint64 limit) const;

    // A container of its own made of the children of a storage and of `also`, with other content for the
    // streams of `replaced`. Empty when it would be longer than `limit`.
    QByteArray repacked(int storage, qint64 limit, const std::map<int, QByteArray> &replaced = {},
                        const std::vector<int> &also = {}) const;

    bool isDamaged() const;
    bool isCut() const; // holds more entries or deeper ones than are listed

private:
    struct Opened;
    explicit OleContainer(std::unique_ptr<Opened> opened);
    std::unique_ptr<Opened> m_opened;
};

} // namespace intray
