// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Completes an order that was read from an attachment with what the mail around it says; where the two
// disagree the order gets a doubt. `fromMail` may have lines of its own.
void accompany(Order *order, const Order &fromMail);

// What becomes of orders without a number that have the same lines.
enum class Unnumbered { MergeSameLines, Keep };

// The same order sent twice (as PDF and as sheet, say) is one; the fuller reading stays. Orders of different
// senders, or with different places or dates of delivery and no number in common, are never the same.
void mergeRepeated(std::vector<Order> *orders, Unnumbered unnumbered = Unnumbered::MergeSameLines);

} // namespace intray
