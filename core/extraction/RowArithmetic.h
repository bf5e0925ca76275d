// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"

namespace intray {

// The readings of the figures of one line, best first; empty where nothing stands.
struct LineFigures
{
    std::vector<NumberReading> quantity, price, per, discount, amount;
    // The discount read as money; tried where no share makes the sum right.
    std::vector<NumberReading> discountMoney = {};
};

// Which readings were chosen, and whether quantity x price / per x (1 - discount) equals the amount.
struct FigureChoice
{
    enum class Verdict { Holds, Fails, NotTold };
    enum class Discount { Share, OffPrice, OffAmount };
    Verdict verdict = Verdict::NotTold;
    size_t quantity = 0, price = 0, per = 0, discount = 0, amount = 0;
    bool unique = true; // no other combination holds with another quantity, price or amount
    // The basis the sums demand although none is printed (100 or 1000); 1 otherwise.
    Decimal impliedPer = 1;
    Discount kind = Discount::Share; // what `discount` counts in; of discountMoney where it is none
};

// Prefers the readings that make the sum right within 0.05; the first of each otherwise.
FigureChoice chooseFigures(const LineFigures &figures);

Decimal lineAmount(Decimal quantity, Decimal price, Decimal per, Decimal discountPercent);

} // namespace intray
