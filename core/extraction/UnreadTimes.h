// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/extraction/PieceMap.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// What a page or sheet says of a time to come that is no whole date, in its own words: a week, a day without its year,
// a month, a holiday, a date that runs on into other signs where delivery is spoken of. To be asked about where no day
// of delivery is known. Nothing within the order's lines counts: goods have such words, too.
std::optional<QString> unreadTime(const Order &order, const PieceMap &pieces, const Lexicon &lexicon,
                                  const QDate &today);

// The day of delivery that words count from the day of the order, or from `today` where it is not known: "no later than
// 3 weeks from order", "mid April", "next Friday".
std::optional<Field<QDate>> countedDay(const Order &order, const PieceMap &pieces, const Lexicon &lexicon,
                                       const Catalog &catalog, const QDate &today);

} // namespace intray
