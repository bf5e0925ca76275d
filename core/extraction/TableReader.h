// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ColumnRoles.h"
#include "core/extraction/TableInterpretation.h"

namespace intray {

// Reads the rows of a grid under one head by one assignment of roles, up to `lastRow` (excluded), and notes what
// speaks for the reading. Without lines when nothing makes lines of the rows.
TableReading readTable(const GridView &grid, const HeaderRows &header, const RoleAssignment &roles,
                       const TableContext &context, int lastRow);

// Lines with a broken quantity at a whole price: the one was taken for the other. 0 where most are not.
size_t swappedFigures(const std::vector<OrderLine> &lines);

} // namespace intray
