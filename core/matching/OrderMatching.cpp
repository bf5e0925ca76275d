// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/CustomerMatcher.h"
#include "core/matching/ItemMatcher.h"

namespace intray {

namespace {

// Below this a customer is only a candidate.
constexpr double LikelyCustomer = 0.5;
constexpr double SameShipTo = 0.9;

struct Matching
{
    Q_DECLARE_TR_FUNCTIONS(intray::Matching)
};

template <typename T> bool isDecided(const Field<T> &field)
{
    return field.has(Evidence::Kind::Person);
}

Field<QString> matched(const QString &value, double confidence, Evidence::Kind kind,
                       const QString &because)
{
    Field<QString> field;
    field.value = value;
    field.confidence = confidence;
    field.support(kind, because);
    return field;
}

void matchCustomer(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    if (isDecided(order.customerNo))
        return;
    const std::vector<CustomerCandidate> candidates = customerCandidates(order, catalog, memory);
    order.customerNo = {};
    order.customerNo.source = order.buyerName.source;
    if (candidates.empty() || candidates.front().confidence < LikelyCustomer)
        return;
    const CustomerCandidate &best = candidates.front();
    order.customerNo =
        matched(best.customer->number, best.confidence, Evidence::Kind::MasterData, best.because);
    order.customerNo.source = order.buyerName.source;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        order.customerNo.alternatives.push_back(
            {candidates[i].customer->number, {}, {}, candidates[i].confidence});
}

void matchShipTo(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    if (isDecided(order.shipToId))
        return;
    order.shipToId = {};
    if (!order.customerNo.value)
        return;
    const QString &customer = *order.customerNo.value;
    if (order.shipTo.value) {
        if (const MemoryEntry *learnt =
                memory.recall(MemoryKind::ShipTo, customer, *order.shipTo.value)) {
            order.shipToId = matched(learnt->meaning, 0.97, Evidence::Kind::Memory,
                                     Matching::tr("learnt for this customer"));
            return;
        }
        const std::vector<ShipToCandidate> candidates = shipToCandidates(order, catalog, 1);
        if (!candidates.empty() && candidates.front().confidence >= SameShipTo)
            order.shipToId = matched(candidates.front().address->id, candidates.front().confidence,
                                     Evidence::Kind::MasterData, candidates.front().because);
        order.shipToId.source = order.shipTo.source;
        return;
    }
    std::vector<const Address *> deliveries;
    for (const Address *address : catalog.addressesOf(customer)) {
        if (address->type == AddressType::ShipTo)
            deliveries.push_back(address);
    }
    if (deliveries.size() == 1)
        order.shipToId = matched(deliveries.front()->id, 0.97, Evidence::Kind::MasterData,
                                 Matching::tr("the customer's only delivery address"));
}

void matchItem(OrderLine &line, const ItemMatcher &matcher)
{
    if (isDecided(line.sku))
        return;
    const ItemMatch match = matcher.match(line);
    line.sku = match.item ? matched(match.item->sku, match.confidence, match.kind, match.because)
                          : Field<QString>();
    // The place of what it was found by, or should have been: questions about the item show it.
    for (const Field<QString> *field :
         {&line.supplierItem, &line.gtin, &line.buyerItem, &line.description}) {
        if (field->value && field->source.isSomewhere()) {
            line.sku.written = field->written;
            line.sku.source = field->source;
            break;
        }
    }
}

void convertQuantity(OrderLine &line, const Order &order, const Catalog &catalog,
                     const CustomerMemory &memory)
{
    line.baseQuantity.reset();
    const Item *item = line.sku.value ? catalog.item(*line.sku.value) : nullptr;
    if (!item || !line.quantity.value)
        return;
    const QString unit = line.unit.value.value_or(QString());
    // What a person chose means itself; what the customer wrote means what was learnt.
    std::optional<Decimal> factor;
    if (isDecided(line.unit))
        factor = baseUnitsPer(unit, *item, catalog, order.language);
    if (!factor) {
        const MemoryEntry *learnt =
            order.customerNo.value && !unit.isEmpty()
                ? memory.recall(MemoryKind::Unit, *order.customerNo.value, unit)
                : nullptr;
        factor = baseUnitsPer(learnt ? learnt->meaning : unit, *item, catalog, order.language);
    }
    if (!factor)
        return;
    const Decimal quantity = *line.quantity.value * *factor;
    if (!quantity.isOverflow())
        line.baseQuantity = quantity;
}

} // namespace

void matchOrder(Order &order, const Catalog &catalog, const CustomerMemory &memory,
                const History &)
{
    if (catalog.hasCustomers()) {
        matchCustomer(order, catalog, memory);
        matchShipTo(order, catalog, memory);
    }
    if (!catalog.hasItems())
        return;
    const ItemMatcher matcher(order, catalog, memory);
    for (OrderLine &line : order.lines) {
        matchItem(line, matcher);
        convertQuantity(line, order, catalog, memory);
    }
}

} // namespace intray
