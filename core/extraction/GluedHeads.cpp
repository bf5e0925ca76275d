// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/GluedHeads.h"

#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

constexpr size_t MostPhrases = 30;
constexpr int MostCuts = 12; // of a row
constexpr double ClearHead = 0.6;

// Where a word of small letters goes over into a capital; -1 when it does not.
qsizetype boundaryIn(const QString &word, qsizetype from)
{
    constexpr qsizetype Shortest = 2, Longest = 40;
    if (word.size() > Longest)
        return -1;
    for (qsizetype i = std::max(from, Shortest); i + Shortest <= word.size(); ++i) {
        const QChar before = word[i - 1];
        if (word[i].isUpper() && (before.isLower() || before == u'.' || before == u')' || before == u'%'))
            return i;
    }
    return -1;
}

bool isLabel(const QString &text, const Lexicon &lexicon)
{
    const auto hit = columnLabelOf(lexicon, text);
    return hit && hit->weight >= ClearHead;
}

struct Halves
{
    Phrase left, right;
};

Phrase phraseOf(std::vector<LaidWord> words)
{
    const Box box = boxOf(words);
    return {std::move(words), box};
}

Halves cutAt(const Phrase &phrase, size_t index, qsizetype at)
{
    const LaidWord &word = phrase.words[index];
    const double x = word.box.left + word.box.width() * double(at) / double(word.text.size());
    LaidWord first = word, second = word;
    first.text = word.text.left(at);
    first.box.right = x;
    second.text = word.text.mid(at);
    second.box.left = x;
    std::vector<LaidWord> left(phrase.words.begin(), phrase.words.begin() + std::ptrdiff_t(index));
    left.push_back(first);
    std::vector<LaidWord> right{second};
    right.insert(right.end(), phrase.words.begin() + std::ptrdiff_t(index) + 1, phrase.words.end());
    return {phraseOf(std::move(left)), phraseOf(std::move(right))};
}

// The first cut with a label on one side of it at least.
std::optional<Halves> cutOf(const Phrase &phrase, const Lexicon &lexicon)
{
    for (size_t i = 0; i < phrase.words.size(); ++i) {
        const QString &word = phrase.words[i].text;
        for (qsizetype at = boundaryIn(word, 0); at >= 0; at = boundaryIn(word, at + 1)) {
            if (columnLabelOf(lexicon, phrase.text()) || columnLabelOf(lexicon, word))
                return std::nullopt;
            Halves halves = cutAt(phrase, i, at);
            if (isLabel(halves.left.text(), lexicon) || isLabel(halves.right.text(), lexicon))
                return halves;
        }
    }
    return std::nullopt;
}

} // namespace

void partGluedHeads(PageText &page, const Lexicon &lexicon)
{
    for (TextRow &row : page.rows) {
        if (row.phrases.size() < 2 || row.phrases.size() > MostPhrases || hasDigit(row.text()))
            continue;
        const bool isGlued = std::any_of(row.phrases.begin(), row.phrases.end(), [](const Phrase &phrase) {
            return std::any_of(phrase.words.begin(), phrase.words.end(),
                               [](const LaidWord &word) { return boundaryIn(word.text, 0) >= 0; });
        });
        if (!isGlued)
            continue;
        const auto clear = std::count_if(row.phrases.begin(), row.phrases.end(),
                                         [&](const Phrase &phrase) { return isLabel(phrase.text(), lexicon); });
        if (clear < 2)
            continue;
        int cuts = 0;
        for (size_t i = 0; i < row.phrases.size() && cuts < MostCuts;) {
            const auto halves = cutOf(row.phrases[i], lexicon);
            if (!halves) {
                ++i;
                continue;
            }
            row.phrases[i] = halves->left;
            row.phrases.insert(row.phrases.begin() + std::ptrdiff_t(i) + 1, halves->right);
            ++cuts;
        }
    }
}

} // namespace intray
