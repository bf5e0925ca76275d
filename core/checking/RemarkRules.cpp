// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/RemarkRules.h"

#include <map>

namespace intray {

namespace {

constexpr qsizetype MostSaid = 3; // of one kind, in one sentence

QString quoted(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts.mid(0, MostSaid))
        shown += QStringLiteral("“") + text + QStringLiteral("”");
    return shown.join(QStringLiteral(", ")) +
           (texts.size() > MostSaid ? QStringLiteral(" …") : QString());
}

Answer reject(const QString &text, const QString &reason)
{
    return {QStringLiteral("reject"), text, {}, RejectOrder{reason}};
}

} // namespace

std::optional<int> lineOf(const Remark &remark, const Order &order, const CheckContext &context)
{
    const Order &read = context.asRead ? *context.asRead : order;
    if (!remark.line || *remark.line < 0 || *remark.line >= int(read.lines.size()))
        return std::nullopt;
    if (!context.asRead)
        return remark.line;
    const OrderLine *said = &read.lines[std::size_t(*remark.line)];
    for (int i = 0; i < int(order.lines.size()); ++i) {
        if (asReadLine(order, i, context) == said)
            return i;
    }
    return std::nullopt;
}

Findings RemarkRule::check(const Order &order, const CheckContext &context) const
{
    std::map<int, QStringList> said; // by line; -1 for the whole order
    for (const Remark &remark : order.remarks) {
        if (remark.kind != m_kind)
            continue;
        const std::optional<int> line = lineOf(remark, order, context);
        if (!remark.line || line)
            said[line.value_or(-1)] += remark.text;
    }
    Findings findings;
    for (const auto &[line, texts] : said) {
        const FieldPath field = line < 0 ? FieldPath::header(FieldName::Whole)
                                         : FieldPath::ofLine(line, FieldName::Whole);
        const QString where =
            line < 0 ? QString() : QString(Questions::lineName(line) + QStringLiteral(": "));
        Finding found = finding(field, where + question(quoted(texts)), {}, texts);
        found.answers = answers();
        findings.push_back(found);
    }
    return findings;
}

std::vector<Answer> RemarkRule::answers() const
{
    return {Questions::keep(
        QCoreApplication::translate("intray::RemarkRule", "Noted"))};
}

QString OrderNotOurs::question(const QString &said) const
{
    return tr("The order is addressed to %1, and names us nowhere. Is it for us?").arg(said);
}

std::vector<Answer> OrderNotOurs::answers() const
{
    return {reject(tr("Not for us: drop it"), tr("Addressed to another seller")),
            Questions::keep(tr("It is for us"))};
}

QString ForApprovalCopy::question(const QString &said) const
{
    return tr("The document says %1. Is it an order already?").arg(said);
}

std::vector<Answer> ForApprovalCopy::answers() const
{
    return {Questions::hold(tr("Wait for the order"), tr("Not yet approved by the customer")),
            Questions::keep(tr("Take it as an order")),
            reject(tr("Drop it"), tr("A draft, not an order"))};
}

QString IncotermsStated::question(const QString &said) const
{
    return tr("The order states the delivery term %1. It is not compared with what is agreed.").arg(said);
}

QString CarrierOrFreightAccount::question(const QString &said) const
{
    return tr("The customer says who carries or pays the freight: %1.").arg(said);
}

QString CompleteDeliveryOnly::question(const QString &said) const
{
    return tr("The customer wants one complete delivery: %1.").arg(said);
}

QString BlanketOrder::question(const QString &said) const
{
    return tr("The order refers to a blanket order: %1.").arg(said);
}

QString QuoteReference::question(const QString &said) const
{
    return tr("The order refers to a quotation: %1. Its prices may hold.").arg(said);
}

QString FreeTextInstruction::question(const QString &said) const
{
    return tr("To be read, it stands in no field: %1.").arg(said);
}

QString SpecialClause::question(const QString &said) const
{
    return tr("The order brings a clause of its own: %1.").arg(said);
}

QString CertificateDemanded::question(const QString &said) const
{
    return tr("A certificate is mentioned: %1.").arg(said);
}

QString ShelfLife::question(const QString &said) const
{
    return tr("The customer writes of shelf life: %1.").arg(said);
}

} // namespace intray
