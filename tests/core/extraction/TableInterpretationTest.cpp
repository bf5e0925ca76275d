// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableInterpretation.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

// One row a line, cells parted by '|', line breaks in a cell written as '~'.
Grid gridOf(const char *text)
{
    Grid grid;
    const QStringList rows = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        GridRow gridRow;
        const QStringList cells = row.split(u'|');
        for (const QString &cell : cells) {
            GridCell gridCell;
            gridCell.text = cell.trimmed().replace(u'~', u'\n');
            gridRow.cells.push_back(gridCell);
        }
        grid.columns = std::max(grid.columns, int(gridRow.cells.size()));
        grid.rows.push_back(std::move(gridRow));
    }
    return grid;
}

Catalog catalogOf(std::initializer_list<const char *> skus)
{
    MasterData data;
    for (const char *sku : skus) {
        Item item;
        item.sku = QString::fromLatin1(sku);
        item.descriptionEn = QStringLiteral("Hex bolt M8x60");
        item.baseUnit = QStringLiteral("EA");
        data.items.push_back(item);
        data.customerItems.push_back({QStringLiteral("C1"), QStringLiteral("K") + item.sku, item.sku});
    }
    return Catalog(std::move(data));
}

template <typename T>
QString shown(const Field<T> &field)
{
    if (!field.value)
        return QStringLiteral("-");
    if constexpr (std::is_same_v<T, Decimal>)
        return field.value->toString();
    else if constexpr (std::is_same_v<T, QDate>)
        return field.value->toString(Qt::ISODate);
    else
        return *field.value;
}

QString summary(const OrderLine &line)
{
    return QStringList{shown(line.position),  shown(line.supplierItem),    shown(line.buyerItem),
                       shown(line.description), shown(line.quantity),      shown(line.unit),
                       shown(line.unitPrice), shown(line.pricePer),        shown(line.discountPercent),
                       shown(line.lineTotal), shown(line.requestedDate)}
        .join(u'|');
}

QStringList readLines(const char *text, const Catalog &catalog = {}, const char *language = "en")
{
    const TableContext context{*Lexicon::builtIn(), catalog, QString::fromLatin1(language)};
    const auto readings = interpretTable(gridOf(text), context);
    QStringList lines;
    if (!readings.empty()) {
        for (const OrderLine &line : readings.front().lines)
            lines += summary(line);
    }
    return lines;
}

TableReading bestOf(const char *text, const Catalog &catalog = {})
{
    const TableContext context{*Lexicon::builtIn(), catalog, QString()};
    const auto readings = interpretTable(gridOf(text), context);
    REQUIRE_FALSE(readings.empty());
    return readings.front();
}

} // namespace

TEST_CASE("a plain table is read by its heads")
{
    CHECK(readLines("Pos.|Your item no.|Description|Qty|Unit|Unit Price|Amount\n"
                    "10|HX-0149|Hex bolt M8x60|100|pcs|0.42|42.00\n"
                    "20|HX-0150|Hex nut M8|1,000|pcs|0.05|50.00\n"
                    "||||||\n"
                    "|||||Total|92.00\n")
          == QStringList{QStringLiteral("10|HX-0149|-|Hex bolt M8x60|100|pcs|0.42|1|-|42|-"),
                         QStringLiteral("20|HX-0150|-|Hex nut M8|1000|pcs|0.05|1|-|50|-")});
}

TEST_CASE("sums and charges are no lines, and the sums are kept")
{
    const TableReading reading = bestOf("Art.-Nr.|Bezeichnung|Menge|ME|Preis|Betrag\n"
                                        "4711|Schraube|10|St|1,50|15,00\n"
                                        "4712|Mutter|20|St|0,50|10,00\n"
                                        "|Frachtkosten||||5,00\n"
                                        "|Nettosumme||||30,00\n"
                                        "|zzgl. 19% MwSt.||||5,70\n"
                                        "|Gesamtbetrag EUR||||35,70\n");
    CHECK(reading.lines.size() == 2);
    CHECK(shown(reading.netTotal) == QStringLiteral("30"));
    CHECK(shown(reading.taxTotal) == QStringLiteral("5.7"));
    CHECK(shown(reading.total) == QStringLiteral("35.7"));
}

TEST_CASE("arithmetic tells the list price with its discount from the net price")
{
    CHECK(readLines("Item|Description|Qty|List price|Disc. %|Net price|Total\n"
                    "A-1|Bolt long|10|2.00|10%|1.80|18.00\n"
                    "A-2|Bolt short|5|4.00|25%|3.00|15.00\n")
          == QStringList{QStringLiteral("-|A-1|-|Bolt long|10|-|2|1|10|18|-"),
                         QStringLiteral("-|A-2|-|Bolt short|5|-|4|1|25|15|-")});
}

TEST_CASE("a decoy column beside the price does not take its place")
{
    CHECK(readLines("Item no.|Description|Qty|RRP|Price|Weight|Amount\n"
                    "A-1|Bolt long|10|9.90|2.00|0.55|20.00\n")
          == QStringList{QStringLiteral("-|A-1|-|Bolt long|10|-|2|1|-|20|-")});
}

TEST_CASE("a price basis stands in its own column, in the price or in the head")
{
    CHECK(readLines("Artikel|Text|Menge|ME|Preis|per|Betrag\nX1|Bolzen M8|500|St|12,00|100|60,00\n")
          == QStringList{QStringLiteral("-|X1|-|Bolzen M8|500|St|12|100|-|60|-")});
    CHECK(readLines("Artikel|Text|Menge|ME|Preis|Betrag\nX1|Bolzen M8|500|St|12,00 je 100|60,00\n")
          == QStringList{QStringLiteral("-|X1|-|Bolzen M8|500|St|12|100|-|60|-")});
    CHECK(readLines("Artikel|Text|Menge|ME|Preis/100|Betrag\nX1|Bolzen M8|500|St|12,00|60,00\n")
          == QStringList{QStringLiteral("-|X1|-|Bolzen M8|500|St|12|100|-|60|-")});
}

TEST_CASE("values below the description go to their fields, remarks to the note")
{
    const Catalog catalog = catalogOf({"HX0149", "HX0150"});
    const QStringList lines =
        readLines("Pos|Material|Description|Qty|Unit|Price|Amount\n"
                  "10|577887|Hex bolt M8x60|100|pcs|0.42|42.00\n"
                  "||Your item no.: HX0149||||\n"
                  "||Delivery date 12 March 2026||||\n"
                  "||Please supply certificate 3.1||||\n"
                  "20|577888|Hex bolt M8x60~Your item no.: HX0150|10|pcs|0.50|5.00\n",
                  catalog);
    CHECK(lines
          == QStringList{
              QStringLiteral("10|HX0149|577887|Hex bolt M8x60|100|pcs|0.42|1|-|42|2026-03-12"),
              QStringLiteral("20|HX0150|577888|Hex bolt M8x60|10|pcs|0.5|1|-|5|-")});
}

TEST_CASE("a wrapped description is put together, a remark below it is not part of it")
{
    const TableReading reading = bestOf("Pos|Item code|Description|Qty|Price\n"
                                        "1|A-100|Deep groove ball bearing with~seal and cage|10|4.00\n"
                                        "2|A-101|Deep groove ball bearing open~Colour blue|10|4.00\n");
    REQUIRE(reading.lines.size() == 2);
    CHECK(shown(reading.lines[0].description)
          == QStringLiteral("Deep groove ball bearing with seal and cage"));
    CHECK(shown(reading.lines[1].description) == QStringLiteral("Deep groove ball bearing open"));
    CHECK(reading.lines[1].note == QStringLiteral("Colour blue"));
}

TEST_CASE("a plain item column is the side on which the seller's records know its numbers")
{
    const Catalog catalog = catalogOf({"HX0149", "HX0150"});
    CHECK(readLines("Article|Qty|Unit\nHX0149|5|pcs\nHX0150|6|pcs\n", catalog)
          == QStringList{QStringLiteral("-|HX0149|-|-|5|pcs|-|-|-|-|-"),
                         QStringLiteral("-|HX0150|-|-|6|pcs|-|-|-|-|-")});
    CHECK(readLines("Article|Qty|Unit\nKHX0149|5|pcs\nKHX0150|6|pcs\n", catalog)
          == QStringList{QStringLiteral("-|-|KHX0149|-|5|pcs|-|-|-|-|-"),
                         QStringLiteral("-|-|KHX0150|-|6|pcs|-|-|-|-|-")});
}

TEST_CASE("a column of our item numbers is theirs though its head begins like the name of a party")
{
    const Catalog catalog = catalogOf({"HX0149", "HX0150"});
    CHECK(readLines("Supplier keys|Words|Qty|Unit\nHX0149|Hex bolt|5|pcs\nHX0150|Hex nut|6|pcs\n", catalog)
          == QStringList{QStringLiteral("-|HX0149|-|Hex bolt|5|pcs|-|-|-|-|-"),
                         QStringLiteral("-|HX0150|-|Hex nut|6|pcs|-|-|-|-|-")});
}

TEST_CASE("a line without a price is one though its quantity is that of the lines above together")
{
    CHECK(readLines("Part no.|Description|Qty|Price\nHX0149|Hex bolt|10|5.00\nHX0150|Hex nut|20|6.00\nHX0151|Washers|30|\n").size() == 3);
}

TEST_CASE("only the ordered rows of an order form are lines")
{
    const TableReading reading = bestOf("Code|Product|Unit|Price|Qty\n"
                                        "Bolts||||\n"
                                        "A-1|Bolt long|pcs|1.00|\n"
                                        "A-2|Bolt short|pcs|1.00|40\n"
                                        "A-3|Bolt thin|pcs|1.00|0\n"
                                        "A-4|Bolt thick|pcs|1.00|\n");
    REQUIRE(reading.lines.size() == 1);
    CHECK(shown(reading.lines[0].supplierItem) == QStringLiteral("A-2"));
    CHECK(reading.doubts.empty());
}

TEST_CASE("hidden rows and columns are not read, repeated heads are no lines")
{
    Grid grid = gridOf("Item|Description|Qty|Price\n"
                       "A-1|Bolt long|10|1.00\n"
                       "A-2|Bolt short|99|1.00\n"
                       "Item|Description|Qty|Price\n"
                       "A-3|Bolt thin|20|1.00\n");
    grid.rows[2].hidden = true;
    const Catalog catalog;
    const auto readings = interpretTable(grid, {*Lexicon::builtIn(), catalog, QStringLiteral("en")});
    REQUIRE_FALSE(readings.empty());
    REQUIRE(readings.front().lines.size() == 2);
    CHECK(shown(readings.front().lines[1].supplierItem) == QStringLiteral("A-3"));
}

TEST_CASE("lines whose figures stand in their second row are put together by position")
{
    CHECK(readLines("Pos|Material|Description|Qty|Unit|Price|Amount\n"
                    "10|4711|Hex bolt M8x60||||\n"
                    "|||100|pcs|0.42|42.00\n"
                    "20|4712|Hex nut M8||||\n"
                    "|||10|pcs|0.10|1.00\n")
          == QStringList{QStringLiteral("10|-|4711|Hex bolt M8x60|100|pcs|0.42|1|-|42|-"),
                         QStringLiteral("20|-|4712|Hex nut M8|10|pcs|0.1|1|-|1|-")});
    // Only where the words take two rows; they are read from the top.
    CHECK(readLines("Pos|Material|Description|Qty|Unit|Price|Amount\n"
                    "10|4711|Hex bolt M8x60|100|pcs|0.42|42.00\n"
                    "20|4712|Hex nut M8||||\n"
                    "||with flange|10|pcs|0.10|1.00\n"
                    "30|4713|Washer M8|5|pcs|0.20|1.00\n")
          == QStringList{QStringLiteral("10|-|4711|Hex bolt M8x60|100|pcs|0.42|1|-|42|-"),
                         QStringLiteral("20|-|4712|Hex nut M8 with flange|10|pcs|0.1|1|-|1|-"),
                         QStringLiteral("30|-|4713|Washer M8|5|pcs|0.2|1|-|1|-")});
}

TEST_CASE("a table without heads is read by its values")
{
    const Catalog catalog = catalogOf({"HX0149", "HX0150", "HX0151"});
    CHECK(readLines("HX0149|Hex bolt long|100|pcs|0.42|42.00\n"
                    "HX0150|Hex bolt short|20|pcs|0.50|10.00\n"
                    "HX0151|Hex bolt thin|30|pcs|2.00|60.00\n",
                    catalog)
          == QStringList{QStringLiteral("-|HX0149|-|Hex bolt long|100|pcs|0.42|1|-|42|-"),
                         QStringLiteral("-|HX0150|-|Hex bolt short|20|pcs|0.5|1|-|10|-"),
                         QStringLiteral("-|HX0151|-|Hex bolt thin|30|pcs|2|1|-|60|-")});
}

TEST_CASE("an ambiguous number is read as the sums demand, and is doubtful without them")
{
    CHECK(readLines("Article|Description|Qty|Unit|Price|Total\nA-1|Tube blue|2.000|box|14.10|28.20\n")
          == QStringList{QStringLiteral("-|A-1|-|Tube blue|2|box|14.1|1|-|28.2|-")});
    const TableReading reading = bestOf("Article|Description|Qty|Unit\nA-1|Tube blue|2.000|m\n");
    REQUIRE(reading.lines.size() == 1);
    CHECK(reading.lines[0].quantity.confidence < 0.9);
    CHECK(reading.lines[0].quantity.alternatives.size() == 1);
}

TEST_CASE("proven fields are sure, fields with one weak reason are not")
{
    const Catalog catalog = catalogOf({"HX0149"});
    const TableReading sure = bestOf("Your item no.|Description|Qty|Unit|Unit Price|Amount\n"
                                     "HX0149|Hex bolt M8x60|100|pcs|0.42|42.00\n",
                                     catalog);
    CHECK(sure.lines[0].quantity.confidence >= 0.97);
    CHECK(sure.lines[0].unitPrice.confidence >= 0.97);
    CHECK(sure.lines[0].supplierItem.confidence >= 0.97);
    const TableReading weak = bestOf("Ref|Text|Number\nZZ-1|Something odd|100\n", catalog);
    CHECK(weak.lines[0].quantity.confidence < 0.9);
}

TEST_CASE("a column headed Item beside one headed Item No. holds the positions")
{
    CHECK(readLines("Item|Item No.|Item Description|Qty|UoM|Unit Price|Per|Line Total\n"
                    "10|RM/5873|Shaft seal~Supplier ref: SHF-0026~For machine 4|6|PCE|158.00|100|9.48\n"
                    "20|RM/2393|Ball valve~Supplier ref: BV-060|10|PCE|5.67|1|56.70\n")
          == QStringList{QStringLiteral("10|SHF-0026|RM/5873|Shaft seal|6|PCE|158|100|-|9.48|-"),
                         QStringLiteral("20|BV-060|RM/2393|Ball valve|10|PCE|5.67|1|-|56.7|-")});
}

TEST_CASE("thousands are known beside plain quantities")
{
    const TableReading reading = bestOf("Article|Description|Qty|Unit\nA-1|Tube|1,000|m\nA-2|Tube blue|40|m\n");
    REQUIRE(reading.lines.size() == 2);
    CHECK(shown(reading.lines[0].quantity) == QStringLiteral("1000"));
    CHECK(reading.lines[0].quantity.confidence > 0.95);
}

TEST_CASE("heads in an unknown language leave the roles to the figures")
{
    const QStringList lines = readLines("Lp|Xyzzy|Nazwa|Iloc|Jm|Cena|Wartosc\n"
                                        "10|AB-100|Hex bolt M8x20|100|pcs|2.50|250.00\n"
                                        "20|AB-200|Hex nut M8 thin|40|pcs|0.50|20.00\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == QStringLiteral("10|AB-100|-|Hex bolt M8x20|100|pcs|2.5|1|-|250|-"));
}

TEST_CASE("a description in two columns' worth of heads, stacked heads and stacked values are told apart")
{
    CHECK(readLines("Pos|Material|Qty|Unit|Price|Amount\n"
                    "|Description|Delivery date|||\n"
                    "10|577887|100|pcs|0.42|42.00\n"
                    "|Hex bolt M8x60|12.03.2026|||\n"
                    "20|577888|10|pcs|0.50|5.00\n"
                    "|Hex nut M8 thin|13.03.2026|||\n")
          == QStringList{QStringLiteral("10|-|577887|Hex bolt M8x60|100|pcs|0.42|1|-|42|2026-03-12"),
                         QStringLiteral("20|-|577888|Hex nut M8 thin|10|pcs|0.5|1|-|5|2026-03-13")});
}

TEST_CASE("a discount below the line and a percentage in the head are taken")
{
    CHECK(readLines("Artikel|Bezeichnung|Menge|ME|EP|GP\n"
                    "X1|Bolzen M8|10|St|2,00|18,00\n"
                    "|Rabatt 10 %||||\n",
                    {}, "de")
          == QStringList{QStringLiteral("-|X1|-|Bolzen M8|10|St|2|1|10|18|-")});
}

TEST_CASE("carried sums at a page break part no line from its texts")
{
    CHECK(readLines("Pos|Your item no.|Description|Qty|Unit|Unit Price|Amount\n"
                    "10|HX-0149|Hex bolt M8x60|100|pcs|0.42|42.00\n"
                    "||Carried forward||||42.00\n"
                    "Pos|Your item no.|Description|Qty|Unit|Unit Price|Amount\n"
                    "||Brought forward||||42.00\n"
                    "||Our part no. 4711||||\n"
                    "20|HX-0150|Hex nut M8|1,000|pcs|0.05|50.00\n")
          == QStringList{QStringLiteral("10|HX-0149|4711|Hex bolt M8x60|100|pcs|0.42|1|-|42|-"),
                         QStringLiteral("20|HX-0150|-|Hex nut M8|1000|pcs|0.05|1|-|50|-")});
}

TEST_CASE("an amount with tax or in another currency is not the line amount")
{
    CHECK(readLines("Art. no.|Description|Qty|Unit price EUR|VAT %|Total excl. VAT|Total incl. VAT\n"
                    "A-1|Bolt long|10|2.00|20|20.00|24.00\n"
                    "A-2|Bolt short|5|3.00|20|15.00|18.00\n")
          == QStringList{QStringLiteral("-|A-1|-|Bolt long|10|-|2|1|-|20|-"),
                         QStringLiteral("-|A-2|-|Bolt short|5|-|3|1|-|15|-")});
}

TEST_CASE("a weight is not a quantity, a pack size is not one either")
{
    CHECK(readLines("Référence|Désignation|Colisage|Qté|Poids kg|P.U. HT|Montant HT\n"
                    "A-1|Vis longue|50|10|1,25|2,00|20,00\n"
                    "A-2|Vis courte|20|5|0,25|3,00|15,00\n",
                    {}, "fr")
          == QStringList{QStringLiteral("-|A-1|-|Vis longue|10|-|2|1|-|20|-"),
                         QStringLiteral("-|A-2|-|Vis courte|5|-|3|1|-|15|-")});
}

TEST_CASE("a number in brackets before the words is the item, a tax rate never is")
{
    CHECK(readLines("Description|Taxes|Qty|Unit price|Amount\n"
                    "[HX-0149] Hex bolt M8x60|21%|100 pcs|0.42|42.00\n"
                    "[ZZ-0001] Hex bolt M9|21%|2 pcs|0.50|1.00\n",
                    catalogOf({"HX-0149", "HX-0150"}))
          == QStringList{QStringLiteral("-|HX-0149|-|Hex bolt M8x60|100|pcs|0.42|1|-|42|-"),
                         QStringLiteral("-|ZZ-0001|-|Hex bolt M9|2|pcs|0.5|1|-|1|-")});
}

TEST_CASE("figures that no column explains are asked about, unless the sums hold without them")
{
    const TableReading open = bestOf("Item no.|Description|Qty|Zxq|Amount|Klm\n"
                                     "A-1|Bolt long|10|7.25|42.00|3.40\n"
                                     "A-2|Bolt short|20|3.15|90.00|1.17\n");
    CHECK_FALSE(open.doubts.empty());
    const TableReading proven = bestOf("Item no.|Description|Qty|Price|Amount|Klm\n"
                                       "A-1|Bolt long|10|4.20|42.00|3.40\n"
                                       "A-2|Bolt short|20|4.50|90.00|1.17\n");
    CHECK(proven.doubts.empty());
}

TEST_CASE("the articles of a price list without a quantity are not the next line's, nor are those with nought")
{
    CHECK(readLines("Supplier item|Description|Unit|Price|Qty\n"
                    "HX-0149|Hex bolt M8x60|pcs|0.42|\n"
                    "HX-0150|Hex bolt M8x60|pcs|0.52|600\n"
                    "HX-0151|Hex bolt M8x60|pcs|0.62|\n"
                    "HX-0152|Hex bolt M8x60|pcs|0.72|0\n"
                    "HX-0153|Hex bolt M8x60|pcs|0.82|\n",
                    catalogOf({"HX-0149", "HX-0150", "HX-0151", "HX-0152", "HX-0153"}))
          == QStringList{QStringLiteral("-|HX-0150|-|Hex bolt M8x60|600|pcs|0.52|1|-|-|-")});
}

TEST_CASE("a price that makes the sums fail is a price all the same")
{
    CHECK(readLines("Item no.|Description|Unit|Qty|Price|Discount|Amount\n"
                    "A-100|Bolt long|pcs|100|1.00|10|85.50\n"
                    "A-101|Bolt short|pcs|50|2.00|10|85.50\n")
          == QStringList{QStringLiteral("-|A-100|-|Bolt long|100|pcs|1|1|10|85.5|-"),
                         QStringLiteral("-|A-101|-|Bolt short|50|pcs|2|1|10|85.5|-")});
}

TEST_CASE("two discounts side by side are one after the other where that makes the amounts")
{
    CHECK(readLines("Item no.|Description|Unit|Qty|Price|Discount|Discount|Amount\n"
                    "A-100|Bolt long|pcs|100|1.00|10|5|85.50\n"
                    "A-101|Bolt short|pcs|50|2.00|10|5|85.50\n")
          == QStringList{QStringLiteral("-|A-100|-|Bolt long|100|pcs|1|1|14.5|85.5|-"),
                         QStringLiteral("-|A-101|-|Bolt short|50|pcs|2|1|14.5|85.5|-")});
}

TEST_CASE("what a price is for and stands under the head of the units is no unit")
{
    CHECK(readLines("Item no.|Description|Qty|Net price|/ Unit|Amount\n"
                    "A-100|Bolt long|8 pcs|4.62|EUR / 1 pcs|36.96\n"
                    "A-101|Bolt short|50 pcs|2.00|EUR / 1 pcs|100.00\n")
          == QStringList{QStringLiteral("-|A-100|-|Bolt long|8|pcs|4.62|1|-|36.96|-"),
                         QStringLiteral("-|A-101|-|Bolt short|50|pcs|2|1|-|100|-")});
    CHECK(readLines("Item no.|Description|Qty|Net price|Unit|Amount\n"
                    "A-100|Bolt long|800|4.62|100 pcs|36.96\n"
                    "A-101|Bolt short|50|2.00|1 pcs|100.00\n")
          == QStringList{QStringLiteral("-|A-100|-|Bolt long|800|pcs|4.62|100|-|36.96|-"),
                         QStringLiteral("-|A-101|-|Bolt short|50|pcs|2|1|-|100|-")});
}

TEST_CASE("a figure of money beside the table is asked about unless the sums prove that nothing is missing")
{
    const auto doubtsOf = [](const char *text) {
        Grid grid = gridOf(text);
        grid.beside = QStringLiteral("5.99");
        const auto lexicon = Lexicon::builtIn();
        const Catalog catalog = catalogOf({"A-100", "A-101"});
        const auto readings = interpretTable(grid, {*lexicon, catalog});
        REQUIRE_FALSE(readings.empty());
        return readings.front().doubts;
    };
    CHECK(doubtsOf("Item no.|Description|Qty\n"
                   "A-100|Bolt long|5\n"
                   "A-101|Bolt short|500\n")
          == std::vector<QString>{QStringLiteral("A column of figures such as 5.99 could not be told. What is it?")});
    CHECK(doubtsOf("Item no.|Description|Qty|Price|Amount\n"
                   "A-100|Bolt long|5|2.00|10.00\n"
                   "A-101|Bolt short|50|1.00|50.00\n")
              .empty());
}

TEST_CASE("a column that says the prices of single pieces once more is not asked about")
{
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog = catalogOf({"A-100", "A-101"});
    const auto readings = interpretTable(gridOf("Item no.|Description|Quantity|Unit price|Price\n"
                                                "A-100|Bolt long|1.000|1799.00|1799.00\n"
                                                "A-101|Bolt short|1.000|18.00|18.00\n"),
                                         {*lexicon, catalog});
    REQUIRE_FALSE(readings.empty());
    CHECK(readings.front().doubts == std::vector<QString>());
}

TEST_CASE("a price below or behind the quantity in its cell is the line's")
{
    CHECK(readLines("Item|Quantity|Amount\n"
                    "A-100|10 ea~@ $13.04|$130.40\n"
                    "A-101|20 ea~@ $20.24|$404.80\n")
          == QStringList{QStringLiteral("-|A-100|-|-|10|ea|13.04|1|-|130.4|-"),
                         QStringLiteral("-|A-101|-|-|20|ea|20.24|1|-|404.8|-")});
    CHECK(readLines("Artikelnummer|Menge|Betrag\n"
                    "A-100|10 Stück à 13,04 €|130,40\n"
                    "A-101|20 Stück à 20,24 €|404,80\n")
          == QStringList{QStringLiteral("-|A-100|-|-|10|Stück|13.04|1|-|130.4|-"),
                         QStringLiteral("-|A-101|-|-|20|Stück|20.24|1|-|404.8|-")});
}

TEST_CASE("another figure in the cell of a quantity is asked about")
{
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog = catalogOf({"A-100", "A-101"});
    const Grid grid = gridOf("Item no.|Description|Quantity\n"
                             "A-100|Bolt|10 pcs~blor 40\n"
                             "A-101|Bolt short|20 pcs\n");
    const auto readings = interpretTable(grid, {*lexicon, catalog});
    REQUIRE_FALSE(readings.empty());
    CHECK(readings.front().doubts
          == std::vector<QString>{QStringLiteral("Beside a quantity stands “blor 40”. What is it?")});
}

TEST_CASE("a tax named with its rate in each line makes no sum of the line")
{
    CHECK(readLines("Description|Taxes|Qty|Unit price|Amount\n"
                    "[A-100] Hex bolt M8x60|VAT 20 %|2.00 pcs|78.84|157.68\n"
                    "[A-101] Hex bolt M8x60|VAT 20 %|50.00 pcs|2.21|110.50\n"
                    "Net total||||268.18\n"
                    "VAT 20 %||||53.64\n")
          == QStringList{QStringLiteral("-|A-100|-|Hex bolt M8x60|2|pcs|78.84|1|-|157.68|-"),
                         QStringLiteral("-|A-101|-|Hex bolt M8x60|50|pcs|2.21|1|-|110.5|-")});
}

TEST_CASE("amounts among words that nothing has read are asked about where the lines have no prices")
{
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog = catalogOf({"A-100", "A-101"});
    const Grid grid = gridOf("Item no.|Description|Quantity|\n"
                             "A-100|Bolt|10|Unit pcs Blor_price 0.86\n"
                             "A-101|Bolt short|20|Unit pcs Blor_price 1.20\n");
    const auto readings = interpretTable(grid, {*lexicon, catalog});
    REQUIRE_FALSE(readings.empty());
    CHECK_FALSE(readings.front().doubts.empty());
}
