// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/layout/PageText.h"

#include <vector>

namespace intray {

// A label among the words of a phrase.
struct LabelAt
{
    bool inText = false; // within running text, without a colon
    size_t from = 0;
    size_t end = 0; // one past the label's words
    std::vector<Lexicon::LabelHit> hits;
    bool colon = false;
};

// The labels in the words of one phrase: at its start, before a colon, within text before a number.
std::vector<LabelAt> labelsIn(const Lexicon &lexicon, const std::vector<LaidWord> &words);

// "Required on site": up to two words that go on after a label of the day of delivery belong to it, whatever they
// mean elsewhere, when a date follows them in the phrase or else begins `value`.
void takeRestIntoDateLabel(const Lexicon &lexicon, const std::vector<LaidWord> &words, const QString &value,
                           std::vector<LabelAt> &labels);

// The words of a phrase; a word that runs into its label ("deliveryAcme") is cut where the case changes.
std::vector<LaidWord> cutWords(const Lexicon &lexicon, const Phrase &phrase);

// "Order no.     :  4711": colons set below each other are made part of their labels.
void attachColons(PageText &page);

// ":", "-", "|" and the like, alone.
bool isLabelSeparator(const QString &word);

// "Subject: our order 4711": how many words at the start only announce what a letter is about.
size_t subjectWords(const Lexicon &lexicon, const std::vector<LaidWord> &words);

// In running text a value ends with its sentence: one past its last word of [from, stop).
size_t sentenceEnd(const std::vector<LaidWord> &words, size_t from, size_t stop);

// The phrase right under a box of row `r`, aligned with it at the left, overlapping it or in the same cell of a row of
// labels over a row of values; its row in `rowFound`. Null if none.
const Phrase *phraseUnder(const PageText &page, size_t r, const Box &box, const Lexicon &lexicon,
                          size_t *rowFound = nullptr);

} // namespace intray
