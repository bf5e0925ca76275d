// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/DateRules.h"

#include "core/checking/ErrorBudget.h"

namespace intray {

namespace {

// The reader's own belief in a date from which on something speaks for this order of day and month.
constexpr Confidence Told = 0.7;

// The first day from which all items of the lines concerned can be there.
QDate earliestDay(const Order &order, std::optional<int> line, const CheckContext &context)
{
    int days = 0;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const Item *item = itemOf(order.lines[std::size_t(i)], context);
        if (item && (!line || *line == i))
            days = std::max(days, item->leadTimeDays);
    }
    return context.today.addDays(days);
}

} // namespace

Finding DateInPast::ask(const FieldPath &field, const QDate &date, const QDate &earliest,
                        const CheckContext &context) const
{
    const QString where =
        field.line ? Questions::lineName(*field.line) + QStringLiteral(": ") : QString();
    Finding found = finding(
        field,
        where +
            tr("Delivery is wanted by %1, which is past. When instead?").arg(Questions::day(date)),
        tr("Today is %1.").arg(Questions::day(context.today)), {Questions::day(date)});
    found.answers = {Questions::set(field, Questions::day(earliest), tr("the next possible day")),
                     Questions::keep(tr("Keep %1").arg(Questions::day(date))),
                     Questions::edit(field, tr("Type the date"))};
    return found;
}

Findings DateInPast::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    const std::optional<QDate> header = order.requestedDate.value;
    if (header && *header < context.today)
        findings.push_back(ask(FieldPath::header(FieldName::RequestedDate), *header,
                               earliestDay(order, std::nullopt, context), context));
    if (order.kind != OrderKind::New)
        return findings;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        const std::optional<QDate> own = order.lines[std::size_t(i)].requestedDate.value;
        if (own && *own < context.today && own != header)
            findings.push_back(ask(FieldPath::ofLine(i, FieldName::LineRequestedDate), *own,
                                   earliestDay(order, i, context), context));
    }
    return findings;
}

bool DateBeforeLeadTime::canCheck(const Order &, const CheckContext &context) const
{
    return context.catalog.hasItems();
}

Findings DateBeforeLeadTime::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = itemOf(line, context);
        const std::optional<QDate> wanted =
            line.requestedDate.value ? line.requestedDate.value : order.requestedDate.value;
        if (!item || !wanted || *wanted < context.today)
            continue;
        const QDate earliest = context.today.addDays(item->leadTimeDays);
        if (!(*wanted < earliest))
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::LineRequestedDate);
        Finding found =
            finding(field,
                    tr("%1: %2 is wanted by %3; with %n day(s) of lead time it can be there on %4. "
                       "Which date?",
                       nullptr, item->leadTimeDays)
                        .arg(Questions::lineName(i), item->sku, Questions::day(*wanted),
                             Questions::day(earliest)),
                    {}, {item->sku, Questions::day(*wanted)});
        found.answers = {
            Questions::set(field, Questions::day(earliest), tr("the earliest possible day")),
            Questions::keep(tr("Keep %1").arg(Questions::day(*wanted))),
            Questions::edit(field, tr("Type the date"))};
        findings.push_back(found);
    }
    return findings;
}

void AmbiguousDate::judge(const Order &order, const Field<QDate> &field, const FieldPath &path,
                          const CheckContext &context, Findings &findings) const
{
    // How often such values are right says nothing of a day that may as well be another: where the reader
    // itself could not tell, it is asked.
    const bool isUntold = field.value && field.confidence < Told && !field.has(Evidence::Kind::Person);
    if (!isUntold && !isDoubtful(order, path, context))
        return;
    constexpr double Even = 0.3;
    const QDate day = *field.value;
    const auto isSwapped = [&](const Alternative<QDate> &other) {
        return other.value.month() == day.day() && other.value.day() == day.month() &&
               other.value != day;
    };
    const auto other =
        std::find_if(field.alternatives.begin(), field.alternatives.end(), isSwapped);
    if (other == field.alternatives.end())
        return;
    const QString where =
        path.line ? Questions::lineName(*path.line) + QStringLiteral(": ") : QString();
    Finding found =
        finding(path,
                where + tr("Is “%1” %2 or %3?")
                            .arg(field.written, Questions::day(day), Questions::day(other->value)),
                other->confidence > Even
                    ? tr("Nothing in the document tells whether the day or the month comes first.")
                    : tr("The document speaks for another order of day and month than the customer's country."),
                {Questions::day(day), Questions::day(other->value)});
    found.answers = {
        Questions::keep(Questions::day(day)),
        Questions::set(path, Questions::day(other->value), tr("day and month the other way round")),
        Questions::edit(path, tr("Type the date"))};
    findings.push_back(found);
}

Findings AmbiguousDate::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    judge(order, order.requestedDate, FieldPath::header(FieldName::RequestedDate), context, findings);
    for (int i = 0; i < int(order.lines.size()); ++i)
        judge(order, order.lines[std::size_t(i)].requestedDate,
              FieldPath::ofLine(i, FieldName::LineRequestedDate), context, findings);
    // One answer tells how the others are written; the order's own date is asked about where there is no other.
    if (findings.empty())
        judge(order, order.orderDate, FieldPath::header(FieldName::OrderDate), context, findings);
    return findings;
}

} // namespace intray
