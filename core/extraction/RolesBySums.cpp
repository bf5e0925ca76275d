// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RolesBySums.h"

#include "core/extraction/RowArithmetic.h"

#include <QRegularExpression>

namespace intray {

namespace {

constexpr size_t MostColumns = 9;
constexpr size_t MostRows = 8;
constexpr size_t MostFound = 3;

using Readings = std::vector<NumberReading>;

Readings readingsOf(const GridCell *cell)
{
    if (!cell || cell->date || cell->text.size() > 40)
        return {};
    if (cell->number)
        return {{*cell->number, NumberStyle::Unknown}};
    static const QRegularExpression around(QStringLiteral("^[^\\d.,-]+|[^\\d]+$"));
    Readings readings = readNumber(QString(cell->text).remove(around), NumberStyle::Unknown);
    if (readings.size() > 2)
        readings.resize(2);
    return readings;
}

struct Figures
{
    std::vector<int> columns;
    std::vector<std::vector<Readings>> rows; // by row, then as columns
};

Figures figuresOf(const GridView &grid, const std::vector<int> &rows, const std::vector<ColumnProfile> &profiles)
{
    Figures figures;
    for (size_t column = 0; column < profiles.size() && figures.columns.size() < MostColumns; ++column) {
        const ColumnProfile &profile = profiles[column];
        const bool isNumeric = std::max({profile.prices, profile.percents, profile.quantities}) >= 0.8;
        if (isNumeric && profile.dates < 0.3 && size_t(profile.filled) * 2 > rows.size())
            figures.columns.push_back(int(column));
    }
    for (size_t i = 0; i < rows.size() && figures.rows.size() < MostRows; ++i) {
        std::vector<Readings> row;
        for (const int column : figures.columns)
            row.push_back(readingsOf(grid.cell(rows[i], column)));
        figures.rows.push_back(std::move(row));
    }
    return figures;
}

struct Places
{
    size_t quantity = 0, price = 0, amount = 0;
    std::optional<size_t> discount;
};

// In every row that has all of them, in two at least, and not by ones and zeros alone.
bool holds(const Figures &figures, const Places &at)
{
    int proven = 0;
    bool isTelling = false, takesOff = !at.discount;
    for (const std::vector<Readings> &row : figures.rows) {
        LineFigures line{row[at.quantity], row[at.price], {}, {}, row[at.amount]};
        if (line.quantity.empty() || line.price.empty() || line.amount.empty())
            continue;
        if (at.discount) {
            line.discount = row[*at.discount];
            std::erase_if(line.discount, [](const NumberReading &reading) {
                return reading.value < Decimal(0) || !(reading.value < Decimal(100));
            });
            if (line.discount.empty())
                line.discount = {{Decimal(0), NumberStyle::Unknown}};
        }
        const FigureChoice choice = chooseFigures(line);
        if (choice.verdict != FigureChoice::Verdict::Holds)
            return false;
        ++proven;
        isTelling = isTelling || Decimal(1) < line.quantity[choice.quantity].value;
        takesOff = takesOff || !line.discount[choice.discount].value.isZero();
    }
    return proven >= 2 && isTelling && takesOff;
}

RoleAssignment with(const RoleAssignment &like, const Figures &figures, const Places &at)
{
    RoleAssignment found = like;
    for (auto &role : found.roles) {
        if (role == Label::Quantity || role == Label::UnitPrice || role == Label::LineTotal || role == Label::Discount)
            role.reset();
    }
    const auto give = [&](size_t place, Label role) { found.roles[size_t(figures.columns[place])] = role; };
    give(at.quantity, Label::Quantity);
    give(at.price, Label::UnitPrice);
    give(at.amount, Label::LineTotal);
    if (at.discount)
        give(*at.discount, Label::Discount);
    return found;
}

} // namespace

std::vector<RoleAssignment> rolesBySums(const GridView &grid, const std::vector<int> &rows,
                                        const std::vector<ColumnProfile> &profiles, const RoleAssignment &like)
{
    const Figures figures = figuresOf(grid, rows, profiles);
    const size_t count = figures.columns.size();
    std::vector<RoleAssignment> found;
    const auto integers = [&](size_t place) { return profiles[size_t(figures.columns[place])].integers; };
    Places at;
    for (size_t place = 0; place < count * count * count; ++place) {
        at.quantity = place / (count * count);
        at.price = place / count % count;
        at.amount = place % count;
        if (at.price == at.quantity || at.amount == at.quantity || at.price == at.amount)
            continue;
        // Quantity and price multiply either way: the whole numbers are the quantities, else what it was.
        const bool isLike = figures.columns[at.quantity] == like.columnOf(Label::Quantity);
        if (integers(at.quantity) < integers(at.price) || (integers(at.quantity) <= integers(at.price) && !isLike))
            continue;
        for (size_t d = 0; d <= count && found.size() < MostFound; ++d) {
            at.discount = d < count ? std::optional(d) : std::nullopt;
            if (d < count && (d == at.quantity || d == at.price || d == at.amount))
                continue;
            if (!holds(figures, at))
                continue;
            RoleAssignment roles = with(like, figures, at);
            if (roles.roles != like.roles)
                found.push_back(std::move(roles));
        }
    }
    return found;
}

} // namespace intray
