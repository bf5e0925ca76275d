// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageLabels.h"

#include <optional>
#include <vector>

namespace intray {

// The heads over the columns of a table: one row of a page, or up to three whose words belong together.
struct TableHeader
{
    std::vector<Head> heads; // from left to right
    int firstRow = 0;        // of the page
    int rows = 1;
};

// The header whose main row is `index`, if most of that row are labels of columns, an amount among them.
std::optional<TableHeader> tableHeaderAt(const PageText &page, int index, const Lexicon &lexicon);

} // namespace intray
