// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

namespace intray {

// Asks for the price and the amount of a line that has neither, where most of the other lines have one: what was
// printed may have been overlooked.
void doubtMissingFigures(Order &order);

} // namespace intray
