// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

namespace {

Structured readXml(const QByteArray &bytes, std::vector<ReadingIssue> *issues = nullptr,
                   const ReadingLimits &limits = {})
{
    const Document document = readBytes(bytes, "order.xml", limits);
    REQUIRE(document.parts.front().structured());
    if (issues)
        *issues = document.parts.front().issues;
    else
        CHECK(document.parts.front().issues.empty());
    CHECK(document.parts.front().structured()->format == QStringLiteral("xml"));
    return *document.parts.front().structured();
}

const StructuredElement &element(const Structured &xml, const char *path)
{
    const auto found = elementAt(xml, QString::fromLatin1(path));
    INFO(path);
    REQUIRE(found);
    return xml.elements[size_t(*found)];
}

QString textOf(const Structured &xml, const StructuredElement &element)
{
    return xml.text.mid(element.range.start, element.range.end - element.range.start);
}

} // namespace

TEST_CASE("An XML file becomes elements with their values, namespaces and places")
{
    const Structured xml = readXml(R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- <not>an element</not> -->
<o:Order xmlns:o="urn:order" xmlns="urn:parts" o:id='a > b'>
  <Line no="1">  5 &lt; 6 <![CDATA[</Line>]]> </Line>
  <Line no="2" />
  <o:Note>Gr)"
                                   "\xc3\xbc\xc3\x9f"
                                   R"(e</o:Note>
</o:Order>
)");
    const StructuredElement &order = xml.elements.front();
    CHECK(order.name == QStringLiteral("Order"));
    CHECK(order.space == QStringLiteral("urn:order"));
    CHECK(textOf(xml, order).startsWith(QStringLiteral("<o:Order xmlns")));
    CHECK(textOf(xml, order).endsWith(QStringLiteral("</o:Order>")));
    CHECK(textOf(xml, element(xml, "Order/@id")) == QStringLiteral("o:id='a > b'"));
    const StructuredElement &first = element(xml, "Order/Line[1]");
    CHECK(first.value == QStringLiteral("5 < 6 </Line>"));
    CHECK(first.space == QStringLiteral("urn:parts"));
    CHECK(textOf(xml, first) ==
          QStringLiteral("<Line no=\"1\">  5 &lt; 6 <![CDATA[</Line>]]> </Line>"));
    CHECK(textOf(xml, element(xml, "Order/Line[2]")) == QStringLiteral("<Line no=\"2\" />"));
    CHECK(textOf(xml, element(xml, "Order/Line[2]/@no")) == QStringLiteral("no=\"2\""));
    CHECK(element(xml, "Order/Note").value == QStringLiteral("Grüße"));
    CHECK(element(xml, "Order/Note").space.isEmpty());
    CHECK(xml.elements.size() == 7);
}

TEST_CASE(
    "An XML file is read in the character set it declares, and in the true one when that is a lie")
{
    CHECK(element(readXml("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><a>\xe8\xb9</a>"), "a")
              .value == QStringLiteral("čš"));
    CHECK(
        element(readXml("<?xml version=\"1.0\" encoding=\"utf-16\"?><a>\xc3\xa9t\xc3\xa9</a>"), "a")
            .value == QStringLiteral("été"));
    CHECK(element(readXml("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>St\xfc"
                          "ck</a>"),
                  "a")
              .value == QStringLiteral("Stück"));
    const QString wide =
        QStringLiteral("\ufeff<?xml version=\"1.1\" encoding=\"UTF-16\"?><a>Öl</a>");
    CHECK(
        element(readXml(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)),
                "a")
            .value == QStringLiteral("Öl"));
}

TEST_CASE("A document type is neither fetched nor minded, and unknown entities stay as written")
{
    const Structured xml =
        readXml("<?xml version=\"1.0\"?>\n"
                "<!DOCTYPE cXML SYSTEM \"http://xml.example.invalid/cXML.dtd\" [\n"
                "<!ENTITY firm \"<b>Sun > Moon</b>\"> <!-- ' --> ]>\n"
                "<cXML><a>&firm;</a><c>x &far; y</c></cXML>");
    CHECK(element(xml, "cXML/a/b").value == QStringLiteral("Sun > Moon"));
    CHECK(element(xml, "cXML/c").value == QStringLiteral("x &far; y"));
    CHECK(textOf(xml, element(xml, "cXML/c")) == QStringLiteral("<c>x &far; y</c>"));
}

TEST_CASE("An entity bomb is stopped, and the file said to be damaged")
{
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 \"0123456789\">";
    for (int i = 1; i < 12; ++i)
        bomb += "<!ENTITY e" + QByteArray::number(i) + " \"" +
                QByteArray("&e" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    std::vector<ReadingIssue> issues;
    const Structured xml = readXml(bomb + "]><a><b>1</b>&e11;</a>", &issues);
    CHECK(element(xml, "a/b").value == QStringLiteral("1"));
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().partly);
    CHECK(issues.front().kind == ReadingIssue::Kind::Damaged);
}

TEST_CASE(
    "Of a damaged XML file what stands before the fault is kept, and line and column are named")
{
    std::vector<ReadingIssue> issues;
    const Structured xml =
        readXml("<Order>\n <ID>77</ID>\n <Line><Qty>5</Qt></Line>\n</Order>", &issues);
    CHECK(element(xml, "Order/ID").value == QStringLiteral("77"));
    CHECK(element(xml, "Order/Line/Qty").value == QStringLiteral("5"));
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().partly);
    CHECK(issues.front().message.contains(QStringLiteral("line 3")));
}

TEST_CASE("A prefix that nobody declared costs nothing")
{
    CHECK(element(readXml("<ORDER><bme:CURRENCY>EUR</bme:CURRENCY></ORDER>"), "ORDER/CURRENCY")
              .value == QStringLiteral("EUR"));
}

TEST_CASE("Several XML documents behind one another are several roots, each in its place")
{
    const Structured xml = readXml("<?xml version=\"1.0\"?>\n<Order>1</Order>\n<!-- next -->\n"
                                   "<?xml version=\"1.0\"?>\n<Order>2</Order>\n<!-- end -->\n");
    CHECK(textOf(xml, element(xml, "Order[1]")) == QStringLiteral("<Order>1</Order>"));
    CHECK(textOf(xml, element(xml, "Order[2]")) == QStringLiteral("<Order>2</Order>"));
}

TEST_CASE("Text behind the end of an XML document is said to be damage")
{
    std::vector<ReadingIssue> issues;
    const Structured xml = readXml("<Order>1</Order> and more", &issues);
    CHECK(element(xml, "Order").value == QStringLiteral("1"));
    CHECK(issues.size() == 1);
}

TEST_CASE("Limits cut an XML file off and say so")
{
    std::vector<ReadingIssue> issues;
    ReadingLimits limits;
    limits.cells = 10;
    const Structured many =
        readXml("<a>" + QByteArray("<b c='1'/>").repeated(20) + "</a>", &issues, limits);
    CHECK(many.elements.size() <= 10);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().kind == ReadingIssue::Kind::LimitReached);

    const Structured deep =
        readXml(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000), &issues);
    CHECK(deep.elements.size() == 200);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().kind == ReadingIssue::Kind::LimitReached);

    limits = {};
    limits.textCharacters = 20;
    readXml("<a>" + QByteArray("<b>12</b>").repeated(20) + "</a>", &issues, limits);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("A tag with a flood of attributes ends the reading, and the file is said to be damaged")
{
    QByteArray flood;
    for (int i = 0; i < 6000; ++i)
        flood += " a" + QByteArray::number(i) + "='1'";
    std::vector<ReadingIssue> issues;
    const Structured xml = readXml("<a><b>1</b><c" + flood + "/></a>", &issues);
    CHECK(element(xml, "a/b").value == QStringLiteral("1"));
    CHECK(xml.elements.size() == 2);
    CHECK(issues.size() == 1);
    CHECK(readBytes("<c" + flood + "/>", "a.xml").parts.front().issues.size() == 1);
}

TEST_CASE("A file called XML that holds none is not silent")
{
    const Document document = readBytes("nothing of that kind", "order.xml");
    REQUIRE(document.parts.front().issues.size() == 1);
    CHECK_FALSE(document.parts.front().issues.front().partly);
}
