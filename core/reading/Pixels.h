// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <leptonica/allheaders.h>

#include <memory>

namespace intray {

struct PixelsEnd
{
    void operator()(Pix *pix) const { pixDestroy(&pix); }
    void operator()(Boxa *boxes) const { boxaDestroy(&boxes); }
};

// Pictures and lists of boxes as Leptonica keeps them. Grey pictures have 8 bits, ink has 1 (set = ink).
using PixPtr = std::unique_ptr<Pix, PixelsEnd>;
using BoxaPtr = std::unique_ptr<Boxa, PixelsEnd>;

// A box in pixels; right and bottom are one past the last.
struct PixelBox
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    int width() const { return right - left; }
    int height() const { return bottom - top; }
    int centreX() const { return (left + right) / 2; }
    int centreY() const { return (top + bottom) / 2; }
    bool meets(const PixelBox &other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    void unite(const PixelBox &other)
    {
        left = std::min(left, other.left);
        top = std::min(top, other.top);
        right = std::max(right, other.right);
        bottom = std::max(bottom, other.bottom);
    }
    bool operator==(const PixelBox &) const = default;
};

// Null for a null image.
PixPtr greyPixels(const QImage &image);
// All connected pieces of ink.
std::vector<PixelBox> piecesOf(Pix *ink);
// Makes a rectangle white.
void whiten(Pix *grey, const PixelBox &box);
PixPtr cropped(Pix *grey, const PixelBox &box, int margin);

} // namespace intray
