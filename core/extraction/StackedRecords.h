// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"
#include "core/extraction/PageLabels.h"

#include <optional>
#include <vector>

namespace intray {

// Order lines that are not set in columns but in blocks of a few lines each, under one line that lists what
// they hold ("Pos / Item / Description / Qty / Price / Amount"). Returns them as a grid with a row for each
// block; nothing when page `first` has no such list. Blocks go on up to page `last`.
std::optional<Grid> stackedRecords(const std::vector<PageText> &pages, int first, int last, int part,
                                   const Lexicon &lexicon);

} // namespace intray
