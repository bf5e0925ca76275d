// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "core/orders/PastOrder.h"

#include <QHash>

namespace intray {

// What a customer bought before, by item.
class ItemHistory
{
public:
    ItemHistory(const History &history, const QString &customerNo);

    // "bought 9 times, last on 2026-02-10"; empty for an item it never bought.
    QString because(const QString &sku) const;
    int timesOf(const QString &sku) const;

private:
    struct Purchases
    {
        int times = 0;
        QDate last;
    };
    QHash<QString, Purchases> m_purchases; // by folded sku
};

// "The same as last time": an order that repeats the last one and names no lines gets those of the
// customer's latest order, none of them sure; a doubt where none is known.
void fillFromLastOrder(Order &order, const History &history);

} // namespace intray
