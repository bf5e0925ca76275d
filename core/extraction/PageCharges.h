// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"

namespace intray {

// Freight, packaging, surcharges and discounts on the whole order, as the order's charges: after lines and
// totals, whose sums prove them. Charges that the sums neither need nor bear out become a doubt. Where the
// sums hold without them (a sum of the lines' discounts, freight within the prices), they change nothing.
void readCharges(Order &order, const HeaderInput &input, const Lexicon &lexicon);

} // namespace intray
