// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetCells.h"

#include "core/extraction/SubTexts.h"
#include "core/orders/FieldVisit.h"

#include <QRegularExpression>

#include <algorithm>

namespace intray {

bool isWholeNumber(const GridCell &cell)
{
    if (cell.date)
        return false;
    if (cell.number)
        return cell.number->isInteger();
    const auto readings = readNumber(cell.text.trimmed(), NumberStyle::Unknown);
    return std::any_of(readings.begin(), readings.end(), [](const NumberReading &reading) { return reading.value.isInteger(); });
}

bool saysNumber(const GridCell &cell, const std::optional<Decimal> &value)
{
    if (cell.number)
        return cell.number == value;
    const auto readings = readNumber(cell.text.trimmed(), NumberStyle::Unknown);
    return std::any_of(readings.begin(), readings.end(), [&](const NumberReading &reading) { return reading.value == value; });
}

SheetCells::SheetCells(const Grid &grid, const TableReading &table, const ExtractionContext &context)
    : m_table(table), m_view(grid), m_context(context), m_phrases(context.lexicon)
{
    findPlaces(grid);
    for (const OrderLine &line : m_table.lines) {
        visitLine(line, [&](FieldName, const auto &field) {
            const auto place = field.isStated() ? placeOf(field.source) : std::nullopt;
            if (place)
                m_taken.insert(*place);
        });
        const auto quantity = placeOf(line.quantity.source), whole = placeOf(line.source);
        if (quantity || whole)
            m_lines.push_back({quantity ? quantity->first : whole->first, &line});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const LineRow &a, const LineRow &b) { return a.row < b.row; });
}

void SheetCells::findPlaces(const Grid &grid)
{
    for (int row = 0; row < m_view.rows(); ++row) {
        if (const auto *place = std::get_if<CellPlace>(&grid.rows[size_t(row)].source.place)) {
            m_rows.insert(place->row, row);
            m_sheet = place->sheet;
            continue;
        }
        const auto &cells = grid.rows[size_t(row)].cells;
        for (size_t column = 0; column < cells.size(); ++column) {
            if (const auto *place = std::get_if<TextPlace>(&cells[column].source.place))
                m_textCells.push_back({*place, {row, int(column)}});
        }
    }
    std::stable_sort(m_textCells.begin(), m_textCells.end(),
                     [](const TextCell &a, const TextCell &b) { return a.range.start < b.range.start; });
}

std::optional<std::pair<int, int>> SheetCells::placeOf(const Source &source) const
{
    if (const auto *cell = std::get_if<CellPlace>(&source.place)) {
        const auto row = m_rows.find(cell->row);
        return cell->sheet == m_sheet && row != m_rows.end() ? std::optional(std::pair(*row, cell->column)) : std::nullopt;
    }
    const auto *text = std::get_if<TextPlace>(&source.place);
    if (!text)
        return std::nullopt;
    const auto next = std::upper_bound(m_textCells.begin(), m_textCells.end(), text->start,
                                       [](int start, const TextCell &cell) { return start < cell.range.start; });
    const bool isIn = next != m_textCells.begin() && text->start < std::prev(next)->range.end;
    return isIn ? std::optional(std::prev(next)->at) : std::nullopt;
}

const GridCell *SheetCells::openCell(int row, int column) const
{
    return m_taken.contains({row, column}) ? nullptr : m_view.cell(row, column);
}

QString SheetCells::headOf(int column) const
{
    QStringList words;
    for (int row = m_table.firstHeaderRow; row >= 0 && row < m_table.firstHeaderRow + m_table.headerRows; ++row)
        words += m_view.text(row, column);
    return words.join(u' ').trimmed();
}

std::optional<Label> SheetCells::roleOf(int column) const
{
    return column < int(m_table.roles.size()) ? m_table.roles[size_t(column)] : std::nullopt;
}

bool SheetCells::isOpenColumn(int column) const
{
    const auto role = roleOf(column);
    return !role || role == Label::OtherColumn;
}

int SheetCells::quantityColumn() const
{
    return m_lines.empty() ? -1 : columnOf(m_lines.front().line->quantity.source);
}

int SheetCells::columnOf(const Source &source) const
{
    const auto place = placeOf(source);
    return place ? place->second : -1;
}

bool SheetCells::isItem(const QString &text) const
{
    constexpr qsizetype Shortest = 4, Longest = 40;
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit || text.size() < Shortest || text.size() > Longest)
        return false;
    const bool isFigures = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isFigures ? m_context.catalog.itemByGtin(text) != nullptr : knowledgeOf(text, m_context.catalog).sku;
}

bool SheetCells::namesItem(int row) const
{
    for (int column = 0; column < m_view.columns(); ++column) {
        const GridCell *cell = openCell(row, column);
        if (cell && !cell->date && isItem(cell->text.trimmed()))
            return true;
    }
    return false;
}

bool SheetCells::isNote(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[A-Z]{1,3}\\d{1,7}: "));
    return name.match(text).hasMatch();
}

bool SheetCells::turnsLine(const QString &text) const
{
    constexpr qsizetype Longest = 100, MostWords = 8;
    return text.size() <= Longest && text.count(u' ') < MostWords
           && hasAny({"line-cancelled", "cancel-word", "only-if", "hold-back", "order-twist", "line-later", "or-equivalent"}, text);
}

bool SheetCells::hasAny(std::initializer_list<const char *> lists, const QString &text) const
{
    return std::any_of(lists.begin(), lists.end(),
                       [&](const char *list) { return m_phrases.has(QLatin1String(list), text); });
}

} // namespace intray
