// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PaperNumber.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/OrderLabels.h"
#include "core/extraction/PhraseLabels.h"
#include "core/extraction/TitleNumber.h"

namespace intray {

namespace {

constexpr double HeadOfPage = 0.4;
constexpr qsizetype ShortestNoun = 5;

// The noun of "Request no.", "N° demande"; empty for any other label.
QString nounOf(const QString &label)
{
    const std::vector<LabelWord> words = labelWords(label, CamelCase::Keep, 3);
    if (words.size() != 2 || (words[0].text == u"no") == (words[1].text == u"no"))
        return {};
    const QString noun = words[0].text == u"no" ? words[1].text : words[0].text;
    return noun.size() >= ShortestNoun ? noun : QString();
}

// A few words set like a title, which name no other paper.
bool isTitleWith(const Phrase &phrase, const QString &noun, const PageText &page, const Lexicon &lexicon)
{
    constexpr size_t MostWords = 5;
    constexpr double Larger = 1.15;
    const QString text = phrase.text();
    const QStringList words = phraseWords(text);
    if (phrase.words.size() > MostWords || hasDigit(text) || text.contains(u':') || !words.contains(noun))
        return false;
    const bool stands = phrase.box.height() > Larger * page.wordHeight || phrase.words.front().bold
                        || (text == text.toUpper() && words.size() > 1);
    // "MACHINE SPARES ORDER": the paper is an order, and the machine something else.
    return stands && (words.first() == noun || words.last() == noun) && lexicon.labelsOf(text).empty()
           && !namesOrder(lexicon, text) && !isComposedOrderLabel(lexicon, text);
}

bool isTitled(const QString &noun, size_t label, const PageText &page, const std::vector<bool> &skip, const Lexicon &lexicon)
{
    for (size_t r = 0; r < label; ++r) {
        const auto &phrases = page.rows[r].phrases;
        if (!skip[r] && std::any_of(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
                return isTitleWith(phrase, noun, page, lexicon);
            }))
            return true;
    }
    return false;
}

bool isNumber(const std::vector<LaidWord> &words, const Lexicon &lexicon)
{
    constexpr size_t MostWords = 2;
    constexpr qsizetype Shortest = 3;
    static const QRegularExpression form(QStringLiteral("^[A-Z\\d](?:[A-Z\\d ]|[./_-](?=[A-Z\\d])){2,24}$"));
    const QString text = joined(words);
    return words.size() <= MostWords && text.size() >= Shortest && hasDigit(text) && form.match(text).hasMatch()
           && readDate(text, DateOrder::Unknown, lexicon).empty();
}

// "Project no.", "Machine no." name no paper; a compound is what it ends in ("Materialanforderung").
bool isPaper(const QString &noun, const Lexicon &lexicon)
{
    const QStringList &papers = lexicon.phrases(QStringLiteral("request-paper"));
    return std::any_of(papers.begin(), papers.end(), [&](const QString &paper) { return noun.endsWith(paper); });
}

// Label and value in one phrase or in two beside each other.
std::optional<LabelledValue> labelledAt(const TextRow &row, size_t p, size_t r, const PageText &page, int pageIndex,
                                        const Lexicon &lexicon)
{
    constexpr double Weight = 0.9;
    using Place = LabelledValue::Place;
    const std::vector<LaidWord> &words = row.phrases[p].words;
    size_t end = 0;
    while (end < words.size() && !hasDigit(words[end].text))
        ++end;
    const std::vector<LaidWord> head(words.begin(), words.begin() + std::ptrdiff_t(end));
    const bool isWhole = end == words.size();
    const std::vector<LaidWord> value = !isWhole ? std::vector<LaidWord>(words.begin() + std::ptrdiff_t(end), words.end())
                                        : p + 1 < row.phrases.size() ? row.phrases[p + 1].words
                                                                     : std::vector<LaidWord>();
    if (head.empty() || value.empty() || !isPaper(nounOf(joined(head)), lexicon) || !isNumber(value, lexicon))
        return std::nullopt;
    return composedValue(Label::PoNumber, Weight, head, isWhole ? Place::Beside : Place::SamePhrase, value, page, pageIndex, r);
}

} // namespace

std::optional<LabelledValue> numberOfPaper(const PageText &page, int pageIndex, const std::vector<bool> &skip,
                                           const Lexicon &lexicon)
{
    std::optional<LabelledValue> found;
    for (size_t r = 0; r < page.rows.size() && page.rows[r].box.centreY() < HeadOfPage * page.height; ++r) {
        const TextRow &row = page.rows[r];
        for (size_t p = 0; !skip[r] && p < row.phrases.size(); ++p) {
            const auto value = labelledAt(row, p, r, page, pageIndex, lexicon);
            if (!value || !isTitled(nounOf(value->labelText), r, page, skip, lexicon))
                continue;
            if (found)
                return std::nullopt;
            found = value;
        }
    }
    return found;
}

} // namespace intray
