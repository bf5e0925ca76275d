// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/Columns.h"

#include <algorithm>
#include <cmath>

namespace intray {

namespace {

// What a vertical line pays for crossing: words most, the blank inside a phrase a little, heads so much that
// a cut through them happens only where nothing else is possible.
constexpr double WordCost = 3;
constexpr double BlankCost = 1;
constexpr double Shrink = 0.6; // letters may touch a ruling line or their neighbour's box

struct Stripe
{
    double left = 0;
    double right = 0;
    double cost = 0;
};

// The cost of a vertical line as a function of x, as steps.
class CrossingCost
{
public:
    void add(double left, double right, double cost)
    {
        if (right - left < 0.05)
            return;
        m_steps.push_back({left, cost});
        m_steps.push_back({right, -cost});
    }

    std::vector<Stripe> stripes(double left, double right)
    {
        std::sort(m_steps.begin(), m_steps.end(),
                  [](const Step &a, const Step &b) { return a.x < b.x; });
        std::vector<Stripe> result;
        double cost = 0;
        double from = left;
        for (const Step &step : m_steps) {
            const double x = std::clamp(step.x, left, right);
            push(result, {from, x, cost});
            from = x;
            cost += step.cost;
        }
        push(result, {from, right, 0});
        return result;
    }

private:
    struct Step
    {
        double x = 0;
        double cost = 0;
    };
    static void push(std::vector<Stripe> &stripes, const Stripe &next)
    {
        if (next.right - next.left < 1e-6)
            return;
        if (!stripes.empty() && std::abs(stripes.back().cost - next.cost) < 1e-6)
            stripes.back().right = next.right;
        else
            stripes.push_back(next);
    }
    std::vector<Step> m_steps;
};

void addRows(CrossingCost &cost, const std::vector<TextRow> &rows)
{
    for (const TextRow &row : rows) {
        for (const Phrase &phrase : row.phrases) {
            const LaidWord *before = nullptr;
            for (const LaidWord &word : phrase.words) {
                cost.add(word.box.left + Shrink, word.box.right - Shrink, WordCost);
                if (before)
                    cost.add(before->box.right - Shrink, word.box.left + Shrink, BlankCost);
                before = &word;
            }
        }
    }
}

double bestCut(std::vector<Stripe> stripes, double left, double right)
{
    Stripe best{left, right, 1e18};
    for (Stripe stripe : stripes) {
        stripe.left = std::max(stripe.left, left);
        stripe.right = std::min(stripe.right, right);
        const double width = stripe.right - stripe.left;
        if (width <= 0.05)
            continue;
        const bool cheaper = stripe.cost < best.cost - 1e-6;
        const bool wider = std::abs(stripe.cost - best.cost) < 1e-6 && width > best.right - best.left;
        if (cheaper || wider)
            best = stripe;
    }
    return (best.left + best.right) / 2;
}

// Words of a column that stand behind all of the head before theirs and in front of all of their own head, and where
// they end; none when they are fewer than half of the rows or stand across the others.
struct BetweenHeads
{
    double right = 0;
    double restLeft = 1e18; // where the other words of the column begin
    bool any = false;
};

BetweenHeads betweenHeads(const std::vector<TextRow> &body, const Columns &columns, size_t column, const Box &before,
                          const Box &own)
{
    BetweenHeads found;
    size_t count = 0;
    for (const TextRow &row : body) {
        for (const Phrase &phrase : row.phrases) {
            for (const LaidWord &word : phrase.words) {
                const double centre = word.box.centreX();
                if (centre < columns.edges[column] || centre >= columns.edges[column + 1])
                    continue;
                if (word.box.left >= before.right && word.box.right <= own.left) {
                    found.right = std::max(found.right, word.box.right);
                    ++count;
                } else {
                    found.restLeft = std::min(found.restLeft, word.box.left);
                }
            }
        }
    }
    found.any = count * 2 >= body.size() && count > 0 && found.right < found.restLeft;
    return found;
}

bool isEmptyColumn(const std::vector<TextRow> &body, const Columns &columns, size_t column)
{
    return std::none_of(body.begin(), body.end(), [&](const TextRow &row) {
        return std::any_of(row.phrases.begin(), row.phrases.end(), [&](const Phrase &phrase) {
            return std::any_of(phrase.words.begin(), phrase.words.end(), [&](const LaidWord &word) {
                return word.box.centreX() >= columns.edges[column] && word.box.centreX() < columns.edges[column + 1];
            });
        });
    });
}

// Values at the right of their columns under heads at the left stand between the heads: a column that is empty takes
// them from the next one, which takes its own from the one behind it, if in the end none is empty that was not.
void shiftToEmpty(Columns &columns, const std::vector<Box> &heads, const std::vector<TextRow> &body)
{
    for (size_t i = 0; i + 1 < heads.size(); ++i) {
        if (!isEmptyColumn(body, columns, i))
            continue;
        Columns shifted = columns;
        for (size_t k = i; k + 1 < heads.size() && isEmptyColumn(body, shifted, k); ++k) {
            const BetweenHeads values = betweenHeads(body, shifted, k + 1, heads[k], heads[k + 1]);
            if (!values.any)
                break;
            shifted.edges[k + 1] = (values.right + std::min(values.restLeft, heads[k + 1].left)) / 2;
        }
        bool isBetter = !isEmptyColumn(body, shifted, i);
        for (size_t k = i + 1; isBetter && k < heads.size(); ++k)
            isBetter = !isEmptyColumn(body, shifted, k) || isEmptyColumn(body, columns, k);
        if (isBetter)
            columns = shifted;
    }
}

} // namespace

int Columns::columnOf(const Box &box) const
{
    int best = -1;
    double most = 0;
    for (int i = 0; i < count(); ++i) {
        const double overlap = std::min(box.right, edges[size_t(i) + 1])
                               - std::max(box.left, edges[size_t(i)]);
        if (overlap > most) {
            most = overlap;
            best = i;
        }
    }
    if (best < 0 && count() > 0)
        return box.centreX() < left() ? 0 : count() - 1;
    return best;
}

Columns columnsUnder(const std::vector<Box> &heads, const std::vector<TextRow> &body, double left,
                     double right)
{
    Columns columns;
    columns.edges.push_back(left);
    CrossingCost cost;
    addRows(cost, body);
    const double headCost = WordCost + double(body.size());
    for (const Box &head : heads)
        cost.add(head.left + Shrink, head.right - Shrink, headCost);
    const std::vector<Stripe> stripes = cost.stripes(left, right);
    for (size_t i = 0; i + 1 < heads.size(); ++i) {
        const double from = std::max(columns.edges.back() + 0.1, heads[i].centreX());
        columns.edges.push_back(bestCut(stripes, from, std::max(from + 0.1, heads[i + 1].centreX())));
    }
    columns.edges.push_back(right);
    shiftToEmpty(columns, heads, body);
    return columns;
}

std::vector<double> gutters(const std::vector<TextRow> &body, double left, double right,
                            double minimumWidth, int rowsBothSides)
{
    CrossingCost cost;
    addRows(cost, body);
    const double allowed = WordCost * double(body.size()) * 0.03;
    std::vector<double> cuts;
    double start = left;
    for (const Stripe &stripe : cost.stripes(left, right)) {
        if (stripe.cost > allowed || stripe.right - stripe.left < minimumWidth)
            continue;
        const double x = (stripe.left + stripe.right) / 2;
        int both = 0;
        for (const TextRow &row : body) {
            bool before = false;
            bool after = false;
            for (const Phrase &phrase : row.phrases) {
                for (const LaidWord &word : phrase.words) {
                    const double centre = word.box.centreX();
                    before = before || (centre > start && centre < x);
                    after = after || (centre > x && centre < right);
                }
            }
            both += before && after ? 1 : 0;
        }
        if (both < rowsBothSides)
            continue;
        cuts.push_back(x);
        start = x;
    }
    return cuts;
}

} // namespace intray
