// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OrderStore.h"

#include "core/orders/OrderJson.h"
#include "core/store/OrderContent.h"
#include "core/store/QueueTable.h"
#include "core/store/Statement.h"

#include <QJsonDocument>

namespace intray {

namespace {

struct OrderStoreText
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderStore)
};

Result<> writeFindings(Database &database, OrderId id, const Findings &findings)
{
    if (const Result<> run =
            Statement(database, QStringLiteral("DELETE FROM finding WHERE order_id = ?"))
                .bind(id)
                .run();
        !run)
        return run;
    int position = 0;
    for (const Finding &finding : findings) {
        const QByteArray content = QJsonDocument(toJson(finding)).toJson(QJsonDocument::Compact);
        Statement statement(
            database,
            QStringLiteral("INSERT INTO finding (order_id, position, rule, field, severity,"
                           " answered_with, content) VALUES (?,?,?,?,?,nullif(?,''),?)"));
        statement.bind(id)
            .bind(position++)
            .bind(finding.rule)
            .bind(finding.field.toString())
            .bind(toKey(finding.severity))
            .bind(finding.answeredWith.value_or(QString()))
            .bind(QString::fromUtf8(content));
        if (const Result<> run = statement.run(); !run)
            return run;
    }
    return {};
}

Result<Findings> findingsOf(Database &database, OrderId id)
{
    Statement statement(
        database,
        QStringLiteral("SELECT content FROM finding WHERE order_id = ? ORDER BY position"));
    if (const Result<> run = statement.bind(id).run(); !run)
        return tl::unexpected(run.error());
    Findings findings;
    while (statement.next()) {
        Result<Finding> finding =
            findingFromJson(QJsonDocument::fromJson(statement.text(0).toUtf8()).object());
        if (!finding)
            return tl::unexpected(finding.error());
        findings.push_back(std::move(*finding));
    }
    return findings;
}

const QString RecordColumns = QStringLiteral(
    "o.id, o.submission, o.index_in_submission, o.revision, o.state, o.state_reason, o.content,"
    " o.touched, o.released_by, o.released_at, o.approved_by, o.batch, r.content,"
    " coalesce(l.holder, ''), l.until FROM orders o"
    " JOIN order_as_read r ON r.order_id = o.id LEFT JOIN lease l ON l.order_id = o.id");

Result<OrderRecord> recordAt(const Statement &row)
{
    OrderRecord record;
    record.id = row.number(0);
    record.submission = row.number(1);
    record.indexInSubmission = row.integer(2);
    record.revision = row.integer(3);
    const auto state = orderStateFromKey(row.text(4));
    if (!state)
        return failure(OrderStoreText::tr("A stored order has an unknown state."), row.text(4));
    record.state = *state;
    record.stateReason = row.text(5);
    Result<Order> order = unpackedOrder(row.bytes(6));
    Result<Order> asRead = unpackedOrder(row.bytes(12));
    if (!order || !asRead)
        return tl::unexpected(order ? asRead.error() : order.error());
    record.order = std::move(*order);
    record.asRead = std::move(*asRead);
    record.touched = row.flag(7);
    record.releasedBy = row.text(8);
    record.releasedAt = row.time(9);
    record.approvedBy = row.text(10);
    record.batch = row.optionalNumber(11);
    record.lockedBy = row.text(13);
    record.lockedUntil = row.time(14);
    return record;
}

Result<std::vector<OrderRecord>> recordsFrom(Database &database, Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<OrderRecord> records;
    while (statement.next()) {
        Result<OrderRecord> record = recordAt(statement);
        if (!record)
            return tl::unexpected(record.error());
        Result<Findings> findings = findingsOf(database, record->id);
        if (!findings)
            return tl::unexpected(findings.error());
        record->findings = std::move(*findings);
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

Result<OrderId> OrderStore::add(const OrderRecord &record)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return tl::unexpected(begun.error());
    Statement statement(
        m_database,
        QStringLiteral("INSERT INTO orders (submission, index_in_submission, revision, state,"
                       " state_reason, content, touched, released_by, released_at,"
                       " approved_by, batch) VALUES (?,?,?,?,?,?,?,?,?,?,?)"));
    const QByteArray content = packedOrder(record.order);
    statement.bind(record.submission)
        .bind(record.indexInSubmission)
        .bind(record.revision)
        .bind(toKey(record.state))
        .bind(record.stateReason)
        .bind(content)
        .bind(record.touched)
        .bind(record.releasedBy)
        .bind(record.releasedAt)
        .bind(record.approvedBy)
        .bind(record.batch);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    OrderRecord stored = record;
    stored.id = statement.insertedId();
    const Result<> asRead =
        Statement(m_database,
                  QStringLiteral("INSERT INTO order_as_read (order_id, content) VALUES (?,?)"))
            .bind(stored.id)
            .bind(record.asRead == record.order ? content : packedOrder(record.asRead))
            .run();
    if (!asRead)
        return tl::unexpected(asRead.error());
    if (const Result<> done = writeFindings(m_database, stored.id, record.findings); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = QueueTable(m_database).write(stored); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = step.commit(); !done)
        return tl::unexpected(done.error());
    return stored.id;
}

Result<OrderRecord> OrderStore::order(OrderId id)
{
    Statement statement(m_database, QStringLiteral("SELECT %1 WHERE o.id = ?").arg(RecordColumns));
    auto records = recordsFrom(m_database, statement.bind(id));
    if (!records)
        return tl::unexpected(records.error());
    if (records->empty())
        return failure(OrderStoreText::tr("This order is not in the store."), QString::number(id));
    return std::move(records->front());
}

Result<int> OrderStore::save(const OrderRecord &record)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return tl::unexpected(begun.error());
    Statement statement(
        m_database,
        QStringLiteral("UPDATE orders SET revision = revision + 1, state=?, state_reason=?,"
                       " content=?, touched=?, released_by=?, released_at=?, approved_by=?,"
                       " batch=? WHERE id=? AND revision=?"));
    statement.bind(toKey(record.state))
        .bind(record.stateReason)
        .bind(packedOrder(record.order))
        .bind(record.touched)
        .bind(record.releasedBy)
        .bind(record.releasedAt)
        .bind(record.approvedBy)
        .bind(record.batch)
        .bind(record.id)
        .bind(record.revision);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    if (statement.touched() != 1) {
        return failure(
            OrderStoreText::tr("Somebody else has changed this order meanwhile. Open it again to "
                               "see the change; nothing was stored."),
            QStringLiteral("order %1, revision %2").arg(record.id).arg(record.revision));
    }
    if (const Result<> done = writeFindings(m_database, record.id, record.findings); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = QueueTable(m_database).write(record); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = step.commit(); !done)
        return tl::unexpected(done.error());
    return record.revision + 1;
}

Result<std::vector<OrderRecord>> OrderStore::ordersOf(SubmissionId submission)
{
    Statement statement(m_database, QStringLiteral("SELECT %1 WHERE o.submission = ?"
                                                   " ORDER BY o.index_in_submission")
                                        .arg(RecordColumns));
    return recordsFrom(m_database, statement.bind(submission));
}

Result<std::vector<OrderId>> OrderStore::idsOf(SubmissionId submission)
{
    Statement statement(m_database, QStringLiteral("SELECT id FROM orders WHERE submission = ?"
                                                   " ORDER BY index_in_submission"));
    return idsFrom(statement.bind(submission));
}

Result<std::vector<OrderId>> OrderStore::idsIn(OrderState state)
{
    Statement statement(m_database, QStringLiteral("SELECT order_id FROM queue WHERE state = ?"
                                                   " ORDER BY order_id"));
    return idsFrom(statement.bind(toKey(state)));
}

Result<std::vector<OrderId>> OrderStore::readyOrders(const QString &exceptReleaser)
{
    Statement statement(m_database,
                        QStringLiteral("SELECT order_id FROM queue WHERE state = 'ready'"
                                       " AND (released_by = '' OR released_by <> ?)"
                                       " ORDER BY order_id"));
    return idsFrom(statement.bind(exceptReleaser));
}

Result<std::vector<OrderId>> OrderStore::idsFrom(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<OrderId> ids;
    while (statement.next())
        ids.push_back(statement.number(0));
    return ids;
}

Result<std::vector<QueueRow>> OrderStore::queue(const QDateTime &now)
{
    return QueueTable(m_database).rows(now);
}

Result<QueueRow> OrderStore::queueRow(OrderId id, const QDateTime &now)
{
    return QueueTable(m_database).row(id, now);
}

Result<std::map<OrderState, int>> OrderStore::countByState()
{
    Statement statement(m_database,
                        QStringLiteral("SELECT state, count(*) FROM queue GROUP BY state"));
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::map<OrderState, int> counts;
    while (statement.next()) {
        if (const auto state = orderStateFromKey(statement.text(0)))
            counts[*state] = statement.integer(1);
    }
    return counts;
}

Result<std::vector<KnownOrder>> OrderStore::knownOrders(const QString &customerNo,
                                                        OrderId exceptOrder)
{
    if (customerNo.isEmpty())
        return std::vector<KnownOrder>();
    Statement statement(
        m_database,
        QStringLiteral("SELECT order_id, customer_no, po_number, order_date, content_key FROM queue"
                       " WHERE customer_no = ? AND kind = 'new'"
                       " AND state <> 'rejected' AND order_id <> ?"
                       " AND (? = 0 OR order_id < ?"
                       " OR state IN ('ready', 'approved', 'exported')) ORDER BY order_id"));
    return knownFrom(statement.bind(customerNo).bind(exceptOrder).bind(exceptOrder).bind(exceptOrder));
}

Result<std::vector<KnownOrder>> OrderStore::allKnownOrders()
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT order_id, customer_no, po_number, order_date, content_key FROM queue"
                       " WHERE kind = 'new' AND state <> 'rejected' ORDER BY order_id"));
    return knownFrom(statement);
}

Result<std::vector<KnownOrder>> OrderStore::knownFrom(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<KnownOrder> known;
    while (statement.next()) {
        known.push_back({statement.number(0), statement.text(1), statement.text(2),
                         QDate::fromString(statement.text(3), Qt::ISODate), statement.text(4)});
    }
    return known;
}

Result<bool> OrderStore::lock(OrderId id, const QString &user, const QDateTime &now, int seconds)
{
    // One statement, so that of two clerks who ask at the same moment one gets it.
    Statement statement(
        m_database, QStringLiteral("INSERT INTO lease (order_id, holder, until) VALUES (?,?,?)"
                                   " ON CONFLICT (order_id) DO UPDATE SET holder = excluded.holder,"
                                   " until = excluded.until"
                                   " WHERE lease.holder = excluded.holder OR lease.until <= ?"));
    statement.bind(id).bind(user).bind(now.addSecs(seconds)).bind(now);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    return statement.touched() == 1;
}

Result<> OrderStore::unlock(OrderId id, const QString &user)
{
    return Statement(m_database,
                     QStringLiteral("DELETE FROM lease WHERE order_id = ? AND holder = ?"))
        .bind(id)
        .bind(user)
        .run();
}

Result<BatchId> OrderStore::addBatch(const Batch &batch)
{
    Statement statement(
        m_database, QStringLiteral("INSERT INTO batch (approved_by, approved_at) VALUES (?,?)"));
    if (const Result<> run = statement.bind(batch.approvedBy).bind(batch.approvedAt).run(); !run)
        return tl::unexpected(run.error());
    return statement.insertedId();
}

Result<Batch> OrderStore::batch(BatchId id)
{
    auto list = batchesWhere(QStringLiteral("WHERE b.id = ?"), id);
    if (!list)
        return tl::unexpected(list.error());
    if (list->empty())
        return failure(OrderStoreText::tr("This batch is not in the store."), QString::number(id));
    return std::move(list->front());
}

Result<std::vector<Batch>> OrderStore::batches()
{
    return batchesWhere(QString(), std::nullopt);
}

Result<std::vector<Batch>> OrderStore::batchesWhere(const QString &condition,
                                                    std::optional<BatchId> id)
{
    Statement statement(
        m_database, QStringLiteral("SELECT b.id, b.approved_by, b.approved_at, o.id FROM batch b"
                                   " LEFT JOIN orders o ON o.batch = b.id ") +
                        condition + QStringLiteral(" ORDER BY b.id DESC, o.id"));
    if (id)
        statement.bind(*id);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<Batch> list;
    while (statement.next()) {
        if (list.empty() || list.back().id != statement.number(0))
            list.push_back({statement.number(0), statement.text(1), statement.time(2), {}});
        if (const auto order = statement.optionalNumber(3))
            list.back().orders.push_back(*order);
    }
    return list;
}

} // namespace intray
