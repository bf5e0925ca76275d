// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ProsePieces.h"

namespace intray {

// "50 pcs HX-17", below it "Hex bolt M10x80, steel" and below that "at 1.44 EUR": rows of a list that hold only the
// words or the price of the line above are read together with it. The pieces come in the order of the text, without
// a blank line between them.
void joinRowsBelow(std::vector<ProsePiece> *pieces, const MessageContext &message);

} // namespace intray
