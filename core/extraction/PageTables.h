// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"
#include "core/extraction/PageLabels.h"
#include "core/layout/Columns.h"

#include <vector>

namespace intray {

// The rows of one table on one page, under their header.
struct TableSection
{
    int page = 0;               // from 0
    int firstRow = 0;           // of the page, header included
    int lastRow = 0;
    int headerRows = 0;         // 0: goes on from the page before without a header of its own
    std::vector<Head> heads;
    std::vector<TextRow> body;  // clipped to the table's width
    std::vector<int> bodyRows;  // their indexes on the page
    std::vector<bool> anchors;  // begins an order line or is a totals row
    double left = 0;
    double right = 0;
    bool closed = false;        // totals were reached
    bool moreBelow = false;     // rows like order lines stand below the totals
    QString beside;             // the first of figures of money that most lines have outside the table
};

// A table over one or more pages, with the competing ways to cut it into cells, likeliest first.
struct PageTable
{
    std::vector<TableSection> sections;
    std::vector<Grid> grids;

    bool holds(int page, int row) const;
    int firstPage() const { return sections.front().page; }
};

// Rows that stand on several pages in the same place: letterheads, footers, page numbers. By page and row.
using RunningRows = std::vector<std::vector<bool>>;
RunningRows runningRows(const std::vector<PageText> &pages);

// The tables whose header consists of column labels, joined over pages. `breaks` are pages on which another
// order begins: no table goes on there.
std::vector<PageTable> findTables(const std::vector<PageText> &pages, const RunningRows &running,
                                  const std::vector<bool> &breaks, const Lexicon &lexicon, int part);

// The words of a line dealt out to columns.
GridRow gridRowOf(const std::vector<LaidWord> &words, const Columns &columns, const PageText &page,
                  int pageIndex, int part);

// The competing grids of joined sections. Split from the finding for tests.
std::vector<Grid> gridsOf(const std::vector<TableSection> &sections,
                          const std::vector<PageText> &pages, const Lexicon &lexicon, int part);

} // namespace intray
