// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/CustomerRules.h"
#include "core/checking/DateRules.h"
#include "core/checking/DocumentRules.h"
#include "core/checking/HistoryRules.h"
#include "core/checking/ItemRules.h"
#include "core/checking/LineRules.h"
#include "core/checking/LowConfidence.h"
#include "core/checking/OrderNumberRules.h"
#include "core/checking/PriceNotes.h"
#include "core/checking/PriceRules.h"
#include "core/checking/QuantityRules.h"
#include "core/checking/RemarkRules.h"
#include "core/checking/ShipToRules.h"
#include "core/checking/SizeRules.h"
#include "core/checking/SumRules.h"
#include "core/checking/TermsRules.h"
#include "core/checking/WindowRules.h"

#include <QSet>

#include <iterator>

namespace intray {

namespace {

struct CheckRules
{
    Q_DECLARE_TR_FUNCTIONS(intray::CheckRules)
};

template <typename... Rules> std::vector<std::unique_ptr<CheckRule>> made()
{
    std::vector<std::unique_ptr<CheckRule>> rules;
    (rules.push_back(std::make_unique<Rules>()), ...);
    return rules;
}

Findings ruleFailed(const CheckRule &rule, const QString &detail)
{
    Finding found;
    found.rule = rule.id();
    found.severity = Severity::Block;
    found.question =
        CheckRules::tr("The check “%1” failed. Look at the order yourself.").arg(rule.id());
    found.reason = detail;
    found.about = detail;
    found.answers = {Questions::keep(CheckRules::tr("I have looked"))};
    return {found};
}

Findings checkedBy(const CheckRule &rule, const Order &order, const CheckContext &context)
{
    if (!context.policy.isOn(rule.id()))
        return {};
    Findings findings;
    try {
        if (rule.canCheck(order, context))
            findings = rule.check(order, context);
    } catch (const std::exception &error) {
        findings = ruleFailed(rule, QString::fromUtf8(error.what()));
    }
    const auto policy = context.policy.rules.find(rule.id());
    for (Finding &finding : findings) {
        // A rule that lowered or raised one of its findings knows why; the policy speaks of the others.
        if (policy != context.policy.rules.end() && policy->second.severity &&
            finding.severity == rule.severity())
            finding.severity = *policy->second.severity;
    }
    return findings;
}

// The fields a finding settles when it is answered: one question for one doubt.
void addAskedFields(const Finding &finding, QSet<QString> &asked)
{
    const auto add = [&](FieldName name) {
        asked.insert((finding.field.line ? FieldPath::ofLine(*finding.field.line, name)
                                         : FieldPath::header(name))
                         .toString());
    };
    add(finding.field.name);
    if (finding.rule == QLatin1String("line-total-mismatch")) {
        for (const FieldName name :
             {FieldName::Quantity, FieldName::UnitPrice, FieldName::PricePer})
            add(name);
    }
}

CheckContext withPolicy(const CheckContext &context, const Policy &policy)
{
    return {context.catalog,  context.memory,   policy,
            context.today,    context.deskOrders, context.document,
            context.intent,   context.history,  context.asRead,
            context.isHistoryKnown};
}

void dropAskedTwice(Findings &findings)
{
    const QString lowConfidence = QStringLiteral("low-confidence");
    QSet<QString> asked;
    for (const Finding &finding : findings) {
        if (finding.rule != lowConfidence && finding.flags())
            addAskedFields(finding, asked);
    }
    std::erase_if(findings, [&](const Finding &finding) {
        return finding.rule == lowConfidence && finding.field.name != FieldName::Whole &&
               asked.contains(finding.field.toString());
    });
}

} // namespace

const std::vector<std::unique_ptr<CheckRule>> &checkRules()
{
    static const std::vector<std::unique_ptr<CheckRule>> rules =
        made<NoOrderFound, UnreadablePart, UnknownCustomer, CustomerOnHold, CreditLimitExceeded,
             MissingPoNumber, DuplicatePo, DuplicateContent, ChangeOfUnknownOrder, UnknownShipTo,
             CurrencyMismatch, AmbiguousDate, DateInPast, DateBeforeLeadTime, UnknownItem,
             AmbiguousItem, ItemDescriptionConflict, DiscontinuedItem, MissingQuantity,
             UnitMismatch, UnitDoubtful, PackMultiple, BelowMinQuantity, UnusualQuantity,
             PriceMismatch, LineTotalMismatch, GrandTotalMismatch, LowConfidence,
             // further ones
             OrderNotOurs, BodyAndAttachmentDisagree, ForApprovalCopy, SameAsLastTime, ChangeAfterShipping,
             NewSenderAndNewAddress, FirstOrder, ConsolidateWithOpenOrder, OneTimeAddress,
             AddressTooLong, ShipWindow, CancelAfter, WholeUnitsOnly, RepeatedItem, OrderMinimum,
             OrderMaximum, MissingPrice, ExpiredPrice, PaymentTermsDiffer, IncotermsStated,
             CarrierOrFreightAccount, CompleteDeliveryOnly, BlanketOrder, QuoteReference,
             FreeTextInstruction, SpecialClause, CertificateDemanded, ShelfLife, TargetFormat>();
    return rules;
}

namespace {

Findings checkWith(const Order &order, const CheckContext &context)
{
    Findings findings;
    for (const auto &rule : checkRules()) {
        Findings found = checkedBy(*rule, order, context);
        std::move(found.begin(), found.end(), std::back_inserter(findings));
    }
    dropAskedTwice(findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity != b.severity ? a.severity < b.severity
                                        : a.field.line.value_or(-1) < b.field.line.value_or(-1);
    });
    return findings;
}

} // namespace

Findings checkOrder(const Order &order, const CheckContext &context)
{
    if (context.policy.changes.empty())
        return checkWith(order, context);
    const Policy policy =
        context.policy.forOrder(order.customerNo.value.value_or(QString()), context.today);
    return checkWith(order, withPolicy(context, policy));
}

Findings checkDocument(const CheckContext &context)
{
    const Policy policy = context.policy.forOrder({}, context.today);
    const CheckContext resolved = withPolicy(context, policy);
    Findings findings = checkedBy(NoOrderFound(), Order(), resolved);
    Findings unread = checkedBy(UnreadablePart(), Order(), resolved);
    std::move(unread.begin(), unread.end(), std::back_inserter(findings));
    return findings;
}

QStringList uncheckedRules(const Order &order, const CheckContext &context)
{
    QStringList ids;
    const Policy policy =
        context.policy.forOrder(order.customerNo.value.value_or(QString()), context.today);
    for (const auto &rule : checkRules()) {
        if (policy.isOn(rule->id()) && !rule->canCheck(order, context))
            ids += rule->id();
    }
    return ids;
}

void keepAnswers(Findings &now, const Findings &before)
{
    for (Finding &finding : now) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const Finding &old) {
            return old.answeredWith && old.isSame(finding) && old.about == finding.about;
        });
        if (same != before.end())
            finding.answeredWith = same->answeredWith;
    }
}

} // namespace intray
