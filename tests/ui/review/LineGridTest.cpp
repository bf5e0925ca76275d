// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/ReviewBuilders.h"
#include "ui/review/CapturedPieces.h"
#include "ui/review/FieldEdit.h"
#include "ui/review/FootStrip.h"
#include "ui/review/LineGrid.h"
#include "ui/review/LineModel.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/QuestionList.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>

using namespace intray;

namespace {

QString cell(LineGrid *grid, int row, int column)
{
    return grid->model()->index(row, column).data(Qt::EditRole).toString();
}

void goTo(LineGrid *grid, int row, int column)
{
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(row, column));
}

} // namespace

TEST_CASE("the line model keeps its promises while lines come, change and go")
{
    ReviewedDesk desk(5);
    auto *grid = desk.child<LineGrid>("lines");
    QAbstractItemModelTester tester(grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    goTo(grid, 1, LineModel::Quantity);
    desk.key("lines", Qt::Key_Plus, Qt::ControlModifier);
    CHECK(grid->model()->rowCount() == 6);
    CHECK(cell(grid, 2, LineModel::Quantity).isEmpty());
    desk.key("lines", Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid->model()->rowCount() == 5);
    goTo(grid, 0, LineModel::Quantity);
    desk.key("lines", Qt::Key_Minus, Qt::ControlModifier);
    CHECK(grid->model()->rowCount() == 4);
    CHECK(cell(grid, 0, LineModel::Quantity) == QStringLiteral("2"));
    desk.key("lines", Qt::Key_Z, Qt::ControlModifier);
    CHECK(cell(grid, 0, LineModel::Quantity) == QStringLiteral("1"));
}

TEST_CASE("typing edits a cell, Enter takes it and goes down")
{
    ReviewedDesk desk(3);
    auto *grid = desk.child<LineGrid>("lines");
    goTo(grid, 0, LineModel::Quantity);
    QTest::keyClick(grid, Qt::Key_7);
    auto *editor = grid->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_5);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(cell(grid, 0, LineModel::Quantity) == QStringLiteral("75"));
    CHECK(grid->currentIndex().row() == 1);
    CHECK(grid->model()->index(0, LineModel::Quantity).data(LineModel::MarkRole).toString() != QString());
    desk.settle();
    CHECK(desk.stored().order.lines[0].quantity.value == Decimal(75));
}

TEST_CASE("a text that is no quantity is refused with a sentence and changes nothing")
{
    ReviewedDesk desk(2);
    auto *grid = desk.child<LineGrid>("lines");
    CHECK_FALSE(grid->model()->setData(grid->model()->index(0, LineModel::Quantity), QStringLiteral("many")));
    CHECK(cell(grid, 0, LineModel::Quantity) == QStringLiteral("1"));
    CHECK_FALSE(desk.child<FootStrip>("foot")->sentence().isEmpty());
}

TEST_CASE("a block from a spreadsheet fills cells as one step and makes the lines it needs")
{
    ReviewedDesk desk(2);
    auto *grid = desk.child<LineGrid>("lines");
    goTo(grid, 1, LineModel::Quantity);
    QApplication::clipboard()->setText(QStringLiteral("20\tpcs\t2.00\r\n30\tpcs\t0.10\r\n"));
    desk.key("lines", Qt::Key_V, Qt::ControlModifier);
    REQUIRE(grid->model()->rowCount() == 3);
    CHECK(cell(grid, 1, LineModel::Quantity) == QStringLiteral("20"));
    CHECK(cell(grid, 2, LineModel::Quantity) == QStringLiteral("30"));
    CHECK(cell(grid, 2, LineModel::UnitPrice) == QStringLiteral("0.1"));
    desk.key("lines", Qt::Key_Z, Qt::ControlModifier);
    CHECK(cell(grid, 1, LineModel::Quantity) == QStringLiteral("2"));
}

TEST_CASE("a pasted cell may hold quotes, tabs and line ends")
{
    const auto cells = cellsOfBlock(QStringLiteral("a\t\"b \"\"x\"\"\n\tc\"\nd\t\n"));
    REQUIRE(cells.size() == 2);
    CHECK(cells[0] == std::vector<QString>{QStringLiteral("a"), QStringLiteral("b \"x\" c")});
    CHECK(cells[1] == std::vector<QString>{QStringLiteral("d"), QString()});
    CHECK(cellsOfBlock({}).empty());
}

TEST_CASE("Del clears the selected cells")
{
    ReviewedDesk desk(2);
    auto *grid = desk.child<LineGrid>("lines");
    goTo(grid, 0, LineModel::UnitPrice);
    desk.key("lines", Qt::Key_Delete);
    CHECK(cell(grid, 0, LineModel::UnitPrice).isEmpty());
}

TEST_CASE("a capture across rows reads a column again, a capture in one row fills one field")
{
    std::vector<QStringList> rows;
    const Order order = readOrder(3, rows);
    Document document;
    document.parts.emplace_back().content = Pages{{pageOf(rows, QStringLiteral("PO-77"))}};
    const FieldPath quantity = FieldPath::ofLine(0, FieldName::Quantity);

    const auto column = capturedPieces(order, document, quantity, {onPage({0.28, 0.19, 0.45, 0.26})});
    REQUIRE(column.size() == 3);
    CHECK(column[2].field == FieldPath::ofLine(2, FieldName::Quantity));
    CHECK(column[2].written == QStringLiteral("3"));

    const auto one = capturedPieces(order, document, quantity, {onPage({0.28, 0.21, 0.63, 0.234})});
    REQUIRE(one.size() == 1);
    CHECK(one[0].field == quantity);
    CHECK(one[0].written == QStringLiteral("2 1.25"));

    CHECK(capturedPieces(order, document, quantity, {onPage({0.9, 0.9, 0.95, 0.95})}).empty());
    CHECK(capturedPieces(order, document, FieldPath{}, {onPage({0.28, 0.19, 0.45, 0.26})}).empty());
}

TEST_CASE("three hundred lines are edited without a pause")
{
    ReviewedDesk desk(300);
    auto *grid = desk.child<LineGrid>("lines");
    REQUIRE(grid->model()->rowCount() == 300);
    goTo(grid, 299, LineModel::Quantity);
    REQUIRE(grid->model()->setData(grid->model()->index(299, LineModel::Quantity), QStringLiteral("9")));
    CHECK(cell(grid, 299, LineModel::Quantity) == QStringLiteral("9"));
}

TEST_CASE("a column is as wide as its longest quantity, wherever that stands")
{
    ReviewedDesk desk(300);
    auto *grid = desk.child<LineGrid>("lines");
    const int before = grid->columnWidth(LineModel::Quantity);
    REQUIRE(grid->model()->setData(grid->model()->index(250, LineModel::Quantity), QStringLiteral("1234567890")));
    CHECK(grid->columnWidth(LineModel::Quantity) > before);
    CHECK(grid->columnWidth(LineModel::Quantity)
          > grid->fontMetrics().horizontalAdvance(QStringLiteral("1234567890")));
}
