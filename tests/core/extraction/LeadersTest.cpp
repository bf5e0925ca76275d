// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::read;
using intray::test::Row;

namespace {

const std::vector<Row> Table = {
    {{40, u"Pos"}, {80, u"Part no."}, {180, u"Description"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
    {{40, u"1"}, {80, u"HX0149"}, {180, u"Hex bolt M8"}, {380, u"100"}, {430, u"0.50"}, {520, u"50.00"}},
    {{40, u"2"}, {80, u"HX0150"}, {180, u"Hex bolt M10"}, {380, u"200"}, {430, u"0.75"}, {520, u"150.00"}},
};

} // namespace

TEST_CASE("reads labels that dots lead to their values, with a colon or without")
{
    std::vector<Row> rows = {
        {{40, u"Order no. . . . . : 4711"}},
        {{40, u"Order date......: 24/02/2026"}, {300, u"Terms.......30 days net"}},
        {{40, u"Delivery date . . . 20/04/2026"}},
        {},
        {{40, u"Destination . . . : Hallam Valves Ltd"}},
        {{130, u"12 Dock Street"}},
        {{130, u"Hull HU1 2XY"}},
        {},
    };
    rows.insert(rows.end(), Table.begin(), Table.end());
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("4711"));
    CHECK(order.orderDate.value == QDate(2026, 2, 24));
    CHECK(order.requestedDate.value == QDate(2026, 4, 20));
    CHECK(order.paymentTerms.value == QStringLiteral("30 days net"));
    REQUIRE(order.shipTo.value);
    CHECK(order.shipTo.value->contains(QStringLiteral("12 Dock Street")));
    CHECK(order.lines.size() == 2);
}

TEST_CASE("reads the print of a basket whose prices stand behind a word, one piece each")
{
    const Candidate found = read({pageOf({
        {{40, u"Order number 4711"}},
        {},
        {{60, u"Handwheel 80 mm"}, {380, u"1 pcs"}, {500, u"£5.53"}},
        {{60, u"Item no. HND-0039"}, {380, u"at £5.53"}},
        {{60, u"in stock"}},
        {},
        {{60, u"Hydraulic hose 800 mm"}, {380, u"1 pcs"}, {500, u"£11.86"}},
        {{60, u"Item no. HYD-0087"}, {380, u"at £11.86"}},
        {{60, u"in stock"}},
    })});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("HND-0039"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("HYD-0087"));
    CHECK(order.lines[1].quantity.value == Decimal(1));
    CHECK(order.lines[1].quantity.confidence > 0.8);
    CHECK(order.lines[1].unitPrice.value == Decimal::fromCanonical(QStringLiteral("11.86")));
    CHECK(order.doubts.empty());
}

TEST_CASE("a bare number is the order's where the order's day stands in one row with it or under its end")
{
    std::vector<Row> rows;
    SECTION("in one row")
    {
        rows = {{{40, u"Date: 24 February 2026"}, {230, u"PURCHASE ORDER"}, {480, u"No. 008158"}}};
    }
    SECTION("labels set to the right")
    {
        rows = {{{40, u"PURCHASE ORDER"}},
                {{100, u"Reference"}, {160, u"008158"}},
                {{95, u"Order date"}, {160, u"24 February 2026"}}};
    }
    rows.push_back({});
    rows.insert(rows.end(), Table.begin(), Table.end());
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    CHECK(found.orders[0].poNumber.value == QStringLiteral("008158"));
    CHECK(found.orders[0].poNumber.confidence > 0.9);
}
