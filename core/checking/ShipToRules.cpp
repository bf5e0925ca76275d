// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/ShipToRules.h"

#include "core/matching/Matching.h"
#include "core/memory/MemoryReason.h"

namespace intray {

namespace {

// What was learnt of a stated address that is none of the customer's: that it holds once.
const MemoryEntry *learntOneTime(const Order &order, const CheckContext &context)
{
    if (!order.shipTo.value || order.shipToId.value || !order.customerNo.value)
        return nullptr;
    const MemoryEntry *learnt =
        context.memory.recall(MemoryKind::ShipTo, *order.customerNo.value, *order.shipTo.value);
    return learnt && learnt->meaning == QLatin1String("one-time") ? learnt : nullptr;
}

} // namespace

bool UnknownShipTo::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) && !context.catalog.data().addresses.empty();
}

Findings UnknownShipTo::check(const Order &order, const CheckContext &context) const
{
    if (!order.shipTo.value || order.shipToId.value || learntOneTime(order, context))
        return {};
    const Customer &customer = *customerOf(order, context);
    const std::vector<ShipToCandidate> candidates = shipToCandidates(order, context.catalog);
    Finding found = finding(FieldPath::header(FieldName::ShipTo),
                            tr("“%1” is none of the delivery addresses of %2. Where does it go?")
                                .arg(*order.shipTo.value, customer.name),
                            candidates.empty() ? tr("The customer has no addresses on record.")
                                               : tr("The nearest is %1: %2.")
                                                     .arg(candidates.front().address->oneLine(),
                                                          candidates.front().because),
                            {customer.number, *order.shipTo.value});
    const FieldPath field = FieldPath::header(FieldName::ShipToId);
    for (const ShipToCandidate &candidate : candidates) {
        Answer answer = Questions::set(field, candidate.address->id, candidate.because);
        answer.id = QStringLiteral("address:") + candidate.address->id;
        answer.text = candidate.address->oneLine();
        found.answers.push_back(answer);
    }
    found.answers.push_back(Questions::keep(tr("One-time address"), tr("deliver as written")));
    found.answers.push_back(
        Questions::edit(FieldPath::header(FieldName::ShipTo), tr("Correct the address")));
    return {found};
}

bool OneTimeAddress::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) != nullptr;
}

Findings OneTimeAddress::check(const Order &order, const CheckContext &context) const
{
    const MemoryEntry *learnt = learntOneTime(order, context);
    if (!learnt)
        return {};
    Finding found = finding(FieldPath::header(FieldName::ShipTo),
                            tr("Delivered to a one-time address: “%1”.").arg(*order.shipTo.value),
                            learntBecause(*learnt), {*order.shipTo.value});
    found.answers = {Questions::keep(tr("Noted")),
                     Questions::edit(FieldPath::header(FieldName::ShipTo), tr("Correct the address"))};
    return {found};
}

} // namespace intray
