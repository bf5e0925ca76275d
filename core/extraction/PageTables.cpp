// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageTables.h"

#include "core/base/TextFold.h"
#include "core/extraction/EmptyHeads.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/HeadLines.h"
#include "core/extraction/OuterHeads.h"
#include "core/extraction/TableHeader.h"
#include "core/extraction/TableRows.h"
#include "core/extraction/TableWidth.h"

#include <QSet>

namespace intray {

namespace {

bool sameHeads(const std::vector<Head> &a, const std::vector<Head> &b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(),
                         [](const Head &x, const Head &y) { return x.text == y.text; });
}

std::vector<Box> boxesOf(const std::vector<Head> &heads)
{
    std::vector<Box> boxes;
    for (const Head &head : heads)
        boxes.push_back(head.box);
    return boxes;
}

// The rows below a header that may belong to the table, up to the next header. Running rows stand in the foot
// there, and in the head of a page on which the table only goes on.
std::vector<int> rowsBelow(const PageText &page, int first, int limit, const std::vector<bool> &running)
{
    std::vector<int> rows;
    for (int i = first; i < limit; ++i) {
        const bool margin = first == 0 || page.rows[size_t(i)].box.centreY() > 0.85 * page.height;
        if (!margin || !running[size_t(i)])
            rows.push_back(i);
    }
    return rows;
}

// Decides which rows below the header are the table: up to its totals or its last order line, and what
// hangs close below that.
void takeBody(TableSection &section, const PageText &page, std::vector<int> rows, const Columns &given,
              const Lexicon &lexicon)
{
    const double margin = 0.6 * page.wordHeight;
    const auto clip = [&](int row) {
        return clipped(page.rows[size_t(row)], section.left - margin, section.right + margin);
    };
    Columns columns = given;
    if (columns.count() == 0) {
        std::vector<TextRow> sample;
        for (const int row : rows) {
            sample.push_back(clip(row));
            if (isSentence(sample.back(), section.left, section.right))
                sample.pop_back();
        }
        columns = columnsUnder(boxesOf(section.heads), sample, section.left - margin,
                               section.right + margin);
    }
    std::vector<TextRow> cells;
    for (const int row : rows)
        cells.push_back(clip(row));
    rows.resize(endAtParty(cells, columns, lexicon));
    const auto isTotal = [&](const TextRow &row) {
        return totalLabelOf(lexicon, row).has_value() && hasDigit(row.text());
    };
    int lastTotal = -1;
    for (int i = int(rows.size()) - 1; i >= 0 && lastTotal < 0; --i)
        lastTotal = isTotal(clip(rows[size_t(i)])) ? i : -1;
    int lastKept = -1;
    int lastAnchor = -1;
    std::vector<int> anchorRows;
    std::vector<double> pitches;
    std::vector<bool> anchor(rows.size(), false);
    std::vector<bool> finePrint(rows.size(), false); // sentences between lines and sums, and below sums
    for (size_t i = 0; i < rows.size(); ++i) {
        const TextRow row = clip(rows[i]);
        if (row.phrases.empty())
            continue;
        finePrint[i] = section.closed ? isSentence(row, section.left, section.right) : runsAcross(row, columns);
        if (lastAnchor >= 0 && headsSums(row, lexicon)) {
            section.closed = true;
            break;
        }
        const bool total = isTotal(row);
        const double fromAnchor = lastAnchor < 0 ? 0
            : row.box.centreY() - page.rows[size_t(rows[size_t(lastAnchor)])].box.centreY();
        const double usual = pitches.empty() ? 4 * page.wordHeight
                                             : *std::max_element(pitches.begin(), pitches.end());
        if (lastAnchor >= 0 && fromAnchor > 3 * usual + 5 * page.wordHeight && !total)
            break;
        // "The total of this order comes to EUR 1,330.00 plus VAT. Payment ..." is text below the table.
        if (total && lastAnchor >= 0 && isSentence(row, section.left, section.right)) {
            section.closed = true;
            continue;
        }
        if (total && lastAnchor >= 0) {
            // After a subtotal or a sum carried forward more lines may come.
            const Label label = *totalLabelOf(lexicon, row);
            section.closed = section.closed
                             || !(label == Label::Subtotal || label == Label::CarriedForward
                                  || label == Label::BroughtForward || label == Label::LineCount);
            anchor[i] = true;
            lastKept = int(i);
            continue;
        }
        if (section.closed) {
            if (!fillsMost(row, columns))
                continue;
            // Lines, and sums below them: what closed the table was the sum of a section.
            if (int(i) > lastTotal) {
                section.moreBelow = true;
                continue;
            }
            section.closed = false;
        }
        if (isAnchor(row, columns) && !columnOfWholeText(row, section.heads, lexicon) && !isHeaderField(row, lexicon)) {
            if (lastAnchor >= 0)
                pitches.push_back(fromAnchor);
            anchor[i] = true;
            lastAnchor = lastKept = int(i);
            anchorRows.push_back(rows[i]);
        }
    }
    if (lastKept < 0)
        return;
    // What hangs below the last line: as close as text in a cell, or as below the lines before it, inside one
    // column.
    double usualHang = 0.9 * page.wordHeight;
    for (size_t i = 1; i < size_t(std::max(0, lastAnchor)); ++i) {
        if (anchor[i - 1] && !anchor[i] && anchor[i + 1]) {
            usualHang = std::max(usualHang, page.rows[size_t(rows[i])].box.top
                                                - page.rows[size_t(rows[i - 1])].box.bottom + 1);
        }
    }
    if (lastKept == lastAnchor) {
        for (size_t i = size_t(lastKept) + 1; i < rows.size(); ++i) {
            const TextRow &above = page.rows[size_t(rows[i - 1])];
            const TextRow row = clip(rows[i]);
            if (row.phrases.empty())
                continue;
            const int column = columns.columnOf(row.phrases.front().box);
            const bool inside = row.phrases.front().box.right < columns.edges[size_t(std::max(0, column)) + 1] + margin;
            const bool narrow = (row.phrases.size() <= 2 && inside) || columnOfWholeText(row, section.heads, lexicon);
            if (row.box.top - above.box.bottom > usualHang || !narrow || column < 0)
                break;
            lastKept = int(i);
        }
    }
    widen(section, page, anchorRows);
    section.beside = amountBeside(section, page, anchorRows);
    for (size_t i = 0; i <= size_t(lastKept); ++i) {
        TextRow row = clip(rows[i]);
        if (row.phrases.empty() || finePrint[i])
            continue;
        section.body.push_back(std::move(row));
        section.bodyRows.push_back(rows[i]);
        section.anchors.push_back(anchor[i]);
    }
    section.lastRow = rows[size_t(lastKept)];
}

bool headsAmounts(const TableHeader &header)
{
    return std::any_of(header.heads.begin(), header.heads.end(), [](const Head &head) {
        return head.label == Label::Quantity || head.label == Label::UnitPrice || head.label == Label::LineTotal;
    });
}

// "Number | Date | Supplier no. | Wanted by" over one row of values, above the table: a box of the order's head.
bool isBoxOver(const TableHeader &box, const TableHeader &table, const PageText &page)
{
    const int values = box.firstRow + box.rows;
    const int next = values + 1;
    if (headsAmounts(box) || !headsAmounts(table) || next > table.firstRow)
        return false;
    const TextRow &below = page.rows[size_t(next)];
    return next == table.firstRow || below.phrases.size() == 1
        || below.box.top - page.rows[size_t(values)].box.bottom > 2 * page.wordHeight;
}

std::vector<TableSection> sectionsOf(const PageText &page, int pageIndex,
                                     const std::vector<bool> &running, const Lexicon &lexicon)
{
    std::vector<TableSection> sections;
    const int rows = int(page.rows.size());
    std::vector<TableHeader> headers;
    for (int i = 0; i < rows; ++i) {
        if (auto header = tableHeaderAt(page, i, lexicon)) {
            i = std::max(i, header->firstRow + header->rows - 1);
            headers.push_back(std::move(*header));
        }
    }
    for (size_t h = headers.size(); h-- > 1;) {
        if (isBoxOver(headers[h - 1], headers[h], page))
            headers.erase(headers.begin() + std::ptrdiff_t(h - 1));
    }
    for (size_t h = 0; h < headers.size(); ++h) {
        TableSection section;
        section.page = pageIndex;
        section.heads = headers[h].heads;
        section.headerRows = headers[h].rows;
        section.firstRow = headers[h].firstRow;
        section.left = section.heads.front().box.left;
        section.right = section.heads.back().box.right;
        const int start = headers[h].firstRow + headers[h].rows;
        const int limit = h + 1 < headers.size() ? headers[h + 1].firstRow : rows;
        const std::vector<int> below = rowsBelow(page, start, limit, running);
        TableSection taken = section;
        takeBody(taken, page, below, {}, lexicon);
        // Heads that the values show to be one leave room for what hangs below the last line.
        std::vector<Head> joint = section.heads;
        mergeEmptyHeads(joint, taken, page, lexicon);
        if (joint.size() < section.heads.size() && !taken.body.empty()) {
            const double margin = 0.6 * page.wordHeight;
            const Columns columns = columnsUnder(boxesOf(joint), taken.body, taken.left - margin, taken.right + margin);
            taken = section;
            takeBody(taken, page, below, columns, lexicon);
        }
        if (!taken.body.empty())
            sections.push_back(std::move(taken));
    }
    return sections;
}

// A table that was not closed may go on at the top of the next page without a header.
std::optional<TableSection> continuation(const TableSection &before, const PageText &page,
                                         int pageIndex, const std::vector<bool> &running, int limit,
                                         const Lexicon &lexicon)
{
    TableSection section;
    section.page = pageIndex;
    section.heads = before.heads;
    section.left = before.left;
    section.right = before.right;
    const double margin = 0.6 * page.wordHeight;
    const Columns columns = columnsUnder(boxesOf(before.heads), before.body, before.left - margin,
                                         before.right + margin);
    std::vector<int> rows = rowsBelow(page, 0, limit, running);
    // Whatever precedes the first line of the table is the page's own head.
    while (!rows.empty()
           && !isAnchor(clipped(page.rows[size_t(rows.front())], section.left - margin,
                                section.right + margin), columns))
        rows.erase(rows.begin());
    if (rows.empty())
        return std::nullopt;
    section.firstRow = rows.front();
    takeBody(section, page, rows, columns, lexicon);
    if (section.body.empty())
        return std::nullopt;
    return section;
}

// Below the sum of a section the next page may hold another section: full lines, and sums below them.
bool goesOnAfterSum(TableSection &section, const TableSection &before, const PageText &page)
{
    const double margin = 0.6 * page.wordHeight;
    const Columns columns = columnsUnder(boxesOf(before.heads), before.body, before.left - margin,
                                         before.right + margin);
    section.moreBelow = section.moreBelow || !section.closed;
    return fillsMost(section.body.front(), columns);
}

// The words of order lines that name goods: numbers of items, no figures.
QSet<QString> codesOf(const TableSection &section)
{
    constexpr qsizetype Shortest = 4;
    QSet<QString> codes;
    for (size_t i = 0; i < section.body.size(); ++i) {
        if (!section.anchors[i])
            continue;
        for (const LaidWord &word : section.body[i].words()) {
            if (word.text.size() >= Shortest && hasDigit(word.text) && looksLikeCode(word.text)
                && readNumber(word.text, NumberStyle::Unknown).empty())
                codes.insert(foldCode(word.text));
        }
    }
    return codes;
}

// Whether most goods of a section stand in the table already: it lists them again, by destination, by date.
bool listsAgain(const QSet<QString> &before, const QSet<QString> &codes)
{
    const auto known = std::count_if(codes.begin(), codes.end(),
                                     [&](const QString &code) { return before.contains(code); });
    return known * 2 > codes.size();
}

} // namespace

bool PageTable::holds(int page, int row) const
{
    for (const TableSection &section : sections) {
        if (section.page == page && row >= section.firstRow && row <= section.lastRow)
            return true;
    }
    return false;
}

std::vector<PageTable> findTables(const std::vector<PageText> &pages, const RunningRows &running,
                                  const std::vector<bool> &breaks, const Lexicon &lexicon, int part)
{
    std::vector<PageTable> tables;
    QSet<QString> listed; // in the last table
    for (size_t p = 0; p < pages.size(); ++p) {
        std::vector<TableSection> sections = sectionsOf(pages[p], int(p), running[p], lexicon);
        const bool open = !tables.empty() && !breaks[p]
                          && tables.back().sections.back().page + 1 == int(p);
        if (open) {
            const int limit = sections.empty() ? int(pages[p].rows.size())
                                               : sections.front().firstRow;
            const TableSection &before = tables.back().sections.back();
            const bool sameNext = !sections.empty() && sameHeads(before.heads, sections.front().heads);
            if (!sameNext) {
                auto more = continuation(before, pages[p], int(p), running[p], limit, lexicon);
                if (more && before.closed && !goesOnAfterSum(*more, before, pages[p]))
                    more.reset();
                if (more) {
                    listed.unite(codesOf(*more));
                    tables.back().sections.push_back(std::move(*more));
                }
            }
        }
        for (TableSection &section : sections) {
            const QSet<QString> codes = codesOf(section);
            const bool goesOn = !tables.empty() && !breaks[size_t(section.page)]
                                && !tables.back().sections.back().closed
                                && sameHeads(tables.back().sections.front().heads, section.heads)
                                && !listsAgain(listed, codes);
            if (!goesOn) {
                tables.emplace_back();
                listed.clear();
            }
            listed.unite(codes);
            tables.back().sections.push_back(std::move(section));
        }
    }
    for (PageTable &table : tables)
        table.grids = gridsOf(table.sections, pages, lexicon, part);
    return tables;
}

} // namespace intray
