// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/QueueIndex.h"

#include <QAbstractTableModel>

namespace intray {

// The queue as a table. Holds values only; sorts and filters with its own index.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Customer, Value, Lines, ToCheck, From, Arrived, With, ColumnCount };
    enum Role {
        ChipsRole = Qt::UserRole, // QStringList of rules, worst first
        IdRole                    // OrderId
    };

    explicit QueueModel(QObject *parent = nullptr);

    void setRows(std::shared_ptr<const std::vector<QueueRow>> rows);
    // The row at this position of the list changed in place.
    void rowChanged(int position);
    void setUser(const QString &user);
    void setTab(QueueTab tab);
    void setSearch(const QString &text);
    // NextFirst is asked for with column -1.
    void sort(int column, Qt::SortOrder order) override;

    const QueueIndex &index() const { return m_index; }
    const QueueRow &rowAt(int row) const;
    // The shown row of an order; none when it is not shown.
    std::optional<int> rowOf(OrderId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    using QAbstractTableModel::index;

Q_SIGNALS:
    void countsChanged();

private:
    QString text(const QueueRow &row, int column) const;
    QString toolTip(const QueueRow &row, int column) const;

    QueueIndex m_index;
    QString m_user;
};

} // namespace intray
