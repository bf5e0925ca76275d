// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"
#include "core/orders/Order.h"

namespace intray {

// Asks for the price and the amount of a line that has neither, where most of the other lines have one: what was
// printed may have been overlooked.
void doubtMissingFigures(Order &order);

// Asks for the price of a line of a page that has an amount, where a figure that nothing has taken makes the amount up
// with the quantity: no label says that it is the price, or none that is known.
void doubtUnreadPrices(Order &order, const HeaderInput &input);

// Asks for the prices of an order of a page that has none, where figures with decimals stand in its lines that
// nothing has taken, or a sum says what the order is worth.
void doubtLostPrices(Order &order, const HeaderInput &input, const Lexicon &lexicon);

} // namespace intray
