// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Policy.h"

#include "core/base/TextFold.h"

#include <algorithm>

namespace intray {

namespace {

// Of two changes that both hold, whether the first gives way to the second.
bool isWeaker(const Policy::Change *a, const Policy::Change *b)
{
    if (a->customerNo.isEmpty() != b->customerNo.isEmpty())
        return a->customerNo.isEmpty();
    if (a->from.isValid() && b->from.isValid())
        return a->from < b->from;
    return !a->from.isValid() && b->from.isValid();
}

void apply(const Policy::Change &change, Policy::RulePolicy &rule)
{
    rule.on = change.on.value_or(rule.on);
    if (change.severity)
        rule.severity = change.severity;
    for (const auto &[name, value] : change.tolerances)
        rule.tolerances[name] = value;
}

// Weakest first: each later one is worked in over those before it.
std::vector<const Policy::Change *> holding(const std::vector<Policy::Change> &changes,
                                            const QString &customerNo, const QDate &day)
{
    const QString customer = foldCode(customerNo);
    std::vector<const Policy::Change *> held;
    for (const Policy::Change &change : changes) {
        const bool isFor = change.customerNo.isEmpty() ||
                           (!customer.isEmpty() && foldCode(change.customerNo) == customer);
        if (isFor && (!change.from.isValid() || change.from <= day))
            held.push_back(&change);
    }
    std::stable_sort(held.begin(), held.end(), isWeaker);
    return held;
}

} // namespace

Policy Policy::forOrder(const QString &customerNo, const QDate &day) const
{
    Policy policy = *this;
    for (const Change *change : holding(changes, customerNo, day))
        apply(*change, policy.rules[change->rule]);
    policy.changes.clear();
    return policy;
}

Policy::RulePolicy Policy::rulePolicy(const QString &rule, const QString &customerNo,
                                      const QDate &day) const
{
    const auto found = rules.find(rule);
    RulePolicy policy = found == rules.end() ? RulePolicy() : found->second;
    for (const Change *change : holding(changes, customerNo, day)) {
        if (change->rule == rule)
            apply(*change, policy);
    }
    return policy;
}

bool Policy::isOn(const QString &rule) const
{
    const auto found = rules.find(rule);
    return found == rules.end() || found->second.on;
}

Decimal Policy::tolerance(const QString &rule, const QString &name, Decimal otherwise) const
{
    const auto found = rules.find(rule);
    if (found == rules.end())
        return otherwise;
    const auto value = found->second.tolerances.find(name);
    return value == found->second.tolerances.end() ? otherwise : value->second;
}

} // namespace intray
