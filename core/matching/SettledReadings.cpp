// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/SettledReadings.h"

#include "core/masterdata/CountryHabits.h"
#include "core/memory/MemoryReason.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct Settling
{
    Q_DECLARE_TR_FUNCTIONS(intray::SettledReadings)
};

constexpr double ProvenCustomer = 0.9;
// How much likelier a customer writes as the country does than otherwise; of what is left, how much is no doubt.
constexpr double AsTheCountry = 30, NoDoubt = 0.1;
// What a document shows of its country is enough where the record says nothing.
constexpr double ShownEnough = 0.2;
constexpr double GroupsAsTheCountry = 8, SettledQuantity = 0.98;
constexpr double Settled = 0.97, Rivalled = 0.86, Contradicted = 0.55;

// Whether a value would be doubted without its second reading too. The doubt of that reading is a factor of the
// confidence. What was settled before is left as that left it.
bool isWeakAnyway(double confidence, double otherwise)
{
    constexpr double Weak = 0.65;
    return confidence < Weak * (1 - otherwise) && confidence != Contradicted;
}

// What is known of how a customer writes dates, and why.
struct Habit
{
    DayMonth dates = DayMonth::Either;
    Evidence reason;
};

const Customer *provenCustomer(const Order &order, const Catalog &catalog)
{
    const bool isProven = order.customerNo.value
                          && (order.customerNo.confidence >= ProvenCustomer
                              || order.customerNo.has(Evidence::Kind::Person));
    return isProven ? catalog.customer(*order.customerNo.value) : nullptr;
}

Habit habitOf(const Customer *customer, const CustomerMemory &memory)
{
    if (!customer)
        return {};
    if (const MemoryEntry *entry = memory.recall(MemoryKind::DateOrder, customer->number, QString()))
        return {entry->meaning == QLatin1String("mdy") ? DayMonth::MonthFirst : DayMonth::DayFirst,
                evidenceOf(*entry)};
    const CountryHabits *country = countryHabits(customer->country);
    if (!country || country->dates == DayMonth::Either)
        return {};
    const QString because = country->dates == DayMonth::MonthFirst
                                ? Settling::tr("in the customer's country (%1) the month comes first")
                                : Settling::tr("in the customer's country (%1) the day comes first");
    return {country->dates, {Evidence::Kind::MasterData, because.arg(country->code)}};
}

bool isSwapped(const QDate &a, const QDate &b)
{
    return a != b && a.day() == b.month() && a.month() == b.day();
}

// Which reading of what is written the day is.
DayMonth readAs(const Field<QDate> &date)
{
    static const QRegularExpression figures(QStringLiteral("(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})(?!\\d)"));
    for (auto match = figures.globalMatch(date.written); match.hasNext();) {
        const auto found = match.next();
        const int first = found.captured(1).toInt(), second = found.captured(2).toInt();
        if (first == date.value->day() && second == date.value->month())
            return DayMonth::DayFirst;
        if (first == date.value->month() && second == date.value->day())
            return DayMonth::MonthFirst;
    }
    return DayMonth::Either;
}

void settle(Field<QDate> &date, const Habit &habit)
{
    if (!date.value || date.has(Evidence::Kind::Person))
        return;
    const auto isOther = [&](const Alternative<QDate> &known) {
        return known.source == date.source && isSwapped(known.value, *date.value);
    };
    const auto other = std::find_if(date.alternatives.begin(), date.alternatives.end(), isOther);
    const DayMonth read = other == date.alternatives.end() ? DayMonth::Either : readAs(date);
    if (read == DayMonth::Either || isWeakAnyway(date.confidence, other->confidence))
        return;
    std::erase_if(date.evidence, [](const Evidence &reason) {
        return reason.kind == Evidence::Kind::MasterData || reason.kind == Evidence::Kind::Memory;
    });
    const bool hasRival = !std::all_of(date.alternatives.begin(), date.alternatives.end(), isOther);
    const double sure = hasRival ? Rivalled : Settled;
    const double otherwise = other->confidence;
    if (habit.dates == DayMonth::Either) {
        date.confidence = std::min(sure, otherwise <= ShownEnough ? sure : 1 - otherwise);
        return;
    }
    const double weight = habit.dates == read ? 1 / AsTheCountry : AsTheCountry;
    const double otherNow = otherwise * weight / (otherwise * weight + 1 - otherwise);
    if (otherNow > 1 - NoDoubt) {
        std::swap(*date.value, other->value);
        other->confidence = 1 - otherwise;
    }
    const bool isSettled = otherNow < NoDoubt || otherNow > 1 - NoDoubt;
    date.confidence = isSettled ? sure : Contradicted;
    if (isSettled)
        date.evidence.push_back(habit.reason);
}

void settleCurrency(Field<QString> &currency, const Customer *customer)
{
    if (!currency.value || currency.alternatives.empty() || currency.has(Evidence::Kind::Person) || !customer)
        return;
    QString usual = customer->currency.trimmed().toUpper();
    const CountryHabits *country = countryHabits(customer->country);
    if (usual.isEmpty() && country)
        usual = country->currency;
    std::erase_if(currency.evidence, [](const auto &reason) { return reason.kind == Evidence::Kind::MasterData; });
    if (usual != *currency.value) {
        const auto other = std::find_if(currency.alternatives.begin(), currency.alternatives.end(),
                                        [&](const auto &known) { return known.value == usual; });
        // What the document speaks against is asked, not taken.
        if (other == currency.alternatives.end() || other->confidence <= ShownEnough)
            return;
        std::swap(*currency.value, other->value);
    }
    currency.confidence = Settled;
    currency.support(Evidence::Kind::MasterData, Settling::tr("the customer's currency"));
}

// A quantity whose sign groups its digits or parts three decimals: the two readings are a thousandfold apart.
void settleQuantity(Field<Decimal> &quantity, const CountryHabits *country)
{
    if (!quantity.value || quantity.has(Evidence::Kind::Person) || quantity.has(Evidence::Kind::Arithmetic))
        return;
    const Decimal value = *quantity.value;
    const auto other = std::find_if(quantity.alternatives.begin(), quantity.alternatives.end(), [&](const auto &known) {
        return known.source == quantity.source
               && (known.value == value * Decimal(1000) || value == known.value * Decimal(1000));
    });
    static const QRegularExpression form(QStringLiteral("\\d([.,])\\d{3}(?!\\d)"));
    const QRegularExpressionMatch match = form.match(quantity.written);
    if (other == quantity.alternatives.end() || !match.hasMatch()
        || isWeakAnyway(quantity.confidence, other->confidence))
        return;
    std::erase_if(quantity.evidence, [](const Evidence &reason) { return reason.kind == Evidence::Kind::MasterData; });
    const double otherwise = other->confidence;
    const bool isGrouped = value > other->value;
    double otherNow = otherwise;
    if (country) {
        const bool groups = country->decimalComma != (match.captured(1) == u",");
        const double weight = groups == isGrouped ? 1 / GroupsAsTheCountry : GroupsAsTheCountry;
        otherNow = otherwise * weight / (otherwise * weight + 1 - otherwise);
    }
    if (otherNow > 0.5) {
        std::swap(*quantity.value, other->value);
        other->confidence = 1 - otherwise;
        otherNow = 1 - otherNow;
    }
    quantity.confidence = otherNow <= NoDoubt ? SettledQuantity : 1 - otherNow;
    if (country && otherNow <= NoDoubt)
        quantity.support(Evidence::Kind::MasterData,
                         Settling::tr("figures are grouped so in the customer's country (%1)").arg(country->code));
}

} // namespace

void settleReadings(Order &order, const Catalog &catalog, const CustomerMemory &memory)
{
    const Customer *customer = provenCustomer(order, catalog);
    const Habit habit = habitOf(customer, memory);
    settle(order.orderDate, habit);
    settle(order.requestedDate, habit);
    const CountryHabits *country = customer ? countryHabits(customer->country) : nullptr;
    for (OrderLine &line : order.lines) {
        settle(line.requestedDate, habit);
        settleQuantity(line.quantity, country);
    }
    settleCurrency(order.currency, customer);
}

} // namespace intray
