// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/CheckRule.h"

namespace intray {

// What was learnt of a customer that decides instead of a question, put into the matched order so that it
// is seen there and counted right or wrong like every other lesson: whose price holds where theirs is not
// ours, and that orders need no number. Repeatable: what an earlier call did is taken back first. What a
// person set, or answered in `answered`, stays. `memory` may hold more than the context's.
void takeLearntHabits(Order &order, const CheckContext &context, const CustomerMemory &memory,
                      const Findings &answered = {});

// What is printed where a learnt price stands instead; nothing for every other field.
std::optional<Decimal> printedInstead(const Field<Decimal> &price);

} // namespace intray
