// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// The words by which this customer's documents are read: those of the context, and the labels and heads of columns
// that corrections taught. Null when the customer is not known or nothing was taught. Only entries that decide;
// suggestions teach nothing here.
std::shared_ptr<const Lexicon> taughtLexicon(const ExtractionContext &context);

} // namespace intray
