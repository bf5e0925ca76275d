// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

std::vector<Row> plainOrder(const char16_t *number)
{
    return {
        {{40, u"PURCHASE ORDER"}},
        {{40, u"Order No.:"}, {140, number}},
        {{40, u"Order Date:"}, {140, u"25 Feb 2026"}},
        {{40, u"Payment Terms:"}, {140, u"Net 45 days"}},
        {},
        {{40, u"Supplier"}, {300, u"Deliver to"}},
        {{40, u"Miller Supplies Ltd"}, {300, u"Acme Pumps Ltd - Warehouse"}},
        {{40, u"1 Sea Road"}, {300, u"7 Mill Lane"}},
        {{40, u"Leeds LS1 2AB"}, {300, u"Wigan WN2 4NP"}},
        {},
        {{40, u"Item"}, {80, u"Your Part No."}, {180, u"Description"}, {380, u"Qty"}, {410, u"Unit"},
         {460, u"Price"}, {520, u"Amount"}},
        {{40, u"10"}, {80, u"AB-100"}, {180, u"Hex bolt M8x20 zinc plated"}, {375, u"100"}, {410, u"pcs"},
         {465, u"0.25"}, {525, u"25.00"}},
        {{180, u"Please supply certificate 3.1"}},
        {{40, u"20"}, {80, u"AB-200"}, {180, u"Hex nut M8"}, {380, u"40"}, {410, u"pcs"}, {465, u"0.50"},
         {525, u"20.00"}},
        {{460, u"Total"}, {525, u"45.00"}},
    };
}

} // namespace

TEST_CASE("an order page is read with its header, parties, lines and total")
{
    const Candidate candidate = read({pageOf(plainOrder(u"PO-4711"))});
    CHECK(candidate.intent == Intent::Order);
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("PO-4711"));
    CHECK(order.poNumber.confidence >= 0.97);
    CHECK(order.orderDate.value == QDate(2026, 2, 25));
    CHECK(order.paymentTerms.value == QStringLiteral("Net 45 days"));
    CHECK(order.shipTo.value
          == QStringLiteral("Acme Pumps Ltd - Warehouse, 7 Mill Lane, Wigan WN2 4NP"));
    CHECK(order.total.value == Decimal(45));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == Decimal(100));
    CHECK(order.lines[0].description.value == QStringLiteral("Hex bolt M8x20 zinc plated"));
    CHECK(order.lines[1].lineTotal.value == Decimal(20));
    const PagePlace *place = std::get_if<PagePlace>(&order.poNumber.source.place);
    REQUIRE(place);
    CHECK(place->page == 1);
    CHECK(place->box.contains(145.0 / 600, 58.0 / 800));
}

TEST_CASE("another order number on the next page begins another order")
{
    const Candidate candidate = read({pageOf(plainOrder(u"PO-4711")), pageOf(plainOrder(u"PO-4712"))});
    REQUIRE(candidate.orders.size() == 2);
    CHECK(candidate.orders[1].poNumber.value == QStringLiteral("PO-4712"));
    CHECK(candidate.orders[0].lines.size() == 2);
}

TEST_CASE("the same order printed twice in one file is one order")
{
    const Candidate candidate = read({pageOf(plainOrder(u"PO-4711")), pageOf(plainOrder(u"PO-4711"))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().lines.size() == 2);
}

TEST_CASE("a request for quotation is no order")
{
    std::vector<Row> rows = plainOrder(u"4711");
    rows[0] = {{40, u"REQUEST FOR QUOTATION"}};
    CHECK(read({pageOf(rows)}).intent == Intent::QuoteRequest);
}

TEST_CASE("labels stand over their values in a box")
{
    std::vector<Row> rows = plainOrder(u"4711");
    rows[1] = {{40, u"ORDER NUMBER"}, {160, u"ORDER DATE"}, {280, u"DELIVERY DATE"}};
    rows[2] = {{40, u"PO-99"}, {160, u"24.02.2026"}, {280, u"31.03.2026"}};
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("PO-99"));
    CHECK(candidate.orders[0].orderDate.value == QDate(2026, 2, 24));
    CHECK(candidate.orders[0].requestedDate.value == QDate(2026, 3, 31));
}

TEST_CASE("several labels and values share one line")
{
    std::vector<Row> rows = plainOrder(u"4711");
    rows[1] = {{40, u"Currency: GBP Order Date: 25/02/2026 Order No.:"}};
    rows[2] = {{40, u"PO-77 Account No.: 1234"}};
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("PO-77"));
    CHECK(candidate.orders[0].currency.value == QStringLiteral("GBP"));
    CHECK(candidate.orders[0].orderDate.value == QDate(2026, 2, 25));
}

TEST_CASE("a number that its narrow cell cuts in two is put together again")
{
    std::vector<Row> rows = plainOrder(u"PO-4711");
    rows[11] = {{40, u"10"}, {80, u"AB-100"}, {180, u"Hex bolt M8x20 zinc plated"}, {362, u"2,400.00"},
                {410, u"pcs"}, {465, u"0.25"}, {520, u"600.00"}};
    rows[12] = {{397, u"0"}};
    rows[14] = {{460, u"Total"}, {520, u"620.00"}};
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    REQUIRE(candidate.orders[0].lines.size() == 2);
    CHECK(candidate.orders[0].lines[0].quantity.value == Decimal(2400));
}

TEST_CASE("lines set as blocks of text are read under their list of labels")
{
    const Candidate candidate = read({pageOf({
        {{40, u"Purchase Order PO-31"}},
        {},
        {{40, u"Item / Your Part No. / Description / Qty / Unit Price / Line Total"}},
        {{40, u"10"}, {70, u"AB-100"}},
        {{70, u"Hex bolt M8x20"}},
        {{40, u"120 pcs"}, {220, u"× 2.25"}, {520, u"270.00"}},
        {{40, u"20"}, {70, u"AB-200"}},
        {{70, u"Hex nut M8"}},
        {{40, u"10 pcs"}, {220, u"× 1.50"}, {525, u"15.00"}},
        {{450, u"Total"}, {520, u"285.00"}},
    })});
    REQUIRE(candidate.orders.size() == 1);
    REQUIRE(candidate.orders[0].lines.size() == 2);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("PO-31"));
    CHECK(candidate.orders[0].lines[0].unitPrice.value == Decimal::fromMicros(2'250'000));
    CHECK(candidate.orders[0].lines[1].quantity.value == Decimal(10));
}

TEST_CASE("a table with heads of an unknown language is read by its numbers, and not believed blindly")
{
    std::vector<Row> rows = plainOrder(u"PO-4711");
    rows[10] = {{40, u"Lp"}, {80, u"Xyzzy"}, {180, u"Nazwa"}, {380, u"Iloc"}, {410, u"Jm"}, {460, u"Cena"},
                {520, u"Wartosc"}};
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    REQUIRE(candidate.orders[0].lines.size() == 2);
    CHECK(candidate.orders[0].lines[0].quantity.value == Decimal(100));
    CHECK(candidate.orders[0].lines[1].lineTotal.value == Decimal(20));
    CHECK(!candidate.orders[0].doubts.empty());
}

TEST_CASE("lines after a subtotal are lines of the same table")
{
    std::vector<Row> rows = plainOrder(u"PO-4711");
    rows[14] = {{460, u"Subtotal"}, {525, u"45.00"}};
    rows.push_back({{40, u"30"}, {80, u"AB-300"}, {180, u"Washer M8"}, {380, u"10"}, {410, u"pcs"},
                    {465, u"0.50"}, {525, u"5.00"}});
    rows.push_back({{460, u"Total"}, {525, u"50.00"}});
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].lines.size() == 3);
    CHECK(candidate.orders[0].total.value == Decimal(50));
}

TEST_CASE("a table goes on over a page without a header of its own")
{
    std::vector<Row> rows = plainOrder(u"PO-4711");
    rows[14] = {{460, u"Carried forward"}, {545, u"45.00"}};
    const std::vector<Row> next = {
        {{40, u"Page 2"}},
        {{40, u"30"}, {80, u"AB-300"}, {180, u"Washer M8"}, {380, u"10"}, {410, u"pcs"}, {465, u"0.50"},
         {525, u"5.00"}},
        {{460, u"Total"}, {525, u"50.00"}},
    };
    const Candidate candidate = read({pageOf(rows), pageOf(next)});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].lines.size() == 3);
}

TEST_CASE("text without order lines is not an order")
{
    const Candidate candidate = read({pageOf({
        {{40, u"General Conditions"}},
        {{40, u"1. These conditions apply to all orders issued by the buyer."}},
        {{40, u"2. Delivery within 10 days, otherwise 0.5 % a week is due."}},
    })});
    CHECK(candidate.orders.empty());
    CHECK(candidate.intent == Intent::NotAnOrder);
    CHECK_FALSE(candidate.intentReason.isEmpty());
}
