// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/extraction/PieceMap.h"
#include "core/orders/Order.h"

namespace intray {

// What a page or sheet says of a time to come that is no whole date, in its own words: a week, a day without its year,
// a date that runs on into other signs where delivery is spoken of. To be asked about where no day of delivery is
// known. Nothing within the order's lines counts: goods have such words, too.
std::optional<QString> unreadTime(const Order &order, const PieceMap &pieces, const Lexicon &lexicon,
                                  const QDate &today);

} // namespace intray
