// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/extraction/PageLabels.h"

namespace intray {

// A figure that a page calls a sum.
struct Sum
{
    Label label = Label::Total;
    Decimal value;
    QString written;
    Box box;
    int page = 0;
    QString currency;
    bool isProven = false; // the other sums leave no other value
    bool isBare = false;   // "Summe", "Suma": of the goods or of all, only the other sums tell
};

// All sums of an order's pages, in reading order.
struct PageSums
{
    std::vector<Sum> net, tax, total, sub;
    std::vector<Sum> damaged; // recognised figures that are no number or only the end of one; without value
    std::optional<int> lines;
};

// Leaves of each kind the sum of the whole order, as far as the sums prove each other, and puts right what
// recognition damaged.
void settle(PageSums &sums);

} // namespace intray
