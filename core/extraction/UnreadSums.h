// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"

namespace intray {

// Marks the rows of sums that were read by their labels, by page from `input.firstPage`.
void skipSums(std::vector<std::vector<bool>> &skips, const Order &sums, const HeaderInput &input);

// Takes the sums that labels name for an order whose lines no table gave, where the amounts of its lines make them up.
void takeProvenSums(Order &order, const Order &sums);

// Where no sum of the order could be read and its lines all have amounts: asks about a figure of money below the
// lines that is large enough to be their sum, unless one of these figures is their sum.
void doubtUnreadSums(Order &order, const HeaderInput &input);

} // namespace intray
