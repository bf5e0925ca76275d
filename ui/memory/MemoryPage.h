// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/CustomerMemory.h"
#include "ui/shared/Desk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace intray {

class KeyButton;
class MemoryModel;
class ReasonBar;

// What corrections taught the desk: each entry with when, from which order, by whom, how often right and
// wrong since; to be changed, demoted or forgotten, and taken back.
class MemoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryPage(Desk &desk, QWidget *parent = nullptr);
    // Shows what is known of one customer.
    void search(const QString &text);

Q_SIGNALS:
    // The order from which an entry was learnt is wanted.
    void opened(intray::OrderId id);

private:
    void buildTable();
    QLayout *buildHead();
    QLayout *buildFoot();
    void buildKeys();
    void refresh();
    void showCurrent();
    const MemoryEntry *current() const;
    void forget();
    void takeBack();
    void toggle();
    void editMeaning();
    void openOrder();
    void store(const MemoryEntry &entry, const QString &sentence);

    Desk &m_desk;
    MemoryModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    QLabel *m_summary;
    QLabel *m_story;
    KeyButton *m_forget;
    KeyButton *m_toggle;
    KeyButton *m_edit;
    KeyButton *m_order;
    ReasonBar *m_reason;
    std::optional<MemoryEntry> m_forgotten; // the last one, until another is
    qint64 m_currentId = 0;
};

} // namespace intray
