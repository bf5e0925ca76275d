// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ColumnRoles.h"

namespace intray {

// Assignments like the given one in which other columns hold price, discount and amount so that quantity x price -
// discount = amount in all of the rows, likeliest first. Heads such as "List", "Net", "PVC" name no role that holds
// everywhere; the figures tell. They compete with what the heads say. Few, none when nothing holds.
std::vector<RoleAssignment> rolesBySums(const GridView &grid, const std::vector<int> &rows,
                                        const std::vector<ColumnProfile> &profiles, const ColumnGuesses &guesses,
                                        const RoleAssignment &like);

} // namespace intray
