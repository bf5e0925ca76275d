// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageFacts.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// What a message wants changed in an earlier order: lines that hold only what it states (position or item,
// new quantity, new date). A line that is to go has the quantity 0. `dates` are those found in the ranges.
struct ChangedLines
{
    std::vector<OrderLine> lines;
    std::vector<QString> doubts; // lines that are named, but what becomes of them could not be read
};

ChangedLines readChangedLines(const std::vector<TextPlace> &ranges,
                                        const std::vector<TextPlace> &holes,
                                        const std::vector<MessageFacts::StatedDate> &dates,
                                        const MessageContext &message);

} // namespace intray
