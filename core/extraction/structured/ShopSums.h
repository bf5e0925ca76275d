// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/ShopValueReading.h"

namespace intray {

// The amounts of one line of an export.
struct ShopLineAmount
{
    std::optional<Decimal> amount; // what it adds to the order, after its discounts
    bool isStated = false;         // the export states an amount of the line, not only price and quantity
};

// Quantity, price, discount and amount of a line. A price that is not stated follows from the amount.
ShopLineAmount takeFigures(OrderLine &line, const ShopValues &values, const ShopValueReading &reading,
                           Order &order);

// Totals of the order. Proves how lines, discount, shipping and tax make the total; what does not add up, prices
// that include tax, and a discount that no line carries become doubts.
void takeTotals(Order &order, const ShopValues &values, const std::vector<ShopLineAmount> &amounts,
                const ShopValueReading &reading);

} // namespace intray
