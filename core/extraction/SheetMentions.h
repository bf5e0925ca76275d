// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/SheetReading.h"

namespace intray {

// What names goods of the order outside its lines becomes a doubt: our number of an item beside another figure than
// the lines have, on this sheet or on one without lines, and comments on cells that say something of them.
void doubtMentions(SheetReading &reading, const std::vector<SheetReading> &sheets, const ExtractionContext &context);

} // namespace intray
