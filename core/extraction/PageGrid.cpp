// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageTables.h"

#include "core/extraction/CentredCells.h"
#include "core/extraction/CutCells.h"
#include "core/extraction/EmptyHeads.h"
#include "core/extraction/HeadLines.h"

namespace intray {

namespace {

// One way to cut all sections of a table: heads and columns, by section.
struct Cut
{
    std::vector<std::vector<Head>> heads;
    std::vector<Columns> columns;
};

double marginOf(const PageText &page)
{
    return 0.6 * page.wordHeight;
}

bool standAlike(const std::vector<Head> &a, const std::vector<Head> &b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](const Head &x, const Head &y) {
                  return std::abs(x.box.left - y.box.left) < 2
                         && std::abs(x.box.right - y.box.right) < 2;
              });
}

// Order lines only: totals and sentences would blur the columns.
std::vector<TextRow> linesOf(const TableSection &section, const Lexicon &lexicon)
{
    std::vector<TextRow> rows;
    // A text below a line that runs on under several heads is in none of their columns.
    const auto runsOn = [&](const Phrase &phrase) {
        return std::count_if(section.heads.begin(), section.heads.end(), [&](const Head &head) {
                   return head.box.centreX() > phrase.box.left && head.box.centreX() < phrase.box.right;
               }) >= 3;
    };
    for (size_t i = 0; i < section.body.size(); ++i) {
        const auto &phrases = section.body[i].phrases;
        if (!section.anchors[i] && std::any_of(phrases.begin(), phrases.end(), runsOn))
            continue;
        if (!section.anchors[i] && section.body[i].phrases.size() > 1
            && section.body[i].box.width() > 0.8 * (section.right - section.left))
            continue;
        if (section.anchors[i] && totalLabelOf(lexicon, section.body[i]))
            continue;
        rows.push_back(section.body[i]);
    }
    return rows.empty() ? section.body : rows;
}

std::vector<Columns> columnsOf(const std::vector<TableSection> &sections,
                               const std::vector<std::vector<Head>> &heads,
                               const std::vector<PageText> &pages, const Lexicon &lexicon)
{
    std::vector<Columns> result;
    for (size_t i = 0; i < sections.size(); ++i) {
        std::vector<TextRow> rows;
        double left = 1e9;
        double right = 0;
        for (size_t k = 0; k < sections.size(); ++k) {
            if (!standAlike(heads[i], heads[k]))
                continue;
            const std::vector<TextRow> own = linesOf(sections[k], lexicon);
            rows.insert(rows.end(), own.begin(), own.end());
            left = std::min(left, sections[k].left);
            right = std::max(right, sections[k].right);
        }
        std::vector<Box> boxes;
        for (const Head &head : heads[i])
            boxes.push_back(head.box);
        const double margin = marginOf(pages[size_t(sections[i].page)]);
        // Rows may reach over the outer heads; the outer columns are open.
        for (const TextRow &row : rows) {
            left = std::min(left, row.box.left);
            right = std::max(right, row.box.right);
        }
        result.push_back(columnsUnder(boxes, rows, left - margin, right + margin));
    }
    return result;
}

// Two figures side by side in most lines of a column ("679.50 03/17/2026") are two columns that nearly touch.
std::optional<double> cutBetweenFigures(const std::vector<TextRow> &anchors, double left, double right)
{
    double from = left;
    double to = right;
    int pairs = 0;
    for (const TextRow &row : anchors) {
        std::vector<LaidWord> inside;
        for (const LaidWord &word : row.words()) {
            if (word.box.centreX() > left && word.box.centreX() < right)
                inside.push_back(word);
        }
        if (inside.size() != 2 || !hasDigit(inside[0].text) || !hasDigit(inside[1].text)
            || inside[0].text.size() < 3 || inside[1].text.size() < 3)
            continue;
        ++pairs;
        from = std::max(from, inside[0].box.right);
        to = std::min(to, inside[1].box.left);
    }
    if (pairs * 3 < int(anchors.size()) * 2 || pairs == 0 || from > to)
        return std::nullopt;
    return (from + to) / 2;
}

// Adds columns where a head spans a clear white stripe in the lines below.
std::optional<Cut> withGutters(const Cut &base, const std::vector<TableSection> &sections,
                               const std::vector<PageText> &pages, const Lexicon &lexicon)
{
    std::vector<TextRow> anchors;
    for (const TableSection &section : sections) {
        if (!standAlike(section.heads, sections.front().heads))
            return std::nullopt;
        for (size_t i = 0; i < section.body.size(); ++i) {
            if (section.anchors[i] && !totalLabelOf(lexicon, section.body[i]))
                anchors.push_back(section.body[i]);
        }
    }
    const int enough = std::max(2, int(0.6 * double(anchors.size())));
    const double width = 0.3 * pages[size_t(sections.front().page)].wordHeight;
    Columns columns;
    const Columns &old = base.columns.front();
    for (int c = 0; c < old.count(); ++c) {
        columns.edges.push_back(old.edges[size_t(c)]);
        const double from = old.edges[size_t(c)];
        const double to = old.edges[size_t(c) + 1];
        const std::vector<double> cuts = gutters(anchors, from, to, width, enough);
        columns.edges.insert(columns.edges.end(), cuts.begin(), cuts.end());
        if (cuts.empty()) {
            if (const auto x = cutBetweenFigures(anchors, from, to))
                columns.edges.push_back(*x);
        }
    }
    columns.edges.push_back(old.right());
    if (columns.count() == old.count() || columns.count() > old.count() + 4)
        return std::nullopt;
    Cut cut = base;
    cut.columns.assign(sections.size(), columns);
    return cut;
}

// Heads of several words that read as two labels as well ("Item Description").
std::optional<std::vector<std::vector<Head>>> splitHeads(const std::vector<TableSection> &sections,
                                                         const Lexicon &lexicon)
{
    std::vector<std::vector<Head>> result;
    bool any = false;
    for (const TableSection &section : sections) {
        std::vector<Head> heads;
        for (const Head &head : section.heads) {
            bool split = false;
            for (size_t k = 1; k < head.words.size() && head.label && !split; ++k) {
                const std::vector<LaidWord> first(head.words.begin(), head.words.begin() + std::ptrdiff_t(k));
                const std::vector<LaidWord> second(head.words.begin() + std::ptrdiff_t(k), head.words.end());
                if (boxOf(first).right > boxOf(second).left)
                    continue; // one above the other
                const auto a = columnLabelOf(lexicon, joined(first));
                const auto b = columnLabelOf(lexicon, joined(second));
                if (!a || !b || a->label == b->label)
                    continue;
                heads.push_back({joined(first), first, boxOf(first), a->label, a->weight});
                heads.push_back({joined(second), second, boxOf(second), b->label, b->weight});
                split = any = true;
            }
            if (!split)
                heads.push_back(head);
        }
        result.push_back(heads);
    }
    if (!any)
        return std::nullopt;
    return result;
}

GridCell cellOf(const std::vector<LaidWord> &words, const PageText &page, int pageIndex, int part)
{
    GridCell cell;
    if (words.empty())
        return cell;
    cell.text = joined(words);
    cell.source = {part, PagePlace{pageIndex + 1, page.fraction(boxOf(words))}};
    cell.bold = std::all_of(words.begin(), words.end(), [](const LaidWord &word) { return word.bold; });
    for (const LaidWord &word : words)
        cell.confidence = std::min(cell.confidence, word.confidence);
    return cell;
}

// The label of a sum runs over columns; it is kept together.
GridRow totalRowOf(const TextRow &body, const Columns &columns, const PageText &page, int pageIndex,
                   int part)
{
    std::vector<std::vector<LaidWord>> byColumn(size_t(columns.count()));
    for (const Phrase &phrase : body.phrases) {
        const int column = columns.columnOf(phrase.words.front().box);
        const bool isLabel = !looksNumeric(phrase.text());
        for (const LaidWord &word : phrase.words) {
            const int own = isLabel && !looksNumeric(word.text) ? column : columns.columnOf(word.box);
            byColumn[size_t(std::max(0, own))].push_back(word);
        }
    }
    GridRow row;
    row.page = pageIndex + 1;
    row.source = {part, PagePlace{pageIndex + 1, page.fraction(body.box)}};
    for (const auto &words : byColumn)
        row.cells.push_back(cellOf(words, page, pageIndex, part));
    return row;
}

void prepend(GridRow &row, const GridRow &before)
{
    for (size_t c = 0; c < row.cells.size(); ++c) {
        const GridCell &upper = before.cells[c];
        if (upper.isEmpty())
            continue;
        GridCell &cell = row.cells[c];
        cell.text = cell.isEmpty() ? upper.text : upper.text + u'\n' + cell.text;
        cell.confidence = std::min(cell.confidence, upper.confidence);
        unite(cell.source, upper.source);
    }
    unite(row.source, before.source);
}

// "8 pcs × 76.27 = 610.16" is set as one text: its pieces go where the heads of quantity, price and amount stand,
// wherever they are printed.
void spreadSum(GridRow &row, const TextRow &body, const std::vector<Head> &heads, const PageText &page, int pageIndex,
               int part)
{
    const auto columnOf = [&](auto isRole) {
        const auto found = std::find_if(heads.begin(), heads.end(), [&](const Head &head) {
            return head.label && isRole(*head.label);
        });
        return found == heads.end() ? -1 : int(found - heads.begin());
    };
    const int quantity = columnOf([](Label label) { return label == Label::Quantity; });
    const int amount = columnOf([](Label label) {
        return label == Label::LineTotal || label == Label::NetTotal || label == Label::Total;
    });
    if (quantity < 0 || amount != quantity + 2 || row.cells.size() != heads.size())
        return;
    for (const Phrase &phrase : body.phrases) {
        std::vector<std::vector<LaidWord>> pieces(1);
        for (const LaidWord &word : phrase.words) {
            const size_t at = pieces.size();
            const bool isSign = (at == 1 && (word.text == u"×" || word.text == u"x" || word.text == u"*" || word.text == u"@"))
                || (at == 2 && word.text == u"=");
            if (isSign)
                pieces.emplace_back();
            else
                pieces.back().push_back(word);
        }
        const bool isSum = pieces.size() == 3 && std::all_of(pieces.begin(), pieces.end(), [](const auto &piece) {
            return !piece.empty() && hasDigit(joined(piece));
        });
        if (!isSum)
            continue;
        for (size_t i = 0; i < pieces.size(); ++i)
            row.cells[size_t(quantity) + i] = cellOf(pieces[i], page, pageIndex, part);
        return;
    }
}

Grid gridWith(const Cut &cut, const std::vector<TableSection> &sections,
              const std::vector<PageText> &pages, const Lexicon &lexicon, int part)
{
    Grid grid;
    grid.columns = cut.columns.front().count();
    grid.beside = sections.front().beside;
    for (size_t s = 0; s < sections.size(); ++s) {
        const TableSection &section = sections[s];
        const PageText &page = pages[size_t(section.page)];
        // A head that was cut otherwise on a later page: its lines stand as those of the first.
        const bool isAlike = cut.columns[s].count() == grid.columns;
        const Columns &columns = isAlike ? cut.columns[s] : cut.columns.front();
        if (s == 0) {
            std::vector<LaidWord> words;
            for (const Head &head : cut.heads[s])
                words.insert(words.end(), head.words.begin(), head.words.end());
            grid.rows.push_back(gridRowOf(words, columns, page, section.page, part));
            if (columns.count() == int(cut.heads[s].size())) {
                for (size_t c = 0; c < cut.heads[s].size(); ++c) {
                    grid.rows.back().cells[c] = cellOf(cut.heads[s][c].words, page, section.page, part);
                    grid.rows.back().cells[c].text = textInLines(cut.heads[s][c]);
                }
            }
        }
        const std::vector<bool> below = belongsBelow(section, columns, lexicon);
        std::vector<GridRow> waiting;
        for (size_t i = 0; i < section.body.size(); ++i) {
            const bool total = section.anchors[i] && totalLabelOf(lexicon, section.body[i]).has_value();
            GridRow row = total ? totalRowOf(section.body[i], columns, page, section.page, part)
                                : gridRowOf(section.body[i].words(), columns, page, section.page, part);
            const auto text = section.anchors[i] || !isAlike
                ? std::nullopt
                : columnOfWholeText(section.body[i], cut.heads[s], lexicon);
            if (text && size_t(*text) < row.cells.size()) {
                row.cells.assign(row.cells.size(), {});
                row.cells[size_t(*text)] = cellOf(section.body[i].words(), page, section.page, part);
            }
            if (isAlike)
                spreadSum(row, section.body[i], cut.heads[s], page, section.page, part);
            if (below[i]) {
                waiting.push_back(std::move(row));
                continue;
            }
            for (; !waiting.empty(); waiting.pop_back())
                prepend(row, waiting.back());
            grid.rows.push_back(std::move(row));
        }
        for (GridRow &row : waiting)
            grid.rows.push_back(std::move(row));
    }
    mendCells(grid);
    return grid;
}

// A split head is believed only when both of its columns hold something in many rows.
bool fillsAllColumns(const Grid &grid)
{
    std::vector<int> filled(size_t(grid.columns), 0);
    int most = 0;
    for (const GridRow &row : grid.rows) {
        for (size_t c = 0; c < row.cells.size(); ++c) {
            filled[c] += row.cells[c].isEmpty() ? 0 : 1;
            most = std::max(most, filled[c]);
        }
    }
    return std::all_of(filled.begin(), filled.end(), [&](int count) { return count > 1 && count * 3 >= most; });
}

// Whether texts of the lines run through a cut that the heads suggest.
bool cutsThroughTexts(const Columns &columns, const Columns &base, const TableSection &section)
{
    for (const double x : columns.edges) {
        const bool old = std::any_of(base.edges.begin(), base.edges.end(),
                                     [&](double edge) { return std::abs(edge - x) < 1; });
        int crossed = 0;
        int lines = 0;
        for (size_t i = 0; i < section.body.size() && !old; ++i) {
            if (!section.anchors[i])
                continue;
            ++lines;
            for (const Phrase &phrase : section.body[i].phrases)
                crossed += phrase.box.left < x - 1 && phrase.box.right > x + 1 ? 1 : 0;
        }
        if (crossed * 3 > lines)
            return true;
    }
    return false;
}

} // namespace

GridRow gridRowOf(const std::vector<LaidWord> &words, const Columns &columns, const PageText &page,
              int pageIndex, int part)
{
    std::vector<std::vector<LaidWord>> byColumn(size_t(columns.count()));
    for (const LaidWord &word : words) {
        const int column = columns.columnOf(word.box);
        byColumn[size_t(std::max(0, column))].push_back(word);
    }
    GridRow row;
    row.page = pageIndex + 1;
    row.source = {part, PagePlace{pageIndex + 1, page.fraction(boxOf(words))}};
    for (const auto &cellWords : byColumn)
        row.cells.push_back(cellOf(cellWords, page, pageIndex, part));
    return row;
}

std::vector<Grid> gridsOf(const std::vector<TableSection> &sections,
                          const std::vector<PageText> &pages, const Lexicon &lexicon, int part)
{
    Cut base;
    for (const TableSection &section : sections) {
        base.heads.push_back(section.heads);
        mergeEmptyHeads(base.heads.back(), section, pages[size_t(section.page)], lexicon);
    }
    base.columns = columnsOf(sections, base.heads, pages, lexicon);
    std::vector<Grid> grids{gridWith(base, sections, pages, lexicon, part)};
    if (const auto heads = splitHeads(sections, lexicon)) {
        const Cut cut{*heads, columnsOf(sections, *heads, pages, lexicon)};
        Grid grid = gridWith(cut, sections, pages, lexicon, part);
        if (fillsAllColumns(grid)
            && !cutsThroughTexts(cut.columns.front(), base.columns.front(), sections.front()))
            grids.push_back(std::move(grid));
    }
    if (const auto cut = withGutters(base, sections, pages, lexicon))
        grids.push_back(gridWith(*cut, sections, pages, lexicon, part));
    return grids;
}

} // namespace intray
