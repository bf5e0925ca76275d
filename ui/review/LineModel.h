// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/FieldOrigin.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace intray {

class OrderOnDesk;

// The lines of the order on the desk as a grid. Holds a snapshot of texts and states, so that painting
// asks nobody; edits go to the order on the desk, whose change brings a new snapshot.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number, Sku, SupplierItem, BuyerItem, Gtin, Description, Quantity, Unit, UnitPrice, PricePer,
        Discount, LineTotal, Wanted,
        ColumnCount
    };
    enum Role { StateRole = Qt::UserRole, MarkRole, OriginRole, RowStateRole };

    LineModel(OrderOnDesk &desk, QObject *parent);

    static FieldName fieldName(int column);
    static std::optional<int> columnOf(FieldName name);
    FieldPath field(const QModelIndex &index) const;
    QModelIndex indexOf(const FieldPath &field) const; // invalid when it is no cell
    bool hasValues(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct CellText
    {
        QString text;
        QString shown; // money with its cents, numbers as the person's country writes them
        FieldState state = FieldState::Plain;
        bool operator==(const CellText &) const = default;
    };
    struct Row
    {
        std::array<CellText, ColumnCount> cells;
        FieldState state = FieldState::Plain; // worst of the line, findings about the whole line included
        bool operator==(const Row &) const = default;
    };

    std::vector<Row> snapshot() const;
    void reset();
    void refresh();
    QString accessibleText(const Row &row, int line, int column) const;

    OrderOnDesk &m_desk;
    std::vector<Row> m_rows;
};

} // namespace intray
