// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseRowsBelow.h"

#include "core/base/TextFold.h"
#include "core/extraction/ProseDescription.h"
#include "core/extraction/ProseNumbers.h"

namespace intray {

namespace {

constexpr size_t MostWordsOfARow = 25;
constexpr size_t MostWordsOfALine = 60;

class RowJoiner
{
public:
    explicit RowJoiner(const MessageContext &message) : m_message(message) {}

    void run(std::vector<ProsePiece> *pieces) const
    {
        std::vector<ProsePiece> joined;
        std::optional<size_t> line; // of `joined`, where nothing but rows of its own stands below it
        for (size_t from = 0; from < pieces->size();) {
            size_t to = from + 1;
            while (to < pieces->size() && !(*pieces)[to].words.front().startsLine)
                ++to;
            if (line && belongs(*pieces, from, to, &joined[*line])) {
                from = to;
                continue;
            }
            const bool repeats = line && repeatsItem(*pieces, from, to, *joined[*line].reading);
            for (size_t i = from; i < to; ++i)
                joined.push_back(std::move((*pieces)[i]));
            // Of several items in a row, nobody can tell whose the price below is.
            if (!repeats)
                line = to == from + 1 && isLine(joined.back()) ? std::optional(joined.size() - 1) : std::nullopt;
            from = to;
        }
        *pieces = std::move(joined);
    }

private:
    static bool isLine(const ProsePiece &piece)
    {
        return piece.reading && piece.reading->isCertain() && piece.reading->code;
    }

    // "Cable drum 25 m, steel": what looks like a quantity belongs to the item's own words.
    bool repeatsItem(const std::vector<ProsePiece> &pieces, size_t from, size_t to, const ProseLine &above) const
    {
        const Item *item = above.code->isKnown() ? m_message.catalog().item(above.code->sku) : nullptr;
        const int start = pieces[from].words.front().start, end = pieces[to - 1].words.back().end;
        const QStringList said = foldedWords(m_message.written(start, std::min(end, start + 400)));
        if (!item || said.size() < 2)
            return false;
        const QStringList known = descriptionWords(*item);
        return std::all_of(said.begin(), said.end(), [&known](const QString &word) { return known.contains(word); });
    }

    bool belongs(const std::vector<ProsePiece> &pieces, size_t from, size_t to, ProsePiece *above) const
    {
        TextWords row;
        for (size_t i = from; i < to; ++i) {
            const std::optional<ProseLine> &reading = pieces[i].reading;
            if (reading && (reading->isCertain() || reading->code || reading->strongQuantity))
                return false;
            row.insert(row.end(), pieces[i].words.begin(), pieces[i].words.end());
        }
        if (row.empty() || row.size() > MostWordsOfARow || above->words.size() + row.size() > MostWordsOfALine)
            return false;
        const std::vector<ProsePrice> prices = pricesIn(row, m_message);
        TextWords words;
        for (size_t i = 0; i < row.size(); ++i) {
            const bool priced = std::any_of(prices.begin(), prices.end(), [i](const ProsePrice &price) {
                return int(i) >= price.first && int(i) < price.last;
            });
            if (!priced && !wordKey(row[i].text).isEmpty())
                words.push_back(row[i]);
        }
        if (!announces(words) && !describes(words, row, *above->reading))
            return false;
        return join(row, !prices.empty(), above);
    }

    // What may stand before a price: "Preis:", "unit price".
    bool announces(const TextWords &words) const
    {
        for (int at = 0; at < int(words.size());) {
            int length = 0;
            for (const QLatin1String list : {QLatin1String("price-marker"), QLatin1String("each"), QLatin1String("total-marker"),
                                             QLatin1String("per"), QLatin1String("polite")})
                length = std::max(length, m_message.phrases.matchAt(list, words, at));
            if (length == 0)
                return false;
            at += length;
        }
        return true;
    }

    // A figure that the item is not described with tells of another item.
    bool describes(const TextWords &words, const TextWords &row, const ProseLine &above) const
    {
        static const QString listSigns = QStringLiteral("-–—*•·");
        const QString &sign = row.front().before;
        const bool ownEntry = std::any_of(sign.begin(), sign.end(), [](QChar c) { return listSigns.contains(c); });
        if (ownEntry || above.line.description.isStated() || row.back().after.contains(u'?'))
            return false;
        for (int i = 0; i < int(words.size()); ++i) {
            for (const QLatin1String list : {QLatin1String("order-request"), QLatin1String("order-verb"),
                                             QLatin1String("order-word"), QLatin1String("address-word")}) {
                if (m_message.phrases.matchAt(list, words, i) > 0)
                    return false;
            }
        }
        const Item *item = above.code->isKnown() ? m_message.catalog().item(above.code->sku) : nullptr;
        const QStringList known = item ? descriptionWords(*item) : QStringList();
        const QStringList said = foldedWords(m_message.written(words.front().start, words.back().end));
        int fitting = 0;
        for (const QString &word : said) {
            const bool figures = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
            if (item && figures && !known.contains(word))
                return false;
            fitting += known.contains(word)
                || (!figures && word.size() > 3 && !m_message.catalog().itemsDescribedBy(word).empty());
        }
        return fitting > 0 && 2 * fitting >= said.size();
    }

    // Only where it says more of the same item and the same quantity.
    bool join(const TextWords &row, bool priced, ProsePiece *above) const
    {
        TextWords words = above->words;
        words.insert(words.end(), row.begin(), row.end());
        std::optional<ProseLine> reading = readProseLine(words, m_message);
        const ProseLine &before = *above->reading;
        if (!reading || !reading->isCertain() || !reading->code || reading->code->written != before.code->written
            || reading->line.quantity.value != before.line.quantity.value
            || reading->line.unit.value != before.line.unit.value || reading->freeNumbers > before.freeNumbers
            || reading->spareQuantities > before.spareQuantities)
            return false;
        const auto counted = [](const OrderLine &line) {
            return int(line.unitPrice.isStated()) + int(line.lineTotal.isStated());
        };
        const auto kept = [](const auto &was, const auto &is) { return !was.isStated() || was.value == is.value; };
        if (!kept(before.line.unitPrice, reading->line.unitPrice) || !kept(before.line.lineTotal, reading->line.lineTotal)
            || !kept(before.line.description, reading->line.description)
            || (priced && counted(reading->line) <= counted(before.line)) || !amounts(reading->line)
            || (!priced && !reading->line.description.isStated()))
            return false;
        above->words = std::move(words);
        above->reading = std::move(reading);
        return true;
    }

    // A second price below the first is not the amount of the line.
    static bool amounts(const OrderLine &line)
    {
        if (!line.unitPrice.isStated() || !line.lineTotal.isStated())
            return true;
        const Decimal per = line.pricePer.value.value_or(Decimal(1));
        const Decimal amount = line.quantity.value->mulDiv(*line.unitPrice.value, per);
        return (amount - *line.lineTotal.value).abs() < Decimal::fromMicros(50'000);
    }

    const MessageContext &m_message;
};

} // namespace

void joinRowsBelow(std::vector<ProsePiece> *pieces, const MessageContext &message)
{
    RowJoiner(message).run(pieces);
}

} // namespace intray
