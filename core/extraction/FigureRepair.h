// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/orders/Order.h"

#include <functional>
#include <vector>

namespace intray {

// The words that were recognised at a place; empty where the text is digital.
using RecognisedWordsAt = std::function<std::vector<const Word *>(const Source &)>;

// Puts right one misread figure of a line whose sum fails: the figure that the two others demand, if it is one
// slip away from what was recognised, recognition itself was in doubt there, no other figure could be the wrong
// one, and the amounts then add up to the printed net total. Anything less stays as it was read and is asked.
void repairFigures(Order &order, const RecognisedWordsAt &wordsAt);

} // namespace intray
