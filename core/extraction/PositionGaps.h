// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

namespace intray {

// Line numbers count in steps: 10, 20, 30. Where the first is missing, or one in between, and no printed
// sum proves that the lines are whole, a line may have been lost: a doubt names the number.
void doubtPositionGaps(Order &order);

} // namespace intray
