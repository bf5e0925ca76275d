// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Papers of a customer that list goods and order none: a delivery note, a credit note or an invoice that says so in a row
// of its own above the goods, and a letter that sends goods back or complains about them. What nothing in it calls an
// order is put aside; where something does, the order stays with a doubt. Mails are weighed by their intent instead.
void setOtherPapersAside(Extraction &extraction, const Document &document, const ExtractionContext &context);

} // namespace intray
