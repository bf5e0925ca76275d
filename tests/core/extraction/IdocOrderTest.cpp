// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/EdiSupport.h"

using namespace intray;

namespace {

Extraction xmlOf(const char *type, const QByteArray &segments)
{
    return extractionOf("<?xml version=\"1.0\"?><ORDERS05><IDOC BEGIN=\"1\"><EDI_DC40 SEGMENT=\"1\"><MESTYP>"
                            + QByteArray(type) + "</MESTYP></EDI_DC40>" + segments + "</IDOC></ORDERS05>",
                        "a.xml");
}

Order orderOf(const QByteArray &segments)
{
    const Extraction found = xmlOf("ORDERS", "<E1EDK01><BELNR>P1</BELNR></E1EDK01>" + segments);
    REQUIRE(found.orders.size() == 1);
    return found.orders.front();
}

const QByteArray Article = "<E1EDP19><QUALF>002</QUALF><IDTNR>A</IDTNR></E1EDP19>";

} // namespace

TEST_CASE("a flat IDoc order gives header and lines with the path of each value")
{
    const Extraction found = extractionOf(fixture("../edi/orders05.idoc"));
    CHECK(found.intent == Intent::Order);
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("4500009876"));
    CHECK(pathOfField(order.poNumber.source) == QStringLiteral("IDOC/E1EDK02/BELNR"));
    CHECK(order.orderDate.value == QDate(2026, 1, 18));
    CHECK(order.requestedDate.value == QDate(2026, 2, 10));
    CHECK(order.currency.value == QStringLiteral("EUR"));
    CHECK(order.buyerName.value == QStringLiteral("Ateliers Brisson"));
    CHECK(order.shipTo.value
          == QString::fromUtf8("Ateliers Brisson, Entrepôt 2, Zone des Quais, Saint-Nazaire, 44600, FR"));
    CHECK(order.paymentTerms.value == QStringLiteral("Z030"));
    CHECK(order.note == QStringLiteral("Livrer le matin"));
    REQUIRE(order.accountNumbers.size() == 1);
    CHECK(order.accountNumbers[0].value == QStringLiteral("K-3301"));
    REQUIRE(order.vatNumbers.size() == 1);
    CHECK(order.vatNumbers[0].value == QStringLiteral("FR40303265045"));
    CHECK(order.statedLineCount == 2);

    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].position.value == QStringLiteral("00010"));
    CHECK(order.lines[0].buyerItem.value == QStringLiteral("BR-55"));
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("FG-0200"));
    CHECK(order.lines[0].gtin.value == QStringLiteral("3760001234560"));
    CHECK(order.lines[0].description.value == QStringLiteral("Joint torique 40 x 3"));
    CHECK(figures(order.lines[0]) == QStringLiteral("12 PCE at 1250 per 100 = 150"));
    CHECK(order.lines[0].requestedDate.value == QDate(2026, 2, 15));
    CHECK(figures(order.lines[1]) == QStringLiteral("30 MTR"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("FG-0300"));
    REQUIRE(order.doubts.size() == 1);
    CHECK(hasDoubt(order, "several deliveries"));
}

TEST_CASE("an IDoc ORDCHG changes lines by their action code")
{
    const Extraction found = extractionOf(fixture("../edi/ordchg_idoc.xml"), "a.xml");
    CHECK(found.intent == Intent::Change);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("4500001234"));
    REQUIRE(order.lines.size() == 2);
    CHECK(figures(order.lines[0]) == QStringLiteral("50 PCE"));
    CHECK(order.lines[1].position.value == QStringLiteral("000020"));
    CHECK(order.lines[1].quantity.value == Decimal(0));
}

TEST_CASE("other IDocs are no orders, and the reason names them")
{
    const Extraction invoice = xmlOf("INVOIC", "<E1EDK01><BELNR>1</BELNR></E1EDK01>");
    CHECK(invoice.intent == Intent::NotAnOrder);
    CHECK(invoice.intentReason.contains(QStringLiteral("an invoice (IDoc INVOIC)")));
    CHECK(xmlOf("REQOTE", "<E1EDK01/>").intent == Intent::QuoteRequest);
    CHECK(xmlOf("ORDCHG", "<E1EDK01><ACTION>001</ACTION><BELNR>1</BELNR></E1EDK01>").intent == Intent::Cancel);
}

TEST_CASE("several IDocs in one file are several orders")
{
    const QByteArray one = fixture("../edi/orders05.idoc");
    QByteArray other = one;
    other.replace("4500009876", "4500009877");
    const Extraction found = extractionOf(one + other);
    REQUIRE(found.orders.size() == 2);
    CHECK(found.orders[1].poNumber.value == QStringLiteral("4500009877"));
    CHECK(found.orders[1].lines.size() == 2);
}

TEST_CASE("quantities of an item and of its deliveries are compared")
{
    const QByteArray head = "<E1EDP01><POSEX>10</POSEX>";
    CHECK(figures(orderOf(head + "<E1EDP20><WMENG>4.000</WMENG><EDATU>20260301</EDATU></E1EDP20>" + Article + "</E1EDP01>").lines[0])
          == QStringLiteral("4"));
    CHECK(hasDoubt(orderOf(head + "<MENGE>5</MENGE><E1EDP20><WMENG>4.000</WMENG></E1EDP20>" + Article + "</E1EDP01>"),
                   "orders 5, but its deliveries add up to 4"));
    CHECK(hasDoubt(orderOf(head + "<MENGE>5</MENGE><UEPOS>000010</UEPOS>" + Article + "</E1EDP01>"), "part of line 000010"));
    CHECK(hasDoubt(orderOf(head + "<MENGE>5</MENGE><ACTION>003</ACTION>" + Article + "</E1EDP01>"), "marked as deleted"));
}

TEST_CASE("the price that the customer expects and its unit")
{
    const Order order = orderOf("<E1EDP01><POSEX>10</POSEX><MENGE>5</MENGE><MENEE>PCE</MENEE><PMENE>KGM</PMENE>"
                                "<E1EDP05><KSCHL>EDI1</KSCHL><KRATE>12.5</KRATE><UPRBS>10</UPRBS></E1EDP05>" + Article + "</E1EDP01>");
    CHECK(figures(order.lines[0]) == QStringLiteral("5 PCE at 12.5 per 10"));
    CHECK(hasDoubt(order, "price is for KGM"));
}

TEST_CASE("an item that goes elsewhere is asked about")
{
    const Order order = orderOf(
        "<E1EDKA1><PARVW>WE</PARVW><NAME1>Main</NAME1><ORT01>Bergen</ORT01></E1EDKA1><E1EDP01><MENGE>5</MENGE>"
        "<E1EDPA1><PARVW>WE</PARVW><NAME1>Other</NAME1><ORT01>Oslo</ORT01></E1EDPA1>" + Article + "</E1EDP01>");
    CHECK(order.shipTo.value == QStringLiteral("Main, Bergen"));
    CHECK(hasDoubt(order, "another address: Other, Oslo"));
}
