// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PdfReader.h"
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

TEST_CASE("words of a PDF have boxes on the page as it is displayed")
{
    const Document document = readBytes(fixture("two_pages.pdf"), "a.pdf");
    const auto &pages = document.parts[0].pages()->pages;
    REQUIRE(pages.size() == 2);
    // "Quantity" is drawn twice, for bold.
    CHECK(wordsOf(pages[0]) == QStringList{QStringLiteral("Order"), QStringLiteral("4711"), QStringLiteral("Quantity")});
    const Box &order = pages[0].words[0].box;
    CHECK(order.left > 0.24);
    CHECK(order.left < 0.26);
    CHECK(order.top > 0.1);
    CHECK(order.bottom < 0.14);
    // The second page is turned: its text reads along the wide side.
    CHECK(pages[1].width == 800);
    CHECK(pages[1].words[1].box.left > pages[1].words[0].box.right);
}

TEST_CASE("a page whose text runs sideways is turned upright, in words and in the picture")
{
    const QByteArray bytes = fixture("sideways.pdf");
    const Document document = readBytes(bytes, "a.pdf");
    const Page &page = document.parts[0].pages()->pages[0];
    CHECK(page.width == 800);
    CHECK(wordsOf(page) == QStringList{QStringLiteral("Sideways"), QStringLiteral("text"), QStringLiteral("line")});
    const QImage image = renderPdfPage(bytes, 1, 400, {});
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() == 400);
    CHECK(image.height() == 200);
    // The ink lies where the words are.
    const Box box = page.words[0].box.united(page.words[2].box);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 100)
                REQUIRE(box.contains((x + 0.5) / image.width(), (y + 0.5) / image.height()));
}

TEST_CASE("words that nobody sees on the page are no words of it")
{
    const Document document = readBytes(fixture("unseen_words.pdf"), "a.pdf");
    CHECK(wordsOf(document.parts[0].pages()->pages[0]).join(u' ')
          == QStringLiteral("Heading Order 4711 Pale but printed"));
}

TEST_CASE("a small word that is a mere stroke or dot is seen")
{
    const Document document = readBytes(fixture("thin_words.pdf"), "a.pdf");
    CHECK(wordsOf(document.parts[0].pages()->pages[0]).join(u' ')
          == QStringLiteral("Pos Item Pieces 10 Clip 46 - 20 l 20 Nut \u00b7 Bolt 1"));
}

TEST_CASE("a scan, a blank page and a damaged file each say what they are")
{
    using Kind = ReadingIssue::Kind;
    const auto kindOf = [](const QByteArray &bytes) {
        const Document document = readBytes(bytes, "a.pdf");
        REQUIRE(document.parts[0].issues.size() == 1);
        return document.parts[0].issues[0].kind;
    };
    CHECK(readBytes(fixture("scan.pdf"), "a.pdf").parts[0].pages()->pages[0].awaitsRecognition);
    CHECK(kindOf(fixture("blank.pdf")) == Kind::Empty);
    CHECK(kindOf(fixture("two_pages.pdf").left(300)) == Kind::Damaged);
}

TEST_CASE("values of form fields are words, and files inside a PDF are parts")
{
    const Document document = readBytes(fixture("embedded_and_form.pdf"), "a.pdf");
    REQUIRE(document.parts.size() == 2);
    CHECK(wordsOf(document.parts[0].pages()->pages[0]).mid(3) == QStringList{QStringLiteral("24"), QStringLiteral("pieces")});
    CHECK(document.parts[1].role == PartRole::Embedded);
    CHECK(document.parts[1].name == QStringLiteral("order.xml"));
    CHECK(document.parts[1].structured()->text.contains(QStringLiteral("4711")));
}

TEST_CASE("pages beyond the limit are left out and named")
{
    ReadingLimits limits;
    limits.pages = 1;
    const Document document = readBytes(fixture("two_pages.pdf"), "a.pdf", limits);
    CHECK(document.parts[0].pages()->pages.size() == 1);
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].kind == ReadingIssue::Kind::LimitReached);
}
