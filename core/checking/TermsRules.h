// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// The order states other terms of payment than the customer's record; silent when either is not
// understood.
class PaymentTermsDiffer : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::PaymentTermsDiffer)
public:
    PaymentTermsDiffer() : NamedRule("payment-terms-differ", Severity::Note) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// What the target's fields cannot hold: too long, or letters it does not know. Silent until a limit is
// set.
class TargetFormat : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::TargetFormat)
public:
    TargetFormat() : NamedRule("target-format", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    void judge(const Field<QString> &field, const FieldPath &path, const QString &limit,
               const CheckContext &context, Findings &findings) const;
};

// A line of an address that is not on record is longer than a label or the target takes. Silent until a
// limit is set.
class AddressTooLong : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::AddressTooLong)
public:
    AddressTooLong() : NamedRule("address-too-long", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
