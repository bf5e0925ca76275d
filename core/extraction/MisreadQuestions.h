// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MisreadItems.h"

namespace intray {

// Where a sum, a price or an item fails and recognition was in doubt of what stands there, the doubt is what a
// person is asked about, once, and not what follows from a misread figure: the figure loses its value and
// keeps what was read as another reading. What recognition was sure of stays and is checked as printed.
class MisreadQuestions
{
public:
    MisreadQuestions(Order &order, const RecognisedWordsAt &wordsAt, const MisreadItems &items,
                     const Catalog &catalog);

    void ask();

private:
    bool isInDoubt(const Field<Decimal> &field) const;
    void askSum(OrderLine &line, int number);
    void askPrice(OrderLine &line);
    void askQuantity(OrderLine &line);
    void askItem(OrderLine &line, int number);
    void askTotals();
    void askLost();

    Order &m_order;
    const RecognisedWordsAt &m_wordsAt;
    const MisreadItems &m_items;
    const Catalog &m_catalog;
};

} // namespace intray
