// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ReplayView.h"

#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace intray {
namespace {

constexpr size_t OrdersShown = 500;

QTableWidget *table(const QString &name, const QString &title, const QStringList &heads)
{
    auto *made = new QTableWidget(0, int(heads.size()));
    made->setObjectName(name);
    made->setAccessibleName(title);
    made->setHorizontalHeaderLabels(heads);
    setUpList(*made);
    made->setItemDelegate(new RowDelegate(made));
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return made;
}

// "+3 −1"
QString difference(int appear, int vanish)
{
    QStringList parts;
    if (appear > 0)
        parts += QStringLiteral("+%1").arg(appear);
    if (vanish > 0)
        parts += QStringLiteral("\u2212%1").arg(vanish);
    return parts.join(u' ');
}

QString questionsOf(const ReplayOrder &order)
{
    QStringList parts;
    for (const Finding &finding : order.vanish)
        parts += ReplayView::tr("no longer asked: %1").arg(finding.question);
    for (const Finding &finding : order.appear)
        parts += ReplayView::tr("asked: %1").arg(finding.question);
    for (const QString &wrong : order.wrongAfter)
        parts += ReplayView::tr("would pass wrong: %1").arg(wrong);
    return parts.join(QStringLiteral("; "));
}

QString outcome(const ReplayOrder &order)
{
    if (order.wasFlagged == order.isFlagged)
        return order.isFlagged ? ReplayView::tr("asked as before") : ReplayView::tr("passes as before");
    return order.isFlagged ? ReplayView::tr("would be asked about") : ReplayView::tr("would pass");
}

} // namespace

ReplayView::ReplayView(QWidget *parent)
    : QFrame(parent), m_verdict(new QLabel), m_warning(new QLabel),
      m_rules(table(QStringLiteral("replayRules"), tr("By rule"), {tr("Rule"), tr("Questions now"), tr("Then"), tr("New and gone")})),
      m_orders(table(QStringLiteral("replayOrders"), tr("Orders that differ"), {tr("Order"), tr("Customer"), tr("Then"), tr("Questions")}))
{
    setObjectName(QStringLiteral("replayView"));
    setProperty("role", QStringLiteral("card"));
    m_verdict->setObjectName(QStringLiteral("replayVerdict"));
    m_verdict->setFont(textFont(TextSize::Strong));
    m_verdict->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("replayWarning"));
    m_warning->setWordWrap(true);
    setWidths(*m_rules, {{0, 240}, {1, 120}, {2, 80}});
    m_rules->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_orders->setColumnWidth(0, 150);
    m_orders->setColumnWidth(1, 190);
    m_orders->setColumnWidth(2, 150);
    m_orders->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    connect(m_orders, &QTableWidget::cellActivated, this, [this](int row) {
        if (row >= 0 && row < int(m_ids.size()))
            Q_EMIT opened(m_ids[size_t(row)]);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Apart, Space::Apart, Space::Apart, Space::Apart);
    layout->setSpacing(Space::Near);
    layout->addWidget(m_verdict);
    layout->addWidget(m_warning);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_orders, 2);
    hide();
}

void ReplayView::showProgress(int done, int total)
{
    m_verdict->setText(tr("Judging stored orders: %1 of %2").arg(done).arg(total));
    m_warning->hide();
    m_rules->hide();
    m_orders->hide();
    show();
}

void ReplayView::showReplay(const Replay &replay)
{
    if (replay.orders == 0)
        m_verdict->setText(tr("There are no stored orders to judge yet."));
    else
        m_verdict->setText(tr("Of %n stored order(s), %1 pass without a question now, %2 would then.", nullptr, replay.orders)
                               .arg(replay.touchlessBefore).arg(replay.touchlessAfter));
    const int worse = replay.wrongAfter - replay.wrongBefore;
    m_warning->setText(worse > 0 ? tr("%n more order(s) would pass that a person had to correct.", nullptr, worse)
                                 : tr("No further order that a person had to correct would pass."));
    m_warning->setProperty("role", worse > 0 ? QStringLiteral("blocked") : QStringLiteral("subtle"));
    m_warning->style()->unpolish(m_warning);
    m_warning->style()->polish(m_warning);
    m_warning->setVisible(replay.orders > 0);
    fillRules(replay);
    fillOrders(replay);
    show();
}

void ReplayView::fillRules(const Replay &replay)
{
    m_rules->setRowCount(int(replay.rules.size()));
    for (int row = 0; row < int(replay.rules.size()); ++row) {
        const ReplayRule &rule = replay.rules[size_t(row)];
        const QStringList cells{ruleTitle(rule.rule), QString::number(rule.before), QString::number(rule.after),
                                difference(rule.appear, rule.vanish)};
        for (int column = 0; column < cells.size(); ++column)
            m_rules->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_rules->setVisible(!replay.rules.empty());
}

void ReplayView::fillOrders(const Replay &replay)
{
    m_ids.clear();
    const size_t count = std::min(replay.changed.size(), OrdersShown);
    m_orders->setRowCount(int(count));
    for (size_t i = 0; i < count; ++i) {
        const ReplayOrder &order = replay.changed[i];
        m_ids.push_back(order.id);
        const QString title = order.poNumber.isEmpty() ? order.fileName : order.poNumber;
        const QStringList cells{title, order.customerName, outcome(order), questionsOf(order)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_orders->setItem(int(i), column, item);
        }
    }
    m_orders->setVisible(count > 0);
}

} // namespace intray
