// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataImport.h"

#include <vector>

namespace intray {

// One column of a master-data table: our name, other names files give it, whether a row needs it.
struct MasterColumn
{
    const char *name;
    bool required;
    const char *synonyms; // parted by '|'
};

const std::vector<MasterTable> &masterTables();
const std::vector<MasterColumn> &columnsOf(MasterTable table);

// Which cell of a row feeds each column of columnsOf(table); none where the file has no such
// column.
std::vector<std::optional<int>> placesOfColumns(MasterTable table, const QStringList &header,
                                                const ColumnMapping &mapping);

} // namespace intray
