// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"

#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Extraction read(const char *body)
{
    return extracted(mailOf(QStringLiteral("order 88123"), QString::fromUtf8(body)));
}

bool asksAbout(const Extraction &extraction, const char *what)
{
    return !extraction.orders.empty()
        && std::any_of(extraction.orders.front().doubts.begin(), extraction.orders.front().doubts.end(),
                       [what](const QString &doubt) { return doubt.contains(QString::fromUtf8(what)); });
}

} // namespace

TEST_CASE("the words and the price of an item may stand in rows below it")
{
    const Extraction rows = read("wir bestellen:\n\n1.200 Stk  Artikel KB-1020\nKabeltrommel 25 m, Stahl\nzu 3,07 EUR\n\n"
                                 "40 Stk  Artikel KB-1030\nKabeltrommel 50 m, Stahl\nzu 12,61 EUR\n");
    CHECK(linesOf(rows) == QStringLiteral("KB-1020 1200 Stk @3.07; KB-1030 40 Stk @12.61"));
    REQUIRE(rows.orders.size() == 1);
    CHECK(rows.orders.front().lines[0].description.value == QStringLiteral("Kabeltrommel 25 m, Stahl"));
    CHECK(rows.orders.front().lines[1].description.value == QStringLiteral("Kabeltrommel 50 m, Stahl"));
    CHECK(rows.orders.front().doubts.empty());
}

TEST_CASE("a row below an item is its price in any of the languages")
{
    for (const char *row : {"at 3.07 EUR", "@ 3.07", "unit price: EUR 3.07", "Preis: 3,07 EUR", "zu je 3,07 EUR", "à 3,07 €",
                            "au prix de 3,07 EUR", "prix unitaire : 3,07 EUR", "prezzo 3,07 EUR", "prezzo unitario: 3,07 EUR", "a 3,07 EUR cad.",
                            "precio: 3,07 EUR", "precio unitario 3,07 €", "tegen 3,07 EUR", "prijs: € 3,07", "prijs per stuk: 3,07 EUR"}) {
        const QString body = QStringLiteral("please send\n\n12 Stk KB-1020\n%1\n\n5 Stk KB-1030\n%1\n").arg(QString::fromUtf8(row));
        const Extraction rows = extracted(mailOf(QStringLiteral("order 88123"), body));
        CHECK(linesOf(rows) == QStringLiteral("KB-1020 12 Stk @3.07; KB-1030 5 Stk @3.07"));
    }
}

TEST_CASE("behind an item number of digits the word before a price announces it and no basis of the number")
{
    for (const char *price : {", à 3,07 EUR", " à 3,07 €", ", a 3,07 EUR", " per 3,07 EUR"}) {
        const QString body = QStringLiteral("please send\n\n12 Stk KB-1020%1\n5 Stk 471.0815%1\n").arg(QString::fromUtf8(price));
        const Extraction rows = extracted(mailOf(QStringLiteral("order 88123"), body));
        CHECK(linesOf(rows) == QStringLiteral("KB-1020 12 Stk @3.07; 471.0815 5 Stk @3.07"));
    }
}

TEST_CASE("a price below two items, or one that the item has already, is not given to it")
{
    CHECK(asksAbout(read("please send\n\n12 pcs KB-1020 and 5 pcs KB-1030\nat 3.07 EUR\n"), "3.07"));
    const Extraction twice = read("please send\n\n12 pcs KB-1020 at 3.07 EUR\nat 2.88 EUR\n");
    CHECK(linesOf(twice).startsWith(QStringLiteral("KB-1020 12 pcs @3.07")));
    CHECK(asksAbout(twice, "2.88"));
}

TEST_CASE("words of another item below a line are not its description")
{
    const Extraction other = read("please send\n\n12 pcs KB-1020\nCable drum 50 m, steel\n");
    REQUIRE(other.orders.size() == 1);
    REQUIRE(!other.orders.front().lines.empty());
    CHECK_FALSE(other.orders.front().lines[0].description.isStated());
}

TEST_CASE("an amount that became no value of the order is asked about, wherever it stands")
{
    CHECK(asksAbout(read("please send\n\n12 pcs KB-1020\n\n3.07\n"), "3.07"));
    CHECK(asksAbout(read("please send 12 pcs KB-1020.\n\nWe agreed on 3.07 EUR.\n"), "3.07"));
    CHECK_FALSE(asksAbout(read("please send 12 pcs KB-1020 at 3.07 EUR.\n\nWe agreed on 3.07 EUR.\n"), "3.07"));
}

TEST_CASE("when somebody has a moment asks nothing of an earlier order, and goods that one would like to get did not come")
{
    const Extraction moment = read("hello, can we order the below please?\n\n12 pcs KB-1020\n\nPlease send an order confirmation when you get a moment.\n");
    CHECK_FALSE(asksAbout(moment, "earlier order"));
    CHECK(read("12 pcs KB-1020\n\nWhen does our order 88123 come?\n").intent == Intent::NotAnOrder);
    CHECK_FALSE(asksAbout(read("Voor onze bestelling ontvangen wij graag:\n\n12 Stk KB-1020\n"), "thanks for goods"));
    CHECK(asksAbout(read("De bestelling is goed ontvangen:\n\n12 Stk KB-1020\n"), "thanks for goods"));
}

TEST_CASE("an amount in a change of an order is asked about")
{
    const Extraction change = read("please change our order 88123: KB-1020 to 40 pcs instead of 30.\nWe agreed on 2.88 EUR.\n");
    CHECK(change.intent == Intent::Change);
    CHECK(asksAbout(change, "2.88"));
}

TEST_CASE("what a line says of an item is not taken from it by the words of the next line")
{
    const Extraction read1 = read("please send\n\n50 x KB-1020\nFor the canteen we also have to get two boxes of napkins\n");
    CHECK(linesOf(read1) == QStringLiteral("KB-1020 50"));
    CHECK(asksAbout(read1, "two boxes of napkins"));
}

TEST_CASE("a figure of speech with a number in it is no order line")
{
    const Extraction ring = read("please send\n\n50 x KB-1020\nAny problems give me a ring on the number below\n");
    CHECK(linesOf(ring) == QStringLiteral("KB-1020 50"));
    REQUIRE(ring.orders.size() == 1);
    CHECK(ring.orders.front().doubts.empty());
}

TEST_CASE("behind a bullet, digits parted by blanks before a times sign are one number")
{
    CHECK(linesOf(read("merci de livrer :\n\n- 150 x KB-1020\n- 1 000 x KB-1030\n"))
          == QStringLiteral("KB-1020 150; KB-1030 1000"));
    CHECK(linesOf(read("merci de livrer :\n\n1 500 x KB-1020\n2 200 x KB-1030\n"))
          == QStringLiteral("1 KB-1020 500; 2 KB-1030 200"));
}

TEST_CASE("to raise goods against a number of one's own orders them")
{
    const Extraction raised = read("Could you raise the below against PO 88123 please:\n\n50 x KB-1020\n");
    CHECK(raised.intent == Intent::Order);
    CHECK(read("please raise the quantity on PO 88123, line 20, to 50 pcs\n").intent == Intent::Change);
}
