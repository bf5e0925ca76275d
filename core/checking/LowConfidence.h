// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A required field that is doubted more than its error budget allows, the weakest fields of an order
// whose doubts together exceed its budget, a place where something stands that could not be read, and
// every doubt of the extraction. checkOrder() leaves out what another finding asks about already.
class LowConfidence : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::LowConfidence)
public:
    LowConfidence() : NamedRule("low-confidence", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

};

} // namespace intray
