// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MasterDataStore.h"

#include "core/store/MasterTables.h"
#include "core/store/Statement.h"

namespace intray {

namespace {

// The queue shows names without the catalog being loaded.
Result<> replaceNames(Database &database, const std::vector<Customer> &customers)
{
    if (const Result<> run = Statement(database, QStringLiteral("DELETE FROM customer_name")).run();
        !run)
        return run;
    for (const Customer &customer : customers) {
        if (const Result<> run =
                Statement(database,
                          QStringLiteral("INSERT OR REPLACE INTO customer_name (number, name)"
                                         " VALUES (?,?)"))
                    .bind(customer.number)
                    .bind(customer.name)
                    .run();
            !run)
            return run;
    }
    return Statement(
               database,
               QStringLiteral("UPDATE queue SET customer_name = (SELECT name FROM customer_name"
                              " WHERE number = customer_no) WHERE customer_no IN"
                              " (SELECT number FROM customer_name)"))
        .run();
}

} // namespace

Result<> MasterDataStore::replace(const MasterData &data)
{
    const auto tables = packTables(data);
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    if (const Result<> run =
            Statement(m_database, QStringLiteral("DELETE FROM master_table")).run();
        !run)
        return run;
    for (const auto &[name, content] : tables) {
        if (const Result<> run =
                Statement(m_database,
                          QStringLiteral("INSERT INTO master_table (name, content) VALUES (?,?)"))
                    .bind(name)
                    .bind(content)
                    .run();
            !run)
            return run;
    }
    if (const Result<> run = replaceNames(m_database, data.customers); !run)
        return run;
    return step.commit();
}

Result<MasterData> MasterDataStore::load()
{
    Statement statement(m_database, QStringLiteral("SELECT name, content FROM master_table"));
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    MasterData data;
    while (statement.next()) {
        if (const Result<> read = unpackTable(statement.text(0), statement.bytes(1), data); !read)
            return tl::unexpected(read.error());
    }
    return data;
}

Result<std::vector<MemoryEntry>> MasterDataStore::memory()
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT id, kind, customer_no, written, meaning, learnt_by, learnt_at,"
                       " confirmed, refuted FROM memory ORDER BY id"));
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<MemoryEntry> entries;
    while (statement.next()) {
        const auto kind = memoryKindFromKey(statement.text(1));
        if (!kind)
            continue; // learnt by a newer program
        entries.push_back({statement.number(0), *kind, statement.text(2), statement.text(3),
                           statement.text(4), statement.text(5), statement.time(6),
                           statement.integer(7), statement.integer(8)});
    }
    return entries;
}

Result<qint64> MasterDataStore::learn(const MemoryEntry &entry)
{
    Statement statement(
        m_database,
        QStringLiteral("INSERT INTO memory (kind, customer_no, written, meaning, learnt_by,"
                       " learnt_at, confirmed, refuted) VALUES (?,?,?,?,?,?,?,?)"));
    statement.bind(toKey(entry.kind))
        .bind(entry.customerNo)
        .bind(entry.written)
        .bind(entry.meaning)
        .bind(entry.learntBy)
        .bind(entry.learntAt)
        .bind(entry.confirmed)
        .bind(entry.refuted);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    return statement.insertedId();
}

Result<> MasterDataStore::forget(qint64 id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM memory WHERE id = ?")).bind(id).run();
}

} // namespace intray
