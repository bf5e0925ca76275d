// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SumRows.h"

#include "core/extraction/FieldParsers.h"

#include <array>

namespace intray {

namespace {

constexpr std::array Styles{NumberStyle::DecimalComma, NumberStyle::DecimalPoint};

// The sum of a column so far, in both ways of writing numbers; none once a figure cannot be read so.
struct ColumnSum
{
    std::array<std::optional<Decimal>, Styles.size()> sums{Decimal(), Decimal()};
    bool inLines = false; // beside figures of other columns
};

std::optional<Decimal> valueOf(const GridCell &cell, NumberStyle style)
{
    if (cell.number)
        return cell.number;
    const auto readings = readNumber(cell.text, style);
    return readings.empty() ? std::nullopt : std::optional(readings.front().value);
}

bool isMoneyLike(const GridCell &cell)
{
    return !cell.date && isFigure(cell);
}

bool makesUp(const ColumnSum &above, const GridCell &cell)
{
    for (size_t i = 0; i < Styles.size(); ++i) {
        const auto value = valueOf(cell, Styles[i]);
        if (value && above.sums[i] && !value->isZero() && *value == *above.sums[i])
            return true;
    }
    return false;
}

void add(ColumnSum &to, const GridCell &cell)
{
    for (size_t i = 0; i < Styles.size(); ++i) {
        const auto value = valueOf(cell, Styles[i]);
        if (to.sums[i] && value)
            *to.sums[i] += *value;
        else
            to.sums[i].reset();
    }
}

} // namespace

std::vector<bool> rowsThatAddUp(const GridView &grid, int first, int last)
{
    std::vector<bool> found(size_t(std::max(0, last)), false);
    std::vector<ColumnSum> columns(size_t(grid.columns()));
    for (int row = std::max(0, first); row < last; ++row) {
        std::vector<int> figures;
        bool words = false, coded = false; // what has a number of its own is a line
        for (int column = 0; column < grid.columns(); ++column) {
            const GridCell *cell = grid.cell(row, column);
            if (!cell)
                continue;
            if (isMoneyLike(*cell))
                figures.push_back(column);
            else if (looksLikeCode(cell->text.section(u'\n', 0, 0)))
                coded = true;
            else
                words = words || std::none_of(cell->text.cbegin(), cell->text.cend(), [](QChar c) { return c.isDigit(); });
        }
        if (figures.size() == 1 && words && !coded) {
            const ColumnSum &above = columns[size_t(figures.front())];
            found[size_t(row)] = above.inLines && makesUp(above, *grid.cell(row, figures.front()));
            if (found[size_t(row)])
                continue;
        }
        for (const int column : figures) {
            add(columns[size_t(column)], *grid.cell(row, column));
            columns[size_t(column)].inLines = columns[size_t(column)].inLines || figures.size() > 1;
        }
    }
    return found;
}

} // namespace intray
