// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace intray {

class Desk;
class OrderOnDesk;

// Asks the store again what the customer has at the desk and ordered before, when a person puts the customer
// of the open order right: duplicates and habits are those of the right one.
class CustomersPast : public QObject
{
    Q_OBJECT

public:
    CustomersPast(Desk &desk, OrderOnDesk &order, QObject *parent);

private:
    void follow();

    Desk &m_desk;
    OrderOnDesk &m_order;
    QString m_customer; // whose past is there or asked for
};

} // namespace intray
