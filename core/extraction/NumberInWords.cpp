// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/NumberInWords.h"

#include "core/base/TextFold.h"

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

std::vector<Word> partsOf(const QString &text)
{
    static const QString before = QStringLiteral("([{<\"'*#:=-–/|"), after = QStringLiteral(")]}>\"'*,;:.=-–/|");
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        Word word{at, end, at, end, {}};
        while (word.start < word.end && before.contains(text[word.start]))
            ++word.start;
        while (word.end > word.start && after.contains(text[word.end - 1]))
            --word.end;
        // "réf.:HX0149", "No:HX0149"
        const qsizetype colon = text.lastIndexOf(u':', word.end - 1);
        if (colon > word.start && colon + 1 < word.end && !hasDigit(QStringView(text).mid(word.start, colon - word.start))) {
            words.push_back({word.start, colon, at, colon + 1, text.mid(word.start, colon - word.start)});
            word.start = word.from = colon + 1;
        }
        if (word.end > word.start) {
            word.text = text.mid(word.start, word.end - word.start);
            words.push_back(word);
        }
        at = end;
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
    NumberFinder(const QString &text, const QString &around, std::optional<Label> headed, const TableContext &context)
        : m_text(text), m_around(around), m_headed(headed), m_context(context), m_words(partsOf(text))
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

    // "your cat. no.", "réf.", "Art.-Nr.", a label of the lists, or one with a word in front for whose number it is.
    Before labelBefore(int at) const
    {
        Before found;
        for (int first = at - 1; first >= std::max(0, at - LongestLabel); --first) {
            if (hasDigit(word(first).text))
                break;
            const auto hits = m_context.lexicon.labelsOf(between(first, at));
            if (!hits.empty()) {
                found = {first, hits.front().label, hits.front().weight};
                for (const Lexicon::LabelHit &hit : hits) {
                    if (isItemLabel(hit.label) && hit.weight >= 0.6 * hits.front().weight) {
                        found = {first, hit.label, hit.weight};
                        break;
                    }
                }
            } else if (found.first == first + 1 && isItemLabel(found.label)
                       && m_context.lexicon.phrases(QStringLiteral("your-side")).contains(foldText(word(first).text))) {
                constexpr double OwnLabel = 0.9;
                found = {first, Label::SupplierItem, OwnLabel};
            }
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
        if (label.first >= 0 && !isItemLabel(label.label))
            return std::nullopt;
        NumberInWords found;
        found.code = code;
        found.isLabelled = label.first >= 0;
        cut(first, last, label, found);
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
            return true;
        }
        if (label.first < 0 || label.weight < Clear || label.label == Label::Gtin)
            return false;
        found.side = label.label;
        return true;
    }

    void cut(int first, int last, const Before &label, NumberInWords &found) const
    {
        const int begin = label.first >= 0 ? label.first : first;
        qsizetype from = word(begin).from, to = word(last - 1).to;
        static const QString opening = QStringLiteral("([{<"), closing = QStringLiteral(")]}>");
        found.inBrackets = opening.contains(m_text[from]) && to > from && closing.indexOf(m_text[to - 1]) >= 0;
        QString left = m_text.left(from), right = m_text.mid(to);
        if (!found.inBrackets && to > from && word(last - 1).end < to && closing.contains(m_text[word(last - 1).end]))
            right.prepend(m_text.mid(word(last - 1).end, to - word(last - 1).end));
        static const QRegularExpression loose(QStringLiteral("[\\s,;:|/–*#=-]+$")), start(QStringLiteral("^[\\s,;:|/–*#=.-]+"));
        left.remove(loose);
        if (left.isEmpty())
            right.remove(start);
        else if (right.trimmed().size() < 2)
            right.clear();
        found.words = QStringList{left, right}.join(u' ').simplified();
        found.place = left.isEmpty() ? (right.trimmed().isEmpty() ? NumberInWords::Place::Alone
                                                                  : NumberInWords::Place::Beginning)
                                     : right.isEmpty() ? NumberInWords::Place::End : NumberInWords::Place::Middle;
    }

    // Whose number it is by the seller's records.
    bool know(NumberInWords &found, const Before &label) const
    {
        const Catalog &catalog = m_context.catalog;
        const auto consider = [&](const Item *item, Label side) {
            if (!item || found.agrees || (!found.isLabelled && isWordOf(*item, found.code)))
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
    const std::optional<Label> m_headed;
    const TableContext &m_context;
    const std::vector<Word> m_words;
};

} // namespace

std::optional<NumberInWords> numberInWords(const QString &text, const QString &around, std::optional<Label> headed,
                                           const TableContext &context)
{
    if (text.size() > LongestText)
        return std::nullopt;
    return NumberFinder(text, around.left(LongestText), headed, context).run();
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
