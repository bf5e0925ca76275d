// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/extraction/GridView.h"
#include "core/extraction/Lexicon.h"

#include <vector>

namespace intray {

struct RoleGuess
{
    Label role = Label::OtherColumn;
    double weight = 0;
};

// What the head of one column says.
struct ColumnHead
{
    QString text;
    std::vector<RoleGuess> guesses; // best first
    // The cell names two things ("Item / Description"): what stands first and second in the cells below.
    std::vector<Label> parts;
    // A second head row names what stands in this column in the second row of each line.
    std::vector<RoleGuess> below;
    // Names a value of the order's header: a flat export repeats it in each row.
    bool headerValue = false;
    bool datesOrder = false; // says when it was ordered: no date of delivery, however it varies
    QString currency;
    QString unit;                   // "Qty (pcs)"
    std::optional<Decimal> per;     // "Price/100"
};

// One way to see head rows in a grid. No rows: the table has no head.
struct HeaderRows
{
    int first = -1;
    int count = 0;
    std::vector<ColumnHead> heads; // by column
    double score = 0;

    int bodyStart() const { return first + count; }
};

constexpr int LongestHead = 60; // letters
ColumnHead readHead(const QString &text, const Lexicon &lexicon);
// Of its best guess; 0 without any.
double bestWeight(const ColumnHead &head);

// Whether the head ends with a weight, a length or a volume: "Price/kg", "per metre", "Vol. (m³)".
bool endsWithMeasure(const QString &text, const Lexicon &lexicon);

// Candidates, best first; empty when no row looks like a head.
std::vector<HeaderRows> findHeaderRows(const GridView &grid, const Lexicon &lexicon);

// Whether the row repeats the head (after a page break).
bool repeatsHeader(const GridView &grid, int row, const HeaderRows &header);

} // namespace intray
