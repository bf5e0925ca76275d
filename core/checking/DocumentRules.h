// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A part of what arrived could not be read, in whole or in part. Pictures in a signature do not
// matter.
class UnreadablePart : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadablePart)
public:
    UnreadablePart() : NamedRule("unreadable-part", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.document != nullptr;
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// What looked like an order has nothing in it to deliver or to change.
class NoOrderFound : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::NoOrderFound)
public:
    NoOrderFound() : NamedRule("no-order-found", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
