// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/OrderNumberRules.h"

#include "core/base/TextFold.h"
#include "core/memory/MemoryReason.h"

namespace intray {

namespace {

constexpr int DaysOfDoubles = 14;
constexpr qsizetype LongestNumber = 60; // characters of a subject that can be taken as a number
constexpr qsizetype LeastDigits = 3;

const FieldPath Number = FieldPath::header(FieldName::PoNumber);

// When an order of this number is known to be there: its day and value in words.
std::optional<QString> knownAs(const Order &order, const CheckContext &context)
{
    const QString customer = *order.customerNo.value;
    if (const OpenOrder *open = context.catalog.openOrder(customer, *order.poNumber.value)) {
        QString text =
            QCoreApplication::translate("intray::DuplicatePo", "open order of %1")
                .arg(open->date.isValid() ? Questions::day(open->date) : QStringLiteral("?"));
        if (open->total)
            text += QCoreApplication::translate("intray::DuplicatePo", " over %1")
                        .arg(Questions::money(*open->total, order, context));
        return text;
    }
    for (const KnownOrder &known : context.deskOrders) {
        if (foldCode(known.customerNo) == foldCode(customer) &&
            foldCode(known.poNumber) == foldCode(*order.poNumber.value))
            return QCoreApplication::translate("intray::DuplicatePo", "order of %1 at this desk")
                .arg(Questions::day(known.date));
    }
    return std::nullopt;
}

} // namespace

namespace {

// The subject of the mail that the order came with, when nothing was cut off it.
QString subjectOf(const CheckContext &context)
{
    if (!context.document || context.document->parts.empty())
        return {};
    const Mail *mail = context.document->parts.front().mail();
    const QString subject = mail ? mail->subject.simplified() : QString();
    return subject.size() > LongestNumber ? QString() : subject;
}

// The piece of a subject that can be a number: "Order PO-4711 for March" has one.
QString numberIn(const QString &subject)
{
    for (const QString &word : subject.split(u' ')) {
        const qsizetype digits = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        QString number = word;
        while (!number.isEmpty() && number.back().isPunct())
            number.chop(1);
        while (!number.isEmpty() && number.front().isPunct())
            number.remove(0, 1);
        if (digits >= LeastDigits)
            return number;
    }
    return {};
}

} // namespace

Findings MissingPoNumber::check(const Order &order, const CheckContext &context) const
{
    if (order.kind != OrderKind::New || order.poNumber.value)
        return {};
    const MemoryEntry *learnt =
        order.customerNo.value
            ? context.memory.recall(MemoryKind::OrderNumber, *order.customerNo.value, {})
            : nullptr;
    // Only where none is there: one that was seen and not taken for sure is still asked about.
    if (learnt && learnt->meaning == QLatin1String("none-needed") && order.poNumber.written.isEmpty() &&
        order.poNumber.alternatives.empty()) {
        Finding noted = finding(Number, tr("The order states no order number; this customer needs none."),
                                learntBecause(*learnt), {});
        noted.severity = Severity::Note;
        noted.answers = {Questions::keep(tr("Noted")), Questions::edit(Number, tr("Type it"))};
        return {noted};
    }
    Finding found = finding(Number, tr("The order states no order number. Which one is it?"),
                            order.poNumber.written.isEmpty()
                                ? QString()
                                : tr("“%1” could not be read as one.").arg(order.poNumber.written),
                            {order.poNumber.written});
    for (const Alternative<QString> &other : order.poNumber.alternatives) {
        if (found.answers.size() < 5)
            found.answers.push_back(
                Questions::set(Number, other.value, tr("stands in the document")));
    }
    const QString subject = subjectOf(context);
    const QString inSubject = numberIn(subject);
    if (!subject.isEmpty()) {
        Answer answer = Questions::set(Number, inSubject.isEmpty() ? subject : inSubject,
                                       tr("the mail's subject"));
        answer.id = QStringLiteral("subject");
        found.answers.push_back(answer);
    }
    found.answers.push_back(Questions::edit(Number, tr("Type it")));
    found.answers.push_back(Questions::keep(tr("None this time")));
    Answer never = Questions::keep(tr("None needed for this customer"));
    never.id = QStringLiteral("none-needed");
    found.answers.push_back(never);
    return {found};
}

bool DuplicatePo::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) &&
           (!context.catalog.data().openOrders.empty() || !context.deskOrders.empty());
}

Findings DuplicatePo::check(const Order &order, const CheckContext &context) const
{
    if (order.kind != OrderKind::New || !order.poNumber.value ||
        foldCode(*order.poNumber.value).isEmpty())
        return {};
    const std::optional<QString> known = knownAs(order, context);
    if (!known)
        return {};
    const Customer &customer = *customerOf(order, context);
    Finding found = finding(
        Number,
        tr("%1 has ordered under number %2 before. Is this the same order again?")
            .arg(customer.name, *order.poNumber.value),
        tr("There is an %1.").arg(*known), {customer.number, foldCode(*order.poNumber.value)});
    found.answers = {{QStringLiteral("duplicate"),
                      tr("Duplicate: drop it"),
                      {},
                      RejectOrder{tr("Duplicate of %1").arg(*order.poNumber.value)}},
                     {QStringLiteral("revision"), tr("A revision of it"), tr("taken as a change"),
                      SetKind{QStringLiteral("change")}},
                     {QStringLiteral("second-release"), tr("A further release"),
                      tr("of the same order, delivered too"), KeepAsIs{}},
                     {QStringLiteral("number-reused"), tr("Another order"),
                      tr("the number was used again"), KeepAsIs{}},
                     Questions::edit(Number, tr("Another number"))};
    return {found};
}

bool DuplicateContent::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) &&
           std::any_of(context.deskOrders.begin(), context.deskOrders.end(),
                       [](const KnownOrder &known) { return !known.content.isEmpty(); });
}

Findings DuplicateContent::check(const Order &order, const CheckContext &context) const
{
    if (order.kind != OrderKind::New || order.lines.empty())
        return {};
    const QString content = contentKey(order);
    const int days =
        int(context.policy.tolerance(id(), QStringLiteral("days"), DaysOfDoubles).toDouble());
    for (const KnownOrder &known : context.deskOrders) {
        const QString number = foldCode(known.poNumber);
        // Under the same number another rule asks; two orders without one have none in common.
        const bool isSameNumber =
            !number.isEmpty() && number == foldCode(order.poNumber.value.value_or(QString()));
        if (known.content != content ||
            foldCode(known.customerNo) != foldCode(*order.customerNo.value) ||
            std::abs(known.date.daysTo(context.today)) > days || isSameNumber)
            continue;
        Finding found = finding(
            FieldPath::header(FieldName::Whole),
            number.isEmpty()
                ? tr("The same lines came without a number on %1. Is this the same order again?")
                      .arg(Questions::day(known.date))
                : tr("The same lines came under number %1 on %2. Is this the same order again?")
                      .arg(known.poNumber, Questions::day(known.date)),
            tr("Items, quantities and delivery address are equal."), {known.poNumber, content});
        found.answers = {{QStringLiteral("duplicate"),
                          tr("Duplicate: drop it"),
                          {},
                          RejectOrder{number.isEmpty()
                                          ? tr("Duplicate of the order of %1").arg(Questions::day(known.date))
                                          : tr("Duplicate of %1").arg(known.poNumber)}},
                         Questions::keep(tr("A second order"))};
        return {found};
    }
    return {};
}

bool ChangeOfUnknownOrder::canCheck(const Order &order, const CheckContext &context) const
{
    return customerOf(order, context) &&
           (!context.catalog.data().openOrders.empty() || !context.deskOrders.empty());
}

Findings ChangeOfUnknownOrder::check(const Order &order, const CheckContext &context) const
{
    if (order.kind == OrderKind::New)
        return {};
    const QString number = order.poNumber.value.value_or(QString());
    if (!foldCode(number).isEmpty() && knownAs(order, context))
        return {};
    const Customer &customer = *customerOf(order, context);
    const bool isChange = order.kind == OrderKind::Change;
    const QString what = isChange ? tr("The change") : tr("The cancellation");
    Finding found = finding(
        Number,
        number.isEmpty() ? tr("%1 names no order. Which one is meant?").arg(what)
                         : tr("%1 is for order %2, which %3 has not placed. Which one is meant?")
                               .arg(what, number, customer.name),
        {}, {customer.number, number, toKey(order.kind)});
    std::vector<const OpenOrder *> open = context.catalog.openOrdersOf(customer.number);
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenOrder *a, const OpenOrder *b) { return a->date > b->date; });
    for (std::size_t i = 0; i < std::min(open.size(), std::size_t(5)); ++i)
        found.answers.push_back(Questions::set(
            Number, open[i]->poNumber, tr("open order of %1").arg(Questions::day(open[i]->date))));
    if (isChange)
        found.answers.push_back({QStringLiteral("new"),
                                 tr("Treat it as a new order"),
                                 {},
                                 SetKind{QStringLiteral("new")}});
    found.answers.push_back(Questions::edit(Number, tr("Type the number")));
    return {found};
}

QString contentKey(const Order &order)
{
    QStringList lines;
    for (const OrderLine &line : order.lines) {
        QString item;
        for (const Field<QString> *field :
             {&line.sku, &line.supplierItem, &line.gtin, &line.buyerItem, &line.description}) {
            if (item.isEmpty() && field->value)
                item = foldCode(*field->value);
        }
        lines += item + u'*' + textOf(line.baseQuantity ? line.baseQuantity : line.quantity.value);
    }
    lines.sort();
    lines += order.shipToId.value ? *order.shipToId.value
                                  : foldCode(order.shipTo.value.value_or(QString()));
    return lines.join(u'|');
}

} // namespace intray
