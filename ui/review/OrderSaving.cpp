// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/OrderSaving.h"

#include "ui/review/OrderOnDesk.h"
#include "ui/shared/Desk.h"

namespace intray {

OrderSaving::OrderSaving(Desk &desk, OrderOnDesk &order, QObject *parent)
    : QObject(parent), m_desk(desk), m_order(order)
{
    connect(&order, &OrderOnDesk::changed, this, &OrderSaving::collect);
    connect(&order, &OrderOnDesk::leaving, this, &OrderSaving::leave);
    connect(&order, &OrderOnDesk::orderOpened, this, [this] {
        m_id = m_order.opened().record.id;
        become(State::Saved);
    });
}

void OrderSaving::become(State state, const QString &whyNot)
{
    m_state = state;
    Q_EMIT stateChanged(whyNot);
}

// What changed while a save was under way is stored when that one gives the revision.
void OrderSaving::leave()
{
    if (!m_entries.empty() && m_state == State::Saving)
        m_left.push_back({m_order.session().record(), m_entries, m_lessons});
    m_entries.clear();
    m_lessons.clear();
    m_then = {};
    m_id = 0;
}

void OrderSaving::finish(OrderId id, int revision)
{
    const auto left = std::find_if(m_left.begin(), m_left.end(), [id](const Unsaved &each) { return each.record.id == id; });
    if (left == m_left.end())
        return;
    Unsaved rest = std::move(*left);
    m_left.erase(left);
    rest.record.revision = revision;
    m_desk.save(rest.record, rest.entries, rest.lessons, this, [this](const Result<int> &saved) {
        if (!saved)
            Q_EMIT m_desk.message(saved.error().message);
    });
}

void OrderSaving::collect()
{
    const std::vector<AuditEntry> fresh = m_order.session().takeEntries();
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    const std::vector<Lesson> taught = m_order.session().takeLessons();
    m_lessons.insert(m_lessons.end(), taught.begin(), taught.end());
    if (!m_entries.empty() && m_state != State::Saving)
        save();
}

void OrderSaving::save()
{
    const std::vector<AuditEntry> entries = std::exchange(m_entries, {});
    const std::vector<Lesson> lessons = std::exchange(m_lessons, {});
    become(State::Saving);
    m_desk.save(m_order.session().record(), entries, lessons, this, [this, entries, lessons, id = m_id](const Result<int> &revision) {
        if (id != m_id || !m_order.isOpen()) {
            if (revision)
                finish(id, *revision);
            else
                Q_EMIT m_desk.message(revision.error().message);
            return; // another order is on the desk by now
        }
        if (!revision) {
            m_entries.insert(m_entries.begin(), entries.begin(), entries.end());
            m_lessons.insert(m_lessons.begin(), lessons.begin(), lessons.end());
            m_then = {};
            become(State::Failed, revision.error().message);
            return;
        }
        m_order.session().stored(*revision);
        if (!lessons.empty())
            Q_EMIT learnt(lessons, id);
        if (!m_entries.empty())
            return save();
        become(State::Saved);
        if (const auto then = std::exchange(m_then, {}))
            then();
    });
}

void OrderSaving::whenSaved(std::function<void()> then)
{
    if (m_state == State::Saved)
        return then();
    m_then = std::move(then);
    if (m_state == State::Failed)
        save();
}

} // namespace intray
