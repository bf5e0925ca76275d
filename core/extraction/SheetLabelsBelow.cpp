// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelsBelow.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/HeaderFields.h"
#include "core/extraction/LabelVotes.h"
#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

// A sheet of such a form, and where its rows of labels go.
class FormSheet
{
public:
    FormSheet(Grid &grid, const Lexicon &lexicon) : m_grid(grid), m_view(grid), m_lexicon(lexicon) {}

    bool isOne() const
    {
        // A form is no longer and no wider.
        constexpr int MostRows = 400, MostColumns = 40;
        LabelVotes votes;
        if (m_view.columns() > MostColumns)
            return false;
        for (int row = 0; row < std::min(MostRows, m_view.rows()) && !votes.isUsual; ++row) {
            for (int column = 0; column < m_view.columns() && !votes.isUsual; ++column)
                vote(row, column, votes);
        }
        return votes.areBelow();
    }

    void lift()
    {
        int segment = 0;
        for (int row = 0; row < m_view.rows(); ++row) {
            if (m_view.isBlank(row)) {
                segment = row + 1;
            } else if (isLabels(row)) {
                if (row > segment && standsBelow(row))
                    std::rotate(m_grid.rows.begin() + segment, m_grid.rows.begin() + row,
                                m_grid.rows.begin() + row + 1);
                segment = row + 1;
            }
        }
    }

private:
    bool holds(int row, int column, ValueForm form) const
    {
        const GridCell *cell = row >= 0 && row < m_view.rows() ? m_view.cell(row, column) : nullptr;
        if (!cell)
            return false;
        if (cell->date)
            return form == ValueForm::Day;
        return (cell->number && form == ValueForm::Sum) || fitsForm(m_view.text(row, column), form, m_lexicon);
    }

    bool isText(int row, int column) const
    {
        const GridCell *cell = m_view.cell(row, column);
        return cell && !cell->number && !cell->date;
    }

    void vote(int row, int column, LabelVotes &votes) const
    {
        if (!isText(row, column))
            return;
        const QString text = m_view.text(row, column);
        if (text.endsWith(u':') && text.size() <= LongestFormLabel && !m_lexicon.labelsOf(text).empty()) {
            votes.isUsual = true;
            return;
        }
        const auto form = formOf(text, m_lexicon);
        if (!form || headsLines(textsOf(row), m_lexicon))
            return;
        const bool above = holds(row - 1, column, *form);
        const bool below = holds(row + 1, column, *form);
        int right = column + 1;
        while (right < m_view.columns() && !m_view.cell(row, right))
            ++right;
        const bool beside = holds(row, right, *form);
        votes.add(*form, above, beside, below);
    }

    std::vector<QString> textsOf(int row) const
    {
        std::vector<QString> texts;
        for (int column = 0; column < m_view.columns(); ++column)
            texts.push_back(m_view.text(row, column));
        return texts;
    }

    bool isLabels(int row) const
    {
        int known = 0, all = 0;
        for (int column = 0; column < m_view.columns(); ++column) {
            if (!m_view.cell(row, column))
                continue;
            ++all;
            const QString text = m_view.text(row, column);
            if (!isText(row, column) || !isLabelText(text))
                return false;
            known += formLabelOf(text, m_lexicon).has_value();
        }
        return known > 0 && 2 * known >= all;
    }

    bool standsBelow(int row) const
    {
        for (int column = 0; column < m_view.columns(); ++column) {
            if (m_view.cell(row, column) && !m_view.cell(row - 1, column))
                return false;
        }
        return true;
    }

    Grid &m_grid;
    const GridView m_view;
    const Lexicon &m_lexicon;
};

} // namespace

void liftLabels(Grid &grid, const Lexicon &lexicon)
{
    FormSheet form(grid, lexicon);
    if (form.isOne())
        form.lift();
}

bool isRowOfLabels(const GridView &grid, int row, const Lexicon &lexicon)
{
    constexpr int MostColumns = 60;
    if (grid.columns() > MostColumns)
        return false;
    int cells = 0;
    bool isFigured = false;
    for (int column = 0; row + 1 < grid.rows() && column < grid.columns(); ++column) {
        const GridCell *cell = grid.cell(row, column);
        const GridCell *below = grid.cell(row + 1, column);
        if (!cell != !below || (cell && hasDigit(cell->text)) || (below && headerLabelOf(below->text.simplified(), lexicon)))
            return false;
        cells += cell != nullptr;
        isFigured = isFigured || (below && hasDigit(below->text));
    }
    return cells > 1 && isFigured;
}

QString labelTextAt(const GridView &grid, int row, int column, const Lexicon &lexicon)
{
    constexpr qsizetype LongestWord = 8;
    const QString text = grid.text(row, column);
    const QString above = row > 0 ? grid.text(row - 1, column) : QString();
    if (text.size() > LongestWord || text.contains(u' ') || !speaksOfDelivery(lexicon, above))
        return text;
    const QString whole = above + u' ' + text;
    const auto label = headerLabelOf(whole, lexicon);
    return label && label->label == Label::ShipTo ? whole : text;
}

} // namespace intray
