// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ExportStore.h"

#include "core/store/Statement.h"

namespace intray {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ExportStore)
};

constexpr std::pair<ExportState, const char *> States[] = {
    {ExportState::Planned, "planned"},     {ExportState::Written, "written"},
    {ExportState::Delivered, "delivered"}, {ExportState::Acknowledged, "acknowledged"},
    {ExportState::Refused, "refused"},     {ExportState::Unknown, "unknown"}};

const QString Columns =
    QStringLiteral("id, key, order_id, revision, batch, target, state, file_name, sha256,"
                   " reason, erp_number, planned_at, changed_at");

Result<std::vector<ExportRow>> rowsFrom(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<ExportRow> rows;
    while (statement.next()) {
        ExportRow row;
        row.id = statement.number(0);
        row.key = statement.text(1);
        row.order = statement.number(2);
        row.revision = statement.integer(3);
        row.batch = statement.number(4);
        row.target = statement.text(5);
        row.state = exportStateFromKey(statement.text(6)).value_or(ExportState::Unknown);
        row.fileName = statement.text(7);
        row.sha256 = statement.text(8).toLatin1();
        row.reason = statement.text(9);
        row.erpNumber = statement.text(10);
        row.plannedAt = statement.time(11);
        row.changedAt = statement.time(12);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

QString toKey(ExportState state)
{
    for (const auto &[value, key] : States) {
        if (value == state)
            return QLatin1String(key);
    }
    return {};
}

std::optional<ExportState> exportStateFromKey(const QString &key)
{
    for (const auto &[value, text] : States) {
        if (key == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

Result<ExportRow> ExportStore::plan(const ExportRow &row)
{
    if (const Result<> added =
            Statement(m_database,
                      QStringLiteral(
                          "INSERT INTO export (key, order_id, revision, batch, target, state,"
                          " file_name, sha256, reason, erp_number, planned_at, changed_at)"
                          " VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (key, target) DO NOTHING"))
                .bind(row.key)
                .bind(row.order)
                .bind(row.revision)
                .bind(row.batch)
                .bind(row.target)
                .bind(toKey(row.state))
                .bind(row.fileName)
                .bind(QString::fromLatin1(row.sha256))
                .bind(row.reason)
                .bind(row.erpNumber)
                .bind(row.plannedAt)
                .bind(row.changedAt)
                .run();
        !added)
        return tl::unexpected(added.error());
    Statement statement(
        m_database,
        QStringLiteral("SELECT %1 FROM export WHERE key = ? AND target = ?").arg(Columns));
    const auto rows = rowsFrom(statement.bind(row.key).bind(row.target));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ExportText::tr("The export ledger did not keep a row."), row.key);
    return rows->front();
}

Result<> ExportStore::update(const ExportRow &row)
{
    return Statement(m_database,
                     QStringLiteral("UPDATE export SET state=?, file_name=?, sha256=?, reason=?,"
                                    " erp_number=?, changed_at=? WHERE id=?"))
        .bind(toKey(row.state))
        .bind(row.fileName)
        .bind(QString::fromLatin1(row.sha256))
        .bind(row.reason)
        .bind(row.erpNumber)
        .bind(row.changedAt)
        .bind(row.id)
        .run();
}

Result<std::vector<ExportRow>> ExportStore::unsettled()
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT %1 FROM export WHERE state IN ('planned', 'written', 'unknown')"
                       " ORDER BY id")
            .arg(Columns));
    return rowsFrom(statement);
}

Result<std::vector<ExportRow>> ExportStore::rows(int limit)
{
    Statement statement(
        m_database, QStringLiteral("SELECT %1 FROM export ORDER BY id DESC LIMIT ?").arg(Columns));
    return rowsFrom(statement.bind(limit));
}

Result<std::vector<ExportRow>> ExportStore::rowsOf(OrderId order)
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT %1 FROM export WHERE order_id = ? ORDER BY id").arg(Columns));
    return rowsFrom(statement.bind(order));
}

} // namespace intray
