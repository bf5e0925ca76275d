// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageFacts.h"

namespace intray {

// Dates of delivery that a line counts from the day of the message: "tomorrow", "in two weeks", "the 15th",
// "end of April", "Friday next week", "next Friday".
std::vector<MessageFacts::StatedDate> relativeDatesIn(const TextWords &words, const MessageContext &message);

} // namespace intray
