// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseNumbers.h"

#include <QRegularExpression>

namespace intray {

namespace {

class PriceFinder
{
public:
    PriceFinder(const TextWords &words, const MessageContext &message) : m_words(words), m_message(message) {}

    std::vector<ProsePrice> run()
    {
        std::vector<ProsePrice> found;
        for (int i = 0; i < count();) {
            if (const std::optional<ProsePrice> price = at(i)) {
                found.push_back(*price);
                i = price->last;
            } else {
                ++i;
            }
        }
        takeProducts(&found);
        markAmounts(&found);
        return found;
    }

private:
    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }

    // "10 nos at 25.83 = 258.30", "10 x 25.83 = 258.30": an amount behind "=" that is the product of two numbers
    // before it tells which of them is the price, whatever words stand between.
    void takeProducts(std::vector<ProsePrice> *found) const
    {
        constexpr int Farthest = 6; // words
        for (int at = 0; at < count(); ++at) {
            if (!word(at).before.contains(u'=') || word(at).startsLine || isIn(*found, at))
                continue;
            const std::optional<Decimal> amount = figureAt(at);
            if (!amount || amount->isZero())
                continue;
            for (int price = at - 1; price > 0 && price >= at - Farthest; --price) {
                const std::optional<Decimal> each = figureAt(price);
                if (!each || !countsTo(price, *each, *amount))
                    continue;
                if (!isIn(*found, price))
                    found->push_back(figurePrice(price, *each, false));
                found->push_back(figurePrice(at, *amount, true));
                break;
            }
        }
        std::stable_sort(found->begin(), found->end(),
                         [](const ProsePrice &a, const ProsePrice &b) { return a.first < b.first; });
    }

    // "200 pcs x EUR 2.32   EUR 464.00": of two prices in a row the second is the amount when it is the product.
    void markAmounts(std::vector<ProsePrice> *found) const
    {
        for (size_t i = 1; i < found->size(); ++i) {
            const ProsePrice &each = (*found)[i - 1];
            ProsePrice &amount = (*found)[i];
            const bool isNext = each.last == amount.first && !word(amount.first).startsLine && !each.total && !amount.total;
            if (isNext && !each.reading.value.isZero() && each.reading.value != amount.reading.value
                && countsTo(each.first, each.reading.value, amount.reading.value))
                amount.total = true;
        }
    }

    // Whether a number before the price makes up the amount.
    bool countsTo(int price, Decimal each, Decimal amount) const
    {
        constexpr int Farthest = 4; // words
        for (int at = price - 1; at >= 0 && at >= price - Farthest; --at) {
            const std::optional<Decimal> number = figureAt(at);
            if (number && (*number * each - amount).abs() < Decimal::fromMicros(6'000)) // half a cent
                return true;
        }
        return false;
    }

    static bool isIn(const std::vector<ProsePrice> &found, int at)
    {
        return std::any_of(found.begin(), found.end(),
                           [at](const ProsePrice &price) { return at >= price.first && at < price.last; });
    }

    std::optional<Decimal> figureAt(int at) const
    {
        static const QRegularExpression form(QStringLiteral("^\\d[\\d.,']*$"));
        return form.match(word(at).text).hasMatch() ? parseNumber(word(at).text, m_message.numberStyle) : std::nullopt;
    }

    ProsePrice figurePrice(int at, Decimal value, bool total) const
    {
        ProsePrice price{at, at + 1, word(at).start, word(at).end, {}};
        price.reading.value = value;
        price.marked = true;
        price.total = total;
        return price;
    }

    bool isCurrency(int at) const { return at < count() && parseCurrency(word(at).text).has_value(); }

    // "15.90", "€2.50", "2,87EUR", "0.98/pc"
    bool startsNumber(int at) const
    {
        static const QRegularExpression form(
            QStringLiteral("^[€$£]?\\d[\\d.,']*(,-|\\.-)?([€$£]|EUR|USD|GBP|CHF)?(/.*)?$"));
        return at < count() && form.match(word(at).text).hasMatch();
    }
    bool hasCurrencyInside(int at) const
    {
        return word(at).text.size() > 1 && currencyIn(word(at).text).has_value();
    }
    // "2.500" groups its figures where numbers are written 1.234,56.
    bool hasDecimals(int at) const
    {
        static const QRegularExpression form(QStringLiteral("\\d[.,]\\d{2,4}$"));
        static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([.,])\\d{3}$"));
        const QRegularExpressionMatch groups = grouped.match(word(at).text);
        if (groups.hasMatch()
            && m_message.numberStyle
                == (groups.captured(1) == QLatin1String(".") ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint))
            return false;
        return form.match(word(at).text).hasMatch();
    }

    // "5,22 je 1  EUR 626,40": the currency stands before the figure with cents.
    bool isOfNext(int number, int currency) const
    {
        return !hasDecimals(number) && startsNumber(currency + 1) && hasDecimals(currency + 1)
            && !word(currency + 1).startsLine;
    }

    // "12,50 Stück cable": a unit that also means "each", behind a number that opens the line.
    bool isQuantityUnit(int number, int basis) const
    {
        return basis == number + 2 && number == 0 && m_message.isUnit(word(number + 1).text);
    }

    // The last word of a number that begins here and whose thousands are parted by blanks.
    int lastGroup(int first) const
    {
        static const QRegularExpression opening(QStringLiteral("^[1-9]\\d{0,2}$"));
        static const QRegularExpression group(QStringLiteral("^\\d{3}(?:[.,]\\d{2})?$"));
        int last = first;
        while (opening.match(word(first).text).hasMatch() && last + 1 < count() && !word(last + 1).startsLine
               && word(last).after.isEmpty() && group.match(word(last + 1).text).hasMatch() && !hasDecimals(last))
            ++last;
        // Only cents or a currency prove that it is one number.
        return last > first && (hasDecimals(last) || isCurrency(last + 1)) ? last : first;
    }

    std::optional<ProsePrice> at(int first)
    {
        int number = first;
        // "à 200 Stück" may be the content of a box: only "@" always announces a price.
        const bool sign = word(first).text == QLatin1String("@");
        int marker = m_message.phrases.matchAt(QStringLiteral("price-marker"), m_words, first);
        const bool total = m_message.phrases.matchAt(QStringLiteral("total-marker"), m_words, first) > 0
            || word(first).before.contains(u'=');
        if (marker == 0 && total)
            marker = m_message.phrases.matchAt(QStringLiteral("total-marker"), m_words, first);
        if (marker == 0 && sign)
            marker = 1;
        number += marker;
        bool currency = false;
        if (number < count() && isCurrency(number)) {
            currency = true;
            ++number;
        }
        if (!startsNumber(number) || (number > first && word(number).startsLine))
            return std::nullopt;
        // "for 1 497,00 €": thousands parted by blanks, behind a word that announces the figure.
        const int group = number;
        if (marker > 0)
            number = lastGroup(number);
        int last = number + 1;
        // "EUR 2.32  EUR 464.00": the second currency is that of the next figure.
        const bool isOther = currency && startsNumber(last + 1) && hasDecimals(last + 1) && !word(last + 1).startsLine;
        if (isCurrency(last) && !word(last).startsLine && !isOther && !isOfNext(number, last)) {
            currency = true;
            ++last;
        }
        currency = currency || hasCurrencyInside(number);
        const int basis = basisAfter(last);
        if (!currency && !sign && !(marker > 0 && hasDecimals(number))
            && !(basis > last && hasDecimals(number) && !isQuantityUnit(number, basis)) && !word(number).text.contains(u'/'))
            return std::nullopt;
        if (word(number).text.contains(u'/') && !currency && marker == 0)
            return std::nullopt;
        ProsePrice price;
        price.first = first;
        price.last = basis;
        price.start = word(currency && isCurrency(first + marker) ? first + marker : group).start;
        price.end = word(basis - 1).end;
        price.marked = marker > 0;
        price.total = total && !sign;
        const QString written = m_message.written(price.start, price.end);
        std::optional<PriceReading> reading = parsePrice(written, m_message.numberStyle, m_message.lexicon());
        if (!reading) {
            price.last = last;
            price.end = word(last - 1).end;
            reading = parsePrice(m_message.written(price.start, price.end), m_message.numberStyle,
                                 m_message.lexicon());
        }
        if (!reading)
            return std::nullopt;
        price.reading = *reading;
        return price;
    }

    // "per 100", "je St", "/Stk", "each", "c/u": where the price ends.
    int basisAfter(int at) const
    {
        if (at >= count() || word(at).startsLine)
            return at;
        if (const int each = m_message.phrases.matchAt(QStringLiteral("each"), m_words, at))
            return at + each;
        int next = at;
        if (const int per = m_message.phrases.matchAt(QStringLiteral("per"), m_words, next))
            next += per;
        else if (word(next).text.startsWith(u'/') || word(next).text.startsWith(u'%'))
            return m_message.isUnit(word(next).text.mid(1)) || word(next).text.mid(1).toInt() > 0 ? next + 1
                                                                                                 : at;
        else
            return at;
        int end = at;
        static const QRegularExpression digits(QStringLiteral("^\\d[\\d.,]*$"));
        static const QRegularExpression cents(QStringLiteral("[.,]\\d{2}$"));
        if (next < count() && digits.match(word(next).text).hasMatch()) {
            // "410.0120, à 8,55 EUR": what stands behind the word is the price.
            if (cents.match(word(next).text).hasMatch() || (isCurrency(next + 1) && !isOfNext(next, next + 1)))
                return at;
            end = ++next;
        }
        if (next < count() && m_message.isUnit(word(next).text))
            end = next + 1;
        return end;
    }

    const TextWords &m_words;
    const MessageContext &m_message;
};

} // namespace

std::vector<ProsePrice> pricesIn(const TextWords &words, const MessageContext &message)
{
    return PriceFinder(words, message).run();
}

} // namespace intray
