// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/RecognisedWords.h"
#include "core/masterdata/Catalog.h"

namespace intray {

// Puts right item numbers that recognition spelled as nobody does: a number that no record carries, but for a
// letter or two that of the one item the line describes. The description must be that item's; a number that
// is merely like another one stays and is asked about.
class MisreadItems
{
public:
    // `customers`: who the order may be from; their own part numbers and prices count.
    MisreadItems(const Catalog &catalog, std::vector<const Customer *> customers)
        : m_catalog(catalog), m_customers(std::move(customers))
    {
    }

    void mend(Order &order, const RecognisedWordsAt &wordsAt) const;
    // The item a line names by a number, ours, a GTIN or the customer's; null when none is known.
    const Item *itemOf(const OrderLine &line) const;
    // Whether the price of the line is, per base unit and after its discount, ours for the item.
    bool isOurPrice(const OrderLine &line, const Item &item, const QDate &day) const;

private:
    const Item *byCustomerNumber(const QString &number) const;
    std::vector<const Item *> describedBy(const QString &description) const;
    void mendOurs(OrderLine &line, const QDate &day, bool isDoubtful) const;
    void mendTheirs(OrderLine &line) const;

    const Catalog &m_catalog;
    std::vector<const Customer *> m_customers;
};

} // namespace intray
