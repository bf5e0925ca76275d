// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LabelledRecords.h"

namespace intray {

// Order lines as shops print a basket, without heads: the words of the item left, "750 pieces", "× 0.28 £" or
// "at £0.28" and the amount somewhere right of them. Only where most prices behind such a sign or word make, with the
// quantity and the amount beside them, right sums.

// What stands right of the baskets (addresses, terms) gets rows of its own below theirs.
void partBaskets(PageText &page, const Lexicon &lexicon);

// A row for each basket on pages first to last, under heads that name what the sums proved.
std::optional<LabelledRecords> basketRecords(const std::vector<PageText> &pages, int first, int last, int part,
                                             const Lexicon &lexicon);

} // namespace intray
