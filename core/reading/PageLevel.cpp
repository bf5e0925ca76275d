// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PageLevel.h"

#include "core/reading/PagePicture.h"
#include "core/reading/StampInk.h"

#include <algorithm>
#include <cmath>

namespace intray {

namespace {

// Grey below this is ink, once the paper is white.
constexpr int InkBelow = 176;
constexpr int FaintInkBelow = 205;
constexpr int DarkInkBelow = 115;
constexpr double LeastSkew = 0.08;
constexpr double MostSkew = 11;
// Of the area of a dark ground, in per cent; letters take the rest.
constexpr int LeastSolid = 66;
// Pieces of ink larger than this are frames and pictures, smaller than that are specks.
constexpr int LetterMost = 150;
constexpr int LetterLeast = 6;
// Letters printed in a light grey: pieces of faint ink of which no more than that, in per cent, is ink by itself.
constexpr int FaintLeast = 9;
constexpr int FaintMost = 60; // taller ones are ends of shaded cells
constexpr int FaintShare = 45;
constexpr int FaintStroke = 40;
constexpr int FaintCompany = 2;
constexpr int SameHeight = 3;
constexpr size_t MostPieces = 20'000;

PixPtr lettersOnly(Pix *ink)
{
    PixPtr small(pixSelectBySize(ink, LetterMost, LetterMost, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr));
    if (!small)
        return nullptr;
    return PixPtr(pixSelectBySize(small.get(), LetterLeast, LetterLeast, 8, L_SELECT_IF_EITHER,
                                  L_SELECT_IF_GTE, nullptr));
}

struct Skew
{
    double angle = 0;
    double confidence = 0;
    double score = 0;
};

Skew findSkew(Pix *ink)
{
    l_float32 angle = 0;
    l_float32 confidence = 0;
    l_float32 score = 0;
    if (pixFindSkewSweepAndSearchScore(ink, &angle, &confidence, &score, 4, 2, 0, float(MostSkew), 1.0F,
                                       0.01F)
        != 0)
        return {};
    return {angle, confidence, score};
}

// Keeps the pieces of `grounds` that are dark through and through; lines of dark letters are half paper.
bool keepSolid(Pix *grounds, Pix *dark)
{
    Pixa *found = nullptr;
    Boxa *boxes = pixConnComp(grounds, &found, 8);
    bool any = false;
    for (int i = 0; boxes && found && i < boxaGetCount(boxes); ++i) {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height);
        const PixPtr piece(pixaGetPix(found, i, L_COPY));
        int all = 0;
        int solid = 0;
        if (piece) {
            pixCountPixels(piece.get(), &all, nullptr);
            pixRasterop(piece.get(), 0, 0, width, height, PIX_SRC & PIX_DST, dark, x, y);
            pixCountPixels(piece.get(), &solid, nullptr);
        }
        const bool keep = width >= 20 && height >= 8 && solid * 100 > all * LeastSolid;
        any = any || keep;
        if (!keep && piece) {
            const PixPtr whole(pixaGetPix(found, i, L_CLONE));
            pixRasterop(grounds, x, y, width, height, PIX_DST & PIX_NOT(PIX_SRC), whole.get(), 0, 0);
        }
    }
    boxaDestroy(&boxes);
    pixaDestroy(&found);
    return any;
}

// Dark grounds with light letters on them, as a mask.
PixPtr darkGrounds(Pix *grey)
{
    const PixPtr dark(pixThresholdToBinary(grey, 128));
    const PixPtr quarter(dark ? pixReduceRankBinaryCascade(dark.get(), 2, 2, 0, 0) : nullptr);
    // The letters are filled in.
    const PixPtr filled(quarter ? pixCloseBrick(nullptr, quarter.get(), 3, 3) : nullptr);
    const PixPtr grounds(filled ? pixOpenBrick(nullptr, filled.get(), 36, 8) : nullptr);
    if (!grounds || !keepSolid(grounds.get(), quarter.get()))
        return nullptr;
    return PixPtr(pixExpandReplicate(grounds.get(), 4));
}

// How far the mask of a ground may be off, as it was found in a quarter of the size; and what is dark at its edge.
constexpr int GroundSlack = 4;
constexpr int EdgeBelow = 190;

// The mask of dark grounds is not exact at its rim: inverted there, paper would turn dark and frame the letters.
struct DarkGrounds
{
    PixPtr inner; // surely ground or a letter on it
    PixPtr rim;   // dark all around that hangs together with it
};

DarkGrounds exactly(Pix *grounds, Pix *grey)
{
    const int reach = 2 * GroundSlack + 1;
    DarkGrounds found;
    found.inner = PixPtr(pixErodeBrick(nullptr, grounds, reach, reach));
    const PixPtr around(pixDilateBrick(nullptr, grounds, reach, reach));
    const PixPtr dark(pixThresholdToBinary(grey, EdgeBelow));
    const PixPtr near(around && dark ? pixAnd(nullptr, dark.get(), around.get()) : nullptr);
    const PixPtr all(near && found.inner ? pixOr(nullptr, near.get(), found.inner.get()) : nullptr);
    const PixPtr whole(all ? pixSeedfillBinary(nullptr, found.inner.get(), all.get(), 8) : nullptr);
    if (whole)
        found.rim = PixPtr(pixSubtract(nullptr, whole.get(), found.inner.get()));
    return found;
}

void invertUnder(Pix *grey, Pix *mask)
{
    const int width = std::min(pixGetWidth(grey), pixGetWidth(mask));
    const int height = std::min(pixGetHeight(grey), pixGetHeight(mask));
    for (int y = 0; y < height; ++y) {
        l_uint32 *row = pixGetData(grey) + qsizetype(y) * pixGetWpl(grey);
        const l_uint32 *marks = pixGetData(mask) + qsizetype(y) * pixGetWpl(mask);
        for (int x = 0; x < width; ++x) {
            if (GET_DATA_BIT(marks, x))
                SET_DATA_BYTE(row, x, 255 - GET_DATA_BYTE(row, x));
        }
    }
}

struct FaintPiece
{
    PixelBox box;
    bool isWeak = false; // hardly any of it is ink by itself
};

int inkIn(Pix *ink, const PixelBox &box)
{
    const PixPtr piece(pixCreate(box.width(), box.height(), 1));
    int count = 0;
    if (piece) {
        pixRasterop(piece.get(), 0, 0, box.width(), box.height(), PIX_SRC, ink, box.left, box.top);
        pixCountPixels(piece.get(), &count, nullptr);
    }
    return count;
}

// Whether `piece` may be a letter beside `other`. What is left of a ruled line is narrow and of no letter's size.
bool isLetterBeside(const FaintPiece &piece, const FaintPiece &other)
{
    const PixelBox &a = piece.box, &b = other.box;
    const auto [low, high] = std::minmax({a.height(), b.height()});
    const int common = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    const int gap = std::max(a.left, b.left) - std::min(a.right, b.right);
    if (low * 3 < high * 2 || common * 3 < low * 2 || gap > 2 * high)
        return false;
    const bool isNarrow = a.width() * 2 <= a.height();
    return other.isWeak || !isNarrow || (high - low <= SameHeight && std::abs(a.bottom - b.bottom) <= SameHeight);
}

// The weak ones that stand beside others of their size. One alone is dirt.
std::vector<PixelBox> weakLetters(std::vector<FaintPiece> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const FaintPiece &a, const FaintPiece &b) {
        return std::pair(a.box.left, a.box.top) < std::pair(b.box.left, b.box.top);
    });
    std::vector<int> company(pieces.size(), 0);
    for (size_t i = 0; i < pieces.size(); ++i) {
        // Letters that touch are company already.
        company[i] += pieces[i].isWeak && pieces[i].box.width() * 2 > pieces[i].box.height() * 3;
        for (size_t j = i + 1; j < pieces.size() && pieces[j].box.left < pieces[i].box.right + 2 * FaintMost; ++j) {
            company[i] += pieces[i].isWeak && isLetterBeside(pieces[i], pieces[j]);
            company[j] += pieces[j].isWeak && isLetterBeside(pieces[j], pieces[i]);
        }
    }
    std::vector<PixelBox> letters;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (company[i] >= FaintCompany)
            letters.push_back(pieces[i].box);
    }
    return letters;
}

} // namespace

PixPtr workingPixels(const QImage &image, double dpi)
{
    PixPtr grey = greyPixels(image);
    if (grey)
        takeOutStamps(image, dpi, grey.get());
    const auto scale = float(WorkingDpi / dpi);
    if (!grey || std::abs(scale - 1) < 0.05F)
        return grey;
    return PixPtr(scale < 1 ? pixScaleAreaMap(grey.get(), scale, scale)
                            : pixScaleGrayLI(grey.get(), scale, scale));
}

PixPtr evened(Pix *grey)
{
    PixPtr own(pixCopy(nullptr, grey));
    if (!own)
        return nullptr;
    if (const PixPtr dark = darkGrounds(own.get())) {
        const DarkGrounds grounds = exactly(dark.get(), own.get());
        if (grounds.inner)
            invertUnder(own.get(), grounds.inner.get());
        if (grounds.rim)
            pixSetMasked(own.get(), grounds.rim.get(), 255);
    }
    PixPtr even(pixBackgroundNorm(own.get(), nullptr, nullptr, 24, 32, 90, 200, 250, 2, 2));
    return even ? std::move(even) : std::move(own);
}

PixPtr inkOf(Pix *evened)
{
    return PixPtr(pixThresholdToBinary(evened, InkBelow));
}

PixPtr faintInkOf(Pix *evened)
{
    return PixPtr(pixThresholdToBinary(evened, FaintInkBelow));
}

PixPtr darkInkOf(Pix *evened)
{
    return PixPtr(pixThresholdToBinary(evened, DarkInkBelow));
}

void addFaintLetters(Pix *faint, Pix *ink)
{
    std::vector<FaintPiece> pieces;
    for (const PixelBox &box : piecesOf(faint)) {
        const bool isStroke = box.height() > FaintStroke && box.width() * 6 < box.height(); // of a ruled line
        if (box.height() < FaintLeast || box.height() > FaintMost || box.width() > LetterMost || isStroke)
            continue;
        pieces.push_back({box, inkIn(ink, box) * 100 < inkIn(faint, box) * FaintShare});
        if (pieces.size() > MostPieces)
            return; // a picture, not a text
    }
    for (const PixelBox &box : weakLetters(std::move(pieces)))
        pixRasterop(ink, box.left, box.top, box.width(), box.height(), PIX_SRC | PIX_DST, faint, box.left, box.top);
}

bool runsDown(Pix *ink)
{
    const PixPtr letters = lettersOnly(ink);
    const PixPtr turned(letters ? pixRotate90(letters.get(), 1) : nullptr);
    if (!turned)
        return false;
    const Skew across = findSkew(letters.get());
    const Skew down = findSkew(turned.get());
    return down.score > 1.2 * across.score;
}

double skewOf(Pix *ink)
{
    const PixPtr letters = lettersOnly(ink);
    const Skew skew = letters ? findSkew(letters.get()) : Skew();
    if (skew.confidence < 1.5 || std::abs(skew.angle) < LeastSkew || std::abs(skew.angle) > MostSkew)
        return 0;
    return skew.angle;
}

PixPtr quarterTurned(Pix *pixels, int degrees)
{
    if (degrees == 180)
        return PixPtr(pixRotate180(nullptr, pixels));
    if (degrees == 90 || degrees == 270)
        return PixPtr(pixRotate90(pixels, degrees == 90 ? 1 : -1));
    return PixPtr(pixClone(pixels));
}

PixPtr levelled(Pix *grey, double skew)
{
    if (skew == 0)
        return PixPtr(pixClone(grey));
    const int width = pixGetWidth(grey);
    const int height = pixGetHeight(grey);
    const QSize size = posedSize(QSizeF(width, height), {0, skew}).toSize();
    const int addX = size.width() - width;
    const int addY = size.height() - height;
    const PixPtr wide(pixAddBorderGeneral(grey, addX / 2, addX - addX / 2, addY / 2, addY - addY / 2, 255));
    return wide ? PixPtr(pixRotateAMGray(wide.get(), float(skew * M_PI / 180), 255)) : nullptr;
}

} // namespace intray
