// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// How many different item numbers of the seller, of its customers, or GTINs the words of the pages hold; counting stops
// at `most`. Words of plain letters are none, and plain numbers of fewer than five figures.
int knownItemsOn(const Pages &pages, const Catalog &catalog, int most);

// Asks about a number of ours on the pages of the orders that is in none of their lines, unless the lines make up the
// printed sum: a line may have been overlooked.
void doubtItemsWithoutLine(std::vector<Order> &orders, const Document &document, const Catalog &catalog);

} // namespace intray
