// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailBody.h"
#include "core/extraction/MessageContext.h"
#include "core/orders/Order.h"

namespace intray {

// The net under the reading of order lines from sentences: what stands in the text line of an order line, was taken
// into no field and could change it ("about 10", "10?", "~~struck~~", "(not before May)", "80 => 40"), and words or
// bare figures in a text line of their own between the order lines, and our numbers of items that no line has.
// Sentences for a person, few of them. `holes` are places that say something of the whole order; `isTable`: the lines
// stand in a table, whose columns may hold other figures.
std::vector<QString> proseLeftovers(const Order &order, const MailBody &body, const std::vector<TextPlace> &holes,
                                    bool isTable, const MessageContext &message);

} // namespace intray
