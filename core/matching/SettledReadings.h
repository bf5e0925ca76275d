// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Order.h"

namespace intray {

// Settles what the document left open - the order of day and month, the currency of a bare sign, 1,000 pieces - by what was
// learnt of the customer and by the customer's record, once the customer is proven. Where the document and the
// record speak for different readings it stays doubtful, with both. Repeatable: another customer settles anew.
void settleReadings(Order &order, const Catalog &catalog, const CustomerMemory &memory);

} // namespace intray
