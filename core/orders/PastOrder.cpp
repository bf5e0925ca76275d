// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/PastOrder.h"

namespace intray {

PastOrder pastOrder(OrderId id, OrderState state, const Order &order, const QDateTime &arrivedAt)
{
    PastOrder past{id,
                   state,
                   order.customerNo.value.value_or(QString()),
                   order.poNumber.value.value_or(QString()),
                   order.orderDate.value.value_or(arrivedAt.toLocalTime().date()),
                   order.shipToId.value.value_or(QString()),
                   {},
                   {}};
    for (const Field<QString> &sender : order.senderAddresses) {
        if (sender.value)
            past.senders += sender.value->toLower();
    }
    for (const OrderLine &line : order.lines)
        past.lines.push_back({line.sku.value.value_or(QString()),
                              line.description.value.value_or(QString()), line.baseQuantity,
                              line.quantity.value, line.unit.value.value_or(QString()),
                              line.unitPrice.value});
    return past;
}

} // namespace intray
