// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// Prices that the document says little of - their head is unknown, their place unusual - are proven where the
// prices of all lines are those of the customer's price list. To be called when customer and items are matched.
void provePricesByList(Order &order, const Catalog &catalog);

} // namespace intray
