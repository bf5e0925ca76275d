// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TwoRowRecords.h"

#include <algorithm>

namespace intray {

namespace {

struct TwoHeads
{
    std::vector<Head> upper, lower;
    int row = 0; // of the upper one
};

bool isAmount(Label label)
{
    return label == Label::Quantity || label == Label::UnitPrice || label == Label::LineTotal || label == Label::Total
        || label == Label::NetTotal;
}

bool isText(Label label)
{
    return label == Label::Description || label == Label::SupplierItem || label == Label::BuyerItem
        || label == Label::Gtin || label == Label::Position;
}

// Each row is a head by itself: labels of columns only, the item above, its figures below, none of them twice. The
// quantity may stand above, beside the item, where price and amount stand below; of those one name may be unknown.
std::optional<TwoHeads> headsAt(const PageText &page, int row, const Lexicon &lexicon)
{
    if (row + 1 >= int(page.rows.size()))
        return std::nullopt;
    const TextRow &above = page.rows[size_t(row)];
    const TextRow &below = page.rows[size_t(row) + 1];
    if (above.words().size() > 16 || below.words().size() > 16 || hasDigit(above.text()) || hasDigit(below.text())
        || below.box.top - above.box.bottom > 1.2 * page.wordHeight)
        return std::nullopt;
    TwoHeads heads{headsOf(lexicon, above), headsOf(lexicon, below), row};
    std::vector<Label> seen;
    int texts = 0, amounts = 0, unknown = 0;
    bool isQuantityAbove = false;
    for (const std::vector<Head> *part : {&heads.upper, &heads.lower}) {
        for (const Head &head : *part) {
            // The stroke between "Price" and "per" is none.
            const bool named = head.label && head.weight >= 0.3;
            const bool upper = part == &heads.upper;
            if (!named && head.text.size() > 2 && (upper || head.words.size() > 3 || ++unknown > 1))
                return std::nullopt;
            if (!named)
                continue;
            isQuantityAbove = isQuantityAbove || (upper && head.label == Label::Quantity);
            if (isAmount(*head.label) && ((upper && head.label != Label::Quantity) || std::find(seen.begin(), seen.end(), *head.label) != seen.end()))
                return std::nullopt;
            seen.push_back(*head.label);
            texts += upper && isText(*head.label) ? 1 : 0;
            amounts += isAmount(*head.label) ? 1 : 0;
        }
    }
    const auto isSeen = [&](Label label) { return std::find(seen.begin(), seen.end(), label) != seen.end(); };
    // "P.U." may name the price or its basis; the figures tell.
    amounts += isSeen(Label::PricePer) && !isSeen(Label::UnitPrice) ? 1 : 0;
    const int needed = isQuantityAbove || unknown > 0 ? 3 : 2;
    const bool enough = texts >= 2 && amounts >= needed && isSeen(Label::Quantity);
    return enough ? std::optional(heads) : std::nullopt;
}

// A row of figures under the lower heads: a number in most places, and nothing left of them.
bool isFigureRow(const TextRow &row, const TwoHeads &heads)
{
    int numbers = 0;
    for (const Phrase &phrase : row.phrases)
        numbers += phrase.words.front().text.front().isDigit() ? 1 : 0;
    const bool indented = row.box.left > heads.upper.front().box.right;
    return numbers >= 2 && numbers * 3 >= int(row.phrases.size()) * 2 && indented
        && looksNumeric(row.phrases.back().words.back().text);
}

std::vector<Box> boxesOf(const std::vector<Head> &heads)
{
    std::vector<Box> boxes;
    for (const Head &head : heads)
        boxes.push_back(head.box);
    return boxes;
}

struct Record
{
    int page = 0;
    int upper = 0, lower = 0;
    std::vector<int> notes;
};

struct Found
{
    std::vector<Record> records;
    std::vector<std::pair<int, int>> sums; // page and row
    std::set<std::pair<int, int>> rows;
    TwoHeads heads;
    bool hasHeads = false;
};

void readPage(Found &found, const PageText &page, int p, const std::vector<bool> &running, const Lexicon &lexicon)
{
    std::optional<TwoHeads> heads;
    int previous = -1; // the last row that is known to be a figure row or a head
    for (int r = 0; r < int(page.rows.size()); ++r) {
        if (auto here = headsAt(page, r, lexicon)) {
            heads = here;
            if (!found.hasHeads)
                found.heads = *here;
            found.hasHeads = true;
            found.rows.insert({p, r});
            found.rows.insert({p, ++r});
            previous = r;
            continue;
        }
        const TextRow &row = page.rows[size_t(r)];
        if (!heads || running[size_t(r)])
            continue;
        if (totalLabelOf(lexicon, row) && hasDigit(row.text())) {
            for (int note = previous + 1; note < r && note <= previous + 4; ++note) {
                if (!found.records.empty() && found.records.back().page == p && found.records.back().lower == previous) {
                    found.records.back().notes.push_back(note);
                    found.rows.insert({p, note});
                }
            }
            found.sums.push_back({p, r});
            found.rows.insert({p, r});
            previous = r;
            continue;
        }
        if (!isFigureRow(row, *heads) || r - 1 <= previous)
            continue;
        Record record{p, r - 1, r, {}};
        // Rows between the figures before and the row above these belong to the record before.
        for (int note = previous + 1; note < r - 1; ++note) {
            if (!found.records.empty() && found.records.back().page == p)
                found.records.back().notes.push_back(note);
        }
        for (int k = previous + 1; k <= r; ++k)
            found.rows.insert({p, k});
        found.records.push_back(std::move(record));
        previous = r;
    }
    // What hangs close below the last figures.
    for (int r = previous + 1; previous >= 0 && !found.records.empty() && found.records.back().lower == previous
         && found.records.back().page == p && r < int(page.rows.size()) && r <= previous + 4; ++r) {
        const TextRow &row = page.rows[size_t(r)];
        const double pitch = page.rows[size_t(previous)].box.top - page.rows[size_t(previous) - 1].box.bottom;
        const bool close = row.box.top - page.rows[size_t(r) - 1].box.bottom
            < std::max(0.9 * page.wordHeight, 1.2 * pitch);
        if (!close || row.phrases.size() > 1 || row.box.left <= heads->upper.front().box.right)
            break;
        found.records.back().notes.push_back(r);
        found.rows.insert({p, r});
    }
}

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
        readPage(found, pages[size_t(p)], p, running[size_t(p)], lexicon);
    if (!found.hasHeads || found.records.empty())
        return std::nullopt;
    std::vector<TextRow> uppers, lowers;
    for (const Record &record : found.records) {
        uppers.push_back(pages[size_t(record.page)].rows[size_t(record.upper)]);
        lowers.push_back(pages[size_t(record.page)].rows[size_t(record.lower)]);
    }
    const Columns above = columnsOf(found.heads.upper, uppers);
    const Columns below = columnsOf(found.heads.lower, lowers);
    LabelledRecords result;
    result.rows = std::move(found.rows);
    result.firstPage = found.records.front().page;
    result.grid.columns = above.count() + below.count();
    const auto rowOf = [&](int page, const std::vector<LaidWord> &up, const std::vector<LaidWord> &low) {
        GridRow row = gridRowOf(up, above, pages[size_t(page)], page, part);
        const GridRow figures = gridRowOf(low, below, pages[size_t(page)], page, part);
        row.cells.insert(row.cells.end(), figures.cells.begin(), figures.cells.end());
        if (up.empty())
            row.source = figures.source;
        return row;
    };
    const PageText &headPage = pages[size_t(result.firstPage)];
    result.grid.rows.push_back(rowOf(result.firstPage, headPage.rows[size_t(found.heads.row)].words(),
                                     headPage.rows[size_t(found.heads.row) + 1].words()));
    auto sum = found.sums.begin();
    const auto addSums = [&](std::pair<int, int> before) {
        for (; sum != found.sums.end() && *sum < before; ++sum)
            result.grid.rows.push_back(rowOf(sum->first, {}, pages[size_t(sum->first)].rows[size_t(sum->second)].words()));
    };
    for (const Record &record : found.records) {
        addSums({record.page, record.upper});
        const auto &rows = pages[size_t(record.page)].rows;
        result.grid.rows.push_back(rowOf(record.page, rows[size_t(record.upper)].words(), rows[size_t(record.lower)].words()));
        for (const int note : record.notes)
            result.grid.rows.push_back(rowOf(record.page, rows[size_t(note)].words(), {}));
    }
    addSums({last + 1, 0});
    return result;
}

} // namespace intray
