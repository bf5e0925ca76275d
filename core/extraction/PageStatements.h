// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Sentences above and below the order lines of a page or a sheet that speak of these lines: "quantity of line 2
// changed to 20", "line 1: 25 pcs on 10 April and 25 pcs on 24 April", "please also send 5 pcs of AB-100". No reader
// takes anything from them; each that says more than the lines do, holds the goods back or says that they were ordered
// before, becomes a doubt that quotes it. Structured files and mails are left alone: what a mail says is compared elsewhere.
void doubtPageStatements(Order &order, const Document &document, const ExtractionContext &context);

} // namespace intray
