// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableInterpretation.h"

#include "core/extraction/DiscountColumns.h"
#include "core/extraction/RivalReadings.h"
#include "core/extraction/RolesBySums.h"
#include "core/extraction/RowGrouping.h"
#include "core/extraction/SizeMatrix.h"
#include "core/extraction/SumRows.h"
#include "core/extraction/TableReader.h"

#include <QRegularExpression>

namespace intray {

namespace {

constexpr int SampleRows = 120;   // enough to tell the roles of columns apart
constexpr int HypothesesRead = 10; // of each head
constexpr size_t FullReadings = 4;     // of those, the best ones in all their rows
constexpr size_t LongTableReadings = 2; // where the sample has told the others apart

// "VAT 20 %" behind the words of a line that has figures of its own: the tax of that line, no sum.
bool taxesLine(const GridView &grid, int row, int column)
{
    constexpr int Cells = 4;
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    for (int before = 0; before < column && grid.filledCells(row) >= Cells; ++before) {
        if (word.match(grid.text(row, before)).hasMatch())
            return true;
    }
    return false;
}

// Rows in which the values of columns are looked at: with two cells at least, without sums and heads.
std::vector<int> bodyRows(const GridView &grid, const HeaderRows &header, const Lexicon &lexicon, int last)
{
    std::vector<int> rows;
    const int first = header.first < 0 ? 0 : header.bodyStart();
    const std::vector<bool> addUp = rowsThatAddUp(grid, first, last);
    for (int row = first; row < last; ++row) {
        if (!grid.isRowVisible(row) || grid.filledCells(row) < 2 || addUp[size_t(row)])
            continue;
        bool sum = false, figure = false;
        for (int column = 0; column < grid.columns() && !sum; ++column) {
            const GridCell *cell = grid.cell(row, column);
            figure = figure || (cell && isFigure(*cell));
            const auto label = cell ? sumLabelOf(grid.text(row, column), lexicon) : std::nullopt;
            sum = label && !(label == Label::TaxTotal && taxesLine(grid, row, column));
        }
        // Without a known head, a row of words may be a head in a language that nobody taught.
        if (header.first < 0 && !figure)
            continue;
        if (!sum && !(header.first >= 0 && repeatsHeader(grid, row, header)))
            rows.push_back(row);
    }
    return rows;
}

// Rows of header values ("Order no. | 4711") look filled too; a column is judged by rows as wide as most.
void keepWideRows(const GridView &grid, std::vector<int> &rows)
{
    std::vector<int> widths;
    for (const int row : rows)
        widths.push_back(grid.filledCells(row));
    if (widths.empty())
        return;
    std::sort(widths.begin(), widths.end());
    const int usual = widths[widths.size() * 3 / 4];
    std::erase_if(rows, [&](int row) { return grid.filledCells(row) * 2 < usual; });
}

// Without a head, only known items or sums that hold make lines of rows.
bool isProvenWithoutHead(const TableReading &table)
{
    const auto proven = std::count_if(table.lines.begin(), table.lines.end(), [](const OrderLine &line) {
        return line.supplierItem.has(Evidence::Kind::MasterData)
            || line.buyerItem.has(Evidence::Kind::MasterData) || line.gtin.has(Evidence::Kind::MasterData)
            || line.quantity.has(Evidence::Kind::Arithmetic);
    });
    return size_t(proven) * 2 >= table.lines.size();
}

bool holdsInAllLines(const TableReading &table)
{
    return !table.lines.empty() && std::all_of(table.lines.begin(), table.lines.end(), [](const OrderLine &line) {
        return line.lineTotal.has(Evidence::Kind::Arithmetic);
    });
}

bool sameLines(const TableReading &a, const TableReading &b)
{
    const auto isSame = [](const OrderLine &x, const OrderLine &y) {
        return x.position.value == y.position.value && x.supplierItem.value == y.supplierItem.value
            && x.buyerItem.value == y.buyerItem.value && x.gtin.value == y.gtin.value
            && x.description.value == y.description.value && x.quantity.value == y.quantity.value
            && x.unit.value == y.unit.value && x.unitPrice.value == y.unitPrice.value
            && x.pricePer.value == y.pricePer.value && x.discountPercent.value == y.discountPercent.value
            && x.lineTotal.value == y.lineTotal.value && x.requestedDate.value == y.requestedDate.value;
    };
    return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), isSame);
}

bool isOfSums(const std::optional<Label> &role)
{
    return role == Label::Quantity || role == Label::UnitPrice || role == Label::LineTotal || role == Label::Discount;
}

// What the sums prove of the figures, with each of the likeliest roles of the other columns.
void addRolesBySums(std::vector<RoleAssignment> &likely, const std::vector<RoleAssignment> &bySums,
                    const ColumnGuesses &guesses)
{
    constexpr size_t MostVaried = 3;
    const auto add = [&](RoleAssignment roles) {
        const bool known = std::any_of(likely.begin(), likely.end(), [&](const RoleAssignment &other) {
            return other.roles == roles.roles;
        });
        if (!known)
            likely.push_back(std::move(roles));
    };
    const std::vector<RoleAssignment> others(likely.begin(), likely.begin() + std::ptrdiff_t(std::min(likely.size(), MostVaried)));
    for (const RoleAssignment &proven : bySums) {
        add(proven);
        for (const RoleAssignment &other : others) {
            std::vector<std::optional<Label>> roles = other.roles;
            for (size_t column = 0; column < roles.size() && column < proven.roles.size(); ++column) {
                if (isOfSums(proven.roles[column]))
                    roles[column] = proven.roles[column];
                else if (isOfSums(roles[column]))
                    roles[column].reset();
            }
            add(weighed(std::move(roles), guesses));
        }
    }
}

// Where this head's table ends: at a different head further down.
int lastRowOf(const GridView &grid, const HeaderRows &header, const std::vector<HeaderRows> &headers)
{
    int last = grid.rows();
    for (const HeaderRows &other : headers) {
        if (other.first > header.first && other.score > 0.6 * header.score)
            last = std::min(last, other.first);
    }
    return last;
}

} // namespace

void addReadings(std::vector<TableReading> &readings, std::vector<TableReading> further)
{
    for (TableReading &reading : further) {
        const bool known = std::any_of(readings.begin(), readings.end(),
                                       [&](const TableReading &other) { return sameLines(other, reading); });
        if (!known)
            readings.push_back(std::move(reading));
    }
}

void keepBest(std::vector<TableReading> &readings, size_t most)
{
    // Scores that only rounding tells apart are equal.
    const auto rank = [](const TableReading &reading) { return std::llround(reading.score * 1e6); };
    std::stable_sort(readings.begin(), readings.end(),
                     [&](const TableReading &a, const TableReading &b) { return rank(a) > rank(b); });
    if (readings.size() > most)
        readings.erase(readings.begin() + std::ptrdiff_t(most), readings.end());
}

std::vector<TableReading> readingsOf(const Grid &given, const TableContext &context)
{
    const std::optional<Grid> summed = withQuantityOfSizes(given, context.lexicon);
    const Grid &grid = summed ? *summed : given;
    const GridView view(grid);
    std::vector<HeaderRows> headers = findHeaderRows(view, context.lexicon);
    if (headers.empty()) {
        HeaderRows none;
        none.heads.resize(size_t(grid.columns));
        headers.push_back(none);
    }
    std::vector<TableReading> readings;
    for (const HeaderRows &header : headers) {
        const int last = lastRowOf(view, header, headers);
        std::vector<int> rows = bodyRows(view, header, context.lexicon, last);
        keepWideRows(view, rows);
        if (rows.empty())
            continue;
        const bool isLong = rows.size() > size_t(SampleRows);
        const int sampleEnd = isLong ? rows[size_t(SampleRows)] : last;
        if (isLong)
            rows.resize(size_t(SampleRows));
        std::vector<ColumnProfile> profiles;
        for (int column = 0; column < grid.columns; ++column)
            profiles.push_back(profileOf(view, column, rows, context.lexicon, context.catalog));
        const ColumnGuesses guesses = guessRoles(header, profiles);
        std::vector<std::pair<TableReading, RoleAssignment>> ranked;
        std::vector<RoleAssignment> likely = assignRoles(header, profiles, guesses, HypothesesRead);
        if (!likely.empty())
            addRolesBySums(likely, rolesBySums(view, rows, profiles, guesses, likely.front()), guesses);
        for (RoleAssignment &roles : likely) {
            TableReading sample = readTable(view, header, roles, context, sampleEnd);
            if (!sample.lines.empty())
                ranked.push_back({std::move(sample), std::move(roles)});
        }
        const auto best = std::max_element(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
            return a.first.score < b.first.score;
        });
        // "1.250" may be a thousand or one: both compete where nothing in the document tells.
        if (!isLong && best != ranked.end() && !best->first.styleProven) {
            TableContext other = context;
            other.assumedStyle = best->first.numberStyle == NumberStyle::DecimalComma ? NumberStyle::DecimalPoint
                                                                                      : NumberStyle::DecimalComma;
            const RoleAssignment roles = best->second;
            TableReading sample = readTable(view, header, roles, other, last);
            if (!sample.lines.empty())
                ranked.push_back({std::move(sample), roles});
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first.score > b.first.score; });
        const size_t wanted = std::min(ranked.size(), isLong ? LongTableReadings : FullReadings);
        for (size_t i = 0; i < wanted; ++i) {
            TableReading full = isLong ? readTable(view, header, ranked[i].second, context, last)
                                       : std::move(ranked[i].first);
            if (full.lines.empty() || (header.first < 0 && !isProvenWithoutHead(full)))
                continue;
            readings.push_back(std::move(full));
        }
    }
    // Without sums that hold, no discount is left out.
    const auto joint = withJointDiscounts(given, context.lexicon);
    if (joint && std::none_of(readings.begin(), readings.end(), holdsInAllLines)) {
        if (std::vector<TableReading> further = readingsOf(*joint, context); !further.empty())
            readings = std::move(further);
    }
    keepBest(readings, readings.size());
    std::vector<TableReading> distinct;
    addReadings(distinct, std::move(readings));
    keepBest(distinct);
    return distinct;
}

std::vector<TableReading> interpretTable(const Grid &grid, const TableContext &context)
{
    std::vector<TableReading> readings = readingsOf(grid, context);
    std::vector<RivalLines> rivals;
    for (size_t i = 1; i < readings.size(); ++i) {
        RivalLines &rival = rivals.emplace_back();
        rival.margin = readings[0].score - readings[i].score;
        for (const OrderLine &line : readings[i].lines)
            rival.lines.push_back(&line);
    }
    if (!rivals.empty())
        weighRivals(readings[0].lines, rivals, context.weights);
    return readings;
}

} // namespace intray
