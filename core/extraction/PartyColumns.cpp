// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartyColumns.h"

#include "core/extraction/PageFields.h"

namespace intray {

namespace {

constexpr double Aligned = 1.5; // points
constexpr size_t MostLines = 9; // of an address under its label

bool isPartyLabel(const Phrase &phrase, const Lexicon &lexicon)
{
    if (phrase.words.size() > 6)
        return false;
    const auto hits = lexicon.labelsOf(phrase.text());
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.weight >= 0.5 && hit.label >= Label::Buyer && hit.label <= Label::BillTo;
    });
}

// The rows under a label that follow each other like lines of an address.
size_t endOfBlock(const PageText &page, size_t label)
{
    size_t end = label + 1;
    while (end < page.rows.size() && end <= label + MostLines
           && page.rows[end].box.top - page.rows[end - 1].box.bottom < 1.7 * page.rows[end].height)
        ++end;
    return end;
}

// "Ship to: Acme Ltd, 12 Mill Lane, 42001 Leeds": an address in one line, where a word may stand below a label of the
// next column by chance.
bool isLabelledLine(const Phrase &phrase, size_t word, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsAtStart(phrase.text());
    if (hits.empty() || hits.front().label < Label::Buyer || hits.front().label > Label::BillTo)
        return false;
    const size_t end = size_t(std::max(1, hits.front().words));
    const bool isParted = end < word && (phrase.words[end - 1].text.endsWith(u':') || phrase.words[end].text == u":");
    return isParted && std::any_of(phrase.words.begin() + std::ptrdiff_t(end), phrase.words.begin() + std::ptrdiff_t(word),
                                   [](const LaidWord &w) { return w.text.endsWith(u','); });
}

// Which word of which phrase begins at x while the phrase began left of it; nullopt when none does.
std::optional<std::pair<size_t, size_t>> wordInsideAt(const TextRow &row, double x)
{
    for (size_t p = 0; p < row.phrases.size(); ++p) {
        for (size_t w = 1; w < row.phrases[p].words.size(); ++w) {
            if (std::abs(row.phrases[p].words[w].box.left - x) < Aligned)
                return std::pair(p, w);
        }
    }
    return std::nullopt;
}

bool phraseBeginsAt(const TextRow &row, double x)
{
    return std::any_of(row.phrases.begin(), row.phrases.end(),
                       [x](const Phrase &phrase) { return std::abs(phrase.box.left - x) < Aligned; });
}

Box boxOfWords(const std::vector<LaidWord> &words)
{
    Box box = words.front().box;
    for (const LaidWord &word : words)
        box = box.united(word.box);
    return box;
}

void cutAt(TextRow &row, size_t phrase, size_t word)
{
    std::vector<LaidWord> &words = row.phrases[phrase].words;
    Phrase right;
    right.words.assign(words.begin() + std::ptrdiff_t(word), words.end());
    right.box = boxOfWords(right.words);
    words.resize(word);
    row.phrases[phrase].box = boxOfWords(words);
    row.phrases.insert(row.phrases.begin() + std::ptrdiff_t(phrase) + 1, std::move(right));
}

} // namespace

void partAddressColumns(PageText &page, const Lexicon &lexicon)
{
    for (size_t r = 0; r < page.rows.size(); ++r) {
        for (size_t p = 1; p < page.rows[r].phrases.size(); ++p) {
            if (!isPartyLabel(page.rows[r].phrases[p], lexicon))
                continue;
            const double x = page.rows[r].phrases[p].box.left;
            const size_t end = endOfBlock(page, r);
            bool begins = false;
            for (size_t k = r + 1; k < end; ++k)
                begins = begins || phraseBeginsAt(page.rows[k], x);
            for (size_t k = r + 1; k < end && begins; ++k) {
                const auto inside = wordInsideAt(page.rows[k], x);
                if (inside && !isLabelledLine(page.rows[k].phrases[inside->first], inside->second, lexicon))
                    cutAt(page.rows[k], inside->first, inside->second);
            }
        }
    }
}

} // namespace intray
