// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"

#include <vector>

namespace intray {

// Sentences around the order lines that a mail itself holds, from which no reader took anything and that may change
// what is ordered: they speak of one of the lines ("the second one only half"), set a condition, name another place, a
// share or another variant. Each becomes a doubt that quotes it. `own` is what the sender wrote.
void doubtMessageStatements(Order *order, const std::vector<TextPlace> &own, const MessageContext &message);

} // namespace intray
