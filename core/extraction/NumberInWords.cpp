// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/NumberInWords.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/SubTexts.h"

#include <QRegularExpression>

namespace intray {

namespace {

constexpr qsizetype LongestText = 400; // characters; beyond it is no description
constexpr int LongestLabel = 5;        // words
constexpr int LongestNumber = 3;       // words: "BRG 6202 2RS"
constexpr qsizetype ShortestGtin = 12; // shorter ones are too like other numbers

struct Word
{
    qsizetype start = 0, end = 0;   // without the signs around it
    qsizetype from = 0, to = 0;     // with them
    QString text;
};

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Adds the words of a stretch without blanks: one, or two where a colon or a bracket parts them.
void addWords(const QString &text, qsizetype from, qsizetype to, std::vector<Word> &words)
{
    static const QString before = QStringLiteral("([{<\"'*#:=-–/|"), after = QStringLiteral(")]}>\"'*,;:.=-–/|");
    Word word{from, to, from, to, {}};
    while (word.start < word.end && before.contains(text[word.start]))
        ++word.start;
    while (word.end > word.start && after.contains(text[word.end - 1]))
        --word.end;
    const QStringView whole = QStringView(text).mid(word.start, word.end - word.start);
    // "réf.:HX0149", "PTFE(HX0149)"
    qsizetype cut = word.start + whole.lastIndexOf(u':') + 1;
    if (cut == word.start || hasDigit(whole.left(cut - word.start)))
        cut = std::max(text.indexOf(u'(', word.start), text.indexOf(u'[', word.start));
    if (cut > word.start && cut < word.end) {
        addWords(text, from, cut, words);
        word.from = cut;
        word.start = cut + (text[cut] == u'(' || text[cut] == u'[');
    }
    if (word.end > word.start) {
        word.text = text.mid(word.start, word.end - word.start);
        words.push_back(word);
    }
}

std::vector<Word> partsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        addWords(text, at, end, words);
        at = end + 1;
    }
    return words;
}

// "DIN 912", "EN ISO 4762", "UNI 5931": the number of a standard, not of an item.
bool isStandard(const QString &word)
{
    static const QStringList standards{QStringLiteral("din"),  QStringLiteral("iso"), QStringLiteral("en"),
                                       QStringLiteral("uni"),  QStringLiteral("une"), QStringLiteral("nf"),
                                       QStringLiteral("nen"),  QStringLiteral("bs"),  QStringLiteral("ansi"),
                                       QStringLiteral("astm"), QStringLiteral("jis"), QStringLiteral("vdi"),
                                       QStringLiteral("iec"),  QStringLiteral("asme")};
    return standards.contains(foldText(word));
}

// What the words before a number mean, and where they begin.
struct Before
{
    int first = -1; // -1: no label
    Label label = Label::OtherColumn;
    double weight = 0;
    bool isBare = false; // "no.": says that a number follows, and not whose
};

bool isItemLabel(Label label)
{
    return label == Label::SupplierItem || label == Label::BuyerItem || label == Label::Gtin;
}

QStringList textOf(const Item &item)
{
    return foldedWords(item.descriptionEn) + foldedWords(item.descriptionDe) + foldedWords(item.descriptionFr);
}

// "6202" in the text of the bearing 6202: a word of the item, not its number.
bool isWordOf(const Item &item, const QString &code)
{
    const QStringList own = textOf(item), words = foldedWords(code);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
}

// Whether all words with figures, and most words of one language, or two words at least, are those of an item.
bool describes(const QString &text, const Item &item)
{
    const QStringList words = foldedWords(text);
    const auto sharedWith = [&](const QStringList &own) {
        return std::count_if(words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
    };
    const QStringList all = textOf(item);
    int figures = 0;
    for (const QString &word : words) {
        if (hasDigit(word) && !all.contains(word))
            return false;
        figures += hasDigit(word);
    }
    if (figures > 0 && sharedWith(all) >= 2)
        return true;
    const QStringList texts{item.descriptionEn, item.descriptionDe, item.descriptionFr};
    return std::any_of(texts.begin(), texts.end(), [&](const QString &own) {
        const QStringList ownWords = foldedWords(own);
        const auto shared = sharedWith(ownWords);
        return shared * 10 >= words.size() * 6 && (shared >= 2 || (shared == 1 && ownWords.size() == 1));
    });
}

// The best number of a text: one whose item the words describe before others, then one behind a label.
class NumberFinder
{
public:
    NumberFinder(const QString &text, const QString &around, const QList<Label> &open, std::optional<Label> headed,
                 const TableContext &context)
        : m_text(text), m_around(around), m_open(open), m_headed(headed), m_context(context), m_words(partsOf(text))
    {
    }

    std::optional<NumberInWords> run() const
    {
        std::optional<NumberInWords> best;
        int bestWorth = 0;
        for (int i = 0; i < int(m_words.size()); ++i) {
            for (int last = std::min(int(m_words.size()), i + LongestNumber); last > i; --last) {
                const std::optional<NumberInWords> found = numberAt(i, last);
                if (!found)
                    continue;
                const int worth = 1 + 8 * found->agrees + 4 * found->isLabelled + 2 * (found->item != nullptr)
                                  + (found->place != NumberInWords::Place::Middle);
                if (worth > bestWorth) {
                    bestWorth = worth;
                    best = found;
                }
                break;
            }
        }
        return best;
    }

private:
    const Word &word(int at) const { return m_words[size_t(at)]; }

    QString between(int first, int last) const
    {
        return m_text.mid(word(first).start, word(last - 1).end - word(first).start);
    }

    // Whether the word leads on to the next: no comma, dash or bracket parts them.
    bool leadsOn(int at) const
    {
        const qsizetype end = word(at).end, next = word(at + 1).start;
        return std::all_of(m_text.begin() + end, m_text.begin() + next, [](QChar c) {
            return c.isSpace() || c == u'.' || c == u':' || c == u'#' || c == u'=';
        });
    }

    // "your cat. no.", "réf.", "Art.-Nr.": a label of the lists, or one with a word in front for whose number it is.
    Before labelBefore(int at) const
    {
        Before found;
        const QStringList &yours = m_context.lexicon.phrases(QStringLiteral("your-side"));
        for (int first = at - 1; first >= std::max(0, at - LongestLabel); --first) {
            if (hasDigit(word(first).text) || !leadsOn(first))
                break;
            const bool isYours = found.first == first + 1 && yours.contains(foldText(word(first).text));
            if (isYours && (found.isBare || isItemLabel(found.label))) {
                constexpr double OwnLabel = 0.9;
                found = {first, Label::SupplierItem, OwnLabel};
                continue;
            }
            const auto hits = m_context.lexicon.labelsOf(between(first, at));
            const auto item = std::find_if(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
                return isItemLabel(hit.label) && hit.weight >= 0.6 * hits.front().weight;
            });
            if (first == at - 1 && isNumberWord(foldText(word(first).text)))
                found = {first, Label::OtherColumn, 0, true};
            else if (item != hits.end())
                found = {first, item->label, item->weight};
            else if (!hits.empty())
                found = {first, hits.front().label, hits.front().weight};
        }
        return found;
    }

    std::optional<NumberInWords> numberAt(int first, int last) const
    {
        const QString code = between(first, last);
        if (!hasDigit(code) || !looksLikeCode(code) || foldCode(code).size() < 4
            || (first > 0 && isStandard(word(first - 1).text)))
            return std::nullopt;
        for (int i = first; i + 1 < last; ++i) {
            if (word(i).end != word(i).to || word(i + 1).start != word(i + 1).from)
                return std::nullopt;
        }
        const Before label = labelBefore(first);
        if (label.first >= 0 && !label.isBare && !isItemLabel(label.label))
            return std::nullopt;
        NumberInWords found;
        found.code = code;
        found.isLabelled = label.first >= 0 && !label.isBare;
        cut(label.first >= 0 ? label.first : first, last, found);
        // "…, NBR HX0149": a material, no "number".
        if (label.isBare && isWordOfKnown(word(label.first).text, code))
            cut(first, last, found);
        if (!know(found, label) && (last - first > 1 || !isSureWithout(label, found)))
            return std::nullopt;
        return found;
    }

    // Behind a label that means nothing else a number no record has is one too.
    bool isSureWithout(const Before &label, NumberInWords &found) const
    {
        constexpr double Clear = 0.75;
        if (label.first < 0 && m_headed && found.inBrackets && !found.words.isEmpty()) {
            found.side = *m_headed;
            return m_open.contains(found.side);
        }
        if (label.first < 0 || label.isBare || label.weight < Clear || label.label == Label::Gtin)
            return false;
        found.side = label.label;
        return m_open.contains(found.side);
    }

    bool isWordOfKnown(const QString &text, const QString &code) const
    {
        const CodeKnowledge known = knowledgeOf(code, m_context.catalog);
        return known.item && isWordOf(*known.item, text);
    }

    void cut(int begin, int last, NumberInWords &found) const
    {
        static const QRegularExpression opening(QStringLiteral("[(\\[{][^)\\]}]*$")), closing(QStringLiteral("^[^(\\[{]*[)\\]}]"));
        static const QRegularExpression loose(QStringLiteral("[\\s,;:|/–*#=-]+$")), start(QStringLiteral("^[\\s,;:|/–*#=.-]+"));
        const qsizetype from = word(begin).start, to = word(last - 1).end;
        QString left = m_text.left(from), right = m_text.mid(to);
        // Brackets go with the number when they hold nothing else, or a word that leads up to it.
        const QRegularExpressionMatch open = opening.match(left), close = closing.match(right);
        if (open.hasMatch() && close.hasMatch()) {
            const QString besides = phraseWords(open.captured()).join(u' ') + phraseWords(close.captured()).join(u' ');
            found.inBrackets = besides.isEmpty();
            const bool leadsUp = !besides.contains(u' ') && !hasDigit(besides) && !open.captured().contains(u',')
                                 && !isWordOfKnown(besides, found.code);
            if (besides.isEmpty() || leadsUp) {
                left.truncate(open.capturedStart());
                right.remove(0, close.capturedEnd());
            }
        }
        left.remove(loose);
        if (left.isEmpty())
            right.remove(start);
        else if (right.trimmed().size() < 2 && !close.hasMatch())
            right.clear();
        else if (open.hasMatch() && right.startsWith(u','))
            right.remove(start);
        const bool closes = !right.isEmpty() && QStringLiteral(")]},;").contains(right[0]);
        found.words = (closes ? QString(left + right) : QStringList{left, right}.join(u' ')).simplified();
        const bool isLast = right.trimmed().size() < 2;
        found.place = left.isEmpty() ? (isLast ? NumberInWords::Place::Alone : NumberInWords::Place::Beginning)
                      : isLast       ? NumberInWords::Place::End
                                     : NumberInWords::Place::Middle;
    }

    // Whose number it is by the seller's records.
    bool know(NumberInWords &found, const Before &label) const
    {
        const Catalog &catalog = m_context.catalog;
        const auto consider = [&](const Item *item, Label side) {
            if (!item || found.agrees || !m_open.contains(side) || (!found.isLabelled && isWordOf(*item, found.code)))
                return;
            const bool agrees = describes(found.words, *item) || describes(m_around, *item)
                                || describes(m_around + u' ' + found.words, *item);
            const bool isSaid = found.isLabelled && label.label == side && label.weight >= 0.75 && found.side != side;
            if (!found.item || agrees || isSaid) {
                found.item = item;
                found.side = side;
                found.agrees = agrees;
            }
        };
        consider(catalog.item(found.code), Label::SupplierItem);
        if (isGtin(found.code) && foldCode(found.code).size() >= ShortestGtin)
            consider(catalog.itemByGtin(found.code), Label::Gtin);
        const bool isOurs = found.item != nullptr;
        for (const CustomerItem *known : catalog.customerItemsByNumber(found.code))
            consider(catalog.item(known->sku), Label::BuyerItem);
        // Anything may be a number of some customer: the words prove it, or a label.
        return found.item && (found.agrees || found.isLabelled || (isOurs && found.place != NumberInWords::Place::Middle));
    }

    const QString &m_text;
    const QString m_around;
    const QList<Label> &m_open;
    const std::optional<Label> m_headed;
    const TableContext &m_context;
    const std::vector<Word> m_words;
};

} // namespace

std::optional<NumberInWords> numberInWords(const QString &text, const QString &around, const QList<Label> &open,
                                           std::optional<Label> headed, const TableContext &context)
{
    if (text.size() > LongestText)
        return std::nullopt;
    return NumberFinder(text, around.left(LongestText), open, headed, context).run();
}

const Item *itemBeside(const QString &text, const std::vector<const Item *> &items, const Catalog &catalog)
{
    if (text.size() > LongestText)
        return nullptr;
    const std::vector<Word> words = partsOf(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const QString &code = words[i].text;
        constexpr qsizetype Shortest = 5;
        if (!hasDigit(code) || foldCode(code).size() < Shortest || (i > 0 && isStandard(words[i - 1].text)))
            continue;
        const Item *other = catalog.item(code);
        if (!other && isGtin(code) && foldCode(code).size() >= ShortestGtin)
            other = catalog.itemByGtin(code);
        const bool isSaid = std::any_of(items.begin(), items.end(), [&](const Item *item) {
            return item == other || isWordOf(*item, code);
        });
        if (other && !isSaid)
            return other;
    }
    return nullptr;
}

} // namespace intray
