// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/FolderFiles.h"
#include "core/intake/Look.h"

#include <chrono>
#include <map>

namespace intray {

// Takes files from a folder once they are whole, stores them durably, and only then moves them away
// or notes that they were taken. Interrupted in between, a file is found again and known by its
// SHA-256. Used by one thread; remembers between two looks which files stood still.
class WatchedFolder
{
public:
    using Steady = std::chrono::steady_clock;

    explicit WatchedFolder(Inlet inlet);
    ~WatchedFolder();
    WatchedFolder(const WatchedFolder &) = delete;
    WatchedFolder &operator=(const WatchedFolder &) = delete;

    // `now` is when the files are seen; tests pass times of their own.
    Result<LookReport> look(LookContext &context, Steady::time_point now = Steady::now());

    // Readable when something new lies in the folder, as far as the file system says so (a network
    // drive does not); -1 when it never says so. Clear it before a look.
    int hintDescriptor() const { return m_hints; }
    void clearHints();

    // Tries what a look needs and changes nothing: a sentence of success, or what is wrong.
    static Result<QString> test(const FolderInlet &folder);

private:
    struct Sighting
    {
        FileSign sign;
        Steady::time_point since;
    };
    bool isStill(const FoundFile &file, Steady::time_point now);
    Result<> take(const FoundFile &file, const std::optional<LeftBehind> &before,
                  LookContext &context, LookReport &report);
    Result<> putAway(const OpenedFile &opened, const FoundFile &file, const QByteArray &bytes,
                     const std::optional<LeftBehind> &before, LookContext &context,
                     LookReport &report);
    Result<> report(const FolderListing &listing, std::map<QString, LeftBehind> &left,
                    LookContext &context, LookReport &report);
    QString doneFolderFor(const QByteArray &path) const;
    void watch();

    Inlet m_inlet;
    std::map<QByteArray, Sighting> m_sightings;
    std::map<QString, MarkedFile> m_marked; // only where files stay
    int m_hints = -1;
    bool m_isWatching = false;
};

} // namespace intray
