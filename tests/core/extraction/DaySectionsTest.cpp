// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

const Row Heads{{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {420, u"Qty"}, {500, u"Price"}};
const Row First{{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {420, u"10"}, {500, u"5.00"}};
const Row Second{{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {420, u"5"}, {500, u"5.50"}};
const Row Third{{40, u"3"}, {80, u"AB-1003"}, {180, u"Rubber washer"}, {420, u"20"}, {500, u"0.50"}};
const Row April{{40, u"Delivery date: 16.04.2026"}};
const Row May{{40, u"Delivery date: 18.05.2026"}};

QStringList daysOf(const std::vector<Row> &body)
{
    std::vector<Row> rows{{{40, u"Acme Pumps Ltd"}}, {}, {{40, u"Purchase order 4711"}}, {}, Heads};
    rows.insert(rows.end(), body.begin(), body.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    QStringList days;
    for (const OrderLine &line : candidate.orders.front().lines)
        days << (line.requestedDate.value ? line.requestedDate.value->toString(Qt::ISODate) : QStringLiteral("-"));
    return days;
}

} // namespace

TEST_CASE("a day above the lines is that of all lines below it, up to the next day")
{
    CHECK(daysOf({April, First, Second, May, Third}) == QStringList{QStringLiteral("2026-04-16"), QStringLiteral("2026-04-16"), QStringLiteral("2026-05-18")});
}

TEST_CASE("a day below a line is that of this line alone")
{
    CHECK(daysOf({First, April, Second, May, Third, May}) == QStringList{QStringLiteral("2026-04-16"), QStringLiteral("2026-05-18"), QStringLiteral("2026-05-18")});
}
