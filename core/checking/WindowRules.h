// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// The customer takes nothing before a day: noted, and asked about where the wanted day lies before it.
class ShipWindow : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShipWindow)
public:
    ShipWindow() : NamedRule("ship-window", Severity::Note) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The order is void after a day: noted, and asked about where it cannot be there by then.
class CancelAfter : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CancelAfter)
public:
    CancelAfter() : NamedRule("cancel-after", Severity::Note) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
