// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::read;
using intray::test::Row;

namespace {

const std::vector<Row> Top = {{{40, u"Purchase Order"}}, {{40, u"Order No."}, {120, u"4711"}}};

Order orderOf(const std::vector<Row> &table)
{
    std::vector<Row> rows = Top;
    rows.insert(rows.end(), table.begin(), table.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

Decimal number(const char *text)
{
    return *Decimal::fromCanonical(QString::fromLatin1(text));
}

bool asksAbout(const Order &order, const QString &text)
{
    return std::any_of(order.doubts.begin(), order.doubts.end(),
                       [&](const QString &doubt) { return doubt.contains(text); });
}

} // namespace

TEST_CASE("discounts side by side are taken off one after the other")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {230, u"Qty"}, {280, u"Unit price"}, {360, u"Disc. 1"}, {420, u"Disc. 2"}, {490, u"Amount"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {230, u"100"}, {280, u"1.00"}, {360, u"10"}, {420, u"5"}, {490, u"85.50"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {230, u"50"}, {280, u"2.00"}, {360, u"20"}, {490, u"80.00"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].discountPercent.value == number("14.5"));
    CHECK(order.lines[0].unitPrice.value == number("1"));
    CHECK(order.lines[0].lineTotal.has(Evidence::Kind::Arithmetic));
    CHECK(order.lines[1].discountPercent.value == number("20"));
}

TEST_CASE("discounts side by side without amounts are asked about")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {230, u"Qty"}, {280, u"Unit price"}, {360, u"Disc. 1"}, {420, u"Disc. 2"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {230, u"100"}, {280, u"1.00"}, {360, u"10"}, {420, u"5"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {230, u"50"}, {280, u"2.00"}, {360, u"20"}, {420, u"5"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(asksAbout(order, QStringLiteral("14.5")));
}

TEST_CASE("a discount of money is a share where it is a whole one, and else leaves the price")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {230, u"Qty"}, {280, u"List price"}, {360, u"Disc./unit"}, {490, u"Amount"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {230, u"100"}, {280, u"15.00"}, {360, u"1.50"}, {490, u"1350.00"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {230, u"50"}, {280, u"12.21"}, {360, u"2.44"}, {490, u"488.50"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == number("15"));
    CHECK(order.lines[0].discountPercent.value == number("10"));
    CHECK(order.lines[1].unitPrice.value == number("9.77"));
    CHECK(!order.lines[1].discountPercent.isStated());
    CHECK(order.lines[1].unitPrice.has(Evidence::Kind::Arithmetic));
}

TEST_CASE("a discount that looks like money and is proven by nothing is asked about")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {230, u"Qty"}, {280, u"Unit price"}, {360, u"Discount"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {230, u"100"}, {280, u"12.21"}, {360, u"2.44"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {230, u"50"}, {280, u"7.80"}, {360, u"1.17"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(asksAbout(order, QStringLiteral("2.44")));
}
