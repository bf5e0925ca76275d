// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/WindowRules.h"

#include "core/checking/RemarkRules.h"

namespace intray {

namespace {

// The remarks of a kind that name a day and whose line is still there.
template <typename Use>
void eachDay(const Order &order, const CheckContext &context, Remark::Kind kind, Use use)
{
    for (const Remark &remark : order.remarks) {
        const std::optional<int> line = lineOf(remark, order, context);
        if (remark.kind == kind && remark.date.isValid() && (!remark.line || line))
            use(remark, line);
    }
}

// The day a line, or the whole order, is wanted by.
FieldPath wantedPath(const Order &order, std::optional<int> line)
{
    const bool isOwn =
        line && order.lines[std::size_t(*line)].requestedDate.value.has_value();
    return isOwn ? FieldPath::ofLine(*line, FieldName::LineRequestedDate)
                 : FieldPath::header(FieldName::RequestedDate);
}

std::optional<QDate> wanted(const Order &order, const FieldPath &path)
{
    return path.line ? order.lines[std::size_t(*path.line)].requestedDate.value
                     : order.requestedDate.value;
}

} // namespace

Findings ShipWindow::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    eachDay(order, context, Remark::Kind::NotBefore, [&](const Remark &remark, std::optional<int> line) {
        const FieldPath field = wantedPath(order, line);
        const std::optional<QDate> day = wanted(order, field);
        const QString first = Questions::day(remark.date);
        const bool isEarlier = day && *day < remark.date;
        Finding found = finding(
            field,
            isEarlier ? tr("Delivery is wanted by %1, but nothing is taken before %2. Which day?")
                            .arg(Questions::day(*day), first)
                      : tr("Nothing is taken before %1.").arg(first),
            tr("Written is “%1”.").arg(remark.text), {first, day ? Questions::day(*day) : QString()});
        found.answers = {Questions::keep(tr("Noted"))};
        if (isEarlier) {
            found.severity = Severity::Ask;
            found.answers = {Questions::set(field, first, tr("the first day that is taken")),
                             Questions::keep(tr("Keep %1").arg(Questions::day(*day))),
                             Questions::edit(field, tr("Type the date"))};
        }
        findings.push_back(found);
    });
    return findings;
}

Findings CancelAfter::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    eachDay(order, context, Remark::Kind::CancelAfter, [&](const Remark &remark, std::optional<int> line) {
        const FieldPath field = wantedPath(order, line);
        const std::optional<QDate> day = wanted(order, field);
        const QString last = Questions::day(remark.date);
        const bool isPast = remark.date < context.today;
        const bool isLate = isPast || (day && *day > remark.date);
        const QString question =
            isPast  ? tr("The order was void after %1, which is past. Take it all the same?").arg(last)
            : isLate ? tr("Delivery is wanted by %1, but the order is void after %2. What holds?")
                           .arg(Questions::day(*day), last)
                     : tr("The order is void when it is not delivered by %1.").arg(last);
        Finding found = finding(field, question, tr("Written is “%1”.").arg(remark.text),
                                {last, day ? Questions::day(*day) : QString()});
        found.answers = {Questions::keep(tr("Noted"))};
        if (isLate) {
            found.severity = Severity::Ask;
            found.answers = {Questions::keep(tr("Keep the order")),
                             Questions::hold(tr("Ask the customer"),
                                             tr("Waits for the customer's answer: void after %1").arg(last)),
                             Questions::edit(field, tr("Type the date"))};
        }
        findings.push_back(found);
    });
    return findings;
}

} // namespace intray
