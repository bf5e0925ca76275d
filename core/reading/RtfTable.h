// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/RtfTokens.h"
#include "core/reading/WordText.h"

#include <QString>

#include <vector>

namespace intray {

// The rows of one RTF table until it ends: only all rows together tell the columns, because each row says
// for itself how wide its cells are.
class RtfTable
{
public:
    // \trowd, \cellx, \clvmgf and their like; false when the word does not define rows.
    bool define(const RtfToken &token);

    void write(const QString &text, bool bold);
    void endParagraph();
    void endCell();
    void endRow();

    bool isEmpty() const { return m_rows.empty() && !hasOpenRow(); }
    bool hasOpenRow() const { return m_rowDefined || !m_row.cells.empty() || !m_cell.text.isEmpty(); }
    // Writes the table out and starts anew.
    void writeTo(WordText &out);

private:
    enum class Merge { None, First, Continued };
    struct Definition
    {
        int right = 0; // twips
        Merge across = Merge::None;
        Merge down = Merge::None;
    };
    struct Cell
    {
        QString text;
        bool bold = false;
    };
    struct Row
    {
        int left = 0;
        std::vector<Cell> cells;
        std::vector<Definition> definitions;
    };
    struct Placed
    {
        int column = 0;
        int columnSpan = 1;
        int rowSpan = 1;
        bool continued = false; // covered by a cell above or to the left
    };

    std::vector<int> edges() const;
    std::vector<std::vector<Placed>> places() const;

    Row m_row;
    Cell m_cell;
    Definition m_next;
    bool m_rowDefined = false; // \trowd has come, \row not yet
    std::vector<Row> m_rows;
};

} // namespace intray
