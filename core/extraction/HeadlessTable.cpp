// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeadlessTable.h"

namespace intray {

namespace {

// Text and at least two numbers, as in an order line.
bool looksLikeLine(const TextRow &row, const Lexicon &lexicon)
{
    int numbers = 0;
    int texts = 0;
    for (const Phrase &phrase : row.phrases) {
        if (hasDigit(phrase.text()) && phrase.words.size() <= 3)
            ++numbers;
        else
            ++texts;
    }
    return numbers >= 2 && numbers + texts >= 3 && looksNumeric(row.phrases.back().text())
           && !totalLabelOf(lexicon, row);
}

// The longest run of such lines that stand near each other.
std::vector<int> longestRun(const PageText &page, const std::vector<bool> &running, const Lexicon &lexicon)
{
    std::vector<int> best;
    std::vector<int> run;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (running[r] || !looksLikeLine(page.rows[r], lexicon))
            continue;
        const bool near = !run.empty()
                          && page.rows[r].box.top - page.rows[size_t(run.back())].box.bottom
                                 < 7 * page.wordHeight;
        if (!near)
            run.clear();
        run.push_back(int(r));
        if (run.size() > best.size())
            best = run;
    }
    return best;
}

} // namespace

std::optional<Grid> headlessTable(const PageText &page, int pageIndex, const std::vector<bool> &running,
                                  const Lexicon &lexicon, int part)
{
    const std::vector<int> run = longestRun(page, running, lexicon);
    if (run.size() < 2)
        return std::nullopt;
    std::vector<TextRow> lines;
    double left = 1e9;
    double right = 0;
    for (const int row : run) {
        lines.push_back(page.rows[size_t(row)]);
        left = std::min(left, lines.back().box.left);
        right = std::max(right, lines.back().box.right);
    }
    const int enough = std::max(2, int(0.5 * double(lines.size())));
    Columns columns;
    columns.edges.push_back(left - 1);
    for (const double x : gutters(lines, left, right, 0.3 * page.wordHeight, enough))
        columns.edges.push_back(x);
    columns.edges.push_back(right + 1);
    if (columns.count() < 3)
        return std::nullopt;
    Grid grid;
    grid.columns = columns.count();
    int first = run.front();
    if (first > 0) {
        const TextRow &above = page.rows[size_t(first) - 1];
        const bool known = std::any_of(above.phrases.begin(), above.phrases.end(), [&](const auto &phrase) {
            return columnLabelOf(lexicon, phrase.text()).has_value();
        });
        if (known && above.phrases.size() >= 3 && !hasDigit(above.text()))
            --first;
    }
    for (int row = first; row < int(page.rows.size()); ++row) {
        const TextRow &text = page.rows[size_t(row)];
        const bool total = row > run.back() && totalLabelOf(lexicon, text) && hasDigit(text.text());
        if (row > run.back() && !total)
            break;
        if (!running[size_t(row)])
            grid.rows.push_back(gridRowOf(text.words(), columns, page, pageIndex, part));
    }
    return grid;
}

} // namespace intray
