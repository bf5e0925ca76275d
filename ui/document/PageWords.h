// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <vector>

namespace intray {

// The word under a point of the page; a near miss within half a line height counts. Null when there is
// nothing near.
const Word *wordAt(const Page &page, double x, double y);
// Words whose centre lies in the box, in visual order: line by line, left to right.
std::vector<const Word *> wordsIn(const Page &page, const Box &box);
// Their texts with blanks between, and the box around them.
QString textOf(const std::vector<const Word *> &words);
Box boxAround(const std::vector<const Word *> &words);
// The box around all words of the page: what is worth showing when the view is narrow.
Box contentBox(const Page &page);

// Boxes of the places where the text stands on the page, over word bounds, folded ("Bolt 8x40" finds
// "BOLT 8X40").
std::vector<Box> findOnPage(const Page &page, const QString &text);

} // namespace intray
