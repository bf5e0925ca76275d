// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/SheetLabels.h"
#include "core/extraction/TableInterpretation.h"

#include <functional>

namespace intray {

// What one sheet of a workbook holds.
struct SheetReading
{
    Grid grid;
    SheetTexts texts;
    std::optional<TableReading> table;
    std::vector<Remark> remarks;
    int sheet = 0;
    QString name;
};

enum class HiddenCells { LeftOut, Shown };

// The cells of a sheet as a grid, with their places.
Grid gridOfSheet(const Sheet &sheet, int part, int sheetIndex);

// The sheets of a workbook. What is hidden is left out, with a doubt where it holds lines; or it is
// shown, with a doubt that says so.
std::vector<SheetReading> readSheets(const Workbook &workbook, int part, HiddenCells hidden,
                                     const ExtractionContext &context);

// The sheet that orders; null when none lists items with quantities.
SheetReading *bestSheet(std::vector<SheetReading> &sheets,
                        const std::function<QString(const SheetReading &)> &orderNumberOf);

// Says when a hidden sheet lists items as well.
void doubtHiddenSheets(SheetReading &best, const Workbook &workbook, int part,
                       const ExtractionContext &context,
                       const std::function<QString(const SheetReading &)> &orderNumberOf);

// Another sheet that lists items, under the same order number or none: its lines go on those of
// `best` when it is made the same way. Never without a doubt, unless it only repeats the lines.
void joinSheet(SheetReading &best, const SheetReading &other, bool sameNumber);

} // namespace intray
