// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/masterdata/MasterData.h"

#include <QByteArray>

namespace intray {

// The tables of the master data as bytes, by table name. Columns are kept by name: a column this
// program does not know is skipped, one that is missing keeps its default, so a table outlives a
// new field.
std::vector<std::pair<QString, QByteArray>> packTables(const MasterData &data);
// Adds one table to `data`. Unknown table names are ignored.
Result<> unpackTable(const QString &name, const QByteArray &bytes, MasterData &data);

} // namespace intray
