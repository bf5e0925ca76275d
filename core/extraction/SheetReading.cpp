// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetReading.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelsBelow.h"
#include "core/extraction/SheetPlaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::SheetReading)
};

std::vector<TableReading> tablesOf(const Grid &grid, const ExtractionContext &context)
{
    TableContext table{context.lexicon, context.catalog,
                       context.lexicon.languageOf(allTexts(GridView(grid)))};
    table.nearDate = context.today;
    return interpretTable(grid, table);
}

const CellPlace *placeOf(const OrderLine &line)
{
    return std::get_if<CellPlace>(&line.source.place);
}

// Amounts that add up to the printed total leave no room for lines that nobody sees.
bool isWholeByItsTotal(const TableReading &table)
{
    return !table.lines.empty()
        && std::all_of(table.lines.begin(), table.lines.end(), [](const OrderLine &line) {
               return line.lineTotal.has(Evidence::Kind::Repeated);
           });
}

// Rows that nobody sees but that would be lines.
void doubtHiddenRows(SheetReading &reading, const ExtractionContext &context)
{
    const auto isHidden = [&](size_t row) {
        return row < reading.grid.rows.size() && reading.grid.rows[row].hidden;
    };
    Grid shown = reading.grid;
    bool any = false;
    for (GridRow &row : shown.rows)
        any = std::exchange(row.hidden, false) || any;
    if (!any || !reading.table || isWholeByItsTotal(*reading.table))
        return;
    const std::vector<TableReading> tables = tablesOf(shown, context);
    QStringList rows;
    for (const OrderLine &line : tables.empty() ? std::vector<OrderLine>() : tables.front().lines) {
        const CellPlace *place = placeOf(line);
        if (place && isHidden(size_t(place->row)) && line.quantity.value &&
            !line.quantity.value->isZero())
            rows += QString::number(place->row + 1);
    }
    if (!rows.isEmpty())
        reading.table->doubts.push_back(
            Texts::tr(
                "Hidden rows hold quantities and were left out: row %1. Are they ordered as well?")
                .arg(rows.mid(0, 10).join(QLatin1String(", "))));
}

// The rows of a form that were left empty hold nothing but the next position number: no lines, and no
// texts of the line before them.
void clearUnfilledRows(Grid &grid)
{
    const auto filled = [](const GridCell &cell) { return !cell.text.trimmed().isEmpty(); };
    const auto positionIn = [](const GridCell &cell) {
        bool isNumber = false;
        const int position = cell.text.trimmed().toInt(&isNumber);
        return isNumber && !cell.date && position > 0 ? std::optional(position) : std::nullopt;
    };
    std::vector<GridCell *> unfilled; // cleared at the end: each is the next one's measure
    const GridRow *before = nullptr;
    for (GridRow &row : grid.rows) {
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), filled);
        if (first == row.cells.end())
            continue;
        const auto column = size_t(first - row.cells.begin());
        const bool isAlone = std::none_of(first + 1, row.cells.end(), filled);
        const std::optional<int> position = positionIn(*first);
        if (isAlone && position && before &&
            positionIn(before->cells[column]) == *position - 1)
            unfilled.push_back(&*first);
        before = &row;
    }
    for (GridCell *cell : unfilled) {
        cell->text.clear();
        cell->number.reset();
    }
}

SheetReading readSheet(const Sheet &sheet, int part, int index, HiddenCells hidden,
                       const ExtractionContext &context)
{
    SheetReading reading;
    reading.sheet = index;
    reading.name = sheet.name;
    reading.grid = gridOfSheet(sheet, part, index);
    clearUnfilledRows(reading.grid);
    liftLabels(reading.grid, context.lexicon);
    if (hidden == HiddenCells::Shown) {
        reading.grid.hiddenColumns.clear();
        for (GridRow &row : reading.grid.rows)
            row.hidden = false;
    }
    const GridView view(reading.grid);
    std::vector<bool> used(reading.grid.rows.size(), false);
    std::vector<TableReading> tables = tablesOf(reading.grid, context);
    if (!tables.empty()) {
        for (const int row : tables.front().usedRows)
            used[size_t(row)] = true;
        reading.table = std::move(tables.front());
        if (hidden == HiddenCells::Shown)
            reading.table->doubts.push_back(
                Texts::tr("The lines stand in hidden rows, columns or sheets of the "
                          "workbook. Are they really ordered?"));
        else
            doubtHiddenRows(reading, context);
    }
    reading.texts = readSheetTexts(view, used, context.lexicon);
    for (LabelledText &place : partedPlaces(view, used, context.lexicon))
        reading.texts.labelled.push_back(std::move(place));
    return reading;
}

QStringList headsOf(const SheetReading &reading)
{
    QStringList heads;
    const GridView view(reading.grid);
    const int row = reading.table->firstHeaderRow;
    for (int column = 0; row >= 0 && column < view.columns(); ++column)
        heads += foldText(view.text(row, column));
    while (!heads.isEmpty() && heads.last().isEmpty())
        heads.removeLast();
    return heads;
}

// The same item and quantity; what else is said of them may differ.
bool isSame(const OrderLine &a, const OrderLine &b)
{
    return a.quantity.value == b.quantity.value && a.supplierItem.value == b.supplierItem.value &&
           a.buyerItem.value == b.buyerItem.value && a.gtin.value == b.gtin.value &&
           a.description.value == b.description.value;
}

bool repeatsLines(const TableReading &table, const TableReading &other)
{
    return std::all_of(other.lines.begin(), other.lines.end(), [&](const OrderLine &line) {
        return std::any_of(table.lines.begin(), table.lines.end(),
                           [&](const OrderLine &known) { return isSame(known, line); });
    });
}

} // namespace

Grid gridOfSheet(const Sheet &sheet, int part, int sheetIndex)
{
    Grid grid;
    grid.columns = sheet.columns;
    grid.rows.resize(size_t(sheet.rows));
    for (int row = 0; row < sheet.rows; ++row) {
        GridRow &gridRow = grid.rows[size_t(row)];
        gridRow.hidden = sheet.isRowHidden(row);
        gridRow.source = Source{part, CellPlace{sheetIndex, row, 0}};
        gridRow.cells.resize(size_t(sheet.columns));
    }
    for (const Cell &cell : sheet.cells) {
        if (cell.row < 0 || cell.row >= sheet.rows || cell.column < 0 ||
            cell.column >= sheet.columns)
            continue;
        GridCell &place = grid.rows[size_t(cell.row)].cells[size_t(cell.column)];
        place.text = cell.text;
        place.number = cell.number;
        place.date = cell.date;
        place.bold = cell.bold;
        place.source = Source{part, CellPlace{sheetIndex, cell.row, cell.column}};
    }
    if (!sheet.hiddenColumns.empty()) {
        grid.hiddenColumns.assign(size_t(sheet.columns), false);
        for (const int column : sheet.hiddenColumns) {
            if (column >= 0 && column < sheet.columns)
                grid.hiddenColumns[size_t(column)] = true;
        }
    }
    return grid;
}

std::vector<SheetReading> readSheets(const Workbook &workbook, int part, HiddenCells hidden,
                                     const ExtractionContext &context)
{
    std::vector<SheetReading> sheets;
    for (size_t i = 0; i < workbook.sheets.size(); ++i) {
        if (hidden == HiddenCells::Shown || !workbook.sheets[i].hidden)
            sheets.push_back(readSheet(workbook.sheets[i], part, int(i), hidden, context));
    }
    return sheets;
}

SheetReading *bestSheet(std::vector<SheetReading> &sheets,
                        const std::function<QString(const SheetReading &)> &orderNumberOf)
{
    SheetReading *best = nullptr;
    // A price list may be longer, but the sheet with an order number is the order.
    const auto rank = [&](const SheetReading &sheet) {
        return std::pair(!orderNumberOf(sheet).isEmpty(), sheet.table->score);
    };
    for (SheetReading &sheet : sheets) {
        if (sheet.table && (!best || rank(*best) < rank(sheet)))
            best = &sheet;
    }
    return best;
}

void doubtHiddenSheets(SheetReading &best, const Workbook &workbook, int part,
                       const ExtractionContext &context,
                       const std::function<QString(const SheetReading &)> &orderNumberOf)
{
    for (size_t i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet &sheet = workbook.sheets[i];
        if (!sheet.hidden || best.sheet == int(i) || isWholeByItsTotal(*best.table))
            continue;
        const SheetReading hidden = readSheet(sheet, part, int(i), HiddenCells::LeftOut, context);
        // Figures without heads below an order that has them are notes.
        const bool notes = hidden.table && hidden.table->firstHeaderRow < 0 && best.table->firstHeaderRow >= 0;
        if (!hidden.table || notes || repeatsLines(*best.table, *hidden.table))
            continue;
        const QString own = orderNumberOf(best), other = orderNumberOf(hidden);
        // What is hidden was not meant to be seen; under another order's number it is that order.
        if (!own.isEmpty() && !other.isEmpty() && own != other)
            best.remarks.push_back(
                {Remark::Kind::Instruction,
                 Texts::tr("The hidden sheet “%1” holds another order, %2. It was left out.")
                     .arg(sheet.name, other),
                 Source{part, CellPlace{int(i), 0, 0}}, std::nullopt});
        else
            best.table->doubts.push_back(
                Texts::tr("The hidden sheet “%1” lists items with quantities as well and "
                          "was left out. Does it belong to the order?")
                    .arg(sheet.name));
    }
}

void joinSheet(SheetReading &best, const SheetReading &other, bool sameNumber)
{
    TableReading &table = *best.table;
    if (repeatsLines(table, *other.table))
        return;
    const bool sameHeads = !headsOf(best).isEmpty() && headsOf(best) == headsOf(other);
    // A list of stock or suppliers: nothing is missing from the order's own sum.
    if (!sameNumber && !sameHeads && isWholeByItsTotal(table))
        return;
    if (!sameNumber && !sameHeads) {
        table.doubts.push_back(
            Texts::tr("The sheet “%1” lists items with quantities as well and was left out. "
                      "Does it belong to the order?")
                .arg(other.name));
        return;
    }
    table.lines.insert(table.lines.end(), other.table->lines.begin(), other.table->lines.end());
    table.doubts.insert(table.doubts.end(), other.table->doubts.begin(), other.table->doubts.end());
    table.doubts.push_back(
        Texts::tr("The lines of the sheet “%1” were added to those of “%2”. Are they one order?")
            .arg(other.name, best.name));
    for (auto sum : {&TableReading::netTotal, &TableReading::taxTotal, &TableReading::total}) {
        if (!(table.*sum).isStated())
            table.*sum = other.table.value().*sum;
    }
}

} // namespace intray
