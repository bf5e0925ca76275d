// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/SizeRules.h"

namespace intray {

namespace {

// The limit of a rule; nothing while it is 0.
std::optional<Decimal> limit(const QString &rule, const CheckContext &context)
{
    const Decimal amount = context.policy.tolerance(rule, QStringLiteral("amount"), 0);
    return amount > Decimal(0) ? std::optional(amount) : std::nullopt;
}

} // namespace

GoodsValue goodsValue(const Order &order, const CheckContext &context)
{
    GoodsValue goods;
    for (const OrderLine &line : order.lines) {
        if (line.lineTotal.value)
            goods.value += *line.lineTotal.value;
        else if (const std::optional<Decimal> price = listPriceOf(order, line, context))
            goods.value += *line.baseQuantity * *price;
        else
            goods.isComplete = false;
    }
    return goods;
}

bool OrderMinimum::canCheck(const Order &order, const CheckContext &context) const
{
    return !limit(id(), context) || goodsValue(order, context).isComplete;
}

Findings OrderMinimum::check(const Order &order, const CheckContext &context) const
{
    const std::optional<Decimal> least = limit(id(), context);
    if (!least || order.kind != OrderKind::New || order.lines.empty())
        return {};
    const GoodsValue goods = goodsValue(order, context);
    if (!(goods.value < *least))
        return {};
    Finding found = finding(FieldPath::header(FieldName::Whole),
                            tr("The goods cost %1; the least for one order is %2. Take it?")
                                .arg(Questions::money(goods.value, order, context),
                                     Questions::money(*least, order, context)),
                            {}, {goods.value.toString(), least->toString()});
    found.answers = {Questions::keep(tr("Take it")),
                     Questions::hold(tr("Ask the customer"),
                                     tr("Waits for the customer's answer: below the order minimum"))};
    return {found};
}

// What is known to be over the limit is so whatever else it costs.
bool OrderMaximum::canCheck(const Order &order, const CheckContext &context) const
{
    const GoodsValue goods = goodsValue(order, context);
    return goods.isComplete || !limit(id(), context) || !check(order, context).empty();
}

Findings OrderMaximum::check(const Order &order, const CheckContext &context) const
{
    const std::optional<Decimal> most = limit(id(), context);
    if (!most || order.kind != OrderKind::New)
        return {};
    const GoodsValue goods = goodsValue(order, context);
    if (!goods.value.isOverflow() && !(goods.value > *most))
        return {};
    Finding found = finding(FieldPath::header(FieldName::Whole),
                            tr("The goods cost %1, over the limit of %2 for one order. Release it?")
                                .arg(Questions::money(goods.value, order, context),
                                     Questions::money(*most, order, context)),
                            {}, {goods.value.toString(), most->toString()});
    found.answers = {Questions::hold(tr("Hold"), tr("Over the limit for one order")),
                     Questions::keep(tr("Release"), tr("by a supervisor"))};
    return {found};
}

} // namespace intray
