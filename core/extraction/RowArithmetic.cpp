// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RowArithmetic.h"

namespace intray {

namespace {

// As the rule line-total-mismatch has it.
const Decimal Tolerance = Decimal::fromMicros(50'000);

size_t atLeastOne(const std::vector<NumberReading> &readings)
{
    return std::max<size_t>(1, readings.size());
}

Decimal valueAt(const std::vector<NumberReading> &readings, size_t index, Decimal otherwise)
{
    return index < readings.size() ? readings[index].value : otherwise;
}

// Quantity x (price - discount) or quantity x price - discount: a discount that is no share.
FigureChoice chooseMoneyOff(const LineFigures &figures, const FigureChoice &none)
{
    for (const auto kind : {FigureChoice::Discount::OffPrice, FigureChoice::Discount::OffAmount}) {
        for (size_t q = 0; q < figures.quantity.size(); ++q) {
            for (size_t p = 0; p < figures.price.size(); ++p) {
                for (size_t b = 0; b < atLeastOne(figures.per); ++b) {
                    for (size_t d = 0; d < figures.discountMoney.size(); ++d) {
                        for (size_t a = 0; a < figures.amount.size(); ++a) {
                            const Decimal price = figures.price[p].value, off = figures.discountMoney[d].value;
                            const bool isOffPrice = kind == FigureChoice::Discount::OffPrice;
                            const Decimal per = valueAt(figures.per, b, Decimal(1));
                            const Decimal made = isOffPrice
                                ? lineAmount(figures.quantity[q].value, price - off, per, Decimal(0))
                                : lineAmount(figures.quantity[q].value, price, per, Decimal(0)) - off;
                            const Decimal amount = figures.amount[a].value;
                            if (made.isOverflow() || made.isZero() || !((made - amount).abs() <= Tolerance))
                                continue;
                            FigureChoice choice{FigureChoice::Verdict::Holds, q, p, b, d, a};
                            choice.kind = kind;
                            return choice;
                        }
                    }
                }
            }
        }
    }
    return none;
}

} // namespace

Decimal lineAmount(Decimal quantity, Decimal price, Decimal per, Decimal discountPercent)
{
    const Decimal gross = quantity.mulDiv(price, per);
    return gross.mulDiv(Decimal(100) - discountPercent, Decimal(100));
}

FigureChoice chooseFigures(const LineFigures &figures)
{
    FigureChoice best;
    if (figures.quantity.empty() || figures.price.empty() || figures.amount.empty())
        return best;
    best.verdict = FigureChoice::Verdict::Fails;
    size_t bestRank = 0;
    std::vector<Decimal> bases{Decimal(1)};
    if (figures.per.empty())
        bases = {Decimal(1), Decimal(100), Decimal(1000)};
    for (const Decimal implied : bases) {
        for (size_t q = 0; q < figures.quantity.size(); ++q) {
            for (size_t p = 0; p < figures.price.size(); ++p) {
                for (size_t b = 0; b < atLeastOne(figures.per); ++b) {
                    for (size_t d = 0; d < atLeastOne(figures.discount); ++d) {
                        for (size_t a = 0; a < figures.amount.size(); ++a) {
                            const Decimal amount = figures.amount[a].value;
                            const Decimal made =
                                lineAmount(figures.quantity[q].value, figures.price[p].value,
                                           valueAt(figures.per, b, implied),
                                           valueAt(figures.discount, d, Decimal(0)));
                            if (made.isOverflow() || !((made - amount).abs() <= Tolerance))
                                continue;
                            // Nothing is proven by zero.
                            if (amount.isZero() && !made.isZero())
                                continue;
                            const size_t rank = q + p + b + d + a;
                            const bool holds = best.verdict == FigureChoice::Verdict::Holds;
                            if (holds && implied == best.impliedPer
                                && (figures.quantity[q].value != figures.quantity[best.quantity].value
                                    || figures.price[p].value != figures.price[best.price].value))
                                best.unique = false;
                            if (holds && (rank >= bestRank || implied != best.impliedPer))
                                continue;
                            const bool unique = best.unique;
                            best = {FigureChoice::Verdict::Holds, q, p, b, d, a, unique, implied};
                            bestRank = rank;
                        }
                    }
                }
            }
        }
        if (best.verdict == FigureChoice::Verdict::Holds)
            break;
    }
    if (best.verdict != FigureChoice::Verdict::Holds && !figures.discountMoney.empty())
        return chooseMoneyOff(figures, best);
    return best;
}

} // namespace intray
