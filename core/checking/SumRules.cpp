// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/SumRules.h"

#include "core/orders/OrderSums.h"

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
    return !isSameSum(a, b, tolerance);
}

// Whether the printed amount was for another quantity, price or discount than what a person has put
// there. It stays for the record and is not asked about.
bool isOutdated(const OrderLine &line)
{
    const bool isAdded = !isPrinted(line.lineTotal) && line.lineTotal.written.isEmpty();
    const Field<Decimal> *factors[] = {&line.quantity, &line.unitPrice, &line.pricePer,
                                       &line.discountPercent};
    return !isAdded &&
           std::any_of(std::begin(factors), std::end(factors),
                       [](const Field<Decimal> *factor) { return !isPrinted(*factor); });
}

// The amounts of all lines with the charges of the order; nullopt when a line has none.
std::optional<Decimal> sumOf(const Order &order)
{
    return OrderSums::of(order).linesAndCharges();
}

// The sums a document prints, in the order they are asked about.
enum class PrintedSum { LinesAndNet, NetAndTax, LinesAndTotal };

bool isWrong(const Order &order, PrintedSum which, Decimal tolerance)
{
    const OrderSums sums = OrderSums::of(order);
    const std::optional<Decimal> sum = sums.linesAndCharges(), net = sums.netWithCharges(tolerance),
                                 tax = sums.tax, total = sums.total;
    if (!sum)
        return false;
    switch (which) {
    case PrintedSum::LinesAndNet:
        return net && differ(*sum, *net, tolerance);
    case PrintedSum::NetAndTax:
        return net && tax && total && differ(*net + *tax, *total, tolerance);
    case PrintedSum::LinesAndTotal:
        return !net && total && differ(*sum, *total, tolerance) &&
               !(tax && !differ(*sum + *tax, *total, tolerance));
    }
    return false;
}

// Whether the lines were changed since they were read, and with them the sum.
bool isSumChanged(const Order &order, const Order &asRead)
{
    return sumOf(order).value_or(Decimal()) != sumOf(asRead).value_or(Decimal());
}

// Whether a sum is only wrong because a person dropped, added or corrected lines: the document's
// own figures agree, or the total was settled before.
bool isOwnDoing(const Order &order, PrintedSum which, Decimal tolerance, const Order *asRead)
{
    if (which == PrintedSum::NetAndTax)
        return !isPrinted(order.netTotal) && isPrinted(order.taxTotal) && isPrinted(order.total);
    if (!asRead || asRead->lines.empty() || !isSumChanged(order, *asRead))
        return false;
    const Field<Decimal> &total = which == PrintedSum::LinesAndNet ? order.netTotal : order.total;
    return !isPrinted(total) || !isWrong(*asRead, which, tolerance);
}

// The first printed sum that does not hold and should.
std::optional<PrintedSum> wrongSum(const Order &order, Decimal tolerance, const Order *asRead)
{
    for (const PrintedSum which :
         {PrintedSum::LinesAndNet, PrintedSum::NetAndTax, PrintedSum::LinesAndTotal}) {
        if (isWrong(order, which, tolerance) && !isOwnDoing(order, which, tolerance, asRead))
            return which;
    }
    return std::nullopt;
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
        if (isOutdated(line) || (amount && !differ(*amount, *line.lineTotal.value, tolerance)))
            continue;
        const auto money = [&](Decimal value) { return Questions::money(value, order, context); };
        const FieldPath field = FieldPath::ofLine(i, FieldName::LineTotal);
        Finding found = finding(
            field,
            tr("%1: %2 at %3 makes %4, printed is %5. Which figure is wrong?")
                .arg(Questions::lineName(i), Questions::quantity(*line.quantity.value),
                     Questions::price(*line.unitPrice.value),
                     amount ? money(*amount) : QStringLiteral("?"), money(*line.lineTotal.value)),
            {},
            {textOf(line.quantity.value), textOf(line.unitPrice.value), textOf(line.pricePer.value),
             textOf(line.discountPercent.value), textOf(line.lineTotal.value)});
        if (amount)
            found.answers.push_back(Questions::setNumber(
                field, amount->rounded(2).toFixed(2), money(*amount), tr("the amount is wrong")));
        if (amount && !amount->isZero()) {
            const Decimal share = *line.lineTotal.value;
            if (const auto count = solved(line.quantity.value->mulDiv(share, *amount), 0))
                found.answers.push_back(
                    Questions::setQuantity(i, *count, tr("the quantity is wrong")));
            if (const auto each = solved(line.unitPrice.value->mulDiv(share, *amount), 2))
                found.answers.push_back(Questions::setNumber(
                    FieldPath::ofLine(i, FieldName::UnitPrice), *each,
                    Questions::price(*Decimal::fromCanonical(*each)), tr("the price is wrong")));
        }
        found.answers.push_back(Questions::keep(tr("Keep as printed")));
        findings.push_back(found);
    }
    return findings;
}

Findings GrandTotalMismatch::check(const Order &order, const CheckContext &context) const
{
    const Decimal tolerance = context.policy.tolerance(id(), QStringLiteral("amount"), FiveCents);
    const std::optional<PrintedSum> wrong = wrongSum(order, tolerance, context.asRead);
    if (!wrong)
        return {};
    const auto money = [&](Decimal value) { return Questions::money(value, order, context); };
    const OrderSums sums = OrderSums::of(order);
    const Decimal sum = *sums.linesAndCharges();
    const std::optional<Decimal> net = sums.netWithCharges(tolerance), tax = sums.tax,
                                 total = sums.total;
    QString question;
    Decimal right = sum;
    const QString linesInWords = sums.charges.isZero() ? tr("The lines add up to %1").arg(money(sum))
                                                       : tr("The lines and the charges of %1 add up to %2")
                                                             .arg(money(sums.charges), money(sum));
    switch (*wrong) {
    case PrintedSum::LinesAndNet:
        question =
            tr("%1, the net total printed is %2. What is missing or misread?")
                .arg(linesInWords, money(*net));
        break;
    case PrintedSum::NetAndTax:
        right = *net + *tax;
        question = tr("Net %1 and tax %2 make %3, the total printed is %4. Which figure is wrong?")
                       .arg(money(*net), money(*tax), money(right), money(*total));
        break;
    case PrintedSum::LinesAndTotal:
        question =
            tr("%1, the total printed is %2. What is missing or misread?")
                .arg(linesInWords, money(*total));
        break;
    }
    const FieldPath path = FieldPath::header(wrong == PrintedSum::LinesAndNet ? FieldName::NetTotal
                                                                              : FieldName::Total);
    // An answer about what is printed holds when the lines change later.
    const Decimal read = context.asRead ? sumOf(*context.asRead).value_or(sum) : sum;
    Finding found =
        finding(path, question, {}, {read.toString(), textOf(sums.net), textOf(tax), textOf(total)});
    found.answers = {Questions::setNumber(path, right.rounded(2).toFixed(2), money(right),
                                          tr("the printed sum is wrong")),
                     Questions::keep(tr("Keep as printed")), Questions::edit(path, tr("Type it"))};
    return {found};
}

} // namespace intray
