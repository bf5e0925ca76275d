// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/HeaderRows.h"
#include "core/extraction/PageLabels.h"

namespace intray {

// The text of a head on a page. The lines of a head of two stay apart: each may be the label of a row of the
// order lines.
QString textInLines(const Head &head);

// The two lines of a head that stands in one cell of `count` rows from `first`; one text otherwise.
QStringList linesOfHead(const GridView &grid, int first, int count, int column);

// A head that joins two labels ("Part no. and name") over numbers with a row of words each, above or below them:
// each label is that of one row.
void readJointHeads(HeaderRows &header, const GridView &grid, const Lexicon &lexicon);

// The column under whose head of two labels a text begins that runs on below the heads beside it.
std::optional<int> columnOfWholeText(const TextRow &row, const std::vector<Head> &heads, const Lexicon &lexicon);

} // namespace intray
