// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetMentions.h"

#include "core/base/TextFold.h"
#include "core/extraction/SheetCells.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct MentionTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::SheetMentions)
};

class Mentions
{
public:
    explicit Mentions(const SheetCells &cells) : m_cells(cells) {}

    std::vector<QString> find(const std::vector<SheetReading> &sheets)
    {
        if (m_cells.lines().empty())
            return {};
        findItems();
        findNotes();
        for (const SheetReading &sheet : sheets) {
            if (!sheet.table)
                findElsewhere(sheet);
        }
        return m_found;
    }

private:
    // Our number of an item beside a whole number, as no line has it: a second table, or an addition.
    void findItems()
    {
        const QSet<int> used(m_cells.table().usedRows.begin(), m_cells.table().usedRows.end());
        for (int row = 0; row < m_cells.view().rows(); ++row) {
            if (!m_cells.view().isRowVisible(row) || (!used.contains(row) && isMadeLikeLines(row)))
                continue;
            for (int column = 0; column < m_cells.view().columns(); ++column) {
                const GridCell *cell = m_cells.openCell(row, column);
                const bool isOwn = used.contains(row) && !m_cells.isOpenColumn(column);
                if (!cell || cell->date || isOwn || !m_cells.isItem(cell->text.trimmed()))
                    continue;
                const GridCell *count = countBeside(row, column, used.contains(row));
                if (count && !isOrdered(cell->text, *count))
                    return m_found.push_back(MentionTexts::tr("The sheet names the item “%1” with %2 once more, outside the lines. Is it ordered?")
                                                 .arg(cell->text.simplified().left(60), count->text.simplified().left(60)));
            }
        }
    }

    // An article of the form that was not ordered: only its quantity is missing.
    bool isMadeLikeLines(int row) const
    {
        int filled = 0, missing = 0;
        for (int column = 0; column < m_cells.view().columns(); ++column) {
            if (!m_cells.view().cell(m_cells.lines().front().row, column) || column == m_cells.quantityColumn())
                continue;
            ++(m_cells.view().cell(row, column) ? filled : missing);
        }
        return filled > 1 && filled >= 2 * missing;
    }

    const GridCell *countBeside(int row, int column, bool isUsed) const
    {
        constexpr int Near = 4;
        for (int beside = column + 1; beside < std::min(m_cells.view().columns(), column + 1 + Near); ++beside) {
            const GridCell *cell = m_cells.openCell(row, beside);
            const bool isOwn = isUsed && !m_cells.isOpenColumn(beside);
            if (cell && !isOwn && isWholeNumber(*cell) && !saysNumber(*cell, Decimal(0)))
                return cell;
        }
        return nullptr;
    }

    bool isOrdered(const QString &code, const GridCell &count) const
    {
        const QString folded = foldCode(code);
        return std::any_of(m_cells.lines().begin(), m_cells.lines().end(), [&](const SheetCells::LineRow &row) {
            const OrderLine &line = *row.line;
            const auto is = [&](const Field<QString> &field) { return foldCode(field.value.value_or(QString())) == folded; };
            return (is(line.supplierItem) || is(line.buyerItem) || is(line.gtin)) && saysNumber(count, line.quantity.value);
        });
    }

    // A comment of a word or two says something of its cell; a longer one may explain.
    void findNotes()
    {
        constexpr qsizetype FewWords = 3;
        const GridView &view = m_cells.view();
        for (int row = 0; row < view.rows(); ++row) {
            for (int column = 0; column < view.columns(); ++column) {
                const GridCell *cell = view.cell(row, column);
                if (!cell || !SheetCells::isNote(cell->text))
                    continue;
                const QString said = cell->text.section(QStringLiteral(": "), 1).simplified();
                if (said.count(u' ') < FewWords || twists(said))
                    return m_found.push_back(MentionTexts::tr("A comment says “%1”. Does it change the order?").arg(cell->text.left(160)));
            }
        }
    }

    bool twists(const QString &said) const
    {
        const bool hasFigure = std::any_of(said.begin(), said.end(), [](QChar c) { return c.isDigit(); });
        return m_cells.turnsLine(said)
               || m_cells.hasAny({"share-word", "change-word", "exception-word", "order-twist", "line-cancelled"}, said)
               || (hasFigure && m_cells.hasAny({"polite-word", "quantity-changed", "only-word", "instead-of", "part-delivery", "rest-word"}, said));
    }

    // A sheet without lines that names an item with another number, or says something of lines.
    void findElsewhere(const SheetReading &sheet)
    {
        const GridView view(sheet.grid);
        for (int row = 0; row < view.rows(); ++row) {
            bool hasItem = false;
            for (int column = 0; column < view.columns(); ++column) {
                const GridCell *cell = view.cell(row, column);
                if (!cell)
                    continue;
                const bool isCount = hasItem && isWholeNumber(*cell) && !saysNumber(*cell, Decimal(0)) && !countsElse(view, row, column);
                hasItem = hasItem || m_cells.isItem(cell->text.trimmed());
                if (saysOfLines(cell->text.simplified()))
                    return m_found.push_back(MentionTexts::tr("The sheet “%1” says “%2”. Does it change the order?")
                                                 .arg(sheet.name, cell->text.simplified().left(120)));
                if (isCount || (hasItem && twists(cell->text)))
                    return m_found.push_back(MentionTexts::tr("The sheet “%1” names an item with “%2”. Is it ordered?")
                                                 .arg(sheet.name, cell->text.simplified().left(60)));
            }
        }
    }

    // A short sentence that takes lines back or counts them otherwise; terms of purchase have longer ones.
    bool saysOfLines(const QString &text) const
    {
        constexpr qsizetype FewestWords = 3, MostWords = 10;
        const auto words = text.count(u' ') + 1;
        const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return words >= FewestWords && words <= MostWords
               && (m_cells.hasAny({"share-word", "order-twist", "line-cancelled"}, text)
                   || (hasFigure && m_cells.hasAny({"polite-word", "quantity-changed"}, text)));
    }

    // Its head says that it counts another thing: what is on stock.
    bool countsElse(const GridView &view, int row, int column) const
    {
        while (--row >= 0) {
            const QString text = view.text(row, column);
            if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
                continue;
            const auto hits = m_cells.lexicon().labelsOf(text);
            return std::none_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) { return hit.label == Label::Quantity; });
        }
        return false;
    }

    const SheetCells &m_cells;
    std::vector<QString> m_found;
};

} // namespace

void doubtMentions(SheetReading &reading, const std::vector<SheetReading> &sheets, const ExtractionContext &context)
{
    const SheetCells cells(reading.grid, *reading.table, context);
    for (QString &doubt : Mentions(cells).find(sheets))
        reading.table->doubts.push_back(std::move(doubt));
}

} // namespace intray
