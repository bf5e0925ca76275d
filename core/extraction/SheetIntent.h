// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageWords.h"
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/SheetReading.h"

#include <vector>

namespace intray {

// What the titles of a workbook say that its orders are, `best` being the sheet that holds them; no orders are left of
// a list of claims.
void decideSheetIntent(Candidate &candidate, const std::vector<SheetReading> &sheets, const SheetReading &best,
                       const PhraseBook &phrases);

} // namespace intray
