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
// Shaded cells; no stroke is as broad.
constexpr int GroundWidth = 40;
constexpr int GroundHeight = 24;
constexpr int GroundHoles = 7;  // where the paper shows through a light ground
constexpr int GroundReach = 63; // to the sides, where it fades
constexpr int SurelyRuled = 700;
constexpr double MostCompany = 0.25;
constexpr double LeastDrawn = 0.95;
constexpr double MostGrown = 0.2;
constexpr int LeastBroken = 240;
constexpr int WidestGap = 27;
constexpr double MostBrokenCompany = 0.12;
// A line that is taken out is no thicker where a stroke of a letter goes on below it.
constexpr int MostCrossed = 11;

bool hasInk(Pix *ink, int x, int y)
{
    l_uint32 pixel = 0;
    return pixGetPixel(ink, x, y, &pixel) == 0 && pixel != 0;
}

// The part of the run beside which there is ink, on the side that has more: letters stand on their tops and
// feet, a ruled line stands alone.
double company(Pix *ink, const PixelBox &run, bool across)
{
    const int length = across ? run.width() : run.height();
    int before = 0;
    int after = 0;
    for (int i = 0; i < length; ++i) {
        before += across ? hasInk(ink, run.left + i, run.top - 4) : hasInk(ink, run.left - 4, run.top + i);
        after += across ? hasInk(ink, run.left + i, run.bottom + 3) : hasInk(ink, run.right + 3, run.top + i);
    }
    return double(std::max(before, after)) / std::max(length, 1);
}

// Whether words are underlined with the run: it is dark from end to end, and paper is between it and their letters
// but for the few that hang down through it. Judged by the darkest ink alone, as the grey of both edges meets.
bool underlines(Pix *dark, const PixelBox &run)
{
    int drawn = 0, grown = 0;
    for (int x = run.left; x < run.right; ++x) {
        bool isDrawn = false;
        for (int y = run.top; y < run.bottom; ++y)
            isDrawn = isDrawn || hasInk(dark, x, y);
        bool isGrown = true, isHanging = true;
        for (int step = 0; step < 4; ++step) {
            isGrown = isGrown && hasInk(dark, x, run.top - 1 - step);
            isHanging = isHanging && hasInk(dark, x, run.bottom + step);
        }
        drawn += isDrawn;
        grown += isGrown || isHanging;
    }
    return drawn >= run.width() * LeastDrawn && grown <= run.width() * MostGrown;
}

bool isRuled(Pix *ink, Pix *dark, const PixelBox &run, bool across)
{
    const int thick = across ? run.height() : run.width();
    const int length = across ? run.width() : run.height();
    // The stems of a large title are long, too, but never that thin.
    if (thick > std::min(MostThick, 5 + length / 40))
        return false;
    return length >= SurelyRuled || company(ink, run, across) <= MostCompany || (across && dark && underlines(dark, run));
}

void clear(Pix *ink, const PixelBox &box)
{
    pixRasterop(ink, box.left, box.top, box.width(), box.height(), PIX_CLR, nullptr, 0, 0);
}

// Rows of dashes, dots, and what is left of a thin line after copying.
PixPtr brokenRuns(Pix *ink)
{
    const PixPtr upright(pixOpenCompBrick(nullptr, ink, 1, MostThick));
    const PixPtr flat(upright ? pixSubtract(nullptr, ink, upright.get()) : nullptr);
    const PixPtr joined(flat ? pixCloseCompBrick(nullptr, flat.get(), WidestGap, 3) : nullptr);
    PixPtr found(joined ? pixOpenCompBrick(nullptr, joined.get(), LeastBroken, 1) : nullptr);
    if (!found)
        return nullptr;
    for (const PixelBox &run : piecesOf(found.get())) {
        if (run.height() > MostThick || company(ink, run, true) > MostBrokenCompany)
            clear(found.get(), run);
    }
    return found;
}

PixPtr runs(Pix *ink, Pix *dark, bool across)
{
    // Dots that are missing in a thin line of a fax.
    const PixPtr whole(pixCloseCompBrick(nullptr, ink, across ? 3 : 1, across ? 1 : 3));
    const PixPtr found(whole ? pixOpenCompBrick(nullptr, whole.get(), across ? LeastAcross : 1, across ? 1 : LeastDown)
                             : nullptr);
    if (!found)
        return nullptr;
    for (const PixelBox &run : piecesOf(found.get())) {
        if (!isRuled(ink, dark, run, across))
            clear(found.get(), run);
    }
    if (const PixPtr broken = across ? brokenRuns(ink) : nullptr)
        pixOr(found.get(), found.get(), broken.get());
    return PixPtr(pixDilateCompBrick(nullptr, found.get(), across ? 3 : 5, across ? 5 : 3));
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
    PixPtr found(pixOpenCompBrick(nullptr, ink, 1, LeastSide));
    if (!found)
        return nullptr;
    for (const PixelBox &run : piecesOf(found.get())) {
        const int ends = meetsAt(across, run.centreX(), run.top) + meetsAt(across, run.centreX(), run.bottom - 1);
        const bool thin = run.width() <= 5 + run.height() / 40;
        if (!thin || ends == 0 || (ends == 1 && run.height() < LeastOpenSide))
            clear(found.get(), run);
    }
    return PixPtr(pixDilateCompBrick(nullptr, found.get(), 5, 3));
}

// What of a line across belongs to letters that hang through it, as "p" does when it is underlined.
PixPtr strokesThrough(Pix *line, Pix *inkWithout)
{
    PixPtr closed(pixCloseBrick(nullptr, inkWithout, 1, MostCrossed));
    if (closed)
        pixAnd(closed.get(), closed.get(), line);
    return closed;
}

// Thin lines are faint, and so are the grounds of shaded cells, which would tie the lines around them to one piece:
// on a ground only what is ink counts.
PixPtr withoutGrounds(Pix *faint, Pix *ink)
{
    const PixPtr filled(pixCloseCompBrick(nullptr, faint, GroundHoles, GroundHoles));
    const PixPtr grounds(filled ? pixOpenCompBrick(nullptr, filled.get(), GroundWidth, GroundHeight) : nullptr);
    const PixPtr wider(grounds ? pixDilateCompBrick(nullptr, grounds.get(), GroundReach, GroundHoles) : nullptr);
    PixPtr left(wider ? pixSubtract(nullptr, faint, wider.get()) : nullptr);
    if (left)
        pixOr(left.get(), left.get(), ink);
    return left;
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

RulingLines rulingLinesOf(Pix *faint, Pix *plain, Pix *dark)
{
    const PixPtr bare = withoutGrounds(faint, plain);
    Pix *ink = bare ? bare.get() : faint;
    RulingLines lines = {runs(ink, dark, true), runs(ink, dark, false)};
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
        if (line == lines.across.get()) {
            const PixPtr crossed = strokesThrough(line, ink);
            if (crossed)
                pixOr(ink, ink, crossed.get());
            const PixPtr bare(crossed ? pixSubtract(nullptr, line, crossed.get()) : nullptr);
            pixSetMasked(grey, bare ? bare.get() : line, 255);
            continue;
        }
        pixSetMasked(grey, line, 255);
    }
}

} // namespace intray
