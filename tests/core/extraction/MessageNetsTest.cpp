// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"

#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Extraction read(const char *body, const char *subject = "order 88123")
{
    return extracted(mailOf(QString::fromUtf8(subject), QString::fromUtf8(body)));
}

bool asksAbout(const Extraction &extraction, const char *what)
{
    return !extraction.orders.empty()
        && std::any_of(extraction.orders.front().doubts.begin(), extraction.orders.front().doubts.end(),
                       [what](const QString &doubt) { return doubt.contains(QString::fromUtf8(what)); });
}

} // namespace

TEST_CASE("a date beside each item is the item's, whatever word stands before it")
{
    const Extraction each = read("please send\n6 pcs of KB-1020 on March 26, 2026\n100 pcs of KB-1030 on April 9, 2026\n");
    REQUIRE(each.orders.size() == 1);
    REQUIRE(each.orders.front().lines.size() == 2);
    CHECK(each.orders.front().lines[0].requestedDate.value == QDate(2026, 3, 26));
    CHECK(each.orders.front().lines[1].requestedDate.value == QDate(2026, 4, 9));
    CHECK(each.orders.front().doubts.empty());
}

TEST_CASE("a date beside one of several items, or two beside one, is asked about")
{
    CHECK(asksAbout(read("please send 6 pcs KB-1020 on March 26 and 100 pcs KB-1030.\n"), "March 26"));
    const Extraction halves = read("please send 500 pcs KB-1020: 200 on March 26, 2026 and 300 on April 9, 2026.\n");
    CHECK(asksAbout(halves, "March 26"));
    CHECK(asksAbout(halves, "April 9"));
    CHECK(asksAbout(read("please send 500 pcs KB-1020, half on 26/3.\n"), "26/3"));
}

TEST_CASE("a number in an order line that nothing explains is asked about")
{
    CHECK(asksAbout(read("please send 50 pcs KB-1020 0.16 80.00\n"), "0.16"));
    CHECK_FALSE(asksAbout(read("please send 50 pcs KB-1020 at 0.16 EUR\n"), "0.16"));
}

TEST_CASE("an address that no word announces is asked about, in one line or two")
{
    CHECK(asksAbout(read("please send 5 x KB-1020.\nEverything goes over there, 12 Mill Road, Dayton, OH 45402.\n"), "12 Mill Road"));
    CHECK(asksAbout(read("please send 5 x KB-1020.\n\nWerk Nord\nMolenweg 12\n3011 Haarlem\n"), "Molenweg 12"));
}

TEST_CASE("blocks of labels and values are the lines of an order")
{
    CHECK(linesOf(read("Position 10\n  Lieferantenartikel....: KB-1020\n  Menge.................: 20 Stk\n\n"
                       "Position 20\n  Lieferantenartikel....: KB-1030\n  Menge.................: 5 Stk\n"))
          == QStringLiteral("10 KB-1020 20 Stk; 20 KB-1030 5 Stk"));
}

TEST_CASE("the number of an item may stand below its words")
{
    CHECK(linesOf(read("1. 100 Stk Kabeltrommel 25 m, Stahl\n   Ihre Nr. KB-1020\n\n2. 5 Stk Arbeitsleuchte LED 30 W\n   Ihre Nr. 4400123\n"))
          == QStringLiteral("1 KB-1020 100 Stk; 2 4400123 5 Stk"));
}

TEST_CASE("an order that asks to quote its number, and one with a drawing for information only, are orders")
{
    const Extraction quoted = read("we need 10 pcs of KB-1020. Kindly quote purchase order 115.854 on your papers.\n", "parts");
    REQUIRE(quoted.orders.size() == 1);
    CHECK(quoted.orders.front().poNumber.value == QStringLiteral("115.854"));
    CHECK(read("please supply 4 pcs KB-1020. Drawing attached for information only.\n").intent == Intent::Order);
    CHECK(read("4 pcs KB-1020. This is for information only.\n").intent != Intent::Order);
}

TEST_CASE("opening hours are no day of delivery")
{
    const Extraction hours = read("please send 5 x KB-1020 by 26 March 2026.\nDelivery Monday to Friday 7:30 to 15:00.\n");
    REQUIRE(hours.orders.size() == 1);
    CHECK(hours.orders.front().requestedDate.value == QDate(2026, 3, 26));
    CHECK(hours.orders.front().doubts.empty());
}

TEST_CASE("until when deliveries are taken in each week is no day of delivery, until when one is wanted is")
{
    const auto order = [](const char *sentence) {
        const Extraction extraction = read(QByteArray("please send 5 x KB-1020.\n").append(sentence).append('\n').constData());
        REQUIRE(extraction.orders.size() == 1);
        return extraction.orders.front();
    };
    for (const char *sentence : {"Deliveries until Friday noon only.", "Our goods-in is open until Friday noon.",
                                 "Warenannahme nur bis Freitag 12 Uhr.", "Anlieferungen werden bis Freitag 12 Uhr angenommen.",
                                 "Livraisons jusqu'au vendredi midi uniquement.", "Leveringen alleen tot vrijdag 12 uur."}) {
        INFO(sentence);
        CHECK_FALSE(order(sentence).requestedDate.isStated());
        CHECK(order(sentence).doubts.empty());
    }
    for (const char *sentence : {"Deliver by Friday noon only.", "Lieferung bitte bis Freitag 12 Uhr.",
                                 "Please deliver until Friday noon, our goods-in is open.", "Anlieferung nur bis Freitag Mittag."}) {
        INFO(sentence);
        CHECK_FALSE(order(sentence).doubts.empty());
    }
}

TEST_CASE("who tells of wrong goods or asks for a data sheet orders nothing")
{
    CHECK(read("yesterday's box held 100 pcs KB-1020 and not KB-1030. What now?\n", "Wrong items received").intent == Intent::NotAnOrder);
    CHECK(read("could you send us the data sheet of KB-1020?\n", "question").intent == Intent::NotAnOrder);
}

TEST_CASE("thanks for goods that came, and goods that are wanted only on a condition, pass for no plain order")
{
    CHECK(asksAbout(read("thanks for the 20 pcs KB-1020, all arrived well.\n", "RE: PO 88123"), "thanks for goods"));
    CHECK(asksAbout(read("vielen Dank für die 20 Stk KB-1020, alles gut angekommen.\n", "AW: Bestellung 88123"), "thanks"));
    CHECK_FALSE(asksAbout(read("thanks, all arrived well. please send 20 pcs KB-1020.\n", "PO 88123"), "thanks"));
    CHECK(asksAbout(read("20 pcs KB-1020 only if in stock.\n", "PO 88123"), "condition"));
    CHECK_FALSE(asksAbout(read("please send 20 pcs KB-1020. If items are not in stock please call.\n", "PO 88123"), "condition"));
}

TEST_CASE("a wish for another day in the form of a question is a change that is asked about, a question of the day is none")
{
    for (const char *wish : {"can you deliver PO 88123 a week later, on 17 April?\n",
                             "könnten Sie die Bestellung 88123 erst am 17. April liefern?\n",
                             "pourriez-vous livrer la commande 88123 plus tard, le 17 avril ?\n"}) {
        const Extraction changed = read(wish, "PO 88123");
        CHECK(changed.intent == Intent::Change);
        CHECK(asksAbout(changed, "another day"));
    }
    CHECK(read("will PO 88123 arrive by 17 April as confirmed?\n", "PO 88123").intent == Intent::NotAnOrder);
}

TEST_CASE("an amount behind an equals sign tells which number is the price and which the quantity")
{
    const Extraction nos = read("please send\n1. KB-1020, 10 nos at 25.83 = 258.30\n"
                                "2. KB-1030, 100 nos at 0.13 = 13.00\n");
    CHECK(nos.orders.front().doubts.empty());
    REQUIRE(nos.orders.front().lines.size() == 2);
    CHECK(nos.orders.front().lines[1].quantity.value == Decimal(100));
    CHECK(nos.orders.front().lines[1].lineTotal.value == Decimal(13));
    CHECK(nos.orders.front().lines[1].unitPrice.value == Decimal::fromMicros(130'000));
    // No product: the amount is asked about, not taken.
    CHECK(asksAbout(read("please send\nKB-1020, 10 nos at 25.83 = 99.00\n"), "99.00"));
}

TEST_CASE("an article that an apostrophe cuts short counts no litres")
{
    const Extraction extraction = read("Veuillez livrer\n12 pcs KB-1020\n\nLivraison le 6 avril 2026 à l'adresse ci-dessous :\n"
                                       "Nordhaus Elektro GmbH\nHafenweg 9\n20457 Hamburg\n");
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 12 pcs"));
    CHECK(!asksAbout(extraction, "adresse"));
}

TEST_CASE("thousands parted by blanks among other quantities number no list")
{
    const Extraction extraction = read("please send\n800 pcs KB-1020 Cable drum\n1 600 pcs KB-1030 Cable drum\n"
                                       "2 000 pcs 4400123 Work light\n");
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 800 pcs; KB-1030 1600 pcs; 4400123 2000 pcs"));
}

TEST_CASE("a figure that the amounts of the lines make up is their sum, whatever its label says")
{
    const auto below = [](const char *words) {
        QByteArray body("please send\n\nItem      Qty   Price   Amount\nKB-1020   10    2.50    25.00\n"
                        "KB-1030   20    1.50    30.00\n\n");
        body.append(words).append('\n');
        return read(body.constData());
    };
    const Extraction sum = below("All of it comes to: 55.00 EUR");
    REQUIRE(sum.orders.size() == 1);
    CHECK(sum.orders.front().netTotal.value == Decimal(55));
    CHECK(sum.orders.front().netTotal.written.contains(QStringLiteral("55.00")));
    CHECK_FALSE(asksAbout(sum, "55.00"));
    const Extraction other = below("All of it comes to: 56.00 EUR");
    CHECK_FALSE(other.orders.front().netTotal.isStated());
    CHECK(asksAbout(other, "56.00"));
    // Below charges another total holds.
    const Extraction charged = below("All of it comes to: 55.00 EUR\nTotal: 61.00 EUR");
    CHECK_FALSE(charged.orders.front().netTotal.isStated());
    CHECK(below("All of it comes to: 55.00 EUR\nVAT: 11.00 EUR\nTotal: 66.00 EUR").orders.front().netTotal.value == Decimal(55));
}

TEST_CASE("sums with their labels side by side in one line are read, each for itself")
{
    for (const char *line : {"Net total: 55.00 EUR - VAT 20 %: 11.00 EUR - Total: 66.00 EUR", "Total HT : 55,00 \xe2\x82\xac | TVA 20 % : 11,00 \xe2\x82\xac | Total TTC : 66,00 \xe2\x82\xac",
                             "Netto 55,00 EUR + 20 % MwSt. 11,00 EUR = Brutto 66,00 EUR", "Netto: 55,00 EUR, zzgl. 20 % MwSt.: 11,00 EUR, Gesamt: 66,00 EUR"}) {
        INFO(line);
        QByteArray body("please send\n\nItem      Qty   Price   Amount\nKB-1020   10    2.50    25.00\nKB-1030   20    1.50    30.00\n\n");
        const Extraction extraction = read(body.append(line).append('\n').constData());
        REQUIRE(extraction.orders.size() == 1);
        const Order &order = extraction.orders.front();
        CHECK(order.netTotal.value == Decimal(55));
        CHECK(order.taxTotal.value == Decimal(11));
        CHECK(order.total.value == Decimal(66));
        CHECK_FALSE(asksAbout(extraction, "11"));
        CHECK_FALSE(asksAbout(extraction, "66"));
    }
    // A total in thousands, parted by a blank.
    const Extraction blank = read("please send\n\nItem      Qty   Price   Amount\nKB-1020   10    250,00    2500,00\n\n"
                                  "Total HT : 2 500,00 \xe2\x82\xac \xe2\x80\x93 TVA 20 % : 500,00 \xe2\x82\xac \xe2\x80\x93 Total TTC : 3 000,00 \xe2\x82\xac\n");
    REQUIRE(blank.orders.size() == 1);
    CHECK(blank.orders.front().total.value == Decimal(3000));
    CHECK_FALSE(asksAbout(blank, "000,00"));
}

TEST_CASE("a sum in a sentence that quantities and prices of the lines make up is taken, another is asked about")
{
    const auto order = [](const char *value) {
        QByteArray body("please send\n1. 5,000 pcs KB-1020 at \xe2\x82\xac""0.02 each\n2. 4 pcs KB-1030 at \xe2\x82\xac""44.46 each\n\nThe order value is ");
        body.append(value).append(" excluding VAT. Please confirm.\n");
        return read(body.constData());
    };
    const Extraction sum = order("\xe2\x82\xac""277.84");
    REQUIRE(sum.orders.size() == 1);
    CHECK(sum.orders.front().lines.size() == 2);
    CHECK(sum.orders.front().netTotal.value == Decimal::fromMicros(277'840'000));
    CHECK_FALSE(asksAbout(sum, "277.84"));
    CHECK(asksAbout(order("\xe2\x82\xac""287.84"), "287.84"));
    // A blank parts the thousands.
    const auto french = [](const char *value) {
        return read(QByteArray("please send\n1. 20 pcs KB-1020 at 44,46 EUR\n2. 100 pcs KB-1030 at 11,49 EUR\n\nLe total est de ").append(value).append(" HT.\n").constData());
    };
    CHECK(french("2 038,20 EUR").orders.front().netTotal.value == Decimal::fromMicros(2'038'200'000));
    CHECK_FALSE(asksAbout(french("2 038,20 EUR"), "038"));
    CHECK(asksAbout(french("2 138,20 EUR"), "138"));
}

TEST_CASE("the amount of an order, whose thousands a blank parts, is no number of the order")
{
    for (const char *line : {"Montant de la commande : 2 082,10 \xe2\x82\xac", "Totale ordine: 2 082,10 EUR", "Bestellung: 2 082 EUR", "Order: 2082 EUR"}) {
        INFO(line);
        const Extraction extraction = read(QByteArray("please send 10 pcs KB-1020\n\n").append(line).append('\n').constData(), "goods");
        REQUIRE(extraction.orders.size() == 1);
        CHECK_FALSE(extraction.orders.front().poNumber.isStated());
    }
    CHECK(read("please send 10 pcs KB-1020\n\nBestellung: 4500 123\n", "goods").orders.front().poNumber.value == QStringLiteral("4500 123"));
}

TEST_CASE("lines lined up with blanks end at the ruler over their sum")
{
    const Extraction extraction = read("Pos  Item       Description                      Qty Unit     Price    Amount\n"
                                       "------------------------------------------------------------------------------\n"
                                       "  1  KB-1020    Cable drum 25 m, drum of steel     6 pcs      24.70    148.20\n"
                                       "  2  KB-1030    Cable drum 50 m                   20 pcs       4.63     92.60\n"
                                       "------------------------------------------------------------------------------\n"
                                       "                                               Net amount (EUR)        240.80\n");
    REQUIRE(extraction.orders.size() == 1);
    const Order &order = extraction.orders.front();
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == Decimal::fromMicros(24'700'000));
    CHECK(order.lines[0].description.value == QStringLiteral("Cable drum 25 m, drum of steel"));
    CHECK(order.lines[1].lineTotal.value == Decimal::fromMicros(92'600'000));
    CHECK(order.doubts.empty());
}
