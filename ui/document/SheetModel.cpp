// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/SheetModel.h"

#include <QFont>

namespace intray {

void SheetModel::show(std::shared_ptr<const Document> document, const Sheet *sheet)
{
    beginResetModel();
    m_document = std::move(document);
    m_sheet = sheet;
    endResetModel();
}

const Cell *SheetModel::cellAt(int row, int column) const
{
    return m_sheet ? m_sheet->cellAt(row, column) : nullptr;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : std::min(m_sheet->rows, MostRows);
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : std::min(m_sheet->columns, MostColumns);
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell *cell = cellAt(index.row(), index.column());
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell->text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(cellName(index.row(), index.column()), cell->text);
    case Qt::TextAlignmentRole:
        return int((cell->number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(cell->bold);
        return cell->bold ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QString::number(section + 1);
    QString name = cellName(0, section);
    name.chop(1); // the row number
    return name;
}

} // namespace intray
