// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/extraction/PageFields.h"
#include "core/extraction/PartyBlocks.h"
#include "core/extraction/SumsChoice.h"
#include "core/orders/Order.h"

#include <set>
#include <utility>
#include <vector>

namespace intray {

// How this document writes numbers and dates, as far as it proves it, and its language.
struct WritingHabits
{
    QString language;
    NumberStyle numbers = NumberStyle::Unknown;
    DateOrder dates = DateOrder::Unknown;
    bool datesProven = false; // else the order is only the usual one of its language or country
};
WritingHabits habitsOf(const std::vector<PageText> &pages, const Lexicon &lexicon);

// What the pages of one order say outside its table.
struct HeaderInput
{
    const std::vector<PageText> &pages;
    std::vector<LabelledValue> pairs;
    std::vector<PartyBlock> blocks;
    std::vector<NameCandidate> names; // best first
    WritingHabits habits;
    int part = 0;
    int firstPage = 0;
    int lastPage = 0;
    std::vector<bool> tableRows; // of the first page
    std::set<std::pair<int, int>> lineRows = {}; // page and row of what order lines say: no sums, whatever they are called
};

Source sourceOf(const HeaderInput &input, int page, const Box &points);

// Fills the order's header from labelled values: number, dates, terms, currency, contact facts.
void readHeaderFields(Order &order, const HeaderInput &input, const Lexicon &lexicon,
                      const Catalog &catalog, const QDate &today);

// A date in the head that no label explains may be the one by which the goods are wanted.
void doubtUnclaimedDates(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today);

// Fills buyer, ship-to and bill-to; the seller is never one of them.
void readParties(Order &order, const HeaderInput &input, const Lexicon &lexicon,
                 const Catalog &catalog);

// Where no place of delivery was read: an address that nobody took, or what stands under a label of that place, is
// asked about.
void doubtUnclaimedAddresses(Order &order, const HeaderInput &input, const Lexicon &lexicon, const Catalog &catalog);

// Fills net, tax, total and a stated count of lines from the rows that begin with
// the label of a sum; the currency, too, where it stands beside a sum and nowhere else.
// Returns all rows that are called such a sum: what else net, tax and total could be.
TotalCandidates readTotals(Order &order, const HeaderInput &input, const Lexicon &lexicon);

// An order number that a page surely states, folded, and the row of its label.
struct NumberAt
{
    int row = 0;
    QString number;
};
std::vector<NumberAt> orderNumbersOn(const std::vector<LabelledValue> &pairs, const Lexicon &lexicon); // by row

// The order number that a page states, folded; empty when it states none. To find where an order ends.
QString orderNumberOn(const std::vector<LabelledValue> &pairs, const Lexicon &lexicon);

} // namespace intray
