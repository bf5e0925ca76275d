// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LabelledRecords.h"
#include "core/extraction/PageTables.h"

namespace intray {

// A list whose lines take two printed rows, each under a row of heads of its own: number and description above,
// quantity, price and amount below. Both become one row of the grid; what hangs below is kept as text.
std::optional<LabelledRecords> twoRowRecords(const std::vector<PageText> &pages, const RunningRows &running,
                                             int first, int last, int part, const Lexicon &lexicon);

} // namespace intray
