// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ColumnWriting.h"

#include <QRegularExpression>

namespace intray {

namespace {

// The number texts of a column, units and bases cut; stored numbers prove nothing and are left out.
QStringList numbersOf(const GridView &grid, int column, const RowGroups &groups)
{
    static const QRegularExpression number(QStringLiteral("\\d[\\d.,' \u00a0\u202f]*\\d|\\d"));
    QStringList numbers;
    for (const LineGroup &group : groups.lines) {
        const GridCell *cell = grid.cell(group.figures, column);
        if (!cell || cell->number || cell->date)
            continue;
        if (const QRegularExpressionMatch match = number.match(cell->text); match.hasMatch())
            numbers += match.captured();
    }
    return numbers;
}

// Every number with three places behind the same sign, none without: decimals, not thousands.
NumberStyle threeDecimals(const QStringList &numbers)
{
    static const QRegularExpression form(QStringLiteral("^\\d+([.,])\\d{3}$"));
    QChar sign;
    for (const QString &number : numbers) {
        const QRegularExpressionMatch match = form.match(number);
        if (!match.hasMatch() || (!sign.isNull() && match.captured(1)[0] != sign))
            return NumberStyle::Unknown;
        sign = match.captured(1)[0];
    }
    if (numbers.size() < 3)
        return NumberStyle::Unknown;
    return sign == u'.' ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

// Quantities of which some are plain ("2", "40") and the others all like "1,000": thousands are parted there,
// for decimals would be written throughout.
NumberStyle groupedBesidePlain(const QStringList &numbers)
{
    static const QRegularExpression plain(QStringLiteral("^\\d{1,3}$"));
    static const QRegularExpression grouped(QStringLiteral("^[1-9]\\d{0,2}([.,])000$"));
    QChar sign;
    bool hasPlain = false;
    for (const QString &number : numbers) {
        if (plain.match(number).hasMatch()) {
            hasPlain = true;
            continue;
        }
        const QRegularExpressionMatch match = grouped.match(number);
        if (!match.hasMatch() || (!sign.isNull() && match.captured(1)[0] != sign))
            return NumberStyle::Unknown;
        sign = match.captured(1)[0];
    }
    if (!hasPlain || sign.isNull())
        return NumberStyle::Unknown;
    return sign == u'.' ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
}

DateOrder provenDateOrder(const GridView &grid, int column, const RowGroups &groups, const Lexicon &lexicon)
{
    int dayFirst = 0, monthFirst = 0;
    for (const LineGroup &group : groups.lines) {
        const GridCell *cell = grid.cell(group.figures, column);
        if (!cell || cell->date)
            continue;
        const auto readings = readDate(cell->text, DateOrder::Unknown, lexicon);
        if (readings.size() != 1)
            continue;
        dayFirst += readings.front().order == DateOrder::DayFirst;
        monthFirst += readings.front().order == DateOrder::MonthFirst;
    }
    if (dayFirst > 0 && monthFirst == 0)
        return DateOrder::DayFirst;
    return monthFirst > 0 && dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

} // namespace

NumberStyle usualStyle(const QString &language)
{
    if (language.isEmpty() || language == QLatin1String("en"))
        return NumberStyle::DecimalPoint;
    return NumberStyle::DecimalComma;
}

ColumnWriting writingOf(const GridView &grid, const TableColumns &columns, const RowGroups &groups,
                        const TableContext &context)
{
    ColumnWriting writing;
    writing.numbers.resize(columns.roles.roles.size());
    QStringList all;
    std::vector<QStringList> byColumn(writing.numbers.size());
    for (const Label role : {Label::Quantity, Label::UnitPrice, Label::LineTotal, Label::Discount}) {
        const int column = columns.columnOf(role);
        if (column < 0)
            continue;
        byColumn[size_t(column)] = numbersOf(grid, column, groups);
        all += byColumn[size_t(column)];
    }
    writing.style = provenNumberStyle(all);
    bool tableProven = writing.style != NumberStyle::Unknown;
    if (!tableProven && context.numberStyle != NumberStyle::Unknown) {
        writing.style = context.numberStyle;
        tableProven = true;
    }
    if (!tableProven)
        writing.style = context.assumedStyle.value_or(usualStyle(context.language));
    writing.styleProven = tableProven;
    for (size_t column = 0; column < writing.numbers.size(); ++column) {
        ColumnWriting::Numbers &numbers = writing.numbers[column];
        numbers = {provenNumberStyle(byColumn[column]), true};
        if (numbers.style == NumberStyle::Unknown)
            numbers.style = threeDecimals(byColumn[column]);
        if (numbers.style == NumberStyle::Unknown && int(column) == columns.columnOf(Label::Quantity))
            numbers.style = groupedBesidePlain(byColumn[column]);
        if (numbers.style == NumberStyle::Unknown)
            numbers = {writing.style, tableProven};
    }
    const int dateColumn = columns.columnOf(Label::LineDate);
    writing.dates = dateColumn < 0 ? DateOrder::Unknown
                                   : provenDateOrder(grid, dateColumn, groups, context.lexicon);
    if (writing.dates == DateOrder::Unknown)
        writing.dates = context.dateOrder;
    writing.datesProven = writing.dates != DateOrder::Unknown;
    if (!writing.datesProven)
        writing.dates = DateOrder::DayFirst;
    const int description = columns.columnOf(Label::Description);
    for (const LineGroup &group : groups.lines) {
        for (const int row : group.rows) {
            const QStringList lines = grid.lines(row, description);
            for (const QString &line : lines)
                writing.longestDescription = std::max(writing.longestDescription, line.size());
        }
    }
    return writing;
}

} // namespace intray
