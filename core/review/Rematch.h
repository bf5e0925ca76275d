// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Matches again what depends on the fields that were changed, and no more: one line of a long order
// costs as much as a short order. What a person set stays.
void rematch(Order &order, const std::vector<FieldPath> &changed, const Catalog &catalog,
             const CustomerMemory &memory);

} // namespace intray
