// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopSums.h"

#include "core/base/NumberText.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShopOrder)
};

const Decimal Cent = Decimal::fromMicros(10'000);
const Decimal HalfCent = Decimal::fromMicros(5'000);

bool near(Decimal a, Decimal b, Decimal tolerance)
{
    return (a - b).abs() <= tolerance;
}

// A price of two decimals times a quantity differs from the amount by half a cent for each piece.
Decimal toleranceOf(Decimal quantity)
{
    return Cent + (quantity.abs() > Decimal(8) ? Decimal::fromMicros(40'000) : HalfCent * quantity.abs());
}

// The shortest percentage that makes `amount` of `before`.
std::optional<Decimal> percentOf(Decimal before, Decimal amount)
{
    for (int decimals = 0; decimals <= 6; ++decimals) {
        const Decimal percent = (before - amount).mulDiv(Decimal(100), before).rounded(decimals);
        if (near(before - before.mulDiv(percent, Decimal(100)), amount, HalfCent))
            return percent;
    }
    return std::nullopt;
}

// What the export says of the order's sums.
struct Sums
{
    Decimal goods; // of the lines, after their discounts
    std::optional<Decimal> subtotal;
    Decimal discount;
    Decimal charges; // shipping and fees
    Decimal tax;
    std::optional<Decimal> total;
    Decimal tolerance;

    // How the total comes about.
    enum class Way { Net, Gross, NetLessDiscount, GrossLessDiscount, Unknown };
    Way way() const
    {
        const auto makes = [&](Decimal sum) { return near(sum, *total, tolerance); };
        if (!total)
            return wayOfSubtotal();
        if (makes(goods + charges + tax))
            return Way::Net;
        if (!tax.isZero() && makes(goods + charges))
            return Way::Gross;
        if (makes(goods - discount + charges + tax))
            return Way::NetLessDiscount;
        if (!tax.isZero() && makes(goods - discount + charges))
            return Way::GrossLessDiscount;
        return Way::Unknown;
    }

private:
    Way wayOfSubtotal() const
    {
        if (!subtotal || near(goods, *subtotal, tolerance))
            return Way::Net;
        return near(goods - discount, *subtotal, tolerance) ? Way::NetLessDiscount : Way::Unknown;
    }
};

QString missingSum(const Sums &sums)
{
    if (!sums.total)
        return Words::tr("The lines add up to %1, the export says %2. What is missing?")
            .arg(moneyInWords(sums.goods), moneyInWords(*sums.subtotal));
    return Words::tr("The lines add up to %1; with shipping and fees of %2 and tax of %3 they do not make the "
                     "total of %4. What is missing?")
        .arg(moneyInWords(sums.goods), moneyInWords(sums.charges), moneyInWords(sums.tax),
             moneyInWords(*sums.total));
}

void doubtWay(Order &order, const Sums &sums, Sums::Way way, bool taxesIncluded)
{
    const bool gross = way == Sums::Way::Gross || way == Sums::Way::GrossLessDiscount
        || (taxesIncluded && !sums.tax.isZero());
    if (way == Sums::Way::Unknown)
        order.doubts.push_back(missingSum(sums));
    if (gross)
        order.doubts.push_back(
            Words::tr("The prices of this order include tax (%1 in all). Do they hold as they are?")
                .arg(moneyInWords(sums.tax)));
    if (way == Sums::Way::GrossLessDiscount)
        order.doubts.push_back(
            Words::tr("A discount of %1 on the whole order is not in the prices of its lines. Does it hold?")
                .arg(moneyInWords(sums.discount)));
}

// Prices and amount of a line whose amount is stated.
void takeStatedAmount(OrderLine &line, Decimal before, Decimal amount, const ShopValue &place, Order &order)
{
    const Decimal quantity = line.quantity.value.value_or(Decimal());
    stateFrom(line.lineTotal, amount, place);
    if (quantity.isZero())
        return;
    const Decimal each = before / quantity;
    if (!line.unitPrice.value && line.unitPrice.written.isEmpty()) {
        stateFrom(line.unitPrice, each, place);
        line.unitPrice.evidence.back().because = Words::tr("the line's amount by its quantity");
        return;
    }
    if (!line.unitPrice.value)
        return;
    const Decimal product = quantity * *line.unitPrice.value;
    if (near(product, before, toleranceOf(quantity)))
        return;
    // WooCommerce states the price after discount; the price before it follows from the amount before.
    if (near(product, amount, toleranceOf(quantity))) {
        stateFrom(line.unitPrice, each, place);
        line.unitPrice.evidence.back().because = Words::tr("the line's amount before discount by its quantity");
        return;
    }
    order.doubts.push_back(Words::tr("In %1: %2 at %3 does not make %4. Which figure is wrong?")
                               .arg(place.where, numberInWords(quantity), numberInWords(*line.unitPrice.value, 2),
                                    moneyInWords(before)));
}

} // namespace

ShopLineAmount takeFigures(OrderLine &line, const ShopValues &values, const ShopValueReading &reading,
                           Order &order)
{
    reading.takeNumber(line.quantity, values.at(ShopField::LineQuantity), order);
    reading.takeNumber(line.unitPrice, values.at(ShopField::LinePrice), order);
    const auto subtotal = reading.number(values.at(ShopField::LineSubtotal), order);
    const auto total = reading.number(values.at(ShopField::LineTotal), order);
    const auto discount = reading.sum(values.all(ShopField::LineDiscount), order).value_or(Decimal()).abs();

    std::optional<Decimal> before = subtotal;
    if (!before && total)
        before = *total + discount;
    if (!before && line.quantity.value && line.unitPrice.value)
        before = *line.quantity.value * *line.unitPrice.value;
    if (!before || before->isOverflow())
        return {};
    const Decimal amount = total.value_or(*before - discount);
    const ShopValue *place = values.at(total ? ShopField::LineTotal : ShopField::LineSubtotal);
    if (place)
        takeStatedAmount(line, *before, amount, *place, order);
    if (!near(*before, amount, HalfCent) && !before->isZero()) {
        const ShopValue *reason = values.at(ShopField::LineDiscount);
        if (const auto percent = percentOf(*before, amount))
            stateFrom(line.discountPercent, *percent, reason ? *reason : *place);
    }
    return {amount, place != nullptr};
}

void takeTotals(Order &order, const ShopValues &values, const std::vector<ShopLineAmount> &amounts,
                const ShopValueReading &reading)
{
    const bool allKnown = std::all_of(amounts.begin(), amounts.end(),
                                      [](const ShopLineAmount &line) { return line.amount.has_value(); });
    const bool allStated = std::all_of(amounts.begin(), amounts.end(),
                                       [](const ShopLineAmount &line) { return line.isStated; });
    Sums sums;
    for (const ShopLineAmount &line : amounts)
        sums.goods += line.amount.value_or(Decimal());
    sums.subtotal = reading.number(values.at(ShopField::Subtotal), order);
    sums.discount = reading.number(values.at(ShopField::Discount), order).value_or(Decimal()).abs();
    // Where shipping is stated as a list, all of it counts.
    sums.charges = reading.sum(values.all(ShopField::Shipping), order).value_or(Decimal())
        + reading.sum(values.all(ShopField::Fee), order).value_or(Decimal());
    sums.tax = reading.number(values.at(ShopField::Tax), order).value_or(Decimal());
    sums.total = reading.number(values.at(ShopField::Total), order);
    sums.tolerance = std::max(Cent + Cent, Cent * Decimal(int(std::min<size_t>(amounts.size(), 100))));

    reading.takeNumber(order.total, values.at(ShopField::Total), order);
    const Sums::Way way = allKnown && !amounts.empty() ? sums.way() : Sums::Way::Net;
    if (allKnown && !amounts.empty())
        doubtWay(order, sums, way, values.text(ShopField::TaxesIncluded) == QLatin1String("true"));
    const bool isNet = way == Sums::Way::Net || way == Sums::Way::NetLessDiscount;
    const bool isLessDiscount = way == Sums::Way::NetLessDiscount;
    const Decimal charges = sums.charges - (isLessDiscount ? sums.discount : Decimal(0));
    if (isNet && allKnown && !amounts.empty()) {
        const ShopValue *total = values.at(ShopField::Total);
        if (total && !charges.isZero())
            stateFrom(order.charges, charges, *total);
        // The net total is that of the lines; one after the discount and before shipping is neither
        // that of the lines nor the whole.
        const Decimal net = isLessDiscount ? sums.goods - sums.discount : sums.goods;
        const ShopValue *stated = values.at(ShopField::Subtotal);
        const bool isBetween = isLessDiscount && !sums.charges.isZero();
        if (!isBetween && stated && sums.subtotal && near(*sums.subtotal, net, sums.tolerance))
            stateFrom(order.netTotal, *sums.subtotal, *stated);
        else if (!isBetween && total)
            stateFrom(order.netTotal, net, *total);
    }
    // With prices that include tax, shipping and tax cannot be told apart.
    if (isNet || !allStated || sums.charges.isZero())
        reading.takeNumber(order.taxTotal, values.at(ShopField::Tax), order);
}

} // namespace intray
