// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/extraction/MessageFacts.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Amounts in `ranges` of a message that became no value of its order, outside the `taken` places: any of them may be
// the price of a line. An amount that the order knows already, written once more, is none.
std::vector<TextPlace> untakenPrices(const Order &order, const MessageFacts &facts, const std::vector<TextPlace> &ranges,
                                     std::vector<TextPlace> taken, const MessageContext &message);

// An amount in `ranges` that the amounts of the lines make up is their sum, whatever words stand beside it.
void takeSumOfLines(Order &order, const MessageFacts &facts, const std::vector<TextPlace> &ranges,
                    const MessageContext &message);

} // namespace intray
