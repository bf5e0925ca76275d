// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TableInterpretation.h"

namespace intray {

// A number of an item among words that describe it. The seller's records prove it, or a label; no standard, size or
// number of a drawing is one.
struct NumberInWords
{
    enum class Place { Alone, Beginning, Middle, End };

    Label side = Label::SupplierItem; // or BuyerItem, Gtin
    QString code;                     // as written
    QString words;                    // what is left without the number, its label and its brackets
    Place place = Place::Alone;
    bool isLabelled = false;          // the words before it mean such a number
    bool inBrackets = false;
    const Item *item = nullptr;       // as the seller's records know it; null for a number behind a label only
    bool agrees = false;              // and the words are those of that item
};

// The best number of a text: one whose item the words describe before others, then one behind a label. `around` are
// more words of the description, `open` the sides whose number is wanted (SupplierItem, BuyerItem, Gtin), `headed` whose numbers in brackets the head of its column promises.
std::optional<NumberInWords> numberInWords(const QString &text, const QString &around, const QList<Label> &open,
                                           std::optional<Label> headed, const TableContext &context);

// The first of our numbers in the text that is an item's other than these, and no word of the text of one of them.
const Item *itemBeside(const QString &text, const std::vector<const Item *> &items, const Catalog &catalog);

} // namespace intray
