// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/CsvReader.h"
#include "core/reading/NumberFormat.h"
#include "tests/core/reading/ReadFixture.h"
#include "tests/core/reading/ZipFixture.h"

using namespace intray;

namespace {

// A workbook of one sheet, with the names of the strict standard and a prefix on every element.
QByteArray workbook(const QByteArray &sheet, const QByteArray &properties = {}, const QByteArray &state = {})
{
    const QByteArray relation = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    return zipped({
        {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + relation + "officeDocument\" Target=\"/book/main.xml\"/></Relationships>"},
        {"book/main.xml", "<x:workbook xmlns:x=\"x\" xmlns:r=\"r\">" + properties + "<x:sheets><x:sheet name=\"Order\" "
                              + state + " r:id=\"s\"/></x:sheets></x:workbook>"},
        {"book/_rels/main.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"" + relation + "worksheet\" Target=\"s1.xml\"/>"
                                     "<Relationship Id=\"t\" Type=\"" + relation + "sharedStrings\" Target=\"strings.xml\"/>"
                                     "<Relationship Id=\"u\" Type=\"" + relation + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"book/strings.xml", "<sst><si><t>Item</t></si><si><r><t>Val</t></r><r><t>ve</t></r><rPh><t>no</t></rPh></si></sst>"},
        {"book/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]dd\\.mm\\.yyyy;@\"/>"
                            "<numFmt numFmtId=\"171\" formatCode=\"00000\"/><numFmt numFmtId=\"172\" formatCode=\"#,##0.00\\ &quot;EUR&quot;\"/></numFmts>"
                            "<fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
                            "<xf numFmtId=\"172\" fontId=\"1\"/></cellXfs></styleSheet>"},
        {"book/s1.xml", "<x:worksheet xmlns:x=\"x\">" + sheet + "</x:worksheet>"},
    });
}

Sheet sheetOf(const QByteArray &bytes)
{
    const Document document = readBytes(bytes, "a.xlsx");
    REQUIRE(document.parts[0].workbook());
    REQUIRE(document.parts[0].workbook()->sheets.size() == 1);
    return document.parts[0].workbook()->sheets[0];
}

Sheet csvOf(const QByteArray &bytes)
{
    return readBytes(bytes, "a.csv").parts[0].workbook()->sheets[0];
}

QString textAt(const Sheet &sheet, int row, int column)
{
    const Cell *cell = sheet.cellAt(row, column);
    return cell ? cell->text : QString();
}

} // namespace

TEST_CASE("cells without places follow the ones before, also after an empty row")
{
    const Sheet sheet = sheetOf(workbook("<x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c><x:c t=\"s\"><x:v>1</x:v></x:c></x:row>"
                                         "<x:row r=\"4\"><x:c r=\"C4\" t=\"inlineStr\"><x:is><x:t>A-1</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row>"
                                         "</x:sheetData>"));
    CHECK(textAt(sheet, 0, 0) == QStringLiteral("Item"));
    CHECK(textAt(sheet, 0, 1) == QStringLiteral("Valve"));
    CHECK(textAt(sheet, 3, 2) == QStringLiteral("A-1"));
    CHECK(textAt(sheet, 3, 3) == QStringLiteral("7"));
}

TEST_CASE("numbers are shown as their format says and stored as they are")
{
    const Sheet sheet = sheetOf(workbook("<x:sheetData><x:row><x:c s=\"1\"><x:v>46083</x:v></x:c><x:c s=\"2\"><x:v>123</x:v></x:c>"
                                         "<x:c s=\"3\"><x:v>83.749999999999986</x:v></x:c><x:c><x:v>4006381333931</x:v></x:c></x:row></x:sheetData>"));
    CHECK(sheet.cellAt(0, 0)->date == QDate(2026, 3, 2));
    CHECK(textAt(sheet, 0, 1) == QStringLiteral("00123"));
    CHECK(textAt(sheet, 0, 2) == QStringLiteral("83.75 EUR"));
    CHECK(sheet.cellAt(0, 2)->number == Decimal::fromCanonical(u"83.75"));
    CHECK(sheet.cellAt(0, 2)->bold);
    CHECK(textAt(sheet, 0, 3) == QStringLiteral("4006381333931"));
}

TEST_CASE("days count from 1904 where the workbook says so")
{
    const QByteArray cells = "<x:sheetData><x:row><x:c s=\"1\"><x:v>44621</x:v></x:c></x:row></x:sheetData>";
    CHECK(sheetOf(workbook(cells, "<x:workbookPr date1904=\"1\"/>")).cellAt(0, 0)->date == QDate(2026, 3, 2));
    CHECK(dateOfSerial(1, false) == QDate(1900, 1, 1));
    CHECK(dateOfSerial(61, false) == QDate(1900, 3, 1));
    CHECK_FALSE(dateOfSerial(3e6, false));
}

TEST_CASE("merged, hidden and repeated things are told as what they are")
{
    const Sheet sheet = sheetOf(workbook("<x:cols><x:col min=\"2\" max=\"16384\" hidden=\"1\"/></x:cols><x:sheetData><x:row r=\"1\">"
                                         "<x:c r=\"A1\"><x:v>1</x:v></x:c><x:c r=\"B1\"><x:v>2</x:v></x:c></x:row><x:row r=\"2\" hidden=\"1\">"
                                         "<x:c r=\"A2\"><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:C2\"/></x:mergeCells>",
                                         {}, "state=\"veryHidden\""));
    CHECK(sheet.hidden);
    CHECK(sheet.cellAt(0, 0)->rowSpan == 2);
    CHECK(sheet.cellAt(0, 0)->columnSpan == 3);
    CHECK(sheet.isRowHidden(1));
    CHECK(sheet.hiddenColumns == std::vector<int>{1});
}

TEST_CASE("a formula shows its stored result, and one without is named")
{
    const Document document = readBytes(workbook("<x:sheetData><x:row><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c><x:f>A1*2</x:f><x:v/></x:c></x:row></x:sheetData>"), "a.xlsx");
    CHECK(textAt(document.parts[0].workbook()->sheets[0], 0, 0) == QStringLiteral("2"));
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].partly);
    CHECK(document.parts[0].issues[0].message.contains(QStringLiteral("B1")));
    CHECK(document.parts[0].issues[0].message.contains(QStringLiteral("Order")));
}

TEST_CASE("a workbook that unpacks to more than the limit is cut off and says so")
{
    ReadingLimits limits;
    limits.unpackedBytes = 2000;
    const QByteArray sheet = "<x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>" + QByteArray(1'000'000, 'x') + "</x:t></x:is></x:c></x:row></x:sheetData>";
    const Document document = readBytes(workbook(sheet), "a.xlsx", limits);
    REQUIRE_FALSE(document.parts[0].issues.empty());
    CHECK(document.parts[0].issues[0].kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("a password, a damaged container and a binary workbook are each named")
{
    using Kind = ReadingIssue::Kind;
    QByteArray ole = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0');
    CHECK(readBytes(ole, "order.xlsx").parts[0].issues.at(0).kind == Kind::PasswordProtected);
    CHECK(readBytes(ole, "order.xls").parts[0].issues.at(0).kind == Kind::Damaged);
    CHECK(readBytes(zipped({{"xl/workbook.bin", "x"}}), "order.xlsx").parts[0].issues.at(0).message.contains(QStringLiteral(".xlsb")));
}

TEST_CASE("an OpenDocument sheet with millions of repeated cells is read in its filled part")
{
    const QByteArray content
        = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet><table:table table:name=\"T\">"
          "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"float\" office:value=\"2.5\">"
          "<text:p>2,50</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
          "</table:table></office:spreadsheet></office:body></office:document-content>";
    const Document document = readBytes(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}), "a.ods");
    const Sheet &sheet = document.parts[0].workbook()->sheets.at(0);
    REQUIRE(sheet.cells.size() == 1);
    CHECK(sheet.cells[0].column == 2);
    CHECK(sheet.cells[0].number == Decimal::fromCanonical(u"2.5"));
    CHECK(sheet.cells[0].text == QStringLiteral("2,50"));
    CHECK(document.parts[0].issues.empty());
}

TEST_CASE("a time of day is shown without its day, hours that count on are not")
{
    CHECK(NumberFormat(QStringLiteral("hh:mm")).shown(45000.25) == QStringLiteral("6:00"));
    CHECK(NumberFormat(QStringLiteral("[h]:mm")).shown(1.25) == QStringLiteral("30:00"));
}

TEST_CASE("cells that are struck out are named")
{
    const QByteArray styles = "<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs></styleSheet>";
    const QByteArray sheet = "<worksheet><sheetData><row><c><v>1</v></c><c s=\"1\"><v>2</v></c></row></sheetData></worksheet>";
    const QByteArray relations = "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
                                 "<Relationship Id=\"u\" Type=\"x/styles\" Target=\"u.xml\"/></Relationships>";
    const Document document = readBytes(zipped({{"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"s\"/></sheets></workbook>"},
                                                {"xl/_rels/workbook.xml.rels", relations}, {"xl/s.xml", sheet}, {"xl/u.xml", styles}}), "a.xlsx");
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].message.contains(QStringLiteral("B1")));
    CHECK(document.parts[0].issues[0].partly);
}

TEST_CASE("a comment on a cell stands in its row, behind all other cells")
{
    const QByteArray sheet = "<worksheet><sheetData><row><c r=\"B1\"><v>1</v></c></row><row ht=\"0\"><c><v>2</v></c></row></sheetData></worksheet>";
    const QByteArray comments = "<comments><commentList><comment ref=\"B1\"><text><r><t>make it </t></r><r><t>20</t></r></text></comment></commentList></comments>";
    const Document document = readBytes(
        zipped({{"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"s\"/></sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>"},
                {"xl/_rels/s.xml.rels", "<Relationships><Relationship Id=\"c\" Type=\"x/comments\" Target=\"c.xml\"/></Relationships>"},
                {"xl/s.xml", sheet}, {"xl/c.xml", comments}}), "a.xlsx");
    REQUIRE(document.parts[0].workbook());
    CHECK(textAt(document.parts[0].workbook()->sheets.at(0), 0, 2) == QStringLiteral("B1: make it 20"));
    CHECK(document.parts[0].workbook()->sheets[0].isRowHidden(1));
}

TEST_CASE("a number too long for a quantity keeps all its digits")
{
    const Sheet sheet = sheetOf(workbook("<x:sheetData><x:row><x:c><x:v>34006381333931</x:v></x:c></x:row></x:sheetData>"));
    CHECK(textAt(sheet, 0, 0) == QStringLiteral("34006381333931"));
}

TEST_CASE("a flat OpenDocument workbook is read like a packed one")
{
    const QByteArray content
        = "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"t\" "
          "xmlns:text=\"x\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
          "<table:table table:name=\"Order\"><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>A-1</text:p>"
          "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>";
    const Document document = readBytes(content, "order.fods");
    REQUIRE(document.parts[0].workbook());
    CHECK(textAt(document.parts[0].workbook()->sheets.at(0), 0, 0) == QStringLiteral("A-1"));
    CHECK(document.parts[0].workbook()->sheets[0].isRowHidden(0));
}

TEST_CASE("the separator of a table is found beside decimal commas and a title block")
{
    const Sheet sheet = csvOf("Bestellung 4711, Firma Muster GmbH\n\nArtikel;Menge;Preis\nA-1;5;3,20\nA-2;1.000;4,10\n");
    CHECK(textAt(sheet, 2, 1) == QStringLiteral("Menge"));
    CHECK(textAt(sheet, 4, 2) == QStringLiteral("4,10"));
    CHECK_FALSE(sheet.cellAt(4, 2)->number);
}

TEST_CASE("quotes, doubled quotes, line ends in values and inch signs are read as meant")
{
    const Sheet sheet = csvOf("item,text,qty\nA-1,\"two\nlines, \"\"quoted\"\"\",5\nA-2,1/2\" valve,6\n=\"00123\",x,7\n");
    CHECK(textAt(sheet, 1, 1) == QStringLiteral("two\nlines, \"quoted\""));
    CHECK(textAt(sheet, 2, 1) == QStringLiteral("1/2\" valve"));
    CHECK(textAt(sheet, 3, 0) == QStringLiteral("00123"));
}

TEST_CASE("a quote that never ends does not swallow the table")
{
    const Sheet sheet = csvOf("item;qty\n\"12 inch;5\nB-2;6\n");
    CHECK(textAt(sheet, 2, 1) == QStringLiteral("6"));
}

TEST_CASE("the character set of a table is found by its bytes")
{
    CHECK(textAt(csvOf("a;b\nGr\xfc\xdf" "e;1\n"), 1, 0) == QStringLiteral("Grüße"));
    CHECK(textAt(csvOf("a;b\nGr\x81\xe1" "e M\x84rz;1\n"), 1, 0) == QStringLiteral("Grüße März"));
    const Sheet mixed = csvOf("a;b\nGr\xc3\xbc\xc3\x9f" "e;1\nGr\xfc\xdf" "e;2\nM\xe4rz;3\n");
    CHECK(textAt(mixed, 1, 0) == QStringLiteral("Grüße"));
    CHECK(textAt(mixed, 2, 0) == QStringLiteral("Grüße"));
    CHECK(textAt(csvOf("\xef\xbb\xbf" "a;b\nGr\xc3\xbc\xc3\x9f" "e;1\n"), 1, 0) == QStringLiteral("Grüße"));
    CHECK(textAt(csvOf(QByteArray("\xff\xfe" "a\0;\0b\0\n\0\xfc\0;\0" "1\0\n\0", 18)), 1, 0) == QStringLiteral("ü"));
}

TEST_CASE("separated text under the name of a workbook is a table")
{
    const Document document = readBytes("item\tqty\nA-1\t5\nB-2\t6\n", "order.xls");
    REQUIRE(document.parts[0].workbook());
    CHECK(textAt(document.parts[0].workbook()->sheets.at(0), 2, 1) == QStringLiteral("6"));
}
