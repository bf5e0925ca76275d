// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/ApprovalPage.h"

#include "core/store/OrderStore.h"
#include "ui/approval/ChangesView.h"
#include "ui/approval/ExportBar.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/ReasonBar.h"
#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace intray {
namespace {

// Orders read in one job of the store thread, so that others come between.
constexpr size_t AtOnce = 20;

} // namespace

ApprovalPage::ApprovalPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new ApprovalModel(this)), m_table(new QTableView),
      m_stack(new QStackedWidget), m_summary(new ElidedLabel), m_fourEyes(new ElidedLabel),
      m_approve(new KeyButton(tr("Approve selected"), QKeySequence(Qt::Key_A), this)),
      m_approveRest(new KeyButton(tr("Approve the rest"), QKeySequence(Qt::CTRL | Qt::Key_A), this,
                                  KeyButton::Role::Primary)),
      m_return(new KeyButton(tr("Return…"), QKeySequence(Qt::Key_R), this)), m_changes(new ChangesView),
      m_reason(new ReasonBar), m_export(new ExportBar(desk))
{
    setObjectName(QStringLiteral("approvalPage"));
    buildTable();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({900, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_export);
    buildKeys();
    setFocusProxy(m_table);

    connect(&desk, &Desk::queueChanged, this, &ApprovalPage::refresh);
    connect(&desk, &Desk::rowChanged, this, &ApprovalPage::refresh);
    connect(&desk, &Desk::userChanged, this, &ApprovalPage::refresh);
    connect(&desk, &Desk::deskPolicyChanged, this, &ApprovalPage::refresh);
}

QWidget *ApprovalPage::buildHead()
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(textFont(TextSize::Heading));
    m_fourEyes->setObjectName(QStringLiteral("fourEyes"));
    m_fourEyes->setProperty("role", QStringLiteral("subtle"));
    m_approve->setObjectName(QStringLiteral("approveSelected"));
    m_approveRest->setObjectName(QStringLiteral("approveRest"));
    m_approveRest->setToolTip(tr("Approves all others. Orders that stand out stay until they were looked at."));
    m_return->setObjectName(QStringLiteral("returnOrder"));
    connect(m_approve, &QPushButton::clicked, this, &ApprovalPage::approveSelected);
    connect(m_approveRest, &QPushButton::clicked, this, &ApprovalPage::approveRest);
    connect(m_return, &QPushButton::clicked, this, &ApprovalPage::returnCurrent);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_summary);
    texts->addWidget(m_fourEyes);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::Apart, Space::Gap, Space::Apart, Space::Gap);
    row->setSpacing(Space::Near);
    row->addLayout(texts, 1);
    row->addWidget(m_return);
    row->addWidget(m_approve);
    row->addWidget(m_approveRest);
    return head;
}

void ApprovalPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("readyOrders"));
    m_table->setAccessibleName(tr("Orders to approve"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new RowDelegate(m_table, ApprovalModel::StandsOutRole, ApprovalModel::QuietRole));
    setUpList(*m_table);
    setWidths(*m_table, {{ApprovalModel::Order, 160}, {ApprovalModel::Customer, 210},
                                          {ApprovalModel::Value, 130}, {ApprovalModel::Lines, 56},
                                          {ApprovalModel::Released, 110}});
    m_table->horizontalHeader()->setSectionResizeMode(ApprovalModel::Why, QHeaderView::Stretch);
    connect(m_table, &QTableView::doubleClicked, this, &ApprovalPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { currentChanged(now.row()); });
    auto *nothing = new QLabel(tr("No order waits for approval. Orders that pass by themselves or are released come here."));
    nothing->setObjectName(QStringLiteral("emptiness"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setProperty("role", QStringLiteral("subtle"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
}

void ApprovalPage::buildKeys()
{
    const auto add = [this](QWidget *where, const QKeySequence &key, auto slot) {
        auto *action = new QAction(where);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
    };
    for (const int key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        add(m_table, QKeySequence(key), &ApprovalPage::openCurrent);
    add(m_table, QKeySequence(Qt::Key_A), &ApprovalPage::approveSelected);
    add(m_table, QKeySequence(Qt::CTRL | Qt::Key_A), &ApprovalPage::approveRest);
    add(m_table, QKeySequence(Qt::Key_R), &ApprovalPage::returnCurrent);
    add(this, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_export->exportNow(); });
}

void ApprovalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ApprovalPage::refresh()
{
    m_stale = true;
    if (!isVisible() || m_loading)
        return;
    m_stale = false;
    m_loading = true;
    m_desk.run(
        [user = m_desk.user(), policy = m_desk.deskPolicy(), clock = m_desk.sharedClock()](Database &database) {
            return OrderLifecycle(database, *clock, policy).approvable(user);
        },
        this, [this](const Result<std::vector<OrderId>> &approvable) {
            m_loading = false;
            fill(approvable ? *approvable : std::vector<OrderId>());
            if (m_stale)
                refresh();
        });
}

void ApprovalPage::fill(const std::vector<OrderId> &approvable)
{
    const auto rows = m_desk.queue();
    const UsualValues usual(*rows);
    const std::set<OrderId> may(approvable.begin(), approvable.end());
    std::vector<ReadyOrder> orders;
    std::vector<OrderId> unknown;
    int ownOnes = 0;
    for (const QueueRow &row : *rows) {
        if (row.state != OrderState::Ready)
            continue;
        ReadyOrder order{row, {}, may.contains(row.id), m_lookedAt.contains(row.id)};
        const auto known = m_known.find(row.id);
        if (known != m_known.end() && known->second.row == row)
            order.outlook = known->second.outlook;
        else
            unknown.push_back(row.id);
        if (const auto normally = usual.farExceededBy(row)) {
            order.outlook.reasons.prepend(tr("ten times the usual or more; usually %1")
                                              .arg(moneyText(normally, row.currency)));
        }
        ownOnes += order.approvable ? 0 : 1;
        orders.push_back(std::move(order));
    }
    const QModelIndex before = m_table->currentIndex();
    m_model->setOrders(std::move(orders));
    m_summary->setText(m_model->summary());
    if (!m_desk.user().supervisor)
        m_fourEyes->setText(tr("Only a supervisor may approve. Choose another user in the settings."));
    else if (!m_desk.deskPolicy().fourEyes)
        m_fourEyes->setText(tr("Four eyes are off: this desk has one user, who may approve what they released."));
    else if (ownOnes > 0)
        m_fourEyes->setText(tr("Four eyes: %n of these was released by you; somebody else must approve it.", nullptr, ownOnes));
    else
        m_fourEyes->setText(tr("Four eyes: nobody approves what they released."));
    const int count = m_model->rowCount();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_changes->setVisible(count > 0);
    for (KeyButton *button : {m_approve, m_approveRest})
        button->setEnabled(count > 0 && m_desk.user().supervisor);
    m_return->setEnabled(count > 0);
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(before.row(), 0, count - 1), 0));
    learn(std::move(unknown));
}

void ApprovalPage::learn(std::vector<OrderId> orders)
{
    if (orders.empty())
        return;
    orders.resize(std::min(orders.size(), AtOnce));
    m_desk.run(
        [orders](Database &database) -> Result<std::map<OrderId, Outlook>> {
            std::map<OrderId, Outlook> outlooks;
            for (const OrderId id : orders) {
                auto record = OrderStore(database).order(id);
                if (!record)
                    return tl::unexpected(record.error());
                outlooks[id] = outlookOf(*record);
            }
            return outlooks;
        },
        this, [this](const Result<std::map<OrderId, Outlook>> &outlooks) {
            if (!outlooks) {
                Q_EMIT m_desk.message(outlooks.error().message);
                return;
            }
            for (const auto &[id, outlook] : *outlooks) {
                if (const QueueRow *row = m_desk.row(id))
                    m_known[id] = {*row, outlook};
            }
            refresh();
        });
}

void ApprovalPage::currentChanged(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_changes->clear();
        return;
    }
    const ReadyOrder &order = m_model->orders()[size_t(row)];
    m_changes->showOrder(orderTitle(order.row) + QStringLiteral("  ") + customerTitle(order.row), order.outlook);
}

void ApprovalPage::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const OrderId id = m_model->orders()[size_t(row)].row.id;
    m_lookedAt.insert(id);
    m_model->markLookedAt(row);
    Q_EMIT opened(id);
}

std::vector<OrderId> ApprovalPage::selected() const
{
    std::vector<OrderId> orders;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        orders.push_back(m_model->orders()[size_t(index.row())].row.id);
    return orders;
}

void ApprovalPage::approveSelected()
{
    approve(selected());
}

void ApprovalPage::approveRest()
{
    const std::vector<OrderId> rest = m_model->rest();
    if (rest.empty() && m_model->rowCount() > 0) {
        Q_EMIT m_desk.message(tr("What is left stands out or was released by you. Open it with Space, or approve it "
                                 "one by one with A."));
        return;
    }
    approve(rest);
}

void ApprovalPage::approve(const std::vector<OrderId> &orders)
{
    if (orders.empty() || !m_desk.user().supervisor)
        return;
    m_desk.run(
        [orders, user = m_desk.user(), policy = m_desk.deskPolicy(), clock = m_desk.sharedClock()](Database &database) {
            return OrderLifecycle(database, *clock, policy).approve(orders, user);
        },
        this, [this, count = int(orders.size())](const Result<BatchId> &batch) {
            if (batch) {
                Q_EMIT m_desk.message(
                    tr("%n order(s) approved as batch %1. Press Ctrl+E to export.", nullptr, count).arg(*batch));
            } else {
                Q_EMIT m_desk.message(batch.error().message);
            }
            m_desk.reloadQueue();
        });
}

void ApprovalPage::returnCurrent()
{
    const std::vector<OrderId> orders = selected();
    if (orders.empty())
        return;
    m_reason->ask(tr("Return %n order(s) to review. Why?", nullptr, int(orders.size())), {},
                  [this, orders](const QString &reason) {
                      for (const OrderId id : orders)
                          m_desk.reopen(id, reason, this, {});
                  });
}

} // namespace intray
