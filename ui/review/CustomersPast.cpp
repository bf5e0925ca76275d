// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CustomersPast.h"

#include "core/store/OrderStore.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/shared/Desk.h"

namespace intray {
namespace {

QString customerOf(const OrderOnDesk &order)
{
    return order.order().customerNo.value.value_or(QString());
}

struct Past
{
    std::vector<KnownOrder> known;
    History history;
};

Result<Past> pastOf(Database &database, const QString &customer, OrderId except)
{
    OrderStore orders(database);
    auto known = orders.knownOrders(customer, except);
    if (!known)
        return tl::unexpected(known.error());
    auto history = orders.history(customer);
    if (!history)
        return tl::unexpected(history.error());
    std::erase_if(*history, [except](const PastOrder &past) { return past.id == except; });
    return Past{std::move(*known), std::move(*history)};
}

} // namespace

CustomersPast::CustomersPast(Desk &desk, OrderOnDesk &order, QObject *parent)
    : QObject(parent), m_desk(desk), m_order(order)
{
    connect(&order, &OrderOnDesk::orderOpened, this, [this] { m_customer = customerOf(m_order); });
    connect(&order, &OrderOnDesk::changed, this, &CustomersPast::follow);
}

void CustomersPast::follow()
{
    if (!m_order.isOpen() || customerOf(m_order) == m_customer)
        return;
    m_customer = customerOf(m_order);
    const OrderId id = m_order.opened().record.id;
    m_desk.run([customer = m_customer, id](Database &database) { return pastOf(database, customer, id); }, this,
               [this, customer = m_customer, id](Result<Past> past) {
                   const bool isStill =
                       m_order.isOpen() && m_order.opened().record.id == id && customerOf(m_order) == customer;
                   if (!past)
                       Q_EMIT m_desk.message(past.error().message);
                   else if (isStill)
                       m_order.setPast(std::move(past->known), std::move(past->history));
               });
}

} // namespace intray
