// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageFacts.h"
#include "core/extraction/Wish.h"

namespace intray {

// A date on the line of a single item is that item's, if other items stand elsewhere; the others are the whole
// order's. `text` is the part's; what stays open becomes a doubt.
void placeDates(Order *order, const MessageFacts &facts, Wish wish, bool usesTable, const QString &text);

} // namespace intray
