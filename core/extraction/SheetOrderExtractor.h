// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"
#include "core/extraction/OrderExtractor.h"

namespace intray {

// Orders in workbooks and CSV files: a block of labelled values, a table of lines, sums. Hidden sheets, rows
// and columns are not read. A flat export, one row a line with the header repeated, gives one order for
// each order number.
class SheetOrderExtractor : public OrderExtractor
{
public:
    QString name() const override;
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part, const ExtractionContext &context) const override;
};

// The cells of a sheet as a grid, with their places.
Grid gridOfSheet(const Sheet &sheet, int part, int sheetIndex);

} // namespace intray
