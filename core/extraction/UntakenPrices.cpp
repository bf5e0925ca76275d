// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UntakenPrices.h"

#include "core/extraction/MessageTables.h"
#include "core/extraction/ProseNumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct UntakenText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UntakenPrices)
};

constexpr size_t MostAsked = 20; // a person who is asked about so many looks at the whole mail

// What quantity and price make, to the cent.
std::optional<Decimal> amountOf(const OrderLine &line)
{
    if (!line.quantity.isStated() || !line.unitPrice.isStated())
        return std::nullopt;
    const Decimal whole(100);
    Decimal amount = line.quantity.value->mulDiv(*line.unitPrice.value, line.pricePer.value.value_or(Decimal(1)));
    if (line.discountPercent.isStated())
        amount = amount.mulDiv(whole - *line.discountPercent.value, whole);
    return amount.isOverflow() ? std::nullopt : std::optional(amount.rounded(2));
}

// The amounts as stated, or what their figures make. Of one line the sum says nothing that its own amount does not.
std::optional<Decimal> sumOfLines(const Order &order)
{
    constexpr size_t Fewest = 2;
    Decimal sum;
    bool computed = false;
    for (const OrderLine &line : order.lines) {
        const std::optional<Decimal> amount = line.lineTotal.isStated() ? line.lineTotal.value : amountOf(line);
        if (!amount)
            return std::nullopt;
        computed = computed || !line.lineTotal.isStated();
        sum += *amount;
    }
    return order.lines.empty() || (order.lines.size() < Fewest && !computed) ? std::nullopt : std::optional(sum);
}

class Net
{
public:
    Net(const Order &order, const MessageFacts &facts, std::vector<TextPlace> taken, const MessageContext &message)
        : m_holes(facts.holes), m_message(message), m_taken(std::move(taken))
    {
        for (const OrderLine &line : order.lines) {
            take(line.quantity);
            take(line.description);
            take(line.supplierItem);
            take(line.buyerItem);
            takeMoney(line.unitPrice);
            takeMoney(line.lineTotal);
        }
        for (const Field<Decimal> *total : {&facts.netTotal, &facts.taxTotal, &facts.total, &order.netTotal,
                                            &order.taxTotal, &order.total})
            takeMoney(*total);
        m_sum = sumOfLines(order);
        std::sort(m_known.begin(), m_known.end());
        std::sort(m_taken.begin(), m_taken.end(),
                  [](const TextPlace &a, const TextPlace &b) { return a.start < b.start; });
    }

    std::vector<ProsePrice> run(const std::vector<TextPlace> &ranges) const
    {
        std::vector<ProsePrice> found;
        for (const TextPlace &range : ranges) {
            for (const TextPlace &line : textLines(m_message.text, range)) {
                for (const ProsePrice &amount : amountsIn(wordsOf(m_message.text, line, m_holes))) {
                    const ProsePrice price = withThousands(amount);
                    if (found.size() < MostAsked && !isTaken({price.start, price.end})
                        && !std::binary_search(m_known.begin(), m_known.end(), price.reading.value))
                        found.push_back(price);
                }
            }
        }
        return found;
    }

private:
    // "2 082,10 €": a blank before the thousands may part two numbers; the sum of the lines tells that it is one.
    ProsePrice withThousands(const ProsePrice &price) const
    {
        constexpr int Longest = 12;
        static const QRegularExpression opening(QStringLiteral("(?<![\\d.,])[1-9]\\d{0,2}(?: \\d{3})* $"));
        static const QRegularExpression group(QStringLiteral("^\\d{3}(?!\\d)"));
        const QString before = m_message.written(std::max(0, price.start - Longest), price.start);
        const auto match = opening.match(before);
        if (!m_sum || !match.hasMatch() || !group.match(m_message.written(price.start, price.end)).hasMatch())
            return price;
        ProsePrice whole = price;
        whole.start -= int(match.capturedLength());
        const auto reading = parsePrice(m_message.written(whole.start, whole.end), m_message.numberStyle, m_message.lexicon());
        if (!reading || reading->value != *m_sum)
            return price;
        whole.reading = *reading;
        return whole;
    }

    template <typename Value> void take(const Field<Value> &field)
    {
        if (const TextPlace *place = std::get_if<TextPlace>(&field.source.place); place && field.isStated())
            m_taken.push_back(*place);
    }

    void takeMoney(const Field<Decimal> &field)
    {
        take(field);
        if (field.isStated())
            m_known.push_back(*field.value);
    }

    // Amounts with a currency, and a figure with decimals that fills a row.
    std::vector<ProsePrice> amountsIn(const TextWords &words) const
    {
        std::vector<ProsePrice> found = pricesIn(words, m_message);
        const bool fills = found.size() == 1 && found.front().first == 0 && found.front().last == int(words.size());
        found.erase(std::remove_if(found.begin(), found.end(),
                                   [fills](const ProsePrice &price) { return price.reading.currency.isEmpty() && !fills; }),
                    found.end());
        static const QRegularExpression decimals(QStringLiteral("^\\d[\\d.,']*[.,]\\d{2,4}$"));
        if (found.empty() && words.size() == 1 && decimals.match(words.front().text).hasMatch()) {
            const auto reading = parsePrice(words.front().text, m_message.numberStyle, m_message.lexicon());
            if (reading)
                found.push_back({0, 1, words.front().start, words.front().end, *reading});
        }
        return found;
    }

    // The places are sorted, and a few at most lie one in another.
    bool isTaken(const TextPlace &place) const
    {
        constexpr int Nested = 8;
        auto at = std::lower_bound(m_taken.begin(), m_taken.end(), place.end,
                                   [](const TextPlace &other, int end) { return other.start < end; });
        for (int steps = 0; at != m_taken.begin() && steps < Nested; ++steps) {
            if (overlap(*--at, place))
                return true;
        }
        return false;
    }

    const std::vector<TextPlace> &m_holes;
    const MessageContext &m_message;
    std::vector<TextPlace> m_taken;
    std::vector<Decimal> m_known;
    std::optional<Decimal> m_sum;
};

} // namespace

std::vector<TextPlace> untakenPrices(const Order &order, const MessageFacts &facts, const std::vector<TextPlace> &ranges,
                                     std::vector<TextPlace> taken, const MessageContext &message)
{
    std::vector<TextPlace> places;
    for (const ProsePrice &price : Net(order, facts, std::move(taken), message).run(ranges))
        places.push_back({price.start, price.end});
    return places;
}

void takeSumOfLines(Order &order, const MessageFacts &facts, const std::vector<TextPlace> &ranges,
                    const MessageContext &message)
{
    constexpr double Proven = 0.97;
    const std::optional<Decimal> sum = sumOfLines(order);
    if (!sum || order.netTotal.isStated() || facts.netTotal.isStated())
        return;
    const Field<Decimal> &total = order.total.isStated() ? order.total : facts.total;
    const Field<Decimal> &tax = order.taxTotal.isStated() ? order.taxTotal : facts.taxTotal;
    // Charges may stand between the sum of the lines and a total; where tax alone does, the two prove each other.
    if (total.isStated() && !(tax.isStated() && *sum + *tax.value == *total.value))
        return;
    for (const ProsePrice &price : Net(order, facts, {}, message).run(ranges)) {
        if (price.reading.value != *sum || price.reading.per.value_or(Decimal(1)) != Decimal(1))
            continue;
        order.netTotal.value = *sum;
        order.netTotal.written = message.written(price.start, price.end);
        order.netTotal.source = message.at(price.start, price.end);
        order.netTotal.confidence = Proven;
        order.netTotal.support(Evidence::Kind::Arithmetic,
                               UntakenText::tr("the amounts of the lines make it up"));
        return;
    }
}

} // namespace intray
