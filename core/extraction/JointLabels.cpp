// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/JointLabels.h"

#include <QRegularExpression>

namespace intray {

std::vector<std::vector<LaidWord>> partedByStrokes(const std::vector<LaidWord> &words)
{
    static const QRegularExpression glued(
        QStringLiteral("^(?:\\p{L}{3,}[.:]?/\\p{L}{3,}[.:]?|[\\w-]{4,}/\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})$"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<std::vector<LaidWord>> parts(1);
    for (const LaidWord &word : words) {
        if (word.text == u"/") {
            parts.emplace_back();
            continue;
        }
        LaidWord side = word;
        // "Nummer /Datum", "Number/ Date": the blank stands on one side only.
        if (word.text.size() > 1 && (word.text.startsWith(u'/') || word.text.endsWith(u'/'))) {
            const bool isBefore = word.text.startsWith(u'/');
            side.text = isBefore ? word.text.mid(1) : word.text.chopped(1);
            if (isBefore)
                parts.emplace_back();
            parts.back().push_back(side);
            if (!isBefore)
                parts.emplace_back();
            continue;
        }
        const qsizetype stroke = glued.match(word.text).hasMatch() ? word.text.indexOf(u'/') : -1;
        if (stroke > 0) {
            side.text = word.text.left(stroke);
            side.box.right = word.box.left + word.box.width() * double(stroke) / double(word.text.size());
            parts.back().push_back(side);
            parts.emplace_back();
            side.text = word.text.mid(stroke + 1);
            side.box.left = side.box.right;
            side.box.right = word.box.right;
        }
        parts.back().push_back(side);
    }
    return parts;
}

QString titleOver(const PageText &page, size_t row, const Box &label, const Lexicon &lexicon)
{
    constexpr size_t LongestTitle = 3; // words
    for (size_t r = row; r-- > 0 && label.top - page.rows[r].box.bottom < label.height();) {
        for (const Phrase &phrase : page.rows[r].phrases) {
            const bool isOver = std::abs(phrase.box.left - label.left) < 0.6 * label.height()
                                && phrase.box.bottom < label.centreY();
            if (!isOver)
                continue;
            const auto hits = lexicon.labelsOf(phrase.text());
            const bool isTitle = phrase.words.size() <= LongestTitle
                                 && std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
                                        return hit.label == Label::OrderTitle;
                                    });
            return isTitle ? phrase.text() : QString();
        }
    }
    return {};
}

std::vector<Lexicon::LabelHit> meaningBelowTitle(const Lexicon &lexicon, const QString &title, const QString &label)
{
    if (!title.isEmpty()) {
        const QString whole = title + u' ' + label;
        if (auto hits = lexicon.labelsOf(whole); !hits.empty())
            return hits;
    }
    return lexicon.labelsOf(label);
}

} // namespace intray
