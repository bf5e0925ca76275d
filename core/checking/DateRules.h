// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A requested date, of the order or of a line, lies before today.
class DateInPast : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::DateInPast)
public:
    DateInPast() : NamedRule("date-in-past", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    Finding ask(const FieldPath &field, const QDate &date, const QDate &earliest,
                const CheckContext &context) const;
};

// Today or later, but before the item can be there.
class DateBeforeLeadTime : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::DateBeforeLeadTime)
public:
    DateBeforeLeadTime() : NamedRule("date-before-lead-time", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// Day and month can change places, and nothing tells which is which.
class AmbiguousDate : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::AmbiguousDate)
public:
    AmbiguousDate() : NamedRule("ambiguous-date", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    void judge(const Order &order, const Field<QDate> &field, const FieldPath &path,
               const CheckContext &context, Findings &findings) const;
};

} // namespace intray
