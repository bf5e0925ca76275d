// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/CheckRule.h"

namespace intray {

// What is still to be set or loaded before a rule that is on can find anything: "needs an amount above 0",
// "needs a price list". Empty when nothing is, and for a rule that is off. So no rule is on and silently
// does nothing.
QString ruleNeeds(const QString &rule, const Policy::RulePolicy &holds, const Catalog &catalog);

// The same for one order, for a rule that could not check it: also what comes by itself, with the orders, and is not
// there yet. Empty where nothing can be said.
QString ruleNeedsFor(const QString &rule, const Order &order, const CheckContext &context);

} // namespace intray
