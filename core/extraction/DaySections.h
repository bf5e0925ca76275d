// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LineReader.h"

namespace intray {

// A row of a table that names one day of delivery ("Delivery date: 06.04.2026") and heads the lines below it, up to
// the next one, as reports group what they print by day.
struct DaySection
{
    int row = 0;
    Field<QDate> day;
};

// Only tables whose first such row stands above their first line; below a line it is of that line. The rows are taken
// out of the groups, so that no line above them reads their day.
std::vector<DaySection> takeDaySections(const GridView &grid, const HeaderRows &header, const ColumnWriting &writing,
                                        const Lexicon &lexicon, RowGroups &groups);

// Gives a line without a day of its own that of its section. `row` is the first of the line.
void giveSectionDay(const std::vector<DaySection> &sections, int row, OrderLine &line);

} // namespace intray
