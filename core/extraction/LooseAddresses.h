// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/extraction/PieceMap.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// The addresses of a document that nothing has taken: none of the customer's own, and none that a label explains as
// something else than the place of delivery. `orders` are all orders of the document.
std::vector<LooseAddress> looseAddresses(const std::vector<Order> &orders, const PieceMap &pieces,
                                         const Lexicon &lexicon, const Catalog &catalog);

// "..., at the following address: 12 Mill Road, Leeds LS1 2AB. Terms: 30 days": the words that lead up to an address
// and what is stated behind it are no part of it. Whether any were cut off.
bool cutToAddress(Field<QString> &shipTo);

} // namespace intray
