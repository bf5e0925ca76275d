// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ProseLine.h"

#include <vector>

namespace intray {

struct ProseLines
{
    std::vector<ProseLine> lines;          // in the order of the text
    std::vector<TextPlace> leftOver;       // looks like an order line, but could not be read
    std::vector<TextPlace> openNumbers;    // stand in a line that was read, and nothing says what they are
};

// The order lines of running text: lists, one line each, and sentences that name several items.
// `holes` are places that say something else (order number, dates, addresses, tables). With `asksForGoods`
// pieces that only look like order lines are taken too, with less confidence; without, only what the master
// data or the form proves.
ProseLines readProseLines(const std::vector<TextPlace> &ranges, const std::vector<TextPlace> &holes,
                          bool asksForGoods, const MessageContext &message);

// Numbers that the master data does not know: ours or the customer's, by the form of the numbers around.
void decideUnknownCodes(std::vector<OrderLine> *lines, const MessageContext &message);

} // namespace intray
