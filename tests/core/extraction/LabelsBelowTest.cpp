// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelsBelow.h"
#include "core/extraction/SheetOrderExtractor.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::Row;

namespace {

Document documentOf(decltype(Part::content) content)
{
    Document document;
    Part part;
    part.content = std::move(content);
    document.parts.push_back(std::move(part));
    return document;
}

const Catalog catalog;
const CustomerMemory memory;

const std::vector<Row> Form = {
    {{40, u"Hallam Valves Ltd"}, {450, u"B77120"}},
    {{40, u"Purchaser"}, {450, u"Order number"}},
    {},
    {{40, u"24/02/2026"}, {200, u"21/04/2026"}, {360, u"30 days net"}},
    {{40, u"Date of order"}, {200, u"Delivery required by"}, {360, u"Terms of payment"}},
    {},
    {{40, u"Hallam Valves Ltd"}, {300, u"Hallam Valves Ltd Stores"}},
    {{40, u"4 Mill Lane"}, {300, u"12 Dock Street"}},
    {{40, u"Leeds LS1 4AB"}, {300, u"Hull HU1 2XY"}},
    {{40, u"Address of purchaser"}, {300, u"Deliver goods to"}},
    {},
    {{40, u"HX0149"}, {140, u"Hex bolt M8"}, {300, u"100"}, {380, u"0.50"}, {480, u"50.00"}},
    {{40, u"HX0150"}, {140, u"Hex bolt M10"}, {300, u"200"}, {380, u"0.75"}, {480, u"150.00"}},
    {{40, u"Part no."}, {140, u"Description"}, {300, u"Quantity"}, {380, u"Unit price"}, {480, u"Amount"}},
    {},
    {{480, u"200.00"}},
    {{480, u"Total"}},
};

Order readForm(const std::vector<Row> &rows)
{
    const Document written = documentOf(Pages{{pageOf(rows)}});
    const auto lexicon = Lexicon::builtIn();
    const auto moved = withLabelsAbove(written, *lexicon);
    REQUIRE(moved.has_value());
    const Candidate found = TableOrderExtractor().extract(*moved, 0, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(found.orders.size() == 1);
    return found.orders.front();
}

} // namespace

TEST_CASE("reads a form that prints its labels below their values")
{
    const Order order = readForm(Form);
    CHECK(order.poNumber.value == QStringLiteral("B77120"));
    CHECK(order.orderDate.value == QDate(2026, 2, 24));
    CHECK(order.requestedDate.value == QDate(2026, 4, 21));
    CHECK(order.paymentTerms.value == QStringLiteral("30 days net"));
    REQUIRE(order.shipTo.value);
    CHECK(order.shipTo.value->contains(QStringLiteral("12 Dock Street")));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("HX0149"));
    CHECK(order.lines[1].quantity.value == Decimal(200));
    CHECK(order.lines[1].unitPrice.value == Decimal::fromCanonical(QStringLiteral("0.75")));
    CHECK(order.total.value == Decimal(200));
    CHECK(order.doubts.empty());
}

TEST_CASE("reads such a form when its fields are counted and the heads of its table stand above the lines")
{
    std::vector<Row> rows = Form;
    rows[1] = {{40, u"1 Purchaser"}, {450, u"2 Order number"}};
    rows[4] = {{40, u"3 Date of order"}, {200, u"4 Delivery required by"}, {360, u"5 Terms of payment"}};
    std::rotate(rows.begin() + 11, rows.begin() + 13, rows.begin() + 14);
    rows[15] = {{380, u"Total"}, {480, u"200.00"}};
    rows.pop_back();
    const Order order = readForm(rows);
    CHECK(order.poNumber.value == QStringLiteral("B77120"));
    CHECK(order.requestedDate.value == QDate(2026, 4, 21));
    CHECK(order.lines.size() == 2);
    CHECK(order.total.value == Decimal(200));
}

TEST_CASE("leaves a page alone on which one label has its value below or beside it")
{
    const auto lexicon = Lexicon::builtIn();
    std::vector<Row> rows = Form;
    SECTION("beside")
    {
        rows.push_back({{40, u"Order date"}, {140, u"24/02/2026"}});
    }
    SECTION("below")
    {
        rows.push_back({});
        rows.push_back({{40, u"Order date"}});
        rows.push_back({{40, u"24/02/2026"}});
    }
    SECTION("behind a colon")
    {
        rows.push_back({{40, u"Order no.: B77120"}});
        rows.push_back({{40, u"Order date:"}});
    }
    CHECK(!withLabelsAbove(documentOf(Pages{{pageOf(rows)}}), *lexicon));
}

TEST_CASE("reads a sheet that has its labels below their values")
{
    Sheet sheet;
    const std::vector<QStringList> rows = {
        {QStringLiteral("Hallam Valves Ltd"), {}, QStringLiteral("B77120")},
        {QStringLiteral("ordering company"), {}, QStringLiteral("order number")},
        {QStringLiteral("24/02/2026"), QStringLiteral("Hallam Valves Ltd, 12 Dock Street, Hull HU1 2XY"), QStringLiteral("21/04/2026")},
        {QStringLiteral("date of order"), QStringLiteral("place of delivery"), QStringLiteral("goods must be delivered by")},
        {},
        {QStringLiteral("Part no."), QStringLiteral("Description"), QStringLiteral("Qty"), QStringLiteral("Price"), QStringLiteral("Total")},
        {QStringLiteral("HX0149"), QStringLiteral("Hex bolt M8"), QStringLiteral("100"), QStringLiteral("0.50"), QStringLiteral("50.00")},
    };
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(rows[size_t(row)].size()); ++column) {
            Cell cell;
            cell.row = row;
            cell.column = column;
            cell.text = rows[size_t(row)][column];
            if (!cell.text.isEmpty())
                sheet.cells.push_back(cell);
        }
    }
    sheet.rows = int(rows.size());
    sheet.columns = 5;
    const auto lexicon = Lexicon::builtIn();
    const Candidate found = SheetOrderExtractor().extract(documentOf(Workbook{{sheet}}), 0,
                                                          {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("B77120"));
    const auto *place = std::get_if<CellPlace>(&order.poNumber.source.place);
    REQUIRE(place);
    CHECK(place->row == 0);
    CHECK(order.orderDate.value == QDate(2026, 2, 24));
    CHECK(order.requestedDate.value == QDate(2026, 4, 21));
    REQUIRE(order.shipTo.value);
    CHECK(order.shipTo.value->contains(QStringLiteral("12 Dock Street")));
    CHECK(order.lines.size() == 1);
}

TEST_CASE("sums alone on the last page of a usual order make it no such form")
{
    const std::vector<Row> first = {
        {{40, u"Order number:"}, {140, u"B77120"}},
        {{40, u"Part no."}, {140, u"Description"}, {300, u"Quantity"}, {380, u"Unit price"}, {480, u"Amount"}},
        {{40, u"HX0149"}, {140, u"Hex bolt M8"}, {300, u"100"}, {380, u"0.50"}, {480, u"50.00"}},
    };
    const std::vector<Row> last = {
        {{40, u"Part no."}, {140, u"Description"}, {300, u"Quantity"}, {380, u"Unit price"}, {480, u"Amount"}},
        {{40, u"HX0150"}, {140, u"Hex bolt M10"}, {300, u"200"}, {380, u"0.75"}, {480, u"150.00"}},
        {},
        {{290, u"Net total"}, {375, u"VAT"}, {475, u"Total EUR"}},
        {{345, u"200.00"}, {440, u"40.00"}, {560, u"240.00"}},
    };
    CHECK_FALSE(withLabelsAbove(documentOf(Pages{{pageOf(first), pageOf(last)}}), *Lexicon::builtIn()).has_value());
    CHECK_FALSE(withLabelsAbove(documentOf(Pages{{pageOf(last)}}), *Lexicon::builtIn()).has_value());
}
