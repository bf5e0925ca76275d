// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/XmlSupport.h"

using namespace intray;
using namespace intray::test;

TEST_CASE("A GS1 XML 3 order is read value by value, its places by their location numbers")
{
    const Order order = orderOf("gs1-3.xml");
    CHECK(order.kind == OrderKind::New);
    CHECK(valueOf(order.poNumber) == "FK-3352");
    CHECK(pathIn(order.poNumber) == "orderMessage/order/orderIdentification/entityIdentification");
    CHECK(valueOf(order.orderDate) == "2026-02-22");
    CHECK(valueOf(order.requestedDate) == "2026-03-19");
    CHECK(valueOf(order.buyerName) == "Fjordkost A/S");
    // A place is stated, though only as a number; it must not pass for the usual one.
    CHECK(valueOf(order.shipTo) == "5790000000036");
    CHECK(valueOf(order.currency) == "DKK");
    CHECK(valuesOf(order.accountNumbers) == std::vector<std::string>{"5790000000012"});
    CHECK(valuesOf(order.senderAddresses) == std::vector<std::string>{"ane@fjordkost.example"});
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) == "1 ND-4 FK-77 05790123456787 24 EA 19.5 - - 468 -");
    CHECK(valueOf(order.lines[0].description) == "Handsker str. 9");
    CHECK(order.doubts.empty());
}

TEST_CASE("A GS1 XML 2 order is read value by value inside its message")
{
    const Order order = orderOf("gs1-2.xml");
    CHECK(valueOf(order.poNumber) == "FK-3360");
    CHECK(valueOf(order.orderDate) == "2026-02-23");
    CHECK(valueOf(order.requestedDate) == "2026-03-24");
    CHECK(valueOf(order.shipTo) == "5790000000043");
    CHECK(valueOf(order.currency) == "DKK");
    CHECK(valuesOf(order.accountNumbers) == std::vector<std::string>{"5790000000012"});
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) == "1 - - 05790123456787 48 PCE 19.5 - - - -");
    CHECK(pathIn(order.lines[0].quantity) ==
          "StandardBusinessDocument/message/order/orderLineItem/requestedQuantity/value");
}

TEST_CASE("A GS1 XML order that is to be deleted is a cancellation without lines")
{
    QByteArray xml = xmlFixture("gs1-3.xml");
    xml.replace("<documentStatusCode>ORIGINAL",
                "<documentActionCode>DELETE</documentActionCode><documentStatusCode>ORIGINAL");
    const Extraction extraction = extractXml(xml);
    CHECK(extraction.intent == Intent::Cancel);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders[0].lines.empty());
}
