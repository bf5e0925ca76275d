// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

#include "core/extraction/TaughtLexicon.h"
#include "core/extraction/WeekDate.h"

using namespace intray;
using namespace intray::test;

namespace {

// A head of labels and values over a table of two lines that add up to 75.00.
Page orderWith(std::vector<Row> head, std::vector<Row> foot = {})
{
    std::vector<Row> rows{{{40, u"Acme Pumps Ltd"}}, {}};
    rows.insert(rows.end(), head.begin(), head.end());
    rows.push_back({});
    rows.push_back({{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}});
    rows.push_back({{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}});
    rows.push_back({{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"5"}, {440, u"5.00"}, {520, u"25.00"}});
    rows.insert(rows.end(), foot.begin(), foot.end());
    return pageOf(rows);
}

Order orderOf(const Page &page, const CustomerMemory &memory = {}, const QString &customerNo = {})
{
    Document document;
    Part part;
    part.content = Pages{{page}};
    document.parts.push_back(part);
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog;
    const auto taught = taughtLexicon({*lexicon, catalog, memory, QDate(2026, 3, 2), customerNo});
    const Candidate candidate = TableOrderExtractor().extract(
        document, 0, {taught ? *taught : *lexicon, catalog, memory, QDate(2026, 3, 2), customerNo});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

MemoryEntry labelMeans(const QString &label, const QString &meaning, qint64 id)
{
    MemoryEntry entry;
    entry.id = id;
    entry.kind = MemoryKind::Label;
    entry.customerNo = QStringLiteral("C1");
    entry.written = label;
    entry.meaning = meaning;
    return entry;
}

std::optional<QDate> mondayOf(const QString &text, bool named = false)
{
    const auto week = weekIn(text, named, QDate(2026, 3, 2), *Lexicon::builtIn());
    return week ? std::optional(week->monday) : std::nullopt;
}

} // namespace

TEST_CASE("reads calendar weeks as they are written")
{
    const QDate monday(2026, 4, 13);
    CHECK(mondayOf(QStringLiteral("KW 16")) == monday);
    CHECK(mondayOf(QStringLiteral("KW16/2026")) == monday);
    CHECK(mondayOf(QStringLiteral("week 16 2026")) == monday);
    CHECK(mondayOf(QStringLiteral("semaine 16")) == monday);
    CHECK(mondayOf(QStringLiteral("2026-W16")) == monday);
    CHECK(mondayOf(QStringLiteral("16/2026"), true) == monday);
    CHECK(mondayOf(QStringLiteral("KW 1")) == QDate(2027, 1, 4));
    CHECK_FALSE(mondayOf(QStringLiteral("16/2026")));
    CHECK_FALSE(mondayOf(QStringLiteral("KW 54")));
    CHECK_FALSE(mondayOf(QStringLiteral("10 boxes")));
}

TEST_CASE("a week without a day is its Monday and asked, with a day it is that day")
{
    const Order open = orderOf(orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Delivery date:"}, {140, u"week 16 2026"}}}));
    CHECK(open.requestedDate.value == QDate(2026, 4, 13));
    CHECK(open.requestedDate.confidence < 0.8);
    const Order settled = orderOf(
        orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Delivery date:"}, {140, u"week 16 2026 (on Friday)"}}}));
    CHECK(settled.requestedDate.value == QDate(2026, 4, 17));
    CHECK(settled.requestedDate.confidence > 0.9);
}

TEST_CASE("a day of delivery that cannot be read is asked about, and one that is none is not")
{
    const Order unread = orderOf(orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Delivery date:"}, {140, u"31.02.2026"}}}));
    CHECK_FALSE(unread.requestedDate.isStated());
    CHECK_FALSE(unread.doubts.empty());
    const Order soon = orderOf(orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Delivery date:"}, {140, u"ASAP"}}}));
    CHECK_FALSE(soon.requestedDate.isStated());
    CHECK(soon.doubts.empty());
}

TEST_CASE("an order number in groups is read whole, and a page number is none")
{
    CHECK(orderOf(orderWith({{{40, u"Order no."}, {140, u"PO46 3585"}}})).poNumber.value == QStringLiteral("PO46 3585"));
    const Order order = orderOf(orderWith({{{40, u"PURCHASE ORDER"}, {300, u"Page 1"}}, {{40, u"Our PO no.:"}, {140, u"77-310"}}}));
    CHECK(order.poNumber.value == QStringLiteral("77-310"));
    CHECK(order.poNumber.confidence > 0.9);
}

TEST_CASE("a bare number over the date of a titled order is its number, alone it is asked about")
{
    const Row title{{360, u"Bon de commande"}};
    const Order own = orderOf(orderWith({title, {{360, u"Numéro :"}, {460, u"BC0001838"}}, {{360, u"Date :"}, {460, u"25/02/2026"}}}));
    CHECK(own.poNumber.value == QStringLiteral("BC0001838"));
    CHECK(own.poNumber.confidence >= 0.9);
    const Order bare = orderOf(orderWith({{{360, u"Numéro :"}, {460, u"BC0001838"}}}));
    CHECK(bare.poNumber.confidence < 0.9);
}

TEST_CASE("a bare sum is the total where no other sum stands")
{
    const Order order = orderOf(orderWith({{{40, u"Bestellung 4711"}}}, {{{440, u"Summe"}, {520, u"75.00"}}}));
    CHECK(order.total.value == Decimal(75));
}

TEST_CASE("of several sums those count that make each other")
{
    const Order order = orderOf(orderWith({{{40, u"Purchase order 4711"}}},
                                          {{},
                                           {{360, u"Net total"}, {520, u"50.00"}},
                                           {{360, u"VAT"}, {520, u"10.00"}},
                                           {},
                                           {{360, u"Net total"}, {520, u"75.00"}},
                                           {{360, u"VAT"}, {520, u"15.00"}},
                                           {{360, u"Grand total"}, {520, u"90.00"}}}));
    CHECK(order.netTotal.value == Decimal(75));
    CHECK(order.taxTotal.value == Decimal(15));
    CHECK(order.total.value == Decimal(90));
}

TEST_CASE("a single sum below its label is read where it is money")
{
    const std::vector<Row> head{{{40, u"Purchase order 4711"}}};
    CHECK(orderOf(orderWith(head, {{}, {{520, u"TOTAL"}}, {{500, u"USD 75.00"}}})).total.value == Decimal(75));
    CHECK_FALSE(orderOf(orderWith(head, {{}, {{520, u"TOTAL"}}, {{520, u"3"}}})).total.isStated());
}

TEST_CASE("a name signed beside the sums is no part of their labels")
{
    const Order order = orderOf(orderWith({{{40, u"Purchase order 4711"}}}, {{},
                                                                             {{360, u"Net total"}, {520, u"75.00"}},
                                                                             {{40, u"Jane Doe"}, {360, u"Grand total"}, {520, u"90.00"}}}));
    CHECK(order.netTotal.value == Decimal(75));
    CHECK(order.total.value == Decimal(90));
}

TEST_CASE("a label that was taught for the customer counts like a known one, and an ignored one for nothing")
{
    const Page page = orderWith({{{40, u"Zugriffskennung:"}, {160, u"88-417"}}, {{40, u"Order no.:"}, {160, u"90210-7"}}});
    const CustomerMemory memory({labelMeans(QStringLiteral("zugriffskennung"), QStringLiteral("po_number"), 12),
                                 labelMeans(QStringLiteral("order no"), QStringLiteral("ignore"), 13)});
    CHECK(orderOf(page).poNumber.value == QStringLiteral("90210-7"));
    const Order taught = orderOf(page, memory, QStringLiteral("C1"));
    CHECK(taught.poNumber.value == QStringLiteral("88-417"));
    REQUIRE(taught.poNumber.has(Evidence::Kind::Memory));
    CHECK(std::any_of(taught.poNumber.evidence.begin(), taught.poNumber.evidence.end(),
                      [](const Evidence &evidence) { return evidence.memory == 12; }));
    CHECK(orderOf(page, memory, QStringLiteral("C2")).poNumber.value == QStringLiteral("90210-7"));
}

TEST_CASE("a label in two rows over its value is one label")
{
    const Order order = orderOf(orderWith({{{40, u"Purchase order 4711"}},
                                           {},
                                           {{40, u"Supplier"}, {300, u"Delivery"}},
                                           {{40, u"Other Pumps Ltd"}, {300, u"address"}},
                                           {{40, u"9 Sea Road"}, {300, u"Northgate Pumps Ltd"}},
                                           {{40, u"Wigan WN2 4NP"}, {300, u"7 Mill Lane"}},
                                           {{300, u"Leeds LS1 2AB"}}}));
    CHECK(order.shipTo.value == QStringLiteral("Northgate Pumps Ltd, 7 Mill Lane, Leeds LS1 2AB"));
}

TEST_CASE("words that go on after a label of the day of delivery belong to it")
{
    const Order beside = orderOf(orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Order date"}, {150, u"24.02.2026"}},
                                            {{40, u"Required on site"}, {150, u"25.03.2026"}}}));
    CHECK(beside.requestedDate.value == QDate(2026, 3, 25));
    const Order same = orderOf(orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Required on site: 25.03.2026"}}}));
    CHECK(same.requestedDate.value == QDate(2026, 3, 25));
}

TEST_CASE("a day to come beside a word that tells no day is asked about")
{
    const Order order = orderOf(orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Order date"}, {150, u"24.02.2026"}},
                                           {{40, u"Site"}, {150, u"25.03.2026"}}}));
    CHECK(order.requestedDate.value.has_value());
    CHECK(order.requestedDate.confidence <= 0.5);
    CHECK(order.doubts.empty());
}

TEST_CASE("a remark that names the day of all weeks leaves no choice, and is no line of an address")
{
    const std::vector<Row> head = {{{40, u"Purchase order 4711"}}, {{40, u"Delivery date *"}, {150, u"week 16 / 2026"}}};
    std::vector<Row> foot = {{}, {{40, u"Deliver to:"}}, {{40, u"Acme Pumps Ltd"}}, {{40, u"12 Mill Lane"}},
                             {{40, u"Leeds LS1 2AB"}}};
    CHECK(orderOf(orderWith(head, foot)).requestedDate.confidence < 0.9);
    foot.push_back({{40, u"* Weeks after ISO 8601; delivery on Tuesday of the week named."}});
    const Order order = orderOf(orderWith(head, foot));
    CHECK(order.requestedDate.value == QDate(2026, 4, 14));
    CHECK(order.requestedDate.confidence > 0.9);
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Mill Lane, Leeds LS1 2AB"));
}

TEST_CASE("addresses only a blank apart are parted where their labels and other lines begin")
{
    const Order order = orderOf(orderWith({{{40, u"Purchase order 4711"}},
                                           {{40, u"Supplier"}, {202, u"Deliver to"}},
                                           {{40, u"Torvald Industrial Supply GmbHa"}, {202, u"Acme Pumps Ltd - Plant 2"}},
                                           {{40, u"Hafen 88"}, {202, u"12 Mill Lane"}},
                                           {{40, u"40221 Bonn"}, {202, u"Leeds LS1 2AB"}}}));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Plant 2, 12 Mill Lane, Leeds LS1 2AB"));
}

TEST_CASE("an address in the middle of a page that no label explains is asked about")
{
    const std::vector<Row> head = {{{40, u"Purchase order 4711"}}, {{40, u"Order date"}, {150, u"24.02.2026"}}};
    const Order plain = orderOf(orderWith(head));
    CHECK(plain.doubts.empty());
    std::vector<Row> foot(10);
    foot.push_back({{40, u"Acme Pumps Ltd"}});
    foot.push_back({{40, u"12 Mill Lane"}});
    foot.push_back({{40, u"Leeds LS12 2TU 40221"}});
    const Order order = orderOf(orderWith(head, foot));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Mill Lane, Leeds LS12 2TU 40221"));
    CHECK(order.shipTo.confidence <= 0.5);
    CHECK(order.shipTo.source.isSomewhere());
    CHECK(order.doubts.empty());
}

TEST_CASE("the only day to come that no label explains is asked as the day of delivery, one of two is a doubt")
{
    const std::vector<Row> head = {{{40, u"Purchase order 4711"}}, {{40, u"Order date"}, {150, u"24.02.2026"}}};
    const Order one = orderOf(orderWith(head, {{}, {{40, u"Glimmerung"}, {150, u"14.04.2026"}}}));
    CHECK(one.requestedDate.value == QDate(2026, 4, 14));
    CHECK(one.requestedDate.confidence <= 0.5);
    CHECK(one.doubts.empty());
    const Order two = orderOf(orderWith(head, {{}, {{40, u"Glimmerung"}, {150, u"14.04.2026"}},
                                               {}, {{40, u"Schimmerung"}, {150, u"21.04.2026"}}}));
    CHECK_FALSE(two.requestedDate.isStated());
    REQUIRE(two.doubts.size() == 1);
    CHECK(two.doubts.front().contains(QStringLiteral("14.04.2026")));
}

TEST_CASE("half an order number is never believed: its groups belong to it, or it is asked about")
{
    const auto numberOf = [](const char16_t *written, const char16_t *below = u"") {
        return orderOf(orderWith({{{40, u"PO Number:"}, {160, written}},
                                  {{160, below}},
                                  {{40, u"Order date:"}, {160, u"24.02.2026"}}}))
            .poNumber;
    };
    for (const char16_t *whole : {u"4500 123 77", u"12 345 678", u"4500 12-3", u"4500123456-REV1", u"M/26/03 0815"}) {
        CHECK(numberOf(whole).value == QString::fromUtf16(whole));
        CHECK(numberOf(whole).confidence > 0.9);
    }
    for (const char16_t *open : {u"4500 123 / 7", u"4500123 - 7", u"4500 123/7 Exeter", u"45001, 45002"}) {
        CHECK(numberOf(open).confidence < 0.85);
        CHECK_FALSE(numberOf(open).alternatives.empty());
    }
    CHECK(numberOf(u"PUR-2026-", u"004711").value == QStringLiteral("PUR-2026-004711"));
    CHECK(numberOf(u"4500", u"12345").confidence < 0.85);
    CHECK(numberOf(u"45001 / Smith").value == QStringLiteral("45001"));
    CHECK(numberOf(u"45001 / Smith").confidence > 0.9);
}

TEST_CASE("what is left of a label before an order number is no part of it")
{
    const auto numberOf = [](std::vector<Row> head) {
        head.push_back({{40, u"Order date:"}, {160, u"24.02.2026"}});
        return orderOf(orderWith(head)).poNumber;
    };
    for (const char16_t *written : {u"Nr. 1/214", u"NUM. 1/214", u"N\u00b0 1/214", u"N\u00ba1/214", u"No 1/214", u"# 1/214",
                                    u"Nro. 1/214", u"No.1/214"}) {
        CHECK(numberOf({{{40, u"ORDINE A FORNITORE"}, {220, written}}}).value == QStringLiteral("1/214"));
        CHECK(numberOf({{{40, u"Order number:"}, {160, written}}}).value == QStringLiteral("1/214"));
    }
    CHECK(numberOf({{{40, u"Ordine di acquisto merci 26-4711"}}}).value == QStringLiteral("26-4711"));
    CHECK(numberOf({{{40, u"Order number:"}, {160, u"EK 4711"}}}).value == QStringLiteral("EK 4711"));
    CHECK(numberOf({{{40, u"Purchase order number EK 4711"}}}).value == QStringLiteral("EK 4711"));
    const Field<QString> open = numberOf({{{40, u"Purchase order number REF 4711"}}});
    CHECK(open.confidence < 0.85);
    CHECK_FALSE(open.alternatives.empty());
}

TEST_CASE("number and date that share a label below the title are the order's")
{
    for (const char16_t *label : {u"Nummer/Datum", u"Nummer /Datum", u"Nummer/ Datum", u"Nummer / Datum"}) {
        for (const char16_t *value : {u"4505339269 / 26.02.2026", u"4505339269/26.02.2026"}) {
            const Order order = orderOf(orderWith({{{300, u"Bestellung"}}, {{300, label}}, {{300, value}}}));
            CHECK(order.poNumber.value == QStringLiteral("4505339269"));
            CHECK(order.poNumber.confidence > 0.9);
            CHECK(order.orderDate.value == QDate(2026, 2, 26));
        }
    }
}

TEST_CASE("a label that no list holds is told by what its words speak of and by what stands there")
{
    const auto shipTo = [](std::vector<Row> head) { return orderOf(orderWith(head)).shipTo.value.value_or(QString()); };
    const QString address = QStringLiteral("Acme Pumps Ltd - Plant 2, 12 Mill Lane, 42001 Leeds");
    const Row line{{40, u"Zorg dat levering gebeurt:"}, {200, u"Acme Pumps Ltd - Plant 2, 12 Mill Lane, 42001 Leeds"}};
    CHECK(shipTo({line}) == address);
    CHECK(shipTo({{{40, u"Indirizzo per spedizioni nostre"}},
                  {{40, u"Acme Pumps Ltd - Plant 2"}}, {{40, u"12 Mill Lane"}}, {{40, u"42001 Leeds"}}}) == address);
    // Known for the day only: an address says what is meant.
    CHECK(shipTo({{{40, u"Aflevering :"}, {140, u"Acme Pumps Ltd - Plant 2, 12 Mill Lane, 42001 Leeds"}}}) == address);
    // Set in a little below its label.
    CHECK(shipTo({{{40, u"Ship To:"}}, {{60, u"Acme Pumps Ltd - Plant 2"}}, {{60, u"12 Mill Lane"}}, {{60, u"42001 Leeds"}}})
          == address);
    // A word of it stands below the label of another column.
    CHECK(shipTo({{{40, u"Order date"}, {210, u"Supplier"}}, {{40, u"24.02.2026"}, {210, u"40062676"}},
                  {{40, u"Deliver to: Acme Pumps Ltd - Plant 2, 12 Mill Lane, 42001 Leeds"}}}) == address);
    for (const char16_t *other : {u"Transporteur livraison:", u"Lieferbedingungen neu:", u"Delivery invoice sent:"})
        CHECK(shipTo({{{40, other}, {220, u"Acme Pumps Ltd - Plant 2, 12 Mill Lane, 42001 Leeds"}}}).isEmpty());

    const auto day = [](std::vector<Row> head) {
        head.push_back({{40, u"Order date:"}, {220, u"24.02.2026"}});
        return orderOf(orderWith(head)).requestedDate;
    };
    CHECK(day({{{40, u"Goods wanted here"}, {220, u"06 Apr 2026"}}}).value == QDate(2026, 4, 6));
    CHECK(day({{{40, u"Confirmation required until"}, {220, u"06 Apr 2026"}}}).confidence <= 0.5);
}

TEST_CASE("a sentence may name the day of delivery")
{
    const auto requested = [](const char16_t *sentence) {
        std::vector<Row> head{{{40, u"Bestellung 4711"}}, {{40, u"Datum:"}, {150, u"24.02.2026"}}};
        return orderOf(orderWith(head, {{}, {}, {{40, sentence}}})).requestedDate;
    };
    // Before the order was written: a slip of the pen that a person must see.
    const Field<QDate> past = requested(u"Die Lieferung muss bis zum 13. Januar 2026 eingegangen sein. Danke im Voraus.");
    CHECK(past.value == QDate(2026, 1, 13));
    CHECK(past.confidence < 0.7);
    const Field<QDate> named = requested(u"Die Lieferung muss bis zum 13. April 2026 eingegangen sein. Danke im Voraus.");
    CHECK(named.value == QDate(2026, 4, 13));
    CHECK(named.confidence > 0.9);
    CHECK(requested(u"Kindly see that all goods are delivered to us by 13 April 2026.").value == QDate(2026, 4, 13));
    CHECK(requested(u"Bitte liefern Sie gemäß unseres Rahmenvertrags zum 13. April 2026:").value == QDate(2026, 4, 13));
    for (const char16_t *other : {u"Unser Angebot zur Lieferung ist bis zum 13. April 2026 zu geben.",
                                  u"Die Lieferung darf nicht vor dem 13. April 2026 bei uns eingehen.",
                                  u"Die Rechnung samt Lieferpapieren muss bis zum 13. April 2026 da sein.",
                                  u"Vom 13. April 2026 bis 24. April 2026 ist die Warenannahme zu."})
        CHECK_FALSE(requested(other).confidence >= 0.9);
}

TEST_CASE("a number of the party above its name is no part of its name")
{
    const Order order = orderOf(orderWith({{{40, u"Buyer"}, {140, u"GLN 4012345000009"}}, {{140, u"Acme Pumps Ltd"}},
                                           {{140, u"12 Mill Lane"}}, {{140, u"42001 Leeds"}}}));
    CHECK(order.buyerName.value == QStringLiteral("Acme Pumps Ltd"));
}

TEST_CASE("a label of a day or of a building site over an address is the place of delivery")
{
    for (const char16_t *label : {u"Lieferung:", u"Site", u"Baustelle:"}) {
        const Order order = orderOf(orderWith({{{40, label}, {140, u"Acme Pumps Ltd - Plant 2"}}, {{140, u"12 Mill Lane"}}, {{140, u"42001 Leeds"}}}));
        CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Plant 2, 12 Mill Lane, 42001 Leeds"));
        CHECK(order.shipTo.confidence > 0.9);
    }
    CHECK_FALSE(orderOf(orderWith({{{40, u"Site:"}, {140, u"Hall 7"}}})).shipTo.isStated());
    CHECK(orderOf(orderWith({{{40, u"Lieferung:"}, {140, u"06.04.2026"}}})).requestedDate.value == QDate(2026, 4, 6));
}

TEST_CASE("below the title of an order its number needs no label that names the order")
{
    const Order id = orderOf(orderWith({{{300, u"Purchase Order"}}, {{303, u"ID"}, {400, u"531"}}, {{303, u"Supplier ID"}, {400, u"S20417"}}}));
    CHECK(id.poNumber.value == QStringLiteral("531"));
    CHECK(id.poNumber.confidence > 0.9);
    // Both end flush right.
    const Row announced{{172.5, u"Our number must stand on each invoice"}};
    const Order lone = orderOf(orderWith({{{275, u"PURCHASE ORDER"}}, announced, {{302.5, u"B0417733"}}}));
    CHECK(lone.poNumber.value == QStringLiteral("B0417733"));
    // Away from the title, or a day.
    CHECK_FALSE(orderOf(orderWith({{{275, u"PURCHASE ORDER"}}, announced, {{40, u"B0417733"}}})).poNumber.isStated());
    CHECK_FALSE(orderOf(orderWith({{{300, u"Purchase Order"}}, {{303, u"ID"}, {400, u"02.03.2026"}}})).poNumber.isStated());
}

TEST_CASE("labels below each other are two where their values end flush right")
{
    const Order order = orderOf(orderWith({{{40, u"PURCHASE ORDER"}}, {{340, u"PO #"}, {465, u"2027114"}}, {{340, u"DUE"}, {435, u"April 13, 2026"}}}));
    CHECK(order.poNumber.value == QStringLiteral("2027114"));
    CHECK(order.requestedDate.value == QDate(2026, 4, 13));
    CHECK(order.requestedDate.confidence > 0.8);
}

TEST_CASE("two labels of the day of delivery with two days leave both open")
{
    const Order order = orderOf(orderWith({{{40, u"Order number:"}, {140, u"PO-48812"}},
                                           {{40, u"Order date:"}, {140, u"2 March 2026"}},
                                           {{40, u"Delivery date:"}, {140, u"30 March 2026"}},
                                           {{40, u"Required by:"}, {140, u"7 April 2026"}}}));
    CHECK(order.requestedDate.confidence <= 0.6);
    REQUIRE(order.requestedDate.alternatives.size() == 1);
    CHECK(order.requestedDate.alternatives.front().confidence >= 0.3);
}
