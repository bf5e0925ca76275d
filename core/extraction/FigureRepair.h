// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MisreadItems.h"

namespace intray {

// Puts right misread figures of lines and sums. A figure is changed only when the change alone makes its sum
// hold, is one slip away from what was recognised or is another reading of it, was not read twice alike, and
// when something besides the sum speaks for it: the amounts that then add up to the printed total, our price
// for the item, or a doubt of recognition itself. Two possible changes are none.
class FigureRepair
{
public:
    FigureRepair(Order &order, const RecognisedWordsAt &wordsAt, const MisreadItems &items);

    void run();

private:
    void readUnread();
    void takeLostPrices();
    void settleAmounts();
    void settleLines();
    void settleTotals();
    bool addsUp() const;

    Order &m_order;
    const RecognisedWordsAt &m_wordsAt;
    const MisreadItems &m_items;
};

} // namespace intray
