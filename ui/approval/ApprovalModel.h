// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approval/Outlook.h"

#include <QAbstractTableModel>

namespace intray {

// A ready order as the supervisor sees it.
struct ReadyOrder
{
    QueueRow row;
    Outlook outlook;
    bool approvable = true; // false: this user may not (four eyes)
    bool lookedAt = false;
    bool standsOut() const { return !outlook.reasons.isEmpty(); }
};

// Ready orders; those that stand out first, then the greatest value. Holds values only.
class ApprovalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Customer, Value, Lines, Released, Why, ColumnCount };
    enum Role { StandsOutRole = Qt::UserRole, QuietRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(std::vector<ReadyOrder> orders);
    const std::vector<ReadyOrder> &orders() const { return m_orders; }
    void markLookedAt(int row);
    // What may go without a further look: approvable, and looked at where it stands out.
    std::vector<OrderId> rest() const;
    // "86 orders, EUR 81,220.00, USD 12,000.00; 74 passed by themselves, 3 stand out"
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReadyOrder &order, int column) const;

    std::vector<ReadyOrder> m_orders;
};

} // namespace intray
