// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderHypotheses.h"

namespace intray {

// Reads every grid of every table and lets all hypotheses about the order's lines and sums compete: which tables
// hold the lines, how each is read, which printed figures are the sums. Fills the order as the best one has it; what
// a nearly as good one sees otherwise is less sure. Returns the score of the table that speaks loudest; 0 when there
// are no order lines.
double fillFromTables(Order &order, const std::vector<const PageTable *> &tables,
                      const std::vector<Grid> &furtherGrids, const TableContext &context,
                      const PrintedSums &sums, const HypothesisObserver &observer = {});

} // namespace intray
