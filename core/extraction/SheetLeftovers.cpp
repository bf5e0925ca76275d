// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetLeftovers.h"

#include "core/base/TextFold.h"
#include "core/extraction/PlainQuantity.h"
#include "core/extraction/RowGrouping.h"
#include "core/extraction/SheetCells.h"
#include "core/extraction/WeekDate.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace intray {

namespace {

struct LeftoverTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::SheetLeftovers)
};

constexpr size_t MostDoubts = 3;

class Leftovers
{
public:
    explicit Leftovers(const SheetCells &cells) : m_cells(cells) {}

    std::vector<QString> find()
    {
        if (m_cells.lines().empty())
            return {};
        findInQuantities();
        findInColumns();
        findBeside();
        findBetween();
        findLoneNames();
        if (m_found.size() > MostDoubts)
            m_found.resize(MostDoubts);
        return m_found;
    }

private:
    // "10 - 20", "40 boxes" where the unit is pieces, "12*": more than a figure and its unit.
    void findInQuantities()
    {
        for (const SheetCells::LineRow &row : m_cells.lines()) {
            const int column = m_cells.columnOf(row.line->quantity.source);
            if (column < 0 || m_cells.roleOf(column) != Label::Quantity)
                continue;
            const GridCell *cell = m_cells.view().cell(row.row, column);
            const bool isPriced = column == m_cells.columnOf(row.line->unitPrice.source); // "10 ea @ $13.04"
            if (cell && !isPriced && !isPlainQuantity(cell->text, row.line->unit, m_cells.lexicon()))
                m_found.push_back(LeftoverTexts::tr("The quantity of a line is written “%1”. How many are wanted?")
                                      .arg(cell->text.simplified().left(60)));
        }
    }

    void findInColumns()
    {
        for (int column = 0; column < m_cells.view().columns(); ++column) {
            const QString head = m_cells.headOf(column);
            const bool isTime = !head.isEmpty() && m_cells.roleOf(column) != Label::LineDate && namesTime(head);
            if (head.isEmpty() || (!isTime && !m_cells.isOpenColumn(column)))
                continue;
            if (isTime ? hasNumbers(column) : repeatsQuantities(column, head))
                m_found.push_back(LeftoverTexts::tr("The column “%1” holds other figures than the quantities that were read. "
                                                    "Which ones hold?").arg(head));
            else if (deselects(column))
                m_found.push_back(LeftoverTexts::tr("The column “%1” does not say the same of all lines. Are all ordered?").arg(head));
        }
    }

    // "April", "CW 21", "18.05.": the quantities may be parted by time.
    bool namesTime(const QString &head) const
    {
        constexpr qsizetype Shortest = 3;
        const QString first = head.section(u' ', 0, 0);
        return (first.size() >= Shortest && m_cells.lexicon().month(first))
               || weekIn(head, false, m_cells.context().today, m_cells.lexicon())
               || !readDate(head, DateOrder::Unknown, m_cells.lexicon(), m_cells.context().today).empty();
    }

    bool hasNumbers(int column) const
    {
        return std::any_of(m_cells.lines().begin(), m_cells.lines().end(), [&](const SheetCells::LineRow &row) {
            const GridCell *cell = m_cells.view().cell(row.row, column);
            return cell && isWholeNumber(*cell);
        });
    }

    // A second column of quantities, other than the first one in some line.
    bool repeatsQuantities(int column, const QString &head) const
    {
        constexpr double Meant = 0.5;
        const auto hits = m_cells.lexicon().labelsOf(head);
        const bool isQuantity = std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
            return hit.label == Label::Quantity && hit.weight >= Meant;
        });
        return isQuantity && std::any_of(m_cells.lines().begin(), m_cells.lines().end(), [&](const SheetCells::LineRow &row) {
                   const GridCell *cell = m_cells.openCell(row.row, column);
                   return cell && isWholeNumber(*cell) && !saysNumber(*cell, row.line->quantity.value);
               });
    }

    // "no" in one line and not in another, or a mark in some lines only.
    bool deselects(int column) const
    {
        size_t no = 0, marks = 0, others = 0;
        for (const SheetCells::LineRow &row : m_cells.lines()) {
            const GridCell *cell = m_cells.openCell(row.row, column);
            const QString text = cell ? foldText(cell->text) : QString();
            if (isAmong("cell-no", text))
                ++no;
            else if (isAmong("cell-mark", text))
                ++marks;
            else if (!text.isEmpty())
                ++others;
        }
        const size_t all = m_cells.lines().size();
        return others == 0 && ((no > 0 && no < all) || (marks > 0 && marks < all));
    }

    bool isAmong(const char *list, const QString &text) const
    {
        return !text.isEmpty() && m_cells.lexicon().phrases(QLatin1String(list)).contains(text);
    }

    // A cell of a line's row: words that take the line back or hold it, what its column should say and does not, or
    // anything under no head.
    void findBeside()
    {
        for (const SheetCells::LineRow &row : m_cells.lines()) {
            for (int column = 0; column < m_cells.view().columns(); ++column) {
                const GridCell *cell = m_cells.view().cell(row.row, column);
                if (!cell || m_cells.roleOf(column) == Label::Description || SheetCells::isNote(cell->text))
                    continue;
                const bool isOpen = m_cells.openCell(row.row, column);
                if (m_cells.turnsLine(cell->text) || isStranger(*cell, column, isOpen)
                    || (isOpen && (countsAnew(cell->text) || isUnreadUnit(*cell, column))))
                    return m_found.push_back(LeftoverTexts::tr("Beside a line stands “%1”. Does it change the line?")
                                                 .arg(cell->text.simplified().left(100)));
            }
        }
    }

    // "40 please", "now 40".
    bool countsAnew(const QString &text) const
    {
        constexpr qsizetype MostWords = 5;
        const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return hasFigure && text.simplified().count(u' ') < MostWords && m_cells.hasAny({"polite-word", "quantity-changed"}, text);
    }

    // "2 boxes" where the other lines have a unit alone, or nothing.
    bool isUnreadUnit(const GridCell &cell, int column) const
    {
        const auto role = m_cells.roleOf(column);
        if (!countsUnits(&cell) || (role && role != Label::Unit && role != Label::OtherColumn))
            return false;
        return role == Label::Unit || fillingOf(column).counted * 2 <= m_cells.lines().size();
    }

    // Under no head. A date is taken for the line's, a code for its item, but in a few lines only nothing says that
    // it is.
    bool isStranger(const GridCell &cell, int column, bool isOpen) const
    {
        if (m_cells.table().firstHeaderRow < 0 || !m_cells.headOf(column).isEmpty() || parseCurrency(cell.text.trimmed())
            || m_cells.lexicon().unitCode(cell.text.trimmed()))
            return false;
        const Filling filling = fillingOf(column);
        const bool isGuess = m_cells.roleOf(column) == Label::LineDate || (isOpen && m_cells.isOpenColumn(column)) || filling.isRare;
        return isGuess && !filling.isSame;
    }

    // How the lines fill a column; counted once, since it is asked of each cell.
    struct Filling
    {
        bool isRare = false, isSame = false;
        size_t counted = 0; // cells with a figure and a unit
    };

    Filling fillingOf(int column) const
    {
        if (const auto known = m_fillings.find(column); known != m_fillings.end())
            return known->second;
        Filling filling{isRare(column), isSameInAll(column), 0};
        for (const SheetCells::LineRow &row : m_cells.lines())
            filling.counted += countsUnits(m_cells.view().cell(row.row, column));
        return m_fillings.emplace(column, filling).first->second;
    }

    bool countsUnits(const GridCell *cell) const
    {
        const auto quantity = cell && !cell->number ? parseQuantity(cell->text.trimmed(), NumberStyle::Unknown, m_cells.lexicon()) : std::nullopt;
        return quantity && !quantity->unit.isEmpty();
    }

    bool isRare(int column) const
    {
        const auto filled = std::count_if(m_cells.lines().begin(), m_cells.lines().end(), [&](const SheetCells::LineRow &row) {
            return m_cells.view().cell(row.row, column) != nullptr;
        });
        return size_t(filled) * 2 <= m_cells.lines().size();
    }

    bool isSameInAll(int column) const
    {
        const GridCell *first = m_cells.view().cell(m_cells.lines().front().row, column);
        return m_cells.lines().size() > 1 && first && std::all_of(m_cells.lines().begin(), m_cells.lines().end(), [&](const SheetCells::LineRow &row) {
                   const GridCell *cell = m_cells.view().cell(row.row, column);
                   return cell && cell->text == first->text;
               });
    }

    // Rows that are no lines: all between the lines, those right below the last one, and what names an item further
    // down.
    void findBetween()
    {
        QSet<int> own;
        int last = 0;
        for (const SheetCells::LineRow &row : m_cells.lines()) {
            own.insert(row.row);
            last = std::max(last, row.row);
        }
        const int column = m_cells.quantityColumn();
        bool isBelow = false; // behind a gap
        Decimal sum, part;
        size_t line = 0;
        const int first = m_cells.table().firstHeaderRow < 0 ? m_cells.lines().front().row : m_cells.table().firstHeaderRow + m_cells.table().headerRows;
        for (int row = first; row < m_cells.view().rows(); ++row) {
            isBelow = isBelow || (row > last && m_cells.view().isBlank(row));
            for (; line < m_cells.lines().size() && m_cells.lines()[line].row <= row; ++line) {
                sum += m_cells.lines()[line].line->quantity.value.value_or(Decimal(0));
                part += m_cells.lines()[line].line->quantity.value.value_or(Decimal(0));
            }
            if (own.contains(row) || m_cells.view().isBlank(row) || (isBelow && !m_cells.namesItem(row)))
                continue;
            const GridCell *cell = column < 0 ? nullptr : m_cells.openCell(row, column);
            if (cell && isWholeNumber(*cell) && saysNumber(*cell, Decimal(0)))
                continue;
            if (cell && isWholeNumber(*cell) && (saysNumber(*cell, sum) || saysNumber(*cell, part)))
                part = Decimal(0);
            else if (cell && isUnreadQuantity(*cell, row))
                return m_found.push_back(LeftoverTexts::tr("Among the quantities stands “%1” in a row that was not read as a line. "
                                                           "Is it ordered?").arg(cell->text.simplified().left(60)));
            for (int other = 0; other < m_cells.view().columns(); ++other) {
                const GridCell *text = m_cells.openCell(row, other);
                if (text && m_cells.turnsLine(text->text))
                    return m_found.push_back(LeftoverTexts::tr("Among the lines stands “%1”. Does it change them?")
                                                 .arg(text->text.simplified().left(100)));
            }
        }
    }

    // A row with nothing but the name of an article below a line, where the other lines have no second row: it goes on
    // with the name above, or a quantity is missing.
    void findLoneNames()
    {
        constexpr size_t FewestLines = 3;
        const int column = m_cells.columnOf(m_cells.lines().front().line->description.source);
        QSet<int> own;
        for (const SheetCells::LineRow &row : m_cells.lines())
            own.insert(row.row);
        QString lone;
        size_t count = 0;
        for (const SheetCells::LineRow &row : m_cells.lines()) {
            const int below = row.row + 1;
            const bool isLone = column >= 0 && below < m_cells.view().rows() && !own.contains(below)
                                && m_cells.view().filledCells(below) == 1 && m_cells.view().cell(below, column);
            count += isLone;
            if (isLone)
                lone = m_cells.view().text(below, column);
        }
        if (count == 1 && m_cells.lines().size() >= FewestLines && !isSum(lone))
            m_found.push_back(LeftoverTexts::tr("Below a line stands “%1” and nothing else. Is it an article of its own?").arg(lone.left(100)));
    }

    bool isSum(const QString &text) const { return sumLabelOf(text, m_cells.lexicon()).has_value(); }

    // A number, or words in a row that holds more; neither a stroke, nor the head once more, nor a sum.
    bool isUnreadQuantity(const GridCell &cell, int row) const
    {
        const QString text = cell.text.trimmed();
        const bool isStroke = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (isStroke || foldText(text) == foldText(m_cells.headOf(m_cells.quantityColumn())) || headerRepeats(row))
            return false;
        return isWholeNumber(cell) || (cell.number && !cell.date) || (m_cells.view().filledCells(row) > 1 && !isSumRow(row));
    }

    bool headerRepeats(int row) const
    {
        int same = 0;
        for (int column = 0; column < m_cells.view().columns() && m_cells.table().firstHeaderRow >= 0; ++column) {
            const QString text = m_cells.view().text(row, column);
            same += !text.isEmpty() && text == m_cells.view().text(m_cells.table().firstHeaderRow, column);
        }
        return same > 1;
    }

    bool isSumRow(int row) const
    {
        for (int column = 0; column < m_cells.view().columns(); ++column) {
            if (isSum(m_cells.view().text(row, column)))
                return true;
        }
        return false;
    }

    const SheetCells &m_cells;
    std::vector<QString> m_found;
    mutable std::map<int, Filling> m_fillings; // by column
};

} // namespace

std::vector<QString> leftoversIn(const Grid &grid, const TableReading &table, const ExtractionContext &context)
{
    const SheetCells cells(grid, table, context);
    return Leftovers(cells).find();
}

void doubtLeftovers(SheetReading &reading, const ExtractionContext &context)
{
    if (!reading.table)
        return;
    for (QString &doubt : leftoversIn(reading.grid, *reading.table, context))
        reading.table->doubts.push_back(std::move(doubt));
}

} // namespace intray
