// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/PriceNotes.h"

namespace intray {

namespace {

// How far back our own price lists are tried, in days.
constexpr int DaysBack[] = {30, 90, 180, 365, 730};

bool isSamePrice(Decimal amount, Decimal price, Decimal quantity)
{
    return (amount - price * quantity).abs() * Decimal(200) <= price * quantity; // half a per cent
}

} // namespace

bool MissingPrice::canCheck(const Order &order, const CheckContext &context) const
{
    return context.catalog.hasPrices() && context.catalog.hasItems() && customerOf(order, context);
}

Findings MissingPrice::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = itemOf(line, context);
        if (!item || line.unitPrice.value || line.lineTotal.value || !line.baseQuantity ||
            listPriceOf(order, line, context))
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::UnitPrice);
        Finding found = finding(field,
                                tr("%1: neither the order nor the price list has a price for %2.")
                                    .arg(Questions::lineName(i), item->sku),
                                {}, {item->sku});
        found.answers = {Questions::keep(tr("Noted")), Questions::edit(field, tr("Type the price"))};
        findings.push_back(found);
    }
    return findings;
}

bool ExpiredPrice::canCheck(const Order &order, const CheckContext &context) const
{
    return context.catalog.hasPrices() && context.catalog.hasItems() && customerOf(order, context);
}

Findings ExpiredPrice::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    const Customer &customer = *customerOf(order, context);
    const QDate day = pricingDay(order, context);
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = itemOf(line, context);
        const std::optional<Decimal> amount = computedAmount(line);
        if (!item || !amount || !line.baseQuantity || !(*line.baseQuantity > Decimal(0)))
            continue;
        const auto priceOn = [&](const QDate &when) {
            return context.catalog.listPrice(customer.priceList, item->sku, when, *line.baseQuantity);
        };
        const std::optional<Decimal> today = priceOn(day);
        if (today && isSamePrice(*amount, *today, *line.baseQuantity))
            continue;
        for (const int back : DaysBack) {
            const QDate when = day.addDays(-back);
            const std::optional<Decimal> old = priceOn(when);
            if (!old || !isSamePrice(*amount, *old, *line.baseQuantity))
                continue;
            const QString was = Questions::price(*old);
            Finding found = finding(
                FieldPath::ofLine(i, FieldName::UnitPrice),
                today ? tr("%1: %2 was our price on %3; now it is %4.")
                            .arg(Questions::lineName(i), was, Questions::day(when),
                                 Questions::price(*today))
                      : tr("%1: %2 was our price on %3; today we have none.")
                            .arg(Questions::lineName(i), was, Questions::day(when)),
                {}, {item->sku, amount->toString()});
            found.answers = {Questions::keep(tr("Noted"))};
            findings.push_back(found);
            break;
        }
    }
    return findings;
}

} // namespace intray
