// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableInterpretation.h"

#include "core/extraction/LineReader.h"
#include "core/extraction/ReadingDoubts.h"
#include "core/extraction/RolesBySums.h"
#include "core/extraction/SizeMatrix.h"
#include "core/extraction/TableSums.h"

namespace intray {

namespace {

constexpr int SampleRows = 120;   // enough to tell the roles of columns apart
constexpr int HypothesesRead = 10; // of each head
constexpr size_t FullReadings = 4;     // of those, the best ones in all their rows
constexpr size_t LongTableReadings = 2; // where the sample has told the others apart

struct DoubtTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableInterpretation)
};

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

// 0 to about 1.6: how much speaks for this line being one, and being read right.
double lineQuality(const ReadLine &read, const Catalog &catalog)
{
    const OrderLine &line = read.line;
    double quality = 0;
    const bool supplierKnown = line.supplierItem.has(Evidence::Kind::MasterData);
    const bool anyKnown = supplierKnown || line.buyerItem.has(Evidence::Kind::MasterData)
        || line.gtin.has(Evidence::Kind::MasterData);
    const bool anyItem = line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated();
    quality += anyKnown ? 0.4 : anyItem ? (catalog.hasItems() ? 0.1 : 0.2) : 0;
    if (line.supplierItem.isStated() && line.buyerItem.isStated())
        quality += 0.05;
    quality += line.description.isStated() ? 0.15 : 0;
    quality += line.quantity.isStated() ? 0.2 : -0.2;
    quality += line.unit.isStated() ? 0.08 : 0;
    quality += line.unitPrice.isStated() ? 0.08 : 0;
    quality += line.lineTotal.isStated() ? 0.05 : 0;
    quality += line.discountPercent.isStated() ? 0.03 : 0;
    quality += line.requestedDate.isStated() ? 0.05 : 0;
    switch (read.figures.verdict) {
    case FigureChoice::Verdict::Holds:
        quality += read.figures.impliedPer == Decimal(1) ? 0.5 : 0.3;
        break;
    case FigureChoice::Verdict::Fails: quality -= 0.4; break;
    case FigureChoice::Verdict::NotTold: break;
    }
    return quality;
}

struct Reading
{
    TableReading table;
    double lineScore = 0;
};

TableReading emptyReading(const HeaderRows &header, const RoleAssignment &roles)
{
    TableReading table;
    table.firstHeaderRow = header.first;
    table.headerRows = header.count;
    table.roles = roles.roles;
    for (size_t column = 0; column < header.heads.size() && table.currency.isEmpty(); ++column) {
        const auto &role = roles.roles[column];
        if (role == Label::UnitPrice || role == Label::LineTotal)
            table.currency = header.heads[column].currency;
    }
    return table;
}

void noteUsedRows(const HeaderRows &header, const RowGroups &groups, TableReading &table)
{
    for (int row = header.first; row >= 0 && row < header.bodyStart(); ++row)
        table.usedRows.push_back(row);
    for (const LineGroup &group : groups.lines)
        table.usedRows.insert(table.usedRows.end(), group.rows.begin(), group.rows.end());
    for (const std::vector<int> &rows : {groups.totals, groups.charges, groups.heads, groups.notOrdered})
        table.usedRows.insert(table.usedRows.end(), rows.begin(), rows.end());
    std::sort(table.usedRows.begin(), table.usedRows.end());
}

// Order forms list articles that were not ordered; elsewhere a line without quantity is a line all the same. A single
// row that has lost its price as well makes no form: it must be asked for.
bool isOrderForm(const RowGroups &groups, const GridView &grid, const TableColumns &columns)
{
    const int price = columns.columnOf(Label::UnitPrice);
    if (groups.notOrdered.size() == 1 && price >= 0 && !grid.cell(groups.notOrdered.front(), price))
        return false;
    const auto open = groups.notOrdered.size()
        + size_t(std::count_if(groups.lines.begin(), groups.lines.end(),
                               [](const LineGroup &group) { return !group.quantified; }));
    return open * 4 > open + groups.lines.size();
}

// What the reading of a price says about the currency of the table.
void noteCurrency(const std::vector<ReadLine> &lines, TableReading &table)
{
    if (!table.currency.isEmpty())
        return;
    for (const ReadLine &read : lines) {
        if (read.currency.isEmpty())
            continue;
        if (!table.currency.isEmpty() && table.currency != read.currency) {
            table.currency.clear();
            return;
        }
        table.currency = read.currency;
    }
}

// Lines with a broken quantity at a whole price: the one was taken for the other.
size_t swappedFigures(const std::vector<OrderLine> &lines)
{
    const auto isSwapped = [](const OrderLine &line) {
        return line.quantity.isStated() && line.unitPrice.isStated() && !line.quantity.value->isInteger()
            && line.unitPrice.value->isInteger();
    };
    const auto swapped = size_t(std::count_if(lines.begin(), lines.end(), isSwapped));
    return swapped * 2 > lines.size() ? swapped : 0;
}

Reading readTable(const GridView &grid, const HeaderRows &header, const RoleAssignment &roles,
                  const TableContext &context, int lastRow)
{
    Reading reading;
    reading.table = emptyReading(header, roles);
    TableReading &table = reading.table;
    const TableColumns columns{header, roles};
    RowGroups groups = groupRows(grid, columns, context.lexicon, lastRow);
    const bool form = isOrderForm(groups, grid, columns);
    if (form)
        std::erase_if(groups.lines, [](const LineGroup &group) { return !group.quantified; });
    if (groups.lines.empty())
        return reading;
    const ColumnWriting writing = writingOf(grid, columns, groups, context);
    table.numberStyle = writing.style;
    table.dateOrder = writing.datesProven ? writing.dates : DateOrder::Unknown;
    const LineReader reader(grid, columns, writing, context);
    std::vector<ReadLine> lines;
    for (const LineGroup &group : groups.lines)
        lines.push_back(reader.read(group));
    if (!form) {
        for (const int row : groups.notOrdered)
            table.doubts.push_back(DoubtTexts::tr("The row with %1 has no quantity and was not read as a line.")
                                       .arg(grid.text(row, std::max({0, columns.columnOf(Label::SupplierItem),
                                                                     columns.columnOf(Label::BuyerItem)}))));
    }
    noteUnreadColumns(grid, columns, groups, lines, context.lexicon, table.doubts);
    noteCurrency(lines, table);
    const SizeMatrix sizes(grid, header, context);
    for (size_t i = 0; i < lines.size(); ++i) {
        ReadLine &read = lines[i];
        reading.lineScore += lineQuality(read, context.catalog);
        if (!read.doubt.isEmpty())
            table.doubts.push_back(read.doubt);
        if (sizes.isEmpty()) {
            table.lines.push_back(std::move(read.line));
            continue;
        }
        for (OrderLine &line : sizes.linesOf(read, groups.lines[i], table.doubts))
            table.lines.push_back(std::move(line));
    }
    const TableSums sums(grid, writing, context);
    sums.read(groups, table);
    const TableSums::Verdict verdict = sums.prove(groups, table);
    noteUsedRows(header, groups, table);
    // What the heads say counts for every line, so that it weighs the same in long and short tables.
    table.score = reading.lineScore + 0.2 * roles.score * double(table.lines.size()) + 0.1 * header.score;
    if (verdict == TableSums::Verdict::Holds)
        table.score += 0.15 * double(table.lines.size());
    table.score -= 0.1 * double(table.doubts.size()) + 0.3 * double(swappedFigures(table.lines));
    return reading;
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
        std::vector<std::pair<double, RoleAssignment>> ranked;
        bool proven = false;
        const auto rank = [&](std::vector<RoleAssignment> assignments) {
            for (RoleAssignment &roles : assignments) {
                const Reading sample = readTable(view, header, roles, context, sampleEnd);
                proven = proven || (holdsInAllLines(sample.table) && swappedFigures(sample.table.lines) == 0);
                if (!sample.table.lines.empty())
                    ranked.push_back({sample.table.score, std::move(roles)});
            }
        };
        const std::vector<RoleAssignment> likely = assignRoles(header, profiles, HypothesesRead);
        rank(likely);
        if (!proven && !likely.empty())
            rank(rolesBySums(view, rows, profiles, likely.front()));
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        const size_t wanted = std::min(ranked.size(), isLong ? LongTableReadings : FullReadings);
        for (size_t i = 0; i < wanted; ++i) {
            Reading full = readTable(view, header, ranked[i].second, context, last);
            if (header.first < 0 && !isProvenWithoutHead(full.table))
                continue;
            if (!full.table.lines.empty() && full.lineScore > 0)
                readings.push_back(std::move(full.table));
        }
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const TableReading &a, const TableReading &b) { return a.score > b.score; });
    for (size_t i = 1; i < readings.size(); ++i) {
        if (!sameLines(readings[0], readings[i])) {
            readings[0].margin = readings[0].score - readings[i].score;
            weakenByRival(readings[0], readings[i]);
            break;
        }
    }
    return readings;
}

} // namespace intray
