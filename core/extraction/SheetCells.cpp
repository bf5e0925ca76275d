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

SheetCells::SheetCells(const SheetReading &reading, const ExtractionContext &context)
    : m_reading(reading), m_table(*reading.table), m_view(reading.grid), m_context(context), m_phrases(context.lexicon)
{
    QHash<int, int> rows; // of the grid, by those of the sheet
    for (int row = 0; row < m_view.rows(); ++row) {
        if (const auto *place = std::get_if<CellPlace>(&m_view.row(row).source.place))
            rows.insert(place->row, row);
    }
    for (const OrderLine &line : m_table.lines) {
        visitLine(line, [&](FieldName, const auto &field) {
            if (field.isStated())
                take(field.source, rows);
        });
        const auto *place = std::get_if<CellPlace>(&line.quantity.source.place);
        place = place ? place : std::get_if<CellPlace>(&line.source.place);
        if (place && place->sheet == m_reading.sheet && rows.contains(place->row))
            m_lines.push_back({rows.value(place->row), &line});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const LineRow &a, const LineRow &b) { return a.row < b.row; });
}

void SheetCells::take(const Source &source, const QHash<int, int> &rows)
{
    const auto *place = std::get_if<CellPlace>(&source.place);
    if (place && place->sheet == m_reading.sheet && rows.contains(place->row))
        m_taken.insert({rows.value(place->row), place->column});
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
    const auto *place = m_lines.empty() ? nullptr : std::get_if<CellPlace>(&m_lines.front().line->quantity.source.place);
    return place ? place->column : -1;
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
           && hasAny({"line-cancelled", "cancel-word", "only-if", "hold-back", "order-twist", "line-later"}, text);
}

bool SheetCells::hasAny(std::initializer_list<const char *> lists, const QString &text) const
{
    return std::any_of(lists.begin(), lists.end(),
                       [&](const char *list) { return m_phrases.has(QLatin1String(list), text); });
}

} // namespace intray
