// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/Columns.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

struct Placed
{
    double x;
    const char16_t *text;
};

// Letters are six points wide, ten high; a blank is three.
Page pageOf(const std::vector<std::vector<Placed>> &rows)
{
    Page page;
    page.width = 600;
    page.height = 800;
    double y = 100;
    for (const auto &row : rows) {
        for (const Placed &placed : row) {
            double x = placed.x;
            const QStringList words = QString::fromUtf16(placed.text).split(u' ');
            for (const QString &word : words) {
                const double width = 6.0 * double(word.size());
                page.words.push_back(
                    {word, {x / 600, y / 800, (x + width) / 600, (y + 10) / 800}, 10, false, 1, {}});
                x += width + 3;
            }
        }
        y += 14;
    }
    return page;
}

} // namespace

TEST_CASE("words on one line form phrases where the gap is wider than a blank")
{
    const PageText text = layOut(pageOf({{{50, u"Hex bolt M8"}, {200, u"12 pcs"}, {300, u"4.50"}}}));
    REQUIRE(text.rows.size() == 1);
    REQUIRE(text.rows[0].phrases.size() == 3);
    CHECK(text.rows[0].phrases[0].text() == u"Hex bolt M8");
    CHECK(text.rows[0].phrases[1].text() == u"12 pcs");
}

TEST_CASE("a word drawn twice for bold counts once")
{
    Page page = pageOf({{{50, u"Total"}, {200, u"12.00"}}});
    Word again = page.words[0];
    again.box.left += 0.3 / 600;
    again.box.right += 0.3 / 600;
    page.words.push_back(again);
    const PageText text = layOut(page);
    CHECK(text.rows[0].text() == u"Total  12.00");
}

TEST_CASE("words of other sizes stand on the same line, half a line lower does not")
{
    Page page = pageOf({{{50, u"small"}}});
    page.words.push_back({QStringLiteral("Large"), {0.3, 94.0 / 800, 0.5, 112.0 / 800}, 18, true, 1, {}});
    page.words.push_back({QStringLiteral("lower"), {0.6, 107.0 / 800, 0.7, 117.0 / 800}, 10, false, 1, {}});
    const PageText text = layOut(page);
    REQUIRE(text.rows.size() == 2);
    CHECK(text.rows[0].text() == u"small  Large");
}

TEST_CASE("a cut between two heads follows the white stripe of the rows below")
{
    // The second head is narrower than its right-aligned numbers, the first wider than its numbers.
    const PageText text = layOut(pageOf({
        {{50, u"Description"}, {250, u"Qty"}, {300, u"Price"}},
        {{50, u"Hex bolt with long text"}, {220, u"1.200,00"}, {300, u"0,10"}},
        {{50, u"Nut"}, {238, u"10,00"}, {306, u"0,20"}},
    }));
    std::vector<Box> heads;
    for (const Phrase &phrase : text.rows[0].phrases)
        heads.push_back(phrase.box);
    const Columns columns = columnsUnder(heads, {text.rows[1], text.rows[2]}, 40, 400);
    REQUIRE(columns.count() == 3);
    CHECK(columns.columnOf(text.rows[1].phrases[1].box) == 1);
    CHECK(columns.columnOf(text.rows[1].phrases[0].words.back().box) == 0);
    CHECK(columns.columnOf(text.rows[2].phrases[2].box) == 2);
}

TEST_CASE("columns that are parted by a single blank are cut at that blank")
{
    const PageText text = layOut(pageOf({
        {{50, u"Description"}, {218, u"Code"}},
        {{50, u"Elbow six millimetres brass PF24"}},
        {{50, u"Nut"}, {218, u"HN36"}},
    }));
    const Columns columns = columnsUnder({{50, 100, 116, 110}, {218, 100, 242, 110}},
                                         {text.rows[1], text.rows[2]}, 40, 300);
    const LaidWord code = text.rows[1].words().back();
    CHECK(code.text == u"PF24");
    CHECK(columns.columnOf(code.box) == 1);
}

TEST_CASE("gutters part columns without heads")
{
    const PageText text = layOut(pageOf({
        {{50, u"1"}, {80, u"Hex bolt"}, {220, u"12"}},
        {{50, u"2"}, {80, u"Hex nut of steel"}, {220, u"400"}},
        {{50, u"3"}, {80, u"Washer"}, {220, u"7"}},
    }));
    CHECK(gutters(text.rows, 40, 300, 6, 3).size() == 2);
}
