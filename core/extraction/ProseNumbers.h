// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/extraction/ProseLine.h"

#include <optional>
#include <vector>

namespace intray {

// A number in a line that could be its quantity. Words [first, last) hold the number, its "x" and unit.
struct ProseQuantity
{
    int first = 0, last = 0;
    int number = 0;       // word with the number
    Decimal value;
    std::optional<Decimal> otherValue; // read in the other number style
    QString written;
    QString unit;
    int unitStart = 0, unitEnd = 0;
    bool strong = false;  // has a unit, an "x", a label or is a number in words
    double score = 0;
};

// All candidates, best first. `explained` are words of the item's description: a number among them is no
// quantity. Words that `taken` marks belong to something else already.
std::vector<ProseQuantity> quantitiesIn(const TextWords &words, const std::vector<bool> &taken,
                                        const std::optional<ProseCode> &code, const QStringList &explained,
                                        const MessageContext &message);

// A price in words [first, last), its marker ("@", "at") included.
struct ProsePrice
{
    int first = 0, last = 0;
    int start = 0, end = 0; // of the price itself
    PriceReading reading;
    bool marked = false; // a price marker stands before it
    bool total = false;  // announced as the line's amount
};
std::vector<ProsePrice> pricesIn(const TextWords &words, const MessageContext &message);

// "two", "fünfundzwanzig", "treinta y dos", "half a dozen", "ein" (only before a unit) as a number; how many words it
// takes.
struct WordNumber
{
    Decimal value;
    int words = 0;
    bool article = false;
};
std::optional<WordNumber> numberInWords(const TextWords &words, int at, const MessageContext &message);

} // namespace intray
