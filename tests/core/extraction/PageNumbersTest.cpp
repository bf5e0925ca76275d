// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::read;
using intray::test::Row;

namespace {

Order orderOf(const std::vector<Row> &head, const std::vector<Row> &foot)
{
    const std::vector<Row> lines = {
        {{40, u"Part no."}, {120, u"Description"}, {250, u"Quantity"}, {330, u"Price"}, {430, u"Amount"}},
        {{40, u"KX-100"}, {120, u"Bracket"}, {250, u"10"}, {330, u"1.50"}, {430, u"15.00"}},
        {{40, u"KX-200"}, {120, u"Bracket short"}, {250, u"4"}, {330, u"2.00"}, {430, u"8.00"}}};
    std::vector<Row> rows = head;
    rows.insert(rows.end(), lines.begin(), lines.end());
    rows.insert(rows.end(), foot.begin(), foot.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

} // namespace

TEST_CASE("the head of a box of sums ends the table above it")
{
    const Order order = orderOf({{{40, u"Purchase Order"}}, {{40, u"Order No."}, {120, u"4711"}}, {}},
                                {{},
                                 {{40, u"Net total"}, {120, u"VAT"}, {250, u"Terms of payment"}, {430, u"Total EUR"}},
                                 {{40, u"23.00"}, {120, u"4.60"}, {250, u"Transfer 60 days"}, {430, u"27.60"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("KX-200"));
}

TEST_CASE("a place in a sentence ends with the sentence")
{
    const Order order = orderOf(
        {{{40, u"Purchase Order"}}, {{40, u"Order No."}, {120, u"4711"}}, {},
         {{40, u"Livrer la marchandise à Acme Pompes SARL, 41 allée des Peupliers, 80001 Amiens. Conditions de"}},
         {{40, u"paiement : 30 jours fin de mois."}}, {}},
        {});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pompes SARL, 41 allée des Peupliers, 80001 Amiens"));
}
