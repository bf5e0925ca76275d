// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/StripReader.h"

namespace intray {

namespace {

// Gives each letter to the word it stands in; boxes of words then hold their ink and nothing else.
void fitToLetters(std::vector<StripWord> &words, const TextStrip &strip)
{
    std::vector<std::optional<PixelBox>> ink(words.size());
    for (const PixelBox &letter : strip.letters) {
        size_t nearest = words.size();
        int least = 0;
        for (size_t i = 0; i < words.size(); ++i) {
            const PixelBox &box = words[i].box;
            const int distance = std::max({box.left - letter.centreX(), letter.centreX() - box.right, 0});
            if (nearest == words.size() || distance < least) {
                nearest = i;
                least = distance;
            }
        }
        if (nearest == words.size())
            continue;
        ink[nearest] ? ink[nearest]->unite(letter) : void(ink[nearest] = letter);
    }
    for (size_t i = 0; i < words.size(); ++i) {
        if (!ink[i])
            continue;
        words[i].box.left = ink[i]->left;
        words[i].box.right = ink[i]->right;
    }
}

// Words of a line are as high as the line around them, as in digital text.
void fitToLine(StripWord &word, const TextStrip &strip)
{
    const int reach = strip.box.height() * 2;
    std::optional<PixelBox> line;
    for (const PixelBox &letter : strip.letters) {
        if (letter.right < word.box.left - reach || letter.left > word.box.right + reach)
            continue;
        line ? line->unite(letter) : void(line = letter);
    }
    word.box.top = line ? line->top : strip.box.top;
    word.box.bottom = line ? line->bottom : strip.box.bottom;
    word.size = word.box.height();
}

} // namespace

std::vector<StripWord> readStrip(Pix *grey, const TextStrip &strip, const std::vector<TextStrip> &all,
                                 OcrEngine &engine, const QString &language)
{
    std::vector<StripWord> words;
    const PixPtr pixels = stripPixels(grey, strip, all, StripMargin);
    if (!pixels)
        return words;
    std::vector<OcrWord> read = engine.read(pixels.get(), language);
    if (read.empty())
        read = engine.read(pixels.get(), language, OcrEngine::Shape::RawLine);
    const int shiftX = std::max(strip.box.left - 3, 0) - StripMargin;
    for (const OcrWord &from : read) {
        StripWord word;
        word.text = from.text;
        word.confidence = from.confidence;
        word.box = {from.box.left + shiftX, strip.box.top, from.box.right + shiftX, strip.box.bottom};
        words.push_back(std::move(word));
    }
    fitToLetters(words, strip);
    for (StripWord &word : words)
        fitToLine(word, strip);
    return words;
}

} // namespace intray
