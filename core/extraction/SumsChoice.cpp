// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SumsChoice.h"

namespace intray {

namespace {

const Decimal FiveCents = Decimal::fromMicros(50'000);
constexpr size_t MostOfAKind = 8; // more of them are a list of something else
constexpr size_t MostHypotheses = 6;

bool near(Decimal a, Decimal b)
{
    return (a - b).abs() <= FiveCents;
}

using Sums = std::vector<const Field<Decimal> *>;

// What the labels say first, then each other value once.
Sums choicesOf(const Field<Decimal> &named, std::initializer_list<const std::vector<Field<Decimal>> *> kinds)
{
    Sums choices;
    if (named.isStated())
        choices.push_back(&named);
    for (const std::vector<Field<Decimal>> *kind : kinds) {
        for (const Field<Decimal> &field : *kind) {
            const bool known = std::any_of(choices.begin(), choices.end(), [&](const Field<Decimal> *other) {
                return other->value == field.value;
            });
            if (!known && choices.size() < MostOfAKind)
                choices.push_back(&field);
        }
    }
    return choices;
}

SumsHypothesis judged(const OrderTotals &totals, const OrderTotals &named, const LinesSum &sum)
{
    SumsHypothesis hypothesis{totals, {}, false};
    const auto isOther = [](const Field<Decimal> &a, const Field<Decimal> &b) { return a.value != b.value; };
    hypothesis.features[Feature::UnnamedSum] =
        isOther(totals.net, named.net) + isOther(totals.tax, named.tax) + isOther(totals.total, named.total);
    if (totals.net.isStated() && totals.total.isStated()) {
        const Decimal whole = *totals.net.value + totals.tax.value.value_or(Decimal());
        const bool holds = near(whole, *totals.total.value);
        hypothesis.features[Feature::SumsHold] = holds;
        hypothesis.features[Feature::SumsFail] = !holds && totals.tax.isStated();
    }
    hypothesis.holds = sum.makes(totals.net.value) || sum.makes(totals.total.value);
    return hypothesis;
}

// The tax that leads from this net to a total; both together.
std::optional<OrderTotals> completed(const Field<Decimal> &net, const Sums &taxes, const Sums &totals)
{
    for (const Field<Decimal> *total : totals) {
        for (const Field<Decimal> *tax : taxes) {
            const bool isTax = tax->value != net.value && tax->value != total->value;
            if (isTax && *net.value < *total->value && near(*net.value + *tax->value, *total->value))
                return OrderTotals{net, *tax, *total};
        }
    }
    return std::nullopt;
}

} // namespace

bool LinesSum::makes(const std::optional<Decimal> &printed) const
{
    return printed && lines
        && (near(*lines, *printed) || near(*lines + charges, *printed) || near(*lines - charges, *printed));
}

std::vector<SumsHypothesis> sumsHypotheses(const OrderTotals &named, const TotalCandidates &candidates,
                                           const LinesSum &sum)
{
    std::vector<SumsHypothesis> found{judged(named, named, sum)};
    if (found.front().holds || !sum.lines || sum.lines->isZero())
        return found;
    const Sums nets = choicesOf(named.net, {&candidates.net, &candidates.total});
    const Sums taxes = choicesOf(named.tax, {&candidates.tax});
    const Sums totals = choicesOf(named.total, {&candidates.total, &candidates.net});
    const auto add = [&](const OrderTotals &other) {
        if (found.size() < MostHypotheses)
            found.push_back(judged(other, named, sum));
    };
    for (const Field<Decimal> *net : nets) {
        if (!sum.makes(net->value))
            continue;
        if (const auto all = completed(*net, taxes, totals))
            add(*all);
        // A total that the other sums do not contradict stays.
        const bool isAboveNet = named.total.isStated() && !(*named.total.value < *net->value);
        add({*net, {}, isAboveNet ? named.total : Field<Decimal>()});
    }
    return found;
}

} // namespace intray
