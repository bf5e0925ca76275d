// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"

namespace intray {

// "Goods in: Monday to Friday 7:30 - 15:00": whether words tell of two clock times, and of two days or of times that
// are surely no prices.
bool tellsClockTimes(const TextWords &words, const MessageContext &message);

// "Deliveries until Friday noon only", "goods in is open until Friday": whether a sentence tells when goods are taken in,
// each week alike, and asks for no day.
bool tellsOpeningHours(const TextWords &sentence, const MessageContext &message);

} // namespace intray
