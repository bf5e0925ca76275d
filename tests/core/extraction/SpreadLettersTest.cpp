// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SpreadLetters.h"

#include "core/layout/PageText.h"
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

// A row of words in points, letters eight wide and twelve high; a bar is a gap of seven more.
PageText rowOf(const char16_t *text)
{
    Page page;
    page.width = 600;
    page.height = 800;
    double x = 40;
    for (const QString &word : QString::fromUtf16(text).split(u' ')) {
        if (word == u"|") {
            x += 7;
            continue;
        }
        const double width = 8.0 * double(word.size());
        page.words.push_back({word, {x / 600, 50 / 800.0, (x + width) / 600, 62 / 800.0}, 12, false, 1, {}});
        x += width + 2.5;
    }
    return layOut(page);
}

} // namespace

TEST_CASE("letters set apart on a page are words of one name, two that stand close included")
{
    const auto read = [](const char16_t *text) {
        const PageText page = rowOf(text);
        REQUIRE(page.rows.size() == 1);
        REQUIRE(page.rows.front().phrases.size() == 1);
        return page.rows.front().phrases.front().text();
    };
    CHECK(read(u"N O R D H A U S | E L E K T R O | GmbH") == QStringLiteral("NORDHAUS ELEKTRO GmbH"));
    CHECK(read(u"E NG I N E E R I NG") == QStringLiteral("ENGINEERING"));
    CHECK(read(u"B e s t e l l u n g") == QStringLiteral("Bestellung"));
    CHECK(read(u"Typ A B C") == QStringLiteral("Typ A B C"));
    CHECK(read(u"AB CD EF GH") == QStringLiteral("AB CD EF GH"));
}

TEST_CASE("letters set apart in a text are the words they spell, and every other place stays")
{
    const QString title = QStringLiteral("  B E S T E L L U N G  4711");
    CHECK(gathered(title) == QStringLiteral("  BESTELLUNG") + QString(9, u' ') + QStringLiteral("  4711"));
    CHECK(gathered(title).size() == title.size());
    CHECK(gathered(QStringLiteral("N O R D H A U S   B V")).trimmed() == QStringLiteral("NORDHAUS BV"));
    CHECK(gathered(QStringLiteral("P u r c h a s e   O r d e r :")).simplified() == QStringLiteral("Purchase Order :"));
    for (const char16_t *other : {u"A B C D E F", u"X X X X X", u"Pos. A B 12", u"S M L", u"a b o u t it", u"20 x KB-1020"}) {
        INFO(QString::fromUtf16(other).toStdString());
        CHECK(gathered(QString::fromUtf16(other)) == QString::fromUtf16(other));
    }
}

TEST_CASE("a title of letters set apart in a text is asked about no more than its words would be")
{
    const Extraction extraction = extracted(mailOf(QStringLiteral("x"), QStringLiteral("B E S T E L L U N G\n\nBestell-Nr.: NH-5120/3\n\n"
                                                                                      "10 Stck KB-1020\n20 Stck KB-1030\n")));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("NH-5120/3"));
    CHECK(extraction.orders.front().lines.size() == 2);
    CHECK(extraction.orders.front().doubts.empty());
}
