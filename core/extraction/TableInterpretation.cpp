// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableInterpretation.h"

#include "core/extraction/RolesBySums.h"
#include "core/extraction/RowGrouping.h"
#include "core/extraction/SizeMatrix.h"
#include "core/extraction/TableReader.h"

namespace intray {

namespace {

constexpr int SampleRows = 120;   // enough to tell the roles of columns apart
constexpr int HypothesesRead = 10; // of each head
constexpr size_t FullReadings = 4;     // of those, the best ones in all their rows
constexpr size_t LongTableReadings = 2; // where the sample has told the others apart

// Rows in which the values of columns are looked at: with two cells at least, without sums and heads.
std::vector<int> bodyRows(const GridView &grid, const HeaderRows &header, const Lexicon &lexicon, int last)
{
    std::vector<int> rows;
    for (int row = header.first < 0 ? 0 : header.bodyStart(); row < last; ++row) {
        if (!grid.isRowVisible(row) || grid.filledCells(row) < 2)
            continue;
        bool sum = false, figure = false;
        for (int column = 0; column < grid.columns() && !sum; ++column) {
            const GridCell *cell = grid.cell(row, column);
            figure = figure || (cell && isFigure(*cell));
            sum = cell && sumLabelOf(grid.text(row, column), lexicon).has_value();
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
    if (a.lines.size() != b.lines.size())
        return false;
    for (size_t i = 0; i < a.lines.size(); ++i) {
        const OrderLine &x = a.lines[i], &y = b.lines[i];
        if (x.supplierItem.value != y.supplierItem.value || x.buyerItem.value != y.buyerItem.value
            || x.quantity.value != y.quantity.value || x.unitPrice.value != y.unitPrice.value
            || x.lineTotal.value != y.lineTotal.value || x.requestedDate.value != y.requestedDate.value)
            return false;
    }
    return true;
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

// Figures that a nearly as good reading sees elsewhere are doubtful.
void weakenByRival(TableReading &best, const TableReading &rival)
{
    const double perLine = (best.score - rival.score) / double(std::max<size_t>(1, best.lines.size()));
    if (perLine > 0.12 || best.lines.size() != rival.lines.size())
        return;
    for (size_t i = 0; i < best.lines.size(); ++i) {
        OrderLine &line = best.lines[i];
        const OrderLine &other = rival.lines[i];
        const auto weaken = [](auto &field, const auto &otherField) {
            if (field.value != otherField.value && otherField.value)
                field.confidence = std::min(field.confidence, 0.9);
        };
        weaken(line.quantity, other.quantity);
        weaken(line.unitPrice, other.unitPrice);
        weaken(line.supplierItem, other.supplierItem);
    }
}

} // namespace

std::vector<TableReading> interpretTable(const Grid &given, const TableContext &context)
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
        bool proven = false;
        const auto rank = [&](std::vector<RoleAssignment> assignments) {
            for (RoleAssignment &roles : assignments) {
                TableReading sample = readTable(view, header, roles, context, sampleEnd);
                proven = proven || (holdsInAllLines(sample) && swappedFigures(sample.lines) == 0);
                if (!sample.lines.empty())
                    ranked.push_back({std::move(sample), std::move(roles)});
            }
        };
        const std::vector<RoleAssignment> likely = assignRoles(header, profiles, guesses, HypothesesRead);
        rank(likely);
        if (!proven && !likely.empty())
            rank(rolesBySums(view, rows, profiles, likely.front()));
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
    std::stable_sort(readings.begin(), readings.end(),
                     [](const TableReading &a, const TableReading &b) { return a.score > b.score; });
    for (size_t i = 1; i < readings.size(); ++i) {
        if (!sameLines(readings[0], readings[i])) {
            weakenByRival(readings[0], readings[i]);
            break;
        }
    }
    return readings;
}

} // namespace intray
