// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableChoice.h"

#include "core/extraction/LineSchedule.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct TableChoice
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableChoice)
};

struct Chosen
{
    TableReading reading;
    const PageTable *table = nullptr;
};

// The arithmetic of every line holds and nothing is left over: no other cut can be better.
bool isProven(const TableReading &reading)
{
    return reading.doubts.empty()
           && std::all_of(reading.lines.begin(), reading.lines.end(), [](const OrderLine &line) {
                  return line.quantity.isStated() && line.lineTotal.has(Evidence::Kind::Arithmetic);
              });
}

std::optional<TableReading> bestOf(const std::vector<Grid> &grids, const TableContext &context)
{
    std::optional<TableReading> best;
    for (const Grid &grid : grids) {
        std::vector<TableReading> readings = interpretTable(grid, context);
        if (readings.empty() || readings.front().lines.empty())
            continue;
        // The first cut is the likeliest; another must be better, not equal.
        if (!best || readings.front().score > best->score + 1e-6)
            best = std::move(readings.front());
        if (isProven(*best))
            break;
    }
    return best;
}

std::vector<std::optional<Label>> labelsOf(const PageTable &table)
{
    std::vector<std::optional<Label>> labels;
    for (const Head &head : table.sections.front().heads)
        labels.push_back(head.label);
    return labels;
}

bool sayTheSame(const std::vector<OrderLine> &a, const std::vector<OrderLine> &b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](const OrderLine &x, const OrderLine &y) {
                  return x.position.value == y.position.value
                         && x.supplierItem.value == y.supplierItem.value
                         && x.buyerItem.value == y.buyerItem.value && x.gtin.value == y.gtin.value
                         && x.description.value == y.description.value
                         && x.quantity.value == y.quantity.value
                         && x.unitPrice.value == y.unitPrice.value
                         && x.requestedDate.value == y.requestedDate.value;
              });
}

// A second copy of the whole table, totals and all (a page for the file), orders nothing more.
bool isCopy(const std::vector<Chosen> &chosen, const Chosen &part)
{
    for (const Chosen &earlier : chosen) {
        if (&earlier == &part)
            return false;
        if (earlier.table && part.table && earlier.table->sections.back().closed
            && part.table->sections.back().closed
            && sayTheSame(earlier.reading.lines, part.reading.lines))
            return true;
    }
    return false;
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
    field.support(Evidence::Kind::Arithmetic, QStringLiteral("the amounts add up"));
}

void takeTotal(Field<Decimal> &field, const Field<Decimal> &onPage, const Field<Decimal> &inTable)
{
    field = onPage.isStated() ? onPage : inTable;
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
        order.currency.support(Evidence::Kind::Column, QStringLiteral("in a column's head"));
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
            order.currency.support(Evidence::Kind::Form, QStringLiteral("beside the prices"));
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

} // namespace

double fillFromTables(Order &order, const std::vector<const PageTable *> &tables,
                      const std::vector<Grid> &furtherGrids, const TableContext &context,
                      const Order &sums)
{
    std::vector<Chosen> chosen;
    for (const PageTable *table : tables) {
        if (auto reading = bestOf(table->grids, context))
            chosen.push_back({std::move(*reading), table});
    }
    if (auto reading = bestOf(furtherGrids, context))
        chosen.push_back({std::move(*reading), nullptr});
    if (chosen.empty())
        return 0;
    const auto best = std::max_element(chosen.begin(), chosen.end(), [](const auto &a, const auto &b) {
        return a.reading.score < b.reading.score;
    });
    for (const Chosen &part : chosen) {
        const bool same = &part == &*best;
        const bool alike = part.table && best->table && labelsOf(*part.table) == labelsOf(*best->table);
        if ((!same && !alike) || isCopy(chosen, part))
            continue;
        order.lines.insert(order.lines.end(), part.reading.lines.begin(), part.reading.lines.end());
        order.doubts.insert(order.doubts.end(), part.reading.doubts.begin(), part.reading.doubts.end());
        if (part.table && std::any_of(part.table->sections.begin(), part.table->sections.end(),
                                      [](const TableSection &section) { return section.moreBelow; })) {
            order.doubts.push_back(
                TableChoice::tr("Rows like order lines stand below the totals. Are they ordered, too?"));
        }
    }
    for (const Chosen &part : chosen) {
        const bool taken = &part == &*best
            || (part.table && best->table && labelsOf(*part.table) == labelsOf(*best->table));
        if (taken || takeSchedule(order, part.reading) == TableRelation::Repeats)
            continue;
        if (holdsFurtherItems(order, part.reading)) {
            order.doubts.push_back(
                TableChoice::tr("A further table holds items that are no lines of the order. Are they ordered, too?"));
        }
    }
    takeTotal(order.netTotal, sums.netTotal, best->reading.netTotal);
    takeTotal(order.taxTotal, sums.taxTotal, best->reading.taxTotal);
    takeTotal(order.total, sums.total, best->reading.total);
    order.statedLineCount = sums.statedLineCount;
    takeCurrency(order, best->reading);
    if (!order.currency.isStated())
        order.currency = sums.currency;
    proveTotals(order);
    doubtCounts(order);
    return best->reading.score;
}

} // namespace intray
