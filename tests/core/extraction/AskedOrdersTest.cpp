// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"

#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Extraction read(const char *body)
{
    return extracted(mailOf(QStringLiteral("Goods"), QString::fromUtf8(body)));
}

bool asks(const char *body, const char *what)
{
    const Extraction extraction = read(body);
    REQUIRE(extraction.orders.size() == 1);
    const std::vector<QString> &doubts = extraction.orders.front().doubts;
    return std::any_of(doubts.begin(), doubts.end(),
                       [what](const QString &doubt) { return doubt.contains(QString::fromUtf8(what)); });
}

} // namespace

TEST_CASE("whoever asks to be sent goods under a number of his own orders them")
{
    const char *const question = "asks a question";
    CHECK_FALSE(asks("Kunnen jullie ons 12 St KB-1020 toesturen? Ons ordernr. is NH-5120/3.\n", question));
    CHECK_FALSE(asks("Könntet ihr uns 12 Stk KB-1020 schicken? Unsere Bestellnummer ist NH-5120/3.\n", question));
    // Without a number, or whether there are any: nobody can tell.
    CHECK(asks("Kunnen jullie ons 12 St KB-1020 toesturen?\n", question));
    CHECK(asks("Könntet ihr 12 Stk KB-1020 liefern? Unsere Bestellnummer ist NH-5120/3.\n", question));
    CHECK(asks("Könntet ihr uns sagen, ob 12 Stk KB-1020 lagernd sind? Unsere Bestellnummer ist NH-5120/3.\n", question));
}

TEST_CASE("the rest of an earlier order is asked about, however it is asked for")
{
    CHECK(asks("Can you send us the remaining 12 pcs KB-1020 of our order NH-5120/3?\n", "earlier order"));
    CHECK(asks("Please send the rest of order NH-5120/3: 12 pcs KB-1020.\n", "earlier order"));
    CHECK_FALSE(asks("Please send 12 pcs KB-1020, our order NH-5120/3.\n", "earlier order"));
    CHECK(read("wann kommt die Restlieferung der 12 Stk KB-1020?\n").orders.empty());
}

TEST_CASE("the head of a column that follows a number's is no word of refusal")
{
    CHECK(read("please send\n\nOrder no.\tOrder date\nNH-5120/3\t02/03/2026\n\n12 pcs KB-1020\n").orders.size() == 1);
    CHECK(read("This is no order yet: 12 pcs KB-1020, please quote\n").orders.empty());
}
