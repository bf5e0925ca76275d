// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"

namespace intray {

// "Die Lieferung muss bis zum 13. April 2026 eingegangen sein.": the day that a sentence outside the table names for
// the goods, where no label gave one. Only a day after the order's, alone in its sentence, which speaks of delivery
// and of nothing else that has a day; where two sentences name two days, both are kept and asked about. Where the
// order's own day is not known, it is taken to have been written today.
void readDeliverySentence(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today);

// The place to which a sentence outside the table lets the goods go, where no label gave one. Where two sentences name
// two places, both are kept and asked about.
void readDeliveryPlace(Order &order, const HeaderInput &input, const Lexicon &lexicon);

} // namespace intray
