// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/masterdata/DryRun.h"

#include "core/masterdata/CsvTable.h"
#include "core/store/MasterDataStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace intray {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::DryRun)
};

std::vector<MasterFile> filesOf(const QString &folder, const MasterMapping &mapping)
{
    std::vector<MasterFile> files;
    const QFileInfoList found = QDir(folder).entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : found) {
        for (const MasterTable table : masterTables()) {
            QFile file(info.filePath());
            if (info.completeBaseName().compare(toKey(table), Qt::CaseInsensitive) != 0
                || !file.open(QIODevice::ReadOnly))
                continue;
            MasterFile master;
            master.table = table;
            master.name = info.fileName();
            // The head stands in the first rows; files of prices can be long.
            master.header = CsvTable::parse(file.read(64 * 1024)).header;
            const auto own = mapping.find(table);
            master.places = placesOfColumns(table, master.header, own == mapping.end() ? ColumnMapping() : own->second);
            files.push_back(std::move(master));
        }
    }
    return files;
}

} // namespace

QStringList MasterFile::missing(bool requiredOnly) const
{
    QStringList names;
    const auto &columns = columnsOf(table);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!places[i] && (columns[i].required || !requiredOnly))
            names << QLatin1String(columns[i].name);
    }
    return names;
}

bool DryRun::isComplete() const
{
    return std::all_of(files.begin(), files.end(),
                       [](const MasterFile &file) { return file.missing(true).isEmpty(); });
}

bool DryRun::changesNothing() const
{
    return std::all_of(changes.begin(), changes.end(), [](const auto &entry) {
        return entry.second.added == 0 && entry.second.changed == 0 && entry.second.removed == 0;
    });
}

Result<DryRun> dryRun(Database &database, const QString &folder, const MasterMapping &mapping, const JobControl &job)
{
    DryRun run;
    run.folder = folder;
    run.mapping = mapping;
    auto imported = readMasterData(folder, mapping, job);
    if (!imported)
        return tl::unexpected(imported.error());
    const auto before = MasterDataStore(database).load();
    if (!before)
        return tl::unexpected(before.error());
    run.imported = std::move(*imported);
    run.changes = compareMasterData(*before, run.imported.data);
    run.files = filesOf(folder, mapping);
    return run;
}

QString toText(const MasterMapping &mapping)
{
    QJsonObject tables;
    for (const auto &[table, columns] : mapping) {
        QJsonObject names;
        for (auto column = columns.begin(); column != columns.end(); ++column)
            names.insert(column.key(), column.value());
        tables.insert(toKey(table), names);
    }
    return QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
}

MasterMapping mappingFromText(const QString &text)
{
    MasterMapping mapping;
    const QJsonObject tables = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const MasterTable table : masterTables()) {
        const QJsonObject columns = tables.value(toKey(table)).toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            mapping[table].insert(column.key(), column.value().toString());
    }
    return mapping;
}

QString tableTitle(MasterTable table)
{
    switch (table) {
    case MasterTable::Seller: return Texts::tr("Our own addresses");
    case MasterTable::Customers: return Texts::tr("Customers");
    case MasterTable::Addresses: return Texts::tr("Delivery and billing addresses");
    case MasterTable::Items: return Texts::tr("Items");
    case MasterTable::CustomerItems: return Texts::tr("Customers' item numbers");
    case MasterTable::Prices: return Texts::tr("Prices");
    case MasterTable::Units: return Texts::tr("Units");
    case MasterTable::OpenOrders: return Texts::tr("Open orders");
    }
    Q_UNREACHABLE();
}

} // namespace intray
