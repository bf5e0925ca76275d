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
    return best;
}

} // namespace intray
