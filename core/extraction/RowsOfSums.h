// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

namespace intray {

// Takes lines away that were read from the row of the order's own sums ("234.34 | 20 % | 46.87 | 281.21" below heads
// that nobody knows): at least two of them stand in it, they add up, and no item of the seller does.
void dropRowsOfSums(Order &order);

} // namespace intray
