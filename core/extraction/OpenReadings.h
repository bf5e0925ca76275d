// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/OrderExtractor.h"

#include <vector>

namespace intray {

// Judges what is written in a way that different countries read differently - day and month of 03/04/2026, a
// bare "$" or "kr", 1,000 pieces - by all that the document itself says of it: other dates, its language, a form's own words,
// taxes, post codes, names of countries, which day can have come first. What stays open keeps the other reading
// as an alternative whose confidence is how likely it is by the document alone; matching weighs the
// customer's country against that.
void weighOpenReadings(const Document &document, const ExtractionContext &context, std::vector<Order> &orders);

} // namespace intray
