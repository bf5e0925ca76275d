// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/extraction/PieceMap.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// "Deliver to our Luton warehouse": where nothing says whither the goods go, words of delivery that name the town of
// one of the customer's own places are a doubt. To be called once the customer is matched.
void doubtNamedTown(Order &order, const PieceMap &pieces, const Lexicon &lexicon, const Catalog &catalog);

} // namespace intray
