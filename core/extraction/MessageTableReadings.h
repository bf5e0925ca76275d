// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/extraction/MessageTables.h"
#include "core/extraction/TableInterpretation.h"

#include <vector>

namespace intray {

// What reads as tables of order lines in a message.
struct MessageTableReadings
{
    std::vector<TableReading> readings; // in the order of the text
    std::vector<TextPlace> places;      // of the tables that were read
    std::vector<MessageTable> marked;   // all that the file marks, read or not
};

// The tables that the file marks in `own`; without one, text whose words stand below each other.
MessageTableReadings readMessageTables(const Text &text, const std::vector<TextPlace> &own,
                                       const MessageContext &message);

} // namespace intray
