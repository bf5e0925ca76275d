// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/CutCells.h"

#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

Box boxOfCell(const GridCell &cell)
{
    const PagePlace *place = std::get_if<PagePlace>(&cell.source.place);
    return place ? place->box : Box{};
}

// A cell too narrow for its number or code goes on in the next line without a blank ("1.200,00" over
// "0"): then the first piece fills the column's width.
bool isCutOff(const GridCell &above, const GridCell &below, const Box &widest)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{1,2}$"));
    if (above.text.contains(u' ') || below.text.contains(u' ') || above.text.contains(u'\n'))
        return false;
    const Box box = boxOfCell(above);
    const double letter = box.width() / double(std::max<qsizetype>(1, above.text.size()));
    const bool fills = box.width() >= widest.width() - 1.2 * letter;
    if (!fills)
        return false;
    if (looksNumeric(above.text))
        return above.text.size() >= 3 && digits.match(below.text).hasMatch();
    return above.text.size() >= 4 && hasDigit(above.text) && below.text.size() <= 4
           && (hasDigit(below.text) || below.text.size() <= 2)
           && above.text.size() > below.text.size();
}

} // namespace

void unite(Source &into, const Source &other)
{
    PagePlace *a = std::get_if<PagePlace>(&into.place);
    const PagePlace *b = std::get_if<PagePlace>(&other.place);
    if (a && b)
        a->box = a->box.united(b->box);
    else if (!a)
        into = other;
}

void dropOperators(Grid &grid)
{
    static const QRegularExpression around(QStringLiteral("^[×x*@=]\\s+(?=\\S)|(?<=\\S)\\s+[×x*@=]$"));
    for (GridRow &row : grid.rows) {
        for (GridCell &cell : row.cells) {
            if (hasDigit(cell.text) && cell.text.size() < 40)
                cell.text.remove(around);
        }
    }
}

void gluePieces(Grid &grid)
{
    constexpr size_t firstBody = 1;
    std::vector<Box> widest(size_t(grid.columns));
    // Rows of totals have cells of their own, not one a column.
    const auto isOfColumns = [&](const GridRow &row) {
        return row.cells.size() == widest.size() && std::get_if<PagePlace>(&row.source.place);
    };
    for (size_t r = firstBody; r < grid.rows.size(); ++r) {
        if (!isOfColumns(grid.rows[r]))
            continue;
        for (size_t c = 0; c < grid.rows[r].cells.size(); ++c) {
            const GridCell &cell = grid.rows[r].cells[c];
            if (!cell.text.contains(u' ') && boxOfCell(cell).width() > widest[c].width())
                widest[c] = boxOfCell(cell);
        }
    }
    for (size_t r = firstBody + 1; r < grid.rows.size(); ++r) {
        GridRow &above = grid.rows[r - 1];
        GridRow &row = grid.rows[r];
        if (!isOfColumns(above) || !isOfColumns(row))
            continue;
        const Box upper = std::get_if<PagePlace>(&above.source.place)->box;
        const Box lower = std::get_if<PagePlace>(&row.source.place)->box;
        if (above.page != row.page || lower.top - upper.bottom > 0.8 * lower.height())
            continue;
        int pieces = 0;
        int filled = 0;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            filled += row.cells[c].isEmpty() ? 0 : 1;
            if (!row.cells[c].isEmpty() && isCutOff(above.cells[c], row.cells[c], widest[c]))
                ++pieces;
        }
        // A line of its own has more than leftovers and a description.
        if (pieces == 0 || filled > pieces + 1)
            continue;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            if (row.cells[c].isEmpty() || !isCutOff(above.cells[c], row.cells[c], widest[c]))
                continue;
            above.cells[c].text += row.cells[c].text;
            unite(above.cells[c].source, row.cells[c].source);
            unite(above.source, row.cells[c].source);
            row.cells[c] = {};
        }
    }
    std::erase_if(grid.rows, [](const GridRow &row) {
        return std::all_of(row.cells.begin(), row.cells.end(),
                           [](const GridCell &cell) { return cell.isEmpty(); });
    });
}

void partGluedUnits(Grid &grid)
{
    static const QRegularExpression glued(QStringLiteral("^(\\d[\\d.,' ]*)(\\p{L}{1,6}\\.?)$"));
    for (size_t c = 0; c + 1 < size_t(grid.columns); ++c) {
        int filled = 0;
        std::vector<size_t> rows;
        for (size_t r = 1; r < grid.rows.size(); ++r) {
            if (grid.rows[r].cells.size() != size_t(grid.columns))
                continue;
            const GridCell &left = grid.rows[r].cells[c];
            const GridCell &right = grid.rows[r].cells[c + 1];
            filled += right.isEmpty() ? 0 : 1;
            if (left.isEmpty() && glued.match(right.text).hasMatch())
                rows.push_back(r);
        }
        // A column of codes ("5A") is none: its neighbour would be filled.
        const bool emptyLeft = std::all_of(grid.rows.begin() + 1, grid.rows.end(), [&](const GridRow &row) {
            return row.cells.size() <= c || row.cells[c].isEmpty() || looksNumeric(row.cells[c].text);
        });
        if (!emptyLeft || rows.empty() || int(rows.size()) * 2 < filled)
            continue;
        for (const size_t r : rows) {
            GridCell &left = grid.rows[r].cells[c];
            GridCell &right = grid.rows[r].cells[c + 1];
            const QRegularExpressionMatch match = glued.match(right.text);
            left = right;
            left.text = match.captured(1).trimmed();
            right.text = match.captured(2);
        }
    }
}

void returnOverrun(Grid &grid)
{
    static const QRegularExpression words(QStringLiteral("^(.*\\p{L}\\S*)\\s+(\\d\\S*(?:\\s\\p{L}{1,6}\\.?)?)$"));
    static const QRegularExpression decimals(QStringLiteral("^\\d[\\d.']*[.,]\\d{1,4}$"));
    static const QRegularExpression unit(QStringLiteral("\\s\\p{L}{1,6}\\.?$"));
    const auto isFigure = [](QString text) { return looksNumeric(text.remove(unit)); };
    constexpr qsizetype Shortest = 4; // shorter ones are signs of currency and the like
    for (size_t c = 1; c < size_t(grid.columns); ++c) {
        size_t filled = 0, figures = 0;
        std::vector<size_t> rows;
        for (size_t r = 1; r < grid.rows.size(); ++r) {
            const std::vector<GridCell> &cells = grid.rows[r].cells;
            if (cells.size() != size_t(grid.columns) || cells[c].isEmpty())
                continue;
            ++filled;
            figures += isFigure(cells[c].text);
            const QRegularExpressionMatch match = words.match(cells[c].text);
            const QStringList over = match.captured(1).split(u' ');
            // "146.00 per 100" is a price with its basis.
            const bool isText = std::none_of(over.begin(), over.end(), [](const QString &word) {
                return decimals.match(word).hasMatch() || word.endsWith(u':');
            });
            const bool overruns = match.hasMatch() && isText && match.captured(1).size() >= Shortest
                && isFigure(match.captured(2)) && cells[c - 1].text.contains(u' ')
                && !looksNumeric(cells[c - 1].text);
            if (overruns)
                rows.push_back(r);
        }
        if (rows.empty() || figures * 3 < filled)
            continue;
        for (const size_t r : rows) {
            GridCell &left = grid.rows[r].cells[c - 1];
            GridCell &right = grid.rows[r].cells[c];
            const QRegularExpressionMatch match = words.match(right.text);
            left.text += u' ' + match.captured(1);
            right.text = match.captured(2);
        }
    }
}

void joinParted(Grid &grid)
{
    static const QRegularExpression head(QStringLiteral("^-?\\d{1,3}(?:[ \\x{00A0}\\x{202F}]\\d{3})*$"));
    static const QRegularExpression tail(QStringLiteral("^(\\d{3}(?:[ \\x{00A0}\\x{202F}]\\d{3})*(?:,\\d{1,4})?)\\s+(\\p{L}[\\p{L}²³.]{0,11})$"));
    constexpr double Blank = 0.9; // letters wide
    for (size_t c = 0; c + 1 < size_t(grid.columns); ++c) {
        std::vector<size_t> rows;
        bool isOfWords = true; // the column on the right holds figures nowhere else
        for (size_t r = 1; r < grid.rows.size() && isOfWords; ++r) {
            // Rows of sums have nothing there on the left.
            if (grid.rows[r].cells.size() != size_t(grid.columns) || grid.rows[r].cells[c].isEmpty())
                continue;
            const GridCell &left = grid.rows[r].cells[c];
            const GridCell &right = grid.rows[r].cells[c + 1];
            const bool parted = head.match(left.text).hasMatch() && tail.match(right.text).hasMatch();
            const double letter = boxOfCell(right).width() / double(std::max<qsizetype>(1, right.text.size()));
            const double gap = boxOfCell(right).left - boxOfCell(left).right;
            if (parted && gap > 0 && gap < Blank * letter)
                rows.push_back(r);
            else
                isOfWords = !hasDigit(right.text);
        }
        for (const size_t r : rows) {
            if (!isOfWords)
                break;
            GridCell &left = grid.rows[r].cells[c];
            GridCell &right = grid.rows[r].cells[c + 1];
            const QRegularExpressionMatch match = tail.match(right.text);
            left.text += u' ' + match.captured(1);
            unite(left.source, right.source);
            right.text = match.captured(2);
        }
    }
}

void mendCells(Grid &grid)
{
    dropOperators(grid);
    joinParted(grid);
    returnOverrun(grid);
    gluePieces(grid);
    partGluedUnits(grid);
}

} // namespace intray
