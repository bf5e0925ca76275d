// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/EdiSupport.h"

using namespace intray;

namespace {

// One message around these segments, without an envelope.
Extraction messageOf(const char *type, const QByteArray &segments)
{
    const auto count = segments.count('\'') + 2;
    return extractionOf("UNH+1+" + QByteArray(type) + ":D:96A:UN'" + segments + "UNT+" + QByteArray::number(count) + "+1'");
}

Order orderOf(const QByteArray &segments)
{
    const Extraction found = messageOf("ORDERS", "BGM+220+P1+9'DTM+137:20260101:102'" + segments);
    REQUIRE(found.orders.size() == 1);
    return found.orders.front();
}

OrderLine lineOf(const QByteArray &segments)
{
    const Order order = orderOf("LIN+1++A:SA'" + segments);
    REQUIRE(order.lines.size() == 1);
    return order.lines.front();
}

} // namespace

TEST_CASE("an EDIFACT order gives header and lines with the path of each value")
{
    const Extraction found = extractionOf(fixture("../edi/orders_d96a.edi"));
    CHECK(found.intent == Intent::Order);
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("B-2026/114"));
    CHECK(order.orderDate.value == QDate(2026, 1, 15));
    CHECK(order.requestedDate.value == QDate(2026, 1, 30));
    CHECK(pathOfField(order.requestedDate.source) == QStringLiteral("ORDERS/DTM[2]/1/2"));
    CHECK(order.buyerName.value == QString::fromUtf8("Gießerei Völk+Söhne GmbH"));
    CHECK(order.shipTo.value
          == QString::fromUtf8("Gießerei Völk+Söhne GmbH, Werk 2, Am Kanal 11, Tor 3, Speyer, RP, 67346, DE"));
    CHECK(order.billTo.value == QString::fromUtf8("Gießerei Völk+Söhne GmbH, Hüttenweg 4, Neustadt, 67433, DE"));
    CHECK(order.currency.value == QStringLiteral("EUR"));
    CHECK(order.netTotal.value == Decimal::fromCanonical(u"170.52"));
    CHECK(order.statedLineCount == 2);
    CHECK(order.note.contains(QStringLiteral("Anlieferung nur vormittags, Tor 3")));
    CHECK(order.note.contains(QStringLiteral("20260215")));
    CHECK(order.doubts.empty());

    REQUIRE(order.lines.size() == 2);
    const OrderLine &first = order.lines[0];
    CHECK(first.position.value == QStringLiteral("10"));
    CHECK(first.gtin.value == QStringLiteral("4006381333931"));
    CHECK(first.supplierItem.value == QStringLiteral("FG-0068"));
    CHECK(first.buyerItem.value == QStringLiteral("770-12"));
    CHECK(pathOfField(first.buyerItem.source) == QStringLiteral("ORDERS/PIA/3/1"));
    CHECK(first.description.value == QString::fromUtf8("Spannbacke gehärtet, Form B, Größe 12 mm"));
    CHECK(figures(first) == QStringLiteral("24 PCE at 692.22 per 100 less 10% = 149.52"));
    CHECK(first.requestedDate.value == QDate(2026, 2, 5));
    CHECK(figures(order.lines[1]) == QStringLiteral("2.5 KGM at 8.4"));
    CHECK(order.lines[1].note == QStringLiteral("mit Zeugnis 3.1"));
    CHECK_FALSE(order.lines[1].requestedDate.value);
}

TEST_CASE("facts about the customer are kept, those about the seller are not")
{
    const Order order = extractionOf(fixture("../edi/orders_d96a.edi")).orders.front();
    REQUIRE(order.senderAddresses.size() == 1);
    CHECK(order.senderAddresses[0].value == QStringLiteral("einkauf@voelk.example"));
    REQUIRE(order.vatNumbers.size() == 1);
    CHECK(order.vatNumbers[0].value == QStringLiteral("DE811223344"));
    QStringList accounts;
    for (const Field<QString> &account : order.accountNumbers)
        accounts += *account.value;
    CHECK(accounts == QStringList{QStringLiteral("K-2207"), QStringLiteral("4012345000009")});
}

TEST_CASE("every message of an interchange is an order of its own")
{
    const Extraction found = extractionOf(fixture("../edi/orders_two_d01b.edi"));
    REQUIRE(found.orders.size() == 2);
    CHECK(found.orders[0].poNumber.value == QStringLiteral("4501"));
    CHECK(found.orders[1].poNumber.value == QStringLiteral("4502"));
    CHECK(found.orders[0].shipTo.value == QStringLiteral("5901234123457"));
    // A window of delivery, and a line in two deliveries, are asked about.
    CHECK(found.orders[0].requestedDate.value == QDate(2026, 3, 5));
    CHECK(hasDoubt(found.orders[0], "between 2026-03-01 and 2026-03-05"));
    CHECK(hasDoubt(found.orders[0], "1 20260301; 2 20260308"));
    CHECK(figures(found.orders[0].lines[1]) == QStringLiteral("3 BX"));
    CHECK(hasDoubt(found.orders[1], "marked as a copy"));
    CHECK(found.orders[1].lines[0].supplierItem.confidence < 0.9); // the manufacturer's number
}

TEST_CASE("ORDCHG changes the order it refers to, and a deleted line never reads as goods wanted")
{
    const Extraction found = extractionOf(fixture("../edi/ordchg.edi"));
    CHECK(found.intent == Intent::Change);
    const Order &order = found.orders.front();
    CHECK(order.kind == OrderKind::Change);
    CHECK(order.poNumber.value == QStringLiteral("4501"));
    REQUIRE(order.lines.size() == 3);
    CHECK(figures(order.lines[0]) == QStringLiteral("50 PCE"));
    CHECK(order.lines[1].position.value == QStringLiteral("2"));
    CHECK(figures(order.lines[1]) == QStringLiteral("0 PCE"));
    CHECK(order.lines[2].position.value == QStringLiteral("4")); // line 3 does not change
    CHECK(hasDoubt(order, "added to the order"));
}

TEST_CASE("the function of BGM decides between order, change and cancellation")
{
    const auto kindOf = [](const char *function) {
        const Extraction found = messageOf("ORDERS", "BGM+220+P1+" + QByteArray(function) + "'LIN+1++A:SA'QTY+21:1'");
        REQUIRE(found.orders.size() == 1);
        return found.intent;
    };
    CHECK(kindOf("9") == Intent::Order);
    CHECK(kindOf("1") == Intent::Cancel);
    CHECK(kindOf("4") == Intent::Change);
    CHECK(kindOf("5") == Intent::Change);
    const Extraction duplicate = messageOf("ORDERS", "BGM+220+P1+7'LIN+1++A:SA'QTY+21:1'");
    CHECK(hasDoubt(duplicate.orders.front(), "duplicate"));
    const Extraction blanket = messageOf("ORDERS", "BGM+221+P1+9'LIN+1++A:SA'QTY+21:1'");
    CHECK(hasDoubt(blanket.orders.front(), "blanket order"));
}

TEST_CASE("other messages are no orders, and the reason names them")
{
    const Extraction response = messageOf("ORDRSP", "BGM+231+P1+9'LIN+1++A:SA'QTY+21:1'");
    CHECK(response.intent == Intent::NotAnOrder);
    CHECK(response.intentReason.contains(QStringLiteral("order response (EDIFACT ORDRSP)")));
    CHECK(messageOf("INVOIC", "BGM+380+P1+9'").intent == Intent::NotAnOrder);
    CHECK(messageOf("REQOTE", "BGM+311+P1+9'LIN+1++A:SA'QTY+21:1'").intent == Intent::QuoteRequest);
    CHECK(extractionOf("UNB+UNOA:3+A+B+260101:0900+1'UNZ+0+1'").intent == Intent::Unreadable);
}

TEST_CASE("only the quantity ordered counts")
{
    CHECK(figures(lineOf("QTY+12:3:PCE'QTY+59:6'QTY+21:24:PCE'")) == QStringLiteral("24 PCE"));
    const Order two = orderOf("LIN+1++A:SA'QTY+21:24:PCE'QTY+21:2:BX'");
    CHECK(hasDoubt(two, "second quantity, 2 BX"));
    CHECK(lineOf("QTY+1:24:PCE'").quantity.confidence < 0.9);
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'QTY+192:2:PCE'QTY+21:24:PCE'"), "free of charge"));
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'"), "states no quantity"));
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'QTY+21:24:PCE'LOC+7+S1'QTY+11:10'LOC+7+S2'QTY+11:14'"), "14 of the line go to \"S2\""));
}

TEST_CASE("prices: net before gross, none for consumers, and the unit they are for")
{
    CHECK(figures(lineOf("QTY+21:2:PCE'PRI+AAB:12'PRI+AAA:10'")) == QStringLiteral("2 PCE at 10"));
    CHECK(figures(lineOf("QTY+21:2:PCE'PRI+AAE:19.9:::1:PCE'")) == QStringLiteral("2 PCE"));
    CHECK(figures(lineOf("QTY+21:2:PCE'PRI+AAA:19.9::SRP'")) == QStringLiteral("2 PCE"));
    CHECK(lineOf("QTY+21:2:PCE'PRI+INF:10'").unitPrice.confidence < 0.9);
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'QTY+21:2:PCE'PRI+AAA:10:::1:KGM'"), "price is for KGM"));
    CHECK(figures(lineOf("QTY+21:2:PCE'PRI+AAB:12'ALC+A'PCD+3:25'")) == QStringLiteral("2 PCE at 12 less 25%"));
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'QTY+21:2:PCE'PRI+AAB:12'ALC+C++++FC'MOA+23:5'"), "a charge of 5 (FC)"));
}

TEST_CASE("dates are read by their format, and what names no day is asked about")
{
    CHECK(orderOf("DTM+2:260201:101'LIN+1++A:SA'QTY+21:1'").requestedDate.value == QDate(2026, 2, 1));
    CHECK(orderOf("DTM+2:010226:2'LIN+1++A:SA'QTY+21:1'").requestedDate.value == QDate(2026, 2, 1));
    CHECK(orderOf("DTM+2:20260201:102'DTM+64:20260101:102'LIN+1++A:SA'QTY+21:1'").requestedDate.value == QDate(2026, 2, 1));
    const Order week = orderOf("DTM+2:202609:616'LIN+1++A:SA'QTY+21:1'");
    CHECK_FALSE(week.requestedDate.value);
    CHECK(week.requestedDate.written == QStringLiteral("202609"));
    CHECK(hasDoubt(week, "format 616"));
    const Order period = orderOf("DTM+2:2026020120260207:718'LIN+1++A:SA'QTY+21:1'");
    CHECK(period.requestedDate.value == QDate(2026, 2, 1));
    CHECK(hasDoubt(period, "a period is stated"));
    CHECK(orderOf("DTM+10:20260201:102'LIN+1++A:SA'QTY+21:1'").requestedDate.confidence < 0.9);
}

TEST_CASE("a text that was cut at its width is put together without a blank")
{
    // 35 characters, then the rest of the word.
    CHECK(lineOf("IMD+F++:::Verschraubung, vernickelt M20 Messi:ng IP68'QTY+21:1'").description.value
          == QStringLiteral("Verschraubung, vernickelt M20 Messing IP68"));
    CHECK(lineOf("IMD+F++:::Verschraubung:M20'QTY+21:1'").description.value == QStringLiteral("Verschraubung M20"));
    CHECK(lineOf("IMD+F+ANM+:::Valve'IMD+F+35+:::red'QTY+21:1'").note == QStringLiteral("red"));
}

TEST_CASE("what the message says of itself and what was read are compared")
{
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'QTY+21:1'UNS+S'CNT+2:3'"), "says 3 lines, but 1 were read"));
    CHECK(hasDoubt(orderOf("LIN+1++A:SA'QTY+21:1'UNS+S'CNT+1:9'"), "add up to 9, but they make 1"));
    CHECK(hasDoubt(orderOf("RFF+ON:P2'LIN+1++A:SA'QTY+21:1'"), "refers to order \"P2\""));
    const Extraction test = extractionOf("UNB+UNOA:3+A+B+260101:0900+1++++++1'UNH+1+ORDERS:D:96A:UN'BGM+220+P1+9'"
                                         "LIN+1++A:SA'QTY+21:1'UNT+5+1'UNZ+1+1'");
    CHECK(hasDoubt(test.orders.front(), "marked as a test"));
}

TEST_CASE("a line behind the summary is a line all the same")
{
    const Order order = orderOf("LIN+1++A:SA'QTY+21:1'UNS+S'CNT+2:1'LIN+2++B:SA'QTY+21:2'");
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("B"));
}

TEST_CASE("lines that go elsewhere are asked about")
{
    const Order order = orderOf("NAD+DP+++Main store+High Street 1+Leeds'LIN+1++A:SA'QTY+21:1'NAD+DP+++Other store+Low Road 2+York'");
    CHECK(order.shipTo.value == QStringLiteral("Main store, High Street 1, Leeds"));
    CHECK(hasDoubt(order, "another address: Other store, Low Road 2, York"));
}

TEST_CASE("an EDIFACT order names its place of delivery by number, ours told from the customer's")
{
    const Order gln = orderOf("NAD+BY+4012345000009::9'NAD+DP+4012345000016::9'LIN+1++A:SA'");
    CHECK(gln.shipTo.value == QStringLiteral("4012345000016"));
    REQUIRE(gln.shipToNumbers.size() == 1);
    CHECK(gln.shipToNumbers[0].value == QStringLiteral("4012345000016"));
    CHECK(gln.ourShipToNumbers.empty());
    const Order ours = orderOf("NAD+DP+20110-S1::91'LIN+1++A:SA'");
    REQUIRE(ours.ourShipToNumbers.size() == 1);
    CHECK(ours.shipToNumbers.empty());
    const Order place = orderOf("NAD+BY+4012345000009::9'LOC+7+0212::92'LIN+1++A:SA'");
    CHECK(place.shipTo.value == QStringLiteral("0212"));
    REQUIRE(place.shipToNumbers.size() == 1);
}

TEST_CASE("a freight of the whole EDIFACT order counts where the totals hold with it")
{
    const QByteArray line = "LIN+1++4006381333931:EN'QTY+21:10:PCE'MOA+203:100'PRI+AAA:10'UNS+S'MOA+79:100'";
    const Order held = orderOf("ALC+C++++FC'MOA+25:100'MOA+23:12.5'" + line + "MOA+124:21.38'MOA+86:133.88'");
    CHECK(held.charges.value == Decimal::fromCanonical(u"12.5"));
    CHECK(held.doubts.empty());
    const Order left = orderOf("ALC+C++++FC'MOA+23:12.5'" + line + "MOA+124:19'MOA+86:119'");
    CHECK(hasDoubt(left, "a charge of 12.5 (FC)"));
    CHECK(hasDoubt(orderOf("ALC+C++++FC'MOA+25:100'" + line), "a charge of 100 (FC)"));
}
