// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/ReviewBuilders.h"
#include "ui/document/PageCanvas.h"
#include "ui/review/FieldEdit.h"
#include "ui/review/LineGrid.h"
#include "ui/review/LineModel.h"

using namespace intray;

namespace {

// The middle of a box of the page, as the canvas shows it now.
QPoint pointOf(PageCanvas *canvas, const Box &box)
{
    return canvas->placeInView(1, box).center().toPoint();
}

Box quantityBox(int line)
{
    const double top = 0.2 + 0.02 * line;
    return {0.3, top, 0.42, top + 0.012};
}

} // namespace

TEST_CASE("a click on a word selects the field that was read from it")
{
    ReviewedDesk desk(4);
    auto *canvas = desk.child<PageCanvas>("pageCanvas");
    auto *grid = desk.child<LineGrid>("lines");
    canvas->bringIntoView(1, quantityBox(2));
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, pointOf(canvas, quantityBox(2)));
    CHECK(grid->currentIndex() == grid->model()->index(2, LineModel::Quantity));
    CHECK(grid->hasFocus());

    const Box number{0.6, 0.05, 0.75, 0.065};
    canvas->bringIntoView(1, number);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, pointOf(canvas, number));
    CHECK(desk.child<FieldEdit>("field.po_number")->hasFocus());
}

TEST_CASE("Ctrl+click takes a word into the focused field, with its place")
{
    ReviewedDesk desk(4);
    auto *canvas = desk.child<PageCanvas>("pageCanvas");
    auto *grid = desk.child<LineGrid>("lines");
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, LineModel::Quantity));
    canvas->bringIntoView(1, quantityBox(3));
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(canvas, quantityBox(3)));
    CHECK(grid->model()->index(0, LineModel::Quantity).data(Qt::EditRole).toString() == QStringLiteral("4"));
    desk.settle();
    const Field<Decimal> quantity = desk.stored().order.lines[0].quantity;
    CHECK(quantity.value == Decimal(4));
    // The store keeps six digits of a fraction.
    const auto *place = std::get_if<PagePlace>(&quantity.source.place);
    REQUIRE(place);
    CHECK(place->page == 1);
    CHECK(std::abs(place->box.left - quantityBox(3).left) < 1e-6);
    CHECK(std::abs(place->box.bottom - quantityBox(3).bottom) < 1e-6);
}

TEST_CASE("Ctrl+drag down a column reads it again for every row, as one step")
{
    ReviewedDesk desk(4, [](Order &order) {
        for (OrderLine &line : order.lines)
            line.quantity.value = Decimal(1000);
    });
    auto *canvas = desk.child<PageCanvas>("pageCanvas");
    auto *grid = desk.child<LineGrid>("lines");
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(1, LineModel::Quantity));
    canvas->bringIntoView(1, quantityBox(1));
    const QPoint from = canvas->placeInView(1, quantityBox(0)).topLeft().toPoint() - QPoint(6, 6);
    const QPoint to = canvas->placeInView(1, quantityBox(3)).bottomRight().toPoint() + QPoint(6, 6);
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, Qt::ControlModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, canvas->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::ControlModifier);
    QApplication::sendEvent(canvas->viewport(), &move);
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, Qt::ControlModifier, to);
    for (int line = 0; line < 4; ++line)
        CHECK(grid->model()->index(line, LineModel::Quantity).data(Qt::EditRole).toString() == QString::number(line + 1));
    QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid->model()->index(3, LineModel::Quantity).data(Qt::EditRole).toString() == QStringLiteral("1000"));
}

TEST_CASE("a header field takes what is typed with Enter, and Esc puts back what was there")
{
    ReviewedDesk desk(2);
    auto *number = desk.child<FieldEdit>("field.po_number");
    number->setFocus();
    number->setText(QStringLiteral("PO-78"));
    QTest::keyClick(number, Qt::Key_Escape);
    CHECK(number->text() == QStringLiteral("PO-77"));
    number->setText(QStringLiteral("PO-79"));
    QTest::keyClick(number, Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored().order.poNumber.value == QStringLiteral("PO-79"));
}
