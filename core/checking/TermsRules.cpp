// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/TermsRules.h"

#include "core/checking/PaymentTerms.h"

namespace intray {

namespace {

int limitOf(const QString &rule, const QString &name, const CheckContext &context)
{
    return int(context.policy.tolerance(rule, name, 0).toDouble());
}

// The letters of a text that Western European systems do not know; empty when there are none.
QString foreignLetters(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.unicode() > 0xff && !letters.contains(c))
            letters += c;
    }
    return letters;
}

} // namespace

bool PaymentTermsDiffer::canCheck(const Order &order, const CheckContext &context) const
{
    const Customer *customer = customerOf(order, context);
    return customer && !customer->paymentTerms.isEmpty();
}

Findings PaymentTermsDiffer::check(const Order &order, const CheckContext &context) const
{
    const Customer &customer = *customerOf(order, context);
    const QString stated = order.paymentTerms.value.value_or(QString());
    const std::optional<PaymentTerms> theirs = PaymentTerms::parsed(stated);
    const std::optional<PaymentTerms> agreed = PaymentTerms::parsed(customer.paymentTerms);
    if (!theirs || !agreed || theirs == agreed)
        return {};
    const FieldPath field = FieldPath::header(FieldName::PaymentTerms);
    Finding found = finding(field,
                            tr("The order says “%1”, agreed with %2 is “%3”.")
                                .arg(stated, customer.name, customer.paymentTerms),
                            {}, {stated, customer.number});
    found.answers = {Questions::set(field, customer.paymentTerms, tr("as agreed")),
                     Questions::keep(tr("Keep theirs"))};
    return {found};
}

void TargetFormat::judge(const Field<QString> &field, const FieldPath &path, const QString &limit,
                         const CheckContext &context, Findings &findings) const
{
    if (!field.value)
        return;
    const QString where =
        path.line ? QString(Questions::lineName(*path.line) + QStringLiteral(", ")) : QString();
    const int most = limitOf(id(), limit, context);
    const bool isLatin = limitOf(id(), QStringLiteral("latin1"), context) > 0;
    const QString letters = isLatin ? foreignLetters(*field.value) : QString();
    const bool isLong = most > 0 && field.value->size() > most;
    if (!isLong && letters.isEmpty())
        return;
    Finding found = finding(
        path,
        where +
            (isLong ? tr("%1 has %2 characters, the target takes %3. How shall it be written?")
                          .arg(fieldTitle(path.name), QString::number(field.value->size()),
                               QString::number(most))
                    : tr("%1 has letters the target does not know: %2. How shall it be written?")
                          .arg(fieldTitle(path.name), letters)),
        {}, {*field.value});
    if (isLong)
        found.answers.push_back(Questions::set(path, field.value->left(most).trimmed(), tr("cut off")));
    found.answers.push_back(Questions::edit(path, tr("Type it")));
    found.answers.push_back(Questions::keep(tr("Keep it")));
    findings.push_back(found);
}

Findings TargetFormat::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    judge(order.poNumber, FieldPath::header(FieldName::PoNumber), QStringLiteral("po-number"), context,
          findings);
    for (int i = 0; i < int(order.lines.size()); ++i)
        judge(order.lines[std::size_t(i)].description, FieldPath::ofLine(i, FieldName::Description),
              QStringLiteral("description"), context, findings);
    const FieldPath wanted = FieldPath::header(FieldName::RequestedDate);
    const bool needsDate = limitOf(id(), QStringLiteral("date-required"), context) > 0;
    const bool hasDate =
        order.requestedDate.value ||
        (!order.lines.empty() && std::all_of(order.lines.begin(), order.lines.end(), [](const auto &line) {
            return line.requestedDate.value.has_value();
        }));
    if (needsDate && !hasDate && order.kind == OrderKind::New) {
        Finding found = finding(wanted, tr("The order states no wanted day, and the target needs one. Which?"),
                                {}, {});
        found.answers = {Questions::edit(wanted, tr("Type the date")),
                         Questions::keep(tr("Leave it open"))};
        findings.push_back(found);
    }
    return findings;
}

Findings AddressTooLong::check(const Order &order, const CheckContext &context) const
{
    const int most = limitOf(id(), QStringLiteral("length"), context);
    if (most <= 0 || !order.shipTo.value || order.shipToId.value)
        return {};
    const QStringList parts = order.shipTo.value->split(QStringLiteral(", "));
    const auto tooLong = std::find_if(parts.begin(), parts.end(),
                                      [&](const QString &part) { return part.size() > most; });
    if (tooLong == parts.end())
        return {};
    const FieldPath field = FieldPath::header(FieldName::ShipTo);
    Finding found = finding(field,
                            tr("“%1” has %2 characters, a line of an address takes %3. How shall it be written?")
                                .arg(*tooLong, QString::number(tooLong->size()), QString::number(most)),
                            {}, {*order.shipTo.value});
    found.answers = {Questions::edit(field, tr("Correct the address")),
                     Questions::keep(tr("Keep it"))};
    return {found};
}

} // namespace intray
