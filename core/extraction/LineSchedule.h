// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TableInterpretation.h"

namespace intray {

// What a second table has to do with the lines that an order already has.
enum class TableRelation {
    Repeats,  // says the same lines again: by tax, by destination, as a schedule; nothing is left over
    Unrelated // has rows of its own, or none that could be compared
};

// Takes the days of delivery of a schedule ("Line 10, 200 pcs, 12.03.") into the lines of the order. A line that
// is to come in parts becomes as many lines when their quantities add up to it; else a doubt is left.
TableRelation takeSchedule(Order &order, const TableReading &schedule);

// How many rows of a further table name items that the seller knows and the order does not hold: lost lines, perhaps.
int furtherItems(const std::vector<OrderLine> &lines, const TableReading &other);
// Whether a row of a further table speaks of one of these lines.
bool repeatsLines(const std::vector<OrderLine> &lines, const TableReading &other);

// How many rows of the other table speak of none of the lines.
int linesBeside(const std::vector<OrderLine> &lines, const TableReading &other);

} // namespace intray
