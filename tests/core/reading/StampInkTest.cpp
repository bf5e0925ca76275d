// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/StampInk.h"

#include "tests/support/Catch.h"

#include <QPainter>

using namespace intray;

namespace {

const QColor Red(191, 79, 94);

int greyAt(Pix *grey, int x, int y)
{
    l_uint32 value = 0;
    return pixGetPixel(grey, x, y, &value) == 0 ? int(value) : -1;
}

// Black strokes of letters at (100..400, 200..224), a red frame with a red letter within, and a red title below.
QImage stampedPage(int frameLeft)
{
    QImage page(900, 600, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(QPen(Red, 6));
    painter.drawRect(frameLeft, 150, 300, 110);
    painter.fillRect(frameLeft + 200, 170, 60, 60, Red);
    painter.fillRect(100, 400, 60, 60, Red);
    for (int x = 100; x < 400; x += 12)
        painter.fillRect(x, 200, 8, 24, Qt::black);
    return page;
}

} // namespace

TEST_CASE("a coloured stamp over print is taken out whole, and the print under it and coloured print elsewhere stay")
{
    const QImage page = stampedPage(250);
    const PixPtr grey = greyPixels(page);
    takeOutStamps(page, 300, grey.get());
    CHECK(greyAt(grey.get(), 300, 150) == 255);  // the frame
    CHECK(greyAt(grey.get(), 480, 200) == 255);  // the letter within it
    CHECK(greyAt(grey.get(), 248, 210) < 60);    // a stroke of print that the frame crosses
    CHECK(greyAt(grey.get(), 130, 430) < 160);   // the title
}

TEST_CASE("coloured ink that crosses no print stays")
{
    const QImage page = stampedPage(500);
    const PixPtr grey = greyPixels(page);
    const PixPtr before(pixCopy(nullptr, grey.get()));
    takeOutStamps(page, 300, grey.get());
    l_int32 same = 0;
    pixEqual(grey.get(), before.get(), &same);
    CHECK(same == 1);
}
