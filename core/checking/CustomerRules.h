// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// No single customer record is proven.
class UnknownCustomer : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnknownCustomer)
public:
    UnknownCustomer() : NamedRule("unknown-customer", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

class CustomerOnHold : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CustomerOnHold)
public:
    CustomerOnHold() : NamedRule("customer-on-hold", Severity::Block) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// Open balance and the order's value (printed line amounts, else list price) exceed the limit.
class CreditLimitExceeded : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CreditLimitExceeded)
public:
    CreditLimitExceeded() : NamedRule("credit-limit-exceeded", Severity::Block) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

class CurrencyMismatch : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CurrencyMismatch)
public:
    CurrencyMismatch() : NamedRule("currency-mismatch", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    Findings askForSign(const Order &order) const;
};

} // namespace intray
