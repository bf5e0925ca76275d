// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/PriceRules.h"

#include "core/checking/LearntHabits.h"
#include "core/checking/PriceComparison.h"
#include "core/matching/Matching.h"
#include "core/memory/MemoryReason.h"

namespace intray {

namespace {

// Whether the price is ours for the quantity that was printed, before a person rounded or raised
// it.
bool isOursAsPrinted(const Order &order, int index, const CheckContext &context, Decimal percent)
{
    const OrderLine *read = asReadLine(order, index, context);
    if (!read || isPrinted(order.lines[std::size_t(index)].quantity) ||
        !isPrinted(order.lines[std::size_t(index)].unitPrice))
        return false;
    OrderLine printed = order.lines[std::size_t(index)];
    printed.quantity = read->quantity;
    printed.baseQuantity = read->baseQuantity;
    const auto compare = PriceComparison::of(order, printed, context);
    return compare && compare->isWithin(percent);
}

// What was learnt of this customer's prices, when it says that theirs hold here. Without a price of its
// own it holds only so far (`percent`) from ours: ten times our price is a misprint, no policy.
const MemoryEntry *learntTheirs(const Order &order, const PriceComparison &compare, const OrderLine &line,
                                const CheckContext &context, Decimal percent)
{
    const QString customer = *order.customerNo.value;
    const MemoryEntry *learnt =
        context.memory.recall(MemoryKind::PricePolicy, customer, compare.item->sku);
    if (!learnt)
        learnt = context.memory.recall(MemoryKind::PricePolicy, customer, {});
    if (!learnt || learnt->meaning.section(u' ', 0, 0) != QLatin1String("theirs"))
        return nullptr;
    const QString at = learnt->meaning.section(u' ', 1);
    const auto price = Decimal::fromCanonical(at);
    if (at.isEmpty())
        return isWithin(compare.theirs, compare.ours, percent) ? learnt : nullptr;
    const Decimal each = (compare.theirs / *line.baseQuantity).rounded(4);
    return price && each == price->rounded(4) ? learnt : nullptr;
}

// What was learnt of this unit for this item, when it is what the unit says itself: a person was asked
// and kept it.
const MemoryEntry *learntOwnUnit(const Order &order, const OrderLine &line, const Item &item,
                                 const CheckContext &context)
{
    const QString unit = line.unit.value.value_or(QString()).trimmed();
    const MemoryEntry *learnt =
        context.memory.recall(MemoryKind::Unit, *order.customerNo.value, unit + u'|' + item.sku);
    if (!learnt)
        return nullptr;
    const auto own =
        baseUnitsPer(unit.isEmpty() ? item.baseUnit : unit, item, context.catalog, order.language);
    return own && own == baseUnitsPer(learnt->meaning, item, context.catalog, order.language)
               ? learnt
               : nullptr;
}

bool canCompare(const Order &order, const CheckContext &context)
{
    return context.catalog.hasPrices() && context.catalog.hasItems() && customerOf(order, context);
}

} // namespace

bool PriceMismatch::canCheck(const Order &order, const CheckContext &context) const
{
    return canCompare(order, context);
}

// Our price was taken for theirs, as learnt: seen, and changed back with one key.
Finding PriceMismatch::noteOurs(const Order &order, int index, const PriceComparison &compare) const
{
    const OrderLine &line = order.lines[std::size_t(index)];
    const Field<Decimal> &price = line.unitPrice;
    const Decimal printed = *printedInstead(price);
    // About the same as the question would be, so that taking theirs settles it.
    OrderLine asPrinted = line;
    asPrinted.unitPrice.value = printed;
    const Decimal theirs = computedAmount(asPrinted).value_or(compare.theirs);
    const FieldPath field = FieldPath::ofLine(index, FieldName::UnitPrice);
    Finding noted = finding(field,
                            tr("%1: %2 is printed at %3; our price of %4 is taken.")
                                .arg(Questions::lineName(index), compare.item->sku,
                                     Questions::price(printed), Questions::price(*price.value)),
                            price.because(),
                            {compare.item->sku, theirs.toString(), compare.ours.toString()});
    noted.severity = Severity::Note;
    noted.answers = {Questions::keep(tr("Noted")),
                     Questions::setNumber(field, printed.toString(), Questions::price(printed),
                                          tr("theirs"))};
    noted.answers.back().id = QStringLiteral("theirs");
    return noted;
}

Findings PriceMismatch::check(const Order &order, const CheckContext &context) const
{
    const Decimal percent = context.policy.tolerance(id(), QStringLiteral("percent"), 2);
    const Decimal learntPercent =
        context.policy.tolerance(id(), QStringLiteral("learnt-percent"), 25);
    Findings findings;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const auto compare = PriceComparison::of(order, line, context);
        if (compare && compare->isWithin(percent) && printedInstead(line.unitPrice)) {
            findings.push_back(noteOurs(order, i, *compare));
            continue;
        }
        if (!compare || compare->isWithin(percent) || isOursAsPrinted(order, i, context, percent))
            continue;
        const MemoryEntry *learnt = learntTheirs(order, *compare, line, context, learntPercent);
        const QString theirs = Questions::price((compare->theirs / *line.baseQuantity).rounded(4));
        const QString ours = Questions::price(compare->ourPrice);
        const Decimal off = (compare->theirs - compare->ours).mulDiv(100, compare->ours).rounded(1);
        const FieldPath field = FieldPath::ofLine(i, FieldName::UnitPrice);
        Finding found =
            finding(field,
                    tr("%1: %2 at %3 each; our price is %4 (%5 %). Which one?")
                        .arg(Questions::lineName(i), compare->item->sku, theirs, ours,
                             (off.isNegative() ? QString() : QStringLiteral("+")) +
                                 Questions::quantity(off)),
                    tr("Price list %1 on %2 for %3 %4.")
                        .arg(customerOf(order, context)->priceList,
                             Questions::day(pricingDay(order, context)),
                             Questions::quantity(*line.baseQuantity), compare->item->baseUnit),
                    {compare->item->sku, compare->theirs.toString(), compare->ours.toString()});
        if (const std::optional<QString> typed = inLineTerms(compare->ours, line))
            found.answers.push_back(Questions::setNumber(
                field, *typed, Questions::price(*Decimal::fromCanonical(*typed)), tr("ours")));
        found.answers.push_back(
            Questions::keep(tr("Keep theirs"), tr("needs the right to grant prices")));
        found.answers.push_back(
            Questions::hold(tr("Ask the customer"),
                            tr("Waits for the customer's answer: price of line %1").arg(i + 1),
                            tr("the order is held until the customer answers")));
        if (learnt) {
            found.severity = Severity::Note;
            found.reason = learntBecause(*learnt);
        }
        findings.push_back(found);
    }
    return findings;
}

bool UnitDoubtful::canCheck(const Order &order, const CheckContext &context) const
{
    return canCompare(order, context);
}

Findings UnitDoubtful::check(const Order &order, const CheckContext &context) const
{
    const Decimal percent = context.policy.tolerance(id(), QStringLiteral("percent"), 2);
    Findings findings;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const auto compare = PriceComparison::of(order, line, context);
        if (!compare || !(compare->item->packSize > Decimal(1)))
            continue;
        const Item &item = *compare->item;
        const bool isPackPrice = isWithin(compare->theirs, compare->ours * item.packSize, percent);
        const bool isSinglePrice =
            isWithin(compare->theirs * item.packSize, compare->ours, percent);
        if (!isPackPrice && !isSinglePrice)
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Unit);
        const QString quantity = Questions::quantity(*line.quantity.value);
        const QString meant = isPackPrice ? QStringLiteral("BOX") : item.baseUnit;
        Finding found = finding(
            field,
            tr("%1: %2 %3 at %4; ours is %5 each, %6 to a pack. Are %2 %7 meant?")
                .arg(Questions::lineName(i), quantity, Questions::unitName(line, &item),
                     Questions::price(*line.unitPrice.value), Questions::price(compare->ourPrice),
                     Questions::quantity(item.packSize), isPackPrice ? tr("packs") : item.baseUnit),
            {},
            {item.sku, textOf(line.quantity.value), Questions::unitName(line, &item),
             textOf(line.unitPrice.value)});
        found.answers = {
            Questions::set(field, meant, tr("%1 %2 make the price right").arg(quantity, meant)),
            Questions::keep(tr("Keep %1").arg(Questions::unitName(line, &item))),
            Questions::edit(field, tr("Type the unit"))};
        if (const MemoryEntry *learnt = learntOwnUnit(order, line, item, context)) {
            found.severity = Severity::Note;
            found.reason = learntBecause(*learnt);
        }
        findings.push_back(found);
    }
    return findings;
}

} // namespace intray
