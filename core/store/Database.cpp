// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/store/Schema.h"
#include "core/store/Statement.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace intray {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Database)
};

Result<> setUp(Database &database)
{
    // The wait comes first: everything after it may meet another writer.
    for (const QString &pragma :
         {QStringLiteral("busy_timeout=20000"), QStringLiteral("journal_mode=WAL"),
          QStringLiteral("synchronous=FULL"), QStringLiteral("foreign_keys=ON"),
          QStringLiteral("temp_store=MEMORY"), QStringLiteral("cache_size=-16000")}) {
        QSqlQuery query(database.sql());
        if (!query.exec(QStringLiteral("PRAGMA ") + pragma))
            return tl::unexpected<Error>(storeError(query.lastError(), database.file()));
    }
    return bringUpToDate(database);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    const QFileInfo place(file);
    if (place.isDir())
        return failure(
            DatabaseText::tr("The desk's store cannot be opened: %1 is a folder.").arg(file));
    const bool isNew = !place.exists();
    if (!QDir().mkpath(place.absolutePath())) {
        return failure(DatabaseText::tr("The folder for the desk's store cannot be made: %1")
                           .arg(place.absolutePath()));
    }
    std::unique_ptr<Database> database(new Database);
    database->m_file = place.absoluteFilePath();
    database->m_connection = QStringLiteral("intray-") + QUuid::createUuid().toString(QUuid::Id128);
    database->m_sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    if (!database->m_sql.isValid()) {
        return failure(DatabaseText::tr("The SQLite driver of Qt is not installed "
                                        "(Debian package libqt6sql6-sqlite)."));
    }
    database->m_sql.setDatabaseName(database->m_file);
    database->m_sql.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
    if (!database->m_sql.open())
        return tl::unexpected<Error>(storeError(database->m_sql.lastError(), database->m_file));
    // Customers' orders are nobody else's business.
    if (isNew)
        QFile::setPermissions(database->m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<> ready = setUp(*database); !ready)
        return tl::unexpected(ready.error());
    return database;
}

Database::~Database()
{
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    // IMMEDIATE takes the write lock now, so that nothing that is read inside can be stale when
    // written.
    if (const Result<> begun = Statement(database, QStringLiteral("BEGIN IMMEDIATE")).run(); !begun)
        return tl::unexpected(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database.sql()).exec(QStringLiteral("ROLLBACK"));
}

Result<> Transaction::commit()
{
    const Result<> done = Statement(m_database, QStringLiteral("COMMIT")).run();
    if (done)
        m_open = false;
    return done;
}

} // namespace intray
