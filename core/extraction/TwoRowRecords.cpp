// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TwoRowRecords.h"

#include "core/extraction/TwoRowHeads.h"

#include <algorithm>

namespace intray {

namespace {

std::vector<Box> boxesOf(const std::vector<Head> &heads)
{
    std::vector<Box> boxes;
    for (const Head &head : heads)
        boxes.push_back(head.box);
    return boxes;
}

using PageRow = std::pair<int, int>; // page and row of it

struct Record
{
    PageRow upper;
    std::optional<PageRow> lower; // none where no figures stand below
    std::vector<PageRow> notes;
};

struct Found
{
    std::vector<Record> records;
    std::vector<PageRow> leading; // between the heads and the first line
    std::vector<PageRow> sums;
    std::set<PageRow> rows;
    TwoHeads heads;
    int headPage = 0;
    bool hasHeads = false;
    std::vector<PageRow> open; // a line whose figures may stand on the next page
};

bool isBelowFirst(const TextRow &row, const TwoHeads &heads)
{
    return row.box.left <= heads.upper.front().box.right;
}

// A number under the first head, and more under the heads beside it: nothing but an order line begins so.
bool beginsLine(const TextRow &row, const TwoHeads &heads)
{
    const std::vector<LaidWord> words = row.words();
    if (!isBelowFirst(row, heads) || words.size() < 2 || heads.upper.size() < 2)
        return false;
    const QString &number = words.front().text;
    const bool isPosition = heads.upper.front().label == Label::Position;
    const bool isNumber = isPosition ? number.front().isDigit() && number.size() <= 7 : hasDigit(number) && number.size() > 2;
    return isNumber && words[1].box.left > heads.upper[1].box.left - 2 * row.height;
}

const TextRow &rowAt(const std::vector<PageText> &pages, const PageRow &at)
{
    return pages[size_t(at.first)].rows[size_t(at.second)];
}

// A quantity alone, without a price: the first of the lower heads has a number, and nothing stands left of it.
bool isQuantityRow(const TextRow &row, const TwoHeads &heads)
{
    return !isBelowFirst(row, heads) && row.phrases.front().words.front().text.front().isDigit()
        && row.box.left < heads.lower.front().box.right;
}

void addNote(Found &found, const PageRow &at)
{
    (found.records.empty() ? found.leading : found.records.back().notes).push_back(at);
    found.rows.insert(at);
}

// Rows without a row of figures below them: the lines that begin there stay lines.
void addUnfinished(Found &found, const std::vector<PageText> &pages, const TwoHeads &heads,
                   const std::vector<PageRow> &rows, size_t count)
{
    bool isOpen = false;
    for (size_t i = 0; i < count; ++i) {
        const TextRow &row = rowAt(pages, rows[i]);
        if (beginsLine(row, heads)) {
            found.records.push_back({rows[i], std::nullopt, {}});
            found.rows.insert(rows[i]);
            isOpen = true;
        } else if (isOpen && isQuantityRow(row, heads)) {
            found.records.back().lower = rows[i];
            found.rows.insert(rows[i]);
            isOpen = false;
        } else {
            addNote(found, rows[i]);
        }
    }
}

class PageReader
{
public:
    PageReader(Found &found, const std::vector<PageText> &pages, int page, const std::vector<bool> &running,
               const Lexicon &lexicon)
        : m_found(found), m_pages(pages), m_page(page), m_text(pages[size_t(page)]), m_running(running), m_lexicon(lexicon)
    {
    }

    void read()
    {
        bool hasHeads = false;
        for (int r = 0; r < int(m_text.rows.size()) && !hasHeads; ++r)
            hasHeads = headsAt(m_text, r, m_lexicon).has_value();
        if (m_found.hasHeads && !hasHeads) {
            // The lines go on without their heads; what stands above the first of them is the page's own.
            m_heads = m_found.heads;
            m_between = std::move(m_found.open);
            m_found.open.clear();
            m_isAbove = m_between.empty();
        }
        for (int r = 0; r < int(m_text.rows.size()); ++r) {
            if (auto here = headsAt(m_text, r, m_lexicon)) {
                readHeads(*here, r++);
                continue;
            }
            const TextRow &row = m_text.rows[size_t(r)];
            if (!m_heads || m_running[size_t(r)])
                continue;
            if (m_isAbove && beginsLine(row, *m_heads)) {
                m_between = {{m_page, r}};
                m_isAbove = false;
            } else if (totalLabelOf(m_lexicon, row) && hasDigit(row.text()))
                readSum(r);
            else if (m_isAbove)
                continue;
            else if (isFigureRow(row, *m_heads) && !m_between.empty())
                readFigures(r);
            else
                m_between.push_back({m_page, r});
        }
        readTail();
    }

private:
    void readHeads(const TwoHeads &heads, int r)
    {
        if (m_heads)
            addBegun();
        m_between = std::move(m_found.open);
        m_found.open.clear();
        m_heads = heads;
        if (!m_found.hasHeads) {
            m_found.heads = heads;
            m_found.headPage = m_page;
        }
        m_found.hasHeads = true;
        m_found.rows.insert({m_page, r});
        m_found.rows.insert({m_page, r + 1});
        m_previous = r + 1;
    }

    // The row above the figures that begins their line; rows between it and them are texts of that line, rows
    // before it those of the line before.
    size_t beginOfLine() const
    {
        for (size_t i = m_between.size(); i-- > 0;) {
            if (beginsLine(rowAt(m_pages, m_between[i]), *m_heads))
                return i;
        }
        for (size_t i = m_between.size(); i-- > 0;) {
            const TextRow &row = rowAt(m_pages, m_between[i]);
            if (isBelowFirst(row, *m_heads) && row.phrases.size() > 1)
                return i;
        }
        return m_between.size() - 1;
    }

    void readFigures(int r)
    {
        const size_t begin = beginOfLine();
        addUnfinished(m_found, m_pages, *m_heads, m_between, begin);
        Record record{m_between[begin], PageRow{m_page, r}, {m_between.begin() + std::ptrdiff_t(begin) + 1, m_between.end()}};
        m_found.rows.insert(m_between.begin() + std::ptrdiff_t(begin), m_between.end());
        m_found.rows.insert({m_page, r});
        m_found.records.push_back(std::move(record));
        m_between.clear();
        m_previous = r;
    }

    // The lines that begin among the rows that wait; false when none does.
    bool addBegun()
    {
        const bool begins = std::any_of(m_between.begin(), m_between.end(), [&](const PageRow &at) {
            return beginsLine(rowAt(m_pages, at), *m_heads);
        });
        if (begins)
            addUnfinished(m_found, m_pages, *m_heads, m_between, m_between.size());
        return begins;
    }

    void readSum(int r)
    {
        const bool isOpen = !m_found.records.empty() && m_found.records.back().lower == PageRow{m_page, m_previous};
        if (!addBegun() && isOpen)
            addUnfinished(m_found, m_pages, *m_heads, m_between, std::min<size_t>(m_between.size(), 4));
        m_between.clear();
        m_found.sums.push_back({m_page, r});
        m_found.rows.insert({m_page, r});
        m_previous = r;
    }

    // How far below the texts of a line the next one begins on this page.
    double gapOfLines() const
    {
        double gap = 0;
        for (size_t i = 1; i < m_found.records.size(); ++i) {
            const auto &[page, row] = m_found.records[i].upper;
            if (page == m_page && row > 0 && m_found.records[i - 1].upper.first == m_page)
                gap = std::max(gap, m_text.rows[size_t(row)].box.top - m_text.rows[size_t(row) - 1].box.bottom);
        }
        return gap;
    }

    // What hangs close below the last figures; a line that begins there goes on upon the next page.
    void readTail()
    {
        if (m_previous < 1) {
            // Nothing of the lines stands on this page; what was open stays so.
            std::copy_if(m_between.begin(), m_between.end(), std::back_inserter(m_found.open),
                         [&](const PageRow &at) { return at.first != m_page; });
            return;
        }
        const bool isOpen = !m_found.records.empty() && m_found.records.back().lower == PageRow{m_page, m_previous};
        const double pitch = m_text.rows[size_t(m_previous)].box.top - m_text.rows[size_t(m_previous) - 1].box.bottom;
        int taken = 0;
        for (const PageRow &at : m_between) {
            const TextRow &row = rowAt(m_pages, at);
            if (at.first != m_page || at.second != m_previous + ++taken)
                break;
            const bool begins = beginsLine(row, *m_heads);
            const bool close = row.box.top - m_text.rows[size_t(at.second) - 1].box.bottom
                < std::max(0.9 * m_text.wordHeight, 1.2 * (begins ? std::max(pitch, gapOfLines()) : pitch));
            if (!close || (!begins && m_found.open.empty() && (!isOpen || taken > 4)))
                break;
            const bool isText = row.phrases.size() == 1 && !isBelowFirst(row, *m_heads);
            if (begins || (!m_found.open.empty() && (isText || isQuantityRow(row, *m_heads))))
                m_found.open.push_back(at);
            else if (isText)
                addNote(m_found, at);
            else
                break;
        }
    }

    Found &m_found;
    const std::vector<PageText> &m_pages;
    int m_page;
    const PageText &m_text;
    const std::vector<bool> &m_running;
    const Lexicon &m_lexicon;
    std::optional<TwoHeads> m_heads;
    std::vector<PageRow> m_between; // since the last figures, sum or heads
    int m_previous = -1;            // the last row that is known to be one of these
    bool m_isAbove = false;         // before the first line of a page without heads
};

Columns columnsOf(const std::vector<Head> &heads, const std::vector<TextRow> &rows)
{
    double left = heads.front().box.left, right = heads.back().box.right;
    for (const TextRow &row : rows) {
        left = std::min(left, row.box.left);
        right = std::max(right, row.box.right);
    }
    return columnsUnder(boxesOf(heads), rows, left - 2, right + 2);
}

} // namespace

std::optional<LabelledRecords> twoRowRecords(const std::vector<PageText> &pages, const RunningRows &running,
                                             int first, int last, int part, const Lexicon &lexicon)
{
    Found found;
    for (int p = first; p <= last; ++p)
        PageReader(found, pages, p, running[size_t(p)], lexicon).read();
    // The last page ends with lines whose figures are missing: lines all the same.
    if (found.hasHeads)
        addUnfinished(found, pages, found.heads, found.open, found.open.size());
    if (!found.hasHeads || found.records.empty())
        return std::nullopt;
    std::vector<TextRow> uppers, lowers;
    for (const Record &record : found.records) {
        uppers.push_back(rowAt(pages, record.upper));
        if (record.lower)
            lowers.push_back(rowAt(pages, *record.lower));
    }
    const Columns above = columnsOf(found.heads.upper, uppers);
    const Columns below = columnsOf(lowerHeads(found.heads, lowers), lowers);
    LabelledRecords result;
    result.rows = std::move(found.rows);
    result.firstPage = found.headPage;
    result.grid.columns = above.count() + below.count();
    const auto rowOf = [&](std::optional<PageRow> up, std::optional<PageRow> low) {
        const auto halfOf = [&](std::optional<PageRow> at, const Columns &columns) {
            const int page = at ? at->first : found.headPage;
            return gridRowOf(at ? rowAt(pages, *at).words() : std::vector<LaidWord>(), columns, pages[size_t(page)], page, part);
        };
        GridRow row = halfOf(up, above);
        const GridRow figures = halfOf(low, below);
        row.cells.insert(row.cells.end(), figures.cells.begin(), figures.cells.end());
        if (!up) {
            row.source = figures.source;
            row.page = figures.page;
        }
        return row;
    };
    result.grid.rows.push_back(rowOf(PageRow{found.headPage, found.heads.row}, PageRow{found.headPage, found.heads.row + 1}));
    auto sum = found.sums.begin();
    const auto addSums = [&](PageRow before) {
        for (; sum != found.sums.end() && *sum < before; ++sum)
            result.grid.rows.push_back(rowOf(std::nullopt, *sum));
    };
    const auto addNotes = [&](const std::vector<PageRow> &notes) {
        for (const PageRow &note : notes)
            result.grid.rows.push_back(rowOf(note, std::nullopt));
    };
    addNotes(found.leading);
    for (const Record &record : found.records) {
        addSums(record.upper);
        result.grid.rows.push_back(rowOf(record.upper, record.lower));
        addNotes(record.notes);
    }
    addSums({last + 1, 0});
    return result;
}

} // namespace intray
