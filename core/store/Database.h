// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace intray {

// One connection to the desk's store (SQLite file in WAL mode). Belongs to the thread that opened
// it; each thread opens its own. Opening brings the schema up to date in numbered steps; a file
// that is newer than the program, damaged or locked is a failure with a sentence.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase &sql() { return m_sql; }
    QString file() const { return m_file; }

private:
    Database() = default;
    QSqlDatabase m_sql;
    QString m_connection;
    QString m_file;
};

// Rolls back unless commit() succeeded. Durable on commit (synchronous=FULL). May not be nested.
class Transaction
{
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
    bool m_open = true;
};

} // namespace intray
