// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/HtmlText.h"
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

TEST_CASE("a table is written as lines with tabs, and each cell knows where it stands")
{
    const Text text = htmlContent(QStringLiteral("<p>Hi</p><table><tr><th>Item<th>Qty</tr><tr><td>A-1<td><p>12</p></td></tr>"
                                                 "</table>Bye"), {}).text;
    CHECK(text.text == QStringLiteral("Hi\n\nItem\tQty\nA-1\t12\nBye"));
    REQUIRE(text.tables.size() == 1);
    const Sheet &table = text.tables[0];
    CHECK(table.rows == 2);
    REQUIRE(table.cellAt(1, 1));
    CHECK(table.cellAt(0, 0)->bold);
    for (const Cell &cell : table.cells)
        CHECK(text.text.mid(cell.range->start, cell.range->end - cell.range->start) == cell.text);
}

TEST_CASE("a data table inside layout tables is kept as a table of its own")
{
    const Text text = htmlContent(
        QStringLiteral("<table><tr><td><table><tr><td><table><tr><td>A-1</td><td>5</td></tr><tr><td>A-2</td>"
                       "<td>6</td></tr></table></td></tr></table></td></tr></table>"), {}).text;
    REQUIRE(text.tables.size() == 1);
    CHECK(text.tables[0].cells.size() == 4);
    CHECK(text.text == QStringLiteral("A-1\t5\nA-2\t6"));
}

TEST_CASE("cells stay in their columns beside cells that span rows")
{
    const Text text = htmlContent(QStringLiteral("<table><tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr>"
                                                 "<tr><td colspan=2>B</td><td>3</td></tr></table>"), {}).text;
    REQUIRE(text.tables.size() == 1);
    CHECK(text.tables[0].cellAt(1, 1)->text == QStringLiteral("2"));
    CHECK(text.tables[0].cellAt(2, 2)->text == QStringLiteral("3"));
}

TEST_CASE("what a person does not see is left out, and quotes are marked")
{
    const Text text = htmlContent(QStringLiteral("<style>x</style><div style='display: none'>secret</div>"
                                                 "<ul><li>10 x A</ul><blockquote>old order</blockquote>"), {}).text;
    CHECK(text.text == QStringLiteral("- 10 x A\nold order"));
    REQUIRE(text.quotes.size() == 1);
    CHECK(text.text.mid(text.quotes[0].start) == QStringLiteral("old order"));
}

TEST_CASE("a page whose name for its character set is wrong is read in the right one")
{
    const Document document = readBytes("<html><meta charset='iso-8859-1'><body>Gr\xc3\xbc\xc3\x9f" "e</body></html>", "a.html");
    CHECK(document.parts[0].text()->text == QStringLiteral("Grüße"));
}

TEST_CASE("text nested thousands of elements deep is still there")
{
    const QByteArray html = QByteArray("<div>").repeated(5000) + "the order" + QByteArray("</div>").repeated(5000);
    const Document document = readBytes("<html><body>" + html, "a.html");
    CHECK(document.parts[0].text()->text == QStringLiteral("the order"));
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].partly);
}

TEST_CASE("text behind the comments that Outlook writes for itself is read")
{
    const Document document = readBytes("<html><head><style><!--\np {margin:0}\n--></style><!--[if gte mso 9]><xml>\n"
                                        "<o:shapedefaults v:ext=\"edit\"/></xml><![endif]--></head><body>"
                                        "<p class=MsoNormal>Please send 5 boxes<o:p></o:p></p><!--[if mso]>not this"
                                        "<![endif]--><![if !supportLists]>or 7<![endif]></body></html>",
                                        "body.html");
    const QString text = document.parts[0].text()->text;
    CHECK(text.contains(QStringLiteral("Please send 5 boxes")));
    CHECK(text.contains(QStringLiteral("or 7")));
    CHECK_FALSE(text.contains(QStringLiteral("not this")));
}

TEST_CASE("words of an HTML text that are struck out are named, those of quotes are not")
{
    for (const char *mark : {"<s>20 x AB-1</s>", "<del>20 x AB-1</del>", "<span style=\"text-decoration: line-through\">20 x AB-1</span>"}) {
        const Document document = readBytes(QByteArray("<html><body><p>Please send</p>") + mark + "</body></html>", "a.html");
        REQUIRE(document.parts[0].issues.size() == 1);
        CHECK(document.parts[0].issues[0].message.contains(QStringLiteral("20 x AB-1")));
    }
    CHECK(readBytes("<html><body><p>Please send</p><blockquote><s>20 x AB-1</s></blockquote></body></html>", "a.html").parts[0].issues.empty());
}
