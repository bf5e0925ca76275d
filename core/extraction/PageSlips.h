// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/orders/Order.h"

#include <optional>
#include <vector>

namespace intray {

// Pages on which several orders stand below each other, cut into one page for each, so that no order takes lines,
// dates or addresses of the next. The cut pages keep the size of the whole; what they hold is moved to their top.
struct PageSlips
{
    struct Slip
    {
        int page = 0;   // of the file, from 0
        double top = 0; // where it begins there, as a fraction
    };
    Pages pages;
    std::vector<Slip> slips; // one for each of `pages`
};

// nullopt when no page holds two orders: two numbers, each with a date, an address or a title of its own and with
// the head of a table below.
std::optional<PageSlips> cutIntoSlips(const Pages &pages, const Lexicon &lexicon);

// Makes what was read from cut pages say where it stands in the file.
void placeInFile(Order &order, const std::vector<PageSlips::Slip> &slips);

} // namespace intray
