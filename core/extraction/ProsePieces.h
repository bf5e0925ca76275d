// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ProseLine.h"

#include <vector>

namespace intray {

// Words of a text that stay together, and what they read as.
struct ProsePiece
{
    TextWords words;
    std::optional<ProseLine> reading;
};

// Cuts words into order lines the way that reads best; between the cuts may be pieces that are none. A `whole`
// text is only read, not cut.
std::vector<ProsePiece> cutIntoLines(const TextWords &words, const MessageContext &message, bool whole = false);

} // namespace intray
