// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueModel.h"

#include "ui/shared/Words.h"

namespace intray {

QueueModel::QueueModel(QObject *parent) : QAbstractTableModel(parent) {}

void QueueModel::setRows(std::shared_ptr<const std::vector<QueueRow>> rows)
{
    beginResetModel();
    m_index.setRows(std::move(rows));
    endResetModel();
    Q_EMIT countsChanged();
}

void QueueModel::rowChanged(int position)
{
    const QueueIndex::Change change = m_index.changeOf(position);
    switch (change.kind) {
    case QueueIndex::Change::None:
        break;
    case QueueIndex::Change::Same:
        Q_EMIT dataChanged(index(change.place, 0), index(change.place, ColumnCount - 1));
        break;
    case QueueIndex::Change::Appears:
        beginInsertRows({}, change.place, change.place);
        m_index.apply(change, position);
        endInsertRows();
        break;
    case QueueIndex::Change::Disappears:
        beginRemoveRows({}, change.place, change.place);
        m_index.apply(change, position);
        endRemoveRows();
        break;
    }
    Q_EMIT countsChanged();
}

void QueueModel::setUser(const QString &user)
{
    beginResetModel();
    m_user = user;
    m_index.setUser(user);
    endResetModel();
    Q_EMIT countsChanged();
}

void QueueModel::setTab(QueueTab tab)
{
    beginResetModel();
    m_index.setTab(tab);
    endResetModel();
}

void QueueModel::setSearch(const QString &words)
{
    beginResetModel();
    m_index.setSearch(words);
    endResetModel();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_index.setSort(column < 0 ? QueueSort::NextFirst : QueueSort(column + 1), order == Qt::DescendingOrder);
    endResetModel();
}

const QueueRow &QueueModel::rowAt(int row) const
{
    return m_index.rows()[size_t(m_index.shown()[size_t(row)])];
}

std::optional<int> QueueModel::rowOf(OrderId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).id == id)
            return row;
    }
    return std::nullopt;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_index.shown().size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::text(const QueueRow &row, int column) const
{
    switch (Column(column)) {
    case Order: return orderTitle(row);
    case Customer: return customerTitle(row);
    case Value: return moneyText(row.value, row.currency);
    case Lines: return row.lineCount > 0 ? QString::number(row.lineCount) : QString();
    case ToCheck: {
        QStringList words;
        for (const QString &rule : row.openRules)
            words << shortRule(rule);
        return words.join(QStringLiteral(", "));
    }
    case From: return row.source;
    case Arrived: return momentText(row.arrivedAt);
    case With:
        if (row.lockedBy == m_user && !m_user.isEmpty())
            return tr("you");
        return row.lockedBy;
    case ColumnCount: break;
    }
    return {};
}

QString QueueModel::toolTip(const QueueRow &row, int column) const
{
    switch (Column(column)) {
    case Order: return row.fileName;
    case Arrived: return QLocale().toString(row.arrivedAt.toLocalTime(), QLocale::LongFormat);
    case ToCheck: {
        QStringList words;
        for (const QString &rule : row.openRules)
            words << ruleTitle(rule);
        if (!row.stateReason.isEmpty())
            words << row.stateReason;
        return words.join(u'\n');
    }
    case With:
        return row.lockedBy.isEmpty() ? QString() : tr("%1 has this order open.").arg(row.lockedBy);
    case Customer:
        return row.customerNo;
    case Value: case Lines: case From: case ColumnCount: break;
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return QVariant(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                        + QStringLiteral(": ") + text(row, index.column()));
    case Qt::TextAlignmentRole:
        if (index.column() == Value || index.column() == Lines)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case ChipsRole: return row.openRules;
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Value || section == Lines ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Order: return tr("Order");
    case Customer: return tr("Customer");
    case Value: return tr("Value");
    case Lines: return tr("Lines");
    case ToCheck: return tr("To check");
    case From: return tr("From");
    case Arrived: return tr("Arrived");
    case With: return tr("With");
    case ColumnCount: break;
    }
    return {};
}

} // namespace intray
