// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/Order.h"

namespace intray {

// An order as it lies in the store: its JSON, compressed.
QByteArray packedOrder(const Order &order);
Result<Order> unpackedOrder(const QByteArray &bytes);

} // namespace intray
