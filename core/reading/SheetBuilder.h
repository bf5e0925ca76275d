// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/Reading.h"

namespace intray {

// Collects the cells of one sheet within the limits.
class SheetBuilder
{
public:
    SheetBuilder(Reading &reading, QString name) : m_reading(reading) { m_sheet.name = std::move(name); }

    // Whether a cell at this place is within the limits; the sheet is marked as cut when not.
    bool hasRoomAt(int row, int column);
    // Empty text is no cell. Within the limits only.
    void add(Cell cell);
    void hideRow(int row);
    void hideColumns(int first, int last);
    void setHidden() { m_sheet.hidden = true; }
    // Merges a range onto its top-left cell.
    void merge(int row, int column, int lastRow, int lastColumn);
    bool isCut() const { return m_cut; }
    // A formula whose result the file does not tell.
    void addUnknownResult(int row, int column) { m_unknownResults.add(row, column); }
    // A cell whose text is struck out.
    void addStruck(int row, int column) { m_struck.add(row, column); }
    // A note that is pinned to a cell. Its text becomes a cell of its own, in the row, right of all others: "C5: ...".
    void addNote(int row, int column, const QString &text);
    // The text is not known.
    void addUnreadNote(int row, int column) { m_unreadNotes.add(row, column); }

    // Cells that have something in common: how many, and the first as a person names them ("C5, C6").
    class Places
    {
    public:
        void add(int row, int column);
        int count() const { return m_count; }
        QString names() const { return m_names.join(QLatin1String(", ")); }

    private:
        int m_count = 0;
        QStringList m_names;
    };
    const Places &unknownResults() const { return m_unknownResults; }
    const Places &struck() const { return m_struck; }
    const Places &unreadNotes() const { return m_unreadNotes; }

    Sheet take();

private:
    struct Range
    {
        int row = 0;
        int column = 0;
        int lastRow = 0;
        int lastColumn = 0;
    };
    Reading &m_reading;
    Sheet m_sheet;
    std::vector<Range> m_merged;
    bool m_cut = false;
    Places m_unknownResults;
    Places m_struck;
    Places m_unreadNotes;
    std::vector<Cell> m_notes; // their columns are found at the end
};

} // namespace intray
