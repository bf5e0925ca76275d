// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/extraction/MessageFacts.h"
#include "core/extraction/MessageTables.h"

#include <vector>

namespace intray {

// What tables of a message say of the order as a whole: labels side by side, and below each its value.
struct HeadedFacts
{
    Order stated;                  // its header fields; no lines
    std::vector<TextPlace> places; // of those tables, which hold nothing else
    std::vector<QString> doubts;   // values below words that are no known label
};

// Looks through all that stands in `own` and not in `taken`.
HeadedFacts readHeadedFacts(const std::vector<MessageTable> &marked, const std::vector<TextPlace> &own,
                            const std::vector<TextPlace> &taken, const MessageContext &message);

// Joins them to what sentences and lines say; where both differ, a person is asked.
void joinHeadedFacts(const HeadedFacts &headed, MessageFacts *facts);

} // namespace intray
