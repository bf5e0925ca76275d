// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A part of a thing that is sold whole. Where the pack size says so already, that rule asks.
class WholeUnitsOnly : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::WholeUnitsOnly)
public:
    WholeUnitsOnly() : NamedRule("whole-units-only", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.catalog.hasItems();
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The answer that puts two lines of one item together: `line` goes, and what it orders is added to `into`.
Answer mergeAnswer(int line, int into, const QString &text);
// The line that an answer adds the dropped one to; nothing for every other answer.
std::optional<int> mergedInto(const Answer &answer);

// An item in more than one line: noted, and asked about where the lines are the same in every word and
// figure.
class RepeatedItem : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::RepeatedItem)
public:
    RepeatedItem() : NamedRule("repeated-item", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.catalog.hasItems();
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
