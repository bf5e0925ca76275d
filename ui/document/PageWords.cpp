// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageWords.h"

#include "core/base/TextFold.h"

#include <algorithm>
#include <cmath>

namespace intray {

const Word *wordAt(const Page &page, double x, double y)
{
    const Word *nearest = nullptr;
    double best = 1;
    for (const Word &word : page.words) {
        if (word.box.contains(x, y))
            return &word;
        const double reach = word.box.height() / 2;
        const double dx = std::max({word.box.left - x, x - word.box.right, 0.0});
        const double dy = std::max({word.box.top - y, y - word.box.bottom, 0.0});
        if (dx <= reach && dy <= reach && dx + dy < best) {
            best = dx + dy;
            nearest = &word;
        }
    }
    return nearest;
}

std::vector<const Word *> wordsIn(const Page &page, const Box &box)
{
    std::vector<const Word *> words;
    for (const Word &word : page.words) {
        if (box.contains(word.box.centreX(), word.box.centreY()))
            words.push_back(&word);
    }
    std::stable_sort(words.begin(), words.end(), [](const Word *a, const Word *b) {
        return a->box.centreY() < b->box.centreY();
    });
    // Words of one line overlap in height; each line is then ordered from left to right.
    for (auto line = words.begin(); line != words.end();) {
        auto end = line + 1;
        while (end != words.end() && (*end)->box.centreY() < (*line)->box.bottom)
            ++end;
        std::sort(line, end, [](const Word *a, const Word *b) { return a->box.left < b->box.left; });
        line = end;
    }
    return words;
}

QString textOf(const std::vector<const Word *> &words)
{
    QStringList texts;
    for (const Word *word : words)
        texts.append(word->text);
    return texts.join(u' ');
}

Box boxAround(const std::vector<const Word *> &words)
{
    Box box;
    for (const Word *word : words)
        box = box.united(word->box);
    return box;
}

Box contentBox(const Page &page)
{
    Box box;
    for (const Word &word : page.words)
        box = box.united(word.box);
    return box;
}

std::vector<Box> findOnPage(const Page &page, const QString &text)
{
    std::vector<Box> hits;
    const QString wanted = foldText(text);
    if (wanted.isEmpty())
        return hits;
    const std::vector<const Word *> words = wordsIn(page, Box{0, 0, 1, 1});
    QString folded;
    std::vector<std::pair<qsizetype, size_t>> starts; // offset in `folded`, word
    for (size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            folded += u' ';
        starts.emplace_back(folded.size(), i);
        folded += foldText(words[i]->text);
    }
    const auto wordOf = [&](qsizetype offset) {
        auto after = std::upper_bound(starts.begin(), starts.end(), offset,
                                      [](qsizetype o, const auto &start) { return o < start.first; });
        return (after - 1)->second;
    };
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.size())) {
        Box box;
        double baseline = -1;
        for (size_t i = wordOf(at); i <= wordOf(at + wanted.size() - 1); ++i) {
            // A hit that runs into the next line is framed line by line.
            if (baseline >= 0 && words[i]->box.centreY() > baseline) {
                hits.push_back(box);
                box = {};
            }
            box = box.united(words[i]->box);
            baseline = words[i]->box.bottom;
        }
        hits.push_back(box);
    }
    return hits;
}

} // namespace intray
