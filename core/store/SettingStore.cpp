// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SettingStore.h"

#include "core/store/Statement.h"

namespace intray {

Result<QString> SettingStore::value(const QString &key, const QString &fallback)
{
    Statement statement(m_database, QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    if (const Result<> run = statement.bind(key).run(); !run)
        return tl::unexpected(run.error());
    return statement.next() ? statement.text(0) : fallback;
}

Result<> SettingStore::set(const QString &key, const QString &value)
{
    return Statement(m_database,
                     QStringLiteral("INSERT INTO setting (key, value) VALUES (?,?)"
                                    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .bind(key)
        .bind(value)
        .run();
}

Result<std::vector<User>> SettingStore::users()
{
    Statement statement(m_database,
                        QStringLiteral("SELECT name, supervisor FROM user ORDER BY name"));
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<User> users;
    while (statement.next())
        users.push_back({statement.text(0), statement.flag(1)});
    return users;
}

Result<> SettingStore::addUser(const User &user)
{
    return Statement(
               m_database,
               QStringLiteral("INSERT INTO user (name, supervisor) VALUES (?,?)"
                              " ON CONFLICT (name) DO UPDATE SET supervisor = excluded.supervisor"))
        .bind(user.name)
        .bind(user.supervisor)
        .run();
}

} // namespace intray
