// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"
#include "core/extraction/Lexicon.h"

#include <optional>

namespace intray {

// A cell of a quantity that holds more than its figure and unit.
struct PartedQuantity
{
    GridCell quantity;             // without the price
    std::optional<GridCell> price; // "10 ea / @ $13.04", "2 pcs at £5.53"
    QString rest;                  // a line with figures that is neither, for a person
};

// Parts a price off that follows the quantity in its cell, behind a word or sign for it or with a currency.
PartedQuantity partQuantity(const GridCell &cell, const Lexicon &lexicon);

} // namespace intray
