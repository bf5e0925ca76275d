// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/ApprovalModel.h"

#include "ui/shared/Words.h"

namespace intray {

void ApprovalModel::setOrders(std::vector<ReadyOrder> orders)
{
    beginResetModel();
    m_orders = std::move(orders);
    std::stable_sort(m_orders.begin(), m_orders.end(), [](const ReadyOrder &a, const ReadyOrder &b) {
        if (a.standsOut() != b.standsOut())
            return a.standsOut();
        return a.row.value.value_or(Decimal()).micros() > b.row.value.value_or(Decimal()).micros();
    });
    endResetModel();
}

void ApprovalModel::markLookedAt(int row)
{
    m_orders[size_t(row)].lookedAt = true;
}

std::vector<OrderId> ApprovalModel::rest() const
{
    std::vector<OrderId> orders;
    for (const ReadyOrder &order : m_orders) {
        if (order.approvable && (!order.standsOut() || order.lookedAt))
            orders.push_back(order.row.id);
    }
    return orders;
}

QString ApprovalModel::summary() const
{
    if (m_orders.empty())
        return tr("Nothing to approve");
    std::map<QString, Decimal> totals;
    int alone = 0;
    int outstanding = 0;
    for (const ReadyOrder &order : m_orders) {
        if (order.row.value)
            totals[order.row.currency] += *order.row.value;
        alone += order.row.releasedBy.isEmpty() ? 1 : 0;
        outstanding += order.standsOut() ? 1 : 0;
    }
    QStringList parts{tr("%n order(s)", nullptr, int(m_orders.size()))};
    for (const auto &[currency, total] : totals)
        parts << (currency.isEmpty() ? tr("%1 without a currency").arg(moneyText(total, {})) : moneyText(total, currency));
    parts << tr("%n passed by itself", nullptr, alone);
    if (outstanding > 0)
        parts << tr("%n stands out", nullptr, outstanding);
    return parts.join(QStringLiteral("  ·  "));
}

int ApprovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int ApprovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApprovalModel::text(const ReadyOrder &order, int column) const
{
    switch (Column(column)) {
    case Order: return orderTitle(order.row);
    case Customer: return customerTitle(order.row);
    case Value: return moneyText(order.row.value, order.row.currency);
    case Lines: return QString::number(order.row.lineCount);
    case Released:
        if (order.row.releasedBy.isEmpty())
            return tr("by itself");
        return order.approvable ? order.row.releasedBy : tr("%1 (you: somebody else approves)").arg(order.row.releasedBy);
    case Why:
        if (order.standsOut())
            return QStringLiteral("▲ ") + order.outlook.reasons.join(QStringLiteral("; "));
        return order.outlook.changes.empty() ? QString()
                                             : tr("%n change(s)", nullptr, int(order.outlook.changes.size()));
    case ColumnCount: break;
    }
    return {};
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadyOrder &order = m_orders[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(order, index.column());
    case Qt::ToolTipRole: return index.column() == Why ? order.outlook.reasons.join(u'\n') : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Value || index.column() == Lines ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case StandsOutRole: return order.standsOut();
    case QuietRole: return index.column() == Released || (index.column() == Why && !order.standsOut());
    default: return {};
    }
}

QVariant ApprovalModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Released: return tr("Released by");
    case Why: return tr("Why look");
    case ColumnCount: break;
    }
    return {};
}

} // namespace intray
