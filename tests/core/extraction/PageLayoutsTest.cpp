// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::read;
using intray::test::Row;

namespace {

Decimal number(const char *text)
{
    return *Decimal::fromCanonical(QString::fromLatin1(text));
}

const std::vector<Row> Plain = {
    {{40, u"Order No."}, {120, u"4711"}},
    {{40, u"Order date"}, {120, u"02.03.2026"}},
    {{40, u"Pos"}, {80, u"Part no."}, {180, u"Description"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
    {{40, u"1"}, {80, u"HX0149"}, {180, u"Hex bolt M8"}, {380, u"100"}, {430, u"0.50"}, {520, u"50.00"}},
    {{40, u"2"}, {80, u"HX0150"}, {180, u"Hex bolt M10"}, {380, u"200"}, {430, u"0.75"}, {520, u"150.00"}},
    {{430, u"Total"}, {520, u"200.00"}},
};

} // namespace

TEST_CASE("takes the days of delivery from a schedule below the order's table")
{
    std::vector<Row> rows = Plain;
    rows.push_back({{40, u"Delivery schedule"}});
    rows.push_back({{40, u"Pos"}, {80, u"Part no."}, {180, u"Qty"}, {250, u"Delivery date"}});
    rows.push_back({{40, u"1"}, {80, u"HX0149"}, {180, u"100"}, {250, u"20.03.2026"}});
    rows.push_back({{40, u"2"}, {80, u"HX0150"}, {180, u"200"}, {250, u"27.03.2026"}});
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[0].requestedDate.value == QDate(2026, 3, 20));
    CHECK(found.orders[0].lines[1].requestedDate.value == QDate(2026, 3, 27));
}

TEST_CASE("splits a line whose deliveries add up to it, and asks where they do not")
{
    std::vector<Row> rows = Plain;
    rows.push_back({{40, u"Delivery schedule"}});
    rows.push_back({{40, u"Pos"}, {80, u"Part no."}, {180, u"Qty"}, {250, u"Delivery date"}});
    rows.push_back({{40, u"1"}, {80, u"HX0149"}, {180, u"100"}, {250, u"20.03.2026"}});
    rows.push_back({{40, u"2"}, {80, u"HX0150"}, {180, u"150"}, {250, u"27.03.2026"}});
    SECTION("they add up")
    {
        rows.push_back({{40, u"2"}, {80, u"HX0150"}, {180, u"50"}, {250, u"30.04.2026"}});
        const Candidate found = read({pageOf(rows)});
        REQUIRE(found.orders.size() == 1);
        REQUIRE(found.orders[0].lines.size() == 3);
        CHECK(found.orders[0].lines[1].quantity.value == number("150"));
        CHECK(found.orders[0].lines[2].quantity.value == number("50"));
        CHECK(found.orders[0].lines[2].lineTotal.value == number("37.5"));
        CHECK(found.orders[0].doubts.empty());
    }
    SECTION("they do not")
    {
        const Candidate found = read({pageOf(rows)});
        REQUIRE(found.orders.size() == 1);
        CHECK(found.orders[0].lines.size() == 2);
        CHECK_FALSE(found.orders[0].doubts.empty());
    }
}

TEST_CASE("reads lines set as blocks of labels and values")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Order date"}, {120, u"02.03.2026"}},
        {{40, u"Pos.: 1"}, {120, u"Description:"}, {200, u"Hex bolt M8"}},
        {{40, u"Part no.:"}, {120, u"HX0149"}, {200, u"Quantity:"}, {280, u"100"}, {340, u"Unit:"}, {400, u"pcs"}},
        {{40, u"Price:"}, {120, u"0.50"}, {200, u"Delivery date:"}, {280, u"20.03.2026"}, {340, u"Amount:"}, {400, u"50.00"}},
        {{40, u"Pos.: 2"}, {120, u"Description:"}, {200, u"Hex bolt M10"}},
        {{40, u"Part no.:"}, {120, u"HX0150"}, {200, u"Quantity:"}, {280, u"200"}, {340, u"Unit:"}, {400, u"pcs"}},
        {{40, u"Price:"}, {120, u"0.75"}, {200, u"Delivery date:"}, {280, u"27.03.2026"}, {340, u"Amount:"}, {400, u"150.00"}},
        {{40, u"Total"}, {400, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].quantity.value == number("200"));
    CHECK(order.lines[1].unitPrice.value == number("0.75"));
    CHECK(order.lines[1].requestedDate.value == QDate(2026, 3, 27));
    CHECK(order.total.value.value_or(order.netTotal.value.value_or(Decimal())) == number("200"));
}

TEST_CASE("reads lines of two rows under two rows of heads")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Pos."}, {100, u"Part no."}, {200, u"Description"}},
        {{120, u"Quantity"}, {180, u"Unit"}, {280, u"Unit price"}, {400, u"Amount"}},
        {{40, u"10"}, {100, u"HX0149"}, {200, u"Hex bolt M8"}},
        {{120, u"100"}, {180, u"pcs"}, {280, u"0.50"}, {400, u"50.00"}},
        {{40, u"20"}, {100, u"HX0150"}, {200, u"Hex bolt M10"}},
        {{120, u"200"}, {180, u"pcs"}, {280, u"0.75"}, {400, u"150.00"}},
        {{200, u"With certificate 3.1"}},
        {{40, u"Total"}, {400, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[0].description.value == QStringLiteral("Hex bolt M8"));
    CHECK(found.orders[0].lines[1].quantity.value == number("200"));
    CHECK(found.orders[0].lines[1].lineTotal.value == number("150"));
}

TEST_CASE("takes each of several values below one line by its label")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"PO46 3585"}},
        {{40, u"Pos"}, {80, u"Description"}, {300, u"Qty"}, {380, u"Unit price"}, {480, u"Amount"}},
        {{40, u"1"}, {80, u"Hex bolt M8"}, {300, u"100"}, {380, u"0.50"}, {480, u"50.00"}},
        {{80, u"Part no. HX0149"}, {180, u"Delivery date 20.03.2026"}},
        {{40, u"2"}, {80, u"Hex bolt M10"}, {300, u"200"}, {380, u"0.75"}, {480, u"150.00"}},
        {{80, u"Part no. HX0150"}, {180, u"Delivery date 27.03.2026"}},
        {{380, u"Total"}, {480, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    CHECK(found.orders[0].poNumber.value == QStringLiteral("PO46 3585"));
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[1].requestedDate.value == QDate(2026, 3, 27));
}

TEST_CASE("begins another order where a page has its own number and date")
{
    std::vector<Row> second = Plain;
    second[0] = {{40, u"Order No."}, {120, u"9922-B"}};
    CHECK(read({pageOf(Plain), pageOf(second)}).orders.size() == 2);
    CHECK(read({pageOf(Plain), pageOf(Plain)}).orders.size() == 1);
}
