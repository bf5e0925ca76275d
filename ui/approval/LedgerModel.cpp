// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/DeliveredPage.h"
#include "ui/shared/Words.h"

namespace intray {
namespace {

QString title(ExportState state)
{
    switch (state) {
    case ExportState::Planned: return LedgerModel::tr("… planned");
    case ExportState::Written: return LedgerModel::tr("… written");
    case ExportState::Delivered: return LedgerModel::tr("✓ delivered");
    case ExportState::Acknowledged: return LedgerModel::tr("✓ acknowledged");
    case ExportState::Refused: return LedgerModel::tr("✕ refused");
    case ExportState::Unknown: return LedgerModel::tr("? unknown");
    }
    Q_UNREACHABLE();
}

// The target's key is its format and its folder.
QString folderOf(const ExportRow &row)
{
    return row.target.section(u':', 1);
}

} // namespace

void LedgerModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    if (role == TroubleRole)
        return entry.row.state == ExportState::Refused || entry.row.state == ExportState::Unknown;
    if (role == QuietRole)
        return index.column() == File || index.column() == Folder || index.column() == When;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Order: return entry.order;
    case Customer: return entry.customer;
    case State: return title(entry.row.state);
    case File: return entry.row.fileName;
    case Folder: return folderOf(entry.row);
    case When: return momentText(entry.row.changedAt.isValid() ? entry.row.changedAt : entry.row.plannedAt);
    case Reason: return entry.row.erpNumber.isEmpty() ? entry.row.reason : entry.row.erpNumber;
    case ColumnCount: break;
    }
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Order: return tr("Order");
    case Customer: return tr("Customer");
    case State: return tr("State");
    case File: return tr("File");
    case Folder: return tr("Folder");
    case When: return tr("When");
    case Reason: return tr("Answer");
    case ColumnCount: break;
    }
    return {};
}

} // namespace intray
