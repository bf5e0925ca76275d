// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"
#include "core/extraction/SumsChoice.h"
#include "core/extraction/TableInterpretation.h"

#include <functional>

namespace intray {

// A table with the readings that compete for it, best first, no two alike.
struct TableCandidate
{
    const PageTable *table = nullptr; // null for records that are no table
    std::vector<TableReading> readings;
};

// One way to see an order: which tables together hold its lines, how each is read, and which of the printed
// figures are its sums.
struct OrderHypothesis
{
    std::vector<size_t> tables;   // taken, in the order of the pages; indexes of candidates
    std::vector<size_t> readings; // of each candidate, taken or not
    size_t best = 0;              // the table that speaks loudest
    OrderTotals totals;
    bool holds = false;           // the lines add up to a sum
    ReadingFeatures features;
    double score = 0;

    bool takes(size_t table) const;
};

// What is known of the sums before the tables are read.
struct PrintedSums
{
    OrderTotals named; // as their labels and places say
    TotalCandidates candidates;
    std::optional<int> lineCount;
    Field<QString> currency; // beside a sum
};

// Whether the heads of two tables are the same: one goes on with the other, or repeats it.
bool areAlike(const TableCandidate &a, const TableCandidate &b);

// All hypotheses that are worth comparing, best first: every part of a hypothesis is chosen by one score with all
// others, the tables by the sums they make, the sums by the tables. Few: a beam around the best reading of each.
std::vector<OrderHypothesis> orderHypotheses(const std::vector<TableCandidate> &candidates,
                                             const PrintedSums &sums, const ReadingWeights &weights);

// Is shown the hypotheses of each order, best first: to fit the weights, to look.
using HypothesisObserver =
    std::function<void(const std::vector<OrderHypothesis> &, const std::vector<TableCandidate> &)>;

// The lines of a hypothesis, in the order of the pages.
std::vector<const OrderLine *> linesOf(const OrderHypothesis &hypothesis,
                                       const std::vector<TableCandidate> &candidates);

} // namespace intray
