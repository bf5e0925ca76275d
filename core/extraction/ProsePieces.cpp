// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProsePieces.h"

#include "core/extraction/ProseNumbers.h"

namespace intray {

namespace {

constexpr int MostWordsOfALine = 45;
constexpr int MostCutsOfALine = 7;

// The best way to cut words into order lines, found from left to right.
class Segmentation
{
public:
    Segmentation(const TextWords &words, const MessageContext &message, bool whole)
        : m_words(words), m_message(message), m_whole(whole)
    {
    }

    std::vector<ProsePiece> run()
    {
        if (std::optional<ProseLine> all = readWhole())
            return {{m_words, std::move(all)}};
        findCuts();
        const size_t last = m_cuts.size() - 1;
        struct Best
        {
            double value = 0;
            size_t from = 0;
            std::optional<ProseLine> reading;
        };
        std::vector<Best> best(m_cuts.size());
        for (size_t to = 1; to <= last; ++to) {
            best[to].value = -1e9;
            for (size_t from = to; from-- > 0;) {
                if (from + 1 < to
                    && (m_cuts[to] - m_cuts[from] > MostWordsOfALine || to - from > MostCutsOfALine))
                    break;
                const TextWords piece = slice(m_cuts[from], m_cuts[to]);
                std::optional<ProseLine> reading = readProseLine(piece, m_message);
                const double value
                    = best[from].value + worth(piece, reading, m_costs[from] < 1) - m_costs[from];
                if (value > best[to].value + 1e-9)
                    best[to] = {value, from, std::move(reading)};
            }
        }
        std::vector<ProsePiece> pieces;
        for (size_t at = last; at > 0; at = best[at].from)
            pieces.push_back({slice(m_cuts[best[at].from], m_cuts[at]), best[at].reading});
        std::reverse(pieces.begin(), pieces.end());
        return pieces;
    }

private:
    // A line of a list that names one item, one quantity and no number besides those of the item's description is
    // not cut, whatever commas stand in it.
    std::optional<ProseLine> readWhole() const
    {
        if (m_words.empty() || int(m_words.size()) > MostWordsOfALine)
            return std::nullopt;
        QStringList skus;
        for (const ProseCode &code : codesIn(m_words, m_message, true)) {
            if (!skus.contains(code.sku))
                skus += code.sku;
        }
        if (skus.size() != 1)
            return std::nullopt;
        std::optional<ProseLine> all = readProseLine(m_words, m_message);
        const bool whole = all && all->isCertain() && all->strongQuantity && all->spareQuantities == 0
            && all->freeNumbers == 0 && all->line.quantity.confidence >= 0.93;
        return whole ? std::move(all) : std::nullopt;
    }

    TextWords slice(int from, int to) const
    {
        return TextWords(m_words.begin() + from, m_words.begin() + to);
    }

    bool startsQuantity(int at) const
    {
        const TextWord &word = m_words[size_t(at)];
        if (!word.text[0].isDigit() || at + 1 >= int(m_words.size()))
            return false;
        const QString &next = m_words[size_t(at + 1)].text;
        return next == QLatin1String("x")
            || (m_message.isUnit(next) && !m_message.phrases.has(QStringLiteral("technical-unit"), next));
    }

    bool endsSentence(int at) const
    {
        const TextWord &word = m_words[size_t(at)];
        if (word.after.contains(u'!') || word.after.contains(u'?'))
            return true;
        return word.after.contains(u'.') && word.text.size() > 3 && m_words[size_t(at + 1)].text[0].isUpper();
    }

    // Commas and figures also stand inside descriptions, so that a cut there must pay; conjunctions and ends of
    // sentences part items.
    void findCuts()
    {
        m_cuts = {0};
        m_costs = {0};
        int depth = 0;
        for (int i = 1; i < int(m_words.size()) && !m_whole; ++i) {
            const TextWord &word = m_words[size_t(i)];
            const QString &gap = m_words[size_t(i - 1)].after;
            depth = word.startsLine ? 0 : std::max<int>(0, depth + int(m_words[size_t(i - 1)].before.count(u'('))
                                                               - int(gap.count(u')')));
            if (depth > 0)
                continue; // inside brackets
            const bool sentence = endsSentence(i - 1);
            const bool comma = gap.contains(u',') || startsQuantity(i);
            const bool conjunction
                = m_message.phrases.matchAt(QStringLiteral("conjunction"), m_words, i) > 0;
            const bool surely = word.startsLine || word.afterHole || gap.contains(u';');
            if (!surely && !sentence && !comma && !conjunction)
                continue;
            if (isInsideNumber(i))
                continue;
            // "Pos. 10", "Art. 4711": what announces a number stays with it.
            if (!word.startsLine && m_message.phrases.matchAt(QStringLiteral("position-word"), m_words, i - 1) == 1)
                continue;
            m_cuts.push_back(i);
            m_costs.push_back(sentence ? -0.1 : surely ? 0.05 : conjunction ? 0.4 : 1.5);
        }
        m_cuts.push_back(int(m_words.size()));
    }

    // The "and" of "two hundred and sixty" parts nothing.
    bool isInsideNumber(int at) const
    {
        if (m_words[size_t(at)].startsLine)
            return false;
        for (int from = std::max(0, at - 3); from < at; ++from) {
            const std::optional<WordNumber> number = numberInWords(m_words, from, m_message);
            if (number && from + number->words > at)
                return true;
        }
        return false;
    }

    // A piece that only might be a line is worth something where a line is likely to begin.
    double worth(const TextWords &words, const std::optional<ProseLine> &reading, bool likelyStart) const
    {
        if (!reading)
            return 0;
        QStringList skus;
        for (const ProseCode &code : codesIn(words, m_message, true)) {
            if (!skus.contains(code.sku))
                skus += code.sku;
        }
        const double surplus = 6.0 * double(std::max<qsizetype>(0, skus.size() - 1));
        if (!reading->isCertain())
            return reading->code && reading->code->isKnown() ? -3 - surplus
                : likelyStart && reading->strongQuantity && reading->line.description.isStated() ? 2.5
                                                                                  : 0;
        return 10 + reading->score - surplus - 4.0 * reading->spareQuantities;
    }

    const TextWords &m_words;
    const MessageContext &m_message;
    const bool m_whole;
    std::vector<int> m_cuts;
    std::vector<double> m_costs; // of a piece that begins at that cut
};

} // namespace

std::vector<ProsePiece> cutIntoLines(const TextWords &words, const MessageContext &message, bool whole)
{
    return Segmentation(words, message, whole).run();
}

} // namespace intray
