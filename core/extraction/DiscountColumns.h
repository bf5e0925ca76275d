// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"
#include "core/extraction/Lexicon.h"

#include <optional>

namespace intray {

// The grid with discounts that stand in columns side by side ("Disc. 1", "Disc. 2") as one cell in a row, "10 + 5":
// they are taken off one after the other. Nothing where fewer than two heads name a discount.
std::optional<Grid> withJointDiscounts(const Grid &grid, const Lexicon &lexicon);

} // namespace intray
