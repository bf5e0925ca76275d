// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OrderStore.h"

#include "core/orders/OrderJson.h"
#include "core/store/OrderContent.h"
#include "core/store/Statement.h"

#include <QJsonDocument>

namespace intray {

QByteArray packedOrder(const Order &order)
{
    return qCompress(QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact), 1);
}

Result<Order> unpackedOrder(const QByteArray &bytes)
{
    return orderFromJson(QJsonDocument::fromJson(qUncompress(bytes)).object());
}

Result<History> OrderStore::history(const QString &customerNo, int limit)
{
    History history;
    if (customerNo.isEmpty())
        return history;
    Statement statement(
        m_database,
        QStringLiteral("SELECT q.order_id, q.state, q.arrived_at, o.content FROM queue q"
                       " JOIN orders o ON o.id = q.order_id WHERE q.customer_no = ?"
                       " AND q.kind = 'new' AND q.state IN ('ready', 'approved', 'exported')"
                       " ORDER BY q.order_id DESC LIMIT ?"));
    if (const Result<> run = statement.bind(customerNo).bind(limit).run(); !run)
        return tl::unexpected(run.error());
    while (statement.next()) {
        const Result<Order> order = unpackedOrder(statement.bytes(3));
        if (!order)
            return tl::unexpected(order.error());
        history.push_back(pastOrder(statement.number(0),
                                    orderStateFromKey(statement.text(1)).value_or(OrderState::Ready),
                                    *order, statement.time(2)));
    }
    return history;
}

Result<> OrderStore::replaceAsRead(OrderId id, const Order &order)
{
    return Statement(m_database,
                     QStringLiteral("UPDATE order_as_read SET content = ? WHERE order_id = ?"))
        .bind(packedOrder(order))
        .bind(id)
        .run();
}

} // namespace intray
