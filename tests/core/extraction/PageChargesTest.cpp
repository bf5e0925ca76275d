// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrderSums.h"
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

// Two lines of 200.00 together, and what stands below them.
Order orderWith(const std::vector<Row> &below)
{
    std::vector<Row> rows = {
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Order date"}, {120, u"02.03.2026"}},
        {{40, u"Pos"}, {80, u"Part no."}, {180, u"Description"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
        {{40, u"1"}, {80, u"HX0149"}, {180, u"Hex bolt M8"}, {380, u"100"}, {430, u"0.50"}, {520, u"50.00"}},
        {{40, u"2"}, {80, u"HX0150"}, {180, u"Hex bolt M10"}, {380, u"200"}, {430, u"0.75"}, {520, u"150.00"}},
    };
    rows.insert(rows.end(), below.begin(), below.end());
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    return found.orders[0];
}

bool holds(const Order &order)
{
    const OrderSums sums = OrderSums::of(order);
    const Decimal tolerance = Decimal::fromMicros(50'000);
    const auto net = sums.netWithCharges(tolerance);
    return sums.lines && (!net || *sums.linesAndCharges() == *net)
        && (!net || !sums.total || *net + sums.tax.value_or(Decimal()) == *sums.total);
}

} // namespace

TEST_CASE("takes freight within the net total for a charge and not for a line")
{
    const Order order = orderWith({{{180, u"Freight"}, {520, u"12.50"}},
                                   {{430, u"Net total"}, {520, u"212.50"}},
                                   {{430, u"VAT"}, {520, u"40.38"}},
                                   {{430, u"Total"}, {520, u"252.88"}}});
    CHECK(order.charges.value == number("12.5"));
    CHECK(order.charges.has(Evidence::Kind::Arithmetic));
    CHECK(order.charges.written == QStringLiteral("12.50"));
    CHECK(holds(order));
    CHECK(order.doubts.empty());
}

TEST_CASE("takes charges that come on top of the net total")
{
    const Order order = orderWith({{{430, u"Subtotal"}, {520, u"200.00"}},
                                   {{430, u"Packing and postage"}, {520, u"12.50"}},
                                   {{430, u"VAT"}, {520, u"42.50"}},
                                   {{430, u"Total"}, {520, u"255.00"}}});
    CHECK(order.charges.value == number("12.5"));
    CHECK(order.netTotal.value == number("200"));
    CHECK(order.total.value == number("255"));
    CHECK(holds(order));
    CHECK(order.doubts.empty());
}

TEST_CASE("takes a discount on the whole order off, in percent or in money, in other languages, too")
{
    SECTION("in percent with its amount")
    {
        const Order order = orderWith({{{430, u"Rabatt 10 %"}, {520, u"-20,00"}},
                                       {{430, u"Nettosumme"}, {520, u"180,00"}}});
        CHECK(order.charges.value == number("-20"));
        CHECK(holds(order));
        CHECK(order.doubts.empty());
    }
    SECTION("in percent alone")
    {
        const Order order = orderWith({{{430, u"Remise 10 %"}}, {{430, u"Total HT"}, {520, u"180.00"}}});
        CHECK(order.charges.value == number("-20"));
        CHECK(order.doubts.empty());
    }
    SECTION("beside a surcharge")
    {
        const Order order = orderWith({{{430, u"Sconto"}, {520, u"20.00"}},
                                       {{430, u"Spese di trasporto"}, {520, u"15.00"}},
                                       {{430, u"Totale imponibile"}, {520, u"195.00"}}});
        CHECK(order.charges.value == number("-5"));
        CHECK(order.doubts.empty());
    }
    SECTION("in compounds")
    {
        const Order order = orderWith({{{430, u"abzgl. 3 % Neukundenrabatt"}, {560, u"6,00"}},
                                       {{400, u"zzgl. Frachtkostenpauschale"}, {560, u"15,00"}},
                                       {{430, u"Nettosumme"}, {560, u"209,00"}}});
        CHECK(order.charges.value == number("9"));
        CHECK(order.doubts.empty());
    }
    SECTION("after a first total")
    {
        const Order order = orderWith({{{430, u"Total"}, {520, u"200.00"}},
                                       {{430, u"Less discount"}, {520, u"20.00"}},
                                       {{430, u"Grand total"}, {520, u"180.00"}}});
        CHECK(order.charges.value == number("-20"));
        CHECK(order.total.value.value_or(order.netTotal.value.value_or(Decimal())) == number("180"));
        CHECK(order.doubts.empty());
    }
}

TEST_CASE("takes a charge with a position and a quantity of one for a charge, too")
{
    const Order order = orderWith({{{40, u"3"}, {180, u"Mindermengenzuschlag"}, {380, u"1"}, {430, u"25.00"}, {520, u"25.00"}},
                                   {{430, u"Nettosumme"}, {520, u"225.00"}}});
    CHECK(order.charges.value == number("25"));
    CHECK(order.doubts.empty());
}

TEST_CASE("takes goods whose words hold those of a charge for no charge")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Order date"}, {120, u"02.03.2026"}},
        {{40, u"Part no."}, {180, u"Description"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
        {{40, u"HX0149"}, {180, u"Hex bolt M8"}, {380, u"100"}, {430, u"0.50"}, {520, u"50.00"}},
        {{180, u"Handling gloves"}, {380, u"1"}, {430, u"5.00"}, {520, u"5.00"}},
        {{40, u"HX0150"}, {180, u"Hex bolt M10"}, {380, u"200"}, {430, u"0.75"}, {520, u"150.00"}},
        {{430, u"Net total"}, {520, u"205.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    CHECK_FALSE(found.orders[0].charges.isStated());
    CHECK(found.orders[0].lines.size() == 3);
}

TEST_CASE("asks about a charge that the sums do not bear out, and not about one they need not")
{
    SECTION("the sums fail with it and without it")
    {
        const Order order = orderWith({{{430, u"Freight"}, {520, u"12.50"}}, {{430, u"Net total"}, {520, u"230.00"}}});
        CHECK_FALSE(order.doubts.empty());
    }
    SECTION("the prices hold it")
    {
        const Order order = orderWith({{{430, u"Total discount"}, {520, u"12.50"}}, {{430, u"Net total"}, {520, u"200.00"}}});
        CHECK_FALSE(order.charges.isStated());
        CHECK(order.doubts.empty());
    }
    SECTION("terms of delivery")
    {
        const Order order = orderWith({{{430, u"Net total"}, {520, u"200.00"}},
                                       {{40, u"Freight"}, {120, u"12.50 per parcel below 250.00"}}});
        CHECK_FALSE(order.charges.isStated());
        CHECK(order.doubts.empty());
    }
}
