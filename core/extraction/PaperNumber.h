// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"

#include <optional>

namespace intray {

// The number of the paper itself where nothing names one of an order: "Request no. 57/PROD" below "MATERIAL REQUEST",
// label and title sharing the noun of a paper that asks for goods. nullopt where several could be meant.
std::optional<LabelledValue> numberOfPaper(const PageText &page, int pageIndex, const std::vector<bool> &skip,
                                           const Lexicon &lexicon);

} // namespace intray
