// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"
#include "core/extraction/PageFields.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace intray {

// Order lines that are not set as a table but as a block of labels and values each, the same labels again in every
// block ("Item: HX0149   Qty: 50 EA   Price: 1.20"), and texts and sums ("50 EA at 1.20 = 60.00") between them.
struct LabelledRecords
{
    Grid grid;                           // a column for each label, a row for each block
    std::set<std::pair<int, int>> rows;  // page and row of what the blocks hold
    int firstPage = 0;
};

// The blocks on the pages from `first` to `last`; `pairs` are all labels of each page. Nothing when no labels of
// order lines come again.
std::optional<LabelledRecords> labelledRecords(const std::vector<PageText> &pages,
                                               const std::vector<std::vector<LabelledValue>> &pairs,
                                               int first, int last, int part);

} // namespace intray
