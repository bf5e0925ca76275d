// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/HeaderFields.h"
#include "core/extraction/SheetReading.h"

#include <vector>

namespace intray {

// The columns of an export that repeat the facts of the order in each row, by heads that are labels or that say in
// words and abbreviations of no list what they mean.
struct RepeatedHeads
{
    std::vector<int> columns; // below a label of its own, or of the paper's number and date
    // Two columns whose heads differ only in "number" and "date" ("NUM_ZXQ | DATE_ZXQ"), alike in each row: the number
    // and the day of the paper itself, which is an order; -1 for none.
    int number = -1, date = -1;
    // Those over which the place of delivery is spread ("LIV_NOM | LIV_ADR | LIV_CP_VILLE", "Ship to city"): each head
    // speaks of the delivery and names a part of an address.
    std::vector<int> place;
};
RepeatedHeads repeatedHeads(const SheetReading &reading, const Lexicon &lexicon);

// What those columns say in one row, as labelled texts; the place is one of them.
std::vector<LabelledText> repeatedValues(const SheetReading &reading, int row, const RepeatedHeads &heads);

// What the columns of the place say in one row, as one text; nullopt where they are empty.
std::optional<LabelledText> placeIn(const SheetReading &reading, int row, const RepeatedHeads &heads);

} // namespace intray
