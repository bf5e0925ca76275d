// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ColumnRoles.h"

namespace intray {

// The columns of one reading: roles by column, and what the heads say beside.
struct TableColumns
{
    const HeaderRows &header;
    const RoleAssignment &roles;

    // The column with that role, or the one whose head names it as its second thing; -1 when there is none.
    int columnOf(Label role) const;
    const ColumnHead *headOf(int column) const; // null without a head
    // The roles that stand in a column: the assigned one first, then the others its head names.
    std::vector<Label> rolesIn(int column) const;
};

// The printed rows of one order line.
struct LineGroup
{
    std::vector<int> rows;   // ascending
    int figures = 0;         // the row with quantity and amounts
    bool quantified = false; // a quantity above zero stands there
};

struct RowGroups
{
    std::vector<LineGroup> lines;
    std::vector<int> totals;  // rows with sums below or between the lines
    std::vector<int> charges; // freight, discount on all and the like: amounts that are no lines
    std::vector<int> heads;   // repeated head rows
    // Rows with an item but without quantity: the articles of an order form that were not ordered.
    std::vector<int> notOrdered;
    int end = 0;              // one past the last row that belongs to the table
};

// What a text announces when it labels a sum ("Total excl. VAT 20 %"); nullopt otherwise.
std::optional<Label> sumLabelOf(const QString &text, const Lexicon &lexicon);

RowGroups groupRows(const GridView &grid, const TableColumns &columns, const Lexicon &lexicon, int lastRow);

// "20 KT": the number before a short word that no list of units knows; other texts unchanged.
QString withoutUnknownUnit(const QString &text, const Lexicon &lexicon);

} // namespace intray
