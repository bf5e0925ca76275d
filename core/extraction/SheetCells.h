// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/GridView.h"
#include "core/extraction/MessageWords.h"
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/TableInterpretation.h"

#include <QHash>
#include <QSet>

namespace intray {

bool isWholeNumber(const GridCell &cell);
bool saysNumber(const GridCell &cell, const std::optional<Decimal> &value);

// The cells of a grid with a table of order lines - a sheet, a table of a message - and which of them the lines were
// read from. Borrows all.
class SheetCells
{
public:
    SheetCells(const Grid &grid, const TableReading &table, const ExtractionContext &context);

    struct LineRow
    {
        int row = 0; // of the grid
        const OrderLine *line = nullptr;
    };
    const std::vector<LineRow> &lines() const { return m_lines; } // from the top
    const TableReading &table() const { return m_table; }
    const GridView &view() const { return m_view; }
    const Lexicon &lexicon() const { return m_context.lexicon; }
    const ExtractionContext &context() const { return m_context; }

    // The cell when no field of a line was read from it.
    const GridCell *openCell(int row, int column) const;
    QString headOf(int column) const;
    std::optional<Label> roleOf(int column) const;
    bool isOpenColumn(int column) const; // it has no role
    int quantityColumn() const;          // -1 for none
    int columnOf(const Source &source) const; // -1 where it is none of the cells

    // Whether the text is surely one of our numbers of items.
    bool isItem(const QString &text) const;
    bool namesItem(int row) const;

    // What is pinned to a cell stands behind all others of its row, with the name of the cell.
    static bool isNote(const QString &text);
    // A few words that take a line back, hold it, or say when it does not count.
    bool turnsLine(const QString &text) const;
    bool hasAny(std::initializer_list<const char *> lists, const QString &text) const;

private:
    void findPlaces(const Grid &grid);
    // Row and column of the grid that hold what was read from there.
    std::optional<std::pair<int, int>> placeOf(const Source &source) const;

    struct TextCell
    {
        TextPlace range;
        std::pair<int, int> at; // row and column of the grid
    };
    const TableReading &m_table;
    const GridView m_view;
    const ExtractionContext &m_context;
    const PhraseBook m_phrases;
    std::vector<LineRow> m_lines;
    QHash<int, int> m_rows;            // of the grid, by those of the sheet
    int m_sheet = 0;
    std::vector<TextCell> m_textCells; // by their places
    QSet<std::pair<int, int>> m_taken; // row and column of the grid
};

} // namespace intray
