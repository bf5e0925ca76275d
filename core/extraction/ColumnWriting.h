// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/RowGrouping.h"
#include "core/extraction/TableInterpretation.h"

namespace intray {

// How numbers and dates are written in the columns of a table.
struct ColumnWriting
{
    struct Numbers
    {
        NumberStyle style = NumberStyle::Unknown;
        bool proven = false; // by the document; else only usual for its language
    };
    std::vector<Numbers> numbers; // by column
    NumberStyle style = NumberStyle::Unknown; // of the table
    bool styleProven = false;
    DateOrder dates = DateOrder::Unknown;
    bool datesProven = false;
    qsizetype longestDescription = 0; // characters that fit into a line of the description column
};

// How numbers are written where nothing in the document tells.
NumberStyle usualStyle(const QString &language);

ColumnWriting writingOf(const GridView &grid, const TableColumns &columns, const RowGroups &groups,
                        const TableContext &context);

} // namespace intray
