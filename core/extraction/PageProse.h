// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "core/extraction/PageHeaderFields.h"

namespace intray {

// Reads what the pages of an order say in sentences and lists, as a mail would: an order written as a letter.
// Completes the header with what no label gave, and takes the lines when no table gave any. Every value keeps
// its place on the page. `skip`: by page from `input.firstPage`, the rows of tables and running rows.
void readPageProse(Order &order, const HeaderInput &input, const std::vector<std::vector<bool>> &skip,
                   const ExtractionContext &context);

} // namespace intray
