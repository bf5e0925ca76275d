// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/SheetReading.h"

namespace intray {

// The net under the reading of order lines from a sheet or from a table of a message: what stands in or between their rows, was taken into no
// field and could change one becomes a doubt, whatever it says. To be called before lines of other sheets join.
std::vector<QString> leftoversIn(const Grid &grid, const TableReading &table, const ExtractionContext &context);
void doubtLeftovers(SheetReading &reading, const ExtractionContext &context);

} // namespace intray
