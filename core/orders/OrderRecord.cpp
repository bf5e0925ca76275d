// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/OrderRecord.h"

#include "core/orders/Keys.h"

namespace intray {

namespace {

constexpr std::pair<OrderState, const char *> OrderStates[] = {
    {OrderState::ToReview, "to-review"},
    {OrderState::Held, "held"},
    {OrderState::WaitingForCustomer, "waiting-for-customer"},
    {OrderState::Ready, "ready"},
    {OrderState::Approved, "approved"},
    {OrderState::Exported, "exported"},
    {OrderState::Rejected, "rejected"}};

constexpr std::pair<Severity, const char *> Severities[] = {
    {Severity::Block, "block"}, {Severity::Ask, "ask"}, {Severity::Note, "note"}};

} // namespace

QString toKey(OrderState state)
{
    return keyIn(OrderStates, state);
}

std::optional<OrderState> orderStateFromKey(const QString &key)
{
    return valueIn(OrderStates, key);
}

QString toKey(Severity severity)
{
    return keyIn(Severities, severity);
}

std::optional<Severity> severityFromKey(const QString &key)
{
    return valueIn(Severities, key);
}

} // namespace intray
