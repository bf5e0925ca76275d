// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DiscountColumns.h"

#include "core/extraction/HeaderRows.h"

namespace intray {

namespace {

constexpr int RowsWithHeads = 60;
constexpr int MostDiscounts = 5;

// The columns of the row whose heads name a discount, where they stand side by side; none where one of them is the
// discount in money beside its share.
std::vector<int> discountsIn(const GridRow &row, const Lexicon &lexicon)
{
    constexpr double ClearHead = 0.8;
    std::vector<int> found;
    int shares = 0;
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const ColumnHead head = readHead(row.cells[size_t(column)].text.simplified(), lexicon);
        const bool isDiscount = !head.guesses.empty() && head.guesses.front().role == Label::Discount
            && head.guesses.front().weight >= ClearHead && head.currency.isEmpty();
        if (!isDiscount || (!found.empty() && found.back() != column - 1))
            continue;
        found.push_back(column);
        shares += head.text.contains(u'%');
    }
    const bool isMixed = shares > 0 && shares < int(found.size());
    return isMixed ? std::vector<int>{} : found;
}

bool takesOff(const GridCell &cell)
{
    return std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit() && c != u'0'; });
}

void join(GridRow &row, const std::vector<int> &columns)
{
    QStringList parts;
    GridCell joint;
    for (const int column : columns) {
        if (column >= int(row.cells.size()))
            break;
        GridCell &cell = row.cells[size_t(column)];
        if (takesOff(cell)) {
            if (parts.isEmpty())
                joint = cell;
            joint.confidence = std::min(joint.confidence, cell.confidence);
            parts << cell.text.simplified();
        }
        if (column != columns.front())
            cell = {};
    }
    if (parts.isEmpty())
        return;
    if (parts.size() > 1) {
        joint.text = parts.join(QStringLiteral(" + "));
        joint.number.reset();
    }
    row.cells[size_t(columns.front())] = joint;
}

} // namespace

std::optional<Grid> withJointDiscounts(const Grid &grid, const Lexicon &lexicon)
{
    for (int row = 0; row < std::min(RowsWithHeads, int(grid.rows.size())); ++row) {
        const std::vector<int> columns = discountsIn(grid.rows[size_t(row)], lexicon);
        if (columns.size() < 2 || columns.size() > MostDiscounts)
            continue;
        Grid joined = grid;
        for (size_t i = 1; i < columns.size(); ++i)
            joined.rows[size_t(row)].cells[size_t(columns[i])] = {};
        for (int below = row + 1; below < int(grid.rows.size()); ++below)
            join(joined.rows[size_t(below)], columns);
        return joined;
    }
    return std::nullopt;
}

} // namespace intray
