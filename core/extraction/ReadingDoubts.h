// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LineReader.h"

namespace intray {

// Adds a sentence for what stands in the columns of a reading and was taken for nothing: figures, dates, and columns
// whose head was taught as something that their values are not.
void noteUnreadColumns(const GridView &grid, const TableColumns &columns, const RowGroups &groups,
                       const std::vector<ReadLine> &lines, const Lexicon &lexicon, std::vector<QString> &doubts);

} // namespace intray
