// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approval/ApprovalModel.h"
#include "ui/shared/Desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace intray {

class ChangesView;
class ExportBar;
class KeyButton;
class ReasonBar;

// Where a supervisor lets ready orders go: what stands out on top with the reason, what people changed as was
// and is, and at the foot the export of what was approved.
class ApprovalPage : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(intray::OrderId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    // What was found out about an order, valid while its row stays the same.
    struct Known
    {
        QueueRow row;
        Outlook outlook;
    };

    QWidget *buildHead();
    void buildTable();
    void buildKeys();
    void refresh();
    void fill(const std::vector<OrderId> &approvable);
    void learn(std::vector<OrderId> orders);
    void currentChanged(int row);
    void openCurrent();
    void approveSelected();
    void approveRest();
    void approve(const std::vector<OrderId> &orders);
    void returnCurrent();
    std::vector<OrderId> selected() const;

    Desk &m_desk;
    ApprovalModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    QLabel *m_fourEyes;
    KeyButton *m_approve;
    KeyButton *m_approveRest;
    KeyButton *m_return;
    ChangesView *m_changes;
    ReasonBar *m_reason;
    ExportBar *m_export;
    std::map<OrderId, Known> m_known;
    std::set<OrderId> m_lookedAt;
    bool m_stale = true;
    bool m_loading = false;
};

} // namespace intray
