// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/QueueModel.h"
#include "ui/shared/Desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace intray {

class ReasonBar;

// The list of all that arrived: tabs, search, and the keys to work it.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePage(Desk &desk, QWidget *parent = nullptr);

    // The order after this one in the sequence of work; nullopt when nothing waits.
    std::optional<OrderId> next(const std::optional<QueueRow> &after) const;
    // The page that is shown while the desk is empty (first steps); owned from then on.
    void setEmptyDesk(QWidget *widget);
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void opened(intray::OrderId id);
    void nextWanted();
    void addFilesWanted();
    void countsChanged(int toReview, int ready);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildTable();
    void buildKeys();
    void deskChanged();
    void countsToTabs();
    void showEmptiness();
    void restoreCurrent(std::optional<OrderId> id);
    void openCurrent();
    void showMenu(const QPoint &place);
    void hold();
    void reject();
    void returnToReview();
    void sortBy(int column);
    std::vector<OrderId> selected() const;
    std::optional<OrderId> current() const;
    QString emptySentence() const;

    Desk &m_desk;
    QueueModel *m_model;
    QLineEdit *m_search;
    QTabBar *m_tabs;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_emptiness;
    ReasonBar *m_reason;
    QWidget *m_emptyDesk = nullptr;
    std::optional<OrderId> m_currentBefore; // across a reset of the list
    bool m_restoring = false;
    bool m_chosen = false; // the person chose a row; until then the first one is current
    int m_sortColumn = -1;
    bool m_descending = false;
};

} // namespace intray
