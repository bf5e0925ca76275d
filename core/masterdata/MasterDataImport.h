// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/masterdata/MasterData.h"

#include <QMap>

#include <map>

namespace intray {

// The tables of the master data; the file names of an import folder are these keys plus ".csv".
enum class MasterTable { Seller, Customers, Addresses, Items, CustomerItems, Prices, Units, OpenOrders };
QString toKey(MasterTable table); // "customer_items"

// Which column of a file feeds which field: our field name -> the file's header text. Fields not named
// are looked up under their own name and the usual synonyms.
using ColumnMapping = QMap<QString, QString>;
using MasterMapping = std::map<MasterTable, ColumnMapping>;

// A row that was not taken, with the reason; the rest is imported.
struct ImportProblem
{
    QString file;
    int line = 0; // in the file, counted from 1
    QString message;
    bool operator==(const ImportProblem &) const = default;
};

struct ImportedMasterData
{
    MasterData data;
    std::vector<ImportProblem> problems;
    std::map<MasterTable, int> rowsRead;
};

// What would change against the present data.
struct TableChanges
{
    int added = 0, changed = 0, removed = 0, same = 0;
    QStringList examples; // a few, each one line: "items HX0128: list_price 4.20 -> 4.35"
};
using MasterDataChanges = std::map<MasterTable, TableChanges>;

// Reads the CSV files of a folder (or one CSV file named after its table). Encoding, delimiter and
// decimal sign are detected. A folder without any known file is a failure; a missing file leaves its
// table empty.
Result<ImportedMasterData> readMasterData(const QString &folder, const MasterMapping &mapping,
                                          const JobControl &job);
// The mapping file of an administrator (JSON: {"items": {"sku": "Artikelnummer"}}).
Result<MasterMapping> readMapping(const QString &file);
MasterDataChanges compareMasterData(const MasterData &before, const MasterData &after);

} // namespace intray
