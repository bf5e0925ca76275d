// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DeliveryLabels.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PhraseLabels.h"

namespace intray {

namespace {

constexpr size_t LongestHead = 6;    // words
constexpr double ComposedWeight = 0.92;

// Whether a word of the text begins with one of the stems.
bool hasStem(const Lexicon &lexicon, const QString &key, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(lexicon.phrases(key).begin(), lexicon.phrases(key).end(),
                           [&](const QString &stem) { return word.startsWith(stem); });
    });
}

// Compounds carry it at their end as well: "Lieferbedingungen", "Versandkosten".
bool hasInside(const Lexicon &lexicon, const QString &key, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(lexicon.phrases(key).begin(), lexicon.phrases(key).end(), [&](const QString &stem) {
            return stem.size() >= 4 ? word.contains(stem) : word == stem;
        });
    });
}

bool speaksOfWish(const Lexicon &lexicon, const QString &text)
{
    const QStringList words = phraseWords(text);
    return hasStem(lexicon, QStringLiteral("wish-stem"), words)
           && !hasInside(lexicon, QStringLiteral("no-wish-stem"), words)
           && !hasInside(lexicon, QStringLiteral("no-delivery-stem"), words);
}

// The words of a phrase up to its first colon, or all of a short one; none where they are no label.
size_t headOf(const std::vector<LaidWord> &words)
{
    for (size_t i = 0; i < std::min(words.size(), LongestHead); ++i) {
        if (hasDigit(words[i].text))
            return 0;
        if (words[i].text.endsWith(u':'))
            return i + 1;
        if (words[i].text.endsWith(u',') || words[i].text.endsWith(u';'))
            return 0;
    }
    return words.size() <= LongestHead ? words.size() : 0;
}

// "Required 17/04/2026": the words before a date that is all the rest of the phrase.
size_t headBeforeDate(const std::vector<LaidWord> &words, const Lexicon &lexicon)
{
    for (size_t i = 0; i < std::min(words.size(), LongestHead); ++i) {
        if (hasDigit(words[i].text))
            return readDate(joined({words.begin() + std::ptrdiff_t(i), words.end()}), DateOrder::Unknown, lexicon).empty() ? 0 : i;
    }
    return 0;
}

bool beginsWithDate(const Lexicon &lexicon, const QString &text)
{
    if (!readDate(text, DateOrder::Unknown, lexicon).empty())
        return true;
    const auto dates = datesIn(text, DateOrder::Unknown, lexicon);
    return !dates.empty() && dates.front().start == 0 && !dates.front().readings.empty();
}

// What the lists say of the label: nothing, only the day or the terms, or something that leaves no room for another meaning.
enum class Listed { Unknown, Day, Settled };
Listed listedAs(const Lexicon &lexicon, const QString &head, bool isSite)
{
    Listed listed = Listed::Unknown;
    for (const Lexicon::LabelHit &hit : lexicon.labelsOf(head)) {
        // "Shipping" heads its terms or, where an address stands below, the place.
        const bool isTerms = hit.label == Label::Incoterms && !head.contains(u' ');
        if (hit.label == Label::RequestedDate || hit.label == Label::LineDate || isTerms)
            listed = Listed::Day;
        else if (hit.weight >= 0.5 && !(isSite && (hit.label == Label::Project || hit.label == Label::ShipTo)))
            return Listed::Settled;
    }
    return listed;
}

// "Rahmenvertrag", "Rahmenvertrages": a label of contracts, perhaps with the ending of a case.
bool namesContract(const Lexicon &lexicon, const QString &word)
{
    constexpr qsizetype ShortestName = 6, LongestEnding = 2;
    for (qsizetype end = 0; end <= LongestEnding && word.size() - end >= ShortestName; ++end) {
        const auto hits = lexicon.labelsOf(word.chopped(end));
        if (!hits.empty() && hits.front().label == Label::ContractNumber)
            return true;
    }
    return false;
}

// "Site": a project, or the place where it is built, as what stands there tells.
bool namesSite(const Lexicon &lexicon, const QString &head)
{
    return lexicon.phrases(QStringLiteral("site-noun")).contains(phraseWords(head).join(u' '));
}

class Finder
{
public:
    Finder(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
           const std::vector<bool> &skip, const Lexicon &lexicon)
        : m_pairs(pairs), m_page(page), m_pageIndex(pageIndex), m_skip(skip), m_lexicon(lexicon)
    {
    }

    void readAll()
    {
        for (size_t r = 0; r < m_page.rows.size(); ++r) {
            for (size_t p = 0; !m_skip[r] && p < m_page.rows[r].phrases.size(); ++p)
                readPhrase(r, p);
        }
    }

private:
    using Place = LabelledValue::Place;

    void readPhrase(size_t r, size_t p)
    {
        const std::vector<LaidWord> &words = m_page.rows[r].phrases[p].words;
        const size_t dated = headBeforeDate(words, m_lexicon);
        const size_t end = dated > 0 ? dated : headOf(words);
        if (end == 0)
            return;
        const std::vector<LaidWord> head(words.begin(), words.begin() + std::ptrdiff_t(end));
        const QString text = joined(head);
        const bool isSite = namesSite(m_lexicon, text);
        const bool ofDelivery = isSite || speaksOfDelivery(m_lexicon, text);
        if (!ofDelivery && !speaksOfWish(m_lexicon, text))
            return;
        const Listed listed = listedAs(m_lexicon, text, isSite);
        if (listed == Listed::Settled)
            return;
        const bool isDayOpen = listed == Listed::Unknown && !isSite
                               && !hasInside(m_lexicon, QStringLiteral("no-wish-stem"), phraseWords(text));
        if (end < words.size()) {
            if (dated > 0 || head.back().text.endsWith(u':'))
                take(r, head, Place::SamePhrase, {words.begin() + std::ptrdiff_t(end), words.end()}, ofDelivery,
                     isDayOpen);
            return;
        }
        if (p + 1 < m_page.rows[r].phrases.size())
            take(r, head, Place::Beside, m_page.rows[r].phrases[p + 1].words, ofDelivery, isDayOpen);
        if (const Phrase *below = phraseBelow(r, m_page.rows[r].phrases[p].box))
            take(r, head, Place::Below, below->words, ofDelivery, isDayOpen);
    }

    const Phrase *phraseBelow(size_t r, const Box &box) const
    {
        for (size_t k = r + 1; k < m_page.rows.size() && k < r + 4; ++k) {
            const TextRow &row = m_page.rows[k];
            if (row.box.top - box.bottom > 1.6 * std::max(row.height, box.height()))
                return nullptr;
            for (const Phrase &phrase : row.phrases) {
                const bool isUnder = phrase.box.top >= box.bottom - 0.4 * box.height()
                                     && phrase.box.left > box.left - 3 && phrase.box.left < box.right;
                if (isUnder)
                    return &phrase;
            }
        }
        return nullptr;
    }

    void take(size_t r, const std::vector<LaidWord> &head, Place place, std::vector<LaidWord> value, bool ofDelivery,
              bool isDayOpen)
    {
        while (!value.empty() && isLabelSeparator(value.front().text))
            value.erase(value.begin());
        if (value.empty())
            return;
        const QString text = joined(value);
        if (beginsWithDate(m_lexicon, text)) {
            if (isDayOpen)
                add(Label::RequestedDate, r, head, place, value);
            return;
        }
        const bool other = !m_lexicon.labelsOf(text).empty() || value.back().text.endsWith(u':');
        if (ofDelivery && !other && (place != Place::SamePhrase || holdsAddress(text)))
            add(Label::ShipTo, r, head, place, value);
    }

    void add(Label label, size_t r, const std::vector<LaidWord> &head, Place place,
             const std::vector<LaidWord> &value)
    {
        LabelledValue pair = composedValue(label, ComposedWeight, head, place, value, m_page, m_pageIndex, r);
        const bool isKnown = std::any_of(m_pairs.begin(), m_pairs.end(), [&](const LabelledValue &known) {
            return known.label == label && known.row == pair.row && known.weight >= 0.6
                   && !known.words.empty() && known.words.front().box.left == value.front().box.left
                   && known.words.front().box.top == value.front().box.top;
        });
        if (!isKnown)
            m_pairs.push_back(std::move(pair));
    }

    std::vector<LabelledValue> &m_pairs;
    const PageText &m_page;
    int m_pageIndex;
    const std::vector<bool> &m_skip;
    const Lexicon &m_lexicon;
};

} // namespace

bool speaksOfDelivery(const Lexicon &lexicon, const QString &text)
{
    const QStringList words = phraseWords(text);
    return hasStem(lexicon, QStringLiteral("delivery-stem"), words)
           && !hasInside(lexicon, QStringLiteral("no-delivery-stem"), words);
}

bool asksForDelivery(const Lexicon &lexicon, const QString &sentence)
{
    QStringList words = phraseWords(sentence);
    // "Please deliver under our frame contract by ...": the day is not the contract's, which lies behind.
    if (lexicon.phraseIn(QStringLiteral("order-request"), sentence))
        words.removeIf([&](const QString &word) { return namesContract(lexicon, word); });
    const bool isWish = hasStem(lexicon, QStringLiteral("wish-stem"), words)
                        && !hasInside(lexicon, QStringLiteral("no-wish-stem"), words);
    return (isWish || hasStem(lexicon, QStringLiteral("delivery-stem"), words)
            || lexicon.phraseIn(QStringLiteral("needed-by"), sentence))
           && !hasInside(lexicon, QStringLiteral("other-day-stem"), words)
           && !lexicon.phraseIn(QStringLiteral("no-delivery-then"), sentence);
}

bool namesOtherDay(const Lexicon &lexicon, const QString &sentence)
{
    return hasInside(lexicon, QStringLiteral("other-day-stem"), phraseWords(sentence));
}

bool sendsTo(const Lexicon &lexicon, const QString &sentence)
{
    const QStringList words = phraseWords(sentence);
    return hasStem(lexicon, QStringLiteral("send-stem"), words)
           && !hasInside(lexicon, QStringLiteral("other-day-stem"), words)
           && !hasInside(lexicon, QStringLiteral("no-delivery-stem"), words);
}

bool holdsAddress(const QString &text)
{
    static const QRegularExpression postcode(QStringLiteral(
        "(?:^|[\\s,-])(?:[A-Z]{1,2}-?)?\\d{4,5}(?:\\s?[A-Z]{2})?(?=\\s\\p{L}|$|,)|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b"
        "|\\b[A-Z]\\d[\\dW]\\s?[A-Z\\d]{4}\\b|\\b[A-Z]{2}\\s\\d{5}\\b"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    return text.contains(postcode) && text.count(word) >= 2 && text.contains(u',');
}

bool headsDelivery(const PageText &page, const Box &address, const Lexicon &lexicon)
{
    constexpr double ClearLabel = 0.9, Flush = 3, Near = 1.2; // heights
    const auto isHead = [&](const Phrase &phrase) {
        const double gap = address.top - phrase.box.bottom;
        if (std::abs(phrase.box.left - address.left) > Flush || gap < -0.4 * phrase.box.height() || gap > Near * phrase.box.height())
            return false;
        const auto hits = lexicon.labelsAtStart(phrase.text());
        return std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
            return hit.words == hits.front().words && hit.weight >= ClearLabel
                   && (hit.label == Label::ShipTo || hit.label == Label::RequestedDate);
        });
    };
    return std::any_of(page.rows.begin(), page.rows.end(), [&](const TextRow &row) {
        return std::any_of(row.phrases.begin(), row.phrases.end(), isHead);
    });
}

void readDeliveryLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                        const std::vector<bool> &skip, const Lexicon &lexicon)
{
    Finder(pairs, page, pageIndex, skip, lexicon).readAll();
}

} // namespace intray
