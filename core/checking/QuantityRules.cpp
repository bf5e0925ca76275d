// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/QuantityRules.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

// A quantity in base units as the line's own unit counts it; nullopt when that is no plain number.
std::optional<QString> inLineUnit(Decimal baseQuantity, const OrderLine &line)
{
    const Decimal quantity = baseQuantity.mulDiv(*line.quantity.value, *line.baseQuantity);
    const bool isExact = quantity * *line.baseQuantity == baseQuantity * *line.quantity.value;
    return quantity.isOverflow() || !isExact ? std::nullopt : std::optional(quantity.toString());
}

// The largest multiple of `step` that is not above the value.
Decimal roundedDown(Decimal value, Decimal step)
{
    return Decimal::fromMicros(value.micros() - value.micros() % step.micros());
}

// The least whole number of packs that is not below `quantity`.
Decimal inWholePacks(Decimal quantity, const Item &item)
{
    const Decimal down = roundedDown(quantity, item.packSize);
    return down < quantity ? down + item.packSize : down;
}

QString amountText(const OrderLine &line, const Item &item)
{
    const QString written =
        Questions::quantity(*line.quantity.value) + u' ' + Questions::unitName(line, &item);
    if (*line.baseQuantity == *line.quantity.value)
        return written;
    return QStringLiteral("%1 = %2 %3")
        .arg(written, Questions::quantity(*line.baseQuantity), item.baseUnit);
}

// The unit as converted: the item, and a base quantity that is more than nothing.
const Item *convertedItem(const Order &order, const OrderLine &line, const CheckContext &context)
{
    const Item *item = itemOf(line, context);
    const bool isConverted =
        line.quantity.value && line.baseQuantity && *line.baseQuantity > Decimal(0);
    return order.kind == OrderKind::New && item && isConverted ? item : nullptr;
}

} // namespace

Findings UnitMismatch::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = itemOf(line, context);
        if (!item || !line.quantity.value || !line.unit.value || line.baseQuantity)
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Unit);
        const QString quantity = Questions::quantity(*line.quantity.value);
        Finding found = finding(
            field,
            tr("%1: %2 is sold by %3, not by “%4”. What are the %5?")
                .arg(Questions::lineName(i), item->sku, item->baseUnit, *line.unit.value, quantity),
            {}, {item->sku, *line.unit.value, textOf(line.quantity.value)});
        found.answers.push_back(
            Questions::set(field, item->baseUnit, tr("%1 %2").arg(quantity, item->baseUnit)));
        if (item->packSize > Decimal(1))
            found.answers.push_back(
                Questions::set(field, QStringLiteral("BOX"),
                               tr("%1 packs of %2 = %3 %4")
                                   .arg(quantity, Questions::quantity(item->packSize),
                                        Questions::quantity(*line.quantity.value * item->packSize),
                                        item->baseUnit)));
        found.answers.push_back(Questions::edit(field, tr("Type the unit")));
        found.answers.push_back(Questions::dropLine(i));
        findings.push_back(found);
    }
    return findings;
}

Findings MissingQuantity::check(const Order &order, const CheckContext &) const
{
    Findings findings;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        if (line.quantity.value && *line.quantity.value > Decimal(0))
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Quantity);
        const QString written = line.quantity.written;
        Finding found = finding(
            field,
            written.isEmpty()
                ? tr("%1 states no quantity. How many?").arg(Questions::lineName(i))
                : tr("%1: “%2” is no quantity. How many?").arg(Questions::lineName(i), written),
            {}, {written, textOf(line.quantity.value)});
        for (const Alternative<Decimal> &other : line.quantity.alternatives) {
            if (found.answers.size() < 5)
                found.answers.push_back(Questions::setQuantity(
                    i, other.value.toString(), tr("read as “%1”").arg(other.written)));
        }
        found.answers.push_back(Questions::edit(field, tr("Type it")));
        found.answers.push_back(Questions::dropLine(i));
        findings.push_back(found);
    }
    return findings;
}

Findings PackMultiple::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = convertedItem(order, line, context);
        if (!item || line.baseQuantity->isMultipleOf(item->packSize))
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Quantity);
        Finding found =
            finding(field,
                    tr("%1: %2 of %3 is not a multiple of the pack of %4. Round?")
                        .arg(Questions::lineName(i), amountText(line, *item), item->sku,
                             Questions::quantity(item->packSize)),
                    {}, {item->sku, textOf(line.baseQuantity), item->packSize.toString()});
        const Decimal down = roundedDown(*line.baseQuantity, item->packSize);
        // One answer settles the minimum too.
        const Decimal up =
            inWholePacks(*line.baseQuantity < item->minOrderQuantity ? item->minOrderQuantity
                                                                     : *line.baseQuantity,
                         *item);
        if (const std::optional<QString> quantity = inLineUnit(up, line))
            found.answers.push_back(Questions::setQuantity(i, *quantity, tr("rounded up")));
        const std::optional<QString> less = inLineUnit(down, line);
        if (less && down > Decimal(0) && down >= item->minOrderQuantity)
            found.answers.push_back(Questions::setQuantity(i, *less, tr("rounded down")));
        found.answers.push_back(
            Questions::keep(tr("Keep %1").arg(Questions::quantity(*line.quantity.value))));
        found.answers.push_back(Questions::edit(field, tr("Type it")));
        findings.push_back(found);
    }
    return findings;
}

Findings BelowMinQuantity::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = convertedItem(order, line, context);
        if (!item || !(*line.baseQuantity < item->minOrderQuantity))
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Quantity);
        Finding found =
            finding(field,
                    tr("%1: %2 of %3 is below the minimum of %4. Raise it?")
                        .arg(Questions::lineName(i), amountText(line, *item), item->sku,
                             Questions::quantity(item->minOrderQuantity)),
                    {}, {item->sku, textOf(line.baseQuantity), item->minOrderQuantity.toString()});
        const Decimal least = inWholePacks(item->minOrderQuantity, *item);
        if (const std::optional<QString> quantity = inLineUnit(least, line))
            found.answers.push_back(Questions::setQuantity(i, *quantity, tr("the least we sell")));
        found.answers.push_back(
            Questions::keep(tr("Keep %1").arg(Questions::quantity(*line.quantity.value))));
        found.answers.push_back(Questions::dropLine(i));
        findings.push_back(found);
    }
    return findings;
}

bool UnusualQuantity::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) && !context.history.empty();
}

Findings UnusualQuantity::check(const Order &order, const CheckContext &context) const
{
    const Decimal times = context.policy.tolerance(id(), QStringLiteral("times"), 10);
    const auto least =
        std::size_t(context.policy.tolerance(id(), QStringLiteral("orders"), 3).toDouble());
    QHash<QString, std::vector<Decimal>> usual;
    for (const PastOrder &past : context.history) {
        if (foldCode(past.customerNo) != foldCode(*order.customerNo.value))
            continue;
        for (const PastLine &line : past.lines) {
            if (line.baseQuantity)
                usual[foldCode(line.sku)].push_back(*line.baseQuantity);
        }
    }
    Findings findings;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = convertedItem(order, line, context);
        if (!item)
            continue;
        std::vector<Decimal> past = usual.value(foldCode(item->sku));
        if (past.size() < std::max(least, std::size_t(1)))
            continue;
        std::nth_element(past.begin(), past.begin() + std::ptrdiff_t(past.size() / 2), past.end(),
                         [](Decimal a, Decimal b) { return a < b; });
        const Decimal middle = past[past.size() / 2];
        if (*line.baseQuantity < middle * times && middle < *line.baseQuantity * times)
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Quantity);
        Finding found = finding(field,
                                tr("%1: %2 of %3; usual for this customer is %4. Is it right?")
                                    .arg(Questions::lineName(i), amountText(line, *item), item->sku,
                                         Questions::quantity(middle)),
                                tr("From %n earlier order(s).", nullptr, int(past.size())),
                                {item->sku, textOf(line.baseQuantity)});
        found.answers.push_back(
            Questions::keep(tr("Keep %1").arg(Questions::quantity(*line.quantity.value))));
        const Decimal sold =
            inWholePacks(middle < item->minOrderQuantity ? item->minOrderQuantity : middle, *item);
        const std::optional<QString> quantity = inLineUnit(sold, line);
        if (quantity && sold != *line.baseQuantity)
            found.answers.push_back(Questions::setQuantity(i, *quantity, tr("as usual")));
        found.answers.push_back(Questions::edit(field, tr("Type it")));
        findings.push_back(found);
    }
    return findings;
}

} // namespace intray
