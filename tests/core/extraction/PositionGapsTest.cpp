// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/extraction/PositionGaps.h"

using namespace intray;

namespace {

Order numbered(std::initializer_list<const char *> positions)
{
    Order order;
    for (const char *position : positions) {
        OrderLine line;
        line.position.value = QString::fromLatin1(position);
        line.lineTotal.value = Decimal(10);
        order.lines.push_back(line);
    }
    return order;
}

size_t doubtsOf(Order order)
{
    doubtPositionGaps(order);
    return order.doubts.size();
}

} // namespace

TEST_CASE("a line number that is missing at the head or between lines is asked about")
{
    CHECK(doubtsOf(numbered({"00020", "00030", "00040"})) == 1);
    CHECK(doubtsOf(numbered({"1", "2", "4"})) == 1);
    CHECK(doubtsOf(numbered({"2", "3"})) == 1);
}

TEST_CASE("lines that count through, count otherwise, or add up to the printed sum are whole")
{
    CHECK(doubtsOf(numbered({"10", "20", "30"})) == 0);
    CHECK(doubtsOf(numbered({"1", "2", "3"})) == 0);
    CHECK(doubtsOf(numbered({"1010", "1020", "1030"})) == 0);
    CHECK(doubtsOf(numbered({"10", "a", "30"})) == 0);
    CHECK(doubtsOf(numbered({"20"})) == 0);
    Order whole = numbered({"20", "30"});
    whole.netTotal.value = Decimal(20);
    CHECK(doubtsOf(whole) == 0);
    Order change = numbered({"20", "30"});
    change.kind = OrderKind::Change;
    CHECK(doubtsOf(change) == 0);
}
