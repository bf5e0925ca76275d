// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TaughtLabels.h"

namespace intray {

namespace {

using Taught = Lexicon::Taught;

// How many words at the start of these are a taught label, and which; the longest one.
std::optional<std::pair<size_t, const Taught *>> taughtAtStart(const std::vector<LaidWord> &words,
                                                               const Lexicon &lexicon)
{
    constexpr size_t MostWords = 6;
    for (size_t count = std::min(MostWords, words.size()); count > 0; --count) {
        const std::vector<LaidWord> head(words.begin(), words.begin() + std::ptrdiff_t(count));
        // A figure at the end is the value's, however the label is cleaned.
        if (hasDigit(head.back().text))
            continue;
        if (const Taught *taught = lexicon.taughtHeader(joined(head)))
            return std::pair{count, taught};
    }
    return std::nullopt;
}

// The nearest phrase right below a label that stands over it.
const Phrase *valueBelow(const PageText &page, size_t r, const Box &label)
{
    for (size_t k = r + 1; k < std::min(page.rows.size(), r + 4); ++k) {
        const TextRow &row = page.rows[k];
        if (row.box.top - label.bottom > 1.6 * std::max(row.height, label.height()))
            break;
        for (const Phrase &phrase : row.phrases) {
            const bool overlaps = phrase.box.left < label.right && phrase.box.right > label.left;
            if (phrase.box.top > label.bottom - 0.4 * label.height() && overlaps)
                return &phrase;
        }
    }
    return nullptr;
}

} // namespace

void readTaughtLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                      const std::vector<bool> &skip, const Lexicon &lexicon)
{
    using Place = LabelledValue::Place;
    if (!lexicon.isTaught())
        return;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const std::vector<Phrase> &phrases = page.rows[r].phrases;
        for (size_t p = 0; p < phrases.size() && !skip[r]; ++p) {
            const Phrase &phrase = phrases[p];
            const auto known = taughtAtStart(phrase.words, lexicon);
            if (!known)
                continue;
            std::erase_if(pairs, [&](const LabelledValue &pair) {
                return pair.page == pageIndex && pair.row == int(r) && pair.labelBox.left >= phrase.box.left - 1
                       && pair.labelBox.right <= phrase.box.right + 1;
            });
            if (known->second->label == Label::OtherNumber)
                continue;
            const auto end = phrase.words.begin() + std::ptrdiff_t(known->first);
            const std::vector<LaidWord> head(phrase.words.begin(), end);
            LabelledValue pair;
            pair.label = known->second->label;
            pair.weight = Lexicon::TaughtWeight;
            pair.labelText = joined(head);
            pair.labelBox = boxOf(head);
            pair.colon = pair.labelText.endsWith(u':');
            pair.size = pair.labelBox.height() / std::max(1.0, page.wordHeight);
            pair.page = pageIndex;
            pair.row = int(r);
            pair.memory = known->second->entry;
            const auto add = [&](Place place, const std::vector<LaidWord> &value) {
                pair.place = place;
                pair.words = value;
                pair.text = joined(value);
                pairs.push_back(pair);
            };
            if (end != phrase.words.end())
                add(Place::SamePhrase, {end, phrase.words.end()});
            else if (p + 1 < phrases.size() && !taughtAtStart(phrases[p + 1].words, lexicon))
                add(Place::Beside, phrases[p + 1].words);
            if (const Phrase *below = end == phrase.words.end() ? valueBelow(page, r, pair.labelBox) : nullptr;
                below && !taughtAtStart(below->words, lexicon))
                add(Place::Below, below->words);
        }
    }
}

} // namespace intray
