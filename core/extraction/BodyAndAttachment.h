// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Completes an order that was read from an attachment with what the mail around it says; where the two
// disagree the order gets a doubt. `fromMail` may have lines of its own.
void accompany(Order *order, const Order &fromMail);

// The same order sent twice in one mail (as PDF and as sheet, say) is one; the fuller reading stays.
void mergeRepeated(std::vector<Order> *orders);

} // namespace intray
