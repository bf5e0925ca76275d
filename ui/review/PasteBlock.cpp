// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/LineGrid.h"

namespace intray {

std::vector<std::vector<QString>> cellsOfBlock(const QString &block)
{
    std::vector<std::vector<QString>> rows;
    std::vector<QString> row;
    QString cell;
    bool quoted = false, begun = false;
    const auto endCell = [&] {
        row.push_back(cell.simplified());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::move(row));
        row.clear();
        begun = false;
    };
    for (qsizetype i = 0; i < block.size(); ++i) {
        const QChar c = block[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < block.size() && block[i + 1] == u'"')
                cell += block[++i];
            else
                quoted = false;
            continue;
        }
        if (c == u'\r')
            continue;
        if (c == u'\n') {
            endRow();
            continue;
        }
        begun = true;
        if (c == u'\t')
            endCell();
        else if (c == u'"' && cell.isEmpty())
            quoted = true;
        else
            cell += c;
    }
    if (begun || !row.empty() || !cell.isEmpty())
        endRow();
    return rows;
}

} // namespace intray
