// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/XmlSupport.h"

using namespace intray;
using namespace intray::test;

TEST_CASE("An openTRANS 2.1 order is read by the roles of its parties")
{
    const Order order = orderOf("opentrans-21.xml");
    CHECK(order.kind == OrderKind::New);
    // The number of the buyer's own customer is not the order's.
    CHECK(valueOf(order.poNumber) == "B-2026-118");
    CHECK(pathIn(order.poNumber) == "ORDER/ORDER_HEADER/ORDER_INFO/ORDER_ID");
    CHECK(valueOf(order.orderDate) == "2026-02-26");
    CHECK(valueOf(order.requestedDate) == "2026-03-13");
    CHECK(valueOf(order.buyerName) == "Kupferhof GmbH");
    CHECK(valueOf(order.shipTo) == "Kupferhof GmbH, Werk 7, Hafen 12, 41460 Neuss, Deutschland");
    CHECK(valueOf(order.billTo) == "Kupferhof Verwaltung, Postfach 77, 52001 Aachen");
    CHECK(valueOf(order.currency) == "EUR");
    CHECK(valueOf(order.netTotal) == "171");
    CHECK(order.statedLineCount == 1);
    CHECK(order.language == QStringLiteral("de"));
    CHECK(order.note == QStringLiteral("Bitte avisieren"));
    CHECK(valuesOf(order.accountNumbers) == std::vector<std::string>{"20815"});
    CHECK(valuesOf(order.vatNumbers) == std::vector<std::string>{"DE250000111"});
    CHECK(valuesOf(order.senderAddresses) ==
          std::vector<std::string>{"wareneingang@kupferhof.example"});
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) ==
          "1 CU-15 900-3 4012345678901 30 MTR 600 100 5 171 2026-03-20");
    CHECK(order.lines[0].note == QStringLiteral("in 5-m-Stangen"));
    CHECK(order.doubts.empty());
}

TEST_CASE("Each openTRANS order of a list is an order, also in version 1.0")
{
    const Extraction extraction = extractXml(xmlFixture("opentrans-10-list.xml"));
    CHECK(extraction.intent == Intent::Order);
    REQUIRE(extraction.orders.size() == 2);
    const Order &first = extraction.orders[0];
    CHECK(valueOf(first.poNumber) == "A-1");
    CHECK(valueOf(first.buyerName) == "Sudwerk AG");
    CHECK(valueOf(first.shipTo) == "Sudwerk AG, Tor 2, Halle 5, 85748 Garching");
    CHECK(valueOf(first.currency) == "EUR");
    CHECK(lineText(first.lines[0]) == "1 DI-8 K-1 4012345678918 8 PCE 1.25 - - 10 -");
    const Order &second = extraction.orders[1];
    CHECK(valueOf(second.poNumber) == "A-2");
    CHECK(pathIn(second.poNumber) == "ORDER_LIST/ORDER[2]/ORDER_HEADER/ORDER_INFO/ORDER_ID");
    CHECK(valuesOf(second.accountNumbers) == std::vector<std::string>{"502"});
    CHECK(lineText(second.lines[0]) == "1 DI-9 K-1 4012345678918 8 PCE 1.25 - - 10 -");
}

TEST_CASE("An openTRANS change states new quantities; a negative one is doubted")
{
    QByteArray xml = xmlFixture("opentrans-change.xml");
    const Extraction extraction = extractXml(xml);
    CHECK(extraction.intent == Intent::Change);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(valueOf(extraction.orders[0].poNumber) == "B-2026-118");
    CHECK(valueOf(extraction.orders[0].orderDate) == "2026-02-28");
    CHECK(lineText(extraction.orders[0].lines[0]) == "1 CU-15 - - 45 MTR - - - - -");
    CHECK(extraction.orders[0].doubts.empty());

    xml.replace(">45<", ">-5<");
    CHECK(holdsDoubt(extractXml(xml).orders[0],
                     "the quantity is negative. A return, or a difference?"));
}

TEST_CASE("An openTRANS delivery party is found through its number when it has no role of its own")
{
    QByteArray xml = xmlFixture("opentrans-21.xml");
    xml.replace("<PARTY_ROLE>delivery</PARTY_ROLE>", "");
    CHECK(valueOf(extractXml(xml).orders[0].shipTo) == "-");
    xml.replace("</ORDER_PARTIES_REFERENCE>",
                "<SHIPMENT_PARTIES_REFERENCE><DELIVERY_IDREF>W7</DELIVERY_IDREF>"
                "</SHIPMENT_PARTIES_REFERENCE></ORDER_PARTIES_REFERENCE>");
    CHECK(valueOf(extractXml(xml).orders[0].shipTo) ==
          "Kupferhof GmbH, Werk 7, Hafen 12, 41460 Neuss, Deutschland");
}
