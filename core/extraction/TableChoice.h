// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"
#include "core/extraction/TableInterpretation.h"

namespace intray {

// Reads every grid of every table, keeps the best reading of each, and fills the order with the lines of the
// best table and of those that continue it. `sums` holds the totals printed on the pages. Returns the score
// of the best reading; 0 when there are no order lines.
double fillFromTables(Order &order, const std::vector<const PageTable *> &tables,
                      const std::vector<Grid> &furtherGrids, const TableContext &context,
                      const Order &sums);

} // namespace intray
