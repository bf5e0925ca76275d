// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"

#include <vector>

namespace intray {

// How surely a label that no list holds means the order's number because its words name an order: below every label
// that is listed for it.
inline constexpr double ComposedOrderWeight = 0.7;

// Whether the words of a label name an order of the customer's by what they are made of, the number word or not:
// "Replenishment order", "Voorraadorder nr", "Commande de réassort", "PR/PO". No order are other papers and what only
// has to do with orders ("Order confirmation", "Fertigungsauftrag", "Order value", "Your order").
bool isComposedOrderLabel(const Lexicon &lexicon, const QString &label);

// Whether a word of a title says that it is no order of the customer's to us: "Fertigungsauftrag", "Production" order.
bool isOfOtherOrder(const Lexicon &lexicon, const QString &word);

// Whether the text is written as the number of an order is: one word of at least three figures that is no date, no
// sum and no measure.
bool isOrderNumberForm(const Lexicon &lexicon, const QString &text);

// Adds the numbers beside or below such labels, marked as composed.
void readOrderLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                     const std::vector<bool> &skip, const Lexicon &lexicon);

} // namespace intray
