// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/XmlSupport.h"

using namespace intray;
using namespace intray::test;

TEST_CASE("A cXML order is read value by value, without its document type")
{
    const Order order = orderOf("cxml-new.xml");
    CHECK(order.kind == OrderKind::New);
    CHECK(valueOf(order.poNumber) == "4500017721");
    CHECK(pathIn(order.poNumber) == "cXML/Request/OrderRequest/OrderRequestHeader/@orderID");
    // The day as written, not that of another time zone.
    CHECK(valueOf(order.orderDate) == "2026-02-25");
    CHECK(valueOf(order.buyerName) == "Tallgrass Mills Inc.");
    CHECK(valueOf(order.shipTo) ==
          "Tallgrass Mills, Dock 4, 88 Prairie Rd, Salina, KS 67401, United States");
    CHECK(valueOf(order.billTo) ==
          "Tallgrass Mills Inc., 1 Main St, Wichita, KS 67202, United States");
    CHECK(valueOf(order.currency) == "USD");
    CHECK(valueOf(order.paymentTerms) == "45 days");
    CHECK(order.note == QStringLiteral("No Saturday delivery"));
    CHECK(valuesOf(order.senderAddresses) == std::vector<std::string>{"ap@tallgrass.example"});
    CHECK(valuesOf(order.accountNumbers) == std::vector<std::string>{"A100", "123456789"});
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == "1 BR-6204 T-5510 - 400 EA 312 100 - - 2026-03-18");
    CHECK(valueOf(order.lines[0].description) == "Bearing 6204");
    CHECK(pathIn(order.lines[0].quantity) == "cXML/Request/OrderRequest/ItemOut[1]/@quantity");
    CHECK(lineText(order.lines[1]) == "2 GR-1 - 4006381333931 5 CT 14 - - - -");
    CHECK(order.doubts.size() == 1);
    CHECK(holdsDoubt(order, "the line asks for several deliveries (2 2026-03-20; 3 2026-04-20)"));
}

TEST_CASE("The total of a cXML order is net where tax is stated, and must be that of its lines")
{
    QByteArray xml = xmlFixture("cxml-new.xml");
    const Order order = extractXml(xml).orders.front();
    CHECK(valueOf(order.netTotal) == "1318");
    CHECK(valueOf(order.taxTotal) == "98.85");
    CHECK(valueOf(order.total) == "-");

    QByteArray gross = xml;
    gross.replace(">1318.00<", ">1416.85<");
    CHECK(valueOf(extractXml(gross).orders.front().total) == "1416.85");
    CHECK_FALSE(holdsDoubt(extractXml(gross).orders.front(), "the total says"));

    xml.replace(">14.00<", ">41.00<");
    CHECK(holdsDoubt(extractXml(xml).orders.front(), "the lines make 1453, the total says 1318"));
}

TEST_CASE("A cXML update is a change that replaces the order, a delete cancels it without lines")
{
    const Extraction update = extractXml(xmlFixture("cxml-update.xml"));
    CHECK(update.intent == Intent::Change);
    REQUIRE(update.orders.size() == 1);
    CHECK(valueOf(update.orders.front().poNumber) == "4500017721");
    CHECK(lineText(update.orders.front().lines.front()) == "2 GR-1 - - 4 EA 14 - - - -");
    CHECK(holdsDoubt(update.orders.front(), "lines that it does not list are no longer wanted"));

    const Extraction erased = extractXml(xmlFixture("cxml-delete.xml"));
    CHECK(erased.intent == Intent::Cancel);
    REQUIRE(erased.orders.size() == 1);
    CHECK(valueOf(erased.orders.front().poNumber) == "4500017721");
    CHECK(erased.orders.front().lines.empty());
    CHECK(valuesOf(erased.orders.front().senderAddresses) ==
          std::vector<std::string>{"buy@tallgrass.example"});
}

TEST_CASE("A delivery day that may be midnight elsewhere is asked about")
{
    QByteArray xml = xmlFixture("cxml-new.xml");
    xml.replace("requestedDeliveryDate=\"2026-03-18\"",
                "requestedDeliveryDate=\"2026-03-17T23:00:00+00:00\"");
    const Order order = extractXml(xml).orders.front();
    CHECK(valueOf(order.lines[0].requestedDate) == "2026-03-17");
    CHECK(holdsDoubt(order, "may be midnight elsewhere. Is the day after meant?"));
}

TEST_CASE("A cXML order that is a test or a blanket order is doubted, shipping beside its total is a charge")
{
    QByteArray xml = xmlFixture("cxml-new.xml");
    xml.replace("deploymentMode=\"production\"", "deploymentMode=\"test\"");
    xml.replace("orderType=\"regular\"", "orderType=\"blanket\"");
    xml.replace("<PaymentTerm ",
                "<Shipping><Money currency=\"USD\">25.00</Money></Shipping><PaymentTerm ");
    const Order order = extractXml(xml).orders.front();
    CHECK(holdsDoubt(order, "the message says that it is a test"));
    CHECK(holdsDoubt(order, "this is a blanket order"));
    CHECK(order.charges.value == Decimal(25));
    CHECK(order.netTotal.value == Decimal::fromCanonical(u"1318"));
    CHECK_FALSE(holdsDoubt(order, "shipping"));
}
