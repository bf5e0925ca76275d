// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A line whose price can be compared: what it costs for its base quantity, theirs and ours. Amounts are
// compared, not prices per unit, so that no cent is rounded away.
struct PriceComparison
{
    const Item *item = nullptr;
    Decimal theirs; // amount of the line
    Decimal ours;
    Decimal ourPrice; // per base unit

    // Nothing where either price is not known.
    static std::optional<PriceComparison> of(const Order &order, const OrderLine &line,
                                             const CheckContext &context);
    // An amount out of range is never within.
    bool isWithin(Decimal percent) const;
};

bool isWithin(Decimal theirs, Decimal ours, Decimal percent);
// What each unit costs in the line's own terms, per price basis and before discount, for that amount.
std::optional<QString> inLineTerms(Decimal amount, const OrderLine &line);

} // namespace intray
