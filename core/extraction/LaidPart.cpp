// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LaidPart.h"

#include "core/extraction/BasketRecords.h"
#include "core/extraction/CardRecords.h"
#include "core/extraction/FormMarks.h"
#include "core/extraction/GluedHeads.h"
#include "core/extraction/SeveralOrders.h"
#include "core/extraction/PageTitle.h"
#include "core/extraction/PartyColumns.h"
#include "core/extraction/TaughtLabels.h"
#include "core/extraction/TwoRowRecords.h"

namespace intray {

std::vector<bool> tableRows(const LaidPart &laid, size_t page)
{
    std::vector<bool> skip(laid.pages[page].rows.size(), false);
    for (const PageTable &table : laid.tables) {
        for (const TableSection &section : table.sections) {
            if (section.page != int(page))
                continue;
            // Text beside the table keeps its rows.
            for (int row = section.firstRow; row <= section.lastRow; ++row) {
                const Box &box = laid.pages[page].rows[size_t(row)].box;
                const double beside = std::max(section.left - box.left, box.right - section.right);
                skip[size_t(row)] = beside < 6 * laid.pages[page].wordHeight;
            }
        }
    }
    for (const LabelledRecords &records : laid.records) {
        for (const auto &[recordPage, row] : records.rows) {
            if (recordPage == int(page))
                skip[size_t(row)] = true;
        }
    }
    return skip;
}

namespace {

void findPairs(LaidPart &laid, const ExtractionContext &context)
{
    laid.pairs.clear();
    for (size_t p = 0; p < laid.pages.size(); ++p) {
        const std::vector<bool> skip = tableRows(laid, p);
        laid.pairs.push_back(labelledValues(laid.pages[p], int(p), skip, context.lexicon));
        readTaughtLabels(laid.pairs.back(), laid.pages[p], int(p), skip, context.lexicon);
    }
}

// A page that is an order of its own says so again: by its title, or by a date of order beside its number.
bool beginsOrder(const LaidPart &laid, size_t page, const Lexicon &lexicon)
{
    if (titleOf(laid.pages[page], tableRows(laid, page), lexicon))
        return true;
    return std::any_of(laid.pairs[page].begin(), laid.pairs[page].end(), [](const LabelledValue &pair) {
        return pair.label == Label::OrderDate && pair.weight >= 0.7 && !pair.inText && hasDigit(pair.text);
    });
}

// Another order number on a page means another order; the same or none goes on with the order before.
std::vector<int> groupPages(const LaidPart &laid, const Lexicon &lexicon)
{
    std::vector<int> starts{0};
    QString current;
    for (size_t p = 0; p < laid.pages.size(); ++p) {
        const QString number = orderNumberOn(laid.pairs[p], lexicon);
        if (number.isEmpty())
            continue;
        if (!current.isEmpty() && !isSameNumber(number, current) && beginsOrder(laid, p, lexicon))
            starts.push_back(int(p));
        current = number;
    }
    return starts;
}

// Lines of two rows under two rows of heads; where an order has no table, blocks of labels and values.
void findRecords(LaidPart &laid, int part, const ExtractionContext &context)
{
    const Lexicon &lexicon = context.lexicon;
    for (size_t g = 0; g < laid.groups.size(); ++g) {
        const int first = laid.groups[g];
        const int last = g + 1 < laid.groups.size() ? laid.groups[g + 1] - 1 : int(laid.pages.size()) - 1;
        auto records = twoRowRecords(laid.pages, laid.running, first, last, part, lexicon);
        if (!records)
            records = cardRecords(laid.pages, laid.running, first, last, part, lexicon);
        if (records) {
            // What was taken for a table there holds halves of lines.
            std::erase_if(laid.tables, [&](const PageTable &table) {
                return std::any_of(records->rows.begin(), records->rows.end(),
                                   [&](const auto &row) { return table.holds(row.first, row.second); });
            });
            laid.records.push_back(std::move(*records));
            continue;
        }
        const bool tabled = std::any_of(laid.tables.begin(), laid.tables.end(), [&](const PageTable &table) {
            return table.firstPage() >= first && table.firstPage() <= last;
        });
        if (tabled)
            continue;
        if (auto baskets = basketRecords(laid.pages, first, last, part, lexicon))
            laid.records.push_back(std::move(*baskets));
        else if (auto blocks = labelledRecords(laid.pages, laid.pairs, first, last, part))
            laid.records.push_back(std::move(*blocks));
    }
    if (!laid.records.empty())
        findPairs(laid, context);
}

} // namespace

LaidPart layOutPart(const Pages &pages, int part, const ExtractionContext &context)
{
    LaidPart laid;
    for (const Page &page : pages.pages) {
        laid.pages.push_back(layOut(page));
        cutLeaders(laid.pages.back(), context.lexicon);
        partBaskets(laid.pages.back(), context.lexicon);
        partAddressColumns(laid.pages.back(), context.lexicon);
        partGluedHeads(laid.pages.back(), context.lexicon);
    }
    laid.running = runningRows(laid.pages);
    laid.habits = habitsOf(laid.pages, context.lexicon);
    std::vector<bool> breaks(laid.pages.size(), false);
    laid.tables = findTables(laid.pages, laid.running, breaks, context.lexicon, part);
    findPairs(laid, context);
    laid.groups = groupPages(laid, context.lexicon);
    if (laid.groups.size() > 1) {
        for (const int start : laid.groups)
            breaks[size_t(start)] = true;
        laid.tables = findTables(laid.pages, laid.running, breaks, context.lexicon, part);
    }
    findRecords(laid, part, context);
    return laid;
}

std::vector<std::vector<bool>> proseSkips(const LaidPart &laid, int first, int last)
{
    std::vector<std::vector<bool>> skips;
    for (int p = first; p <= last; ++p) {
        skips.push_back(tableRows(laid, size_t(p)));
        for (size_t r = 0; r < skips.back().size(); ++r)
            skips.back()[r] = skips.back()[r] || laid.running[size_t(p)][r];
    }
    return skips;
}

} // namespace intray
