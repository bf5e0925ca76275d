// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageTitle.h"

#include "core/extraction/PaperTitle.h"
#include "core/extraction/PhraseLabels.h"

namespace intray {

namespace {

bool isTitle(Label label)
{
    return label >= Label::OrderTitle && label <= Label::NewsletterTitle;
}

bool isAllCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

// "Invoice and shipping address", "Order number": the word is part of another term.
bool joinsOn(const QString &word)
{
    return word.front().isLower() || word == u"&" || word == u"/";
}

// "PURCHASE ORDER — TECHNICAL STORES", "Bestellung | Werk 2": what stands behind such a mark adds to the title.
bool isParted(const QString &word)
{
    static const QStringList marks{QStringLiteral("-"), QStringLiteral("\u2013"), QStringLiteral("\u2014"),
                                   QStringLiteral("|"), QStringLiteral("/"), QStringLiteral("\u00b7")};
    return marks.contains(word);
}

bool isBullet(const QString &word)
{
    static const QString bullets = QStringLiteral("\u2022\u2023\u25aa\u25cf\u25e6\u2219\u00b7\u25a0\u25ba*-\u2013");
    return word.size() == 1 && bullets.contains(word.front());
}

// A word of plain size with a value beside it is the label of that value: "Quotation   verbal".
bool labelsItsRow(const TextRow &row, const Phrase &phrase, const Lexicon &lexicon)
{
    return std::any_of(row.phrases.begin(), row.phrases.end(), [&](const Phrase &other) {
        return other.box.left > phrase.box.right && lexicon.labelsOf(other.text()).empty();
    });
}

// Of the middle word: where words of a line wobble, the box around all of them is higher than any.
double letterHeight(const Phrase &phrase)
{
    std::vector<double> heights;
    for (const LaidWord &word : phrase.words)
        heights.push_back(word.height);
    std::nth_element(heights.begin(), heights.begin() + std::ptrdiff_t(heights.size() / 2), heights.end());
    return heights[heights.size() / 2];
}

} // namespace

std::optional<PageTitle> titleOf(const PageText &page, const std::vector<bool> &skip,
                                 const Lexicon &lexicon)
{
    std::optional<PageTitle> best;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const TextRow &row = page.rows[r];
        if (row.box.centreY() > 0.55 * page.height || skip[r])
            continue;
        int labels = 0;
        for (const Phrase &phrase : row.phrases)
            labels += lexicon.labelsOf(phrase.text()).empty() ? 0 : 1;
        if (labels >= 3)
            continue; // the heads of a box or table
        for (const Phrase &phrase : row.phrases) {
            if (phrase.words.back().text.endsWith(u':'))
                continue; // the label of something
            const size_t subject = subjectWords(lexicon, phrase.words);
            for (size_t from = subject; from < phrase.words.size() && from < subject + 4; ++from) {
                // Only after a mark or a name in front ("MA | Commande") may the title stand later.
                if (from > subject && phrase.words[from - 1].text.size() > 1)
                    continue;
                QString text;
                for (size_t i = from; i < phrase.words.size(); ++i)
                    text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + phrase.words[i].text;
                text.replace(QStringLiteral(" #"), QStringLiteral(" ")); // "Order #4711"
                const auto hits = lexicon.labelsAtStart(text);
                if (hits.empty())
                    continue;
                // "Lieferschein Nr. LS-418": known as the label of a number, and large the title of that paper.
                const bool isNumbered = hits.front().label == Label::OtherNumber
                    && letterHeight(phrase) > 1.15 * page.wordHeight && numberedPaper(text, lexicon);
                const auto paper = std::find_if(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
                    return isNumbered && isPaperTitle(hit.label);
                });
                const int words = paper != hits.end() ? paper->words : hits.front().words;
                for (Lexicon::LabelHit hit : hits) {
                    // "Quotation # 12" in large letters is a title with its number.
                    if (hit.label == Label::QuoteNumber && letterHeight(phrase) > 1.25 * page.wordHeight)
                        hit.label = Label::QuoteTitle;
                    if (!isTitle(hit.label) || hit.words != words)
                        continue;
                    const int rest = int(phrase.words.size()) - int(from) - hit.words;
                    if (rest > 0 && !hasDigit(text) && joinsOn(phrase.words[from + size_t(hit.words)].text))
                        continue;
                    const bool isSubtitled = rest > 1 && isParted(phrase.words[from + size_t(hit.words)].text);
                    const bool followedByText = !isSubtitled && (rest > 3 || (rest > 0 && !hasDigit(text)));
                    const bool isPlain = letterHeight(phrase) < 1.1 * page.wordHeight;
                    // "- Invoicing: code of the recipient AB1": one of the terms.
                    const QString &last = phrase.words[from + size_t(hit.words) - 1].text;
                    if (hit.label != Label::OrderTitle && isPlain && (isBullet(phrase.words.front().text)
                        || (rest > 1 && (last.endsWith(u':') || phrase.words[from + size_t(hit.words)].text.endsWith(u':')))))
                        continue;
                    if (hit.label != Label::OrderTitle && isPlain && rest == 0 && labelsItsRow(row, phrase, lexicon))
                        continue;
                    double prominence = hit.weight * letterHeight(phrase) / std::max(1.0, page.wordHeight);
                    prominence *= (phrase.isBold() ? 1.15 : 1) * (isAllCapitals(text) ? 1.1 : 1)
                                  * (followedByText ? 0.5 : 1);
                    if (!best || prominence > best->prominence)
                        best = PageTitle{hit.label, phrase.text(), prominence};
                }
            }
        }
    }
    return best;
}

Intent intentOf(Label title)
{
    if (title == Label::ChangeTitle)
        return Intent::Change;
    if (title == Label::CancelTitle)
        return Intent::Cancel;
    if (title == Label::QuoteTitle)
        return Intent::QuoteRequest;
    return title == Label::OrderTitle ? Intent::Order : Intent::NotAnOrder;
}

OrderKind kindOf(Intent intent)
{
    if (intent == Intent::Change)
        return OrderKind::Change;
    return intent == Intent::Cancel ? OrderKind::Cancel : OrderKind::New;
}

bool isOtherPaper(Intent intent)
{
    return intent == Intent::QuoteRequest || intent == Intent::NotAnOrder;
}

bool statesOrder(const PageText &page, const Lexicon &lexicon)
{
    const auto says = [&](const char *list) {
        return std::any_of(page.rows.begin(), page.rows.end(), [&](const TextRow &row) {
            return row.phrases.size() == 1 && lexicon.phraseIn(QLatin1String(list), row.text());
        });
    };
    return says("orders-plainly") && !says("not-an-order") && !says("non-order") && !says("quote-request")
           && !says("price-request");
}

} // namespace intray
