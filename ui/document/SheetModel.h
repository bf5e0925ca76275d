// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace intray {

// One sheet of a workbook, read-only. Shares the document it shows.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // The sheet lives as long as `document` does; null shows nothing.
    void show(std::shared_ptr<const Document> document, const Sheet *sheet);
    const Sheet *sheet() const { return m_sheet; }
    // Row and column of the cell that covers a place (merged cells cover several).
    const Cell *cellAt(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // A hostile file may claim a billion rows; what lies beyond is cut, and the view says so.
    static constexpr int MostRows = 200'000;
    static constexpr int MostColumns = 1'000;

    std::shared_ptr<const Document> m_document;
    const Sheet *m_sheet = nullptr;
};

} // namespace intray
