// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TitleNumber.h"

#include "core/extraction/LabelWords.h"

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
            return true;
    }
    return endsInOrder(lexicon, words.first());
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

} // namespace intray
