// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TextLayer.h"

#include <QTransform>

#include <algorithm>

namespace intray {

namespace {

struct LayerWord
{
    QString text;
    QPointF centre; // as a fraction of the upright page
};

std::vector<LayerWord> turned(const std::vector<Word> &layer, const Page &page, QSizeF picture)
{
    QTransform turn;
    turn.translate(page.width / 2, page.height / 2);
    turn.rotate(page.pose.turn + page.pose.skew);
    turn.translate(-picture.width() / 2, -picture.height() / 2);
    std::vector<LayerWord> words;
    for (const Word &word : layer) {
        const QPointF at(word.box.centreX() * picture.width(), word.box.centreY() * picture.height());
        const QPointF there = turn.map(at);
        words.push_back({word.text, {there.x() / page.width, there.y() / page.height}});
    }
    return words;
}

} // namespace

void compareWithLayer(Page &page, const std::vector<Word> &layer, QSizeF picture)
{
    if (!(page.width > 0) || !(page.height > 0))
        return;
    std::vector<LayerWord> others = turned(layer, page, picture);
    std::sort(others.begin(), others.end(),
              [](const LayerWord &a, const LayerWord &b) { return a.centre.x() < b.centre.x(); });
    for (Word &word : page.words) {
        QString said;
        for (const LayerWord &other : others) {
            if (word.box.contains(other.centre.x(), other.centre.y()))
                said += other.text;
        }
        if (said.isEmpty())
            continue;
        if (said == word.text)
            word.confidence = (1 + word.confidence) / 2;
        else if (!word.alternatives.contains(said))
            word.alternatives += said;
    }
}

} // namespace intray
