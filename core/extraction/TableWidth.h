// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"

namespace intray {

// `lines` are the rows of the page in which order lines of the section stand.

// Text beside the table, left or right of all heads, belongs to it when most lines have a short word there.
void widen(TableSection &section, const PageText &page, const std::vector<int> &lines);

// Figures of money that most lines have beside the table: the first of them.
QString amountBeside(const TableSection &section, const PageText &page, const std::vector<int> &lines);

} // namespace intray
