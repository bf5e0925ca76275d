// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Orders in workbooks and CSV files: a block of labelled values, a table of lines, sums. Hidden sheets, rows
// and columns are left out, with a doubt where they hold lines of an order. A flat export, one row a line with the header repeated, gives one order for
// each order number.
class SheetOrderExtractor : public OrderExtractor
{
public:
    QString name() const override;
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

} // namespace intray
