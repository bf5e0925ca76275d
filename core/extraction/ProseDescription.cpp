// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseDescription.h"

#include "core/base/TextFold.h"

namespace intray {

QStringList descriptionWords(const Item &item)
{
    return foldedWords(item.descriptionEn) + foldedWords(item.descriptionDe)
        + foldedWords(item.descriptionFr);
}

namespace {

// Whether the text describes items of the master data, not just a material or size that many share.
bool describesItem(const QString &text, const MessageContext &message)
{
    const QString first = text.section(u' ', 0, 0);
    if (message.isUnit(first) || message.phrases.has(QStringLiteral("technical-unit"), first))
        return false;
    const size_t found = message.catalog().itemsDescribedBy(text).size();
    const qsizetype words = foldedWords(text).size();
    return found > 0 && (words >= 3 ? found <= 30 : words == 2 && found <= 3);
}

class DescriptionFinder
{
public:
    DescriptionFinder(const TextWords &words, const std::vector<bool> &taken, const std::optional<ProseCode> &code,
                      const MessageContext &message)
        : m_words(words), m_taken(taken), m_code(code), m_message(message)
    {
        if (const Item *item = code && !code->sku.isEmpty() ? message.catalog().item(code->sku) : nullptr)
            m_itemWords = descriptionWords(*item);
    }

    std::optional<ProseDescription> run() const
    {
        const auto [first, last] = bestPiece();
        if (first == last)
            return std::nullopt;
        ProseDescription found;
        found.first = first;
        found.last = last;
        found.text = pieceText(first, last);
        if (m_code && !m_code->sku.isEmpty()) {
            const QStringList words = foldedWords(found.text);
            found.fits = std::any_of(words.begin(), words.end(),
                                     [this](const QString &word) { return m_itemWords.contains(word); });
            const bool beside = first == m_code->last || last == m_code->first;
            if (!found.fits && (!beside || saysSomethingElse(first, last) || !namesGoods(words)))
                return std::nullopt;
        } else {
            found.describesItem = describesItem(found.text, m_message);
            found.fits = found.describesItem;
        }
        return found;
    }

private:
    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }
    bool isWordOf(const char *list, int at) const
    {
        return m_message.phrases.matchAt(QLatin1String(list), m_words, at) > 0;
    }

    // Words about the delivery or the order, as they stand after the last item of a sentence.
    bool saysSomethingElse(int first, int last) const
    {
        for (int i = first; i < last; ++i) {
            if (isWordOf("address-word", i) || isWordOf("order-word", i) || isWordOf("order-request", i))
                return true;
        }
        return false;
    }

    // Some word that an item of the master data is described with; "bitte schicken" is none, and a description that
    // tells of another item than the number stays.
    bool namesGoods(const QStringList &words) const
    {
        return !m_message.catalog().hasItems()
            || std::any_of(words.begin(), words.end(), [this](const QString &word) {
                   return word.size() > 3 && !m_message.catalog().itemsDescribedBy(word).empty();
               });
    }

    bool isPieceWord(int at) const
    {
        return !m_taken[size_t(at)]
            && !(m_code && at >= m_code->first && at < m_code->last);
    }

    // A piece ends at the end of a sentence.
    bool endsSentence(int at) const
    {
        const TextWord &w = word(at);
        if (w.after.contains(u'!') || w.after.contains(u'?'))
            return true;
        return w.after.contains(u'.') && at + 1 < count() && word(at + 1).text[0].isUpper() && w.text.size() > 3
            && !word(at + 1).text[0].isDigit();
    }

    QString pieceText(int first, int last) const
    {
        int end = word(last - 1).end;
        QString text = m_message.written(word(first).start, end);
        if (text.count(u'(') > text.count(u')') && word(last - 1).after.startsWith(u')'))
            text = m_message.written(word(first).start, ++end);
        return text.simplified();
    }

    // "(Ihre Art.-Nr", ", your code", "First item, part number" beside the number: words that announce it.
    int withoutLabelAtEnd(int first, int last) const
    {
        if (!m_code || last != m_code->first)
            return last;
        for (int length = std::min(4, last - first); length > 0; --length) {
            const QString label = m_message.written(word(last - length).start, word(last - 1).end);
            for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(label)) {
                if (hit.label == Label::SupplierItem || hit.label == Label::BuyerItem || hit.label == Label::Gtin
                    || hit.label == Label::Description)
                    return last - length;
            }
        }
        const bool announces = isWordOf("leading-word", last - 1) || isWordOf("position-word", last - 1);
        return announces && last - first > 1 ? last - 1 : last;
    }

    std::pair<int, int> trimmed(int first, int last) const
    {
        last = withoutLabelAtEnd(first, last);
        while (first < last && !word(first).text[0].isDigit()) {
            int length = 0;
            for (const QLatin1String list : {QLatin1String("order-request"), QLatin1String("order-verb"),
                                             QLatin1String("leading-word"), QLatin1String("of"),
                                             QLatin1String("polite"), QLatin1String("conjunction"),
                                             QLatin1String("greeting"), QLatin1String("price-marker")})
                length = std::max(length, m_message.phrases.matchAt(list, m_words, first));
            if (length == 0 || first + length > last)
                break;
            first += length;
        }
        // "... 400 mm auf [order number]": the word that led to what was taken out.
        const auto leadsAway = [this](int at) {
            const QString &text = word(at).text;
            return at + 1 < count() && word(at + 1).afterHole && text.size() <= 3 && text[0].isLower() && !m_message.isUnit(text)
                && !m_message.phrases.has(QStringLiteral("technical-unit"), text);
        };
        while (last > first
               && (leadsAway(last - 1) || isWordOf("polite", last - 1) || isWordOf("conjunction", last - 1)
                   || isWordOf("of", last - 1) || wordKey(word(last - 1).text).isEmpty()))
            --last;
        return {first, last};
    }

    // How well a piece fits the item, or, without an item, how much it says.
    double worth(int first, int last) const
    {
        // "Product:", "Artikel" announce a value, they are none.
        const QString text = pieceText(first, last);
        if (!m_message.phrases.labelsOf(text).empty())
            return 0;
        const QStringList words = foldedWords(text);
        int letters = 0;
        int shared = 0;
        for (const QString &w : words) {
            letters += std::any_of(w.begin(), w.end(), [](QChar c) { return c.isLetter(); });
            shared += m_itemWords.contains(w);
        }
        if (letters == 0)
            return shared > 1 ? shared : 0;
        double value = 0.1 * std::min<qsizetype>(words.size(), 8) + 2.0 * shared;
        if (m_code && (first == m_code->last || last == m_code->first))
            value += 1;
        return value;
    }

    std::pair<int, int> bestPiece() const
    {
        std::pair<int, int> best{0, 0};
        double bestWorth = 0;
        for (int i = 0; i < count();) {
            if (!isPieceWord(i)) {
                ++i;
                continue;
            }
            int end = i + 1;
            while (end < count() && isPieceWord(end) && !endsSentence(end - 1) && !word(end).afterHole)
                ++end;
            const auto [first, last] = trimmed(i, end);
            if (first < last) {
                const double value = worth(first, last);
                if (value > bestWorth) {
                    bestWorth = value;
                    best = {first, last};
                }
            }
            i = end;
        }
        return best;
    }

    const TextWords &m_words;
    const std::vector<bool> &m_taken;
    const std::optional<ProseCode> &m_code;
    const MessageContext &m_message;
    QStringList m_itemWords;
};

} // namespace

std::optional<ProseDescription> findDescription(const TextWords &words, const std::vector<bool> &taken,
                                                const std::optional<ProseCode> &code,
                                                const MessageContext &message)
{
    return DescriptionFinder(words, taken, code, message).run();
}

} // namespace intray
