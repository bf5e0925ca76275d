// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageLabels.h"
#include "core/layout/Columns.h"

#include <vector>

namespace intray {

// What a row of a page is under the heads of a table.

// The phrases of the row between these edges.
TextRow clipped(const TextRow &row, double left, double right);

// A line of running text from one side of the table to the other: it stands in no column.
bool isSentence(const TextRow &row, double left, double right);

// A line of running text that begins in the first column and crosses the next ones.
bool runsAcross(const TextRow &row, const Columns &columns);

// Fills at least half of the columns, a number among them.
bool isAnchor(const TextRow &row, const Columns &columns);

// A value of the order's head with its label: "Delivery: 7 April 2026".
bool isHeaderField(const TextRow &row, const Lexicon &lexicon);

// Nearly all columns are filled, with several numbers: an order line, wherever it stands.
bool fillsMost(const TextRow &row, const Columns &columns);

// "Net | VAT | Total" with no figures: the head of a box of sums, which is below the table.
bool headsSums(const TextRow &row, const Lexicon &lexicon);

// The first row that names a party ("Ship to: Acme Ltd, 12 Mill Lane") below the last order line, or the number of
// rows.
size_t endAtParty(const std::vector<TextRow> &rows, const Columns &columns, const Lexicon &lexicon);

} // namespace intray
