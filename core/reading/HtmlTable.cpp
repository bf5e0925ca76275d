// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/HtmlTable.h"

#include <algorithm>

namespace intray {

namespace {

// A cell with more lines than this is a block of its own (an address, a letter), not one value.
constexpr int LinesInARow = 4;

} // namespace

void HtmlTable::beginRow()
{
    ++m_row;
    m_column = 0;
    m_written.clear();
}

void HtmlTable::addCell(const QString &text, int start, int end, int rowSpan, int columnSpan, bool bold,
                        bool holdsTable)
{
    while (m_spanned.contains(m_column) && m_spanned[m_column] > m_row)
        ++m_column;
    rowSpan = std::clamp(rowSpan, 1, 1000);
    columnSpan = std::clamp(columnSpan, 1, 100);
    if (rowSpan > 1) {
        for (int i = 0; i < columnSpan; ++i)
            m_spanned[m_column + i] = m_row + rowSpan;
    }
    m_written.push_back({start, end, holdsTable});
    const bool room = m_row < m_limits.rowsPerSheet && m_column < m_limits.columnsPerSheet;
    if (end > start && !holdsTable && room) {
        Cell cell;
        cell.row = m_row;
        cell.column = m_column;
        cell.rowSpan = rowSpan;
        cell.columnSpan = columnSpan;
        cell.text = text.mid(start, end - start);
        cell.bold = bold;
        cell.range = TextPlace{start, end};
        m_sheet.rows = std::max(m_sheet.rows, cell.row + 1);
        m_sheet.columns = std::max(m_sheet.columns, cell.column + 1);
        m_sheet.cells.push_back(std::move(cell));
    }
    m_column += columnSpan;
}

void HtmlTable::endRow(QString &text)
{
    const bool oneLine
        = m_written.size() > 1
          && std::none_of(m_written.begin(), m_written.end(), [&text](const Written &cell) {
                 const auto lines = std::count(text.cbegin() + cell.start, text.cbegin() + cell.end, u'\n');
                 return cell.holdsTable || lines >= LinesInARow;
             });
    for (size_t i = 0; i < m_written.size(); ++i) {
        const Written &cell = m_written[i];
        if (oneLine)
            std::replace(text.begin() + cell.start, text.begin() + cell.end, u'\n', u' ');
        else if (i > 0)
            text[cell.start - 1] = u'\n';
    }
}

std::optional<Sheet> HtmlTable::take()
{
    if (m_sheet.cells.size() < 2)
        return std::nullopt;
    return std::move(m_sheet);
}

} // namespace intray
