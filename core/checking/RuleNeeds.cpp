// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/RuleNeeds.h"

#include "core/checking/Questions.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct RuleNeeds
{
    Q_DECLARE_TR_FUNCTIONS(intray::RuleNeeds)
};

// Rules that find nothing while all their limits are 0.
constexpr std::pair<const char *, const char *> Limits[] = {
    {"order-minimum", QT_TRANSLATE_NOOP("intray::RuleNeeds", "needs an amount above 0")},
    {"order-maximum", QT_TRANSLATE_NOOP("intray::RuleNeeds", "needs an amount above 0")},
    {"address-too-long", QT_TRANSLATE_NOOP("intray::RuleNeeds", "needs a number of characters above 0")},
    {"target-format", QT_TRANSLATE_NOOP("intray::RuleNeeds", "needs at least one limit above 0")}};

bool hasLimit(const Policy::RulePolicy &holds)
{
    return std::any_of(holds.tolerances.begin(), holds.tolerances.end(),
                       [](const auto &limit) { return limit.second > Decimal(0); });
}

// The rule's own word on whether it can judge an order of any customer, as far as master data decide: what
// arrives, the desk's own orders and what was ordered before come by themselves.
bool canEverCheck(const CheckRule &rule, const Catalog &catalog)
{
    static const CustomerMemory memory;
    static const Policy policy;
    static const Document document;
    KnownOrder known;
    known.content = QStringLiteral("any");
    CheckContext context{catalog, memory, policy, {}, {known}, &document, Intent::Order, {PastOrder()}};
    context.isHistoryKnown = true;
    Order order;
    if (rule.canCheck(order, context))
        return true;
    const std::vector<Customer> &customers = catalog.data().customers;
    return std::any_of(customers.begin(), customers.end(), [&](const Customer &customer) {
        order.customerNo.value = customer.number;
        return rule.canCheck(order, context);
    });
}

// What no customer, item or price of the master data gives.
QString missing(const QString &rule, const Catalog &catalog)
{
    const auto is = [&](const char *id) { return rule == QLatin1String(id); };
    if (is("order-not-ours"))
        return RuleNeeds::tr("needs our own name and address in the master data");
    if (!catalog.hasItems() && !catalog.hasCustomers())
        return RuleNeeds::tr("needs master data");
    if (!catalog.hasCustomers())
        return RuleNeeds::tr("needs customers");
    if (is("credit-limit-exceeded"))
        return RuleNeeds::tr("needs a credit limit and an open balance of customers");
    if (is("currency-mismatch"))
        return RuleNeeds::tr("needs the currency of customers");
    if (is("payment-terms-differ"))
        return RuleNeeds::tr("needs the payment terms of customers");
    if (is("unknown-ship-to"))
        return RuleNeeds::tr("needs addresses of customers");
    if (!catalog.hasItems())
        return RuleNeeds::tr("needs items");
    return catalog.hasPrices() ? RuleNeeds::tr("needs master data")
                               : RuleNeeds::tr("needs a price list");
}

} // namespace

QString ruleNeeds(const QString &id, const Policy::RulePolicy &holds, const Catalog &catalog)
{
    const auto &rules = checkRules();
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const auto &each) { return each->id() == id; });
    if (!holds.on || rule == rules.end())
        return {};
    for (const auto &[limited, needs] : Limits) {
        if (id == QLatin1String(limited) && !hasLimit(holds))
            return QCoreApplication::translate("intray::RuleNeeds", needs);
    }
    return canEverCheck(**rule, catalog) ? QString() : missing(id, catalog);
}

QString ruleNeedsFor(const QString &rule, const Order &order, const CheckContext &context)
{
    const QString customer = order.customerNo.value.value_or(QString());
    const QString needs = ruleNeeds(rule, context.policy.rulePolicy(rule, customer, context.today), context.catalog);
    if (!needs.isEmpty())
        return needs;
    if (!customerOf(order, context))
        return RuleNeeds::tr("needs a customer that is known");
    if (rule == QLatin1String("duplicate-content"))
        return RuleNeeds::tr("needs an earlier order at this desk");
    if (rule == QLatin1String("unusual-quantity"))
        return RuleNeeds::tr("needs earlier orders of this customer");
    return {};
}

} // namespace intray
