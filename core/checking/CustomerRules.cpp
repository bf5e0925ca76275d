// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/CustomerRules.h"

#include "core/base/NumberText.h"
#include "core/checking/SizeRules.h"
#include "core/checking/ErrorBudget.h"
#include "core/matching/Matching.h"

namespace intray {

bool UnknownCustomer::canCheck(const Order &, const CheckContext &context) const
{
    return context.catalog.hasCustomers();
}

Findings UnknownCustomer::check(const Order &order, const CheckContext &context) const
{
    const Customer *likely = customerOf(order, context);
    if (likely && !isDoubtful(order, FieldPath::header(FieldName::CustomerNo), context))
        return {};
    const FieldPath field = FieldPath::header(FieldName::CustomerNo);
    const QString written = order.buyerName.value.value_or(QString());
    QString question = tr("Who orders? Nothing in the document proves one of our customers.");
    if (likely)
        question = tr("Is the customer %1, %2?").arg(likely->number, likely->name);
    else if (!written.isEmpty())
        question = tr("Who orders? “%1” is not proven to be one of our customers.").arg(written);

    const std::vector<CustomerCandidate> candidates =
        customerCandidates(order, context.catalog, context.memory);
    QString reason;
    if (!candidates.empty())
        reason = tr("%1 fits best: %2.")
                     .arg(candidates.front().customer->name, candidates.front().because);
    Finding found =
        finding(field, question, reason, {written, order.customerNo.value.value_or(QString())});
    for (const CustomerCandidate &candidate : candidates) {
        Answer answer =
            Questions::set(field, candidate.customer->number,
                           candidate.customer->name + QStringLiteral("; ") + candidate.because);
        answer.id = QStringLiteral("customer:") + candidate.customer->number;
        found.answers.push_back(answer);
    }
    found.answers.push_back(Questions::edit(field, tr("Search the customer")));
    found.answers.push_back(
        Questions::hold(tr("New customer: hold"), tr("New customer requested")));
    return {found};
}

bool CustomerOnHold::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) != nullptr;
}

Findings CustomerOnHold::check(const Order &order, const CheckContext &context) const
{
    const Customer &customer = *customerOf(order, context);
    if (!customer.onHold || order.kind == OrderKind::Cancel)
        return {};
    Finding found = finding(
        FieldPath::header(FieldName::CustomerNo),
        tr("%1 (%2) is on hold. Take the order all the same?").arg(customer.name, customer.number),
        tr("The customer's record is blocked."), {customer.number});
    Answer creditDesk = Questions::hold(tr("Ask the credit desk"), tr("Waits for the credit desk"));
    creditDesk.id = QStringLiteral("ask-credit-desk");
    found.answers = {Questions::hold(tr("Keep it held"), tr("Customer on hold")), creditDesk,
                     Questions::keep(tr("Take it"), tr("to be released by the credit desk"))};
    return {found};
}

bool CreditLimitExceeded::canCheck(const Order &order, const CheckContext &context) const
{
    const Customer *customer = customerOf(order, context);
    if (!customer || !customer->creditLimit || !customer->openBalance)
        return false;
    // Where a line has no price nobody knows what the order costs; too much it may be all the same.
    return goodsValue(order, context).isComplete || !check(order, context).empty();
}

Findings CreditLimitExceeded::check(const Order &order, const CheckContext &context) const
{
    if (order.kind != OrderKind::New)
        return {};
    const Customer &customer = *customerOf(order, context);
    const Decimal value = goodsValue(order, context).value;
    const Decimal after = *customer.openBalance + value;
    // An amount beyond all range is beyond the limit too.
    if (!after.isOverflow() && !(after > *customer.creditLimit))
        return {};
    const auto money = [&](Decimal amount) { return moneyInWords(amount, customer.currency); };
    // About the order as a whole: no field of it is wrong.
    Finding found = finding(
        FieldPath::header(FieldName::Whole),
        tr("The order of %1 brings %2 to %3, over the credit limit of %4 by %5. Release it?")
            .arg(money(value), customer.name, money(after), money(*customer.creditLimit),
                 money(after - *customer.creditLimit)),
        tr("Open balance: %1.").arg(money(*customer.openBalance)),
        {customer.number, value.toString(), textOf(customer.openBalance),
         textOf(customer.creditLimit)});
    found.answers = {Questions::hold(tr("Hold"), tr("Credit limit exceeded")),
                     Questions::keep(tr("Release"), tr("by a supervisor"))};
    return {found};
}

// A sign that several countries write, and neither the document nor the customer's record tells which is meant.
Findings CurrencyMismatch::askForSign(const Order &order) const
{
    constexpr double Settled = 0.8;
    const Field<QString> &currency = order.currency;
    if (currency.alternatives.empty() || currency.confidence > Settled || currency.has(Evidence::Kind::Person))
        return {};
    const FieldPath field = FieldPath::header(FieldName::Currency);
    Finding found = finding(field, tr("Which currency is meant by “%1”?").arg(currency.alternatives.front().written),
                            {}, {*currency.value});
    found.answers = {Questions::keep(*currency.value)};
    for (const Alternative<QString> &other : currency.alternatives)
        found.answers.push_back(Questions::set(field, other.value, {}));
    return {found};
}

bool CurrencyMismatch::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) != nullptr;
}

Findings CurrencyMismatch::check(const Order &order, const CheckContext &context) const
{
    const Customer &customer = *customerOf(order, context);
    if (!order.currency.value)
        return {};
    if (customer.currency.isEmpty())
        return askForSign(order);
    if (order.currency.value->compare(customer.currency, Qt::CaseInsensitive) == 0)
        return {};
    const FieldPath field = FieldPath::header(FieldName::Currency);
    Finding found = finding(field,
                            tr("The order is in %1, %2 buys in %3. Which is right?")
                                .arg(*order.currency.value, customer.name, customer.currency),
                            order.currency.written.isEmpty()
                                ? QString()
                                : tr("Written is “%1”.").arg(order.currency.written),
                            {*order.currency.value, customer.number});
    found.answers = {Questions::set(field, customer.currency, tr("the customer's currency")),
                     Questions::keep(tr("Keep %1").arg(*order.currency.value))};
    return {found};
}

} // namespace intray
