// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/EdiSupport.h"

using namespace intray;

namespace {

// One transaction set without its envelope.
Extraction setOf(const char *type, const QByteArray &segments)
{
    const auto count = segments.count('~') + 2;
    return extractionOf("ST*" + QByteArray(type) + "*0001~" + segments + "SE*" + QByteArray::number(count) + "*0001~");
}

Order orderOf(const QByteArray &segments)
{
    const Extraction found = setOf("850", "BEG*00*SA*P1**20260101~" + segments);
    REQUIRE(found.orders.size() == 1);
    return found.orders.front();
}

} // namespace

TEST_CASE("an X12 850 gives header and lines with the path of each value")
{
    const Extraction found = extractionOf(fixture("../edi/po850.x12"));
    CHECK(found.intent == Intent::Order);
    REQUIRE(found.orders.size() == 2);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("B-7781"));
    CHECK(pathOfField(order.poNumber.source) == QStringLiteral("850[1]/BEG/3"));
    CHECK(order.orderDate.value == QDate(2026, 1, 12));
    CHECK(order.requestedDate.value == QDate(2026, 2, 3));
    CHECK(order.buyerName.value == QStringLiteral("North Buyer Inc"));
    CHECK(order.shipTo.value
          == QStringLiteral("North Buyer DC 2, Receiving Dock, 900 Dock Street, Unit 4, Reno, NV, 89501, US"));
    CHECK(order.currency.value == QStringLiteral("USD"));
    CHECK(order.total.value == Decimal::fromCanonical(u"558.6"));
    CHECK(order.note.contains(QStringLiteral("Release number: 12")));
    CHECK(order.note.contains(QStringLiteral("20260220")));
    REQUIRE(order.accountNumbers.size() == 1);
    CHECK(order.accountNumbers[0].value == QStringLiteral("C-3004"));
    REQUIRE(order.senderAddresses.size() == 1);
    CHECK(order.senderAddresses[0].value == QStringLiteral("ann.hill@northbuyer.example"));
    CHECK(order.doubts.empty());

    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("FG-0068"));
    CHECK(order.lines[0].buyerItem.value == QStringLiteral("NB-17"));
    CHECK(order.lines[0].gtin.value == QStringLiteral("036000291452"));
    CHECK(order.lines[0].description.value == QStringLiteral("Hex bolt M8: zinc > 5um"));
    CHECK(order.lines[0].note == QStringLiteral("Silver"));
    CHECK(figures(order.lines[0]) == QStringLiteral("120 EA at 4.5"));
    CHECK(figures(order.lines[1]) == QStringLiteral("6 CA at 310 per 100"));
    CHECK(order.lines[1].requestedDate.value == QDate(2026, 2, 10));
    CHECK(order.lines[1].note.contains(QStringLiteral("Retail price: 9.99")));
}

TEST_CASE("quantities by destination and charges are asked about")
{
    const Order order = extractionOf(fixture("../edi/po850.x12")).orders[1];
    CHECK(order.shipTo.value == QStringLiteral("North Buyer Store 9, 0009"));
    CHECK(hasDoubt(order, "0009: 10; 0011: 20"));
    CHECK(hasDoubt(order, "charge (D240)"));
}

TEST_CASE("an 860 changes lines, and a deletion never reads as goods wanted")
{
    const Extraction found = extractionOf(fixture("../edi/po860.x12"));
    CHECK(found.intent == Intent::Change);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("B-7781"));
    CHECK(order.orderDate.value == QDate(2026, 1, 12));
    REQUIRE(order.lines.size() == 3);
    CHECK(figures(order.lines[0]) == QStringLiteral("150 EA at 4.5"));
    CHECK(hasDoubt(order, "by or to 150"));
    CHECK(order.lines[1].position.value == QStringLiteral("2"));
    CHECK(order.lines[1].quantity.value == Decimal(0));
    CHECK(order.lines[2].position.value == QStringLiteral("4"));
    CHECK(figures(order.lines[2]) == QStringLiteral("20 EA at 2.25"));
}

TEST_CASE("the purpose of BEG and BCH decides between order, change and cancellation")
{
    const QByteArray line = "PO1*1*2*EA***VN*A~";
    CHECK(setOf("850", "BEG*00*SA*P1**20260101~" + line).intent == Intent::Order);
    CHECK(setOf("850", "BEG*01*SA*P1**20260101~" + line).intent == Intent::Cancel);
    CHECK(setOf("850", "BEG*04*SA*P1**20260101~" + line).intent == Intent::Change);
    CHECK(setOf("860", "BCH*01*SA*P1***20260101~").intent == Intent::Cancel);
    CHECK(hasDoubt(setOf("850", "BEG*07*SA*P1**20260101~" + line).orders.front(), "sent again"));
    CHECK(hasDoubt(setOf("850", "BEG*00*BK*P1**20260101~" + line).orders.front(), "blanket order"));
}

TEST_CASE("other transaction sets are no orders, and the reason names them")
{
    CHECK(setOf("855", "BAK*00*AC*P1*20260101~").intent != Intent::Order);
    const QByteArray isa = "ISA*00*          *00*          *ZZ*BUYER          *ZZ*SELLER         *260112*0905*U*00401*000000001*0*P*>~";
    const auto interchange = [&](const QByteArray &set) {
        return extractionOf(isa + "GS*XX*A*B*20260101*0900*1*X*004010~" + set + "GE*1*1~IEA*1*000000001~");
    };
    const Extraction invoice = interchange("ST*810*1~BIG*20260101*I1~SE*3*1~");
    CHECK(invoice.intent == Intent::NotAnOrder);
    CHECK(invoice.intentReason.contains(QStringLiteral("an invoice (X12 810)")));
    CHECK(interchange("ST*840*1~BQT*00*Q1*20260101~SE*3*1~").intent == Intent::QuoteRequest);
    CHECK(interchange("ST*875*1~G50*N*20260101*P1~SE*3*1~").intent == Intent::Unreadable);
    const Extraction mixed = interchange("ST*810*1~SE*2*1~ST*850*2~BEG*00*SA*P1**20260101~PO1*1*2*EA***VN*A~SE*4*2~");
    REQUIRE(mixed.orders.size() == 1);
    CHECK(hasDoubt(mixed.orders.front(), "X12 810"));
}

TEST_CASE("deliveries, parts and hash totals of X12 lines")
{
    const Order one = orderOf("PO1*1*30*EA***VN*A~SCH*30*EA***002*20260301~CTT*1*30~");
    CHECK(one.lines[0].requestedDate.value == QDate(2026, 3, 1));
    CHECK(one.doubts.empty());
    const Order two = orderOf("PO1*1*30*EA***VN*A~SCH*10*EA***002*20260301~SCH*20*EA***002*20260401~");
    CHECK_FALSE(two.lines[0].requestedDate.value);
    CHECK(hasDoubt(two, "10 20260301; 20 20260401"));
    CHECK(hasDoubt(orderOf("PO1*1*30*EA***VN*A~SLN*1**I*2*EA~"), "parts of its own"));
    CHECK(hasDoubt(orderOf("PO1*1*30*EA***VN*A~CTT*2~"), "says 2 lines"));
    CHECK(hasDoubt(orderOf("PO1*1*30*EA***VN*A~CTT*1*31~"), "add up to 31"));
    // The hash total leaves decimal points out.
    CHECK(orderOf("PO1*1*1.5*EA***VN*A~PO1*2*20*EA***VN*B~CTT*2*35~").doubts.empty());
}

TEST_CASE("prices per hundred, unknown bases and retail prices")
{
    CHECK(figures(orderOf("PO1*1*30*EA*7.5*TP*VN*A~").lines[0]) == QStringLiteral("30 EA at 7.5 per 1000"));
    CHECK(hasDoubt(orderOf("PO1*1*30*EA*7.5*PP*VN*A~"), "basis \"PP\""));
    CHECK(figures(orderOf("PO1*1*30*EA*7.5*RE*VN*A~").lines[0]) == QStringLiteral("30 EA"));
    CHECK(figures(orderOf("PO1*1*30*EA*8*PE*VN*A~SAC*A*C310*****25~").lines[0]) == QStringLiteral("30 EA at 8 less 25%"));
    CHECK(hasDoubt(orderOf("SAC*A*C310***2500~PO1*1*30*EA*8*PE*VN*A~"), "a discount of 25 (C310)"));
    const Order proven = orderOf("SAC*A*C310***2500~PO1*1*30*EA*8*PE*VN*A~CTT*1~AMT*TT*215~");
    CHECK(proven.charges.value == Decimal(-25));
    CHECK(proven.doubts.empty());
}

TEST_CASE("a line behind the totals is a line all the same")
{
    const Order order = orderOf("PO1*1*30*EA***VN*A~CTT*1~PO1*2*5*EA***VN*B~");
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("B"));
    CHECK(hasDoubt(order, "says 1 lines, but 2 were read"));
}

TEST_CASE("a date of shipment is taken, but asked about")
{
    const Order order = orderOf("DTM*010*20260301~PO1*1*30*EA***VN*A~");
    CHECK(order.requestedDate.value == QDate(2026, 3, 1));
    CHECK(order.requestedDate.confidence < 0.9);
}
