// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/Matching.h"

namespace intray {

// How many base units the unit of a line is, and the entry of memory that says so, if one does.
struct UnitReading
{
    std::optional<Decimal> factor;
    const MemoryEntry *learnt = nullptr;
};

// What was learnt of a unit for the item counts before what was learnt of the word, and both before
// what the word means elsewhere; a unit that a person chose means itself.
UnitReading readUnit(const OrderLine &line, const Item &item, const QString &customerNo,
                     const QString &language, const Catalog &catalog,
                     const CustomerMemory &memory);

} // namespace intray
