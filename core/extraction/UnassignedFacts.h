// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// The last net under all readings of pages and sheets: an order that says neither when nor where to deliver is
// searched for a day to come and for an address that nothing has taken and no label explains as something else.
// The one that is found becomes the order's value, believed so little that a person is asked; several become a
// doubt. To be called once the customer is matched; `orders` are all orders of the document. Whether a place was
// taken, which is then to be matched.
// A day that has passed when the order arrives is not taken.
bool takeUnassignedFacts(std::vector<Order> &orders, const Document &document, const Lexicon &lexicon,
                         const Catalog &catalog, const QDate &today);

} // namespace intray
