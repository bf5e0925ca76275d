// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/OrderMoves.h"

#include "ui/review/OrderOnDesk.h"
#include "ui/review/OrderSaving.h"
#include "ui/shared/Desk.h"
#include "ui/shared/ReasonBar.h"
#include "ui/shared/Words.h"

namespace intray {

OrderMoves::OrderMoves(Desk &desk, OrderOnDesk &order, OrderSaving &saving, ReasonBar &reasons, QObject *parent)
    : QObject(parent), m_desk(desk), m_order(order), m_saving(saving), m_reasons(reasons)
{
    connect(&order, &OrderOnDesk::orderOpened, this, [this] { m_moving = false; });
    connect(&saving, &OrderSaving::stateChanged, this, [this](const QString &whyNot) {
        if (!whyNot.isEmpty())
            m_moving = false;
    });
}

bool OrderMoves::mayMove()
{
    if (!m_order.isOpen() || m_moving)
        return false;
    if (m_order.isReadOnly()) {
        Q_EMIT refused(m_order.readOnlyBecause());
        return false;
    }
    return true;
}

QString OrderMoves::name() const
{
    const QString number = m_order.order().poNumber.value.value_or(QString());
    return number.isEmpty() ? m_order.opened().submission.fileName : withNumber(tr("PO %1"), number);
}

void OrderMoves::run(Move move, std::function<void(OrderId)> done)
{
    m_moving = true;
    m_saving.whenSaved([this, move = std::move(move), done = std::move(done)] {
        const OrderId id = m_order.opened().record.id;
        move(id, [this, id, done](const Result<> &result) {
            m_moving = false;
            if (!result) {
                Q_EMIT refused(result.error().message);
                return;
            }
            done(id);
        });
    });
}

void OrderMoves::release()
{
    if (!mayMove())
        return;
    const int open = int(m_order.session().questions().size());
    if (open > 0) {
        Q_EMIT refused(open == 1 ? tr("One question is still open. Answer it before the order is released.")
                                 : tr("%1 questions are still open. Answer them before the order is released.")
                                       .arg(open));
        return;
    }
    run([this](OrderId id, const auto &then) { m_desk.release(id, this, then); },
        [this](OrderId id) {
            m_lastReleased = id;
            Q_EMIT released(id);
        });
}

void OrderMoves::hold(const QString &usual)
{
    if (!mayMove())
        return;
    m_reasons.ask(tr("Hold this order, because"), usual, [this](const QString &reason) {
        run([this, reason](OrderId id, const auto &then) { m_desk.hold(id, reason, this, then); },
            [this, text = name()](OrderId id) { Q_EMIT moved(id, tr("%1 is held.").arg(text)); });
    });
}

void OrderMoves::ask(const QString &usual)
{
    if (!mayMove())
        return;
    m_reasons.ask(tr("What do you ask the customer?"), usual, [this](const QString &question) {
        run([this, question](OrderId id, const auto &then) { m_desk.waitForCustomer(id, question, this, then); },
            [this, text = name()](OrderId id) { Q_EMIT moved(id, tr("%1 waits for the customer.").arg(text)); });
    });
}

void OrderMoves::reject(const QString &usual)
{
    if (!mayMove())
        return;
    m_reasons.ask(tr("Not an order, because"), usual, [this](const QString &reason) {
        run([this, reason](OrderId id, const auto &then) { m_desk.reject(id, reason, this, then); },
            [this, text = name()](OrderId id) {
                Q_EMIT moved(id, tr("%1 is put aside as not an order; it can be taken back.").arg(text));
            });
    });
}

void OrderMoves::backToReview()
{
    if (!m_order.isOpen() || m_moving)
        return;
    m_moving = true;
    const OrderId id = m_order.opened().record.id;
    m_desk.reopen(id, tr("back to review"), this, [this, id](const Result<> &result) {
        m_moving = false;
        if (result)
            Q_EMIT returned(id);
        else
            Q_EMIT refused(result.error().message);
    });
}

void OrderMoves::takeBack()
{
    if (!m_lastReleased)
        return;
    const OrderId id = *std::exchange(m_lastReleased, std::nullopt);
    m_desk.undoRelease(id, this, [this, id](const Result<> &result) {
        if (result)
            Q_EMIT returned(id);
        else
            Q_EMIT refused(result.error().message);
    });
}

} // namespace intray
