// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/orders/Order.h"

namespace intray {

// Asks about days of delivery that recognition may have cost their labels: a date to come in a line that took none,
// and a calendar week where the order has no day at all. Dates of an order without any are another net's.
void doubtUnreadDays(Order &order, const Document &document, const Lexicon &lexicon);

} // namespace intray
