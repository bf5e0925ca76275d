// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ReadingDoubts.h"

#include "core/extraction/OuterHeads.h"

#include "core/extraction/LabelWords.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Its sentences stand with those of the reading of tables.
struct DoubtTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableInterpretation)
};

// The head of a number or a sum of the whole order, which a flat export repeats in each row ("379.26" may number it).
bool namesWhole(const QString &head, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsOf(head);
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::NetTotal || hit.label == Label::TaxTotal || hit.label == Label::Total
            || hit.label == Label::Subtotal || hit.label == Label::PoNumber || hit.label == Label::CustomerAccount
            || hit.label == Label::VatNumber || hit.label == Label::ContractNumber || hit.label == Label::Project;
    });
}

// "Unit pcs Net_price 0.86": an amount among words that nothing has read.
bool holdsAmount(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return std::any_of(words.begin(), words.end(), looksLikeAmount);
}

// Whether the line has that figure already: the amount of a single piece is its price once more.
bool isSaidAgain(const QString &figure, const OrderLine &line)
{
    const auto readings = readNumber(figure, NumberStyle::Unknown);
    return std::any_of(readings.begin(), readings.end(), [&line](const NumberReading &reading) {
        return reading.value == line.unitPrice.value || reading.value == line.lineTotal.value;
    });
}

// Figures with decimals, one in most lines, that no column's role explains: a price or a discount may be among
// them. Where quantity, price and amount agree in all lines, nothing is missing.
QString unreadFigure(const GridView &grid, const TableColumns &columns, const RowGroups &groups,
                     const std::vector<ReadLine> &lines, const Lexicon &lexicon)
{
    const bool proven = std::all_of(lines.begin(), lines.end(), [](const ReadLine &read) {
        return read.figures.verdict == FigureChoice::Verdict::Holds;
    });
    if (proven)
        return {};
    const bool isUnpriced = std::none_of(lines.begin(), lines.end(), [](const ReadLine &read) {
        return read.line.unitPrice.isStated() || read.line.lineTotal.isStated();
    });
    for (int column = 0; column < grid.columns(); ++column) {
        const ColumnHead *head = columns.headOf(column);
        if (!columns.rolesIn(column).empty() || (head && head->headerValue && namesWhole(head->text, lexicon)))
            continue;
        size_t figures = 0;
        QString first;
        for (size_t i = 0; i < groups.lines.size(); ++i) {
            const GridCell *cell = grid.cell(groups.lines[i].figures, column);
            if (!cell || cell->date)
                continue;
            static const QRegularExpression decimals(QStringLiteral("\\d[.,]\\d{1,4}(?!\\d)"));
            static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\d.,' -]"));
            const QString text = QString(cell->text).remove(signs).simplified();
            const bool alone = !readNumber(text, NumberStyle::Unknown).empty() && text.contains(decimals);
            if (i < lines.size() && isSaidAgain(text, lines[i].line))
                continue;
            const bool fraction = cell->number ? !cell->number->isInteger() : alone || (isUnpriced && holdsAmount(cell->text));
            figures += fraction;
            if (fraction && first.isEmpty())
                first = cell->text.simplified();
        }
        if (figures * 2 > groups.lines.size())
            return first;
    }
    return grid.beside();
}

// Dates in most lines, in a column whose head says nothing, where no other column has the lines' dates.
QString unreadDate(const GridView &grid, const TableColumns &columns, const RowGroups &groups, const Lexicon &lexicon)
{
    if (columns.columnOf(Label::LineDate) >= 0)
        return {};
    for (int column = 0; column < grid.columns(); ++column) {
        const ColumnHead *head = columns.headOf(column);
        if (!columns.rolesIn(column).empty())
            continue;
        size_t dates = 0;
        bool isSame = true;
        QString first;
        for (const LineGroup &group : groups.lines) {
            const GridCell *cell = grid.cell(group.figures, column);
            const bool isDate = cell
                && (cell->date || !readDate(cell->text.simplified(), DateOrder::Unknown, lexicon).empty());
            dates += isDate;
            if (isDate && first.isEmpty())
                first = cell->text.simplified();
            isSame = isSame && (!isDate || cell->text.simplified() == first);
        }
        // A date of the order that a flat export repeats in each row is read as such.
        const bool isRepeated = head && (head->datesOrder || (head->headerValue && isSame));
        if (dates * 2 > groups.lines.size() && !isRepeated)
            return first;
    }
    return {};
}

// A head that was taught, over filled cells, and another column has its role: the sums prove that one.
QString overruledHead(const GridView &grid, const TableColumns &columns, const RowGroups &groups)
{
    const auto isTaught = [&](int column, Label role) {
        const ColumnHead *head = columns.headOf(column);
        return head && !head->guesses.empty() && head->guesses.front().weight > 1
            && head->guesses.front().role == role;
    };
    for (int column = 0; column < grid.columns(); ++column) {
        const ColumnHead *head = columns.headOf(column);
        if (!head || head->guesses.empty() || head->guesses.front().role == Label::OtherColumn)
            continue;
        const Label role = head->guesses.front().role;
        const int reader = columns.columnOf(role);
        if (!isTaught(column, role) || reader == column || (reader >= 0 && isTaught(reader, role)))
            continue;
        const bool isFilled = std::any_of(groups.lines.begin(), groups.lines.end(), [&](const LineGroup &group) {
            return grid.cell(group.figures, column) != nullptr;
        });
        if (isFilled)
            return head->text;
    }
    return {};
}

// "New qty", "Qté modifiée": a second quantity that is to count from now on, and in some line another one than what
// was read.
QString changedQuantity(const GridView &grid, const TableColumns &columns, const RowGroups &groups,
                        const std::vector<ReadLine> &lines, const Lexicon &lexicon)
{
    const QStringList &changed = lexicon.phrases(QStringLiteral("changed-head"));
    const auto isChanged = [&](const QString &word) { return changed.contains(word); };
    for (int column = 0; column < grid.columns(); ++column) {
        const ColumnHead *head = columns.headOf(column);
        if (!head || columns.columnOf(Label::Quantity) == column)
            continue;
        QStringList words = phraseWords(head->text);
        // The words of one head may have been parted: "Quantité" "modifiée".
        for (const int beside : {column - 1, column + 1}) {
            const ColumnHead *other = beside >= 0 && beside < grid.columns() ? columns.headOf(beside) : nullptr;
            const QStringList its = other ? phraseWords(other->text) : QStringList();
            if (!its.isEmpty() && std::all_of(its.begin(), its.end(), isChanged))
                words += its;
        }
        if (words.removeIf(isChanged) == 0)
            continue;
        const auto hits = lexicon.labelsOf(words.join(u' '));
        const bool isQuantity = std::any_of(hits.begin(), hits.end(),
                                            [](const Lexicon::LabelHit &hit) { return hit.label == Label::Quantity; });
        for (size_t i = 0; isQuantity && i < std::min(groups.lines.size(), lines.size()); ++i) {
            const GridCell *cell = grid.cell(groups.lines[i].figures, column);
            const QString text = cell ? cell->text.simplified() : QString();
            if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
                continue;
            const auto readings = readNumber(text.section(u' ', 0, 0), NumberStyle::Unknown);
            const auto &quantity = lines[i].line.quantity.value;
            const bool isSame = cell->number ? cell->number == quantity
                                             : std::any_of(readings.begin(), readings.end(), [&](const NumberReading &reading) {
                                                   return reading.value == quantity;
                                               });
            if (!isSame)
                return head->text;
        }
    }
    return {};
}

} // namespace

void noteUnreadColumns(const GridView &grid, const TableColumns &columns, const RowGroups &groups,
                       const std::vector<ReadLine> &lines, const Lexicon &lexicon, std::vector<QString> &doubts)
{
    if (const QString figure = unreadFigure(grid, columns, groups, lines, lexicon); !figure.isEmpty())
        doubts.push_back(
            DoubtTexts::tr("A column of figures such as %1 could not be told. What is it?").arg(figure));
    if (const QString date = unreadDate(grid, columns, groups, lexicon); !date.isEmpty())
        doubts.push_back(DoubtTexts::tr("A column of dates such as %1 could not be told. What is it?").arg(date));
    if (const QString head = changedQuantity(grid, columns, groups, lines, lexicon); !head.isEmpty())
        doubts.push_back(DoubtTexts::tr("The column “%1” names other quantities than were read. Which ones hold?").arg(head));
    if (const QString head = overruledHead(grid, columns, groups); !head.isEmpty())
        doubts.push_back(DoubtTexts::tr("The column “%1” does not hold what was learnt of it: the figures of the "
                                              "lines say otherwise. Check the lines.").arg(head));
}

} // namespace intray
