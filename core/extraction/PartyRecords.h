// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// A recognised name and address beside the seller's records. Recognition confuses letters ("Hafenstra8e", "BH17
// OLW", "Co.KG"); where an address agrees with a stored one but for such letters, the stored one tells them.
class PartyRecords
{
public:
    PartyRecords(const Order &order, const Catalog &catalog);

    // Whom the order may be from, by its names and numbers.
    const std::vector<const Customer *> &customers() const { return m_customers; }

    struct Known
    {
        const Address *address = nullptr;
        QString spelled; // the text, its confused letters put right; lines stay lines
        bool isMended = false;
        bool isWhole = false;  // no word of the stored name is missing
    };
    // The stored address that the text means: same street and number, same postcode, one name.
    std::optional<Known> known(const QString &text) const;
    // The text with each stored name that belongs to its street, number and postcode in place of its own, which
    // ends at the first comma; one that begins with the comma and its street has none.
    QStringList knownBelowName(const QString &text) const;

    // Gives a party its recorded spelling and says so.
    void mend(Field<QString> &party) const;
    void mendName(Field<QString> &name) const;
    // Whether the line is the name of a customer or of one of its addresses, as far as can be read.
    bool isNameOf(const QString &line, const Address &address) const;

private:
    std::vector<const Customer *> m_customers;
    const Catalog &m_catalog;
};

} // namespace intray
