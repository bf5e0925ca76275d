// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/Order.h"

#include "core/orders/Keys.h"

namespace intray {

namespace {

constexpr std::pair<OrderKind, const char *> OrderKinds[] = {
    {OrderKind::New, "new"}, {OrderKind::Change, "change"}, {OrderKind::Cancel, "cancel"}};

constexpr std::pair<Intent, const char *> Intents[] = {
    {Intent::Order, "order"},
    {Intent::Change, "change"},
    {Intent::Cancel, "cancel"},
    {Intent::QuoteRequest, "quote-request"},
    {Intent::NotAnOrder, "not-an-order"},
    {Intent::Unreadable, "unreadable"}};

} // namespace

QString toKey(OrderKind kind)
{
    return keyIn(OrderKinds, kind);
}

QString toKey(Intent intent)
{
    return keyIn(Intents, intent);
}

std::optional<OrderKind> orderKindFromKey(const QString &key)
{
    return valueIn(OrderKinds, key);
}

std::optional<Intent> intentFromKey(const QString &key)
{
    return valueIn(Intents, key);
}

} // namespace intray
