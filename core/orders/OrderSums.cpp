// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrderSums.h"

namespace intray {

bool isSameSum(Decimal a, Decimal b, Decimal tolerance)
{
    return (a - b).abs() <= tolerance;
}

OrderSums OrderSums::of(const Order &order)
{
    OrderSums sums;
    Decimal lines;
    bool isComplete = !order.lines.empty();
    for (const OrderLine &line : order.lines) {
        isComplete = isComplete && line.lineTotal.value;
        lines += line.lineTotal.value.value_or(Decimal());
    }
    if (isComplete)
        sums.lines = lines;
    sums.charges = order.charges.value.value_or(Decimal());
    sums.net = order.netTotal.value;
    sums.tax = order.taxTotal.value;
    sums.total = order.total.value;
    return sums;
}

std::optional<Decimal> OrderSums::linesAndCharges() const
{
    return lines ? std::optional(*lines + charges) : std::nullopt;
}

std::optional<Decimal> OrderSums::netWithCharges(Decimal tolerance) const
{
    const bool isWithout = net && lines && isSameSum(*lines, *net, tolerance) &&
                           !isSameSum(*lines + charges, *net, tolerance);
    return isWithout ? std::optional(*net + charges) : net;
}

} // namespace intray
