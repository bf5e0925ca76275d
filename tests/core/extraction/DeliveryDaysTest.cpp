// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FirmName.h"
#include "core/extraction/PieceMap.h"
#include "core/extraction/UnreadTimes.h"

#include "tests/core/extraction/MessageSupport.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// The order on a page with these rows over a table of two lines that add up to 75.00.
Order orderBelow(std::vector<Row> rows)
{
    rows.insert(rows.begin(), {{{40, u"Acme Pumps Ltd"}}, {}});
    rows.push_back({});
    rows.push_back({{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}});
    rows.push_back({{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}});
    rows.push_back({{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"5"}, {440, u"5.00"}, {520, u"25.00"}});
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

Field<QDate> dayIn(const char16_t *sentence)
{
    return orderBelow({{{40, u"Purchase Order 4711"}}, {}, {{40, sentence}}}).requestedDate;
}

Field<QDate> dayBeside(const char16_t *label)
{
    return orderBelow({{{40, u"Order no.:"}, {260, u"4711"}}, {{40, u"Date:"}, {260, u"24.02.2026"}}, {{40, label}, {260, u"13.04.2026"}}})
        .requestedDate;
}

} // namespace

TEST_CASE("a sentence names the day of delivery though nothing says when the order was written")
{
    for (const char16_t *sentence : {u"The parts have to reach our yard by 13 April 2026 please.",
                                     u"Please have everything be at our gate on 13 April 2026.",
                                     u"Everything is required here on 13 April 2026 at seven."}) {
        const Field<QDate> day = dayIn(sentence);
        CHECK(day.value == QDate(2026, 4, 13));
        CHECK(day.confidence > 0.9);
    }
    CHECK_FALSE(dayIn(u"An answer is required by us until 13 April 2026.").confidence > 0.9);
}

TEST_CASE("a label whose words tell of need gives the day of delivery")
{
    for (const char16_t *label : {u"Erwünscht bis", u"Lo necesitamos el", u"Gebraucht zum", u"Ci serve per il", u"Target date",
                                  u"Fecha tope"}) {
        const Field<QDate> day = dayBeside(label);
        CHECK(day.value == QDate(2026, 4, 13));
        CHECK(day.confidence > 0.8);
    }
    CHECK_FALSE(dayBeside(u"Angebot gebraucht zum").confidence > 0.8);
    // Without a colon between label and day.
    const Field<QDate> together = orderBelow({{{40, u"Date 24.02.2026"}}, {{40, u"Terms 30 days"}}, {{40, u"Required 13.04.2026"}}}).requestedDate;
    CHECK(together.value == QDate(2026, 4, 13));
    CHECK(together.confidence > 0.8);
}

TEST_CASE("the only date in the sentence behind a label of the day of delivery is that day")
{
    const Field<QDate> day = orderBelow({{{40, u"Date:"}, {160, u"24.02.2026"}},
                                         {{40, u"Delivery date: all of the parts must be on our site on 13 April 2026"}}}).requestedDate;
    CHECK(day.value == QDate(2026, 4, 13));
    CHECK(day.confidence > 0.8);
}

TEST_CASE("a place in a sentence begins behind its colon, on the row above, and goods may be supplied to it")
{
    const QString address = QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW");
    const auto place = [](std::vector<Row> rows) { return orderBelow(std::move(rows)).shipTo.value.value_or(QString()); };
    CHECK(place({{{40, u"Please deliver all of the goods named below to the address : Acme Pumps"}},
                 {{40, u"Ltd, 7 Mill Lane, Poole BH17 0LW."}}}) == address);
    CHECK(place({{{40, u"Kindly supply the goods below to Acme Pumps Ltd,"}}, {{40, u"7 Mill Lane, Poole BH17 0LW,"}},
                 {{40, u"not later than 13 April 2026:"}}}) == address);
    CHECK(place({{{40, u"Kindly supply the goods below to Acme Pumps DAC, 7 Mill Lane, Poole BH17 0LW."}}})
          == QStringLiteral("Acme Pumps DAC, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(place({{{40, u"Kindly supply the goods below to Acme Pumps plc, 7 Mill Lane, Poole BH17 0LW."}}})
          == QStringLiteral("Acme Pumps plc, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(place({{{40, u"Kindly send all of your invoices to Acme Pumps Ltd,"}}, {{40, u"7 Mill Lane, Poole BH17 0LW."}}}) != address);
}

TEST_CASE("a week is none with an impossible year, and gives way to the day that is named with it")
{
    const auto days = [](const char *sentence) {
        const Extraction extraction = extracted(mailOf(QStringLiteral("Bestellung 4711"),
                                             QString::fromUtf8("Guten Tag,\n\nbitte 10 Stk KB-1020 Kabeltrommel.\n\n") + QString::fromUtf8(sentence)));
        REQUIRE(extraction.orders.size() == 1);
        const Order &order = extraction.orders.front();
        return std::pair(order.requestedDate, order.doubts);
    };
    for (const char *sentence : {"Lieferung erst nach KW 13, und zwar am Donnerstag, den 2. April 2026.",
                                 "Lieferung in KW 14, am Donnerstag, den 2. April 2026.",
                                 "Lieferung am 2. April 2026, Kommission W26.0188."}) {
        const auto [day, doubts] = days(sentence);
        CHECK(day.value == QDate(2026, 4, 2));
        CHECK(day.confidence > 0.9);
        CHECK(doubts.empty());
    }
    CHECK_FALSE(days("Lieferung am 2. April 2026 oder in KW 16.").second.empty());
}

TEST_CASE("a time limit for an answer is no day of delivery")
{
    const auto day = [](const char *sentence) {
        const QString body = QStringLiteral("Hello,\n\nplease send 10 pcs KB-1020 cable drum.\n\n") + QString::fromUtf8(sentence);
        const Extraction extraction = extracted(mailOf(QStringLiteral("Order 4711"), body));
        REQUIRE(extraction.orders.size() == 1);
        return extraction.orders.front().requestedDate;
    };
    CHECK_FALSE(day("Please return a signed acknowledgement within two working days.").isStated());
    CHECK_FALSE(day("We ask for your reply within 3 days.").isStated());
    CHECK(day("Delivery within two weeks.").value == QDate(2026, 3, 16));
}

TEST_CASE("the deadline by which a date of delivery is to be confirmed is none of delivery")
{
    const auto order = [](const char *sentence) {
        const QString body = QStringLiteral("Hello,\n\nplease send 10 pcs KB-1020 cable drum.\n\n") + QString::fromUtf8(sentence);
        const Extraction extraction = extracted(mailOf(QStringLiteral("Order 4711"), body));
        REQUIRE(extraction.orders.size() == 1);
        return extraction.orders.front();
    };
    for (const char *sentence : {"Please confirm the delivery date by tomorrow.", "Please confirm the delivery date by Friday.",
                                 "Bitte bestätigen Sie uns den Liefertermin bis morgen.", "Bitte den Liefertermin bis Freitag bestätigen.",
                                 "Merci de confirmer la date de livraison avant demain.", "Le chiediamo di confermare la data di arrivo entro domani.",
                                 "Graag de leverdatum uiterlijk morgen bevestigen.", "Please confirm receipt by 5 March.",
                                 "Please let us know the delivery date by Thursday.", "We need your confirmation by 5 March.",
                                 "Merci d'accuser réception avant vendredi.", "Bitte bis Freitag bestätigen.",
                                 "Please confirm the delivery date by 06/03/2026."}) {
        INFO(sentence);
        const Order read = order(sentence);
        CHECK_FALSE(read.requestedDate.isStated());
        CHECK(read.doubts.empty());
    }
    CHECK(order("Please confirm the delivery date of 17 April 2026.").requestedDate.value == QDate(2026, 4, 17));
    CHECK(order("Please deliver by tomorrow and confirm.").requestedDate.value == QDate(2026, 3, 3));
    for (const char *sentence : {"Please confirm our order and deliver by 20 March.", "Please confirm, we need it by 20 March.",
                                 "Please confirm delivery by 20 March 2026.", "Please confirm our order, to be in Leeds by 20 March 2026."}) {
        INFO(sentence);
        CHECK(order(sentence).requestedDate.value == QDate(2026, 3, 20));
    }
    // So far off it may be meant for the goods.
    const Order far = order("Please confirm the delivery date by 17 April 2026.");
    CHECK_FALSE(far.requestedDate.isStated());
    CHECK_FALSE(far.doubts.empty());
}

TEST_CASE("the first edition of an order is as old as the order, that of a form is not")
{
    const auto date = [](const char16_t *text) {
        return orderBelow({{{40, u"PURCHASE ORDER"}, {240, u"No. EN-20814"}, {400, text}}}).orderDate;
    };
    for (const char16_t *text : {u"Issue 1 of 26 Feb 2026", u"Rev. 0 vom 26.02.2026", u"Version 1 du 26.02.2026", u"Édition A, 26.02.2026"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(date(text).value == QDate(2026, 2, 26));
    }
    for (const char16_t *text : {u"Issue 3 of 26 Feb 2026", u"Rev. 0 vom 26.02.2019"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(date(text).isStated());
    }
}

TEST_CASE("a mail's sentence of wish names the day of delivery wherever the day stands in it")
{
    const auto read = [](const char *sentence) {
        const QString body = QStringLiteral("Hello,\n\nplease send 10 pcs KB-1020 cable drum.\n\n") + QString::fromUtf8(sentence);
        const Extraction extraction = extracted(mailOf(QStringLiteral("Order 4711"), body));
        REQUIRE(extraction.orders.size() == 1);
        return extraction.orders.front();
    };
    const Order wished = read("We would like to see it on Thursday 2 April.");
    CHECK(wished.requestedDate.value == QDate(2026, 4, 2));
    CHECK(wished.doubts.empty());
    CHECK_FALSE(read("Our fair opens on Thursday 2 April.").requestedDate.confidence > 0.9);
    // The habit is that of the delivery.
    CHECK_FALSE(read("To be delivered by 2 April 2026, the usual.").repeatsLast);
    CHECK(read("Otherwise the same order as last time.").repeatsLast);
}

TEST_CASE("a time that is no whole date is found where it may be the day of delivery, and nowhere else")
{
    const auto time = [](std::vector<Row> rows) {
        Part part;
        part.content = Pages{{pageOf(rows)}};
        return unreadTime(Order(), PieceMap(part, 0), *Lexicon::builtIn(), QDate(2026, 3, 2));
    };
    for (const char16_t *said : {u"Week 15 please", u"to be here in KW 15", u"Required: 3 April", u"by 3rd April",
                                 u"Delivery 03.04.", u"Del. date 03.04.26/AM"})
        CHECK(time({{{40, said}}}) == QString::fromUtf16(said));
    for (const char16_t *other : {u"12 March Road", u"Via 25 Aprile 12", u"Rue du 8 Mai 1945", u"KW 2/2024", u"Bolt 12.5 mm",
                                  u"Payment terms: 30 April", u"Please confirm by 3 April", u"8 June Street, Leeds"})
        CHECK(time({{{40, other}}}) == std::nullopt);
    CHECK(time({{{40, u"Delivery:"}, {140, u"03.04."}}}) == QStringLiteral("03.04."));
}

TEST_CASE("on a page the hours of the gate are no day to be counted, a wish is")
{
    const auto counted = [](const char16_t *said) {
        Part part;
        part.content = Pages{{pageOf({{{40, said}}})}};
        return countedDay(Order(), PieceMap(part, 0), *Lexicon::builtIn(), Catalog(), QDate(2026, 3, 2)).has_value();
    };
    CHECK(counted(u"Please deliver by Friday."));
    CHECK_FALSE(counted(u"Deliveries until Friday noon only."));
    CHECK_FALSE(counted(u"Warenannahme nur bis Freitag 12 Uhr"));
}

TEST_CASE("of a person and a firm beside each other the firm is the party")
{
    const auto lexicon = Lexicon::builtIn();
    CHECK(firmOf({QStringLiteral("Kevin Moss"), QStringLiteral("Acme Pumps Corp."), QStringLiteral("7 Mill Lane")}, *lexicon)
          == QStringLiteral("Acme Pumps Corp."));
    CHECK(firmOf({QStringLiteral("Acme Pumps"), QStringLiteral("7 Mill Lane"), QStringLiteral("Leeds Ltd")}, *lexicon)
          == QStringLiteral("Acme Pumps"));
    CHECK(firmOf({QStringLiteral("Acme Pumps Ltd"), QStringLiteral("Group Holding AG")}, *lexicon)
          == QStringLiteral("Acme Pumps Ltd"));
    CHECK(firmOf({}, *lexicon).isEmpty());
}

TEST_CASE("days in a column whose head nobody knows are asked about where the order names its day")
{
    const auto first = [](const char16_t *head, const char16_t *said) {
        const Candidate candidate = read({pageOf({{{40, u"Purchase Order No."}, {160, u"4711"}},
                                                  {{40, u"Order date"}, {160, u"24.02.2026"}},
                                                  {{40, said}, {160, u"13.04.2026"}},
                                                  {},
                                                  {{40, u"Item"}, {100, u"Description"}, {260, u"Qty"}, {320, u"Price"}, {400, u"Amount"}, {480, head}},
                                                  {{40, u"AB-100"}, {100, u"Cable gland"}, {260, u"10"}, {320, u"2.50"}, {400, u"25.00"}, {480, u"20.04.2026"}},
                                                  {{40, u"AB-200"}, {100, u"Cable tie"}, {260, u"20"}, {320, u"1.50"}, {400, u"30.00"}, {480, u"27.04.2026"}}})});
        REQUIRE(candidate.orders.size() == 1);
        REQUIRE(candidate.orders.front().lines.size() == 2);
        return candidate.orders.front().lines.front().requestedDate;
    };
    CHECK(first(u"Rovamit", u"Delivery date").confidence <= 0.5);
    CHECK(first(u"Wanted", u"Delivery date").confidence > 0.5);
    CHECK(first(u"Delivery", u"Delivery date").confidence > 0.9);
    CHECK(first(u"Rovamit", u"Printed").confidence > 0.5);
}
