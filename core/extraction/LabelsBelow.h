// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/GridView.h"
#include "core/extraction/Lexicon.h"

#include <optional>

namespace intray {

// Forms that print their labels below what they label, as one signs above a line: "540M5262" over "Purchase order
// number", the heads of a table below its last line, "Total" below its sum. A page or sheet is one where labels of
// numbers, days and sums have their values right above and none has one beside or below it. There all labels go to
// where others write them: above what they label, a label of a sum before it.

// The document with the labels of such pages moved; values keep their places. nullopt where no page is one.
std::optional<Document> withLabelsAbove(const Document &document, const Lexicon &lexicon);

// The same for a sheet: rows of labels change places with those they label, each with its source.
void liftLabels(Grid &grid, const Lexicon &lexicon);

// Whether a row of a sheet holds labels side by side, each with its value right below: what stands beside one of them
// is the next, known or not.
bool isRowOfLabels(const GridView &grid, int row, const Lexicon &lexicon);

// The text of a label in a sheet; with that of the cell above where it goes on with it: "Delivery | 13 April" over
// "to | ...".
QString labelTextAt(const GridView &grid, int row, int column, const Lexicon &lexicon);

} // namespace intray
