// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelsBelow.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/HeaderFields.h"
#include "core/extraction/PageLabels.h"
#include "core/layout/PageText.h"

namespace intray {

namespace {

constexpr qsizetype LongestLabel = 48;
constexpr int FewestVotes = 2;

enum class ValueForm { Number, Day, Sum };

bool isWritten(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestLabel && !hasDigit(text) && !text.contains(u':');
}

std::optional<Lexicon::LabelHit> labelOf(const QString &text, const Lexicon &lexicon)
{
    if (!isWritten(text))
        return std::nullopt;
    if (auto header = headerLabelOf(text, lexicon))
        return header;
    return columnLabelOf(lexicon, text);
}

// How the value of a label is written, for those labels where it can be told.
std::optional<ValueForm> formOf(const QString &text, const Lexicon &lexicon)
{
    constexpr double Sure = 0.6;
    const auto hit = labelOf(text, lexicon);
    if (!hit || hit->weight < Sure)
        return std::nullopt;
    if (hit->label == Label::PoNumber || hit->label == Label::CustomerAccount)
        return ValueForm::Number;
    if (hit->label == Label::OrderDate || hit->label == Label::RequestedDate)
        return ValueForm::Day;
    if (hit->label == Label::Total || hit->label == Label::NetTotal || hit->label == Label::TaxTotal)
        return ValueForm::Sum;
    return std::nullopt;
}

bool isDay(const QString &text, const Lexicon &lexicon)
{
    return hasDigit(text) && !datesIn(text, DateOrder::Unknown, lexicon).empty();
}

bool fits(const QString &text, ValueForm form, const Lexicon &lexicon)
{
    switch (form) {
    case ValueForm::Number:
        return hasDigit(text) && text.count(u' ') < 2 && !isDay(text, lexicon);
    case ValueForm::Day:
        return isDay(text, lexicon);
    case ValueForm::Sum:
        return looksNumeric(text);
    }
    return false;
}

// Labels that stand below their values, and those that do not.
struct Votes
{
    int below = 0;
    bool isUsual = false; // one with its value beside or below it is enough
};

bool overlaps(const Box &a, const Box &b)
{
    const double common = std::min(a.right, b.right) - std::max(a.left, b.left);
    return std::abs(a.left - b.left) < 3 || common > 0.5 * std::min(a.width(), b.width());
}

// One page of such a form, and where its labels go.
class FormPage
{
public:
    FormPage(const Page &page, const Lexicon &lexicon) : m_text(layOut(page)), m_lexicon(lexicon) {}

    bool isOne() const
    {
        Votes votes;
        for (size_t r = 0; r < m_text.rows.size() && !votes.isUsual; ++r) {
            for (size_t p = 0; p < m_text.rows[r].phrases.size() && !votes.isUsual; ++p)
                vote(r, p, votes);
        }
        return !votes.isUsual && votes.below >= FewestVotes;
    }

    // Moves the words of the labels.
    void lift(Page &page) const
    {
        size_t segment = 0; // first row behind the last labels
        for (size_t r = 0; r < m_text.rows.size(); ++r) {
            if (!isLabels(r))
                continue;
            size_t last = r;
            while (last + 1 < m_text.rows.size() && isLabels(last + 1)
                   && m_text.rows[last + 1].box.top - m_text.rows[last].box.bottom < m_text.rows[last].height)
                ++last;
            if (r > segment)
                liftRows(page, segment, r, last);
            segment = last + 1;
            r = last;
        }
    }

private:
    static constexpr double Near = 3.5; // heights of a line

    const Phrase *phraseFrom(size_t row, const Box &box, int step) const
    {
        for (size_t r = row + size_t(step); r < m_text.rows.size(); r += size_t(step)) {
            const TextRow &other = m_text.rows[r];
            const double gap = step > 0 ? other.box.top - box.bottom : box.top - other.box.bottom;
            if (gap > Near * std::max(other.height, box.height()))
                return nullptr;
            for (const Phrase &phrase : other.phrases) {
                if (overlaps(phrase.box, box))
                    return &phrase;
            }
        }
        return nullptr;
    }

    void vote(size_t r, size_t p, Votes &votes) const
    {
        const TextRow &row = m_text.rows[r];
        const Phrase &phrase = row.phrases[p];
        const QString text = phrase.text();
        if (text.endsWith(u':') && text.size() <= LongestLabel && !m_lexicon.labelsOf(text).empty()) {
            votes.isUsual = true;
            return;
        }
        const auto form = formOf(text, m_lexicon);
        if (!form)
            return;
        const auto holds = [&](const Phrase *value) { return value && fits(value->text(), *form, m_lexicon); };
        const bool above = holds(phraseFrom(r, phrase.box, -1));
        const bool beside = p + 1 < row.phrases.size() && holds(&row.phrases[p + 1]);
        const bool below = holds(phraseFrom(r, phrase.box, 1));
        votes.isUsual = beside || (below && !above);
        votes.below += above && !below && !beside;
    }

    // Rows of labels only; some of them may be known to no list.
    bool isLabels(size_t r) const
    {
        const TextRow &row = m_text.rows[r];
        int known = 0;
        for (const Phrase &phrase : row.phrases) {
            const QString text = phrase.text();
            if (!isWritten(text))
                return false;
            known += labelOf(text, m_lexicon).has_value();
        }
        const bool isSmall = row.height < 0.9 * m_text.wordHeight;
        return known > 0 && (isSmall || 2 * known >= int(row.phrases.size()));
    }

    bool isTableHead(size_t first, size_t last) const
    {
        int columns = 0;
        for (size_t r = first; r <= last; ++r) {
            for (const Phrase &phrase : m_text.rows[r].phrases) {
                const auto hit = columnLabelOf(m_lexicon, phrase.text());
                columns += hit && hit->label >= Label::Position && hit->label <= Label::OtherColumn;
            }
        }
        return columns >= 3;
    }

    // The first row of what the labels stand below: an address goes up line by line, a table to the labels before.
    std::optional<size_t> topOf(size_t segment, size_t first, size_t last) const
    {
        if (isTableHead(first, last))
            return segment;
        const auto stands = [&](size_t r) {
            return std::any_of(m_text.rows[first].phrases.begin(), m_text.rows[first].phrases.end(),
                               [&](const Phrase &label) {
                                   return std::any_of(m_text.rows[r].phrases.begin(), m_text.rows[r].phrases.end(),
                                                      [&](const Phrase &value) { return overlaps(value.box, label.box); });
                               });
        };
        size_t top = first;
        while (top > segment && !stands(top - 1))
            --top;
        if (top == segment)
            return std::nullopt;
        --top;
        while (top > segment
               && m_text.rows[top].box.top - m_text.rows[top - 1].box.bottom < m_text.rows[top].height)
            --top;
        return top;
    }

    void liftRows(Page &page, size_t segment, size_t first, size_t last) const
    {
        const TextRow &value = m_text.rows[first - 1];
        if (first == last && m_text.rows[first].phrases.size() == 1 && value.phrases.size() == 1) {
            const Box &label = m_text.rows[first].box;
            const double left = value.box.left - label.width() - 2 * value.height;
            if (formOf(m_text.rows[first].text(), m_lexicon) == ValueForm::Sum && left >= 0) {
                move(page, label, left - label.left, value.box.centreY() - label.centreY());
                return;
            }
        }
        const auto top = topOf(segment, first, last);
        if (!top)
            return;
        const double end = m_text.rows[*top].box.top - 0.2 * m_text.rows[*top].height;
        const double up = std::min(m_text.rows[last].box.bottom - end, m_text.rows[first].box.top);
        for (size_t r = first; r <= last; ++r)
            move(page, m_text.rows[r].box, 0, -up);
    }

    void move(Page &page, const Box &box, double right, double down) const
    {
        for (Word &word : page.words) {
            if (!box.contains(word.box.centreX() * m_text.width, word.box.centreY() * m_text.height))
                continue;
            word.box.left += right / m_text.width;
            word.box.right += right / m_text.width;
            word.box.top += down / m_text.height;
            word.box.bottom += down / m_text.height;
        }
    }

    const PageText m_text;
    const Lexicon &m_lexicon;
};

// The same for the cells of a sheet.
class FormSheet
{
public:
    FormSheet(Grid &grid, const Lexicon &lexicon) : m_grid(grid), m_view(grid), m_lexicon(lexicon) {}

    bool isOne() const
    {
        Votes votes;
        for (int row = 0; row < m_view.rows() && !votes.isUsual; ++row) {
            for (int column = 0; column < m_view.columns() && !votes.isUsual; ++column)
                vote(row, column, votes);
        }
        return !votes.isUsual && votes.below >= FewestVotes;
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
        return (cell->number && form == ValueForm::Sum) || fits(m_view.text(row, column), form, m_lexicon);
    }

    bool isText(int row, int column) const
    {
        const GridCell *cell = m_view.cell(row, column);
        return cell && !cell->number && !cell->date;
    }

    void vote(int row, int column, Votes &votes) const
    {
        if (!isText(row, column))
            return;
        const QString text = m_view.text(row, column);
        if (text.endsWith(u':') && text.size() <= LongestLabel && !m_lexicon.labelsOf(text).empty()) {
            votes.isUsual = true;
            return;
        }
        const auto form = formOf(text, m_lexicon);
        if (!form)
            return;
        const bool above = holds(row - 1, column, *form);
        const bool below = holds(row + 1, column, *form);
        int right = column + 1;
        while (right < m_view.columns() && !m_view.cell(row, right))
            ++right;
        const bool beside = holds(row, right, *form);
        votes.isUsual = beside || (below && !above);
        votes.below += above && !below && !beside;
    }

    bool isLabels(int row) const
    {
        int known = 0, all = 0;
        for (int column = 0; column < m_view.columns(); ++column) {
            if (!m_view.cell(row, column))
                continue;
            ++all;
            const QString text = m_view.text(row, column);
            if (!isText(row, column) || !isWritten(text))
                return false;
            known += labelOf(text, m_lexicon).has_value();
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

std::optional<Document> withLabelsAbove(const Document &document, const Lexicon &lexicon)
{
    std::optional<Document> moved;
    for (size_t part = 0; part < document.parts.size(); ++part) {
        const Pages *pages = document.parts[part].pages();
        for (size_t p = 0; pages && p < pages->pages.size(); ++p) {
            const FormPage form(pages->pages[p], lexicon);
            if (!form.isOne())
                continue;
            if (!moved)
                moved = document;
            form.lift(std::get<Pages>(moved->parts[part].content).pages[p]);
        }
    }
    return moved;
}

void liftLabels(Grid &grid, const Lexicon &lexicon)
{
    FormSheet form(grid, lexicon);
    if (form.isOne())
        form.lift();
}

bool isRowOfLabels(const GridView &grid, int row, const Lexicon &lexicon)
{
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
