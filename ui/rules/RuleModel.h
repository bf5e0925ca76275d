// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Policy.h"
#include "core/masterdata/Catalog.h"

#include <QAbstractTableModel>

#include <memory>

namespace intray {

// What a rule does unless the policy says otherwise.
Severity ownSeverity(const QString &rule);
// "stops the order", "asks", "only notes"
QString severityTitle(Severity severity);
// "at most 2 percent" for the tolerances of a rule; empty when it has none.
QString tolerancesInWords(const std::map<QString, Decimal> &tolerances);
// "percent" -> "Percent": how a tolerance is called beside its field.
QString toleranceTitle(const QString &name);

// The rules of the desk as they hold today for all customers, and how many changes each has.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Tolerances, Changes, ColumnCount };
    enum Role { ChangedRole = Qt::UserRole, QuietRole };

    using QAbstractTableModel::QAbstractTableModel;
    // `proposed` holds changes that are not in force yet; their rules stand out.
    // A rule that finds nothing for want of a limit or of records in `catalog` says so.
    void setPolicies(const Policy &inForce, const Policy &proposed, const QDate &today,
                     const std::shared_ptr<const Catalog> &catalog);
    const QString &rule(int row) const { return m_rules[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int changesOf(const QString &rule, const Policy &policy) const;

    Policy m_inForce, m_proposed;
    QDate m_today;
    std::vector<QString> m_rules;
    std::vector<QString> m_needs; // of each rule
};

} // namespace intray
