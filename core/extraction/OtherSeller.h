// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "core/extraction/TextPieces.h"

namespace intray {

// The name of another company that a document is addressed to. Empty unless a company stands beside a
// label of the seller and nothing in the whole part names ours: its name, tax number or mail.
QString otherSeller(const std::vector<TextPiece> &pieces, const ExtractionContext &context);

} // namespace intray
