// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

class MissingPoNumber : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::MissingPoNumber)
public:
    MissingPoNumber() : NamedRule("missing-po-number", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// A new order's number is among the customer's open orders, or those of this desk.
class DuplicatePo : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::DuplicatePo)
public:
    DuplicatePo() : NamedRule("duplicate-po", Severity::Block) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The same lines to the same address under another number, within some days.
class DuplicateContent : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::DuplicateContent)
public:
    DuplicateContent() : NamedRule("duplicate-content", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// A change or cancellation of an order that is not there.
class ChangeOfUnknownOrder : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ChangeOfUnknownOrder)
public:
    ChangeOfUnknownOrder() : NamedRule("change-of-unknown-order", Severity::Block) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
