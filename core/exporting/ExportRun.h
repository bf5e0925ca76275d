// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"
#include "core/store/ExportStore.h"

#include <functional>
#include <vector>

namespace intray {

class OrderWriter;
class TargetFolder;

// Where exports go: a folder, with a format.
struct Target
{
    QString folder;
    QString format = QStringLiteral("json");
    QString key() const { return format + u':' + folder; }
    static Target fromKey(const QString &key);
    bool operator==(const Target &) const = default;
};

struct ExportSummary
{
    int delivered = 0;    // files that are new in the target
    int alreadyThere = 0; // had left before; nothing was written
    std::vector<ExportRow> refused;
    bool operator==(const ExportSummary &) const = default;
};

// Delivers approved orders exactly once: ledger row planned, file written under a temporary name
// and flushed, ledger row written, renamed, ledger row delivered and order exported. Killed
// anywhere in between, settle() brings every row to its truth at the next start. One export at a
// time for each store, over all programs that have it open.
class ExportRun
{
public:
    // The points between the steps, told to `atStep` as they are reached; a test kills the program
    // there.
    enum class Step { Planned, TemporaryWritten, Written, Renamed, Delivered };
    using AtStep = std::function<void(Step)>;

    ExportRun(Database &database, const Clock &clock, AtStep atStep = {})
        : m_database(database), m_clock(clock), m_atStep(std::move(atStep))
    {
    }

    Result<ExportSummary> deliver(BatchId batch, const Target &target, const User &user,
                                  const JobControl &job);
    // All approved orders that have not left yet.
    Result<ExportSummary> deliverApproved(const Target &target, const User &user,
                                          const JobControl &job);
    // What a crash left between the steps; call at every start. Writes no new file; a row whose
    // file has vanished becomes "unknown" and stays in `refused` until resolve() is called.
    Result<ExportSummary> settle();
    // A person says whether the file of an unknown row arrived. If it did not, the order goes again
    // with the next export.
    enum class Arrival { Arrived, NeverArrived };
    Result<> resolve(qint64 row, Arrival arrival, const User &user);

private:
    Result<ExportSummary> deliverOrders(const std::vector<OrderId> &orders, const Target &target,
                                        const User &user, const JobControl &job);
    Result<ExportRow> plan(OrderId order, const Target &target, const OrderWriter &writer,
                           QByteArray &bytes);
    // False when the target refused it (the row says why); a failure is the store's.
    Result<bool> send(ExportRow &row, const TargetFolder &folder, const QByteArray &bytes,
                      const User &user);
    Result<bool> refuse(ExportRow &row, const TargetFolder &folder, const QString &reason);
    Result<> settleRow(ExportRow &row);
    Result<> markDelivered(ExportRow &row, const User &user);
    Result<> note(ExportRow &row, ExportState state, const QString &reason);
    void reached(Step step) const
    {
        if (m_atStep)
            m_atStep(step);
    }

    Database &m_database;
    const Clock &m_clock;
    AtStep m_atStep;
};

} // namespace intray
