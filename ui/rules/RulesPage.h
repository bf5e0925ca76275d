// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Policy.h"
#include "ui/shared/Desk.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace intray {

class KeyButton;
class ReplayView;
class RuleEditor;
class RuleModel;

// The rules that keep an order from passing. Changes are proposed here, tried on stored orders, and put into
// force together by a supervisor.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(Desk &desk, QWidget *parent = nullptr);
    ~RulesPage() override;

Q_SIGNALS:
    void opened(intray::OrderId id);

private:
    void buildTable();
    QLayout *buildHead();
    void refresh();
    void showRule();
    void propose(const Policy::Change &change);
    void remove(int change);
    void proposalChanged();
    void discard();
    void putIntoForce();
    void tryOnOrders();
    void settleRights();

    Desk &m_desk;
    std::shared_ptr<const Catalog> m_catalog; // that the form shows
    Policy m_inForce, m_proposed;
    bool m_hasProposal = false;
    RuleModel *m_model;
    QTableView *m_table;
    RuleEditor *m_editor;
    ReplayView *m_replay;
    QLabel *m_summary;
    KeyButton *m_try;
    KeyButton *m_discard;
    KeyButton *m_apply;
    JobControl m_judging; // the one that runs; a later one has its own
};

} // namespace intray
