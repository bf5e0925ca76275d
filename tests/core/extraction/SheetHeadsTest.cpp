// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/SheetSupport.h"

#include "core/extraction/PartedAddresses.h"
#include "core/extraction/SheetOrderExtractor.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Part partOf(const std::vector<const char *> &rows)
{
    Part part;
    part.content = Workbook{{sheetOf(rows)}};
    return part;
}

Order orderIn(const std::vector<const char *> &rows)
{
    Document document;
    document.parts.push_back(partOf(rows));
    const Catalog catalog;
    const CustomerMemory memory;
    const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    const Candidate candidate = SheetOrderExtractor().extract(document, 0, context);
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

Field<QString> numberBelow(const char *number, const char *date)
{
    const QByteArray heads = QByteArray(number) + "|" + date + "|LIGNE|REF_FRS|LIBELLE|QTE|UNITE|PU_NET|MT_LIGNE";
    return orderIn({heads.constData(), "ZX61220|26/02/2026|1|AB-1001|Vis M8|10|PCE|2,00|20,00",
                    "ZX61220|26/02/2026|2|AB-1002|Vis M10|5|PCE|3,00|15,00"})
        .poNumber;
}

} // namespace

TEST_CASE("a place of delivery that is spread over columns of an export is read whole")
{
    const Order french = orderIn({"N° commande|LIGNE|REF_FRS|LIBELLE|QTE|UNITE|PU_NET|LIV_NOM|LIV_ADR|LIV_CP_VILLE",
                                  "4711-A|1|AB-1001|Vis M8|10|PCE|2,00|Pompes Dupont|5 rue Neuve|69003 Lyon",
                                  "4711-A|2|AB-1002|Vis M10|5|PCE|3,00|Pompes Dupont|5 rue Neuve|69003 Lyon"});
    CHECK(french.shipTo.value == QStringLiteral("Pompes Dupont, 5 rue Neuve, 69003 Lyon"));
    CHECK(french.shipTo.confidence > 0.9);
    CHECK(french.doubts.empty());
    // No column repeats the number of the order here.
    const Order english = orderIn({"Line|Item no|Description|Qty|Price|Amount|ShipToName|ShipToStreet|ShipToCity|ShipToZip|Ship date",
                                   "1|AB-1001|Bolt M8|10|2.00|20.00|Acme Depot|12 Mill Lane|Leeds|LS1 4AB|30.03.2026",
                                   "2|AB-1002|Bolt M10|5|3.00|15.00|Acme Depot|12 Mill Lane|Leeds|LS1 4AB|30.03.2026"});
    CHECK(english.shipTo.value == QStringLiteral("Acme Depot, 12 Mill Lane, Leeds, LS1 4AB"));
}

TEST_CASE("an export with more columns of the order than of its lines is read by its heads")
{
    const Order order = orderIn({"OrderRef|Raised|RaisedBy|Client|DelivName|DelivAddr1|DelivTown|DelivPostcode|DueDate|Grp|Zone|LineNo|StockCode|Description|OrderQty|UOM|CostPrice|LineCost",
                                 "ZX61220|26/02/2026|Jo Hill|Acme Pumps Ltd|Acme Depot|12 Mill Lane|Leeds|LS1 4AB|16/04/2026|7|N|1|AB-1001|Bolt M8|10|nos|2.00|20.00",
                                 "ZX61220|26/02/2026|Jo Hill|Acme Pumps Ltd|Acme Depot|12 Mill Lane|Leeds|LS1 4AB|16/04/2026|7|N|2|AB-1002|Bolt M10|5|nos|3.00|15.00"});
    CHECK(order.poNumber.value == QStringLiteral("ZX61220"));
    CHECK(order.requestedDate.value == QDate(2026, 4, 16));
    CHECK(order.orderDate.value == QDate(2026, 2, 26));
    CHECK(order.shipTo.value == QStringLiteral("Acme Depot, 12 Mill Lane, Leeds, LS1 4AB"));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines.front().quantity.value == Decimal(10));
}

TEST_CASE("lines of an order that go to different places are asked about")
{
    const Order order = orderIn({"Bestellnummer|Pos|Artikelnr|Bezeichnung|Menge|Preis|Lief_Name|Lief_Strasse|Lief_PLZ|Lief_Ort",
                                 "4711-A|1|AB-1001|Schraube M8|10|2,00|Werk 1|Hafenweg 7|28217|Bremen",
                                 "4711-A|2|AB-1002|Schraube M10|5|3,00|Werk 2|Ringstr. 12|50667|Köln"});
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().contains(QStringLiteral("Ringstr. 12")));
}

TEST_CASE("columns of one unknown stem for a number and its date tell those of the order, and no other paper's")
{
    for (const auto &[number, date] : {std::pair("NUM_ZXQ", "DATE_ZXQ"), std::pair("Zxq-Nr.", "Zxq Datum"), std::pair("NO_CDA", "DT_CDA")}) {
        INFO(number);
        const Field<QString> read = numberBelow(number, date);
        CHECK(read.value == QStringLiteral("ZX61220"));
        CHECK(read.confidence > 0.9);
    }
    for (const auto &[number, date] : {std::pair("NUM_LIV", "DATE_LIV"), std::pair("NUM_FACT", "DATE_FACT"),
                                       std::pair("Angebot-Nr.", "Angebot Datum"), std::pair("NUM_ZXQ", "DATE_WVU")}) {
        INFO(number);
        CHECK_FALSE(numberBelow(number, date).isStated());
    }
}

TEST_CASE("a place of delivery of which each part has a row with its label is read whole")
{
    const auto place = [](const std::vector<const char *> &head) {
        std::vector<const char *> rows{"Purchase order|PO-9912", "Order date|26.02.2026"};
        rows.insert(rows.end(), head.begin(), head.end());
        for (const char *row : {"Delivery date|30.03.2026", "", "Line|Item no|Description|Qty|Price|Amount",
                                "1|AB-1001|Bolt M8|10|2.00|20.00", "2|AB-1002|Bolt M10|5|3.00|15.00"})
            rows.push_back(row);
        return orderIn(rows).shipTo;
    };
    const QString read = QStringLiteral("Acme Depot, 12 Mill Lane, 69003 Lyon");
    const Field<QString> labelled = place({"Deliver to name|Acme Depot", "Deliver to street|12 Mill Lane", "Deliver to town|69003 Lyon"});
    CHECK(labelled.value == read);
    CHECK(labelled.confidence > 0.9);
    CHECK(place({"LIV_NOM|Acme Depot", "LIV_ADR1|12 Mill Lane", "LIV_CP_VILLE|69003 Lyon"}).value == read);
    CHECK(place({"Lieferanschrift", "Name|Acme Depot", "Straße|12 Mill Lane", "Ort|69003 Lyon"}).value == read);
    CHECK_FALSE(place({"Rechnungsanschrift", "Name|Acme Depot", "Straße|12 Mill Lane", "Ort|69003 Lyon"}).isStated());
    CHECK_FALSE(place({"Deliver to name|Acme Depot", "Carrier|12 Mill Lane"}).value == read);
}

TEST_CASE("an address in cells side by side is found by what its heads call its parts, whoever's it is")
{
    const auto found = [](const std::vector<const char *> &rows) {
        QStringList lines;
        for (const LooseAddress &address : addressesBelowHeads(PieceMap(partOf(rows), 0), *Lexicon::builtIn()))
            lines += address.oneLine();
        return lines.join(QStringLiteral("; "));
    };
    CHECK(found({"Order|Site|Street|Postcode|Town|Item|Qty", "4711|Lyon works|5 rue Neuve|69003|Lyon|AB-1001|10",
                 "4711|Lyon works|5 rue Neuve|69003|Lyon|AB-1002|5"}) == QStringLiteral("Lyon works, 5 rue Neuve, 69003 Lyon"));
    CHECK(found({"Bestellung|Werk|Straße|PLZ Ort|Artikel", "4711|Werk 1|Hafenweg 7|28217 Bremen|AB-1001",
                 "4711|Werk 2|Ringstr. 12|50667 Köln|AB-1002"})
          == QStringLiteral("Werk 1, Hafenweg 7, 28217 Bremen; Werk 2, Ringstr. 12, 50667 Köln"));
    CHECK(found({"Item|Description|Country|Town", "10230|Bolt M8 12|DE|Essen"}).isEmpty());
    CHECK(found({"Item|Description|Qty", "10230|Hafenweg 7|69003 Lyon"}).isEmpty());
}

TEST_CASE("the number of the order in each row of an export is no position and no quantity")
{
    const Order order = orderIn({"N° commande|Date commande|Référence fournisseur|Désignation|Quantité|PU HT|Montant HT",
                                 "4520114643|26/02/2026|AB-100|Goupille 3x10|200|0,08|16,00",
                                 "4520114643|26/02/2026|AB-101|Foret 3,0 mm|40|2,85|114,00"});
    CHECK(order.poNumber.value == QStringLiteral("4520114643"));
    CHECK(order.orderDate.value == QDate(2026, 2, 26));
    CHECK(order.lines.size() == 2);
}
