// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadingWeights.h"
#include "core/orders/Order.h"

#include <optional>
#include <vector>

namespace intray {

// The sums of an order, as one hypothesis has them.
struct OrderTotals
{
    Field<Decimal> net, tax, total;
    bool operator==(const OrderTotals &) const = default;
};

// Every figure that the pages call a sum of this kind, in reading order: of sections, of pages, of the whole.
struct TotalCandidates
{
    std::vector<Field<Decimal>> net, tax, total;
};

// What the amounts of the lines of a hypothesis make.
struct LinesSum
{
    std::optional<Decimal> lines; // none when a line has no amount
    Decimal charges;              // rows of freight and the like among them

    bool makes(const std::optional<Decimal> &printed) const;
};

struct SumsHypothesis
{
    OrderTotals totals;
    ReadingFeatures features;
    bool holds = false; // the lines add up to one of them
};

// Which printed figures are net, tax and total. The first is what their labels and places say; where the lines
// do not add up to that, those follow with which they do.
std::vector<SumsHypothesis> sumsHypotheses(const OrderTotals &named, const TotalCandidates &candidates,
                                           const LinesSum &sum);

} // namespace intray
