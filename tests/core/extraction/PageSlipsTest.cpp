// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

void append(std::vector<Row> &rows, const std::vector<Row> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

std::vector<Row> slip(const char16_t *number, const char16_t *day, const char16_t *item)
{
    return {{{40, u"Acme Pumps Ltd"}, {400, u"Order No."}, {480, number}},
            {{40, u"Order date"}, {140, u"02.03.2026"}},
            {{40, u"Delivery date"}, {140, day}},
            {},
            {{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}},
            {{40, u"1"}, {80, item}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}},
            {{440, u"Total"}, {520, u"50.00"}}};
}

} // namespace

TEST_CASE("two orders below each other on one page are two, each with its own day, and say where they stand")
{
    std::vector<Row> rows = slip(u"4711", u"20.03.2026", u"AB-1001");
    append(rows, {{}, {}});
    append(rows, slip(u"4712", u"27.03.2026", u"AB-1002"));
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 2);
    CHECK(found.orders[0].poNumber.value == QStringLiteral("4711"));
    CHECK(found.orders[0].requestedDate.value == QDate(2026, 3, 20));
    CHECK(found.orders[0].total.isStated());
    const Order &second = found.orders[1];
    CHECK(second.poNumber.value == QStringLiteral("4712"));
    CHECK(second.requestedDate.value == QDate(2026, 3, 27));
    REQUIRE(second.lines.size() == 1);
    CHECK(second.lines[0].supplierItem.value == QStringLiteral("AB-1002"));
    const auto *place = std::get_if<PagePlace>(&second.poNumber.source.place);
    REQUIRE(place);
    CHECK(place->page == 1);
    CHECK(place->box.top * 800 > 40 + 8 * 14);
}

TEST_CASE("one order that states its number again below its table stays one")
{
    std::vector<Row> rows = slip(u"4711", u"20.03.2026", u"AB-1001");
    append(rows, {{}, {}});
    append(rows, slip(u"4711", u"20.03.2026", u"AB-1002"));
    CHECK(read({pageOf(rows)}).orders.size() == 1);
}

TEST_CASE("reads lines set as cards, with the words of each item above its heads")
{
    std::vector<Row> rows = {{{40, u"Purchase order 4711"}}, {{40, u"Order date"}, {140, u"02.03.2026"}}, {}};
    const auto card = [&rows](const char16_t *position, const char16_t *words, const char16_t *item,
                              const char16_t *sum) {
        append(rows, {{},
                      {{40, position}, {80, words}},
                      {{80, u"Your item no."}, {200, u"Delivery date"}, {330, u"Quantity × Unit price = Amount"}},
                      {{80, item}, {200, u"20.03.2026"}, {350, sum}}});
    };
    card(u"1", u"Steel bracket 60 mm", u"AB-1001", u"10 pcs × 5.00 = 50.00");
    card(u"2", u"Copper sleeve 4 mm", u"AB-1002", u"4 pcs × 2.50 = 10.00");
    card(u"3", u"Brass nipple", u"AB-1003", u"2 pcs × 1.50 = 3.00");
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    const auto &lines = found.orders[0].lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].description.value == QStringLiteral("Steel bracket 60 mm"));
    CHECK(lines[1].supplierItem.value == QStringLiteral("AB-1002"));
    CHECK(lines[1].quantity.value == *Decimal::fromCanonical(QStringLiteral("4")));
    CHECK(lines[1].unitPrice.value == *Decimal::fromCanonical(QStringLiteral("2.5")));
    CHECK(lines[2].lineTotal.value == *Decimal::fromCanonical(QStringLiteral("3")));
    CHECK(lines[2].requestedDate.value == QDate(2026, 3, 20));
}
