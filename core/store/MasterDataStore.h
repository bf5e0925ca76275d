// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/masterdata/MasterData.h"
#include "core/store/Database.h"
#include "core/store/SettingStore.h"

namespace intray {

// The imported master data, replaced as a whole (all of it or nothing). Each table is kept as one
// compressed block of named columns: nobody asks it in SQL, the Catalog holds it in memory, and
// 26,000 prices load in a few milliseconds.
class MasterDataStore
{
public:
    explicit MasterDataStore(Database &database) : m_database(database) {}
    Result<> replace(const MasterData &data);
    Result<MasterData> load();

private:
    Database &m_database;
};

} // namespace intray
