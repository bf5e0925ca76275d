// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"
#include "core/store/ExportStore.h"

#include <vector>

namespace intray {

// Where exports go: a folder, with a format.
struct Target
{
    QString folder;
    QString format = QStringLiteral("json");
    QString key() const { return format + u':' + folder; }
    bool operator==(const Target &) const = default;
};

struct ExportSummary
{
    int delivered = 0;      // files that are new in the target
    int alreadyThere = 0;   // had left before; nothing was written
    std::vector<ExportRow> refused;
    bool operator==(const ExportSummary &) const = default;
};

// Delivers approved orders exactly once: ledger row planned, file written under a temporary name and
// flushed, ledger row written, renamed, ledger row delivered and order exported. Killed anywhere in between,
// settle() brings every row to its truth at the next start.
class ExportRun
{
public:
    ExportRun(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<ExportSummary> deliver(BatchId batch, const Target &target, const User &user,
                                  const JobControl &job);
    // All approved orders that have not left yet.
    Result<ExportSummary> deliverApproved(const Target &target, const User &user, const JobControl &job);
    // What a crash left between the steps; call at every start.
    Result<ExportSummary> settle();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace intray
