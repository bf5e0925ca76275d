// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RolesBySums.h"

#include "core/extraction/RowArithmetic.h"

#include <QRegularExpression>

#include <cmath>

namespace intray {

namespace {

constexpr size_t MostColumns = 9;
constexpr size_t MostRows = 8;
constexpr size_t MostFound = 3;
constexpr size_t MostTried = 12;

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
    // The same as floating numbers, to pass over quickly what cannot hold; never to prove anything.
    std::vector<std::vector<std::vector<double>>> rough;
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
        std::vector<std::vector<double>> rough(row.size());
        for (size_t at = 0; at < row.size(); ++at) {
            for (const NumberReading &reading : row[at])
                rough[at].push_back(double(reading.value.micros()) / 1e6);
        }
        figures.rows.push_back(std::move(row));
        figures.rough.push_back(std::move(rough));
    }
    return figures;
}

struct Places
{
    size_t quantity = 0, price = 0, amount = 0;
    std::optional<size_t> discount;
};

// Whether the figures of a row may hold; true where one of them is missing.
bool mayHold(const std::vector<std::vector<double>> &row, const Places &at)
{
    constexpr double Tolerance = 0.06; // a little more than the arithmetic of rows allows
    if (row[at.quantity].empty() || row[at.price].empty() || row[at.amount].empty())
        return true;
    std::vector<double> shares{1};
    for (const double discount : at.discount ? row[*at.discount] : std::vector<double>())
        shares.push_back(1 - discount / 100);
    for (const double quantity : row[at.quantity]) {
        for (const double price : row[at.price]) {
            for (const double share : shares) {
                for (const double amount : row[at.amount]) {
                    for (const double basis : {1.0, 100.0, 1000.0}) {
                        if (std::abs(quantity * price * share / basis - amount) <= Tolerance)
                            return true;
                    }
                }
            }
        }
    }
    return false;
}

// How many rows may fail: none, or fewer than hold. A wrong sum in one line is what the buyer is asked about, not what
// makes its price unknown.
enum class Failing { None, Fewer };

// In every row that has all of them, in two at least, and not by ones and zeros alone.
bool holds(const Figures &figures, const Places &at, Failing failing)
{
    const auto quick = [&](const auto &row) { return mayHold(row, at); };
    const auto rows = figures.rough.size();
    const auto possible = size_t(std::count_if(figures.rough.begin(), figures.rough.end(), quick));
    if (failing == Failing::None ? possible < rows : possible * 2 <= rows)
        return false;
    int proven = 0, failed = 0, telling = 0;
    bool takesOff = !at.discount;
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
        if (choice.verdict != FigureChoice::Verdict::Holds) {
            ++failed;
            continue;
        }
        ++proven;
        telling += Decimal(1) < line.quantity[choice.quantity].value;
        takesOff = takesOff || !line.discount[choice.discount].value.isZero();
    }
    if (failing == Failing::None)
        return failed == 0 && proven >= 2 && telling > 0 && takesOff;
    return telling >= 2 && failed < telling && takesOff;
}

RoleAssignment with(const RoleAssignment &like, const Figures &figures, const Places &at,
                    const ColumnGuesses &guesses)
{
    std::vector<std::optional<Label>> roles = like.roles;
    for (auto &role : roles) {
        if (role == Label::Quantity || role == Label::UnitPrice || role == Label::LineTotal || role == Label::Discount)
            role.reset();
    }
    const auto give = [&](size_t place, Label role) { roles[size_t(figures.columns[place])] = role; };
    give(at.quantity, Label::Quantity);
    give(at.price, Label::UnitPrice);
    give(at.amount, Label::LineTotal);
    if (at.discount)
        give(*at.discount, Label::Discount);
    return weighed(std::move(roles), guesses);
}

} // namespace

std::vector<RoleAssignment> rolesBySums(const GridView &grid, const std::vector<int> &rows,
                                        const std::vector<ColumnProfile> &profiles, const ColumnGuesses &guesses,
                                        const RoleAssignment &like)
{
    const Figures figures = figuresOf(grid, rows, profiles);
    const size_t count = figures.columns.size();
    std::vector<RoleAssignment> found;
    // Units and currencies beside the numbers are cut by now.
    const auto integers = [&](size_t place) {
        return std::count_if(figures.rows.begin(), figures.rows.end(), [&](const std::vector<Readings> &row) {
            return !row[place].empty() && row[place].front().value.isInteger();
        });
    };
    // Goods may be ordered by weight; but what a head names a weight is no money, however well it multiplies.
    const auto isWeight = [&](size_t place) {
        constexpr double Named = 0.45;
        const auto &own = guesses[size_t(figures.columns[place])];
        return std::any_of(own.begin(), own.end(), [](const ColumnGuess &guess) {
            return guess.role == Label::Weight && guess.labels >= Named;
        });
    };
    // Whether any roles hold, those of `like` among them. Where rows fail, no discount is looked for: it explains much.
    const auto search = [&](Failing failing) {
        bool any = false;
        Places at;
        for (size_t place = 0; place < count * count * count; ++place) {
            at.quantity = place / (count * count);
            at.price = place / count % count;
            at.amount = place % count;
            if (at.price == at.quantity || at.amount == at.quantity || at.price == at.amount || isWeight(at.price)
                || isWeight(at.amount))
                continue;
            // Quantity and price multiply either way: the whole numbers are the quantities, else what it was.
            const bool isLike = figures.columns[at.quantity] == like.columnOf(Label::Quantity);
            if (integers(at.quantity) < integers(at.price) || (integers(at.quantity) <= integers(at.price) && !isLike))
                continue;
            for (size_t d = failing == Failing::None ? 0 : count; d <= count && found.size() < MostTried; ++d) {
                at.discount = d < count ? std::optional(d) : std::nullopt;
                if (d < count && (d == at.quantity || d == at.price || d == at.amount))
                    continue;
                if (!holds(figures, at, failing))
                    continue;
                any = true;
                RoleAssignment roles = with(like, figures, at, guesses);
                if (roles.roles != like.roles)
                    found.push_back(std::move(roles));
            }
        }
        return any;
    };
    if (!search(Failing::None))
        search(Failing::Fewer);
    std::stable_sort(found.begin(), found.end(),
                     [](const RoleAssignment &a, const RoleAssignment &b) { return a.score() > b.score(); });
    if (found.size() > MostFound)
        found.resize(MostFound);
    return found;
}

} // namespace intray
