// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/XmlSupport.h"

using namespace intray;
using namespace intray::test;

TEST_CASE("A UBL order is read value by value, whatever its prefixes and character set")
{
    const Order order = orderOf("ubl-order.xml");
    CHECK(order.kind == OrderKind::New);
    CHECK(valueOf(order.poNumber) == "PO-77120");
    CHECK(pathIn(order.poNumber) == "Order/ID");
    CHECK(valueOf(order.orderDate) == "2026-02-24");
    CHECK(valueOf(order.requestedDate) == "2026-03-20");
    CHECK(pathIn(order.requestedDate) == "Order/Delivery/RequestedDeliveryPeriod/EndDate");
    CHECK(valueOf(order.buyerName) == "Brandeis & Söhne KG");
    CHECK(valueOf(order.shipTo) == "Brandeis Lager Süd, Lagerweg, 9, Kassel, 34117, DE");
    CHECK(valueOf(order.billTo) == "-");
    CHECK(valueOf(order.paymentTerms) == "30 days net");
    CHECK(valueOf(order.currency) == "EUR");
    CHECK(valueOf(order.netTotal) == "316");
    CHECK(valueOf(order.taxTotal) == "60.04");
    CHECK(valueOf(order.total) == "376.04");
    CHECK(order.statedLineCount == 3);
    CHECK(order.note == QStringLiteral("Ring before delivery"));
    CHECK(order.doubts.empty());
}

TEST_CASE("The lines of a UBL order keep base quantities, proven discounts, item numbers and their "
          "own dates")
{
    const Order order = orderOf("ubl-order.xml");
    REQUIRE(order.lines.size() == 3);
    CHECK(lineText(order.lines[0]) == "10 HX-0840 88-104 04012345000016 500 C62 50 100 10 225 -");
    CHECK(valueOf(order.lines[0].description) == "Hexagon screw M8x40");
    CHECK(order.lines[0].note == QStringLiteral("zinc-plated, DIN 933"));
    CHECK(pathIn(order.lines[0].unit) == "Order/OrderLine[1]/LineItem/Quantity/@unitCode");
    // A number of the manufacturer is no GTIN, however many digits it has.
    CHECK(lineText(order.lines[1]) == "20 HS-19 - - 12.5 MTR 5.2 - - 65 2026-04-02");
    CHECK(order.lines[1].note == QStringLiteral("cut to length"));
    CHECK(lineText(order.lines[2]) == "30 - - - 2 PCE 13 - - 26 -");
    CHECK(valueOf(order.lines[2].description) == "Oil can 5 l");
}

TEST_CASE("The customer of a UBL order is told by account, VAT number, mail addresses and names, "
          "never the seller")
{
    const Order order = orderOf("ubl-order.xml");
    CHECK(valuesOf(order.accountNumbers) == std::vector<std::string>{"K4711"});
    CHECK(valuesOf(order.vatNumbers) == std::vector<std::string>{"DE813000999"});
    CHECK(valuesOf(order.senderAddresses) ==
          std::vector<std::string>{"einkauf@brandeis.example", "i.kern@brandeis.example"});
    CHECK(valuesOf(order.partyNames) ==
          std::vector<std::string>{"Brandeis & Söhne KG", "Brandeis Kommanditgesellschaft"});
}

TEST_CASE("A UBL change names the order it changes; a deleted line asks for nothing, an untouched "
          "one is left out")
{
    const Extraction extraction = extractXml(xmlFixture("ubl-change.xml"));
    CHECK(extraction.intent == Intent::Change);
    REQUIRE(extraction.orders.size() == 1);
    const Order &order = extraction.orders.front();
    CHECK(order.kind == OrderKind::Change);
    CHECK(valueOf(order.poNumber) == "PO-77120");
    CHECK(pathIn(order.poNumber) == "StandardBusinessDocument/OrderChange/OrderReference/ID");
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == "10 HX-0840 - - 700 C62 - - - - -");
    CHECK(lineText(order.lines[1]) == "20 - - - 0 MTR - - - - -");
    CHECK(order.doubts.empty());
}

TEST_CASE("A UBL cancellation cancels the order it refers to and orders nothing")
{
    const Extraction extraction = extractXml(xmlFixture("ubl-cancel.xml"));
    CHECK(extraction.intent == Intent::Cancel);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(valueOf(extraction.orders.front().poNumber) == "PO-77120");
    CHECK(extraction.orders.front().note == QStringLiteral("Project was stopped"));
    CHECK(extraction.orders.front().lines.empty());
}

TEST_CASE("What a UBL order states beyond the fields of an order becomes a doubt with its line")
{
    QByteArray xml = xmlFixture("ubl-order.xml");
    SECTION("a charge on the whole order")
    {
        xml.replace("<a:TaxTotal>",
                    "<a:AllowanceCharge><b:ChargeIndicator>true</b:ChargeIndicator>"
                    "<b:AllowanceChargeReason>Freight</b:AllowanceChargeReason>"
                    "<b:Amount currencyID=\"EUR\">12</b:Amount></a:AllowanceCharge><a:TaxTotal>");
        CHECK(holdsDoubt(extractXml(xml).orders.front(),
                         "Line 32 of the file (Order/AllowanceCharge): a charge of 12 (Freight)"));
    }
    SECTION("a discount that no figure bears out")
    {
        xml.replace(">225.00<", ">240.00<");
        const Order order = extractXml(xml).orders.front();
        CHECK(valueOf(order.lines[0].discountPercent) == "-");
        CHECK(holdsDoubt(order, "a discount of 25.00"));
    }
    SECTION("a price for another unit")
    {
        xml.replace("<b:BaseQuantity unitCode=\"C62\">", "<b:BaseQuantity unitCode=\"KGM\">");
        CHECK(holdsDoubt(extractXml(xml).orders.front(),
                         "the price is for the unit KGM, but C62 is ordered"));
    }
    SECTION("a quantity that is none")
    {
        xml.replace(">12.5<", ">a dozen<");
        const Order order = extractXml(xml).orders.front();
        CHECK_FALSE(order.lines[1].quantity.value);
        CHECK(holdsDoubt(order, "\"a dozen\" is not a number"));
    }
    SECTION("a missing quantity")
    {
        xml.replace("<b:Quantity unitCode=\"PCE\">2</b:Quantity>", "");
        CHECK(holdsDoubt(extractXml(xml).orders.front(), "the line states no quantity"));
    }
    SECTION("a line of its own currency")
    {
        xml.replace("<b:PriceAmount currencyID=\"EUR\">13.00",
                    "<b:PriceAmount currencyID=\"USD\">13.00");
        CHECK(holdsDoubt(extractXml(xml).orders.front(), "the currency is USD, elsewhere EUR"));
    }
    SECTION("a line that is marked as deleted")
    {
        xml.replace("<b:ID>30</b:ID>",
                    "<b:ID>30</b:ID><b:LineStatusCode>Cancelled</b:LineStatusCode>");
        const Order order = extractXml(xml).orders.front();
        CHECK(order.lines.size() == 2);
        CHECK(holdsDoubt(order, "the line is marked as deleted; it was not taken"));
    }
    SECTION("a line of a new order that is said to need no action")
    {
        xml.replace("<b:ID>30</b:ID>", "<b:ID>30</b:ID><b:LineStatusCode>4</b:LineStatusCode>");
        const Order order = extractXml(xml).orders.front();
        CHECK(order.lines.size() == 3);
        CHECK(holdsDoubt(order, "the line has the status \"4\""));
    }
    SECTION("a line that is delivered in parts")
    {
        xml.replace("<a:Delivery><a:RequestedDeliveryPeriod><b:StartDate>2026-04-02",
                    "<a:Delivery><b:Quantity>5</"
                    "b:Quantity><a:RequestedDeliveryPeriod><b:StartDate>2026-05-02"
                    "</b:StartDate></a:RequestedDeliveryPeriod></a:Delivery>"
                    "<a:Delivery><a:RequestedDeliveryPeriod><b:StartDate>2026-04-02");
        const Order order = extractXml(xml).orders.front();
        CHECK(valueOf(order.lines[1].requestedDate) == "-");
        CHECK(holdsDoubt(order, "the line asks for several deliveries (5 2026-05-02; 2026-04-02)"));
    }
    SECTION("a line that goes elsewhere")
    {
        xml.replace("<a:Delivery><a:RequestedDeliveryPeriod><b:StartDate>2026-04-02",
                    "<a:Delivery><a:DeliveryAddress><b:StreetName>Hafen "
                    "3</b:StreetName></a:DeliveryAddress>"
                    "<a:RequestedDeliveryPeriod><b:StartDate>2026-04-02");
        const Order order = extractXml(xml).orders.front();
        CHECK(valueOf(order.shipTo) == "Brandeis Lager Süd, Lagerweg, 9, Kassel, 34117, DE");
        CHECK(holdsDoubt(order, "this line goes to another address: Hafen 3"));
    }
}

TEST_CASE("A charge on a whole UBL order counts where the totals hold with it")
{
    QByteArray xml = xmlFixture("ubl-order.xml");
    xml.replace("<a:TaxTotal>",
                "<a:AllowanceCharge><b:ChargeIndicator>true</b:ChargeIndicator>"
                "<b:AllowanceChargeReason>Freight</b:AllowanceChargeReason>"
                "<b:Amount currencyID=\"EUR\">12</b:Amount></a:AllowanceCharge><a:TaxTotal>");
    const Order wrong = extractXml(xml).orders.front();
    const auto raise = [&](const Field<Decimal> &total) {
        const QByteArray was = '>' + total.written.toUtf8() + '<';
        const QByteArray now = '>' + (*total.value + Decimal(12)).toFixed(2).toUtf8() + '<';
        REQUIRE(xml.contains(was));
        xml.replace(was, now);
    };
    if (wrong.netTotal.value)
        raise(wrong.netTotal);
    raise(wrong.total);
    const Order order = extractXml(xml).orders.front();
    CHECK(order.charges.value == Decimal(12));
    CHECK_FALSE(holdsDoubt(order, "a charge of"));
}
