// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/HeaderFields.h"
#include "core/extraction/MessageWords.h"

#include <vector>

namespace intray {

// "ORDER, Number 4711, Date 02/03/2026": a bare number beside the day of the order, where the sheet calls itself an
// order and nothing else could be its number. `values` are those the order was read from, in reading order, `texts`
// the words around them, the sheet's name included.
void believeBareNumber(Order &order, const std::vector<LabelledText> &values, const QStringList &texts,
                       const PhraseBook &phrases, const Lexicon &lexicon);

} // namespace intray
