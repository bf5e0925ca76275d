// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Arrivals.h"

#include <QFrame>

#include <map>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace intray {

// One folder or mailbox: what it is, how it fares, and what can be done with it.
class ArrivalRow : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalRow(QWidget *parent = nullptr);
    void show(const Arrivals::Shown &shown);

Q_SIGNALS:
    void lookWanted();
    void changeWanted();
    void removeWanted();
    void switched(bool on);

private:
    void say(QLabel *label, const QString &text, const char *role);

    QLabel *m_drawing, *m_name, *m_place, *m_state, *m_left;
    QCheckBox *m_active;
    QPushButton *m_look, *m_change, *m_remove;
};

// The desk's folders and mailboxes, to be added, changed, switched off and removed.
class ArrivalList : public QFrame
{
    Q_OBJECT

public:
    explicit ArrivalList(Arrivals &arrivals, QWidget *parent = nullptr);

private:
    void showAll();
    ArrivalRow *rowFor(InletId id);
    void edit(const Inlet &inlet);
    void askToRemove(InletId id);
    const Arrivals::Shown *shown(InletId id) const;

    Arrivals &m_arrivals;
    QVBoxLayout *m_rows;
    QLabel *m_none;
    std::map<InletId, ArrivalRow *> m_rowOf;
};

} // namespace intray
