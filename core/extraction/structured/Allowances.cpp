// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/Allowances.h"

#include "core/orders/OrderSums.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::Allowances)
};

const Decimal Cent = Decimal::fromMicros(10'000);

std::optional<Decimal> numberIn(const StructuredNode &node)
{
    Field<Decimal> number;
    Order unused;
    takeNumber(number, node, unused);
    return number.value;
}

bool isAbout(Decimal a, Decimal b)
{
    return (a - b).abs() <= Cent;
}

bool saysNothing(const Allowance &allowance)
{
    return numberIn(allowance.amount).value_or(Decimal(0)).isZero() &&
           numberIn(allowance.percent).value_or(Decimal(0)).isZero();
}

QString figureOf(const Allowance &allowance)
{
    if (allowance.exactAmount)
        return allowance.exactAmount->toString();
    const QString amount = allowance.amount.value();
    return amount.isEmpty() ? allowance.percent.value() : amount;
}

void doubtOne(const Allowance &allowance, Order &order)
{
    const QString sentence =
        allowance.isCharge
            ? Words::tr("a charge of %1 (%2) is stated. Please check how to enter it.")
            : Words::tr("a discount of %1 (%2) is stated. Please check how to enter it.");
    addMistake(order, allowance.node,
               sentence.arg(figureOf(allowance), allowance.reason.isEmpty()
                                                     ? Words::tr("no reason given")
                                                     : allowance.reason));
}

// The amount of a line; computed where the file states none, as formats without sums do.
std::optional<Decimal> amountOf(const OrderLine &line)
{
    if (line.lineTotal.value)
        return line.lineTotal.value;
    if (!line.quantity.value || !line.unitPrice.value)
        return std::nullopt;
    const Decimal off = line.discountPercent.value.value_or(Decimal(0));
    return line.quantity.value
        ->mulDiv(*line.unitPrice.value, line.pricePer.value.value_or(Decimal(1)))
        .mulDiv(Decimal(100) - off, Decimal(100));
}

// Whether a stated total is the lines and the charges.
bool areChargesProven(const Order &order, NetTotalIs defined)
{
    OrderSums sums = OrderSums::of(order);
    sums.lines = Decimal(0);
    for (const OrderLine &line : order.lines) {
        const auto amount = amountOf(line);
        if (!amount)
            return false;
        *sums.lines += *amount;
    }
    const Decimal whole = *sums.linesAndCharges();
    const auto net = sums.netWithCharges(Cent);
    if (order.lines.empty() || (net && !isAbout(whole, *net)))
        return false;
    if (!sums.total)
        return net && (defined == NetTotalIs::WithoutCharges || isAbout(whole, *sums.net));
    return isAbout(whole + sums.tax.value_or(Decimal(0)), *sums.total) ||
           (!sums.net && isAbout(whole, *sums.total));
}

// The discounts of a line together, in percent of its gross amount, as the figures bear it out.
std::optional<Decimal> provenPercent(const OrderLine &line, const std::vector<Allowance> &discounts,
                                     Decimal gross)
{
    Decimal rates;
    Decimal amounts;
    bool allRates = true;
    bool allAmounts = true;
    for (const Allowance &discount : discounts) {
        const auto rate = numberIn(discount.percent);
        const auto amount = numberIn(discount.amount);
        allRates = allRates && rate;
        allAmounts = allAmounts && amount;
        rates += rate.value_or(Decimal(0));
        amounts += amount.value_or(Decimal(0));
    }
    std::vector<Decimal> guesses;
    if (allRates)
        guesses = {rates, rates * Decimal(100)};
    if (allAmounts && !gross.isZero())
        guesses.push_back(amounts.mulDiv(Decimal(100), gross).rounded(4));
    for (const Decimal &percent : guesses) {
        if (!(percent > Decimal(0)) || percent > Decimal(100))
            continue;
        const Decimal off = gross.mulDiv(percent, Decimal(100));
        const bool fitsTotal = line.lineTotal.value && isAbout(gross - off, *line.lineTotal.value);
        const bool fitsAmount =
            !line.lineTotal.value && allAmounts && allRates && isAbout(off, amounts);
        if (fitsTotal || fitsAmount)
            return percent;
    }
    return std::nullopt;
}

} // namespace

void takeAllowances(OrderLine &line, const std::vector<Allowance> &allowances, Order &order)
{
    std::vector<Allowance> discounts;
    for (const Allowance &allowance : allowances) {
        if (saysNothing(allowance))
            continue;
        if (allowance.isCharge)
            doubtOne(allowance, order);
        else
            discounts.push_back(allowance);
    }
    if (discounts.empty())
        return;
    if (line.quantity.value && line.unitPrice.value) {
        const Decimal gross = line.quantity.value->mulDiv(*line.unitPrice.value,
                                                          line.pricePer.value.value_or(Decimal(1)));
        if (const auto percent = provenPercent(line, discounts, gross)) {
            const Allowance &first = discounts.front();
            takeValue(line.discountPercent, *percent, first.percent ? first.percent : first.amount);
            return;
        }
        if (line.lineTotal.value && isAbout(gross, *line.lineTotal.value))
            return; // the price is the one after the discount
    }
    doubtAllowances(discounts, order);
}

void takeCharges(const std::vector<Allowance> &allowances, Order &order, NetTotalIs net)
{
    Decimal sum;
    const Allowance *first = nullptr;
    int count = 0;
    for (const Allowance &allowance : allowances) {
        if (saysNothing(allowance))
            continue;
        const auto amount = allowance.exactAmount ? allowance.exactAmount : numberIn(allowance.amount);
        // What a discount below zero is, nobody knows; a rate leaves open of what.
        if (!amount || !(*amount > Decimal(0))) {
            doubtAllowances(allowances, order);
            return;
        }
        sum += allowance.isCharge ? *amount : Decimal(0) - *amount;
        first = first ? first : &allowance;
        ++count;
    }
    if (!first)
        return;
    takeValue(order.charges, sum, first->amount);
    if (count > 1)
        order.charges.written = sum.toString(); // stated in parts only
    if (areChargesProven(order, net))
        order.charges.support(Evidence::Kind::Arithmetic, Words::tr("the order's sums hold with it"));
    else
        doubtAllowances(allowances, order);
}

void doubtAllowances(const std::vector<Allowance> &allowances, Order &order)
{
    for (const Allowance &allowance : allowances) {
        if (!saysNothing(allowance))
            doubtOne(allowance, order);
    }
}

} // namespace intray
