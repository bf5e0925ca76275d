// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/extraction/MessageTables.h"

#include <optional>
#include <vector>

namespace intray {

// Order lines of a message that stand as blocks of labels and values, the same labels again in every block, as
// systems write them:
//   Position 10
//     Material...: HX0149
//     Menge......: 50 ST
// The grid has a column for each label and a row for each block.
std::optional<MessageTable> recordsOfLabels(const TextPlace &range, const MessageContext &message);

} // namespace intray
