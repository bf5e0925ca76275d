// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageLabels.h"

namespace intray {

// Two rows of heads over order lines that take two printed rows each.
struct TwoHeads
{
    std::vector<Head> upper, lower;
    int row = 0; // of the upper one
};

// Each row is a head by itself: labels of columns only, the item above, its figures below, none of them twice. The
// quantity may stand above, beside the item, where price and amount stand below, or the amount, where quantity and
// price do; of those below one name may be unknown.
std::optional<TwoHeads> headsAt(const PageText &page, int row, const Lexicon &lexicon);

// The lower heads, and the places of upper ones below which most rows of figures have a text that no lower one heads
// ("Your no. 4711" under the description).
std::vector<Head> lowerHeads(const TwoHeads &heads, const std::vector<TextRow> &rows);

// A row of figures under the lower heads: a number in most places, and nothing left of them.
bool isFigureRow(const TextRow &row, const TwoHeads &heads);

} // namespace intray
