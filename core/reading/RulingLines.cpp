// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RulingLines.h"

namespace intray {

namespace {

// At 300 dots an inch: longer than any stroke of a letter of usual size.
constexpr int LeastAcross = 110;
constexpr int LeastDown = 80;
// Thicker ones are bars or letters of a title.
constexpr int MostThick = 14;

PixPtr runs(Pix *ink, bool across)
{
    // Dots that are missing in a thin line of a fax.
    const PixPtr whole(pixCloseBrick(nullptr, ink, across ? 5 : 1, across ? 1 : 5));
    const PixPtr found(whole ? pixOpenBrick(nullptr, whole.get(), across ? LeastAcross : 1, across ? 1 : LeastDown)
                             : nullptr);
    const PixPtr thin(found ? pixSelectBySize(found.get(), across ? LeastAcross : MostThick,
                                              across ? MostThick : LeastDown, 8,
                                              across ? L_SELECT_HEIGHT : L_SELECT_WIDTH, L_SELECT_IF_LTE, nullptr)
                            : nullptr);
    return thin ? PixPtr(pixDilateBrick(nullptr, thin.get(), across ? 3 : 5, across ? 5 : 3)) : nullptr;
}

} // namespace

bool RulingLines::partsAt(int y, int left, int right) const
{
    if (!down || y < 0 || y >= pixGetHeight(down.get()))
        return false;
    const l_uint32 *row = pixGetData(down.get()) + qsizetype(y) * pixGetWpl(down.get());
    for (int x = std::max(left, 0); x < std::min(right, pixGetWidth(down.get())); ++x) {
        if (GET_DATA_BIT(row, x))
            return true;
    }
    return false;
}

RulingLines rulingLinesOf(Pix *ink)
{
    return {runs(ink, true), runs(ink, false)};
}

void takeOut(const RulingLines &lines, Pix *ink, Pix *grey)
{
    for (Pix *line : {lines.across.get(), lines.down.get()}) {
        if (!line)
            continue;
        pixSubtract(ink, ink, line);
        pixSetMasked(grey, line, 255);
    }
}

} // namespace intray
