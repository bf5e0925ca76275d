// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageWords.h"

#include <vector>

namespace intray {

// Whether the sender asks to change or to cancel an earlier order. Decided before lines are read, because
// the lines of a change are read differently. `pricedLines`: the text lists goods with their prices, so that a rule of
// the house about cancelling cancels nothing.
enum class Wish { Goods, Change, Cancel, Prices };
Wish readWish(const QString &subject, const QString &ownText, const PhraseBook &phrases, bool pricedLines = false);

// "Please add to our order 4711": its lines belong to an earlier order.
bool addsToEarlierOrder(const QString &ownText, const PhraseBook &phrases);
// "The same as last time, please", "das Übliche bitte": an order whose lines the last one has.
bool repeatsLastOrder(const QString &ownText, const PhraseBook &phrases);
// The text without its sentences on delivery: "to be delivered by 15 April, as usual" beside lines that are named repeats
// no order.
QString withoutDelivery(const QString &text, const PhraseBook &phrases);

// What in the words makes it doubtful that just these goods are ordered anew (a complaint, "do not send yet",
// "add to our order"): sentences for a person.
// `numbered`: the text states a number for the order.
std::vector<QString> cautions(const QString &ownText, const PhraseBook &phrases, bool numbered);

} // namespace intray
