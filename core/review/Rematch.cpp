// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Rematch.h"

#include "core/matching/Matching.h"

#include <set>

namespace intray {

namespace {

void forget(Field<QString> &match)
{
    if (!match.has(Evidence::Kind::Person))
        match = {};
}

void forgetMatch(OrderLine &line)
{
    forget(line.sku);
    line.baseQuantity.reset();
}

// The customer stays what it is while something else is matched.
void pin(Field<QString> &match)
{
    if (!match.has(Evidence::Kind::Person))
        match.support(Evidence::Kind::Person, {});
}

void rematchAll(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    forget(order.customerNo);
    forget(order.shipToId);
    for (OrderLine &line : order.lines)
        forgetMatch(line);
    matchOrder(order, catalog, memory);
}

void rematchShipTo(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    std::vector<OrderLine> lines = std::move(order.lines);
    order.lines.clear();
    Order probe = order;
    order.lines = std::move(lines);
    pin(probe.customerNo);
    forget(probe.shipToId);
    matchOrder(probe, catalog, memory);
    order.shipToId = std::move(probe.shipToId);
}

void rematchLines(Order &order, const std::set<size_t> &indices, const Catalog &catalog,
                  const CustomerMemory &memory)
{
    std::vector<OrderLine> lines = std::move(order.lines);
    order.lines.clear();
    Order probe = order;
    pin(probe.customerNo);
    pin(probe.shipToId);
    for (const size_t index : indices) {
        probe.lines.push_back(lines[index]);
        forgetMatch(probe.lines.back());
    }
    matchOrder(probe, catalog, memory);
    auto matched = probe.lines.begin();
    for (const size_t index : indices)
        lines[index] = std::move(*matched++);
    order.lines = std::move(lines);
}

} // namespace

void rematch(Order &order, const std::vector<FieldPath> &changed, const Catalog &catalog,
             const CustomerMemory &memory)
{
    if (!catalog.hasCustomers() && !catalog.hasItems())
        return;
    bool all = false, shipTo = false;
    std::set<size_t> lines;
    for (const FieldPath &path : changed) {
        if (path.line) {
            if (*path.line >= 0 && size_t(*path.line) < order.lines.size())
                lines.insert(size_t(*path.line));
            continue;
        }
        all = all || path.name == FieldName::CustomerNo || path.name == FieldName::BuyerName ||
              path.name == FieldName::BillTo;
        shipTo = shipTo || path.name == FieldName::ShipTo || path.name == FieldName::ShipToId;
    }
    if (all) {
        rematchAll(order, catalog, memory);
        return;
    }
    if (shipTo)
        rematchShipTo(order, catalog, memory);
    if (!lines.empty())
        rematchLines(order, lines, catalog, memory);
}

} // namespace intray
