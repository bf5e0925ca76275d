// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A line for which neither the order nor our price list has a price.
class MissingPrice : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::MissingPrice)
public:
    MissingPrice() : NamedRule("missing-price", Severity::Note) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The printed price is not ours of today, but was ours some time before.
class ExpiredPrice : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ExpiredPrice)
public:
    ExpiredPrice() : NamedRule("expired-price", Severity::Note) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
