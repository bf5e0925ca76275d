// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PartyRecords.h"
#include "core/extraction/RecognisedWords.h"

namespace intray {

// Addresses of a scan whose name is beyond reading: the stored one with the same street, number and postcode has
// it, and where there is none or several, a delivery address is asked about.
void settleUnreadNames(Order &order, const RecognisedWordsAt &wordsAt, const PartyRecords &records);

} // namespace intray
