// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/StructuredOrders.h"
#include "tests/core/extraction/XmlSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

QString reasonFor(const QByteArray &xml, Intent expected)
{
    const Extraction extraction = extractXml(xml);
    CHECK(extraction.intent == expected);
    CHECK(extraction.orders.empty());
    return extraction.intentReason;
}

} // namespace

TEST_CASE("A structured file is walked by names, with paths and lines that lead back to it")
{
    const Document document =
        readBytes("<a>\n <b x=\"1\">one</b>\n <b>two\n words</b>\n <c/>\n</a>", "a.xml");
    const StructuredView view(document, 0);
    const StructuredNode root = view.root();
    CHECK(root.name() == QStringLiteral("a"));
    CHECK(root.at(QLatin1String("b")).attribute(QLatin1String("x")) == QStringLiteral("1"));
    const StructuredNode second = root.all(QLatin1String("b")).at(1);
    CHECK(second.path() == QStringLiteral("a/b[2]"));
    CHECK(second.line() == 3);
    CHECK(writtenAt(document, second.source()) == second.value());
    CHECK_FALSE(root.at(QLatin1String("b/none/at/all")).exists());
    CHECK(root.below(QLatin1String("c")).exists());
    CHECK(view.outermost(second.index()).name() == QStringLiteral("a"));

    Field<QString> text;
    takeText(text, second);
    CHECK(valueOf(text) == "two words");
}

TEST_CASE("Numbers and dates of structured files are taken in their forms, others become mistakes "
          "with their line")
{
    const Document document = readBytes("<a><n>+1.50</n><n>12,5</n><n>7-</n><n>1.2.3</"
                                        "n><d>2026-03-04T23:59:00-08:00</d><d>20260304</d>"
                                        "<d>260304</d><d>2026-02-30</d></a>",
                                        "a.xml");
    const StructuredView view(document, 0);
    Order order;
    std::vector<std::string> numbers;
    for (const StructuredNode &node : view.root().all(QLatin1String("n"))) {
        Field<Decimal> number;
        takeNumber(number, node, order);
        numbers.push_back(valueOf(number));
    }
    CHECK(numbers == std::vector<std::string>{"1.5", "12.5", "-7", "-"});
    std::vector<std::string> dates;
    for (const StructuredNode &node : view.root().all(QLatin1String("d"))) {
        Field<QDate> date;
        takeDate(date, node, order);
        dates.push_back(valueOf(date));
    }
    CHECK(dates == std::vector<std::string>{"2026-03-04", "2026-03-04", "2026-03-04", "-"});
    REQUIRE(order.doubts.size() == 2);
    CHECK(order.doubts[0] ==
          QStringLiteral("Line 1 of the file (a/n[4]): \"1.2.3\" is not a number."));
    CHECK(order.doubts[1] ==
          QStringLiteral("Line 1 of the file (a/d[4]): \"2026-02-30\" is not a date."));
}

TEST_CASE("Invoices, answers, catalogues and their like are named and no orders")
{
    CHECK(reasonFor("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>",
                    Intent::NotAnOrder) ==
          QStringLiteral("it is an invoice (an XML file of the kind \"Invoice\")"));
    CHECK(reasonFor("<ORDERRESPONSE/>", Intent::NotAnOrder)
              .contains(QStringLiteral("an answer to an order")));
    CHECK(reasonFor("<BMECAT version=\"2005\"/>", Intent::NotAnOrder)
              .contains(QStringLiteral("a catalogue")));
    CHECK(reasonFor("<cXML><Request><PunchOutSetupRequest/></Request></cXML>", Intent::NotAnOrder)
              .contains(QStringLiteral("PunchOutSetupRequest")));
    CHECK(reasonFor("<RequestForQuotation/>", Intent::QuoteRequest)
              .contains(QStringLiteral("a request for a quotation")));
}

TEST_CASE("An XML file of an unknown kind is said to be unreadable, with its kind; details of it "
          "decide nothing")
{
    CHECK(reasonFor("<ShopExport><Bestellung><Invoice/></Bestellung></ShopExport>",
                    Intent::Unreadable) ==
          QStringLiteral(
              "it is an XML file of the kind \"ShopExport\", which is no order format known here"));
}
