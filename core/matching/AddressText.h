// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterData.h"

namespace intray {

// An address as a document writes it, ready to be compared with the parts of stored addresses.
class AddressText
{
public:
    explicit AddressText(const QString &text);

    // The same street with the same house number; abbreviations and small misspellings allowed.
    bool isStreetOf(const Address &address) const;
    bool hasZipOf(const Address &address) const;
    // What could be a postcode: one to three words with a digit, joined.
    QStringList codes() const;
    bool hasCityOf(const Address &address) const;
    // 0 to 1: how many words of the stored name stand in the text.
    double nameShare(const Address &address) const;
    // Whether the text states a number (house, postcode) that the stored address does not have.
    bool hasOtherNumberThan(const Address &address) const;
    // Whether nothing but the stored name, postcode and town is written: no street of any kind.
    bool statesOnlyNameAndTownOf(const Address &address) const;

private:
    QStringList m_words;   // as compared
    QStringList m_written; // as written, for postcodes
};

} // namespace intray
