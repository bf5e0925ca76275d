// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/matching/CustomerMatcher.h"
#include "core/matching/ItemMatcher.h"
#include "core/matching/LearntUnit.h"
#include "core/matching/ListPriceProof.h"
#include "core/matching/SettledReadings.h"
#include "core/memory/MemoryReason.h"

#include <QSet>

namespace intray {

namespace {

// Below this a customer is only a candidate.
constexpr double LikelyCustomer = 0.5;
constexpr double SameShipTo = 0.9;
constexpr double LearntShipTo = 0.97;
constexpr double OnlyShipTo = 0.97;
// What is only offered: the records and memory name two places, or a person corrected it since.
constexpr double Contradicted = 0.6;
constexpr double Suggested = 0.45;
constexpr std::size_t Candidates = 5;

struct Matching
{
    Q_DECLARE_TR_FUNCTIONS(intray::Matching)
};

template <typename T> bool isDecided(const Field<T> &field)
{
    return field.has(Evidence::Kind::Person);
}

Field<QString> matched(const QString &value, double confidence, std::vector<Evidence> evidence)
{
    Field<QString> field;
    field.value = value;
    field.confidence = confidence;
    field.evidence = std::move(evidence);
    return field;
}

Evidence ofRecords(const QString &because)
{
    return {Evidence::Kind::MasterData, because};
}

void matchCustomer(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    if (isDecided(order.customerNo))
        return;
    const std::vector<CustomerMatcher::Candidate> candidates =
        CustomerMatcher(order, catalog, memory).candidates();
    order.customerNo = {};
    order.customerNo.source = order.buyerName.source;
    if (candidates.empty() || candidates.front().confidence < LikelyCustomer)
        return;
    const CustomerMatcher::Candidate &best = candidates.front();
    order.customerNo = matched(best.customer->number, best.confidence, best.evidence);
    order.customerNo.source = order.buyerName.source;
    for (std::size_t i = 1; i < std::min(candidates.size(), Candidates); ++i)
        order.customerNo.alternatives.push_back(
            {candidates[i].customer->number, {}, {}, candidates[i].confidence});
}

// Where the stated address is: proven by the records, by what was learnt, or not at all where the
// two name different places.
void matchStatedShipTo(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    const QString &customer = *order.customerNo.value;
    const std::vector<ShipToCandidate> candidates = shipToCandidates(order, catalog, 1);
    const bool isProven = !candidates.empty() && candidates.front().confidence >= SameShipTo;
    if (isProven)
        order.shipToId = matched(candidates.front().address->id, candidates.front().confidence,
                                 {ofRecords(candidates.front().because)});
    order.shipToId.source = order.shipTo.source;
    for (const MemoryEntry *entry :
         memory.suggestions(MemoryKind::ShipTo, customer, *order.shipTo.value)) {
        if (!entry->isProof())
            order.shipToId.alternatives.push_back({entry->meaning, {}, {}, Suggested});
    }
    const MemoryEntry *learnt = memory.recall(MemoryKind::ShipTo, customer, *order.shipTo.value);
    if (!learnt)
        return;
    if (learnt->meaning == QLatin1String("one-time")) {
        if (!isProven)
            order.shipTo.evidence.push_back(evidenceOf(
                *learnt, Matching::tr("a one-time address, %1").arg(learntBecause(*learnt))));
        return;
    }
    const auto addresses = catalog.addressesOf(customer);
    const bool isTheirs = std::any_of(addresses.begin(), addresses.end(), [&](const auto *address) {
        return foldCode(address->id) == foldCode(learnt->meaning);
    });
    if (!isTheirs)
        return;
    if (isProven && foldCode(*order.shipToId.value) != foldCode(learnt->meaning)) {
        order.shipToId.alternatives = {{*order.shipToId.value, {}, {}, Contradicted},
                                       {learnt->meaning, {}, {}, Contradicted}};
        order.shipToId.value.reset();
        order.shipToId.confidence = 0;
        order.shipToId.evidence.push_back(evidenceOf(*learnt));
        return;
    }
    order.shipToId.value = learnt->meaning;
    order.shipToId.confidence = std::max(order.shipToId.confidence, LearntShipTo);
    order.shipToId.evidence.push_back(evidenceOf(*learnt));
}

void matchShipTo(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    if (isDecided(order.shipToId))
        return;
    order.shipToId = {};
    if (!order.customerNo.value)
        return;
    if (order.shipTo.value) {
        matchStatedShipTo(order, catalog, memory);
        return;
    }
    std::vector<const Address *> deliveries;
    for (const Address *address : catalog.addressesOf(*order.customerNo.value)) {
        if (address->type == AddressType::ShipTo)
            deliveries.push_back(address);
    }
    if (deliveries.size() == 1)
        order.shipToId = matched(deliveries.front()->id, OnlyShipTo,
                                 {ofRecords(Matching::tr("the customer's only delivery address"))});
}

void matchItem(OrderLine &line, const ItemMatcher &matcher)
{
    if (isDecided(line.sku))
        return;
    const ItemMatch match = matcher.match(line);
    line.sku = {};
    if (match.item)
        line.sku = matched(match.item->sku, match.confidence,
                           {{match.kind, match.because, match.memory ? match.memory->id : 0}});
    if (match.other)
        line.sku.alternatives.push_back({match.other->sku, {}, {}, match.confidence});
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
    const UnitReading unit = readUnit(line, *item, order.customerNo.value.value_or(QString()),
                                      order.language, catalog, memory);
    if (!unit.factor)
        return;
    const Decimal quantity = *line.quantity.value * *unit.factor;
    if (quantity.isOverflow())
        return;
    line.baseQuantity = quantity;
    if (unit.learnt)
        line.unit.evidence.push_back(
            evidenceOf(*unit.learnt, Matching::tr("means %1, %2")
                                         .arg(unit.learnt->meaning, learntBecause(*unit.learnt))));
}

// What an earlier matching said of units and addresses from memory; what extraction learnt of columns
// and labels stays.
class EarlierMemory
{
public:
    explicit EarlierMemory(const CustomerMemory &memory)
    {
        for (const MemoryEntry &entry : memory.entries()) {
            if (entry.kind == MemoryKind::ColumnRole || entry.kind == MemoryKind::Label)
                m_ofExtraction.insert(entry.id);
        }
    }
    void clear(Field<QString> &field) const
    {
        std::erase_if(field.evidence, [&](const Evidence &reason) {
            return reason.kind == Evidence::Kind::Memory && reason.memory != 0 &&
                   !m_ofExtraction.contains(reason.memory);
        });
    }

private:
    QSet<qint64> m_ofExtraction;
};

} // namespace

void matchOrder(Order &order, const Catalog &catalog, const CustomerMemory &memory,
                const History &history)
{
    const EarlierMemory earlier(memory);
    earlier.clear(order.shipTo);
    if (catalog.hasCustomers()) {
        matchCustomer(order, catalog, memory);
        matchShipTo(order, catalog, memory);
        settleReadings(order, catalog, memory);
    }
    fillFromLastOrder(order, history);
    if (!catalog.hasItems())
        return;
    const ItemMatcher matcher(order, catalog, memory, history);
    for (OrderLine &line : order.lines) {
        matchItem(line, matcher);
        earlier.clear(line.unit);
        convertQuantity(line, order, catalog, memory);
    }
    provePricesByList(order, catalog);
}

} // namespace intray
