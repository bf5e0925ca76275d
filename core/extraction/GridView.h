// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"

#include <QStringList>

namespace intray {

// What a person sees of a grid: hidden rows and columns are empty, texts are trimmed. Borrows the grid.
class GridView
{
public:
    explicit GridView(const Grid &grid) : m_grid(grid) {}

    int rows() const { return int(m_grid.rows.size()); }
    int columns() const { return m_grid.columns; }
    bool isRowVisible(int row) const { return !m_grid.rows[size_t(row)].hidden; }
    const GridRow &row(int row) const { return m_grid.rows[size_t(row)]; }
    // Null for an empty or hidden place.
    const GridCell *cell(int row, int column) const;
    QString text(int row, int column) const; // one line
    QStringList lines(int row, int column) const;
    bool isBlank(int row) const;
    int filledCells(int row) const;
    const QString &beside() const { return m_grid.beside; }

private:
    const Grid &m_grid;
};

// Whether the cell holds a number or a date and nothing else.
bool isFigure(const GridCell &cell);

} // namespace intray
