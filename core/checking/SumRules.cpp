// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/SumRules.h"

namespace intray {

namespace {

const Decimal FiveCents = Decimal::fromMicros(50'000);

// What the field would have to be for the sum to hold, where that is a number a person would write.
std::optional<QString> solved(Decimal value, int decimals)
{
    const Decimal rounded = value.rounded(decimals);
    const bool isPlain = !value.isOverflow() && rounded == value && rounded > Decimal(0);
    return isPlain ? std::optional(rounded.toString()) : std::nullopt;
}

// The difference of two sums, or nothing within the tolerance.
bool differ(Decimal a, Decimal b, Decimal tolerance)
{
    return !((a - b).abs() <= tolerance);
}

} // namespace

Findings LineTotalMismatch::check(const Order &order, const CheckContext &context) const
{
    const Decimal tolerance = context.policy.tolerance(id(), QStringLiteral("amount"), FiveCents);
    Findings findings;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        if (!line.quantity.value || !line.unitPrice.value || !line.lineTotal.value)
            continue;
        const std::optional<Decimal> amount = computedAmount(line);
        if (amount && !differ(*amount, *line.lineTotal.value, tolerance))
            continue;
        const QString quantity = line.quantity.value->toString();
        const QString price = Questions::price(*line.unitPrice.value);
        const QString printed = Questions::price(*line.lineTotal.value);
        const FieldPath field = FieldPath::ofLine(i, FieldName::LineTotal);
        Finding found = finding(
            field,
            tr("%1: %2 at %3 makes %4, printed is %5. Which figure is wrong?")
                .arg(Questions::lineName(i), quantity, price,
                     amount ? Questions::price(amount->rounded(2)) : QStringLiteral("?"), printed),
            {},
            {quantity, price, textOf(line.pricePer.value), textOf(line.discountPercent.value),
             printed});
        if (amount)
            found.answers.push_back(
                Questions::set(field, amount->rounded(2).toFixed(2), tr("the amount is wrong")));
        if (amount && !amount->isZero()) {
            const Decimal share = *line.lineTotal.value;
            if (const auto count = solved(line.quantity.value->mulDiv(share, *amount), 0))
                found.answers.push_back(Questions::set(FieldPath::ofLine(i, FieldName::Quantity),
                                                       *count, tr("the quantity is wrong")));
            if (const auto each = solved(line.unitPrice.value->mulDiv(share, *amount), 2))
                found.answers.push_back(Questions::set(FieldPath::ofLine(i, FieldName::UnitPrice),
                                                       *each, tr("the price is wrong")));
        }
        found.answers.push_back(Questions::keep(tr("Keep as printed")));
        findings.push_back(found);
    }
    return findings;
}

Findings GrandTotalMismatch::check(const Order &order, const CheckContext &context) const
{
    const Decimal tolerance = context.policy.tolerance(id(), QStringLiteral("amount"), FiveCents);
    Decimal sum;
    for (const OrderLine &line : order.lines) {
        if (!line.lineTotal.value)
            return {};
        sum += *line.lineTotal.value;
    }
    if (order.lines.empty())
        return {};
    const std::optional<Decimal> net = order.netTotal.value, tax = order.taxTotal.value,
                                 total = order.total.value;
    QString question;
    FieldName field = FieldName::Total;
    std::optional<Decimal> right;
    if (net && differ(sum, *net, tolerance)) {
        question =
            tr("The lines add up to %1, the net total printed is %2. What is missing or misread?")
                .arg(Questions::price(sum), Questions::price(*net));
        field = FieldName::NetTotal;
        right = sum;
    } else if (net && tax && total && differ(*net + *tax, *total, tolerance)) {
        question = tr("Net %1 and tax %2 make %3, the total printed is %4. Which figure is wrong?")
                       .arg(Questions::price(*net), Questions::price(*tax),
                            Questions::price(*net + *tax), Questions::price(*total));
        right = *net + *tax;
    } else if (!net && total && differ(sum, *total, tolerance) &&
               !(tax && !differ(sum + *tax, *total, tolerance))) {
        question =
            tr("The lines add up to %1, the total printed is %2. What is missing or misread?")
                .arg(Questions::price(sum), Questions::price(*total));
        right = sum;
    }
    if (!right)
        return {};
    const FieldPath path = FieldPath::header(field);
    Finding found =
        finding(path, question, {}, {sum.toString(), textOf(net), textOf(tax), textOf(total)});
    found.answers = {
        Questions::set(path, right->rounded(2).toFixed(2), tr("the printed sum is wrong")),
        Questions::keep(tr("Keep as printed")), Questions::edit(path, tr("Type it"))};
    return {found};
}

} // namespace intray
