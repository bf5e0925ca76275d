// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Intake.h"

#include <functional>

namespace intray {

// What became of one file of an import.
struct ImportedFile
{
    enum class Outcome { Clean, Flagged, NotAnOrder, AlreadyThere, Failed };
    QString path;
    Outcome outcome = Outcome::Failed;
    TakenIn takenIn; // empty when it failed
    Error error;     // why it failed
};

struct ImportSummary
{
    int files = 0;        // that were looked at
    int clean = 0;        // orders
    int flagged = 0;      // orders, and submissions that a person must look at
    int notOrders = 0;    // files
    int alreadyThere = 0; // files
    bool cancelled = false;
    std::vector<ImportedFile> failed; // could not be opened, or not be stored; by path
};

ImportedFile::Outcome outcomeOf(const TakenIn &taken);
void add(ImportSummary &summary, const ImportedFile &file);
void add(ImportSummary &summary, const ImportSummary &other);

// Takes in many files with several threads, each with a store connection and a reader worker of its
// own. Folders are walked with everything below them. Runs in the caller's thread until all is
// done; the functions that are called back come from the threads, one at a time.
class ImportRun
{
public:
    using EachFile = std::function<void(const ImportedFile &)>;

    // `reader` and `clock` must live as long as this. `threads` 0: as many as the machine has
    // cores.
    ImportRun(QString storeFile, const ReaderProcess &reader, Knowledge knowledge,
              const Clock &clock, int threads = 0);

    // Fails only when the store cannot be opened. After a cancel the files that were finished stay.
    Result<ImportSummary> run(const QStringList &paths, const QString &origin, const QString &user,
                              const JobControl &job, const EachFile &eachFile = {}) const;

    // Files in name order, hidden ones and those of the file system itself left out; paths that
    // cannot be read are reported in `unreadable`.
    static QStringList filesBelow(const QStringList &paths, std::vector<ImportedFile> &unreadable);

private:
    QString m_storeFile;
    const ReaderProcess &m_reader;
    Knowledge m_knowledge;
    const Clock &m_clock;
    int m_threads;
};

} // namespace intray
