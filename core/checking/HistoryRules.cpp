// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/HistoryRules.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

constexpr int LinesShown = 5;
constexpr int DaysApart = 7;

// "20 pcs HX0128, 5 box HX0129 ..."
QString linesInWords(const Order &order)
{
    QStringList lines;
    for (int i = 0; i < std::min(int(order.lines.size()), LinesShown); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        QStringList words;
        if (line.quantity.value)
            words += Questions::quantity(*line.quantity.value);
        for (const Field<QString> *field : {&line.unit, &line.sku}) {
            if (field->value)
                words += *field->value;
        }
        if (!line.sku.value)
            words += line.description.value.value_or(line.supplierItem.value.value_or(QString()));
        lines += words.join(u' ');
    }
    const bool isAll = int(order.lines.size()) <= LinesShown;
    return lines.join(QStringLiteral(", ")) + (isAll ? QString() : QStringLiteral(" …"));
}

QString domainOf(const QString &address)
{
    return address.section(u'@', 1).toLower();
}

bool isKnownSender(const QString &sender, const Customer &customer, const History &history)
{
    if (customer.emails.contains(sender, Qt::CaseInsensitive))
        return true;
    const QString domain = domainOf(sender);
    if (!domain.isEmpty() && domain == customer.emailDomain.toLower())
        return true;
    return std::any_of(history.begin(), history.end(), [&](const PastOrder &past) {
        return past.senders.contains(sender, Qt::CaseInsensitive);
    });
}

} // namespace

Findings SameAsLastTime::check(const Order &order, const CheckContext &context) const
{
    if (!order.repeatsLast || order.kind != OrderKind::New)
        return {};
    const PastOrder *last = context.history.empty() ? nullptr : &context.history.front();
    const bool hasLines = !order.lines.empty();
    QString question = tr("The customer wants the same as last time, and no earlier order is known here. "
                          "What is meant?");
    if (last && hasLines)
        question = tr("The customer wants the same as last time: order %1 of %2, %3. Is that meant?")
                       .arg(last->poNumber, Questions::day(last->date), linesInWords(order));
    else if (hasLines)
        question = tr("The customer wants the same as last time: %1. Is that meant?")
                       .arg(linesInWords(order));
    // Settled for good: what the lines become afterwards is the person's own doing.
    Finding found = finding(FieldPath::header(FieldName::Whole), question, {},
                            {last ? last->poNumber : QString()});
    if (hasLines)
        found.answers.push_back(Questions::keep(tr("Take these lines")));
    found.answers.push_back(
        Questions::edit(FieldPath::header(FieldName::Whole), tr("Type the lines")));
    found.answers.push_back(Questions::hold(
        tr("Ask the customer"), tr("Waits for the customer's answer: the same as which order?")));
    return {found};
}

Findings ChangeAfterShipping::check(const Order &order, const CheckContext &context) const
{
    const QString number = foldCode(order.poNumber.value.value_or(QString()));
    if (order.kind == OrderKind::New || number.isEmpty())
        return {};
    const auto left = std::find_if(
        context.history.begin(), context.history.end(), [&](const PastOrder &past) {
            return past.state == OrderState::Exported && foldCode(past.poNumber) == number;
        });
    if (left == context.history.end())
        return {};
    Finding found =
        finding(FieldPath::header(FieldName::Kind),
                tr("Order %1 of %2 has left this desk already. Is it still possible?")
                    .arg(*order.poNumber.value, Questions::day(left->date)),
                tr("What was delivered or is being picked cannot be changed here."), {number});
    found.answers = {Questions::keep(tr("Still possible")),
                     Questions::hold(tr("Ask the warehouse"), tr("Waits for the warehouse")),
                     {QStringLiteral("reject"), tr("Too late: reject it"), {},
                      RejectOrder{tr("Order %1 had left already").arg(*order.poNumber.value)}}};
    return {found};
}

Findings ConsolidateWithOpenOrder::check(const Order &order, const CheckContext &context) const
{
    if (order.kind != OrderKind::New || !order.shipToId.value)
        return {};
    const int days =
        int(context.policy.tolerance(id(), QStringLiteral("days"), DaysApart).toDouble());
    for (const PastOrder &past : context.history) {
        const bool isHere = past.state == OrderState::Ready || past.state == OrderState::Approved;
        if (!isHere || foldCode(past.shipToId) != foldCode(*order.shipToId.value) ||
            !past.date.isValid() || std::abs(past.date.daysTo(context.today)) > days)
            continue;
        Finding found = finding(
            FieldPath::header(FieldName::Whole),
            tr("Order %1 of %2 goes to the same address and is still here: one delivery for both?")
                .arg(past.poNumber, Questions::day(past.date)),
            {}, {past.poNumber});
        found.answers = {Questions::keep(tr("Noted"))};
        return {found};
    }
    return {};
}

Findings FirstOrder::check(const Order &order, const CheckContext &context) const
{
    const Customer &customer = *customerOf(order, context);
    if (order.kind != OrderKind::New || !context.history.empty() || !context.isHistoryKnown ||
        !context.catalog.openOrdersOf(customer.number).empty())
        return {};
    Finding found = finding(FieldPath::header(FieldName::Whole),
                            tr("It is the first order of %1 here.").arg(customer.name), {},
                            {customer.number});
    found.answers = {Questions::keep(tr("Noted"))};
    return {found};
}

Findings NewSenderAndNewAddress::check(const Order &order, const CheckContext &context) const
{
    const Customer &customer = *customerOf(order, context);
    const auto hasSender = [](const PastOrder &past) { return !past.senders.isEmpty(); };
    const bool isComparable =
        std::any_of(context.history.begin(), context.history.end(), hasSender);
    if (order.kind != OrderKind::New || !isComparable || order.senderAddresses.empty() ||
        !order.shipTo.value || order.shipToId.value)
        return {};
    QString sender;
    for (const Field<QString> &each : order.senderAddresses) {
        if (each.value && isKnownSender(*each.value, customer, context.history))
            return {};
        if (sender.isEmpty())
            sender = each.value.value_or(QString());
    }
    if (sender.isEmpty())
        return {};
    Finding found = finding(
        FieldPath::header(FieldName::CustomerNo),
        tr("%1 never wrote for %2 before, and the delivery address is new too. Is it really them?")
            .arg(sender, customer.name),
        tr("Ask by a telephone number you know, not by one in the mail."),
        {sender.toLower(), customer.number, *order.shipTo.value});
    found.answers = {Questions::hold(tr("Hold until it is confirmed"), tr("Possible fraud: confirm by telephone")),
                     Questions::keep(tr("Confirmed by telephone")),
                     {QStringLiteral("reject"), tr("Fraud: reject it"), {}, RejectOrder{tr("Fraud")}}};
    return {found};
}

} // namespace intray
