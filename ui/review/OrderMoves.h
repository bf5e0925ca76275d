// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"

#include <QObject>

#include <functional>
#include <optional>

namespace intray {

class Desk;
class OrderOnDesk;
class OrderSaving;
class ReasonBar;

// Where the order on the desk goes: released, held, asked about, put aside. Each move first waits until
// every change is stored; a refusal is a sentence and changes nothing.
class OrderMoves : public QObject
{
    Q_OBJECT
public:
    OrderMoves(Desk &desk, OrderOnDesk &order, OrderSaving &saving, ReasonBar &reasons, QObject *parent);

    void release();
    // `usual` stands ready in the reason.
    void hold(const QString &usual);
    void ask(const QString &usual);
    void reject(const QString &usual);
    void backToReview();
    // The last order this person released here, while nothing else was done since.
    bool canTakeBack() const { return m_lastReleased.has_value(); }
    void takeBack();

Q_SIGNALS:
    void released(intray::OrderId id);
    // The order is no longer this clerk's to review; what to say about it.
    void moved(intray::OrderId id, const QString &sentence);
    // It is up for review again.
    void returned(intray::OrderId id);
    void refused(const QString &sentence);

private:
    using Move = std::function<void(OrderId, std::function<void(Result<>)>)>;
    bool mayMove();
    void run(Move move, std::function<void(OrderId)> done);
    QString name() const;

    Desk &m_desk;
    OrderOnDesk &m_order;
    OrderSaving &m_saving;
    ReasonBar &m_reasons;
    std::optional<OrderId> m_lastReleased;
    bool m_moving = false; // a second Ctrl+Enter must not release twice
};

} // namespace intray
