// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TitleNumber.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/OrderLabels.h"
#include "core/extraction/PageTitle.h"

namespace intray {

namespace {

bool isOrderTitle(const std::vector<Lexicon::LabelHit> &hits)
{
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::OrderTitle && hit.weight >= 0.7;
    });
}

// "Materialbestellung": the end of a compound is what the thing is.
bool endsInOrder(const Lexicon &lexicon, const QString &word)
{
    constexpr qsizetype ShortestName = 5, ShortestFirstPart = 4;
    for (qsizetype i = ShortestFirstPart; i + ShortestName <= word.size(); ++i) {
        if (isOrderTitle(lexicon.labelsOf(QStringView(word).mid(i))))
            return true;
    }
    return false;
}

bool isCapitals(const QString &word)
{
    constexpr qsizetype LongestPrefix = 4;
    return word.size() <= LongestPrefix
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

constexpr double Flush = 4; // points

bool isFlush(const Box &a, const Box &b)
{
    return std::abs(a.left - b.left) < Flush || std::abs(a.right - b.right) < Flush;
}

// One word of figures and capitals that is neither a day nor a sum.
bool isLoneNumber(const std::vector<LaidWord> &words, const Lexicon &lexicon)
{
    static const QRegularExpression number(QStringLiteral("^[A-Z\\d](?:[A-Z\\d]|[./_-](?=[A-Z\\d])){2,19}$"));
    static const QRegularExpression money(QStringLiteral("[.,]\\d{2}$"));
    return words.size() == 1 && hasDigit(words.front().text) && number.match(words.front().text).hasMatch()
           && !money.match(words.front().text).hasMatch()
           && readDate(words.front().text, DateOrder::Unknown, lexicon).empty();
}

// "ID", "No.", "Number": of whatever the title names.
bool isBareLabel(const std::vector<LaidWord> &words, const Lexicon &lexicon)
{
    const QString text = joined(words);
    return words.size() == 1
           && (isNumberWord(text) || lexicon.phrases(QStringLiteral("bare-number")).contains(phraseWords(text).join(u' ')));
}

std::optional<std::pair<size_t, Phrase>> phraseOfTitle(const PageText &page, const PageTitle &title,
                                                       const std::vector<bool> &skip)
{
    for (size_t r = 0; r < page.rows.size(); ++r) {
        for (const Phrase &phrase : page.rows[r].phrases) {
            if (!skip[r] && phrase.text() == title.text)
                return std::pair(r, phrase);
        }
    }
    return std::nullopt;
}

LabelledValue valueAt(const std::vector<LaidWord> &label, const std::vector<LaidWord> &number, size_t r, int pageIndex,
                      const PageText &page)
{
    LabelledValue value;
    value.label = Label::PoNumber;
    value.weight = 0.8;
    value.labelText = joined(label);
    value.labelBox = boxOf(label);
    value.size = value.labelBox.height() / std::max(1.0, page.wordHeight);
    value.text = joined(number);
    value.words = number;
    value.page = pageIndex;
    value.row = int(r);
    return value;
}

// A number in letters that stand out as a title does, in figures that are not just a year or an edition.
bool standsOut(const Phrase &phrase, const PageText &page, const Lexicon &lexicon)
{
    constexpr double Larger = 1.2;
    constexpr qsizetype FewestDigits = 4, Shortest = 5;
    if (!isLoneNumber(phrase.words, lexicon))
        return false;
    const LaidWord &word = phrase.words.front();
    const auto digits = std::count_if(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
    return word.height > Larger * page.wordHeight && word.text.size() >= Shortest && digits >= FewestDigits;
}

// "OFFICIAL ORDER ... EST004956": the only thing beside the title, or right below it, is a number set large.
const Phrase *numberSetLarge(const PageText &page, size_t row, const Phrase &title, const Lexicon &lexicon)
{
    constexpr size_t MostRows = 3; // letters of unlike size make rows of their own
    const double height = title.box.height();
    const Phrase *found = nullptr;
    const size_t first = row - std::min(row, MostRows);
    for (size_t r = first; r < std::min(page.rows.size(), row + MostRows); ++r) {
        for (const Phrase &phrase : page.rows[r].phrases) {
            const bool isTitle = r == row && phrase.box.left == title.box.left;
            const bool beside = phrase.box.centreY() > title.box.top && phrase.box.centreY() < title.box.bottom;
            const bool below = phrase.box.top >= title.box.centreY() && phrase.box.top < title.box.bottom + height
                               && isFlush(phrase.box, title.box);
            if (isTitle || (!beside && !below))
                continue;
            const bool isNumber = standsOut(phrase, page, lexicon);
            if (isNumber && found)
                return nullptr;
            if (isNumber)
                found = &phrase;
            else if (beside)
                return nullptr;
        }
    }
    return found;
}

} // namespace

bool namesOrder(const Lexicon &lexicon, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 6)
        return false;
    const auto hits = lexicon.labelsAtStart(text);
    if (!hits.empty()) {
        // "Order value", "Order confirmation" are other things; "order to" names the seller of an order.
        const int longest = hits.front().words;
        const bool other = std::none_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
            return hit.words == longest
                   && (hit.label == Label::OrderTitle || hit.label == Label::PoNumber || hit.label == Label::Seller);
        });
        return !other && isOrderTitle(hits);
    }
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (isOrderTitle(lexicon.labelsOf(words.mid(i).join(u' '))))
            return !isOfOtherOrder(lexicon, words.mid(0, i).join(u' '));
    }
    return endsInOrder(lexicon, words.first()) && !isOfOtherOrder(lexicon, words.first());
}

std::optional<LabelledValue> titleNumberOf(const PageText &page, size_t r, const std::vector<LaidWord> &words,
                                           const Lexicon &lexicon)
{
    const TextRow &row = page.rows[r];
    if (words.size() < 2 || words.size() > 8 || row.box.centreY() > 0.6 * page.height
        || totalLabelOf(lexicon, row))
        return std::nullopt;
    size_t at = 0;
    while (at < words.size() && !hasDigit(words[at].text))
        ++at;
    static const QRegularExpression money(QStringLiteral("^\\d[\\d.,' ]*[.,]\\d{2}$"));
    // "Order number EK 4711": capitals behind other words may be the number's own.
    if (at > 1 && isCapitals(words[at - 1].text) && !isCapitals(words[at - 2].text)
        && !isNumberWord(words[at - 1].text))
        --at;
    const std::vector<LaidWord> number(words.begin() + std::ptrdiff_t(at), words.end());
    if (at == 0 || number.empty() || number.size() > 3 || money.match(joined(number)).hasMatch())
        return std::nullopt;
    const std::vector<LaidWord> head(words.begin(), words.begin() + std::ptrdiff_t(at));
    QString title = joined(head);
    if (title.endsWith(u':'))
        title.chop(1);
    if (!namesOrder(lexicon, title))
        return std::nullopt;
    LabelledValue value;
    value.label = Label::PoNumber;
    value.labelBox = boxOf(head);
    const bool prominent = value.labelBox.height() > 1.15 * page.wordHeight || head.front().bold;
    value.weight = prominent ? 0.8 : 0.62;
    value.labelText = joined(head);
    value.colon = head.back().text.endsWith(u':');
    value.size = value.labelBox.height() / std::max(1.0, page.wordHeight);
    value.text = joined(number);
    value.words = number;
    value.row = int(r);
    return value;
}

std::optional<LabelledValue> numberByTitle(const PageText &page, int pageIndex, const std::vector<bool> &skip,
                                              const Lexicon &lexicon)
{
    constexpr double HeadOfPage = 0.35;
    constexpr size_t MostRows = 8;
    const auto title = titleOf(page, skip, lexicon);
    const auto found = title && title->label == Label::OrderTitle ? phraseOfTitle(page, *title, skip) : std::nullopt;
    if (!found)
        return std::nullopt;
    const Box &box = found->second.box;
    if (const Phrase *number = numberSetLarge(page, found->first, found->second, lexicon))
        return valueAt(found->second.words, number->words, found->first, pageIndex, page);
    const double near = 3 * std::max(box.height(), page.wordHeight);
    std::vector<LaidWord> announcing; // the words that speak of a number
    for (size_t r = found->first; r < std::min(page.rows.size(), found->first + MostRows) && !skip[r]; ++r) {
        const TextRow &row = page.rows[r];
        if (row.box.centreY() > HeadOfPage * page.height || row.box.top - box.bottom > near)
            break;
        for (size_t p = 0; p < row.phrases.size(); ++p) {
            const Phrase &phrase = row.phrases[p];
            if (phrase.box.top < box.bottom - 0.3 * box.height() || !isFlush(phrase.box, box))
                continue;
            if (p + 1 < row.phrases.size() && announcing.empty() && isBareLabel(phrase.words, lexicon)
                && isLoneNumber(row.phrases[p + 1].words, lexicon))
                return valueAt(phrase.words, row.phrases[p + 1].words, r, pageIndex, page);
            if (!announcing.empty() && isLoneNumber(phrase.words, lexicon))
                return valueAt(announcing, phrase.words, r, pageIndex, page);
            const bool speaks = phrase.words.size() >= 4 && !hasDigit(phrase.text())
                && std::any_of(phrase.words.begin(), phrase.words.end(),
                               [](const LaidWord &word) { return isNumberWord(word.text); });
            if (!speaks)
                return std::nullopt;
            announcing = phrase.words;
        }
    }
    return std::nullopt;
}

} // namespace intray
