// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/MasterDataImport.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace intray;

namespace {

class Folder
{
public:
    Folder &with(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return *this;
    }
    ImportedMasterData read(const MasterMapping &mapping = {}) const
    {
        Result<ImportedMasterData> imported =
            readMasterData(m_folder.path(), mapping, JobControl());
        REQUIRE(imported);
        return *imported;
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
};

Decimal number(const char *text)
{
    return Decimal::fromCanonical(QString::fromLatin1(text)).value();
}

} // namespace

TEST_CASE("reads a German export in Windows-1252 with semicolons and decimal commas")
{
    Folder folder;
    folder.with("items.csv", "Artikelnummer;Bezeichnung;Mengeneinheit;VPE;Listenpreis\r\n"
                             "HX-1;Sechskantschraube, gro\xDF;EA;1.000;1.204,50\r\n"
                             "HX-2;\"Scheibe; \"\"flach\"\"\";EA;50;0,05\r\n");
    const ImportedMasterData imported = folder.read();
    CHECK(imported.problems.empty());
    REQUIRE(imported.data.items.size() == 2);
    CHECK(imported.data.items[0].descriptionDe == QStringLiteral("Sechskantschraube, groß"));
    CHECK(imported.data.items[0].packSize == Decimal(1000));
    CHECK(*imported.data.items[0].listPrice == number("1204.5"));
    CHECK(imported.data.items[1].descriptionDe == QStringLiteral("Scheibe; \"flach\""));
    CHECK(*imported.data.items[1].listPrice == number("0.05"));
}

TEST_CASE("location numbers of customers and addresses are read under their usual names")
{
    Folder folder;
    folder.with("customers.csv", "Kundennummer;Name;ILN\nC1;Gruber;4012345000009\n");
    folder.with("addresses.csv", "address_id,customer_no,street,GLN-Nummer,Store No.\n"
                                 "A1,C1,Hofweg 4,4012345000016,0212\n");
    const MasterData data = folder.read().data;
    REQUIRE(data.customers.size() == 1);
    CHECK(data.customers[0].gln == QStringLiteral("4012345000009"));
    REQUIRE(data.addresses.size() == 1);
    CHECK(data.addresses[0].gln == QStringLiteral("4012345000016"));
    CHECK(data.addresses[0].locationNo == QStringLiteral("0212"));
    MasterData moved = data;
    moved.addresses[0].gln = QStringLiteral("4012345000023");
    CHECK(compareMasterData(data, moved)[MasterTable::Addresses].changed == 1);
}

TEST_CASE("a bad row is named with file, line and reason, and the rest is taken")
{
    Folder folder;
    folder.with("customers.csv", "customer_no,name,credit_limit,on_hold\n"
                                 "C1,\"Two\nlines Ltd\",10.00,0\n"
                                 "C2,Abacus,lots,0\n"
                                 ",Nobody,1.00,0\n"
                                 "C1,Again,1.00,0\n"
                                 "C3,Last,2.50,1\n");
    const ImportedMasterData imported = folder.read();
    REQUIRE(imported.data.customers.size() == 2);
    CHECK(imported.data.customers[1].onHold);
    REQUIRE(imported.problems.size() == 3);
    CHECK(imported.problems[0].line == 4);
    CHECK(imported.problems[0].message.contains(QStringLiteral("lots")));
    CHECK(imported.problems[1].message.contains(QStringLiteral("customer_no")));
    CHECK(imported.problems[2].line == 6);
    CHECK(imported.problems[2].file == QStringLiteral("customers.csv"));
}

TEST_CASE("a mapping names the columns of a file with other headings")
{
    Folder folder;
    folder.with("items.csv", "X1\tX2\nAB 1\tEA\n")
        .with("map.json", R"({"items": {"sku": "X1", "base_unit": "X2"}})");
    CHECK(folder.read().problems.size() == 1);
    const Result<MasterMapping> mapping = readMapping(folder.path("map.json"));
    REQUIRE(mapping);
    const ImportedMasterData imported = folder.read(*mapping);
    REQUIRE(imported.data.items.size() == 1);
    CHECK(imported.data.items[0].sku == QStringLiteral("AB 1"));

    folder.with("wrong.json", R"({"items": {"skew": "X1"}})");
    const Result<MasterMapping> wrong = readMapping(folder.path("wrong.json"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message.contains(QStringLiteral("skew")));
}

TEST_CASE("a folder without master data is a failure that says what is expected")
{
    const Result<ImportedMasterData> nothing =
        readMasterData(QTemporaryDir().path(), {}, JobControl());
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().message.contains(QStringLiteral("customers.csv")));
}

TEST_CASE("a dry run tells what would be added, changed and removed")
{
    MasterData before, after;
    before.items = {{}, {}, {}};
    before.items[0].sku = QStringLiteral("A");
    before.items[1].sku = QStringLiteral("B");
    before.items[2].sku = QStringLiteral("C");
    before.items[1].listPrice = number("4.20");
    after = before;
    after.items.pop_back();
    after.items[1].listPrice = number("4.35");
    after.items.push_back(Item{});
    after.items.back().sku = QStringLiteral("D");
    const TableChanges items = compareMasterData(before, after).at(MasterTable::Items);
    CHECK(items.added == 1);
    CHECK(items.changed == 1);
    CHECK(items.removed == 1);
    CHECK(items.same == 1);
    CHECK(items.examples.contains(QStringLiteral("items B: list_price 4.2 -> 4.35")));
}
