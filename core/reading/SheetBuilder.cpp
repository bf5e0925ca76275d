// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/SheetBuilder.h"

#include <map>

namespace intray {

namespace {

constexpr int NamedPlaces = 5;

// A file may hide the same thing over and over.
void dropRepeats(std::vector<int> &indexes, int most)
{
    if (indexes.size() < 4 * size_t(most))
        return;
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
}

// "A", "B", ... "AA" for 26.
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(ushort(u'A' + (rest - 1) % 26)));
    return name;
}

} // namespace

bool SheetBuilder::hasRoomAt(int row, int column)
{
    const bool room = row >= 0 && column >= 0 && row < m_reading.limits().rowsPerSheet
                      && column < m_reading.limits().columnsPerSheet;
    m_cut = m_cut || !room;
    return room;
}

void SheetBuilder::add(Cell cell)
{
    cell.text = cell.text.trimmed();
    if (cell.text.isEmpty() || !hasRoomAt(cell.row, cell.column))
        return;
    if (!m_reading.takeCells(1)) {
        m_cut = true;
        return;
    }
    m_sheet.rows = std::max(m_sheet.rows, cell.row + 1);
    m_sheet.columns = std::max(m_sheet.columns, cell.column + 1);
    m_sheet.cells.push_back(std::move(cell));
}

void SheetBuilder::Places::add(int row, int column)
{
    if (++m_count <= NamedPlaces)
        m_names += columnName(column) + QString::number(row + 1);
}

void SheetBuilder::addNote(int row, int column, const QString &text)
{
    constexpr qsizetype LongestNote = 2000;
    constexpr size_t MostNotes = 1000;
    const QString said = text.left(LongestNote).simplified();
    if (said.isEmpty() || m_notes.size() >= MostNotes || !hasRoomAt(row, column))
        return;
    Cell note;
    note.row = row;
    note.text = columnName(column) + QString::number(row + 1) + u": " + said;
    m_notes.push_back(std::move(note));
}

void SheetBuilder::hideRow(int row)
{
    if (row < 0 || row >= m_reading.limits().rowsPerSheet)
        return;
    m_sheet.hiddenRows.push_back(row);
    dropRepeats(m_sheet.hiddenRows, m_reading.limits().rowsPerSheet);
}

void SheetBuilder::hideColumns(int first, int last)
{
    const int most = m_reading.limits().columnsPerSheet;
    for (int column = std::max(first, 0); column <= std::min(last, most - 1); ++column)
        m_sheet.hiddenColumns.push_back(column);
    dropRepeats(m_sheet.hiddenColumns, most);
}

void SheetBuilder::merge(int row, int column, int lastRow, int lastColumn)
{
    if (row >= 0 && column >= 0 && lastRow >= row && lastColumn >= column)
        m_merged.push_back({row, column, lastRow, lastColumn});
}

Sheet SheetBuilder::take()
{
    const int right = m_sheet.columns;
    std::map<int, int> columns; // the next free one by row
    for (Cell &note : m_notes) {
        note.column = columns.try_emplace(note.row, right).first->second++;
        add(std::move(note));
    }
    m_notes.clear();
    const auto place = [](const Cell &cell) { return std::pair(cell.row, cell.column); };
    auto &cells = m_sheet.cells;
    std::stable_sort(cells.begin(), cells.end(),
                     [&](const Cell &a, const Cell &b) { return place(a) < place(b); });
    // A damaged file may name a cell twice; the last one wins, as in the programs that show it.
    const auto firstKept = std::unique(cells.rbegin(), cells.rend(), [&](const Cell &a, const Cell &b) {
                               return place(a) == place(b);
                           }).base();
    cells.erase(cells.begin(), firstKept);
    for (const Range &range : m_merged) {
        const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(range.row, range.column),
                                            [&](const Cell &cell, const std::pair<int, int> &at) {
                                                return place(cell) < at;
                                            });
        if (found == cells.end() || place(*found) != std::pair(range.row, range.column))
            continue;
        found->rowSpan = range.lastRow - range.row + 1;
        found->columnSpan = range.lastColumn - range.column + 1;
    }
    for (auto *hidden : {&m_sheet.hiddenRows, &m_sheet.hiddenColumns}) {
        const int end = hidden == &m_sheet.hiddenRows ? m_sheet.rows : m_sheet.columns;
        std::sort(hidden->begin(), hidden->end());
        hidden->erase(std::unique(hidden->begin(), hidden->end()), hidden->end());
        std::erase_if(*hidden, [end](int index) { return index >= end; });
    }
    return std::move(m_sheet);
}

} // namespace intray
