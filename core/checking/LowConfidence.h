// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A required field that is read but not proven, a place where something stands that could not be
// read, and every doubt of the extraction. checkOrder() leaves out what another finding asks about
// already.
class LowConfidence : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::LowConfidence)
public:
    LowConfidence() : NamedRule("low-confidence", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    template <typename T>
    void judge(const Field<T> &field, const FieldPath &path, const CheckContext &context,
               Findings &findings) const;
    void judgeHeader(const Order &order, const CheckContext &context, Findings &findings) const;
    void judgeLine(const Order &order, int line, const CheckContext &context,
                   Findings &findings) const;
    void judgeItem(const Order &order, int line, const CheckContext &context,
                   Findings &findings) const;
};

} // namespace intray
