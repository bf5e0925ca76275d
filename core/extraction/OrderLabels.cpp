// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderLabels.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PhraseLabels.h"

namespace intray {

namespace {

constexpr qsizetype MostWords = 5, LongestLabel = 70;

// Stems of four letters count wherever they stand in a word, shorter ones as words.
bool holdsStem(const Lexicon &lexicon, const QString &key, const QString &word)
{
    const QStringList &stems = lexicon.phrases(key);
    return std::any_of(stems.begin(), stems.end(), [&](const QString &stem) {
        return stem.size() >= 4 ? word.contains(stem) : word == stem;
    });
}

bool isAmong(const Lexicon &lexicon, const QString &key, const QString &word)
{
    return lexicon.phrases(key).contains(word);
}

// "voorraadorder", "Nachbestellung": a compound is what its last part is.
bool endsInOrder(const Lexicon &lexicon, const QString &word)
{
    constexpr qsizetype ShortestFirstPart = 4;
    const QStringList &ends = lexicon.phrases(QStringLiteral("order-compound-end"));
    return std::any_of(ends.begin(), ends.end(), [&](const QString &end) {
        return word.size() >= end.size() + ShortestFirstPart && word.endsWith(end);
    });
}

// The words of the label without those that only say whose the order is and that a number follows.
QStringList namingWords(const Lexicon &lexicon, const QString &label)
{
    QStringList words;
    for (const LabelWord &word : labelWords(label, CamelCase::Keep, int(MostWords) + 3)) {
        if (word.text != u"no" && !isAmong(lexicon, QStringLiteral("bare-number"), word.text))
            words += word.text;
    }
    while (words.size() > 1 && isAmong(lexicon, QStringLiteral("order-own"), words.first()))
        words.removeFirst();
    return words;
}

bool namesOrder(const Lexicon &lexicon, const QString &label)
{
    const QStringList words = namingWords(lexicon, label);
    if (words.isEmpty() || words.size() > MostWords)
        return false;
    const bool isOrder = isAmong(lexicon, QStringLiteral("order-noun-first"), words.first())
                         || isAmong(lexicon, QStringLiteral("order-noun-last"), words.last())
                         || endsInOrder(lexicon, words.last()) || endsInOrder(lexicon, words.first());
    return isOrder && std::none_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })
               || holdsStem(lexicon, QStringLiteral("no-order-stem"), word);
    });
}

// What the lists say of the words: nothing, no more than that a paper of this name is an order, or a meaning.
bool isUnlisted(const Lexicon &lexicon, const QString &label)
{
    const auto hits = lexicon.labelsOf(label);
    return std::all_of(hits.begin(), hits.end(),
                       [](const Lexicon::LabelHit &hit) { return hit.label == Label::OrderTitle; });
}

// "PR/PO": the order's number joined with letters that are short for another one, of which only one is given.
bool isJointName(const Lexicon &lexicon, const QString &label)
{
    static const QRegularExpression stroke(QStringLiteral("\\s*/\\s*"));
    static const QRegularExpression letters(QStringLiteral("^[A-Z]{2,4}$"));
    const QStringList parts = label.split(stroke, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return false;
    int orders = 0, short_ = 0;
    for (const QString &part : parts) {
        const auto hits = lexicon.labelsOf(part);
        constexpr double OwnLabel = 0.8;
        const bool isOrder = !hits.empty() && std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
            return hit.label == Label::PoNumber && hit.weight >= OwnLabel;
        });
        orders += isOrder;
        short_ += !isOrder && hits.empty() && letters.match(part).hasMatch();
    }
    return orders == 1 && short_ == 1;
}

// "Lijstnr. (= bestelnummer)": the brackets behind words of no list say in other words what they mean.
bool isExplainedAsOrder(const Lexicon &lexicon, const QString &label)
{
    static const QRegularExpression explained(QStringLiteral("^[^()]*\\pL[^()]*\\(\\s*=?\\s*([^()]{4,40})\\)$"));
    constexpr double OwnLabel = 0.8;
    const auto match = explained.match(label);
    if (!match.hasMatch())
        return false;
    const auto hits = lexicon.labelsOf(match.captured(1));
    return !hits.empty() && hits.front().label == Label::PoNumber && hits.front().weight >= OwnLabel;
}

// "Form no. (please quote on invoices)", "Zettel-Nr. (auf Lieferschein angeben)": a number that is to come back on the
// papers of the delivery is the order's, whatever its noun; not where that names another thing or order.
bool isToComeBack(const Lexicon &lexicon, const QString &label)
{
    static const QRegularExpression remark(QStringLiteral("^([^()]*\\pL[^()]*)\\(([^()]{6,60})\\)$"));
    const auto match = remark.match(label);
    if (!match.hasMatch() || !lexicon.phraseIn(QStringLiteral("state-verb"), match.captured(2))
        || !lexicon.phraseIn(QStringLiteral("paper-noun"), match.captured(2)))
        return false;
    const QString noun = match.captured(1).trimmed();
    const std::vector<LabelWord> words = labelWords(noun, CamelCase::Keep, int(MostWords));
    const auto hits = lexicon.labelsOf(noun);
    return std::any_of(words.begin(), words.end(), [](const LabelWord &word) { return word.text == u"no"; })
           && !isOfOtherOrder(lexicon, noun)
           && std::all_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
                  return hit.label == Label::OrderTitle || hit.label == Label::PoNumber;
              });
}

// The words up to a colon or a figure: as many as a label has, and those of its remark in brackets.
size_t headOf(const std::vector<LaidWord> &words)
{
    constexpr size_t MostRemarked = 12;
    bool inBrackets = false;
    qsizetype counted = 0;
    for (size_t end = 0; end < words.size(); ++end) {
        const QString &text = words[end].text;
        if (hasDigit(text) || (end > 0 && words[end - 1].text.endsWith(u':')))
            return end;
        inBrackets = inBrackets || text.startsWith(u'(');
        counted += inBrackets ? 0 : 1;
        inBrackets = inBrackets && !text.contains(u')');
        if (counted > MostWords || end > MostRemarked)
            return end;
    }
    return words.size();
}

// "Workshop order sheet", "Bestelllijst": a title of an order that ends in the noun of a paper.
bool isOrderOnPaper(const Lexicon &lexicon, const Phrase &phrase, const QString &noun)
{
    constexpr double Title = 0.6;
    if (phrase.words.size() > size_t(MostWords) || hasDigit(phrase.text())
        || !phraseWords(phrase.text()).value(int(phrase.words.size()) - 1).endsWith(noun))
        return false;
    for (size_t from = 0; from < phrase.words.size(); ++from) {
        const auto hits = lexicon.labelsOf(joined({phrase.words.begin() + std::ptrdiff_t(from), phrase.words.end()}));
        if (!hits.empty())
            return hits.front().label == Label::OrderTitle && hits.front().weight >= Title;
    }
    return false;
}

class OrderLabelFinder
{
public:
    OrderLabelFinder(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                     const std::vector<bool> &skip, const Lexicon &lexicon)
        : m_pairs(pairs), m_page(page), m_pageIndex(pageIndex), m_skip(skip), m_lexicon(lexicon)
    {
    }

    void readAll()
    {
        for (size_t r = 0; r < m_page.rows.size(); ++r) {
            const TextRow &row = m_page.rows[r];
            for (size_t p = 0; !m_skip[r] && p < row.phrases.size(); ++p)
                readPhrase(r, p);
        }
    }

private:
    using Place = LabelledValue::Place;

    void readPhrase(size_t r, size_t p)
    {
        const TextRow &row = m_page.rows[r];
        const std::vector<LaidWord> &words = row.phrases[p].words;
        const size_t end = headOf(words);
        const bool isWhole = end == words.size();
        if (end == 0 || (!isWhole && !words[end - 1].text.endsWith(u':')))
            return;
        const std::vector<LaidWord> head(words.begin(), words.begin() + std::ptrdiff_t(end));
        if (!isComposedOrderLabel(m_lexicon, joined(head)) && !isNumberOfPaper(r, joined(head)))
            return;
        if (!isWhole) {
            add(r, head, Place::SamePhrase, {words.begin() + std::ptrdiff_t(end), words.end()});
            return;
        }
        if (p + 1 < row.phrases.size()) {
            // What stands beside the label and is no number: the number stands nowhere else.
            add(r, head, Place::Beside, row.phrases[p + 1].words);
            if (head.back().text.endsWith(u':') || hasDigit(row.phrases[p + 1].text()))
                return;
        }
        if (const Phrase *below = phraseBelow(r, row.phrases[p].box))
            add(r, head, Place::Below, below->words);
    }

    // "Sheet no." beside or below "Workshop order sheet": the paper's own noun, which names nothing else there.
    bool isNumberOfPaper(size_t r, const QString &label) const
    {
        constexpr size_t HeadRows = 12;
        const std::vector<LabelWord> words = labelWords(label, CamelCase::Keep, 3);
        if (words.size() != 2 || words[1].text != u"no"
            || !isAmong(m_lexicon, QStringLiteral("paper-noun"), words[0].text))
            return false;
        for (size_t row = r + 1 - std::min(r + 1, HeadRows); row <= r; ++row) {
            const auto &phrases = m_page.rows[row].phrases;
            if (!m_skip[row] && std::any_of(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
                    return isOrderOnPaper(m_lexicon, phrase, words[0].text);
                }))
                return true;
        }
        return false;
    }

    const Phrase *phraseBelow(size_t r, const Box &box) const
    {
        constexpr double Flush = 3; // points
        constexpr size_t MostRows = 3;
        for (size_t k = r + 1; k < std::min(m_page.rows.size(), r + 1 + MostRows); ++k) {
            const TextRow &row = m_page.rows[k];
            if (row.box.top - box.bottom > 1.2 * std::max(row.height, box.height()))
                return nullptr;
            for (const Phrase &phrase : row.phrases) {
                const bool isUnder = phrase.box.top >= box.bottom - 0.4 * box.height();
                const bool isFlush = std::abs(phrase.box.left - box.left) < Flush
                                     || std::abs(phrase.box.right - box.right) < Flush;
                if (isUnder && isFlush)
                    return &phrase;
            }
        }
        return nullptr;
    }

    void add(size_t r, const std::vector<LaidWord> &head, Place place, std::vector<LaidWord> value)
    {
        while (!value.empty() && (isLabelSeparator(value.front().text) || isNumberWord(value.front().text)))
            value.erase(value.begin());
        if (value.empty() || !isOrderNumberForm(m_lexicon, value.front().text)
            || (place != Place::SamePhrase && value.size() > 1 && !hasDigit(value[1].text)
                && m_lexicon.unitCode(value[1].text)))
            return;
        const bool isKnown = std::any_of(m_pairs.begin(), m_pairs.end(), [&](const LabelledValue &known) {
            return known.label == Label::PoNumber && known.weight >= 0.6 && known.row == int(r) && !known.words.empty()
                   && known.words.back().box.right >= value.front().box.left
                   && known.words.front().box.left <= value.front().box.right
                   && std::abs(known.words.front().box.top - value.front().box.top) < value.front().height;
        });
        if (isKnown)
            return;
        m_pairs.push_back(composedValue(Label::PoNumber, ComposedOrderWeight, head, place, std::move(value), m_page,
                                        m_pageIndex, r));
    }

    std::vector<LabelledValue> &m_pairs;
    const PageText &m_page;
    int m_pageIndex;
    const std::vector<bool> &m_skip;
    const Lexicon &m_lexicon;
};

} // namespace

bool isComposedOrderLabel(const Lexicon &lexicon, const QString &written)
{
    QString label = written.trimmed();
    while (label.endsWith(u':') || label.endsWith(u'.'))
        label.chop(1);
    if (label.isEmpty() || label.size() > LongestLabel)
        return false;
    return (isUnlisted(lexicon, label)
            && (namesOrder(lexicon, label) || isJointName(lexicon, label) || isExplainedAsOrder(lexicon, label)))
           || isToComeBack(lexicon, label);
}

bool isOfOtherOrder(const Lexicon &lexicon, const QString &written)
{
    const QStringList words = phraseWords(written);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return holdsStem(lexicon, QStringLiteral("no-order-stem"), word);
    });
}

bool isOrderNumberForm(const Lexicon &lexicon, const QString &written)
{
    constexpr int FewestDigits = 3;
    constexpr qsizetype Shortest = 4;
    static const QRegularExpression form(QStringLiteral("^#?[A-Z\\d](?:[A-Z\\d]|[./_-](?=[A-Z\\d])){2,24}[.,;)]?$"));
    static const QRegularExpression money(QStringLiteral("^\\d{1,3}(?:[.,]\\d{3})*[.,]\\d{2}$"));
    static const QRegularExpression year(QStringLiteral("^(?:19|20)\\d{2}$"));
    const auto digits = std::count_if(written.begin(), written.end(), [](QChar c) { return c.isDigit(); });
    return written.size() >= Shortest && digits >= FewestDigits && form.match(written).hasMatch()
           && !money.match(written).hasMatch() && !year.match(written).hasMatch()
           && readDate(written, DateOrder::Unknown, lexicon).empty();
}

void readOrderLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                     const std::vector<bool> &skip, const Lexicon &lexicon)
{
    OrderLabelFinder(pairs, page, pageIndex, skip, lexicon).readAll();
}

} // namespace intray
