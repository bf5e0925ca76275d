// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LabelledRecords.h"
#include "core/extraction/PageTables.h"

namespace intray {

// Order lines set as cards: the item's position and words above, below them the same row of heads in every card and
// one row of values under it. Each card becomes a row of the grid. Signs between heads and values ("quantity × price
// = amount") part columns.
std::optional<LabelledRecords> cardRecords(const std::vector<PageText> &pages, const RunningRows &running, int first,
                                           int last, int part, const Lexicon &lexicon);

} // namespace intray
