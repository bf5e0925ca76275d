// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Replay.h"

#include <QFrame>

class QLabel;
class QTableWidget;

namespace intray {

// What proposed rules would have done to stored orders: how many pass, which questions fall or are new, and
// which orders would pass although a person later corrected them.
class ReplayView : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayView(QWidget *parent = nullptr);
    void showReplay(const Replay &replay);
    void showProgress(int done, int total);

Q_SIGNALS:
    void opened(intray::OrderId id);

private:
    void fillRules(const Replay &replay);
    void fillOrders(const Replay &replay);

    QLabel *m_verdict;
    QLabel *m_warning;
    QTableWidget *m_rules;
    QTableWidget *m_orders;
    std::vector<OrderId> m_ids;
};

} // namespace intray
