// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// "The same as last time": always asked, with the lines that are meant.
class SameAsLastTime : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::SameAsLastTime)
public:
    SameAsLastTime() : NamedRule("same-as-last-time", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// Rules that compare an order with what the customer ordered before at this desk.
class HistoryRule : public NamedRule
{
public:
    using NamedRule::NamedRule;
    bool canCheck(const Order &order, const CheckContext &context) const override
    {
        return customerOf(order, context) && (context.isHistoryKnown || !context.history.empty());
    }
};

// A change or cancellation of an order that has left the desk already.
class ChangeAfterShipping : public HistoryRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ChangeAfterShipping)
public:
    ChangeAfterShipping() : HistoryRule("change-after-shipping", Severity::Ask) {}
    Findings check(const Order &order, const CheckContext &context) const override;
};

// Another order for the same address has not left the desk yet.
class ConsolidateWithOpenOrder : public HistoryRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ConsolidateWithOpenOrder)
public:
    ConsolidateWithOpenOrder() : HistoryRule("consolidate-with-open-order", Severity::Note) {}
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The customer never ordered here before.
class FirstOrder : public HistoryRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::FirstOrder)
public:
    FirstOrder() : HistoryRule("first-order", Severity::Note) {}
    Findings check(const Order &order, const CheckContext &context) const override;
};

// A sender nobody has seen wants goods of a known customer to be brought to an address nobody has seen:
// so goods are stolen.
class NewSenderAndNewAddress : public HistoryRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::NewSenderAndNewAddress)
public:
    NewSenderAndNewAddress() : HistoryRule("new-sender-and-new-address", Severity::Ask) {}
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
