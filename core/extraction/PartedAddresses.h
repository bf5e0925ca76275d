// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/extraction/PieceMap.h"

namespace intray {

// Addresses of a sheet whose parts stand in cells side by side, below heads that name the parts and not whose they are:
// "Street | Postcode | Town" over "5 rue Neuve | 69003 | Lyon". Each once, with what stands before it,
// which may be a name.
std::vector<LooseAddress> addressesBelowHeads(const PieceMap &pieces, const Lexicon &lexicon);

} // namespace intray
