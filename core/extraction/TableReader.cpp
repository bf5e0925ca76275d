// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableReader.h"

#include "core/extraction/DaySections.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/LineReader.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/ReadingDoubts.h"
#include "core/extraction/SizeMatrix.h"
#include "core/extraction/TableSums.h"

namespace intray {

namespace {

struct DoubtTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableInterpretation)
};

// What speaks for this line being one, and being read right.
void noteLine(const ReadLine &read, const Catalog &catalog, ReadingFeatures &features)
{
    const OrderLine &line = read.line;
    const auto isKnown = [](const Field<QString> &field) { return field.has(Evidence::Kind::MasterData); };
    if (isKnown(line.supplierItem) || isKnown(line.buyerItem) || isKnown(line.gtin))
        ++features[Feature::KnownItem];
    else if (line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated())
        ++features[catalog.hasItems() ? Feature::UnknownItem : Feature::Item];
    features[Feature::BothItems] += line.supplierItem.isStated() && line.buyerItem.isStated();
    features[Feature::Description] += line.description.isStated();
    ++features[line.quantity.isStated() ? Feature::Quantity : Feature::NoQuantity];
    features[Feature::Unit] += line.unit.isStated();
    features[Feature::Price] += line.unitPrice.isStated();
    features[Feature::Amount] += line.lineTotal.isStated();
    features[Feature::Discount] += line.discountPercent.isStated();
    features[Feature::LineDate] += line.requestedDate.isStated();
    switch (read.figures.verdict) {
    case FigureChoice::Verdict::Holds:
        ++features[read.figures.impliedPer == Decimal(1) ? Feature::RowHolds : Feature::RowHoldsByBasis];
        break;
    case FigureChoice::Verdict::Fails: ++features[Feature::RowFails]; break;
    case FigureChoice::Verdict::NotTold: break;
    }
}

// Numbers among the words of lines that the words do not prove are doubted, unless those of most lines are proven.
void doubtDescribedNumbers(std::vector<ReadLine> &lines)
{
    const auto count = [&](DescribedNumber::Proof proof) {
        return std::count_if(lines.begin(), lines.end(), [&](const ReadLine &read) { return read.described == proof; });
    };
    if (count(DescribedNumber::Proof::Agrees) > count(DescribedNumber::Proof::Open))
        return;
    constexpr double Asked = 0.6;
    for (ReadLine &read : lines) {
        if (read.described != DescribedNumber::Proof::Open)
            continue;
        for (Field<QString> *field : {&read.line.supplierItem, &read.line.buyerItem, &read.line.gtin}) {
            if (field->has(Evidence::Kind::Position))
                doubt(*field, Asked);
        }
    }
}

int taughtColumns(const HeaderRows &header, const RoleAssignment &roles)
{
    int taught = 0;
    for (size_t column = 0; column < header.heads.size() && column < roles.roles.size(); ++column) {
        const std::vector<RoleGuess> &guesses = header.heads[column].guesses;
        taught += !guesses.empty() && guesses.front().weight > 1 && roles.roles[column] == guesses.front().role;
    }
    return taught;
}

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

// "KITCHEN | EQUIPMENT": words over several lines whose items all have figures in their numbers, and nothing that
// only a line has.
bool isHeading(const GridView &grid, int row, const RowGroups &groups, const TableColumns &columns)
{
    constexpr size_t FewestLines = 2;
    const int item = columns.columnOf(Label::SupplierItem) >= 0 ? columns.columnOf(Label::SupplierItem)
                                                                 : columns.columnOf(Label::BuyerItem);
    const int description = columns.columnOf(Label::Description);
    if (item < 0 || groups.lines.size() < FewestLines)
        return false;
    for (int column = 0; column < grid.columns(); ++column) {
        const QString text = grid.text(row, column);
        if ((!text.isEmpty() && column != item && column != description) || hasDigit(text))
            return false;
    }
    return std::all_of(groups.lines.begin(), groups.lines.end(), [&](const LineGroup &group) {
        return std::any_of(group.rows.begin(), group.rows.end(), [&](int of) { return hasDigit(grid.text(of, item)); });
    });
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

} // namespace

size_t swappedFigures(const std::vector<OrderLine> &lines)
{
    const auto isSwapped = [](const OrderLine &line) {
        return line.quantity.isStated() && line.unitPrice.isStated() && !line.quantity.value->isInteger()
            && line.unitPrice.value->isInteger();
    };
    const auto swapped = size_t(std::count_if(lines.begin(), lines.end(), isSwapped));
    return swapped * 2 > lines.size() ? swapped : 0;
}

TableReading readTable(const GridView &grid, const HeaderRows &header, const RoleAssignment &roles,
                       const TableContext &context, int lastRow)
{
    TableReading table = emptyReading(header, roles);
    const TableColumns columns{header, roles};
    RowGroups groups = groupRows(grid, columns, context.lexicon, lastRow);
    std::erase_if(groups.notOrdered, [&](int row) { return isHeading(grid, row, groups, columns); });
    const bool form = isOrderForm(groups, grid, columns);
    if (form)
        std::erase_if(groups.lines, [](const LineGroup &group) { return !group.quantified; });
    if (groups.lines.empty())
        return table;
    const ColumnWriting writing = writingOf(grid, columns, groups, context);
    table.numberStyle = writing.style;
    table.styleProven = writing.styleProven;
    table.dateOrder = writing.datesProven ? writing.dates : DateOrder::Unknown;
    const std::vector<DaySection> sections = takeDaySections(grid, header, writing, context.lexicon, groups);
    const LineReader reader(grid, columns, writing, context);
    std::vector<ReadLine> lines;
    for (const LineGroup &group : groups.lines) {
        lines.push_back(reader.read(group));
        giveSectionDay(sections, group.rows.front(), lines.back().line);
    }
    doubtDescribedNumbers(lines);
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
        noteLine(read, context.catalog, table.features);
        if (!read.doubt.isEmpty())
            table.doubts.push_back(read.doubt);
        if (sizes.isEmpty()) {
            table.lines.push_back(std::move(read.line));
            continue;
        }
        for (OrderLine &line : sizes.linesOf(read, groups.lines[i], table.doubts))
            table.lines.push_back(std::move(line));
    }
    // What is worth nothing as lines is none, whatever the heads say.
    if (context.weights.score(table.features) <= 0)
        return emptyReading(header, roles);
    const TableSums sums(grid, writing, context);
    sums.read(groups, table);
    const TableSums::Verdict verdict = sums.prove(groups, table);
    noteUsedRows(header, groups, table);
    // What the heads say counts for every line, so that it weighs the same in long and short tables.
    const double count = double(table.lines.size());
    table.features[Feature::Labels] = roles.labels * count;
    table.features[Feature::ValueTypes] = roles.values * count;
    table.features[Feature::TaughtColumn] = taughtColumns(header, roles) * count;
    const bool isUnusual = !writing.styleProven && writing.style != usualStyle(context.language);
    table.features[Feature::UnusualStyle] = isUnusual ? count : 0;
    table.features[Feature::HeaderRow] = header.score;
    table.features[Feature::TotalHolds] = verdict == TableSums::Verdict::Holds ? count : 0;
    table.features[Feature::Doubt] = double(table.doubts.size());
    table.features[Feature::SwappedFigures] = double(swappedFigures(table.lines));
    table.score = context.weights.score(table.features);
    return table;
}

} // namespace intray
