// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/ReadingLimits.h"

#include <map>
#include <vector>

namespace intray {

// One HTML table while its rows are written into a text: places cells around spans, and decides for
// each row whether it reads as one line. Replaces characters one for one only, so that ranges stay.
class HtmlTable
{
public:
    explicit HtmlTable(const ReadingLimits &limits) : m_limits(limits) {}

    void beginRow();
    // `start` and `end`: where the cell's text stands in the text.
    void addCell(const QString &text, int start, int end, int rowSpan, int columnSpan, bool bold,
                 bool holdsTable);
    // Cells of a row are parted by one tab each when this is called; those of a row whose cells have
    // many lines become line ends instead.
    void endRow(QString &text);

    // The table; nothing when it is only a frame around something else.
    std::optional<Sheet> take();

private:
    struct Written
    {
        int start = 0;
        int end = 0;
        bool holdsTable = false;
    };

    ReadingLimits m_limits;
    Sheet m_sheet;
    int m_row = -1;
    int m_column = 0;
    std::map<int, int> m_spanned; // column -> first row that is free again
    std::vector<Written> m_written;
};

} // namespace intray
