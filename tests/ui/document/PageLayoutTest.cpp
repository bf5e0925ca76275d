// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/document/MarkedText.h"
#include "ui/document/PageLayout.h"
#include "ui/document/PageWords.h"
#include "ui/document/SheetModel.h"

#include <QAbstractItemModelTester>

using namespace intray;

namespace {

Page twoLines()
{
    Page page;
    page.width = 600;
    page.height = 800;
    // In the file's order, which is not the visual one.
    page.words = {{QStringLiteral("60"), {0.5, 0.201, 0.55, 0.221}, 10, false, 1, {}},
                  {QStringLiteral("Hex"), {0.1, 0.2, 0.15, 0.22}, 10, false, 1, {}},
                  {QStringLiteral("bolt"), {0.16, 0.2, 0.22, 0.22}, 10, false, 1, {}},
                  {QStringLiteral("Washer"), {0.1, 0.25, 0.2, 0.27}, 10, false, 1, {}}};
    return page;
}

} // namespace

TEST_CASE("a point of the scroll is a place on a page and back, however the pages are turned")
{
    PageLayout layout({{600, 800}, {600, 800}, {800, 600}});
    const Box box{0.2, 0.3, 0.4, 0.35};
    for (int turns = 0; turns < 4; ++turns) {
        layout.arrange(1.5, turns, 1000);
        for (int page = 1; page <= 3; ++page) {
            const auto at = layout.at(layout.rectOf(page, box).center());
            REQUIRE(at);
            CHECK(at->page == page);
            CHECK(std::abs(at->x - 0.3) < 1e-9);
            CHECK(std::abs(at->y - 0.325) < 1e-9);
            const Box back = layout.boxOf(page, layout.rectOf(page, box));
            CHECK(std::abs(back.left - box.left) < 1e-9);
            CHECK(std::abs(back.bottom - box.bottom) < 1e-9);
        }
    }
    CHECK_FALSE(layout.at(QPointF(1, layout.pageRect(1).bottom() + PageLayout::Gap / 2)));
}

TEST_CASE("only pages that a strip touches are shown")
{
    PageLayout layout(std::vector<QSizeF>(100, QSizeF(600, 800)));
    layout.arrange(1, 0, 800);
    const QRectF third = layout.pageRect(3);
    CHECK(layout.pagesBetween(third.top() + 1, third.bottom() - 1) == std::pair(3, 3));
    CHECK(layout.pagesBetween(third.top() + 1, third.bottom() + 20) == std::pair(3, 4));
}

TEST_CASE("words in a box come in visual order")
{
    const Page page = twoLines();
    CHECK(textOf(wordsIn(page, {0, 0, 1, 1})) == QStringLiteral("Hex bolt 60 Washer"));
    CHECK(textOf(wordsIn(page, {0.4, 0, 1, 1})) == QStringLiteral("60"));
    REQUIRE(wordAt(page, 0.12, 0.229));
    CHECK(wordAt(page, 0.12, 0.229)->text == QStringLiteral("Hex")); // just below it
    CHECK_FALSE(wordAt(page, 0.9, 0.9));
}

TEST_CASE("text is found over word bounds and whatever its case, and framed line by line")
{
    const Page page = twoLines();
    REQUIRE(findOnPage(page, QStringLiteral("BOLT 6")).size() == 1);
    CHECK(findOnPage(page, QStringLiteral("BOLT 6"))[0].right == 0.55);
    CHECK(findOnPage(page, QStringLiteral("60 washer")).size() == 2);
    CHECK(findOnPage(page, {}).empty());
    CHECK(findOnPage(page, QStringLiteral("nut")).empty());
}

TEST_CASE("the word around a position leaves punctuation out")
{
    const QString text = QStringLiteral("order (HX-0128), 10 pcs.");
    const auto word = MarkedText::wordAround(text, 9);
    REQUIRE(word);
    CHECK(text.mid(word->start, word->end - word->start) == QStringLiteral("HX-0128"));
    CHECK_FALSE(MarkedText::wordAround(text, 5));
}

TEST_CASE("positions of a text are those of the part, whatever line ends and marks it holds")
{
    Text text;
    text.text = QStringLiteral("a\tb\r\nc\u2029d\nHX-0128 end");
    MarkedText view(nullptr);
    view.show(0, &text, {});
    CHECK(view.toPlainText().indexOf(QStringLiteral("HX-0128")) == text.text.indexOf(QStringLiteral("HX-0128")));
}

TEST_CASE("the sheet model keeps its promises, and a sheet that lies about its size is cut")
{
    auto document = std::make_shared<Document>();
    Sheet sheet;
    sheet.rows = 2'000'000'000;
    sheet.columns = 3;
    Cell cell;
    cell.row = 1;
    cell.column = 2;
    cell.text = QStringLiteral("12,50");
    sheet.cells = {cell};
    document->parts.emplace_back().content = Workbook{{sheet}};
    SheetModel model;
    model.show(document, &document->parts[0].workbook()->sheets[0]);
    CHECK(model.rowCount() < 1'000'000);
    CHECK(model.index(1, 2).data().toString() == QStringLiteral("12,50"));
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("C"));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(nullptr, nullptr);
    CHECK(model.rowCount() == 0);
}
