// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LineReader.h"

namespace intray {

// Fills the totals of a reading from the rows that sum up, and what its amounts prove or fail to prove.
class TableSums
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableSums)
public:
    TableSums(const GridView &grid, const ColumnWriting &writing, const TableContext &context)
        : m_grid(grid), m_writing(writing), m_context(context)
    {
    }

    void read(const RowGroups &groups, TableReading &reading) const;
    // Whether the line amounts (and the charges) add up to a printed sum.
    enum class Verdict { Holds, Fails, NotTold };
    Verdict prove(const RowGroups &groups, TableReading &reading) const;

private:
    std::vector<NumberReading> lastNumber(int row, Source &source, QString &written) const;

    const GridView &m_grid;
    const ColumnWriting &m_writing;
    const TableContext &m_context;
};

} // namespace intray
