// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AuditLog.h"

#include "core/store/Statement.h"

namespace intray {

namespace {

const QString Columns = QStringLiteral("id, at, user, order_id, action, field, before, after");

Result<std::vector<AuditEntry>> entriesOf(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<AuditEntry> entries;
    while (statement.next()) {
        AuditEntry entry;
        entry.id = statement.number(0);
        entry.at = statement.time(1);
        entry.user = statement.text(2);
        entry.order = statement.optionalNumber(3);
        entry.action = statement.text(4);
        entry.field = statement.text(5);
        entry.before = statement.text(6);
        entry.after = statement.text(7);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

Result<> AuditLog::add(const AuditEntry &entry)
{
    return Statement(m_database,
                     QStringLiteral("INSERT INTO audit (at, user, order_id, action, field, before,"
                                    " after) VALUES (?,?,?,?,?,?,?)"))
        .bind(entry.at)
        .bind(entry.user)
        .bind(entry.order)
        .bind(entry.action)
        .bind(entry.field)
        .bind(entry.before)
        .bind(entry.after)
        .run();
}

Result<std::vector<AuditEntry>> AuditLog::entriesOf(OrderId order)
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT %1 FROM audit WHERE order_id = ? ORDER BY id").arg(Columns));
    return intray::entriesOf(statement.bind(order));
}

Result<std::vector<AuditEntry>> AuditLog::latest(int limit)
{
    Statement statement(
        m_database, QStringLiteral("SELECT %1 FROM audit ORDER BY id DESC LIMIT ?").arg(Columns));
    return intray::entriesOf(statement.bind(limit));
}

} // namespace intray
