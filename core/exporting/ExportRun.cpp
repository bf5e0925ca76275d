// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportRun.h"

#include "core/exporting/OrderWriter.h"
#include "core/exporting/TargetFolder.h"
#include "core/store/AuditLog.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"

#include <QCryptographicHash>
#include <QLockFile>

namespace intray {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ExportRun)
};

// Held while files move: two programs with one store must not send the same order. It falls with
// its owner.
class ExportLock
{
public:
    explicit ExportLock(const Database &database)
        : m_file(database.file() + QStringLiteral(".export-lock"))
    {
        m_file.setStaleLockTime(0);
    }
    bool take() { return m_file.tryLock(200); }
    static auto refusal()
    {
        return failure(
            ExportText::tr("Another export of this desk is running. Try again when it is done."));
    }

private:
    QLockFile m_file;
};

bool hasLeft(const ExportRow &row)
{
    return row.state == ExportState::Delivered || row.state == ExportState::Acknowledged;
}

} // namespace

Target Target::fromKey(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    return {key.mid(colon + 1), key.left(colon)};
}

Result<ExportSummary> ExportRun::deliver(BatchId batch, const Target &target, const User &user,
                                         const JobControl &job)
{
    const Result<Batch> chosen = OrderStore(m_database).batch(batch);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return deliverOrders(chosen->orders, target, user, job);
}

Result<ExportSummary> ExportRun::deliverApproved(const Target &target, const User &user,
                                                 const JobControl &job)
{
    const auto orders = OrderStore(m_database).idsIn(OrderState::Approved);
    if (!orders)
        return tl::unexpected(orders.error());
    return deliverOrders(*orders, target, user, job);
}

Result<ExportSummary> ExportRun::deliverOrders(const std::vector<OrderId> &orders,
                                               const Target &target, const User &user,
                                               const JobControl &job)
{
    const OrderWriter *writer = orderWriter(target.format);
    if (!writer)
        return failure(ExportText::tr("There is no export format %1.").arg(target.format));
    ExportSummary summary;
    if (orders.empty())
        return summary;
    const TargetFolder folder(target.folder);
    if (const Result<> usable = folder.isUsable(); !usable)
        return tl::unexpected(usable.error());
    ExportLock lock(m_database);
    if (!lock.take())
        return ExportLock::refusal();
    int done = 0;
    for (const OrderId order : orders) {
        if (job.shouldStop())
            break;
        QByteArray bytes;
        Result<ExportRow> row = plan(order, target, *writer, bytes);
        if (!row)
            return tl::unexpected(row.error());
        if (row->state == ExportState::Written) {
            // Left by a crash while the folder could not be looked at.
            if (const Result<> settled = settleRow(*row); !settled)
                return tl::unexpected(settled.error());
            summary.delivered += hasLeft(*row) ? 1 : 0;
        } else if (hasLeft(*row)) {
            ++summary.alreadyThere;
        } else if (!bytes.isEmpty()) {
            const Result<bool> sent = send(*row, folder, bytes, user);
            if (!sent)
                return tl::unexpected(sent.error());
            summary.delivered += *sent ? 1 : 0;
        }
        if (!hasLeft(*row))
            summary.refused.push_back(*row);
        job.report(++done, int(orders.size()), row->fileName);
    }
    return summary;
}

// The ledger row of this order for this target, and what is to be written (empty: nothing is to be
// written).
Result<ExportRow> ExportRun::plan(OrderId id, const Target &target, const OrderWriter &writer,
                                  QByteArray &bytes)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<OrderRecord> record = OrderStore(m_database).order(id);
    if (!record)
        return tl::unexpected(record.error());
    ExportStore ledger(m_database);
    ExportRow row;
    row.order = id;
    row.revision = record->revision;
    row.key = QStringLiteral("%1-r%2").arg(id).arg(record->revision);
    row.batch = record->batch.value_or(0);
    row.target = target.key();
    row.fileName = exportFileName(*record, row.key, writer.suffix());
    row.plannedAt = row.changedAt = m_clock.now();

    const auto earlier = ledger.rowsOf(id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (record->state != OrderState::Approved) {
        for (const ExportRow &old : *earlier) {
            if (hasLeft(old) && old.target == row.target)
                return old;
        }
        row.state = ExportState::Refused;
        row.reason = record->state == OrderState::Exported
                         ? ExportText::tr("It has left already, for another target.")
                         : ExportText::tr("It is not approved any more.");
        return row;
    }
    const auto submission = SubmissionStore(m_database).submission(record->submission);
    if (!submission)
        return tl::unexpected(submission.error());
    const Result<QByteArray> written = writer.write(*record, row.key, submission->sha256);
    if (!written) {
        row.state = ExportState::Refused;
        row.reason = written.error().message;
        return row;
    }
    Result<ExportRow> planned = ledger.plan(row);
    if (!planned)
        return planned;
    if (planned->state == ExportState::Refused) {
        planned->state = ExportState::Planned;
        planned->reason.clear();
        planned->changedAt = m_clock.now();
        if (const Result<> updated = ledger.update(*planned); !updated)
            return tl::unexpected(updated.error());
    }
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    if (planned->state == ExportState::Planned)
        bytes = *written;
    return planned;
}

Result<bool> ExportRun::send(ExportRow &row, const TargetFolder &folder, const QByteArray &bytes,
                             const User &user)
{
    reached(Step::Planned);
    row.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    // A store that was put back from a backup does not know what left since; the folder does.
    const bool isThere = folder.sha256(row.fileName) == row.sha256;
    if (!isThere) {
        if (const Result<> written = folder.writeTemporary(row.fileName, bytes); !written)
            return refuse(row, folder, written.error().message);
        reached(Step::TemporaryWritten);
        if (const Result<> noted = note(row, ExportState::Written, {}); !noted)
            return tl::unexpected(noted.error());
        reached(Step::Written);
        if (const Result<> published = folder.publish(row.fileName); !published)
            return refuse(row, folder, published.error().message);
        reached(Step::Renamed);
    }
    // From here on the file is in the target: when the store fails now, the row stays written and
    // settle() completes it.
    if (const Result<> delivered = markDelivered(row, user); !delivered)
        return tl::unexpected(delivered.error());
    reached(Step::Delivered);
    return true;
}

Result<bool> ExportRun::refuse(ExportRow &row, const TargetFolder &folder, const QString &reason)
{
    folder.removeTemporary(row.fileName);
    if (const Result<> noted = note(row, ExportState::Refused, reason); !noted)
        return tl::unexpected(noted.error());
    return false;
}

Result<> ExportRun::note(ExportRow &row, ExportState state, const QString &reason)
{
    row.state = state;
    row.reason = reason;
    row.changedAt = m_clock.now();
    return ExportStore(m_database).update(row);
}

// Ledger and order change together: an order is exported exactly when its file is there.
Result<> ExportRun::markDelivered(ExportRow &row, const User &user)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<> noted = note(row, ExportState::Delivered, {}); !noted)
        return noted;
    OrderStore store(m_database);
    Result<OrderRecord> record = store.order(row.order);
    if (!record)
        return tl::unexpected(record.error());
    if (record->state == OrderState::Approved) {
        record->state = OrderState::Exported;
        if (const Result<int> saved = store.save(*record); !saved)
            return tl::unexpected(saved.error());
        if (const Result<> noted =
                AuditLog(m_database)
                    .add({0, m_clock.now(), user.name, row.order, QStringLiteral("export"),
                          QStringLiteral("state"), toKey(OrderState::Approved),
                          row.target + QStringLiteral(" / ") + row.fileName});
            !noted)
            return noted;
    }
    return (*transaction)->commit();
}

Result<ExportSummary> ExportRun::settle()
{
    ExportSummary summary;
    const auto rows = ExportStore(m_database).unsettled();
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return summary;
    ExportLock lock(m_database);
    if (!lock.take())
        return summary; // somebody is exporting right now: nothing was left behind
    // Read again: what was unsettled a moment ago may have been the work of that somebody.
    const auto left = ExportStore(m_database).unsettled();
    if (!left)
        return tl::unexpected(left.error());
    for (ExportRow row : *left) {
        if (const Result<> settled = settleRow(row); !settled)
            return tl::unexpected(settled.error());
        if (hasLeft(row))
            ++summary.delivered;
        else
            summary.refused.push_back(row);
    }
    return summary;
}

Result<> ExportRun::settleRow(ExportRow &row)
{
    const TargetFolder folder(Target::fromKey(row.target).folder);
    if (row.state == ExportState::Unknown)
        return {};
    if (const Result<> usable = folder.isUsable(); !usable) {
        // Not decided without looking; the next start looks again.
        row.reason = usable.error().message;
        return {};
    }
    if (row.state == ExportState::Planned) {
        folder.removeTemporary(row.fileName);
        return note(row, ExportState::Refused,
                    ExportText::tr(
                        "It was interrupted before anything left; it goes with the next export."));
    }
    const User settler{QStringLiteral("intray")};
    if (folder.sha256(row.fileName) == row.sha256) {
        folder.removeTemporary(row.fileName);
        return markDelivered(row, settler);
    }
    if (folder.temporarySha256(row.fileName) == row.sha256) {
        if (const Result<> published = folder.publish(row.fileName); !published) {
            folder.removeTemporary(row.fileName);
            return note(row, ExportState::Refused, published.error().message);
        }
        return markDelivered(row, settler);
    }
    return note(
        row, ExportState::Unknown,
        ExportText::tr("Its file %1 was written and is not in the folder any more: did it arrive?")
            .arg(row.fileName));
}

Result<> ExportRun::resolve(qint64 id, Arrival arrival, const User &user)
{
    const auto rows = ExportStore(m_database).unsettled();
    if (!rows)
        return tl::unexpected(rows.error());
    for (ExportRow row : *rows) {
        if (row.id != id || row.state != ExportState::Unknown)
            continue;
        if (arrival == Arrival::Arrived)
            return markDelivered(row, user);
        return note(row, ExportState::Refused,
                    ExportText::tr("%1 says it never arrived; it goes again.").arg(user.name));
    }
    return failure(ExportText::tr("This export is settled already."));
}

} // namespace intray
