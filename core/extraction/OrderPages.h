// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/TextPieces.h"
#include "core/orders/Order.h"

namespace intray {

// Of a file that holds several orders: the part with the pages from the first to the last that hold a value of this
// one, the others without words, so that no order is searched for in another's pages, nor all pages read once for
// each order. What is no page is whole.
Part partOf(const Order &order, const Document &document, int part);

// All that a person reads there.
std::vector<TextPiece> textPiecesOf(const Order &order, const Document &document, int part);

} // namespace intray
