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

} // namespace intray
