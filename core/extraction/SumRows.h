// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/GridView.h"

#include <vector>

namespace intray {

// Rows from `first` up to `last` that are sums whatever their words say, by index in the grid: beside words one figure
// alone, the sum of all figures above it in its column, charges among them and other sums left out. Where all
// lines have one figure only, no row is.
std::vector<bool> rowsThatAddUp(const GridView &grid, int first, int last);

} // namespace intray
