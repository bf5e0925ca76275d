// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/MasterDataImport.h"

#include "core/base/TextFold.h"
#include "core/masterdata/MasterRow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace intray {

namespace {

class Import
{
    Q_DECLARE_TR_FUNCTIONS(intray::MasterDataImport)

public:
    static QString text(const char *source) { return tr(source); }
};

SellerAddress readSeller(MasterRow &row)
{
    return {row.text("name"),  row.text("street"),  row.text("zip"),
            row.text("city"),  row.text("country"), row.text("vat_id"),
            row.text("phone"), row.text("fax"),     row.text("email")};
}

Customer readCustomer(MasterRow &row)
{
    Customer customer;
    customer.number = row.text("customer_no");
    customer.name = row.text("name");
    customer.aliases = row.list("aliases");
    customer.vatId = row.text("vat_id");
    customer.emailDomain = row.text("email_domain");
    customer.emails = row.list("emails");
    customer.language = row.text("language");
    customer.country = row.text("country");
    customer.currency = row.text("currency");
    customer.paymentTerms = row.text("payment_terms");
    customer.priceList = row.text("price_list");
    customer.creditLimit = row.number("credit_limit");
    customer.openBalance = row.number("open_balance");
    customer.onHold = row.flag("on_hold");
    customer.gln = row.text("gln");
    return customer;
}

Address readAddress(MasterRow &row)
{
    Address address{row.text("address_id"), row.text("customer_no"), AddressType::ShipTo,
                    row.text("name"),       row.text("street"),      row.text("zip"),
                    row.text("city"),       row.text("country"),   row.text("gln"),
                    row.text("location_no")};
    const QString type = foldCode(row.text("type"));
    if (type.startsWith(QLatin1String("BILL")) || type.startsWith(QLatin1String("RECHNUNG")) ||
        type.startsWith(QLatin1String("FACT")))
        address.type = AddressType::BillTo;
    return address;
}

Item readItem(MasterRow &row)
{
    Item item;
    item.sku = row.text("sku");
    item.gtin = row.text("gtin");
    item.descriptionEn = row.text("description_en");
    item.descriptionDe = row.text("description_de");
    item.descriptionFr = row.text("description_fr");
    item.baseUnit = row.text("base_unit");
    item.packSize = row.number("pack_size").value_or(Decimal(1));
    item.minOrderQuantity = row.number("min_order_qty").value_or(Decimal(1));
    item.listPrice = row.number("list_price");
    item.currency = row.text("currency");
    item.leadTimeDays = int(row.number("lead_time_days").value_or(Decimal(0)).toDouble());
    const QString status = foldCode(row.text("status"));
    for (const char *word :
         {"DISCONTINUED", "INACTIVE", "OBSOLETE", "AUSLAUF", "INAKTIV", "GESPERRT", "ARRETE"}) {
        if (status.startsWith(QLatin1String(word)))
            item.status = ItemStatus::Discontinued;
    }
    item.replacedBy = row.text("replaced_by");
    if (!(item.packSize > Decimal(0)))
        row.reject(Import::text("pack_size must be more than 0"));
    return item;
}

CustomerItem readCustomerItem(MasterRow &row)
{
    return {row.text("customer_no"), row.text("customer_item"), row.text("sku")};
}

Price readPrice(MasterRow &row)
{
    return {row.text("price_list"),
            row.text("sku"),
            row.date("valid_from"),
            row.date("valid_to"),
            row.number("min_qty").value_or(Decimal(0)),
            row.number("price").value_or(Decimal(0))};
}

// A factor in words ("pack_size") means the item's own pack size.
UnitAlias readUnit(MasterRow &row)
{
    UnitAlias unit{row.text("alias"), row.text("language"), row.text("code"), std::nullopt};
    const QString factor = row.text("factor");
    if (factor.isEmpty())
        unit.factor = Decimal(1);
    else if (factor.at(0).isDigit())
        unit.factor = row.number("factor");
    return unit;
}

OpenOrder readOpenOrder(MasterRow &row)
{
    return {row.text("customer_no"), row.text("po_number"), row.date("date"), row.number("total")};
}

// What must be unique in a table; empty where rows may repeat.
QString uniqueKey(const Customer &customer)
{
    return foldCode(customer.number);
}
QString uniqueKey(const Address &address)
{
    return foldCode(address.id);
}
QString uniqueKey(const Item &item)
{
    return foldCode(item.sku);
}
template <typename Record> QString uniqueKey(const Record &)
{
    return {};
}

class TableReader
{
public:
    TableReader(const QString &file, const CsvTable &csv, std::vector<ImportProblem> &problems)
        : m_file(file), m_csv(csv), m_problems(problems)
    {
    }

    template <typename Record>
    int read(MasterRow &row, Record (*readRecord)(MasterRow &), std::vector<Record> &records)
    {
        QHash<QString, int> lines;
        records.reserve(m_csv.rows.size());
        for (const CsvTable::Row &cells : m_csv.rows) {
            row.moveTo(cells);
            Record record = readRecord(row);
            const QString key = uniqueKey(record);
            if (!row.isBad() && !key.isEmpty()) {
                if (const int first = lines.value(key))
                    row.reject(Import::text("it stands already in line %1").arg(first));
                else
                    lines.insert(key, cells.line);
            }
            if (row.isBad())
                m_problems.push_back({m_file, cells.line, row.problem()});
            else
                records.push_back(std::move(record));
        }
        return int(records.size());
    }

private:
    QString m_file;
    const CsvTable &m_csv;
    std::vector<ImportProblem> &m_problems;
};

int readTable(MasterTable table, const QString &file, const CsvTable &csv,
              const ColumnMapping &mapping, ImportedMasterData &imported)
{
    if (csv.unclosedQuote)
        imported.problems.push_back(
            {file, 1, Import::text("a quoted cell is never closed; rows may be missing")});
    MasterRow row(table, csv, mapping);
    const QStringList missing = row.missingColumns();
    if (!missing.isEmpty()) {
        imported.problems.push_back({file, 1,
                                     Import::text("no column for %1; name it in the mapping")
                                         .arg(missing.join(QStringLiteral(", ")))});
        return 0;
    }
    TableReader reader(file, csv, imported.problems);
    MasterData &data = imported.data;
    switch (table) {
    case MasterTable::Seller:
        return reader.read(row, readSeller, data.seller);
    case MasterTable::Customers:
        return reader.read(row, readCustomer, data.customers);
    case MasterTable::Addresses:
        return reader.read(row, readAddress, data.addresses);
    case MasterTable::Items:
        return reader.read(row, readItem, data.items);
    case MasterTable::CustomerItems:
        return reader.read(row, readCustomerItem, data.customerItems);
    case MasterTable::Prices:
        return reader.read(row, readPrice, data.prices);
    case MasterTable::Units:
        return reader.read(row, readUnit, data.units);
    case MasterTable::OpenOrders:
        return reader.read(row, readOpenOrder, data.openOrders);
    }
    return 0;
}

// The file of each table that is there.
std::map<MasterTable, QString> filesIn(const QString &path)
{
    const QFileInfo place(path);
    std::map<MasterTable, QString> files;
    const QFileInfoList found =
        place.isDir() ? QDir(path).entryInfoList(QDir::Files, QDir::Name) : QFileInfoList{place};
    for (const QFileInfo &file : found) {
        for (const MasterTable table : masterTables()) {
            if (file.isFile() &&
                file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0 &&
                file.completeBaseName().compare(toKey(table), Qt::CaseInsensitive) == 0)
                files[table] = file.filePath();
        }
    }
    return files;
}

} // namespace

Result<ImportedMasterData> readMasterData(const QString &folder, const MasterMapping &mapping,
                                          const JobControl &job)
{
    const std::map<MasterTable, QString> files = filesIn(folder);
    if (files.empty()) {
        QStringList names;
        for (const MasterTable table : masterTables())
            names += toKey(table) + QStringLiteral(".csv");
        return failure(Import::text("No master data in “%1”. Expected are files named %2.")
                           .arg(folder, names.join(QStringLiteral(", "))));
    }
    ImportedMasterData imported;
    int done = 0;
    for (const auto &[table, path] : files) {
        if (job.shouldStop())
            return failure(Import::text("The import was stopped."));
        const QString name = QFileInfo(path).fileName();
        job.report(done++, int(files.size()), name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            imported.problems.push_back(
                {name, 0, Import::text("cannot be opened: %1").arg(file.errorString())});
            continue;
        }
        const auto own = mapping.find(table);
        imported.rowsRead[table] =
            readTable(table, name, CsvTable::parse(file.readAll()),
                      own == mapping.end() ? ColumnMapping() : own->second, imported);
    }
    job.report(done, int(files.size()), {});
    return imported;
}

Result<MasterMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Import::text("The mapping “%1” cannot be opened: %2").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return failure(
            Import::text("The mapping “%1” is no JSON object: %2").arg(path, error.errorString()));
    MasterMapping mapping;
    const QJsonObject tables = json.object();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const auto known =
            std::find_if(masterTables().begin(), masterTables().end(),
                         [&](MasterTable table) { return toKey(table) == it.key(); });
        if (known == masterTables().end())
            return failure(Import::text("The mapping “%1” names a table “%2” that there is not.")
                               .arg(path, it.key()));
        const QJsonObject columns = it.value().toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            const auto isNamed = [&](const MasterColumn &c) {
                return column.key() == QLatin1String(c.name);
            };
            if (std::none_of(columnsOf(*known).begin(), columnsOf(*known).end(), isNamed))
                return failure(Import::text("The mapping “%1” names a field “%2” that %3 has not.")
                                   .arg(path, column.key(), it.key()));
            mapping[*known].insert(column.key(), column.value().toString());
        }
    }
    return mapping;
}

} // namespace intray
