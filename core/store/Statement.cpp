// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include <QSqlError>

namespace intray {

namespace {

struct StatementText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Statement)
};

// Primary result codes of SQLite.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

} // namespace

Error storeError(const QSqlError &error, const QString &file)
{
    const QString detail =
        QStringLiteral("%1: %2 (%3)").arg(file, error.text(), error.nativeErrorCode());
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {StatementText::tr("The desk's store is busy: another program is writing to it. "
                                  "Try again in a moment."),
                detail};
    case ReadOnly:
        return {StatementText::tr("The desk's store cannot be written: %1 is read-only.").arg(file),
                detail};
    case Full:
        return {StatementText::tr("The disk that holds the desk's store is full. "
                                  "Nothing was changed; make room and try again."),
                detail};
    case CannotOpen:
        return {StatementText::tr("The desk's store cannot be opened: %1. "
                                  "Check that the folder exists and that you may write there.")
                    .arg(file),
                detail};
    case NotADatabase:
        return {
            StatementText::tr("%1 is not a store of this program. Choose another file.").arg(file),
            detail};
    case Corrupt:
    case IoError:
        return {StatementText::tr("The desk's store is damaged or its disk fails: %1. "
                                  "Put back the last backup.")
                    .arg(file),
                detail};
    }
    return {StatementText::tr("The desk's store could not do that."), detail};
}

Statement::Statement(Database &database, const QString &sql) : m_query(database.sql())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QString &text)
{
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    m_query.addBindValue(time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant());
    return *this;
}

Statement &Statement::bind(const std::optional<Decimal> &number)
{
    const bool stated = number && !number->isOverflow();
    m_query.addBindValue(stated ? QVariant(qint64(number->micros())) : QVariant());
    return *this;
}

Statement &Statement::bind(const std::optional<qint64> &number)
{
    m_query.addBindValue(number ? QVariant(*number) : QVariant());
    return *this;
}

Result<> Statement::run()
{
    if (m_prepared && m_query.exec())
        return {};
    return tl::unexpected<Error>(storeError(m_query.lastError(), QStringLiteral("store")));
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

std::optional<Decimal> Statement::decimal(int column) const
{
    const std::optional<qint64> micros = optionalNumber(column);
    return micros ? std::optional(Decimal::fromMicros(*micros)) : std::nullopt;
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(qint64(value.toLongLong()));
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    QSqlQuery query(m_database.sql());
    query.exec(QStringLiteral("ROLLBACK TO step"));
    query.exec(QStringLiteral("RELEASE step"));
}

Result<> Savepoint::begin()
{
    const Result<> begun = Statement(m_database, QStringLiteral("SAVEPOINT step")).run();
    m_open = begun.has_value();
    return begun;
}

Result<> Savepoint::commit()
{
    const Result<> done = Statement(m_database, QStringLiteral("RELEASE step")).run();
    if (done)
        m_open = false;
    return done;
}

} // namespace intray
