// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/extraction/ProseLine.h"

namespace intray {

// Turns of phrase with a number in them that count no goods.

// "no deliveries between noon and 13 h": an hour, with no item named.
bool isTimeOfDay(const ProseLine &reading, const MessageContext &message);

// "give me a ring on the number below": a number in words that is only spoken so, beside no item number.
bool isFigureOfSpeech(const ProseLine &reading, const TextWords &words, const MessageContext &message);

} // namespace intray
