// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableChoice.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/LineSchedule.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/RivalReadings.h"
#include "core/extraction/TableSums.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct TableChoice
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableChoice)
};

// The arithmetic of every line holds and nothing is left over: no other cut can be better.
bool isProven(const TableReading &reading)
{
    return reading.doubts.empty()
           && std::all_of(reading.lines.begin(), reading.lines.end(), [](const OrderLine &line) {
                  return line.quantity.isStated() && line.lineTotal.has(Evidence::Kind::Arithmetic);
              });
}

TableCandidate candidateOf(const PageTable *table, const std::vector<Grid> &grids, const TableContext &context)
{
    TableCandidate candidate{table, {}};
    for (const Grid &grid : grids) {
        // The first cut is the likeliest; another must be better, not equal.
        addReadings(candidate.readings, readingsOf(grid, context));
        if (std::any_of(candidate.readings.begin(), candidate.readings.end(), isProven))
            break;
    }
    keepBest(candidate.readings);
    return candidate;
}

std::optional<Decimal> sumOfLines(const Order &order)
{
    Decimal sum;
    for (const OrderLine &line : order.lines) {
        if (!line.lineTotal.isStated())
            return std::nullopt;
        sum += *line.lineTotal.value;
    }
    return sum;
}

bool near(Decimal a, Decimal b)
{
    return (a - b).abs() <= Decimal::fromMicros(50'000);
}

void prove(Field<Decimal> &field)
{
    if (field.has(Evidence::Kind::Arithmetic))
        return;
    field.confidence = std::max(field.confidence, 0.985);
    field.support(Evidence::Kind::Arithmetic, PageReasons::tr("the amounts add up"));
}

void proveTotals(Order &order)
{
    const std::optional<Decimal> sum = sumOfLines(order);
    if (sum && order.netTotal.isStated() && near(*sum, *order.netTotal.value))
        prove(order.netTotal);
    if (sum && order.total.isStated() && !order.netTotal.isStated() && near(*sum, *order.total.value))
        prove(order.total);
    if (order.netTotal.isStated() && order.total.isStated()) {
        const Decimal tax = order.taxTotal.value.value_or(Decimal());
        if (near(*order.netTotal.value + tax, *order.total.value)) {
            prove(order.total);
            if (order.taxTotal.isStated())
                prove(order.taxTotal);
        } else if (order.taxTotal.isStated()) {
            order.taxTotal.confidence = std::min(order.taxTotal.confidence, 0.8);
        }
    }
}

// "€ 4.50" in the cells states the currency as well as a label does.
void takeCurrency(Order &order, const TableReading &reading)
{
    if (order.currency.isStated())
        return;
    if (!reading.currency.isEmpty()) {
        order.currency.value = reading.currency;
        order.currency.written = reading.currency;
        order.currency.source = order.lines.front().source;
        order.currency.confidence = 0.97;
        order.currency.support(Evidence::Kind::Column, PageReasons::tr("in a column's head"));
        return;
    }
    for (const OrderLine &line : order.lines) {
        for (const Field<Decimal> *field : {&line.unitPrice, &line.lineTotal}) {
            const auto code = currencyIn(field->written);
            if (!code)
                continue;
            order.currency.value = *code;
            order.currency.written = field->written;
            order.currency.source = field->source;
            order.currency.confidence = 0.97;
            order.currency.support(Evidence::Kind::Form, PageReasons::tr("beside the prices"));
            return;
        }
    }
}

void doubtCounts(Order &order)
{
    const int count = int(order.lines.size());
    if (order.statedLineCount && *order.statedLineCount != count) {
        order.doubts.push_back(
            TableChoice::tr("The document says it has %1 lines, %2 were read. Is a line missing?")
                .arg(*order.statedLineCount)
                .arg(count));
    }
}

// Whether rows like order lines stand below the totals of a table.
bool hasMoreBelow(const PageTable &table)
{
    return std::any_of(table.sections.begin(), table.sections.end(),
                       [](const TableSection &section) { return section.moreBelow; });
}

void takeLines(Order &order, const OrderHypothesis &best, const std::vector<TableCandidate> &candidates)
{
    for (const size_t table : best.tables) {
        const TableReading &part = candidates[table].readings[best.readings[table]];
        order.lines.insert(order.lines.end(), part.lines.begin(), part.lines.end());
        order.doubts.insert(order.doubts.end(), part.doubts.begin(), part.doubts.end());
        if (candidates[table].table && hasMoreBelow(*candidates[table].table)) {
            order.doubts.push_back(
                TableChoice::tr("Rows like order lines stand below the totals. Are they ordered, too?"));
        }
    }
    // The amounts of several tables are proven together where none of them has a sum of its own.
    if (!best.holds)
        return;
    for (OrderLine &line : order.lines)
        believe(line.lineTotal, Evidence::Kind::Repeated, proof::SumHolds,
                TableSums::tr("the amounts add up to the total"));
}

void weighOthers(Order &order, const std::vector<OrderHypothesis> &all, const std::vector<TableCandidate> &candidates,
                 const ReadingWeights &weights)
{
    std::vector<RivalLines> rivals;
    for (size_t i = 1; i < all.size(); ++i) {
        const double margin = all.front().score - all[i].score;
        if (all[i].tables != all.front().tables || all[i].readings != all.front().readings) {
            rivals.push_back({linesOf(all[i], candidates), margin});
            continue;
        }
        const double share = weights.rivalShare(margin, 1);
        weighRival(order.netTotal, all[i].totals.net, share);
        weighRival(order.taxTotal, all[i].totals.tax, share);
        weighRival(order.total, all[i].totals.total, share);
    }
    weighRivals(order.lines, rivals, weights);
}

// What the tables that are left out say of the lines, or hold beside them.
void compareOthers(Order &order, const OrderHypothesis &best, const std::vector<TableCandidate> &candidates)
{
    for (size_t table = 0; table < candidates.size(); ++table) {
        const TableReading &other = candidates[table].readings.front();
        const bool isPart = best.takes(table) || areAlike(candidates[table], candidates[best.best]);
        if (isPart || takeSchedule(order, other) == TableRelation::Repeats)
            continue;
        if (furtherItems(order.lines, other) > 0) {
            order.doubts.push_back(
                TableChoice::tr("A further table holds items that are no lines of the order. Are they ordered, too?"));
        }
    }
}

} // namespace

double fillFromTables(Order &order, const std::vector<const PageTable *> &tables,
                      const std::vector<Grid> &furtherGrids, const TableContext &context,
                      const PrintedSums &sums, const HypothesisObserver &observer)
{
    std::vector<TableCandidate> candidates;
    for (const PageTable *table : tables)
        candidates.push_back(candidateOf(table, table->grids, context));
    candidates.push_back(candidateOf(nullptr, furtherGrids, context));
    std::erase_if(candidates, [](const TableCandidate &candidate) { return candidate.readings.empty(); });
    const std::vector<OrderHypothesis> all = orderHypotheses(candidates, sums, context.weights);
    if (all.empty())
        return 0;
    if (observer)
        observer(all, candidates);
    const OrderHypothesis &best = all.front();
    const TableReading &loudest = candidates[best.best].readings[best.readings[best.best]];
    takeLines(order, best, candidates);
    order.netTotal = best.totals.net;
    order.taxTotal = best.totals.tax;
    order.total = best.totals.total;
    order.statedLineCount = sums.lineCount;
    takeCurrency(order, loudest);
    if (!order.currency.isStated())
        order.currency = sums.currency;
    proveTotals(order);
    weighOthers(order, all, candidates, context.weights);
    compareOthers(order, best, candidates);
    doubtCounts(order);
    return loudest.score;
}

} // namespace intray
