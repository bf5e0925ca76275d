// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/StampInk.h"

#include <algorithm>

namespace intray {

namespace {

// Of the strongest and the weakest of red, green and blue.
constexpr int LeastColour = 60;
constexpr int LeastBright = 110; // darker is print, whatever its colour
constexpr int DarkBelow = 100;
// Under a stamp, what is brighter than that is stamp or paper, what is darker than the other is print.
constexpr int Paper = 150;
constexpr int Print = 90;
// Inches: a stroke of a stamp is larger than letters of a text, and a stamp smaller than a table.
constexpr double LeastStroke = 0.12;
constexpr double WidestStamp = 3.2;
constexpr double TallestStamp = 2.1;
// Dark dots at the rim of coloured ink: where it crosses print, and no more than an edge of print would have.
constexpr int LeastCrossing = 12;
constexpr int MostCrossing = 35; // per cent of the ink
constexpr int MostPieces = 4000;
constexpr size_t MostStrokes = 400; // of a page of stamps; more is a coloured picture

struct Dot
{
    explicit Dot(QRgb pixel)
        : most(std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)})), least(std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}))
    {
    }
    bool isColoured() const { return most - least >= LeastColour && most >= LeastBright; }
    bool isDark() const { return most < DarkBelow; }
    int most;
    int least;
};

// Every so many dots tell whether a page has colours at all.
bool hasColours(const QImage &image)
{
    constexpr int Step = 5, Least = 60;
    int coloured = 0;
    for (int y = 0; y < image.height() && coloured < Least; y += Step) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); x += Step)
            coloured += Dot(row[x]).isColoured();
    }
    return coloured >= Least;
}

struct Inks
{
    PixPtr coloured;
    PixPtr dark;
};

Inks inksOf(const QImage &image)
{
    Inks inks{PixPtr(pixCreate(image.width(), image.height(), 1)), PixPtr(pixCreate(image.width(), image.height(), 1))};
    for (int y = 0; inks.coloured && inks.dark && y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        l_uint32 *coloured = pixGetData(inks.coloured.get()) + qsizetype(y) * pixGetWpl(inks.coloured.get());
        l_uint32 *dark = pixGetData(inks.dark.get()) + qsizetype(y) * pixGetWpl(inks.dark.get());
        for (int x = 0; x < image.width(); ++x) {
            const Dot dot(row[x]);
            if (dot.isColoured())
                SET_DATA_BIT(coloured, x);
            else if (dot.isDark())
                SET_DATA_BIT(dark, x);
        }
    }
    return inks;
}

// How many dots of `dark` lie at the piece of coloured ink in that box.
int crossings(Pix *piece, const PixelBox &box, Pix *dark)
{
    constexpr int Reach = 3;
    const PixPtr wide(pixAddBorder(piece, Reach, 0));
    const PixPtr grown(wide ? pixDilateBrick(nullptr, wide.get(), 2 * Reach - 1, 2 * Reach - 1) : nullptr);
    if (!grown)
        return 0;
    const PixPtr at(pixCreate(pixGetWidth(grown.get()), pixGetHeight(grown.get()), 1));
    if (!at)
        return 0;
    pixRasterop(at.get(), 0, 0, pixGetWidth(at.get()), pixGetHeight(at.get()), PIX_SRC, dark, box.left - Reach, box.top - Reach);
    pixAnd(at.get(), at.get(), grown.get());
    int count = 0;
    pixCountPixels(at.get(), &count, nullptr);
    return count;
}

struct Pieces
{
    explicit Pieces(Pix *ink) { boxes = pixConnComp(ink, &pictures, 8); }
    Pieces(const Pieces &) = delete;
    Pieces &operator=(const Pieces &) = delete;
    ~Pieces()
    {
        boxaDestroy(&boxes);
        pixaDestroy(&pictures);
    }
    int count() const { return boxes && pictures ? boxaGetCount(boxes) : 0; }
    PixelBox box(int i) const
    {
        int x = 0, y = 0, width = 0, height = 0;
        boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height);
        return {x, y, x + width, y + height};
    }
    PixPtr picture(int i) const { return PixPtr(pixaGetPix(pictures, i, L_CLONE)); }

    Boxa *boxes = nullptr;
    Pixa *pictures = nullptr;
};

bool isOfStamp(const PixelBox &box, double dpi)
{
    return std::max(box.width(), box.height()) >= LeastStroke * dpi && box.width() <= WidestStamp * dpi
           && box.height() <= TallestStamp * dpi;
}

// The pieces of coloured ink that cross dark print, and what large letters stand within them, as a mask; null where
// none does.
PixPtr stampsIn(const Inks &inks, double dpi)
{
    const PixPtr whole(pixCloseSafeBrick(nullptr, inks.coloured.get(), 3, 3));
    if (!whole)
        return nullptr;
    const Pieces pieces(whole.get());
    if (pieces.count() > MostPieces)
        return nullptr;
    std::vector<PixelBox> crossing;
    std::vector<int> taken, others;
    for (int i = 0; i < pieces.count(); ++i) {
        const PixelBox box = pieces.box(i);
        if (!isOfStamp(box, dpi))
            continue;
        if (taken.size() + others.size() > MostStrokes)
            return nullptr;
        int ink = 0;
        const PixPtr piece = pieces.picture(i);
        pixCountPixels(piece.get(), &ink, nullptr);
        const int crossed = crossings(piece.get(), box, inks.dark.get());
        const bool isOver = crossed >= LeastCrossing && crossed * 100 <= ink * MostCrossing;
        (isOver ? taken : others).push_back(i);
        if (isOver)
            crossing.push_back(box);
    }
    if (taken.empty())
        return nullptr;
    for (const int i : others) {
        const PixelBox box = pieces.box(i);
        const bool isInside = std::any_of(crossing.begin(), crossing.end(), [&](const PixelBox &stamp) {
            return stamp.left < box.left && box.right < stamp.right && stamp.top < box.top && box.bottom < stamp.bottom;
        });
        if (isInside)
            taken.push_back(i);
    }
    const PixPtr mask(pixCreate(pixGetWidth(whole.get()), pixGetHeight(whole.get()), 1));
    for (const int i : mask ? taken : std::vector<int>()) {
        const PixelBox box = pieces.box(i);
        pixRasterop(mask.get(), box.left, box.top, box.width(), box.height(), PIX_SRC | PIX_DST, pieces.picture(i).get(), 0, 0);
    }
    return mask ? PixPtr(pixDilateBrick(nullptr, mask.get(), 7, 7)) : nullptr;
}

} // namespace

void takeOutStamps(const QImage &image, double dpi, Pix *grey)
{
    if (image.depth() < 24 || pixGetWidth(grey) != image.width() || pixGetHeight(grey) != image.height())
        return;
    const QImage colours = image.convertToFormat(QImage::Format_RGB32);
    if (colours.isNull() || !hasColours(colours))
        return;
    const Inks inks = inksOf(colours);
    const PixPtr mask = inks.coloured && inks.dark ? stampsIn(inks, dpi) : nullptr;
    for (int y = 0; mask && y < colours.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(colours.constScanLine(y));
        const l_uint32 *marks = pixGetData(mask.get()) + qsizetype(y) * pixGetWpl(mask.get());
        l_uint32 *to = pixGetData(grey) + qsizetype(y) * pixGetWpl(grey);
        for (int x = 0; x < colours.width(); ++x) {
            if (!GET_DATA_BIT(marks, x))
                continue;
            const int most = Dot(row[x]).most;
            const int paler = std::clamp((most - Print) * 255 / (Paper - Print), 0, 255);
            SET_DATA_BYTE(to, x, std::max(int(GET_DATA_BYTE(to, x)), paler));
        }
    }
}

} // namespace intray
