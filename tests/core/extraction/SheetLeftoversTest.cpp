// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/SheetSupport.h"

#include "core/extraction/PlainQuantity.h"
#include "core/extraction/SheetLeftovers.h"
#include "core/extraction/SheetOrderExtractor.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

std::vector<QString> doubtsOf(const std::vector<Sheet> &sheets)
{
    Document document;
    document.parts.emplace_back().content = Workbook{sheets};
    MasterData data;
    for (const char *sku : {"AB-1001", "AB-1002", "AB-1003"}) {
        Item item;
        item.sku = QString::fromLatin1(sku);
        data.items.push_back(item);
    }
    const Catalog catalog(data);
    const CustomerMemory memory;
    const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    const Candidate candidate = SheetOrderExtractor().extract(document, 0, context);
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front().doubts;
}

// The lines of an order, one of them made otherwise.
std::vector<const char *> rowsWith(const char *second, const char *head = "Pos|Item no|Description|Qty|Unit")
{
    return {"Purchase order|4711-A", "", head, "1|AB-1001|Bolt M8|10|pcs", second, "3|AB-1003|Bolt M12|30|pcs"};
}

bool isAsked(const std::vector<const char *> &rows, const char *about)
{
    const auto doubts = doubtsOf({sheetOf(rows)});
    return std::any_of(doubts.begin(), doubts.end(), [about](const QString &doubt) { return doubt.contains(QString::fromUtf8(about)); });
}

} // namespace

TEST_CASE("the cells of a plain order leave nothing to ask")
{
    CHECK(doubtsOf({sheetOf(rowsWith("2|AB-1002|Bolt M10|20|pcs"))}).empty());
    CHECK(doubtsOf({sheetOf(rowsWith("2|AB-1002|Bolt M10|20 pcs|pcs"))}).empty());
}

TEST_CASE("a quantity cell that says more than one figure and its unit is asked about")
{
    const Lexicon &lexicon = *Lexicon::builtIn();
    Field<QString> unit;
    unit.value = QStringLiteral("pcs");
    for (const char *plain : {"10", "1.000,00", "1 000", "x 3", "10 pieces", "pcs 10"})
        CHECK(isPlainQuantity(QString::fromUtf8(plain), unit, lexicon));
    for (const char *other : {"10 - 20", "10 (20)", "12*", "5 x 10", "10 later", "10 boxes", "10\n20", "10 -> 20", "up to 10"})
        CHECK(!isPlainQuantity(QString::fromUtf8(other), unit, lexicon));
    CHECK(isAsked(rowsWith("2|AB-1002|Bolt M10|20 (30)|pcs"), "20 (30)"));
}

TEST_CASE("a row whose quantity could not be read is no article that was not ordered")
{
    CHECK(isAsked({"Order form", "", "Item no|Description|Unit|Qty", "AB-1001|Bolt M8|pcs|10", "AB-1002|Bolt M10|pcs|up to 20",
                   "AB-1003|Bolt M12|pcs|"}, "up to 20"));
    CHECK(isAsked({"Purchase order|4711-A", "", "Pos|Item no|Description|Qty|Unit", "1|AB-1001|Bolt M8|10|pcs",
                   "2|AB-1003|Bolt M12|30|pcs", "|||7|"}, "7"));
    CHECK(!isAsked({"Purchase order|4711-A", "", "Pos|Item no|Description|Qty|Unit", "1|AB-1001|Bolt M8|10|pcs",
                    "2|AB-1003|Bolt M12|30|pcs", "|||40|"}, "40"));
}

TEST_CASE("words beside a line that take it back, and cells under no head, are asked about")
{
    CHECK(isAsked(rowsWith("2|AB-1002|Bolt M10|20|pcs|cancelled"), "cancelled"));
    CHECK(isAsked(rowsWith("2|AB-1002|Bolt M10|20|pcs|80"), "80"));
    CHECK(isAsked(rowsWith("2|AB-1002|Bolt M10|20|pcs|18.05.2026"), "18.05.2026"));
    CHECK(isAsked(rowsWith("entfällt|AB-1002|Bolt M10|20|pcs"), "entfällt"));
}

TEST_CASE("a column that splits or deselects lines is asked about")
{
    const std::vector<const char *> marked{"Purchase order|4711-A", "", "Pos|Item no|Description|Qty|Unit|Order?",
                                           "1|AB-1001|Bolt M8|10|pcs|x", "2|AB-1002|Bolt M10|20|pcs|", "3|AB-1003|Bolt M12|30|pcs|x"};
    CHECK(isAsked(marked, "Order?"));
    const std::vector<const char *> months{"Purchase order|4711-A", "", "Pos|Item no|Description|Qty|Unit|April|May",
                                           "1|AB-1001|Bolt M8|10|pcs|5|5", "2|AB-1002|Bolt M10|20|pcs|10|10"};
    CHECK(isAsked(months, "April"));
}

TEST_CASE("an item that is named once more outside the lines, or on a sheet of its own, is asked about")
{
    const std::vector<const char *> order{"Purchase order|4711-A", "", "Pos|Item no|Description|Qty|Unit|Price",
                                          "1|AB-1001|Bolt M8|10|pcs|1.00", "2|AB-1002|Bolt M10|20|pcs|2.00", "", "", "AB-1003|15"};
    CHECK(isAsked(order, "AB-1003"));
    const Sheet plain = sheetOf(rowsWith("2|AB-1002|Bolt M10|20|pcs"));
    CHECK(!doubtsOf({plain, sheetOf({"", "AB-1002|25"}, "Info")}).empty());
    CHECK(doubtsOf({plain, sheetOf({"Part|On hand", "AB-1002|25"}, "Stock")}).empty());
}

TEST_CASE("a comment on a cell is asked about where it says something of the order")
{
    CHECK(isAsked(rowsWith("2|AB-1002|Bolt M10|20|pcs|D5: please make it 40"), "make it 40"));
    CHECK(doubtsOf({sheetOf(rowsWith("2|AB-1002|Bolt M10|20|pcs|D5: Checked with stores, some left on the shelf of hall two."))}).empty());
}

TEST_CASE("a table of a message is searched like a sheet, by the places of its cells in the text")
{
    const auto doubts = [](const char *second) {
        Grid grid;
        int at = 0;
        for (const char *row : {"Item no|Description|Qty|Unit|", "AB-1001|Bolt M8|10|pcs|", second, "AB-1003|Bolt M12|30|pcs|"}) {
            GridRow &made = grid.rows.emplace_back();
            for (const QString &text : QString::fromUtf8(row).split(u'|')) {
                GridCell &cell = made.cells.emplace_back();
                cell.text = text;
                cell.source = Source{0, TextPlace{at, at + int(text.size())}};
                at += int(text.size()) + 1;
            }
            grid.columns = int(made.cells.size());
        }
        const Catalog catalog;
        const CustomerMemory memory;
        const auto readings = interpretTable(grid, {*Lexicon::builtIn(), catalog});
        REQUIRE(!readings.empty());
        return leftoversIn(grid, readings.front(), {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
    };
    CHECK(doubts("AB-1002|Bolt M10|20|pcs|").empty());
    CHECK(doubts("AB-1002|Bolt M10|20|pcs|not before May").size() == 1);
    CHECK(doubts("AB-1002|Bolt M10|20 (40)|pcs|").size() == 1);
}

TEST_CASE("a short sentence on a sheet without lines that says something of them is asked about")
{
    const Sheet plain = sheetOf(rowsWith("2|AB-1002|Bolt M10|20|pcs"));
    CHECK(!doubtsOf({plain, sheetOf({"", "Please double all quantities"}, "Info")}).empty());
    CHECK(doubtsOf({plain, sheetOf({"", "Invoices go to the accounts department"}, "Info")}).empty());
}
