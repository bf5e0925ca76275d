// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/UnseenWords.h"

#include <poppler-form.h>

#include <QImage>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace intray {

namespace {

// Dots an inch. Nearly every word shows at the first, which costs least; what does not is looked at once more.
constexpr double Glance = 45;
constexpr double CloseLook = 90;
constexpr double LongestSide = 1600; // pixels
// Between the lightest and the darkest pixel of a word; the palest grey that is meant to be read leaves twice as much.
constexpr int LeastContrast = 10;

// The page, or the part of it around some words, drawn at a resolution.
struct Drawing
{
    QImage image; // four bytes a pixel
    QRect part;   // of the whole page at that resolution
    QSizeF whole;
};

Drawing draw(const Page &page, const Poppler::Page &source, Poppler::Page::Rotation turn, double resolution,
             const Box &around)
{
    resolution = std::min(resolution, 72.0 * LongestSide / std::max(page.width, page.height));
    Drawing drawing;
    drawing.whole = QSizeF(page.width, page.height) * resolution / 72.0;
    const QPoint from(int(around.left * drawing.whole.width()), int(around.top * drawing.whole.height()));
    const QPoint to(int(std::ceil(around.right * drawing.whole.width())),
                    int(std::ceil(around.bottom * drawing.whole.height())));
    drawing.part = QRect(from, to - QPoint(1, 1));
    if (drawing.part.isEmpty())
        return drawing;
    drawing.image = source.renderToImage(resolution, resolution, from.x(), from.y(), drawing.part.width(),
                                         drawing.part.height(), turn);
    if (drawing.image.depth() != 32)
        drawing.image = drawing.image.convertToFormat(QImage::Format_RGB32);
    return drawing;
}

// The pixels of a row of `count` whose middles lie between two fractions of the whole; at least one of them.
std::pair<int, int> pixelsBetween(double from, double to, double whole, int offset, int count)
{
    const int first = std::clamp(int(std::ceil(from * whole - 0.5)) - offset, 0, count - 1);
    return {first, std::clamp(int(std::floor(to * whole - 0.5)) - offset, first, count - 1)};
}

// The lines above and below reach into the box of a word, and so do frames; its middle is its own.
bool leavesTrace(const Drawing &drawing, const Box &box)
{
    const double inset = 0.2 * box.height();
    const auto [left, right] =
        pixelsBetween(box.left, box.right, drawing.whole.width(), drawing.part.left(), drawing.image.width());
    const auto [top, bottom] = pixelsBetween(box.top + inset, box.bottom - inset, drawing.whole.height(),
                                             drawing.part.top(), drawing.image.height());
    int darkest = 255;
    int lightest = 0;
    for (int y = top; y <= bottom; ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(drawing.image.constScanLine(y));
        for (int x = left; x <= right; ++x) {
            darkest = std::min(darkest, qGray(row[x]));
            lightest = std::max(lightest, qGray(row[x]));
        }
        if (lightest - darkest >= LeastContrast)
            return true;
    }
    return false;
}

// A viewer draws the values of fields by itself.
std::vector<QRectF> fieldsOf(const Poppler::Page &source)
{
    std::vector<QRectF> rects;
    for (const auto &field : source.formFields())
        rects.push_back(field->rect().normalized());
    return rects;
}

} // namespace

void dropUnseenWords(Page &page, const Poppler::Page &source, Poppler::Page::Rotation turn)
{
    if (page.words.empty())
        return;
    const std::vector<QRectF> fields = fieldsOf(source);
    const auto isOfField = [&fields](const Word &word) {
        return std::any_of(fields.begin(), fields.end(), [&word](const QRectF &field) {
            return field.contains(QPointF(word.box.centreX(), word.box.centreY()));
        });
    };
    std::vector<bool> seen(page.words.size(), true);
    Box unsure{0, 0, 1, 1};
    for (const double resolution : {Glance, CloseLook}) {
        const Drawing drawing = draw(page, source, turn, resolution, unsure);
        if (drawing.image.isNull())
            return;
        std::optional<Box> left;
        for (size_t i = 0; i < page.words.size(); ++i) {
            const Word &word = page.words[i];
            if (resolution == CloseLook && seen[i])
                continue;
            seen[i] = leavesTrace(drawing, word.box) || isOfField(word);
            if (!seen[i])
                left = left ? left->united(word.box) : word.box;
        }
        if (!left)
            return;
        unsure = *left;
    }
    std::vector<Word> shown;
    for (size_t i = 0; i < page.words.size(); ++i) {
        if (seen[i])
            shown.push_back(page.words[i]);
    }
    if (shown.size() * 2 > page.words.size())
        page.words = std::move(shown);
}

} // namespace intray
