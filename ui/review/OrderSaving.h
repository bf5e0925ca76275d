// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"
#include "core/store/MemoryStore.h"

#include <QObject>

#include <functional>
#include <vector>

namespace intray {

class Desk;
class OrderOnDesk;

// Stores every change of the order on the desk, one save after the other, without making anybody wait.
// What could not be stored is kept and tried again with the next change.
class OrderSaving : public QObject
{
    Q_OBJECT
public:
    enum class State { Saved, Saving, Failed };

    OrderSaving(Desk &desk, OrderOnDesk &order, QObject *parent);

    State state() const { return m_state; }
    // Runs `then` once everything is stored; drops it when storing fails (stateChanged says why).
    void whenSaved(std::function<void()> then);

Q_SIGNALS:
    void stateChanged(const QString &whyNot);
    // What a save of the order on the desk taught.
    void learnt(const std::vector<intray::Lesson> &lessons, intray::OrderId id);

private:
    struct Unsaved
    {
        OrderRecord record;
        std::vector<AuditEntry> entries;
        std::vector<Lesson> lessons;
    };
    void collect();
    void leave();
    void save();
    void finish(OrderId id, int revision);
    void become(State state, const QString &whyNot = {});

    Desk &m_desk;
    OrderOnDesk &m_order;
    std::vector<AuditEntry> m_entries; // not stored yet
    std::vector<Lesson> m_lessons;     // that go with them
    std::function<void()> m_then;
    std::vector<Unsaved> m_left; // orders that left the desk while an earlier save was under way
    State m_state = State::Saved;
    OrderId m_id = 0; // 0: none is open
};

} // namespace intray
