// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/PriceComparison.h"

namespace intray {

std::optional<PriceComparison> PriceComparison::of(const Order &order, const OrderLine &line,
                                                   const CheckContext &context)
{
    const std::optional<Decimal> theirs = computedAmount(line);
    const std::optional<Decimal> price = listPriceOf(order, line, context);
    if (order.kind != OrderKind::New || !theirs || !price || !(*line.baseQuantity > Decimal(0)) ||
        !(*price > Decimal(0)))
        return std::nullopt;
    return PriceComparison{itemOf(line, context), *theirs, *line.baseQuantity * *price, *price};
}

bool PriceComparison::isWithin(Decimal percent) const
{
    return intray::isWithin(theirs, ours, percent);
}

bool isWithin(Decimal theirs, Decimal ours, Decimal percent)
{
    return (theirs - ours).abs() * Decimal(100) <= ours * percent;
}

std::optional<QString> inLineTerms(Decimal amount, const OrderLine &line)
{
    const Decimal perUnit =
        amount.mulDiv(line.pricePer.value.value_or(Decimal(1)), *line.quantity.value);
    const Decimal rest = Decimal(100) - line.discountPercent.value.value_or(Decimal(0));
    const Decimal price = perUnit.mulDiv(Decimal(100), rest).rounded(4);
    return price.isOverflow() ? std::nullopt : std::optional(price.toString());
}

} // namespace intray
