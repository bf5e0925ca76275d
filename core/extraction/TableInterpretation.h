// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/extraction/Grid.h"
#include "core/extraction/Lexicon.h"
#include "core/extraction/ReadingWeights.h"
#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

#include <QMap>

#include <vector>

namespace intray {

// What one hypothesis about a grid says: which rows are the header, which column has which role, which rows
// are order lines, totals, notes.
struct TableReading
{
    int firstHeaderRow = -1;   // -1: the grid has no header row
    int headerRows = 0;
    std::vector<std::optional<Label>> roles; // by column
    NumberStyle numberStyle = NumberStyle::Unknown;
    bool styleProven = false;  // by the document; else only usual, or assumed
    DateOrder dateOrder = DateOrder::Unknown;
    QString currency;          // from a column head, if any
    std::vector<OrderLine> lines;
    Field<Decimal> netTotal, taxTotal, total; // found in rows of the grid itself
    Decimal charges;           // amounts of rows that are no lines: freight, surcharges
    std::vector<int> usedRows;
    ReadingFeatures features;
    double score = 0;          // of the features; comparable between readings of one document
    std::vector<QString> doubts; // sentences: rows that could be lines but were not read, sums that fail
};

struct TableContext
{
    const Lexicon &lexicon;
    const Catalog &catalog;
    QString language = {};     // of the document, may be empty
    NumberStyle numberStyle = NumberStyle::Unknown; // what the document proves elsewhere
    DateOrder dateOrder = DateOrder::Unknown;
    // Totals read outside the grid, to judge the sums with.
    std::optional<Decimal> netTotal = std::nullopt, total = std::nullopt;
    std::optional<QDate> nearDate = std::nullopt;
    bool isDaySaid = false; // the head of the page names the day of delivery
    const ReadingWeights &weights = ReadingWeights::builtIn();
    std::optional<NumberStyle> assumedStyle = std::nullopt; // instead of the usual one, where nothing proves it
};

// All sensible readings of a grid, best first, no two alike; empty when it holds no order lines. Competing header rows,
// column roles, number styles and row groupings (sub-rows, wrapped descriptions, notes) are judged by labels,
// value types, row arithmetic (quantity x price / basis - discount = amount), sums, and master data (item
// numbers that exist, descriptions that agree) and memory (columns that were taught).
std::vector<TableReading> readingsOf(const Grid &grid, const TableContext &context);
// The same for a grid that competes with no other: the fields of the first are weakened by its rivals.
std::vector<TableReading> interpretTable(const Grid &grid, const TableContext &context);
// Appends those that say something else than every one already there.
void addReadings(std::vector<TableReading> &readings, std::vector<TableReading> further);
// Best first; of equals the one that came first.
constexpr size_t MostReadings = 8;
void keepBest(std::vector<TableReading> &readings, size_t most = MostReadings);

} // namespace intray
