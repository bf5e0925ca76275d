// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PartyBlocks.h"

namespace intray {

// Parties whose name and address stand beside labels of their own, below the heading that says whose they are:
// "Ship to" over "Company: ...", "Address: ...".
std::vector<PartyBlock> labelledParties(const PageText &page, int pageIndex, const std::vector<bool> &skip,
                                        const Lexicon &lexicon);

} // namespace intray
