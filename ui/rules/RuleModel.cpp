// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleModel.h"

#include "core/checking/CheckRule.h"
#include "core/checking/RuleNeeds.h"
#include "ui/shared/Words.h"

#include <algorithm>

namespace intray {
namespace {

struct ToleranceText
{
    const char *name, *title;
};

constexpr ToleranceText ToleranceTexts[] = {
    {"amount", QT_TRANSLATE_NOOP("intray::RuleModel", "Amount")},
    {"budget", QT_TRANSLATE_NOOP("intray::RuleModel", "Errors allowed per field (share)")},
    {"date-required", QT_TRANSLATE_NOOP("intray::RuleModel", "A date is needed (1: yes)")},
    {"days", QT_TRANSLATE_NOOP("intray::RuleModel", "Days")},
    {"description", QT_TRANSLATE_NOOP("intray::RuleModel", "Characters of a description (0: any)")},
    {"latin1", QT_TRANSLATE_NOOP("intray::RuleModel", "Western letters only (1: yes)")},
    {"learnt-percent", QT_TRANSLATE_NOOP("intray::RuleModel", "Percent for learnt prices")},
    {"length", QT_TRANSLATE_NOOP("intray::RuleModel", "Characters")},
    {"orders", QT_TRANSLATE_NOOP("intray::RuleModel", "Earlier orders needed")},
    {"po-number", QT_TRANSLATE_NOOP("intray::RuleModel", "Characters of an order number (0: any)")},
    {"percent", QT_TRANSLATE_NOOP("intray::RuleModel", "Percent")},
    {"times", QT_TRANSLATE_NOOP("intray::RuleModel", "Times the usual")},
};

} // namespace

Severity ownSeverity(const QString &rule)
{
    for (const auto &known : checkRules()) {
        if (known->id() == rule)
            return known->severity();
    }
    return Severity::Ask;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Block: return RuleModel::tr("stops the order");
    case Severity::Ask: return RuleModel::tr("asks");
    case Severity::Note: return RuleModel::tr("only notes");
    }
    Q_UNREACHABLE();
}

QString toleranceTitle(const QString &name)
{
    for (const ToleranceText &text : ToleranceTexts) {
        if (name == QLatin1String(text.name))
            return RuleModel::tr(text.title);
    }
    // "budget.quantity": the one of a field.
    if (name.startsWith(QLatin1String("budget."))) {
        QString field = name.mid(7);
        return RuleModel::tr("Errors allowed: %1").arg(field.replace(u'-', u' '));
    }
    return name;
}

QString tolerancesInWords(const std::map<QString, Decimal> &tolerances)
{
    QStringList parts;
    for (const auto &[name, value] : tolerances) {
        if (parts.size() == 3) {
            parts += QStringLiteral("\u2026");
            break;
        }
        parts += QStringLiteral("%1 %2").arg(toleranceTitle(name), value.toString());
    }
    return parts.join(QStringLiteral(", "));
}

void RuleModel::setPolicies(const Policy &inForce, const Policy &proposed, const QDate &today,
                            const std::shared_ptr<const Catalog> &catalog)
{
    beginResetModel();
    m_inForce = inForce;
    m_proposed = proposed;
    m_today = today;
    m_rules.clear();
    m_needs.clear();
    for (const auto &rule : checkRules()) {
        m_rules.push_back(rule->id());
        m_needs.push_back(
            catalog ? ruleNeeds(rule->id(), proposed.rulePolicy(rule->id(), {}, today), *catalog) : QString());
    }
    endResetModel();
}

int RuleModel::changesOf(const QString &rule, const Policy &policy) const
{
    return int(std::count_if(policy.changes.begin(), policy.changes.end(),
                             [&](const Policy::Change &change) { return change.rule == rule; }));
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &rule = m_rules[size_t(index.row())];
    const QString &needs = m_needs[size_t(index.row())];
    const auto column = Column(index.column());
    const Policy::RulePolicy holds = m_proposed.rulePolicy(rule, {}, m_today);
    const int changes = changesOf(rule, m_proposed);
    if (role == ChangedRole)
        return changes != changesOf(rule, m_inForce);
    if (role == QuietRole)
        return column == Tolerances || !holds.on || !needs.isEmpty();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Title)
        return rule;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Title: return ruleTitle(rule);
    case State: return holds.on ? severityTitle(holds.severity.value_or(ownSeverity(rule))) : tr("off");
    case Tolerances: return needs.isEmpty() ? tolerancesInWords(holds.tolerances) : needs;
    case Changes: return changes > 0 ? tr("%n change(s)", nullptr, changes) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title: return tr("Rule");
    case State: return tr("For all customers");
    case Tolerances: return tr("Tolerance");
    case Changes: return tr("Changed");
    case ColumnCount: break;
    }
    return {};
}

} // namespace intray
