// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// What is asked about an order of two lines whose prices have no head.
QString askedAbout(const char16_t *price, const char16_t *total = u"")
{
    const Candidate candidate = read({pageOf({{{40, u"Purchase Order No."}, {160, u"4711"}},
                                              {{40, u"Order date"}, {160, u"24.02.2026"}},
                                              {{40, u"Delivery date"}, {160, u"13.04.2026"}},
                                              {},
                                              {{40, u"Item"}, {100, u"Description"}, {300, u"Qty"}, {340, u"Unit"}},
                                              {{40, u"AB-100"}, {100, u"Cable gland 12,50 mm"}, {300, u"10"}, {340, u"pcs"}},
                                              {{110, price}},
                                              {{40, u"AB-200"}, {100, u"Cable tie 8,25 mm"}, {300, u"20"}, {340, u"pcs"}},
                                              {{110, price}},
                                              {},
                                              {{240, total}}})});
    REQUIRE(candidate.orders.size() == 1);
    REQUIRE(candidate.orders.front().lines.size() == 2);
    return QStringList(candidate.orders.front().doubts.begin(), candidate.orders.front().doubts.end()).join(u'\n');
}

} // namespace

TEST_CASE("figures in the lines of an order without prices are asked about, those of its descriptions are not")
{
    INFO(askedAbout(u"each 149,00 / 100 pcs").toStdString());
    CHECK(askedAbout(u"each 149,00 / 100 pcs").contains(QStringLiteral("149,00")));
    CHECK(askedAbout(u"blue").isEmpty());
}

TEST_CASE("an order that says what it is worth and has no price is asked for the prices")
{
    CHECK(askedAbout(u"blue", u"Order total 2.990,00 EUR").contains(QStringLiteral("2.990,00")));
}

TEST_CASE("the town or the building beside the title of an order is not its number")
{
    for (const char16_t *line : {u"33603 Bielefeld", u"Unit 4, Canal Road"}) {
        const Candidate candidate = read({pageOf({{{40, u"Order"}, {300, line}},
                                                  {},
                                                  {{40, u"Item"}, {100, u"Description"}, {300, u"Qty"}, {340, u"Price"}, {400, u"Amount"}},
                                                  {{40, u"AB-100"}, {100, u"Cable gland"}, {300, u"10"}, {340, u"2.50"}, {400, u"25.00"}}})});
        REQUIRE(candidate.orders.size() == 1);
        CHECK(candidate.orders.front().poNumber.confidence < 0.6);
    }
}
