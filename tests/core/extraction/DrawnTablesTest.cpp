// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Order only(const std::vector<Row> &table)
{
    std::vector<Row> rows{{{40, u"PURCHASE ORDER 4711"}}, {{40, u"Order date: 02/03/2026"}}, {}};
    rows.insert(rows.end(), table.begin(), table.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

const Row heads = {{40, u"Item"}, {80, u"Part No."}, {180, u"Description"}, {380, u"Qty"},
                   {410, u"Unit"}, {460, u"Price"}, {520, u"Amount"}};

} // namespace

TEST_CASE("a date below a line whose label nobody knows is asked about")
{
    const Order order = only({heads,
                              {{40, u"1"}, {80, u"AB-100"}, {180, u"Hex bolt M8x20"}, {380, u"100"}, {410, u"pcs"},
                               {465, u"0.25"}, {525, u"25.00"}},
                              {{180, u"Blortime: 14/04/2026"}},
                              {{40, u"2"}, {80, u"AB-200"}, {180, u"Hex bolt M8x30"}, {380, u"50"}, {410, u"pcs"},
                               {465, u"0.50"}, {525, u"25.00"}},
                              {{180, u"Date reqd: 21/04/2026"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].requestedDate.value == QDate(2026, 4, 14));
    CHECK(order.lines[0].requestedDate.confidence < 0.9);
    CHECK(order.lines[1].requestedDate.value == QDate(2026, 4, 21));
    CHECK(order.lines[1].requestedDate.confidence > 0.9);
}

TEST_CASE("the sums tell list price, discount, net price and amount apart")
{
    const Order order = only({{{40, u"Part No."}, {140, u"Description"}, {300, u"Qty"}, {340, u"Blor"}, {400, u"% disc"},
                               {460, u"Netto"}, {520, u"Total"}},
                              {{40, u"AB-100"}, {140, u"Hex bolt M8x20"}, {300, u"600"}, {340, u"2.98"}, {400, u"5 %"},
                               {460, u"2.83"}, {520, u"1698.60"}},
                              {{40, u"AB-200"}, {140, u"Hex bolt M8x30"}, {300, u"150"}, {340, u"4.91"}, {400, u"25 %"},
                               {460, u"3.68"}, {520, u"552.38"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == Decimal::fromMicros(2'980'000));
    CHECK(order.lines[0].discountPercent.value == Decimal(5));
    CHECK(order.lines[0].lineTotal.value == Decimal::fromMicros(1'698'600'000));
}

TEST_CASE("pieces of a written-out sum go under their heads wherever they are printed")
{
    const Row sumHeads = {{40, u"Part No."}, {140, u"Description"}, {380, u"Quantity × Price = Amount"}};
    const Order order = only({sumHeads,
                              {{40, u"AB-100"}, {140, u"Hex bolt M8x20"}, {430, u"8 pcs × 76.27 = 610.16"}},
                              {{40, u"AB-200"}, {140, u"Hex bolt M8x30"}, {425, u"500 pcs × 0.66 = 330.00"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == Decimal(8));
    CHECK(order.lines[1].unitPrice.value == Decimal::fromMicros(660'000));
}

TEST_CASE("price and amount in the second row of a line belong to it")
{
    const Order order = only({{{40, u"Item"}, {80, u"Part No."}, {180, u"Description"}, {480, u"Qty"}, {520, u"Unit"}},
                              {{180, u"Delivery date"}, {340, u"Price"}, {470, u"Amount"}},
                              {{40, u"1"}, {80, u"AB-100"}, {180, u"Hex bolt M8x20"}, {480, u"80"}, {520, u"pcs"}},
                              {{180, u"14/04/2026"}, {340, u"14.28"}, {465, u"1142.40"}},
                              {{40, u"2"}, {80, u"AB-200"}, {180, u"Hex bolt M8x30"}, {475, u"200"}, {520, u"pcs"}},
                              {{180, u"21/04/2026"}, {340, u"10.48"}, {465, u"2096.00"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == Decimal::fromMicros(14'280'000));
    CHECK(order.lines[1].requestedDate.value == QDate(2026, 4, 21));
}

TEST_CASE("a table drawn with strokes is read by its cells")
{
    const Row frame = {{40, u"+----+-----------+--------------------------+-------+-------+---------+"}};
    const Order order = only({frame,
                              {{40, u"|"}, {50, u"Pos"}, {70, u"|"}, {80, u"Part No.|"}, {130, u"Description"}, {265, u"|Qty|"},
                               {305, u"Price|"}, {350, u"Amount|"}},
                              frame,
                              {{40, u"|"}, {50, u"1"}, {70, u"|"}, {80, u"AB-100"}, {120, u"|"}, {130, u"Hex bolt M8x20"},
                               {265, u"|"}, {275, u"8"}, {285, u"|"}, {305, u"1.57|"}, {350, u"12.56|"}},
                              {{40, u"|"}, {50, u"2"}, {70, u"|"}, {80, u"AB-200"}, {120, u"|"}, {130, u"Hex bolt M8x30"},
                               {265, u"|"}, {275, u"4"}, {285, u"|"}, {305, u"6.82|"}, {350, u"27.28|"}},
                              frame});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("AB-100"));
    CHECK(order.lines[1].quantity.value == Decimal(4));
    CHECK(order.lines[1].lineTotal.value == Decimal::fromMicros(27'280'000));
}

TEST_CASE("heads that mean something only under their group are named by it")
{
    const Order order = only({{{40, u"Pos"}, {105, u"part no"}, {300, u"Ordered"}, {400, u"Prices"}},
                              {{80, u"Your"}, {150, u"Our"}, {220, u"Description"}, {290, u"Qty"}, {340, u"Unit"},
                               {390, u"Price"}, {450, u"Amount"}},
                              {{40, u"1"}, {80, u"AB-100"}, {150, u"930965"}, {220, u"Hex bolt"}, {290, u"200"}, {340, u"pcs"},
                               {390, u"1.58"}, {450, u"316.00"}},
                              {{40, u"2"}, {80, u"AB-200"}, {150, u"780838"}, {220, u"Nut M8"}, {290, u"20"}, {340, u"pcs"},
                               {390, u"9.81"}, {450, u"196.20"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("AB-100"));
    CHECK(order.lines[1].buyerItem.value == QStringLiteral("780838"));
}
