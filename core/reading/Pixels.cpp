// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/Pixels.h"

namespace intray {

PixPtr greyPixels(const QImage &image)
{
    if (image.isNull())
        return nullptr;
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    PixPtr pixels(pixCreateNoInit(grey.width(), grey.height(), 8));
    if (!pixels || grey.isNull())
        return nullptr;
    for (int y = 0; y < grey.height(); ++y) {
        // Leptonica keeps four pixels in a word, the first in its highest byte.
        const uchar *from = grey.constScanLine(y);
        l_uint32 *to = pixGetData(pixels.get()) + qsizetype(y) * pixGetWpl(pixels.get());
        for (int x = 0; x < grey.width(); ++x)
            SET_DATA_BYTE(to, x, from[x]);
    }
    return pixels;
}

std::vector<PixelBox> piecesOf(Pix *ink)
{
    std::vector<PixelBox> pieces;
    const BoxaPtr boxes(pixConnCompBB(ink, 8));
    const int count = boxes ? boxaGetCount(boxes.get()) : 0;
    pieces.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height);
        pieces.push_back({x, y, x + width, y + height});
    }
    return pieces;
}

void whiten(Pix *grey, const PixelBox &box)
{
    const int left = std::max(box.left, 0);
    const int right = std::min(box.right, pixGetWidth(grey));
    for (int y = std::max(box.top, 0); y < std::min(box.bottom, pixGetHeight(grey)); ++y) {
        l_uint32 *row = pixGetData(grey) + qsizetype(y) * pixGetWpl(grey);
        for (int x = left; x < right; ++x)
            SET_DATA_BYTE(row, x, 255);
    }
}

PixPtr cropped(Pix *grey, const PixelBox &box, int margin)
{
    PixPtr crop(pixCreateNoInit(box.width() + 2 * margin, box.height() + 2 * margin, 8));
    if (!crop)
        return nullptr;
    pixSetAll(crop.get());
    pixRasterop(crop.get(), margin, margin, box.width(), box.height(), PIX_SRC, grey, box.left, box.top);
    return crop;
}

} // namespace intray
