// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/HeaderFields.h"
#include "core/extraction/MessageWords.h"

#include <vector>

namespace intray {

// "ORDER, Number 4711, Date 02/03/2026": a bare number beside the day of the order, right below the title of the order,
// or one that itself begins with letters short for an order, where the sheet calls itself an order and nothing else
// could be its number. `values` are those the order was read from, `texts` the words around them.
void believeBareNumber(Order &order, const std::vector<LabelledText> &values, const std::vector<FreeText> &texts,
                       const QString &sheetName, const PhraseBook &phrases, const Lexicon &lexicon);

} // namespace intray
