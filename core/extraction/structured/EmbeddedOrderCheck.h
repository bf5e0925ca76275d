// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// A PDF may carry the same message as a structured file inside (Order-X, ZUGFeRD, Factur-X). `candidates` from
// `first` on are what was read of the pages of `part` and of what is embedded in them. The order inside is
// taken for that of the pages; where pages and file disagree in number, lines, quantities or totals it gets a
// doubt. Pages with an invoice inside are that invoice and no order.
void reconcileEmbedded(const Document &document, int part, size_t first, std::vector<Candidate> *candidates);

} // namespace intray
