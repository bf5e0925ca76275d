// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"

#include <optional>

namespace intray {

// Whether the words name an order, whatever stands around the name: "Pedido de materiales", "Order to supplier",
// "Materialbestellung".
bool namesOrder(const Lexicon &lexicon, const QString &words);

// The order's number at the end of such a title: "Pedido de materiales 26.2569". Its page is left to the caller.
std::optional<LabelledValue> titleNumberOf(const PageText &page, size_t row, const std::vector<LaidWord> &words,
                                           const Lexicon &lexicon);

// What stands by the title of an order where no label names its number: a lone number set large beside or right
// below it, "ID" with a number, or a lone number flush with the title under words that speak of it ("This number
// must appear on all invoices").
std::optional<LabelledValue> numberByTitle(const PageText &page, int pageIndex, const std::vector<bool> &skip,
                                              const Lexicon &lexicon);

} // namespace intray
