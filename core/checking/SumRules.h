// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// Quantity x price does not give the printed amount.
class LineTotalMismatch : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::LineTotalMismatch)
public:
    LineTotalMismatch() : NamedRule("line-total-mismatch", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The amounts do not add up to the printed totals.
class GrandTotalMismatch : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::GrandTotalMismatch)
public:
    GrandTotalMismatch() : NamedRule("grand-total-mismatch", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
