// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataImport.h"
#include "core/masterdata/MasterTables.h"
#include "core/store/Database.h"

namespace intray {

// One file of an import folder, and which of its columns were found.
struct MasterFile
{
    MasterTable table = MasterTable::Items;
    QString name;
    QStringList header;
    std::vector<std::optional<int>> places; // by columnsOf(table)

    QStringList missing(bool requiredOnly) const; // our names of columns that no column feeds
};

// What an import would do, before it does anything.
struct DryRun
{
    QString folder;
    MasterMapping mapping;
    std::vector<MasterFile> files;
    ImportedMasterData imported;
    MasterDataChanges changes;

    // False while a file lacks a required column: its table would be emptied.
    bool isComplete() const;
    bool changesNothing() const;
};

Result<DryRun> dryRun(Database &database, const QString &folder, const MasterMapping &mapping, const JobControl &job);

// The mapping that a person made once, as the store keeps it.
QString toText(const MasterMapping &mapping);
MasterMapping mappingFromText(const QString &text);

// "Items", in the language of the window.
QString tableTitle(MasterTable table);

} // namespace intray
