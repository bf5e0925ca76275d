// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// The description of a line may say more than what the article is: "CANCELLED", "only if in stock", "20 instead of 10",
// "(please make it 20)". Such words, which are not those of our own description, become a doubt.
void doubtDescriptions(Order &order, const ExtractionContext &context);

} // namespace intray
