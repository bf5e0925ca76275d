// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/HeaderRows.h"
#include "core/masterdata/Catalog.h"

namespace intray {

// What kinds of values fill a column; each a share (0 to 1) of its filled cells.
struct ColumnProfile
{
    int filled = 0;
    double numbers = 0, integers = 0, prices = 0, quantities = 0, percents = 0, bases = 0;
    double codes = 0, skus = 0, customerItems = 0, gtins = 0;
    double words = 0, units = 0, dates = 0, serials = 0, currencies = 0;
    bool ascending = false;
    bool counting = false; // rises by one from row to row, over five rows or more
    bool constant = false; // the same text in two rows and more
    bool distinct = false; // another text in each of two rows and more
};

ColumnProfile profileOf(const GridView &grid, int column, const std::vector<int> &rows,
                        const Lexicon &lexicon, const Catalog &catalog);

// A role that one column may have, and what speaks for it.
struct ColumnGuess
{
    Label role = Label::OtherColumn;
    double labels = 0; // its head
    double values = 0; // the kind of its values
    double weight() const { return labels + values; }
};
// What each column may be, best first.
using ColumnGuesses = std::vector<std::vector<ColumnGuess>>;
ColumnGuesses guessRoles(const HeaderRows &header, const std::vector<ColumnProfile> &profiles);

// Which column has which role, before the rows are read.
struct RoleAssignment
{
    std::vector<std::optional<Label>> roles;
    double labels = 0; // what speaks for all of them
    double values = 0;

    double score() const { return labels + values; }
    int columnOf(Label role) const; // -1 when no column has it
};

// The most promising assignments by heads and value types, best first; each has a quantity column.
std::vector<RoleAssignment> assignRoles(const HeaderRows &header, const std::vector<ColumnProfile> &profiles,
                                        const ColumnGuesses &guesses, int limit);
// What speaks for these roles, wherever they came from.
RoleAssignment weighed(std::vector<std::optional<Label>> roles, const ColumnGuesses &guesses);

// 0 to 1: how well the values of a column go with a role.
double typeFit(Label role, const ColumnProfile &profile);

} // namespace intray
