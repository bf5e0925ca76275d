// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"

#include <vector>

namespace intray {

// Labels that no list of the lexicon holds but whose words speak of delivery or of a wish: "Livraison sur place",
// "Indirizzo spedizione merce", "Wanted receipt date". What stands there tells whether they mean the place or the
// day; so do those that are known for the day only ("Aflevering:" over an address). Adds such pairs, marked as
// composed: a place counts only where a whole address stands.
void readDeliveryLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                        const std::vector<bool> &skip, const Lexicon &lexicon);

// Whether words speak of the delivery of goods, and of nothing that only has to do with it (its terms, its costs,
// who carries or sends it).
bool speaksOfDelivery(const Lexicon &lexicon, const QString &words);

// Whether a sentence asks for goods by a day: it speaks of delivery or of need, and of no other thing that has a day.
bool asksForDelivery(const Lexicon &lexicon, const QString &sentence);

// Whether a sentence names anything else that has a day or a time: a confirmation, an answer, an invoice.
bool namesOtherDay(const Lexicon &lexicon, const QString &sentence);

// "Kindly supply the following to ...": whether a sentence asks to bring goods, and nothing else, somewhere.
bool sendsTo(const Lexicon &lexicon, const QString &sentence);

// Whether a line, or lines joined by commas, hold a postcode and a place or a street with a number.
bool holdsAddress(const QString &text);

// "Delivery: 26 March before 10" right over an address and flush with it: both are of the delivery.
bool headsDelivery(const PageText &page, const Box &address, const Lexicon &lexicon);

} // namespace intray
