// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/UnseenWords.h"

#include <poppler-form.h>

#include <QImage>

#include <algorithm>
#include <memory>
#include <vector>

namespace intray {

namespace {

constexpr double Resolution = 60; // finer shows no more of a word, and costs most of reading a page
constexpr double LongestSide = 1600; // pixels
// Between the lightest and the darkest pixel of a word; the palest grey that is meant to be read leaves twice as much.
constexpr int LeastContrast = 10;

// The lines above and below reach into the box of a word, and so do frames; its middle is its own.
bool leavesTrace(const QImage &drawn, const Box &box)
{
    const double inset = 0.2 * box.height();
    const int left = std::clamp(int(box.left * drawn.width()), 0, drawn.width() - 1);
    const int right = std::clamp(int(box.right * drawn.width()), left, drawn.width() - 1);
    const int top = std::clamp(int((box.top + inset) * drawn.height()), 0, drawn.height() - 1);
    const int bottom = std::clamp(int((box.bottom - inset) * drawn.height()), top, drawn.height() - 1);
    int darkest = 255;
    int lightest = 0;
    for (int y = top; y <= bottom; ++y) {
        const uchar *row = drawn.constScanLine(y);
        const auto [least, most] = std::minmax_element(row + left, row + right + 1);
        darkest = std::min(darkest, int(*least));
        lightest = std::max(lightest, int(*most));
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
    const double resolution = std::min(Resolution, 72.0 * LongestSide / std::max(page.width, page.height));
    const QImage drawn = source.renderToImage(resolution, resolution, -1, -1, -1, -1, turn)
                             .convertToFormat(QImage::Format_Grayscale8);
    if (drawn.isNull())
        return;
    const std::vector<QRectF> fields = fieldsOf(source);
    std::vector<Word> seen;
    for (const Word &word : page.words) {
        const bool isOfField = std::any_of(fields.begin(), fields.end(), [&](const QRectF &field) {
            return field.contains(QPointF(word.box.centreX(), word.box.centreY()));
        });
        if (isOfField || leavesTrace(drawn, word.box))
            seen.push_back(word);
    }
    if (seen.size() * 2 > page.words.size())
        page.words = std::move(seen);
}

} // namespace intray
