// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ExportStore.h"
#include "ui/shared/Desk.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace intray {

// The export ledger as a table: which order left where, when, and what came of it.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Customer, State, File, Folder, When, Reason, ColumnCount };
    enum Role { TroubleRole = Qt::UserRole, QuietRole };
    struct Entry
    {
        ExportRow row;
        QString order, customer;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Entry> m_entries;
};

// What has left: the ledger, its folder, and another try for what has not arrived.
class DeliveredPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveredPage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(intray::OrderId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fill(std::vector<ExportRow> rows);
    void openCurrent();
    void openFolder();
    void settle();

    Desk &m_desk;
    LedgerModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    bool m_loading = false;
};

} // namespace intray
