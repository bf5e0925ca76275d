// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeaderRows.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/HeadLines.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/SizeMatrix.h"

#include <QRegularExpression>

namespace intray {

namespace {

bool isItemOrGoods(Label role)
{
    return role == Label::SupplierItem || role == Label::BuyerItem || role == Label::Gtin
        || role == Label::Description;
}

// How much the heads look like those of order lines; 0 when they cannot be.
double scoreHeads(const std::vector<ColumnHead> &heads)
{
    double score = 0;
    int filled = 0, labelled = 0, distinct = 0;
    bool goods = false, quantity = false;
    std::vector<Label> seen;
    for (const ColumnHead &head : heads) {
        filled += !head.text.isEmpty();
        if (head.guesses.empty())
            continue;
        ++labelled;
        for (const RoleGuess &guess : head.guesses) {
            goods = goods || isItemOrGoods(guess.role);
            quantity = quantity || guess.role == Label::Quantity;
        }
        for (const Label part : head.parts) {
            goods = goods || isItemOrGoods(part);
            quantity = quantity || part == Label::Quantity;
        }
        const Label best = head.guesses.front().role;
        const bool isNew = std::find(seen.begin(), seen.end(), best) == seen.end();
        seen.push_back(best);
        distinct += isNew && best != Label::OtherColumn;
        score += bestWeight(head) * (isNew ? 1.0 : 0.4);
    }
    // An export has many columns more than those of its lines: those that name goods and figures are told by their number.
    constexpr int WholeHead = 6;
    const bool isWide = goods && quantity && distinct >= WholeHead && labelled * 3 >= filled;
    if (labelled < 2 || (labelled * 2 < filled && !isWide) || !(goods || quantity))
        return 0;
    return score + (goods && quantity ? 1 : 0);
}

bool couldBeHead(const GridView &grid, int row)
{
    int filled = 0;
    QStringList texts;
    for (int column = 0; column < grid.columns(); ++column)
        texts << grid.text(row, column);
    const SizeColumns sizes = sizesAmong(texts);
    for (int column = 0; column < grid.columns(); ++column) {
        const GridCell *cell = grid.cell(row, column);
        if (!cell)
            continue;
        ++filled;
        if ((isFigure(*cell) && !sizes.holds(column)) || cell->text.size() > LongestHead)
            return false;
    }
    return filled > 0;
}

// Whether the rows of a head are the lines of one label, or label the rows of each order line.
enum class HeadRows { Wrapped, Stacked };

// What was taught of one head leaves other heads with the same meaning in doubt.
void preferTaught(std::vector<ColumnHead> &heads)
{
    constexpr double Doubtful = 0.5;
    std::vector<Label> taught;
    for (const ColumnHead &head : heads) {
        if (bestWeight(head) > 1 && head.guesses.front().role != Label::OtherColumn)
            taught.push_back(head.guesses.front().role);
    }
    for (ColumnHead &head : heads) {
        for (RoleGuess &guess : head.guesses) {
            if (guess.weight <= 1 && std::find(taught.begin(), taught.end(), guess.role) != taught.end())
                guess.weight *= Doubtful;
        }
    }
}

// Beside the price of the unit that is ordered, a price of the kilogram or the litre is for comparing.
void yieldToPrice(std::vector<ColumnHead> &heads, const Lexicon &lexicon)
{
    const auto isPrice = [](const ColumnHead &head) {
        return !head.guesses.empty() && head.guesses.front().role == Label::UnitPrice && bestWeight(head) >= 0.6;
    };
    std::vector<bool> measured;
    bool hasPrice = false;
    for (const ColumnHead &head : heads) {
        measured.push_back(!head.per && bestWeight(head) <= 1 && endsWithMeasure(head.text, lexicon));
        hasPrice = hasPrice || (!measured.back() && isPrice(head));
    }
    for (size_t i = 0; i < heads.size(); ++i) {
        ColumnHead &head = heads[i];
        const bool isOfPrice = std::any_of(head.guesses.begin(), head.guesses.end(), [](const RoleGuess &guess) {
            return guess.role == Label::UnitPrice || guess.role == Label::PricePer;
        });
        if (!measured[i] || !(head.guesses.empty() || (isOfPrice && hasPrice)))
            continue;
        head.guesses = {{Label::OtherColumn, 0.9}};
        head.parts.clear();
    }
}

// Sizes are no labels, whatever an "M" means elsewhere.
void markSizes(std::vector<ColumnHead> &heads)
{
    QStringList texts;
    for (const ColumnHead &head : heads)
        texts << head.text;
    const SizeColumns sizes = sizesAmong(texts);
    for (int column = 0; column < int(heads.size()); ++column) {
        if (!sizes.holds(column))
            continue;
        heads[size_t(column)] = {};
        heads[size_t(column)].text = texts[column];
        heads[size_t(column)].guesses = {{Label::OtherColumn, 0.9}};
    }
}

// The heads of `count` rows from `first`, put together column by column.
std::vector<ColumnHead> joinedHeads(const GridView &grid, int first, int count, const Lexicon &lexicon,
                                    HeadRows rows)
{
    std::vector<ColumnHead> heads;
    for (int column = 0; column < grid.columns(); ++column) {
        QStringList parts;
        for (int row = first; row < first + count; ++row) {
            if (const QString text = grid.text(row, column); !text.isEmpty())
                parts += text;
        }
        if (rows == HeadRows::Stacked && parts.size() == 1)
            parts = linesOfHead(grid, first, count, column);
        ColumnHead head = readHead(parts.join(u' '), lexicon);
        if (parts.size() > 1) {
            const ColumnHead top = readHead(parts.first(), lexicon);
            const ColumnHead bottom = readHead(parts.last(), lexicon);
            // Two labels, one above the other, name the two rows of each line.
            const bool stacked = head.guesses.empty() || !head.parts.empty() || rows == HeadRows::Stacked;
            if (stacked && !top.guesses.empty() && !bottom.guesses.empty()
                && top.guesses.front().role != bottom.guesses.front().role) {
                head = top;
                head.text = parts.join(u' ');
                head.below = bottom.guesses;
            } else if (head.guesses.empty()) {
                head = top.guesses.empty() ? bottom : top;
                for (RoleGuess &guess : head.guesses)
                    guess.weight *= 0.9;
                head.text = parts.join(u' ');
            }
        }
        heads.push_back(std::move(head));
    }
    markSizes(heads);
    preferTaught(heads);
    yieldToPrice(heads, lexicon);
    return heads;
}

} // namespace

std::vector<HeaderRows> findHeaderRows(const GridView &grid, const Lexicon &lexicon)
{
    std::vector<HeaderRows> found;
    for (int row = 0; row < grid.rows(); ++row) {
        if (!grid.isRowVisible(row) || !couldBeHead(grid, row))
            continue;
        HeaderRows best;
        for (int count = 1; count <= 3 && row + count <= grid.rows(); ++count) {
            const int last = row + count - 1;
            if (count > 1 && (!grid.isRowVisible(last) || !couldBeHead(grid, last)))
                break;
            HeaderRows candidate{row, count, joinedHeads(grid, row, count, lexicon, HeadRows::Wrapped), 0};
            candidate.score = scoreHeads(candidate.heads);
            for (const ColumnHead &head : candidate.heads)
                candidate.score += head.below.empty() ? 0 : 0.5 * head.below.front().weight;
            // A further row must earn its place: it is a line of text otherwise.
            if (candidate.score > best.score + (count > 1 ? 0.45 : 0))
                best = std::move(candidate);
        }
        if (best.score > 1.2)
            found.push_back(std::move(best));
        if (found.size() > 40)
            break;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const HeaderRows &a, const HeaderRows &b) { return a.score > b.score + 0.01; });
    // The same head again further down is a repetition, not a candidate.
    std::vector<HeaderRows> distinct;
    for (HeaderRows &candidate : found) {
        const bool repeated = std::any_of(distinct.begin(), distinct.end(), [&](const HeaderRows &other) {
            return repeatsHeader(grid, candidate.first, other)
                || (candidate.first < other.bodyStart() && other.first < candidate.bodyStart());
        });
        if (!repeated)
            distinct.push_back(std::move(candidate));
        if (distinct.size() == 3)
            break;
    }
    // "Material" above "Description" may be one label or two.
    for (size_t i = distinct.size(); i-- > 0;) {
        if (distinct[i].count > 2)
            continue;
        HeaderRows stacked = distinct[i];
        stacked.heads = joinedHeads(grid, stacked.first, stacked.count, lexicon, HeadRows::Stacked);
        readJointHeads(stacked, grid, lexicon);
        const auto below = [](const HeaderRows &rows) {
            return std::count_if(rows.heads.begin(), rows.heads.end(),
                                 [](const ColumnHead &head) { return !head.below.empty(); });
        };
        if (below(stacked) > below(distinct[i]))
            distinct.push_back(std::move(stacked));
    }
    return distinct;
}

bool repeatsHeader(const GridView &grid, int row, const HeaderRows &header)
{
    int same = 0, filled = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const QString text = foldText(grid.text(row, column));
        if (text.isEmpty())
            continue;
        ++filled;
        for (int head = header.first; head >= 0 && head < header.bodyStart(); ++head) {
            if (foldText(grid.text(head, column)) == text) {
                ++same;
                break;
            }
        }
    }
    return filled > 0 && same * 3 >= filled * 2 && same >= std::min(2, filled);
}

} // namespace intray
