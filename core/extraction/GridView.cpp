// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/GridView.h"

#include "core/extraction/FieldParsers.h"

namespace intray {

const GridCell *GridView::cell(int row, int column) const
{
    const GridRow &gridRow = m_grid.rows[size_t(row)];
    if (gridRow.hidden || column < 0 || column >= int(gridRow.cells.size()))
        return nullptr;
    if (column < int(m_grid.hiddenColumns.size()) && m_grid.hiddenColumns[size_t(column)])
        return nullptr;
    const GridCell &found = gridRow.cells[size_t(column)];
    return found.isEmpty() || (found.text.trimmed().isEmpty() && !found.number && !found.date) ? nullptr
                                                                                               : &found;
}

QString GridView::text(int row, int column) const
{
    const GridCell *found = cell(row, column);
    return found ? found->text.simplified() : QString();
}

QStringList GridView::lines(int row, int column) const
{
    QStringList result;
    if (const GridCell *found = cell(row, column)) {
        const QStringList raw = found->text.split(u'\n');
        for (const QString &line : raw) {
            if (const QString trimmed = line.simplified(); !trimmed.isEmpty())
                result += trimmed;
        }
    }
    return result;
}

bool GridView::isBlank(int row) const
{
    return filledCells(row) == 0;
}

int GridView::filledCells(int row) const
{
    int filled = 0;
    for (int column = 0; column < columns(); ++column)
        filled += cell(row, column) != nullptr;
    return filled;
}

bool isFigure(const GridCell &cell)
{
    return cell.number || cell.date || !readNumber(cell.text, NumberStyle::Unknown).empty();
}

} // namespace intray
