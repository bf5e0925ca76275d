// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RulingLines.h"

namespace intray {

namespace {

// At 300 dots an inch: longer than any stroke of a letter of usual size.
constexpr int LeastAcross = 110;
constexpr int LeastDown = 80;
// Thicker ones are bars or letters of a title.
constexpr int MostThick = 14;
// Sides of the lowest cells; how far from a line across they may end.
constexpr int LeastSide = 34;
constexpr int LeastOpenSide = 46; // one end only
constexpr int JoinReach = 6;
constexpr int SurelyRuled = 700;
constexpr double MostCompany = 0.25;
constexpr int LeastBroken = 240;
constexpr int WidestGap = 27;
constexpr double MostBrokenCompany = 0.12;

// The part of the run beside which there is ink, on the side that has more: letters stand on their tops and
// feet, a ruled line stands alone.
double company(Pix *ink, const PixelBox &run, bool across)
{
    const auto hasInk = [ink](int x, int y) {
        l_uint32 pixel = 0;
        return pixGetPixel(ink, x, y, &pixel) == 0 && pixel != 0;
    };
    const int length = across ? run.width() : run.height();
    int before = 0;
    int after = 0;
    for (int i = 0; i < length; ++i) {
        before += across ? hasInk(run.left + i, run.top - 4) : hasInk(run.left - 4, run.top + i);
        after += across ? hasInk(run.left + i, run.bottom + 3) : hasInk(run.right + 3, run.top + i);
    }
    return double(std::max(before, after)) / std::max(length, 1);
}

bool isRuled(Pix *ink, const PixelBox &run, bool across)
{
    const int thick = across ? run.height() : run.width();
    const int length = across ? run.width() : run.height();
    // The stems of a large title are long, too, but never that thin.
    return thick <= std::min(MostThick, 5 + length / 40) && (length >= SurelyRuled || company(ink, run, across) <= MostCompany);
}

void clear(Pix *ink, const PixelBox &box)
{
    pixRasterop(ink, box.left, box.top, box.width(), box.height(), PIX_CLR, nullptr, 0, 0);
}

// Rows of dashes, dots, and what is left of a thin line after copying.
PixPtr brokenRuns(Pix *ink)
{
    const PixPtr upright(pixOpenBrick(nullptr, ink, 1, MostThick));
    const PixPtr flat(upright ? pixSubtract(nullptr, ink, upright.get()) : nullptr);
    const PixPtr joined(flat ? pixCloseBrick(nullptr, flat.get(), WidestGap, 3) : nullptr);
    PixPtr found(joined ? pixOpenBrick(nullptr, joined.get(), LeastBroken, 1) : nullptr);
    if (!found)
        return nullptr;
    for (const PixelBox &run : piecesOf(found.get())) {
        if (run.height() > MostThick || company(ink, run, true) > MostBrokenCompany)
            clear(found.get(), run);
    }
    return found;
}

PixPtr runs(Pix *ink, bool across)
{
    // Dots that are missing in a thin line of a fax.
    const PixPtr whole(pixCloseBrick(nullptr, ink, across ? 3 : 1, across ? 1 : 3));
    const PixPtr found(whole ? pixOpenBrick(nullptr, whole.get(), across ? LeastAcross : 1, across ? 1 : LeastDown)
                             : nullptr);
    if (!found)
        return nullptr;
    for (const PixelBox &run : piecesOf(found.get())) {
        if (!isRuled(ink, run, across))
            clear(found.get(), run);
    }
    if (const PixPtr broken = across ? brokenRuns(ink) : nullptr)
        pixOr(found.get(), found.get(), broken.get());
    return PixPtr(pixDilateBrick(nullptr, found.get(), across ? 3 : 5, across ? 5 : 3));
}

bool meetsAt(Pix *across, int x, int y)
{
    for (int near = y - JoinReach; near <= y + JoinReach; ++near) {
        l_uint32 pixel = 0;
        if (pixGetPixel(across, x, near, &pixel) == 0 && pixel != 0)
            return true;
    }
    return false;
}

// Sides of low cells: strokes no longer than a letter is high, but from one ruled line to the next.
PixPtr cellSides(Pix *ink, Pix *across)
{
    PixPtr found(pixOpenBrick(nullptr, ink, 1, LeastSide));
    if (!found)
        return nullptr;
    for (const PixelBox &run : piecesOf(found.get())) {
        const int ends = meetsAt(across, run.centreX(), run.top) + meetsAt(across, run.centreX(), run.bottom - 1);
        const bool thin = run.width() <= 5 + run.height() / 40;
        if (!thin || ends == 0 || (ends == 1 && run.height() < LeastOpenSide))
            clear(found.get(), run);
    }
    return PixPtr(pixDilateBrick(nullptr, found.get(), 5, 3));
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
    RulingLines lines = {runs(ink, true), runs(ink, false)};
    if (lines.across && lines.down) {
        if (const PixPtr sides = cellSides(ink, lines.across.get()))
            pixOr(lines.down.get(), lines.down.get(), sides.get());
    }
    return lines;
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
