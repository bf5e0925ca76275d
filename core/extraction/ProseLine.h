// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/orders/Order.h"

#include <optional>

namespace intray {

// Where the number of an item stands in words [first, last), and whose number it is.
struct ProseCode
{
    enum class Kind { Sku, Gtin, CustomerItem, AnyCustomerItem, Unknown };
    int first = 0, last = 0;
    Kind kind = Kind::Unknown;
    QString written;
    QString sku;        // of a known one
    bool labelledOurs = false;   // "your no.": the seller's
    bool labelledTheirs = false; // "our no.": the customer's

    bool isKnown() const { return kind != Kind::Unknown; }
};

// One reading of a piece of text as an order line.
struct ProseLine
{
    OrderLine line;
    std::optional<ProseCode> code;
    bool hasQuantity = false;
    bool strongQuantity = false; // with a unit, an "x" or a label, not a bare number
    bool described = false;      // the description is an item of the master data
    int spareQuantities = 0;     // further numbers that could be the quantity
    int freeNumbers = 0;         // numbers that are neither quantity, price, code nor part of the description
    std::optional<TextPlace> freeNumber; // the first of them
    double score = 0;            // comparable between readings

    // Whether this is an order line beyond doubt of its kind, without looking at its neighbours.
    bool isCertain() const { return hasQuantity && ((code && (code->isKnown() || strongQuantity)) || described); }
};

// Reads words [from, to) as one order line; nullopt when there is nothing of an order line in it.
std::optional<ProseLine> readProseLine(const TextWords &words, const MessageContext &message);

// The item numbers in the words, left to right, without overlaps. Only those that the master data knows
// when `knownOnly`.
std::vector<ProseCode> codesIn(const TextWords &words, const MessageContext &message, bool knownOnly);

} // namespace intray
