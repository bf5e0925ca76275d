// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/CompressedRtf.h"
#include "core/reading/RtfOrigin.h"
#include "core/reading/RtfText.h"
#include "tests/core/reading/ReadFixture.h"
#include "tests/support/OutlookFiles.h"

using namespace intray;

namespace {

// The examples of [MS-OXRTFCP] 4.1 and one whose references reach into what they write.
const QByteArray hello = QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                                             "0af32068656c090020627705b06c647d0a800fa0");
const QByteArray repeated = QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d01"
                                                "0eb0");

QString textOf(const QByteArray &rtf)
{
    return rtfContent(rtf, {}).text.text;
}

} // namespace

TEST_CASE("compressed rich text is unpacked as its specification shows")
{
    CHECK(unpackRtf(hello, 1000).rtf == "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    CHECK_FALSE(unpackRtf(hello, 1000).damaged);
    CHECK(unpackRtf(repeated, 1000).rtf == "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
    CHECK(unpackRtf(storedRtf("{\\rtf1 plain}"), 1000).rtf == "{\\rtf1 plain}");
}

TEST_CASE("damaged rich text gives what can be had and says that it is damaged")
{
    QByteArray wrongSum = hello;
    wrongSum[12] = 'x';
    CHECK(unpackRtf(wrongSum, 1000).rtf.contains("hello world"));
    CHECK(unpackRtf(wrongSum, 1000).damaged);
    const UnpackedRtf half = unpackRtf(hello.left(40), 1000);
    CHECK(half.rtf.startsWith("{\\rtf1\\ansi\\ansicpg1252"));
    CHECK(half.damaged);
    CHECK(unpackRtf("not rich text at all", 1000).rtf.isEmpty());
    CHECK(unpackRtf(repeated, 10).cut);
    CHECK(unpackRtf(repeated, 10).rtf.size() < 30);
}

TEST_CASE("the characters of rich text come from the code page of their font")
{
    CHECK(textOf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}"
                 "{\\f2\\fcharset128 Gothic;}}\\f0 Gr\\'f6\\'dfe {\\f1 \\'d8\\'f2} \\f2\\'83A\\'83\\'7b}")
          == QStringLiteral("Größe Шт アボ"));
    CHECK(textOf("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\'d8\\'f2}") == QStringLiteral("Шт"));
    CHECK(textOf("{\\rtf1\\uc1 5\\u8364 ?\\u-10179 ?\\u-8576 ?, {\\uc2\\u228\\'61\\'65}x}")
          == QStringLiteral("5€\U0001F680, äx"));
}

TEST_CASE("what nobody sees in rich text is left out, what stands aside is read")
{
    const QString text = textOf("{\\rtf1{\\info{\\title Secret}}{\\footer Page foot\\par}{\\*\\unknown gone}"
                                "Buy {\\v not }5{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt  boxes}}\\par "
                                "{\\shp{\\*\\shpinst{\\sp{\\sn txt}{\\sv 1}}{\\shptxt In a box\\par}}{\\shprslt twice}}"
                                "{\\pict\\bin4 }}}}}\\emdash end}");
    CHECK(text == QStringLiteral("Buy 5 boxes\nIn a box\n\u2014end\nPage foot"));
}

TEST_CASE("tables of rich text are tables, with merged cells in their columns")
{
    const Text text = rtfContent("{\\rtf1 Order\\par\\trowd\\cellx1000\\cellx2000\\cellx3000"
                                 "\\pard\\intbl{\\b Item}\\cell Qty\\cell Price\\cell\\row"
                                 "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000"
                                 "\\pard\\intbl A-1\\par red\\cell 5\\cell 1,50\\cell\\row"
                                 "\\trowd\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell six\\cell\\row"
                                 "\\pard Thanks\\par}", {}).text;
    REQUIRE(text.tables.size() == 1);
    const Sheet &table = text.tables[0];
    CHECK(table.rows == 3);
    CHECK(table.columns == 3);
    CHECK(table.cellAt(0, 0)->bold);
    CHECK(table.cellAt(1, 0)->rowSpan == 2);
    CHECK(table.cellAt(1, 2)->text == QStringLiteral("1,50"));
    REQUIRE(table.cellAt(2, 1));
    CHECK(table.cellAt(2, 1)->columnSpan == 2);
    CHECK(text.text.startsWith(QStringLiteral("Order\nItem\tQty\tPrice\n")));
    CHECK(text.text.endsWith(QStringLiteral("Thanks")));
}

TEST_CASE("rich text made from HTML or plain text gives the original back")
{
    const QByteArray html = "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fcharset0 A;}}"
                            "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 5 \\'d7 {\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0"
                            "\\htmlrtf0 A-1{\\*\\mhtmltag gone}{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0 "
                            "{\\*\\htmltag \\{b\\}}}";
    CHECK(originOfRtf(html) == RtfOrigin::Html);
    CHECK(originalOfRtf(html, 1000) == QStringLiteral("<p>5 × &nbsp;A-1</p>{b}"));
    const QByteArray plain = "{\\rtf1\\ansi\\fromtext{\\fonttbl{\\f0 A;}}\\htmlrtf x\\htmlrtf0 one\\par two\\tab 2}";
    CHECK(originOfRtf(plain) == RtfOrigin::PlainText);
    CHECK(originalOfRtf(plain, 1000) == QStringLiteral("one\ntwo\t2"));
    CHECK(originOfRtf("{\\rtf1 \\fonttbl \\fromhtml1}") == RtfOrigin::Rtf);
}

TEST_CASE("hostile rich text ends")
{
    CHECK(textOf("{\\rtf1 " + QByteArray(100000, '{') + "deep").contains(QStringLiteral("deep")));
    CHECK(textOf("{\\rtf1 a" + QByteArray(1000, '}') + "b") == QStringLiteral("ab"));
    CHECK(textOf("{\\rtf1\\bin999999999 x").isEmpty());
    ReadingLimits limits;
    limits.textCharacters = 100;
    CHECK(rtfContent("{\\rtf1 " + QByteArray(10000, 'x') + "}", limits).cut);
}

TEST_CASE("a rich text file is read like any other text")
{
    const Document document = readBytes("{\\rtf1\\ansi Please send 5 boxes\\par of A-1}", "order.rtf");
    CHECK(document.parts[0].text()->text == QStringLiteral("Please send 5 boxes\nof A-1"));
    CHECK(document.parts[0].issues.empty());
}
