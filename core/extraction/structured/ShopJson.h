// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/ShopRecord.h"
#include "core/extraction/structured/StructuredView.h"

namespace intray {

// The shop format of the first order in a JSON file, wherever in the file it stands; null for none.
const ShopFormat *shopFormatOf(const StructuredView &view);

// All orders of that format: a single one, a list, a page of an API's answer, JSON Lines.
std::vector<ShopRecord> shopRecords(const StructuredView &view, const ShopFormat &format);

} // namespace intray
