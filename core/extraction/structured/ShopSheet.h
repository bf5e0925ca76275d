// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/structured/ShopRecord.h"

namespace intray {

// A sheet whose column heads are those of a shop's export.
struct ShopSheet
{
    const ShopFormat *format = nullptr;
    int sheet = 0;
    int headRow = 0;
};

// The first such sheet that is shown; nullopt for none.
std::optional<ShopSheet> shopSheetOf(const Workbook &workbook);

// Its orders, each with the rows that bear its number.
std::vector<ShopRecord> shopRecords(const Workbook &workbook, int part, const ShopSheet &found);

} // namespace intray
