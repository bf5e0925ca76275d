// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"
#include "tests/core/extraction/XmlSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// A PDF whose page shows this order and that carries the file inside.
Document pdfWith(const QByteArray &xml, const char *name, const char16_t *number,
                 const char16_t *quantity)
{
    Document document;
    Part pages;
    pages.content = Pages{{pageOf({{{40, u"Purchase order"}},
                                   {{40, u"Order number:"}, {150, number}},
                                   {{40, u"Ateliers Roche SAS"}},
                                   {{40, u"Item"},
                                    {120, u"Description"},
                                    {300, u"Quantity"},
                                    {380, u"Unit price"},
                                    {480, u"Amount"}},
                                   {{40, u"VAN-22"},
                                    {120, u"Vanne 22 mm"},
                                    {300, quantity},
                                    {380, u"20.00"},
                                    {480, u"120.00"}},
                                   {{380, u"Net total"}, {480, u"120.00"}}})}};
    document.parts.push_back(pages);
    Part inside = readBytes(xml, "order-x.xml").parts.front();
    inside.parent = 0;
    inside.role = PartRole::Embedded;
    inside.name = QString::fromLatin1(name);
    document.parts.push_back(inside);
    return document;
}

} // namespace

TEST_CASE("An Order-X order is read value by value, with the net price for its basis")
{
    const Order order = orderOf("orderx.xml");
    CHECK(order.kind == OrderKind::New);
    CHECK(valueOf(order.poNumber) == "CF-2026-9");
    CHECK(pathIn(order.poNumber) == "SCRDMCCBDACIOMessageStructure/ExchangedDocument/ID");
    CHECK(valueOf(order.orderDate) == "2026-02-18");
    CHECK(valueOf(order.requestedDate) == "2026-03-30");
    CHECK(valueOf(order.buyerName) == "Ateliers Roche SAS");
    CHECK(valueOf(order.shipTo) == "Roche Quai 3, 3 quai Perrache, 69002 Lyon, FR");
    CHECK(valueOf(order.paymentTerms) == "45 jours fin de mois");
    CHECK(valueOf(order.currency) == "EUR");
    CHECK(valueOf(order.netTotal) == "120");
    CHECK(valueOf(order.taxTotal) == "24");
    CHECK(valueOf(order.total) == "144");
    CHECK(valuesOf(order.vatNumbers) == std::vector<std::string>{"FR40123456789"});
    CHECK(valuesOf(order.accountNumbers) == std::vector<std::string>{"CLI-31"});
    CHECK(valuesOf(order.senderAddresses) ==
          std::vector<std::string>{"achats@roche-ateliers.example"});
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) == "1 VAN-22 C-9 3760123450017 6 H87 40 2 - 120 -");
    CHECK(order.doubts.empty());
}

TEST_CASE("An Order-X change refers to the order it changes, and a deleted line asks for nothing")
{
    const Extraction extraction = extractXml(xmlFixture("orderx-change.xml"));
    CHECK(extraction.intent == Intent::Change);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(valueOf(extraction.orders[0].poNumber) == "CF-2026-9");
    CHECK(lineText(extraction.orders[0].lines[0]) == "1 VAN-22 C-9 3760123450017 0 H87 40 2 - - -");
}

TEST_CASE("An Order-X cancellation by its purpose orders nothing, and an answer is no order")
{
    QByteArray xml = xmlFixture("orderx.xml");
    xml.replace("<ram:PurposeCode>9<", "<ram:PurposeCode>1<");
    const Extraction cancelled = extractXml(xml);
    CHECK(cancelled.intent == Intent::Cancel);
    REQUIRE(cancelled.orders.size() == 1);
    CHECK(cancelled.orders[0].lines.empty());

    const Extraction answer = extractXml(xmlFixture("orderx-response.xml"));
    CHECK(answer.intent == Intent::NotAnOrder);
    CHECK(answer.intentReason == QStringLiteral("it is an answer to an order (Order-X)"));
}

TEST_CASE(
    "The order inside a PDF is taken for that of its pages, and agreeing pages raise no doubt")
{
    const Extraction extraction =
        extractFrom(pdfWith(xmlFixture("orderx.xml"), "order-x.xml", u"CF-2026-9", u"6"));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders[0].poNumber.source.part == 1);
    CHECK(lineText(extraction.orders[0].lines[0]) ==
          "1 VAN-22 C-9 3760123450017 6 H87 40 2 - 120 -");
    CHECK(extraction.orders[0].doubts.empty());
}

TEST_CASE("Pages that disagree with the order inside the PDF are asked about")
{
    const Extraction number =
        extractFrom(pdfWith(xmlFixture("orderx.xml"), "order-x.xml", u"CF-2026-8", u"6"));
    REQUIRE(number.orders.size() == 1);
    CHECK(holdsDoubt(number.orders[0],
                     "The page has the order number CF-2026-8, the file inside the PDF CF-2026-9"));

    QByteArray xml = xmlFixture("orderx.xml");
    xml.replace("unitCode=\"H87\">6<", "unitCode=\"H87\">60<");
    const Extraction quantity = extractFrom(pdfWith(xml, "order-x.xml", u"CF-2026-9", u"6"));
    REQUIRE(quantity.orders.size() == 1);
    CHECK(holdsDoubt(quantity.orders[0],
                     "Line 1, quantity: the page says 6, the file inside the PDF says 60"));
}

TEST_CASE("Pages with an invoice inside are no order; another file inside that says so is a doubt")
{
    const QByteArray invoice =
        "<rsm:CrossIndustryInvoice "
        "xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\">"
        "<rsm:ExchangedDocument/></rsm:CrossIndustryInvoice>";
    const Extraction twin = extractFrom(pdfWith(invoice, "factur-x.xml", u"CF-2026-9", u"6"));
    CHECK(twin.intent == Intent::NotAnOrder);
    CHECK(twin.orders.empty());
    CHECK(twin.intentReason.contains(QStringLiteral("an invoice")));

    const Extraction other = extractFrom(pdfWith(invoice, "last-invoice.xml", u"CF-2026-9", u"6"));
    REQUIRE(other.orders.size() == 1);
    CHECK(holdsDoubt(other.orders[0], "A file inside the PDF (last-invoice.xml) says otherwise"));
}
