// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace intray {

// A post code with its town, as the countries of Europe and North America write them.
struct AddressMention
{
    int start = 0, end = 0; // in the text
    QString code;           // the post code alone, folded as a code
    bool hasStreet = false; // a name with a house number stands before it in the text
};
// All in a line of text or in lines joined by commas, time in proportion to its length.
std::vector<AddressMention> addressesIn(const QString &text);
// "Hafenstraße 88", "12 Mill Road", "Unit 4, Bridge Estate".
bool isStreetLine(const QString &text);

// Whether the line of text at that place is the street or the town of an address that the next line or the one before
// completes.
bool standsInAddress(const QString &text, int at);

} // namespace intray
