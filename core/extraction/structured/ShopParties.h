// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/ShopValueReading.h"

namespace intray {

// Who orders and where it goes: names, addresses, and what can prove the customer.
void takeParties(Order &order, const ShopValues &values, const ShopValueReading &reading);

} // namespace intray
