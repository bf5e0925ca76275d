// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

QString linesIn(const QString &body)
{
    return linesOf(extracted(mailOf(QStringLiteral("Order 4711-A"), body)));
}

} // namespace

TEST_CASE("a list orders whichever of number and quantity comes first")
{
    CHECK(linesIn(QStringLiteral("please send\n\n12 x KB-1020\n")) == QStringLiteral("KB-1020 12"));
    CHECK(linesIn(QStringLiteral("please send\n\n- 6 pcs of 4400123\n")) == QStringLiteral("4400123 6 pcs"));
    CHECK(linesIn(QStringLiteral("wir bestellen\nKB-1020: 15 St @ 2,87 EUR\n"))
          == QStringLiteral("KB-1020 15 St @2.87"));
    CHECK(linesIn(QStringLiteral("please send\n55 pcs KB-1020 (CABLE DRUM 25 M, STEEL) @ 15.90 GBP\n"))
          == QStringLiteral("KB-1020 55 pcs @15.9"));
    CHECK(linesIn(QStringLiteral("please send\nKB-1020 x 10\nLT44 x3\n3x 4400123\nQty: 30  KB-1030\n"))
          == QStringLiteral("KB-1020 10; LT44 3; 4400123 3; KB-1030 30"));
}

TEST_CASE("numbers of a description are no quantity")
{
    CHECK(linesIn(QStringLiteral("please send\nKB-1020 Cable drum 25 m, steel: 10 pcs\n"))
          == QStringLiteral("KB-1020 10 pcs"));
    CHECK(linesIn(QStringLiteral("bitte liefern Sie\n4 St Kabeltrommel 50 m, Stahl\n"))
          == QStringLiteral("Kabeltrommel 50 m, Stahl 4 St"));
}

TEST_CASE("the number of a position is neither quantity nor item")
{
    CHECK(linesIn(QStringLiteral("wir bestellen:\nPos. 10: KB-1020, 4000 Stk\nPos. 20: 4400123 - 2 Karton\n"))
          == QStringLiteral("10 KB-1020 4000 Stk; 20 4400123 2 Karton"));
}

TEST_CASE("a sentence may order several items, with quantities in words, over two lines")
{
    const Extraction extraction = extracted(mailOf(
        QStringLiteral("order"), QStringLiteral("please send 200 of KB-1020 and two boxes of 4400123, plus 8\nLT 44. "
                                                "Our PO is 2026-77123.\n")));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 200; 4400123 2 boxes; LT 44 8"));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("2026-77123"));
}

TEST_CASE("the customer's own numbers are told from ours, the unknown by their form")
{
    const Extraction extraction = extracted(
        mailOf(QStringLiteral("Bestellung"), QStringLiteral("wir bestellen\n3 x N-90001\n5 x N-90002\n5 x QQ-7777\n")));
    REQUIRE(extraction.orders.size() == 1);
    const std::vector<OrderLine> &lines = extraction.orders.front().lines;
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].buyerItem.value == QStringLiteral("N-90001"));
    CHECK(lines[0].buyerItem.confidence >= 0.97);
    CHECK(lines[1].buyerItem.value == QStringLiteral("N-90002"));
    CHECK_FALSE(lines[1].supplierItem.isStated());
    CHECK(lines[2].supplierItem.value == QStringLiteral("QQ-7777"));
}

TEST_CASE("a number that nothing explains leaves the quantity in doubt")
{
    const Extraction extraction = extracted(
        mailOf(QStringLiteral("order 88123"), QStringLiteral("please send\nKB-1020 200 1.47\n")));
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE(extraction.orders.front().lines.size() == 1);
    CHECK(extraction.orders.front().lines.front().quantity.confidence < 0.9);
}

TEST_CASE("order number, dates and addresses are read from prose in six languages")
{
    struct Sample
    {
        const char16_t *body;
        const char16_t *number;
        QDate date;
    };
    const Sample samples[] = {
        {u"please send 5 x KB-1020\nOur PO no. is 80860/T, needed latest 20/03/2026.", u"80860/T", {2026, 3, 20}},
        {u"bitte liefern Sie 5 x KB-1020\nBest.Nr. PO26/45578 bitte angeben.\nWir brauchen die Ware bis 19. März.",
         u"PO26/45578", {2026, 3, 19}},
        {u"merci de nous livrer 5 x KB-1020\nN° de commande : 80065\nDate souhaitée : 23/03/2026", u"80065",
         {2026, 3, 23}},
        {u"graag bestellen wij 5 x KB-1020\nOns ordernummer: 4500435208\nGewenste leverdatum: 16 maart 2026",
         u"4500435208", {2026, 3, 16}},
        {u"vi ordiniamo 5 x KB-1020\nns. ordine 2026-7223\nper il 2 aprile", u"2026-7223", {2026, 4, 2}},
        {u"por favor envíennos 5 x KB-1020\nnuestro pedido 8311/T\nEntrega: 01-04-2026", u"8311/T", {2026, 4, 1}},
    };
    for (const Sample &sample : samples) {
        const Extraction extraction
            = extracted(mailOf(QStringLiteral("?"), QString::fromUtf16(sample.body)));
        REQUIRE(extraction.orders.size() == 1);
        const Order &order = extraction.orders.front();
        INFO(QString::fromUtf16(sample.body).toStdString());
        CHECK(order.lines.size() == 1);
        CHECK(order.poNumber.value.value_or(QString()) == QString::fromUtf16(sample.number));
        CHECK(order.requestedDate.value.value_or(QDate()) == sample.date);
    }
}

TEST_CASE("the subject gives the order number, but not every subject does")
{
    const QString body = QStringLiteral("please send 5 x KB-1020\n");
    const auto number = [&body](const QString &subject) {
        const Extraction extraction = extracted(mailOf(subject, body));
        return extraction.orders.empty() ? QString() : extraction.orders.front().poNumber.value.value_or(QString());
    };
    CHECK(number(QStringLiteral("Unsere Best. B26-4388")) == QStringLiteral("B26-4388"));
    CHECK(number(QStringLiteral("PO 2026-5203")) == QStringLiteral("2026-5203"));
    CHECK(number(QStringLiteral("Bestellauftrag B-2027-00417")) == QStringLiteral("B-2027-00417"));
    CHECK(number(QStringLiteral("Inkoopopdracht 2026-5203")) == QStringLiteral("2026-5203"));
    CHECK(number(QStringLiteral("Re: prices")).isEmpty());
    CHECK(number(QStringLiteral("Re: your quotation 88123")).isEmpty());
}

TEST_CASE("a number in the text that contradicts the subject is in doubt")
{
    const Extraction extraction = extracted(mailOf(
        QStringLiteral("Order 11111"), QStringLiteral("please send 5 x KB-1020\nOur order number: 22222\n")));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("22222"));
    CHECK(extraction.orders.front().poNumber.confidence < 0.9);
}

TEST_CASE("a delivery address is taken when stated, the usual one only noted")
{
    const Extraction stated = extracted(mailOf(
        QStringLiteral("order 88123"), QStringLiteral("please send 5 x KB-1020\n\nDeliver to:\nNordhaus Elektro GmbH\n"
                                                      "Unit 4, 10 Bridge Road\nSwindon SN3 4LW\n\nRegards\nEva Lind\n")));
    REQUIRE(stated.orders.size() == 1);
    CHECK(stated.orders.front().shipTo.value
          == QStringLiteral("Nordhaus Elektro GmbH, Unit 4, 10 Bridge Road, Swindon SN3 4LW"));
    const Extraction usual = extracted(
        mailOf(QStringLiteral("order 88123"), QStringLiteral("please send 5 x KB-1020\nSame address as last time.\n")));
    REQUIRE(usual.orders.size() == 1);
    CHECK(usual.orders.front().usualShipTo);
    CHECK_FALSE(usual.orders.front().shipTo.isStated());
}

TEST_CASE("dates beside single items are theirs, weeks and weekdays stay in doubt")
{
    const Extraction lines = extracted(mailOf(
        QStringLiteral("order 88123"),
        QStringLiteral("please send\n5 x KB-1020 by 20/03/2026\n5 x 4400123 by 27/03/2026\n")));
    REQUIRE(lines.orders.size() == 1);
    REQUIRE(lines.orders.front().lines.size() == 2);
    CHECK(lines.orders.front().lines[0].requestedDate.value == QDate(2026, 3, 20));
    CHECK(lines.orders.front().lines[1].requestedDate.value == QDate(2026, 3, 27));
    CHECK_FALSE(lines.orders.front().requestedDate.isStated());

    const Extraction week = extracted(
        mailOf(QStringLiteral("Bestellung 88123"), QStringLiteral("wir bestellen 5 x KB-1020, Lieferung in KW 12\n")));
    REQUIRE(week.orders.size() == 1);
    CHECK(week.orders.front().requestedDate.value == QDate(2026, 3, 16));
    CHECK(week.orders.front().requestedDate.confidence < 0.9);
}

TEST_CASE("a signature names the customer, and a line below the closing words is not lost in silence")
{
    const Extraction extraction = extracted(mailOf(
        QStringLiteral("order 88123"),
        QStringLiteral("please send\n5 x KB-1020\n\nKind regards\nEva Lind\nPurchasing\n\nNordhaus Elektro GmbH\n"
                       "Hafenweg 4\n20457 Hamburg\n\nalso 7 pcs 4400123\n"),
        QStringLiteral("eva@private.example")));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().buyerName.value == QStringLiteral("Nordhaus Elektro GmbH"));
    CHECK_FALSE(extraction.orders.front().doubts.empty());
}

TEST_CASE("a table lined up with blanks is read as a table")
{
    const Extraction extraction = extracted(mailOf(
        QStringLiteral("order 88123"),
        QStringLiteral("Hello,\nplease send\n\nItem No.     Description              Qty    Unit Price\n"
                       "KB-1020      Cable drum 25 m, steel    20        12.50\n"
                       "4400123      Work light LED 30 W        5        31.00\n\nRegards\nEva Lind\n")));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 20 @12.5; 4400123 5 @31"));
}

TEST_CASE("a date or an item number does not decide how numbers are written")
{
    CHECK(linesIn(QStringLiteral("Guten Tag,\nbitte liefern Sie uns 1.500 Stk KB-1020\nTermin 13.3.\nMit freundlichen "
                                 "Grüßen\n"))
          == QStringLiteral("KB-1020 1500 Stk"));
    CHECK(linesIn(QStringLiteral("Good morning,\nplease send us 1,500 pcs of KB-1020\nKind regards\n"))
          == QStringLiteral("KB-1020 1500 pcs"));
}

TEST_CASE("quantities in words stand on either side of the item and are composed")
{
    CHECK(linesIn(QStringLiteral("please send\nKB-1020: twelve\n4400123, two hundred and sixty pcs\n"))
          == QStringLiteral("KB-1020 12; 4400123 260 pcs"));
    CHECK(linesIn(QStringLiteral("nous commandons\nKB-1020 - trois mille cinq cents pcs\n"))
          == QStringLiteral("KB-1020 3500 pcs"));
    CHECK(linesIn(QStringLiteral("wir bestellen\nhundertzwanzig KB-1020\n")) == QStringLiteral("KB-1020 120"));
}

TEST_CASE("a grouped quantity before its unit is no price")
{
    CHECK(linesIn(QStringLiteral("wir benötigen\n2.500 Stück KB-1020 Kabeltrommel 25 m, Stahl\n4 Stk 4400123\n"))
          == QStringLiteral("KB-1020 2500 Stück; 4400123 4 Stk"));
}

TEST_CASE("a code in the subject that nothing announces is asked about, one of the customer's form is believed")
{
    const auto number = [](const QString &subject) {
        const Extraction extraction = extracted(mailOf(subject, QStringLiteral("please send 5 x KB-1020\n")));
        return extraction.orders.empty() ? Field<QString>() : extraction.orders.front().poNumber;
    };
    CHECK(number(QStringLiteral("Parts P05363")).value == QStringLiteral("P05363"));
    CHECK(number(QStringLiteral("Parts P05363")).confidence < 0.9);
    CHECK(number(QStringLiteral("Parts NH-4177/2")).confidence >= 0.9);
    CHECK_FALSE(number(QStringLiteral("your offer P05363")).isStated());
    CHECK_FALSE(number(QStringLiteral("KB-1030 needed")).isStated());
}

TEST_CASE("a delivery date is found before its verb, and a date that no word explains is asked about")
{
    const Extraction verb = extracted(mailOf(
        QStringLiteral("order 88123"),
        QStringLiteral("graag leveren:\n5 x KB-1020\n\nWij willen de goederen op 25-03-2026 ontvangen.\n")));
    REQUIRE(verb.orders.size() == 1);
    CHECK(verb.orders.front().requestedDate.value == QDate(2026, 3, 25));

    const Extraction open = extracted(mailOf(
        QStringLiteral("order 88123"),
        QStringLiteral("please send\n5 x KB-1020\n\nThe fair opens its gates on 25.03.2026 in Leeds.\n")));
    REQUIRE(open.orders.size() == 1);
    CHECK_FALSE(open.orders.front().requestedDate.isStated());
    REQUIRE_FALSE(open.orders.front().doubts.empty());
    CHECK(open.orders.front().doubts.front().contains(QStringLiteral("25.03.2026")));
}

TEST_CASE("a manual that speaks of changing orders changes none")
{
    const QString manual = QStringLiteral("Please change the order: here is how a clerk asks for it.\n")
        + QStringLiteral("The next chapter tells how boxes are stacked in the hall.\n").repeated(120);
    Document document;
    document.fileName = QStringLiteral("manual.txt");
    document.parts = {textPart(manual, 0, PartRole::Root)};
    document.parts[0].parent.reset();
    const Extraction extraction = extracted(document);
    CHECK(extraction.orders.empty());
    CHECK(extraction.intent == Intent::NotAnOrder);
    CHECK_FALSE(extraction.intentReason.isEmpty());

    document.parts[0].content = Text{QStringLiteral("Please change our order NH-4001/7.\n") + manual, {}, {}};
    CHECK(extracted(document).intent == Intent::Change);
}

TEST_CASE("a mark that stands on no letter is no word")
{
    CHECK(linesIn(QStringLiteral("please send\n12 x KB-1020\n\n\u0301 \u0308\n\u0301\u0301\nregards\n\u0301\n"))
          == QStringLiteral("KB-1020 12"));
}

TEST_CASE("half an order number of a mail is never believed")
{
    const auto numberOf = [](const char16_t *words) {
        const QString body = QString::fromUtf16(words) + QStringLiteral("\nplease send:\n\n4 pcs KB-1020\n3 pcs KB-1030\n");
        const Extraction read = extracted(mailOf(QStringLiteral("Order"), body));
        REQUIRE(read.orders.size() == 1);
        return read.orders.front().poNumber;
    };
    CHECK(numberOf(u"our PO no. is 12 345 678:").value == QStringLiteral("12 345 678"));
    CHECK(numberOf(u"order no. B 4711").value == QStringLiteral("B 4711"));
    CHECK(numberOf(u"Order no. PUR-2026-\n004711").value == QStringLiteral("PUR-2026-004711"));
    CHECK(numberOf(u"PO number: 4500123456 dated 2 March 2026").confidence > 0.9);
    for (const char16_t *open : {u"PO 4500 123 / 7:", u"PO: 4500123 - 7", u"PO number: 45001, 45002",
                                 u"Order No. 4500-123 / 001 dated 2 March 2026"}) {
        CHECK(numberOf(open).confidence < 0.85);
        CHECK_FALSE(numberOf(open).alternatives.empty());
    }
}

TEST_CASE("a customer number in a sentence is one, and goods ordered on behalf of another customer are asked about")
{
    const auto read = [](const char *intro) {
        const QString body = QString::fromUtf8(intro) + QStringLiteral("\n4 pcs KB-1020\n3 pcs KB-1030\n");
        const Extraction found = extracted(mailOf(QStringLiteral("Order 7781"), body, QStringLiteral("jo@other.example")));
        REQUIRE(found.orders.size() == 1);
        return found.orders.front();
    };
    const Order numbered = read("Our customer number with you is K77. Please send:");
    REQUIRE(numbered.accountNumbers.size() == 1);
    CHECK(numbered.accountNumbers.front().value == QStringLiteral("K77"));
    CHECK(read("Please send on behalf of Nordhaus Elektro GmbH:").doubts.size() == 1);
    CHECK(read("Please send on behalf of our customer:").doubts.empty());
}

TEST_CASE("what the buyer says above a colleague's wish holds for it, and where both speak a person is asked")
{
    const auto read = [](const char *above, const char *inside) {
        const QString body = QString::fromUtf8(above) + QStringLiteral("\n\nEva Lind\n\n-----Original Message-----\nFrom: Jo Berg "
            "<jo.berg@nordhaus.example>\nSent: 02/13/2026\nSubject: parts\n\n") + QString::fromUtf8(inside)
            + QStringLiteral("\n4 pcs KB-1020\n3 pcs KB-1030\n\nJo Berg\n");
        const Extraction found = extracted(mailOf(QStringLiteral("FW: parts"), body));
        REQUIRE(found.orders.size() == 1);
        return found.orders.front();
    };
    const Order order = read("please deliver as below, our order number is NH-2026-17.", "we need by 14 April 2026:");
    CHECK(order.poNumber.value == QStringLiteral("NH-2026-17"));
    CHECK(order.requestedDate.value == QDate(2026, 4, 14));
    CHECK(order.doubts.empty());
    const Order two = read("please deliver as below by 20 April 2026, order number NH-2026-17.", "we need by 14 April 2026:");
    CHECK(two.doubts.size() == 1);
    CHECK(two.requestedDate.confidence < 0.85);
}

TEST_CASE("where everything is wanted on a day, that is the day of delivery")
{
    const auto dateOf = [](const char *words) {
        const Extraction read = extracted(mailOf(QStringLiteral("Order 7781"),
            QStringLiteral("please send\n\n4 pcs KB-1020\n\n") + QString::fromUtf8(words)));
        REQUIRE(read.orders.size() == 1);
        return read.orders.front().requestedDate;
    };
    for (const char *wish : {"We would like to have everything here on 7 April 2026.", "Wir hätten alles gerne am 7. April 2026.",
                             "Tout doit être chez nous le 7 avril 2026.", "Alles graag bij ons op 7 april 2026.",
                             "Vorremmo avere tutto da noi il 7 aprile 2026.", "Quisiéramos tener todo en casa el 7 de abril de 2026."}) {
        INFO(wish);
        CHECK(dateOf(wish).value == QDate(2026, 4, 7));
        CHECK(dateOf(wish).confidence > 0.9);
    }
    CHECK_FALSE(dateOf("We are closed for stocktaking on 7 April 2026.").confidence > 0.9);
    CHECK_FALSE(dateOf("Op 7 april zijn wij gesloten.").confidence > 0.9);
    CHECK_FALSE(dateOf("El 7 de abril estamos cerrados.").confidence > 0.9);
}
