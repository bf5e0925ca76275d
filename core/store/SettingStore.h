// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <vector>

namespace intray {

// Settings of the desk by key ("export.folder", "desk.fourEyes"); plain text values. And who works
// here.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}
    Result<QString> value(const QString &key, const QString &fallback);
    Result<> set(const QString &key, const QString &value);
    Result<std::vector<User>> users();
    // Adds the user, or changes the rights of the one with that name.
    Result<> addUser(const User &user);

private:
    Database &m_database;
};

} // namespace intray
