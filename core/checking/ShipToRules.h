// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A delivery address is stated and is none of the customer's.
class UnknownShipTo : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnknownShipTo)
public:
    UnknownShipTo() : NamedRule("unknown-ship-to", Severity::Block) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The delivery address was said to hold once; learnt, so it is only noted from then on.
class OneTimeAddress : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::OneTimeAddress)
public:
    OneTimeAddress() : NamedRule("one-time-address", Severity::Note) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
