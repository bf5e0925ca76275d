// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageTables.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Nobody writes more by hand or pastes more into a mail; a row without end would blow up every other row.
constexpr size_t MostColumns = 60;

struct TextCell
{
    int start = 0, end = 0; // in the text, blanks around left out
};
using TextRow = std::vector<TextCell>;

TextCell trimmed(const QString &text, int start, int end)
{
    while (start < end && (text[start].isSpace() || text[start] == u'>'))
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return {start, end};
}

MessageTable tableOf(const QString &text, int part, const std::vector<TextRow> &rows)
{
    MessageTable table;
    size_t columns = 0;
    for (const TextRow &row : rows)
        columns = std::max(columns, row.size());
    table.grid.columns = int(columns);
    table.range = {rows.front().front().start, rows.back().back().end};
    for (const TextRow &row : rows) {
        GridRow line;
        line.cells.resize(columns);
        int first = -1;
        int last = 0;
        for (size_t column = 0; column < row.size(); ++column) {
            const TextCell &cell = row[column];
            if (cell.start >= cell.end)
                continue;
            line.cells[column].text = text.mid(cell.start, cell.end - cell.start);
            line.cells[column].source = {part, TextPlace{cell.start, cell.end}};
            if (first < 0)
                first = cell.start;
            last = cell.end;
        }
        if (first < 0)
            continue;
        line.source = {part, TextPlace{first, last}};
        table.range.start = std::min(table.range.start, first);
        table.range.end = std::max(table.range.end, last);
        table.grid.rows.push_back(std::move(line));
    }
    return table;
}

std::vector<TextPlace> linesOf(const QString &text, TextPlace range)
{
    std::vector<TextPlace> lines;
    int start = range.start;
    while (start <= range.end) {
        int end = int(text.indexOf(u'\n', start));
        if (end < 0 || end > range.end)
            end = range.end;
        lines.push_back({start, end});
        start = end + 1;
    }
    return lines;
}

TextRow splitBy(const QString &text, TextPlace line, QChar delimiter)
{
    TextRow row;
    int start = line.start;
    for (int at = line.start; at <= line.end; ++at) {
        if (at == line.end || text[at] == delimiter) {
            row.push_back(trimmed(text, start, at));
            start = at + 1;
        }
    }
    // "| a | b |": the bars at both ends part nothing.
    if (delimiter == u'|' && row.size() > 2) {
        if (row.front().start >= row.front().end)
            row.erase(row.begin());
        if (row.back().start >= row.back().end)
            row.pop_back();
    }
    return row;
}

bool isRuler(const QString &text, TextPlace line)
{
    static const QRegularExpression ruler(QStringLiteral("^[\\s|+=_-]*$"));
    const QString written = text.mid(line.start, line.end - line.start);
    return ruler.match(written).hasMatch() && !written.trimmed().isEmpty();
}

// The delimiter that parts this line into at least three cells (a tab: two).
std::optional<QChar> delimiterOf(const QString &text, TextPlace line)
{
    const QStringView written = QStringView(text).mid(line.start, line.end - line.start);
    if (written.count(u'\t') >= 1)
        return u'\t';
    for (const QChar delimiter : {QChar(u'|'), QChar(u';')}) {
        if (written.count(delimiter) >= 2)
            return delimiter;
    }
    return std::nullopt;
}

bool hasGap(const QString &text, TextPlace line)
{
    static const QRegularExpression gap(QStringLiteral("\\S(  +|\\t)\\S"));
    return gap.match(text.mid(line.start, line.end - line.start)).hasMatch();
}

// Whether what follows the ruler is set in its right half, as the sums of the lines above it are.
bool standsRight(const QString &text, const std::vector<TextPlace> &lines, size_t ruler)
{
    if (ruler + 1 >= lines.size())
        return false;
    const TextPlace &line = lines[ruler + 1];
    const TextCell words = trimmed(text, line.start, line.end);
    return words.start < words.end && words.start - line.start > (lines[ruler].end - lines[ruler].start) / 2;
}

// Columns of lines that are lined up with blanks: where every line is blank, one column ends.
std::vector<TextRow> alignedRows(const QString &text, const std::vector<TextPlace> &lines)
{
    int width = 0;
    for (const TextPlace &line : lines)
        width = std::max(width, line.end - line.start);
    std::vector<bool> blank(size_t(width) + 1, true);
    for (const TextPlace &line : lines) {
        for (int at = line.start; at < line.end; ++at) {
            if (!text[at].isSpace())
                blank[size_t(at - line.start)] = false;
        }
    }
    // A single blank that all lines share may be chance between two words: columns are parted by two, or
    // by one that a line widens.
    std::vector<std::pair<int, int>> columns;
    for (int at = 0; at < width;) {
        if (blank[size_t(at)]) {
            ++at;
            continue;
        }
        int end = at;
        while (end < width && !blank[size_t(end)])
            ++end;
        if (columns.size() > MostColumns)
            return {};
        // Only a line with something in the column can widen it.
        const bool isWide = std::any_of(lines.begin(), lines.end(), [&](const TextPlace &line) {
            int first = line.start + at;
            const int stop = std::min(line.start + end, line.end);
            while (first < stop && text[first].isSpace())
                ++first;
            return first < stop && (first > line.start + at || (at > 1 && text[first - 2].isSpace()));
        });
        if (!columns.empty() && at - columns.back().second < 2 && !isWide)
            columns.back().second = end;
        else
            columns.push_back({at, end});
        at = end;
    }
    std::vector<TextRow> rows;
    for (const TextPlace &line : lines) {
        TextRow row;
        for (const auto &[from, to] : columns)
            row.push_back(trimmed(text, std::min(line.start + from, line.end), std::min(line.start + to, line.end)));
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<MessageTable> markedTables(const Text &text, int part, const std::vector<TextPlace> &ranges)
{
    std::vector<MessageTable> tables;
    for (const Sheet &sheet : text.tables) {
        std::map<int, TextRow> rows;
        int start = int(text.text.size());
        int end = 0;
        MessageTable table;
        table.marked = true;
        table.grid.columns = sheet.columns;
        table.grid.rows.resize(size_t(std::max(sheet.rows, 0)));
        for (GridRow &row : table.grid.rows)
            row.cells.resize(size_t(std::max(sheet.columns, 0)));
        for (const Cell &cell : sheet.cells) {
            if (cell.row < 0 || cell.row >= sheet.rows || cell.column < 0 || cell.column >= sheet.columns)
                continue;
            GridCell &place = table.grid.rows[size_t(cell.row)].cells[size_t(cell.column)];
            place.text = cell.text;
            place.number = cell.number;
            place.date = cell.date;
            place.bold = cell.bold;
            if (!cell.range)
                continue;
            place.source = {part, *cell.range};
            start = std::min(start, cell.range->start);
            end = std::max(end, cell.range->end);
            Source &row = table.grid.rows[size_t(cell.row)].source;
            const TextPlace *before = std::get_if<TextPlace>(&row.place);
            row = {part, TextPlace{before ? std::min(before->start, cell.range->start) : cell.range->start,
                                   before ? std::max(before->end, cell.range->end) : cell.range->end}};
        }
        table.range = {start, end};
        const bool inside = std::any_of(ranges.begin(), ranges.end(), [&](const TextPlace &range) {
            return start < end && start >= range.start && end <= range.end;
        });
        if (inside)
            tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<MessageTable> plainTables(const QString &text, int part, const std::vector<TextPlace> &ranges)
{
    std::vector<MessageTable> tables;
    for (const TextPlace &range : ranges) {
        const std::vector<TextPlace> lines = linesOf(text, range);
        for (size_t i = 0; i < lines.size();) {
            std::vector<TextRow> rows;
            size_t next = i;
            if (const std::optional<QChar> delimiter = delimiterOf(text, lines[i])) {
                for (; next < lines.size(); ++next) {
                    if (isRuler(text, lines[next]))
                        continue;
                    if (delimiterOf(text, lines[next]) != delimiter)
                        break;
                    rows.push_back(splitBy(text, lines[next], *delimiter));
                }
            } else if (hasGap(text, lines[i])) {
                std::vector<TextPlace> block;
                size_t rulers = 0, before = 0; // rows above the last ruler
                for (; next < lines.size(); ++next) {
                    if (isRuler(text, lines[next])) {
                        const bool closes = (rulers > 0 && block.size() > before + 1) || standsRight(text, lines, next);
                        if (closes && block.size() > 1)
                            break;
                        ++rulers;
                        before = block.size();
                        continue;
                    }
                    if (text.mid(lines[next].start, lines[next].end - lines[next].start).trimmed().isEmpty()
                        || !hasGap(text, lines[next]))
                        break;
                    block.push_back(lines[next]);
                }
                if (block.size() > 1)
                    rows = alignedRows(text, block);
            }
            const bool isEndless = std::any_of(rows.begin(), rows.end(),
                                               [](const TextRow &row) { return row.size() > MostColumns; });
            if (rows.size() > 1 && rows.front().size() > 1 && !isEndless)
                tables.push_back(tableOf(text, part, rows));
            i = std::max(next, i + 1);
        }
    }
    return tables;
}

} // namespace intray
