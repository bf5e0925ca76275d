// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

namespace intray {

// How the stated amounts of an order belong together. Charges of the whole order are part of the
// net total with some senders and come on top of it with others.
struct OrderSums
{
    std::optional<Decimal> lines; // the amounts of all lines; none when one has none
    Decimal charges;
    std::optional<Decimal> net, tax, total; // as stated

    static OrderSums of(const Order &order);
    // The lines and the charges.
    std::optional<Decimal> linesAndCharges() const;
    // The net total with the charges, wherever it is stated without them.
    std::optional<Decimal> netWithCharges(Decimal tolerance) const;
};

// Whether two sums are the same within the tolerance; a sum beyond all range is like no other.
bool isSameSum(Decimal a, Decimal b, Decimal tolerance);

} // namespace intray
