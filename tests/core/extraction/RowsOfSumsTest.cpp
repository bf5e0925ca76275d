// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RowsOfSums.h"

#include "tests/core/extraction/MessageSupport.h"

#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Source placed(double top, double left, double right)
{
    return {0, PagePlace{1, Box{left, top, right, top + 0.02}}};
}

OrderLine lineAt(double top, const QString &item)
{
    OrderLine line;
    line.source = placed(top, 0.1, 0.9);
    line.supplierItem.value = item;
    return line;
}

void stateSum(Field<Decimal> *sum, int value, double top, double left)
{
    sum->value = Decimal(value);
    sum->source = placed(top, left, left + 0.05);
}

// Two lines, and the sums in the row of the second.
Order orderWithSums(int total)
{
    Order order;
    order.lines = {lineAt(0.3, QStringLiteral("KB-1020")), lineAt(0.5, QStringLiteral("100"))};
    stateSum(&order.netTotal, 100, 0.5, 0.1);
    stateSum(&order.taxTotal, 20, 0.5, 0.4);
    stateSum(&order.total, total, 0.5, 0.7);
    return order;
}

} // namespace

TEST_CASE("the row of an order's own sums is no line of it")
{
    Order order = orderWithSums(120);
    dropRowsOfSums(order);
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines.front().supplierItem.value == QStringLiteral("KB-1020"));
}

TEST_CASE("a row stays a line when the sums in it do not add up, or an item of the seller stands in it")
{
    Order wrong = orderWithSums(130);
    dropRowsOfSums(wrong);
    CHECK(wrong.lines.size() == 2);
    Order known = orderWithSums(120);
    known.lines[1].supplierItem.support(Evidence::Kind::MasterData, QStringLiteral("an item has this number"));
    dropRowsOfSums(known);
    CHECK(known.lines.size() == 2);
}

TEST_CASE("a currency for each unit heads the column of prices")
{
    const Extraction extraction = extracted(mailOf(QStringLiteral("order 88123"),
                                                   QStringLiteral("please send\n\nItem no.\tQty\tUM\t€/UM\n"
                                                                  "KB-1020\t12\tpcs\t3.50\nKB-1030\t40\tpcs\t4.25\n")));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 12 pcs @3.5; KB-1030 40 pcs @4.25"));
    REQUIRE(!extraction.orders.empty());
    CHECK(extraction.orders.front().lines.front().unitPrice.confidence > 0.95);
}
