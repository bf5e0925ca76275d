// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"
#include "tests/core/reading/ZipFixture.h"

using namespace intray;

namespace {

QByteArray withBody(const QByteArray &body)
{
    return "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
}

// A Word file with that body and further entries, named from the document's relations.
QByteArray word(const QByteArray &body, Entries more = {})
{
    Entries entries = {{"word/document.xml", withBody(body)}};
    QByteArray relations = "<Relationships>";
    for (const auto &[name, content] : more) {
        const QByteArray path(name);
        QByteArray type = path.mid(path.lastIndexOf('/') + 1);
        type.truncate(type.indexOf('.'));
        relations += "<Relationship Id=\"" + type + "\" Type=\"http://x/" + type + "\" Target=\"/" +
                     path + "\"/>";
    }
    entries.push_back({"word/_rels/document.xml.rels", relations + "</Relationships>"});
    entries.insert(entries.end(), more.begin(), more.end());
    return zipped(entries);
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray cell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

Text textOf(const QByteArray &bytes)
{
    const Document document = readBytes(bytes, "order.docx");
    REQUIRE(document.parts[0].text());
    return *document.parts[0].text();
}

QString plain(const QByteArray &body)
{
    return textOf(word(body)).text;
}

} // namespace

TEST_CASE("paragraphs and tables of a Word file stand in their order, cells with their ranges")
{
    const Text text = textOf(word(paragraph("Order 4711") + "<w:tbl><w:tr>" + cell("Item") +
                                  cell("Qty") + "</w:tr><w:tr>" + cell("A-1") + cell("12") +
                                  "</w:tr></w:tbl>" + paragraph("Regards")));
    CHECK(text.text == QStringLiteral("Order 4711\nItem\tQty\nA-1\t12\nRegards"));
    REQUIRE(text.tables.size() == 1);
    const Cell *quantity = text.tables[0].cellAt(1, 1);
    REQUIRE(quantity);
    REQUIRE(quantity->range);
    CHECK(text.text.mid(quantity->range->start, quantity->range->end - quantity->range->start) ==
          QStringLiteral("12"));
}

TEST_CASE("merged cells of a Word table keep the columns of the rows below")
{
    const Text text =
        textOf(word("<w:tbl><w:tr>" + cell("A", "<w:vMerge w:val=\"restart\"/>") + cell("B") +
                    "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("C") + "</w:tr><w:tr>" +
                    cell("Sum", "<w:gridSpan w:val=\"2\"/>") + cell("9") + "</w:tr></w:tbl>"));
    const Sheet &table = text.tables.at(0);
    CHECK(table.cellAt(0, 0)->rowSpan == 2);
    CHECK(table.cellAt(1, 1)->text == QStringLiteral("C"));
    CHECK(table.cellAt(2, 2)->text == QStringLiteral("9"));
}

TEST_CASE("what was deleted, is hidden or only prompts is not read, what was inserted is")
{
    CHECK(plain("<w:p><w:del><w:r><w:delText>10</w:delText><w:t>10</w:t></w:r></"
                "w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins>"
                "<w:r><w:t xml:space=\"preserve\"> "
                "pcs</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                paragraph("Click here") +
                "</w:sdtContent></w:sdt>"
                "<w:sdt><w:sdtPr/><w:sdtContent>" +
                paragraph("PO 7") + "</w:sdtContent></w:sdt>") == QStringLiteral("12 pcs\nPO 7"));
    CHECK(plain("<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell("A-1") + cell("5") +
                "</w:tr><w:tr>" + cell("A-2") + cell("6") + "</w:tr></w:tbl>") ==
          QStringLiteral("A-2\t6"));
}

TEST_CASE("of a field only its result is read, also of one inside another's instruction")
{
    const QByteArray begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    const QByteArray separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    const QByteArray end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    CHECK(plain("<w:p>" + begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin + separate +
                "<w:r><w:t>7</w:t></w:r>" + end + separate + "<w:r><w:t>12</w:t></w:r>" + end +
                "<w:r><w:t> pcs</w:t></w:r></w:p>") == QStringLiteral("12 pcs"));
    CHECK(plain("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result "
                "w:val=\"1\"/><w:listEntry w:val=\"box\"/>"
                "<w:listEntry w:val=\"piece\"/></w:ddList></w:ffData></w:fldChar></w:r>" +
                end + "</w:p>") == QStringLiteral("piece"));
}

TEST_CASE("special signs of a Word text become the characters a person sees")
{
    CHECK(plain("<w:p><w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:tab/><w:sym "
                "w:font=\"Symbol\" w:char=\"F0C6\"/>"
                "<w:t>20</w:t><w:softHyphen/><w:t>\xc2\xadmm</w:t><w:br/><w:sym "
                "w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>") ==
          QStringLiteral("A-1\tØ20mm\n☒"));
}

TEST_CASE("numbers of lists are counted, across levels and with a start of their own")
{
    const QByteArray numbering =
        "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
        "w:val=\"5\"/><w:numFmt w:val=\"decimal\"/>"
        "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt "
        "w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl>"
        "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    const auto item = [](const char *level, const char *text) -> QByteArray {
        return QByteArray("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"") + level +
               "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>" + text +
               "</w:t></w:r></w:p>";
    };
    const QByteArray body =
        item("0", "A") + item("1", "B") + item("1", "C") + item("0", "D") + item("1", "E");
    CHECK(textOf(word(body, {{"word/numbering.xml", numbering}})).text ==
          QStringLiteral("5. A\n5.a) B\n5.b) C\n6. D\n6.a) E"));
}

TEST_CASE("header, text box, foot note and footer are read once each")
{
    const QByteArray box = "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" +
                           paragraph("Box") +
                           "</w:txbxContent></w:drawing>"
                           "</mc:Choice><mc:Fallback><w:pict><w:txbxContent>" +
                           paragraph("Box") +
                           "</w:txbxContent></w:pict></mc:Fallback>"
                           "</mc:AlternateContent>";
    const QByteArray note = "<w:footnotes><w:footnote w:id=\"-1\">" + paragraph("separator") +
                            "</w:footnote><w:footnote w:id=\"1\">" + paragraph("Note") +
                            "</w:footnote></w:footnotes>";
    const Text text =
        textOf(word("<w:p><w:r><w:t>Be</w:t>" + box +
                        "<w:t>fore</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                    {{"word/header.xml", "<w:hdr>" + paragraph("ACME") + "</w:hdr>"},
                     {"word/footer.xml", "<w:ftr>" + paragraph("VAT 1") + "</w:ftr>"},
                     {"word/footnotes.xml", note}}));
    CHECK(text.text == QStringLiteral("ACME\n\nBefore\nBox\n\nNote\nVAT 1"));
}

TEST_CASE("a pasted page and an embedded workbook become parts, a logo does not")
{
    const auto picture = [](const char *relation, const char *size) -> QByteArray {
        return QByteArray("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"") + size + "\" cy=\"" +
               size + "\"/><a:blip r:embed=\"" + relation +
               "\"/></wp:inline></w:drawing></w:r></w:p>";
    };
    const Document document =
        readBytes(word(picture("scan", "6000000") + picture("logo", "600000") +
                           "<w:p><w:r><w:object><v:imagedata r:id=\"logo\"/><o:OLEObject "
                           "r:id=\"sheet\"/></w:object></w:r></w:p>",
                       {{"word/media/scan.png", fixture("picture.png")},
                        {"word/media/logo.png", "x"},
                        {"word/embeddings/sheet.csv", "a;b\n1;2\n"}}),
                  "order.docx");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].name == QStringLiteral("scan.png"));
    CHECK(document.parts[1].role == PartRole::Attachment);
    CHECK(document.parts[2].workbook());
}

TEST_CASE("a damaged Word file says so, a deeply nested one is read as far as it goes")
{
    CHECK(readBytes(zipped({{"word/other.xml", "x"}}), "a.docx").parts[0].issues.at(0).kind ==
          ReadingIssue::Kind::Damaged);
    QByteArray deep = paragraph("inner");
    for (int i = 0; i < 400; ++i)
        deep = "<w:sdt><w:sdtContent>" + deep + "</w:sdtContent></w:sdt>";
    const Document document = readBytes(word(paragraph("outer") + deep), "a.docx");
    CHECK(document.parts[0].text()->text == QStringLiteral("outer"));
    CHECK(document.parts[0].issues.at(0).partly);
}

TEST_CASE("an OpenDocument text gives the same text as a Word file")
{
    const QByteArray content =
        "<?xml version=\"1.0\"?><office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "office:mimetype=\"application/"
        "vnd.oasis.opendocument.text\"><office:body><office:text><text:tracked-changes><text:p>old<"
        "/text:p>"
        "</text:tracked-changes><text:p>Order<text:tab/>4711</"
        "text:p><table:table><table:table-row><table:table-cell "
        "table:number-columns-spanned=\"2\"><text:p>Item</text:p></"
        "table:table-cell><table:covered-table-cell/><table:table-cell><text:p>12"
        "</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></"
        "office:document>";
    const Document document = readBytes(content, "order.fodt");
    REQUIRE(document.parts[0].text());
    CHECK(document.parts[0].text()->text == QStringLiteral("Order\t4711\nItem\t12"));
    CHECK(document.parts[0].text()->tables.at(0).cellAt(0, 2)->text == QStringLiteral("12"));
}
