// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Explanation.h"

#include "core/checking/ErrorBudget.h"
#include "core/checking/Questions.h"
#include "core/checking/RuleNeeds.h"
#include "core/orders/Keys.h"

namespace intray {

namespace {

struct RuleReasons
{
    Q_DECLARE_TR_FUNCTIONS(intray::RuleReasons)
};

// What makes a rule ask, as half a sentence after "Asked because". A rule that is not here is named.
constexpr std::pair<const char *, const char *> Reasons[] = {
    {"no-order-found", QT_TRANSLATE_NOOP("intray::RuleReasons", "what arrived looks like an order but gave none")},
    {"unreadable-part", QT_TRANSLATE_NOOP("intray::RuleReasons", "a part of what arrived could not be read and may belong to the order")},
    {"unknown-customer", QT_TRANSLATE_NOOP("intray::RuleReasons", "no single customer record is proven")},
    {"customer-on-hold", QT_TRANSLATE_NOOP("intray::RuleReasons", "the customer's record is on hold")},
    {"credit-limit-exceeded", QT_TRANSLATE_NOOP("intray::RuleReasons", "the open balance and this order together exceed the credit limit")},
    {"missing-po-number", QT_TRANSLATE_NOOP("intray::RuleReasons", "a new order should state its number, and this one states none")},
    {"duplicate-po", QT_TRANSLATE_NOOP("intray::RuleReasons", "the customer has used this order number before")},
    {"duplicate-content", QT_TRANSLATE_NOOP("intray::RuleReasons", "the customer lately ordered the same under another number")},
    {"change-of-unknown-order", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order it changes or cancels is not among the customer's")},
    {"unknown-ship-to", QT_TRANSLATE_NOOP("intray::RuleReasons", "the delivery address is none of the customer's")},
    {"currency-mismatch", QT_TRANSLATE_NOOP("intray::RuleReasons", "the currency is not the customer's")},
    {"ambiguous-date", QT_TRANSLATE_NOOP("intray::RuleReasons", "day and month cannot be told apart")},
    {"date-in-past", QT_TRANSLATE_NOOP("intray::RuleReasons", "the wanted date lies before today")},
    {"date-before-lead-time", QT_TRANSLATE_NOOP("intray::RuleReasons", "the wanted date comes before the item's lead time is over")},
    {"unknown-item", QT_TRANSLATE_NOOP("intray::RuleReasons", "no item of ours is found for the line")},
    {"ambiguous-item", QT_TRANSLATE_NOOP("intray::RuleReasons", "more than one item fits and nothing decides")},
    {"item-description-conflict", QT_TRANSLATE_NOOP("intray::RuleReasons", "number and description point to different items")},
    {"discontinued-item", QT_TRANSLATE_NOOP("intray::RuleReasons", "the item is no longer sold")},
    {"missing-quantity", QT_TRANSLATE_NOOP("intray::RuleReasons", "the line states no quantity")},
    {"unit-mismatch", QT_TRANSLATE_NOOP("intray::RuleReasons", "the unit cannot be converted to the item's own")},
    {"unit-doubtful", QT_TRANSLATE_NOOP("intray::RuleReasons", "the price speaks for another unit")},
    {"pack-multiple", QT_TRANSLATE_NOOP("intray::RuleReasons", "the quantity is no whole number of packs")},
    {"below-min-qty", QT_TRANSLATE_NOOP("intray::RuleReasons", "the quantity is below the least we sell")},
    {"unusual-quantity", QT_TRANSLATE_NOOP("intray::RuleReasons", "the quantity is far from what this customer usually orders")},
    {"price-mismatch", QT_TRANSLATE_NOOP("intray::RuleReasons", "the price differs from the price list by more than is allowed")},
    {"line-total-mismatch", QT_TRANSLATE_NOOP("intray::RuleReasons", "quantity times price is not the printed amount")},
    {"grand-total-mismatch", QT_TRANSLATE_NOOP("intray::RuleReasons", "the amounts do not add up to the printed total")},
    {"body-and-attachment-disagree", QT_TRANSLATE_NOOP("intray::RuleReasons", "two parts of what arrived state different values")},
    {"order-not-ours", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order is addressed to another seller")},
    {"for-approval-copy", QT_TRANSLATE_NOOP("intray::RuleReasons", "it may be a draft or a copy that is not approved yet")},
    {"same-as-last-time", QT_TRANSLATE_NOOP("intray::RuleReasons", "the customer refers to an earlier order instead of naming the goods")},
    {"change-after-shipping", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order it changes has left this desk already")},
    {"new-sender-and-new-address", QT_TRANSLATE_NOOP("intray::RuleReasons", "neither the sender nor the delivery address is known of this customer")},
    {"first-order", QT_TRANSLATE_NOOP("intray::RuleReasons", "the customer has not ordered here before")},
    {"consolidate-with-open-order", QT_TRANSLATE_NOOP("intray::RuleReasons", "another order for the same address is still here")},
    {"one-time-address", QT_TRANSLATE_NOOP("intray::RuleReasons", "the address was said to hold once")},
    {"address-too-long", QT_TRANSLATE_NOOP("intray::RuleReasons", "a line of the address is too long")},
    {"ship-window", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order says before which day nothing is taken")},
    {"cancel-after", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order is void after a day")},
    {"whole-units-only", QT_TRANSLATE_NOOP("intray::RuleReasons", "a part of a unit is ordered that is sold whole")},
    {"repeated-item", QT_TRANSLATE_NOOP("intray::RuleReasons", "two lines order the same item")},
    {"order-minimum", QT_TRANSLATE_NOOP("intray::RuleReasons", "the goods cost less than the least for one order")},
    {"order-maximum", QT_TRANSLATE_NOOP("intray::RuleReasons", "the goods cost more than may pass without a person")},
    {"missing-price", QT_TRANSLATE_NOOP("intray::RuleReasons", "neither the order nor the price list has a price")},
    {"expired-price", QT_TRANSLATE_NOOP("intray::RuleReasons", "the price was ours on an earlier day")},
    {"payment-terms-differ", QT_TRANSLATE_NOOP("intray::RuleReasons", "the terms of payment are not those agreed")},
    {"incoterms", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order states terms of delivery")},
    {"carrier-or-freight-account", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order names a carrier or a freight account")},
    {"complete-delivery-only", QT_TRANSLATE_NOOP("intray::RuleReasons", "the customer takes nothing but the whole order")},
    {"blanket-order", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order refers to a blanket order")},
    {"quote-reference", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order refers to a quotation")},
    {"free-text-instruction", QT_TRANSLATE_NOOP("intray::RuleReasons", "an instruction stands there that belongs to no field")},
    {"special-clause", QT_TRANSLATE_NOOP("intray::RuleReasons", "the order has a clause of its own")},
    {"certificate-demanded", QT_TRANSLATE_NOOP("intray::RuleReasons", "a certificate is wanted")},
    {"shelf-life", QT_TRANSLATE_NOOP("intray::RuleReasons", "a remaining shelf life is wanted")},
    {"target-format", QT_TRANSLATE_NOOP("intray::RuleReasons", "the target cannot take a value as it is")}};

QString reasonOf(const QString &rule)
{
    for (const auto &[id, reason] : Reasons) {
        if (rule == QLatin1String(id))
            return QCoreApplication::translate("intray::RuleReasons", reason);
    }
    return RuleReasons::tr("the check “%1” found something to decide").arg(rule);
}

// "2 percent": a limit as a person says it.
QString limitInWords(const QString &name, Decimal limit)
{
    const QString number = Questions::quantity(limit);
    if (name == QLatin1String("percent"))
        return RuleReasons::tr("%1 percent").arg(number);
    if (name == QLatin1String("days"))
        return RuleReasons::tr("%1 days").arg(number);
    if (name == QLatin1String("times"))
        return RuleReasons::tr("%1 times the usual").arg(number);
    if (name == QLatin1String("orders"))
        return RuleReasons::tr("%1 earlier orders").arg(number);
    if (name == QLatin1String("amount"))
        return Questions::price(limit);
    return RuleReasons::tr("%1 characters").arg(number);
}

// Whether the limit is a number that says something: not one of yes and no.
bool isAmount(const QString &name)
{
    // How far memory reaches asks nothing.
    return name != QLatin1String("latin1") && name != QLatin1String("date-required") &&
           !name.startsWith(QLatin1String("learnt-"));
}

// "; the limit is 2 percent", for the rules that have one.
QString limitsOf(const QString &rule, const Order &order, const CheckContext &context)
{
    const Policy::RulePolicy policy = context.policy.rulePolicy(
        rule, order.customerNo.value.value_or(QString()), context.today);
    QStringList limits;
    for (const auto &[name, limit] : policy.tolerances) {
        if (limit > Decimal(0) && isAmount(name))
            limits += limitInWords(name, limit);
    }
    return limits.isEmpty() ? QString()
                            : RuleReasons::tr("; the limit is %1").arg(limits.join(QStringLiteral(", ")));
}

QString lowConfidenceReason(const Finding &finding, const Order &order, const CheckContext &context)
{
    bool isStated = false;
    visitField(order, finding.field, [&](const auto &field) { isStated = field.isStated(); });
    if (finding.field.name == FieldName::Whole)
        return RuleReasons::tr("Asked because reading left a doubt that nothing in the document settles.");
    if (!isStated)
        return RuleReasons::tr("Asked because something stands there that could not be read.");
    const Policy policy = context.policy.forOrder(order.customerNo.value.value_or(QString()), context.today);
    const Confidence sure = confidenceAt(order, finding.field, policy);
    const double budget = budgetOf(finding.field.name, policy);
    if (1 - sure > budget)
        return RuleReasons::tr("Asked because such a value is right %1, and it should be right %2 to pass.")
            .arg(timesRight(sure), timesRight(1 - budget));
    return RuleReasons::tr("Asked because the doubts of the whole order add up to more than is allowed, and "
                           "this value, right %1, is among the weakest.")
        .arg(timesRight(sure));
}

} // namespace

QString whyAsked(const Finding &finding, const Order &order, const CheckContext &context)
{
    if (finding.rule == QLatin1String("low-confidence"))
        return lowConfidenceReason(finding, order, context);
    return RuleReasons::tr("Asked because %1%2.")
        .arg(reasonOf(finding.rule), limitsOf(finding.rule, order, context));
}

QStringList whyUnchecked(const Order &order, const CheckContext &context)
{
    QStringList list;
    for (const QString &rule : uncheckedRules(order, context)) {
        const QString needs = ruleNeedsFor(rule, order, context);
        list += needs.isEmpty()
                    ? RuleReasons::tr("Not checked whether %1: what that needs is not there.").arg(reasonOf(rule))
                    : RuleReasons::tr("Not checked whether %1: that %2.").arg(reasonOf(rule), needs);
    }
    return list;
}

} // namespace intray
