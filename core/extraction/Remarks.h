// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/OrderExtractor.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Fills Order::remarks: phrases of the lexicon ("remark-...") on the pages, in the mails, cells and notes
// that belong to each order. Pages without a value of any order (printed terms) are left out. Time grows
// with the words of the document.
void readRemarks(const Document &document, const ExtractionContext &context,
                 std::vector<Order> &orders);

} // namespace intray
