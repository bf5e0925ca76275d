// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageFacts.h"

#include <vector>

namespace intray {

// Takes the delivery or billing address that lines[index] announces ("Deliver to: ...", or on the lines
// below) into `facts`, its place as a hole. `words` are those of that line outside the holes. What asks for
// goods, names an order number or a date is no address.
bool takeStatedAddress(const std::vector<TextPlace> &lines, size_t index, const TextWords &words,
                       const MessageContext &message, MessageFacts *facts);

// Without an announced address: one of the sender's own addresses of the master data that stands in the text is
// the delivery address; any other that stands there unannounced is a doubt.
void takeUnannouncedAddress(const std::vector<TextPlace> &lines, const MessageContext &message, MessageFacts *facts);

} // namespace intray
