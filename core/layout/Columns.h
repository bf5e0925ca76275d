// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/PageText.h"

#include <vector>

namespace intray {

// Columns as the edges between them: column i spans edges[i] to edges[i + 1], in points.
struct Columns
{
    std::vector<double> edges;

    int count() const { return edges.size() < 2 ? 0 : int(edges.size()) - 1; }
    double left() const { return edges.empty() ? 0 : edges.front(); }
    double right() const { return edges.empty() ? 0 : edges.back(); }
    // The column that holds most of the box, the outer one for a box outside; -1 without columns.
    int columnOf(const Box &box) const;
    bool operator==(const Columns &) const = default;
};

// Cuts the rows under a header into one column for each head. Between two heads the cut runs where it
// crosses fewest words, then fewest phrases, in the widest white stripe; so a head may be narrower or wider
// than its column, left, right or centre aligned. Heads are sorted from left to right; left and right bound
// the table.
Columns columnsUnder(const std::vector<Box> &heads, const std::vector<TextRow> &body, double left,
                     double right);

// White stripes between `left` and `right` that hardly any word crosses and that have text on both sides in
// at least `rowsBothSides` rows: where a column has no head of its own, or the table has no header at all.
std::vector<double> gutters(const std::vector<TextRow> &body, double left, double right,
                            double minimumWidth, int rowsBothSides);

} // namespace intray
