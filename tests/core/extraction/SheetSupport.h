// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace intray::test {

// One row a text, cells parted by '|'; empty ones are none.
inline Sheet sheetOf(const std::vector<const char *> &rows, const char *name = "Order")
{
    Sheet sheet;
    sheet.name = QString::fromUtf8(name);
    for (const char *row : rows) {
        const QStringList cells = QString::fromUtf8(row).split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            Cell cell;
            cell.row = sheet.rows;
            cell.column = column;
            cell.text = cells[column];
            if (!cell.text.isEmpty())
                sheet.cells.push_back(cell);
            sheet.columns = std::max(sheet.columns, column + 1);
        }
        ++sheet.rows;
    }
    return sheet;
}

} // namespace intray::test
