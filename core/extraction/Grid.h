// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/documents/Source.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace intray {

// One filled place of a grid.
struct GridCell
{
    QString text;                  // lines of a wrapped cell parted by '\n'
    Source source;
    std::optional<Decimal> number; // stored value of a spreadsheet
    std::optional<QDate> date;
    double confidence = 1;         // of the recognition
    bool bold = false;

    bool isEmpty() const { return text.isEmpty() && !number && !date; }
    bool operator==(const GridCell &) const = default;
};

// A row of a table as printed; cells[i] belongs to column i and may be empty.
struct GridRow
{
    std::vector<GridCell> cells;
    Source source;          // the whole row
    bool hidden = false;    // a hidden row of a spreadsheet
    int page = 0;           // page or sheet it stands on, for page breaks; 0 when not on a page
    bool operator==(const GridRow &) const = default;
};

// A rectangular arrangement of text from any medium: a table that layout found on pages, a sheet, an HTML
// table, aligned plain text. The one input of TableInterpretation.
struct Grid
{
    int columns = 0;
    std::vector<GridRow> rows;      // header rows included
    std::vector<bool> hiddenColumns; // empty: none
    QString beside; // a figure of money as most lines have one beside the table, in none of its columns
    bool operator==(const Grid &) const = default;
};

} // namespace intray
