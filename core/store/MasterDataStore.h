// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/masterdata/MasterData.h"
#include "core/memory/CustomerMemory.h"
#include "core/store/Database.h"

namespace intray {

// The imported master data, replaced as a whole in one transaction, and what was learnt.
class MasterDataStore
{
public:
    explicit MasterDataStore(Database &database) : m_database(database) {}
    Result<> replace(const MasterData &data);
    Result<MasterData> load();

    Result<std::vector<MemoryEntry>> memory();
    Result<qint64> learn(const MemoryEntry &entry);
    Result<> forget(qint64 id);

private:
    Database &m_database;
};

// Settings of the desk by key ("export.folder", "desk.fourEyes"); plain text values.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}
    Result<QString> value(const QString &key, const QString &fallback);
    Result<> set(const QString &key, const QString &value);
    Result<std::vector<User>> users();
    Result<> addUser(const User &user);

private:
    Database &m_database;
};

} // namespace intray
