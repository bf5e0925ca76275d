// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QStringList>

#include <optional>

namespace intray {

// One prepared SQL statement: bind() in the order of the question marks, run(), then next() for
// each row. Keeps QVariant and NULL away from the stores: text is never NULL, times are UTC
// milliseconds, decimals are millionths. Only core/store uses it.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool yes) { return bind(qint64(yes ? 1 : 0)); }
    Statement &bind(const QDateTime &time);
    Statement &bind(const std::optional<Decimal> &number);
    Statement &bind(const std::optional<qint64> &number);

    Result<> run();
    bool next() { return m_query.next(); }
    // How many rows an UPDATE, INSERT or DELETE touched.
    int touched() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    bool flag(int column) const { return number(column) != 0; }
    QDateTime time(int column) const;
    std::optional<Decimal> decimal(int column) const;
    std::optional<qint64> optionalNumber(int column) const;

private:
    QSqlQuery m_query;
    bool m_prepared = false;
};

// Several statements that belong together inside one store call: undone as a whole unless commit()
// ran. Unlike a Transaction it may stand inside one.
class Savepoint
{
public:
    explicit Savepoint(Database &database) : m_database(database) {}
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    Result<> begin();
    Result<> commit();

private:
    Database &m_database;
    bool m_open = false;
};

// What the database said, as a sentence for a person.
Error storeError(const class QSqlError &error, const QString &file);

} // namespace intray
