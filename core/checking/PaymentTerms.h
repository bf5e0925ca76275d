// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QString>

#include <optional>
#include <vector>

namespace intray {

// Terms of payment whatever the language: "30 days net", "60 gg d.f.f.m.", "14 Tage 2 % Skonto, 30 Tage
// netto", "2/10 net 30".
struct PaymentTerms
{
    std::vector<int> days;          // ascending
    std::vector<Decimal> discounts; // per cent, ascending
    bool fromMonthEnd = false;

    // Nothing unless every number in the text is understood and there is at least one number of days.
    static std::optional<PaymentTerms> parsed(const QString &text);
    bool operator==(const PaymentTerms &) const = default;
};

} // namespace intray
