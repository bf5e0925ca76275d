// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/HtmlTable.h"
#include "core/reading/ReadingLimits.h"

#include <vector>

namespace intray {

// Writes paragraphs and tables of a word processor's file into one running text, in their order.
// Calls nest as the file's elements do; what is begun must be ended.
class WordText
{
public:
    explicit WordText(const ReadingLimits &limits) : m_limits(limits) {}

    // '\n' breaks the line; '\t' is a tab stop, and a blank inside a table.
    void write(const QString &text, bool bold = false);
    // One line; several empty paragraphs make one empty line.
    void endParagraph();

    void beginTable();
    void endTable();
    void beginRow();
    void endRow();
    void beginCell();
    void endCell(int rowSpan, int columnSpan);
    // Columns that the row leaves out.
    void skipColumns(int count);

    bool isFull() const { return m_full; }
    Text take();

private:
    struct OpenTable
    {
        HtmlTable table;
        bool firstCell = true;
    };
    struct OpenCell
    {
        int start = 0;
        bool bold = false;
        bool written = false; // its first words are there
        bool holdsTable = false;
    };

    QString &out() { return m_text.text; }
    // Nothing before this is ended or shortened.
    int blockStart() const { return m_cells.empty() ? 0 : m_cells.back().start; }
    bool atLineStart() const
    {
        return m_text.text.size() == blockStart() || m_text.text.endsWith(u'\n');
    }
    void dropBlanks();
    void newLine();

    const ReadingLimits m_limits;
    Text m_text;
    std::vector<OpenTable> m_tables;
    std::vector<OpenCell> m_cells;
    bool m_full = false;
};

} // namespace intray
