// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageLabels.h"

#include <vector>

namespace intray {

// The weight of a head whose words say nothing, over a column of figures.
constexpr double UnknownFigures = 0.5;

// Other text may stand beside a table on the line of its heads (row `index` of the page): takes away what heads no
// column there. Unknown words over figures of the rows below stay, as heads of a column that is to be told by its
// values. False when such text goes on from the heads without a gap: the row is a title then ("Official purchase order
// 4711").
bool dropStrangers(std::vector<Head> &heads, const PageText &page, int index, const Lexicon &lexicon);

// Whether the text is a figure of money, with decimals, alone or beside a currency.
bool looksLikeAmount(const QString &text);

} // namespace intray
