// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

struct PriceComparison;

// The printed price, after discount and per base unit, is not that of the customer's price list.
class PriceMismatch : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::PriceMismatch)
public:
    PriceMismatch() : NamedRule("price-mismatch", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    Finding noteOurs(const Order &order, int index, const PriceComparison &compare) const;
};

// Their price is ours times the pack size, or the reverse: another unit is meant.
class UnitDoubtful : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnitDoubtful)
public:
    UnitDoubtful() : NamedRule("unit-doubtful", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
