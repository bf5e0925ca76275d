// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// Values read from recognised words are no surer than the recognition was, unless something besides the look
// of the letters proves them: sums that hold, the seller's records, the same figure elsewhere. Other readings
// of a doubtful word become alternatives of the field.
void weighRecognition(Order &order, const Document &document, const Lexicon &lexicon, const Catalog &catalog);

} // namespace intray
