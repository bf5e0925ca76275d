// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/layout/PageText.h"

namespace intray {

// "Order Number   -   4711" over "Date   -   26.02.2026": dashes, dots or arrows set below each other between labels
// and values do what colons do, and are made colons of their labels. A dash that stands alone is an empty value.
void attachMarks(PageText &page, const Lexicon &lexicon);

// "Delivery date . . . . : 20.04.2026": dots that lead from a label to its value part the two, with a colon where one
// stands behind the dots or the words before them are a known label.
void cutLeaders(PageText &page, const Lexicon &lexicon);

// "1 Order no. | 2 Date | 3 Delivery address": the fields of a form may be counted. Takes the counts from labels that
// at least three fields of the page carry in ascending order.
void dropFieldNumbers(PageText &page, const std::vector<bool> &skip, const Lexicon &lexicon);

} // namespace intray
