// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RulingLines.h"

#include "tests/support/Catch.h"

using namespace intray;

namespace {

void fill(Pix *ink, const PixelBox &box)
{
    pixRasterop(ink, box.left, box.top, box.width(), box.height(), PIX_SET, nullptr, 0, 0);
}

// Three low rows of cells 48 pixels high; figures touch the line between the two columns of the lower rows.
PixPtr smallTable()
{
    PixPtr ink(pixCreate(600, 300, 1));
    for (const int y : {40, 88, 136, 184})
        fill(ink.get(), {20, y, 420, y + 3});
    for (const int x : {20, 200, 417})
        fill(ink.get(), {x, 40, x + 3, 187});
    for (const int y : {100, 148}) {
        fill(ink.get(), {180, y, 200, y + 24});
        fill(ink.get(), {203, y, 223, y + 24});
    }
    return ink;
}

bool isLineAt(Pix *lines, int x, int y)
{
    l_uint32 pixel = 0;
    return pixGetPixel(lines, x, y, &pixel) == 0 && pixel != 0;
}

} // namespace

TEST_CASE("the sides of cells are found below a head with a grey ground, and nothing of its letters")
{
    const PixPtr ink = smallTable();
    fill(ink.get(), {60, 52, 90, 76}); // a letter of the head
    const PixPtr faint(pixCopy(nullptr, ink.get()));
    fill(faint.get(), {20, 40, 420, 90});
    const RulingLines lines = rulingLinesOf(faint.get(), ink.get());
    REQUIRE(lines.down);
    CHECK(isLineAt(lines.down.get(), 201, 112));
    CHECK(isLineAt(lines.across.get(), 300, 41));
    CHECK_FALSE(isLineAt(lines.down.get(), 75, 64));
    CHECK_FALSE(isLineAt(lines.across.get(), 75, 64));
}
