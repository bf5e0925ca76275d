// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueuePage.h"

#include "ui/queue/QueueDelegate.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/ReasonBar.h"
#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace intray {
namespace {

constexpr int OrderWidth = 190, ToCheckWidth = 260;

QString tabTitle(QueueTab tab)
{
    switch (tab) {
    case QueueTab::ToReview: return QueuePage::tr("To review");
    case QueueTab::Mine: return QueuePage::tr("Mine");
    case QueueTab::Held: return QueuePage::tr("Held");
    case QueueTab::Waiting: return QueuePage::tr("Waiting for customer");
    case QueueTab::Ready: return QueuePage::tr("Ready");
    case QueueTab::Exported: return QueuePage::tr("Exported");
    case QueueTab::NotOrders: return QueuePage::tr("Not orders");
    case QueueTab::All: return QueuePage::tr("All");
    }
    Q_UNREACHABLE();
}

} // namespace

QueuePage::QueuePage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new QueueModel(this)), m_search(new QLineEdit),
      m_tabs(new QTabBar), m_table(new QTableView), m_stack(new QStackedWidget), m_emptiness(new QLabel),
      m_reason(new ReasonBar)
{
    setObjectName(QStringLiteral("queuePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildTable();
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_reason);
    buildKeys();

    m_model->setUser(desk.user().name);
    connect(&desk, &Desk::queueChanged, this, &QueuePage::deskChanged);
    connect(&desk, &Desk::rowChanged, this, [this](OrderId id) {
        if (const QueueRow *row = m_desk.row(id))
            m_model->rowChanged(int(row - m_desk.queue()->data()));
    });
    connect(&desk, &Desk::userChanged, this, [this] { m_model->setUser(m_desk.user().name); });
    connect(m_model, &QueueModel::countsChanged, this, &QueuePage::countsToTabs);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto id = current())
            m_currentBefore = id;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { restoreCurrent(m_currentBefore); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_chosen) // what arrives on top is next, until a person chose another
            restoreCurrent(std::nullopt);
    });
    for (auto signal : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(m_model, signal, this, &QueuePage::showEmptiness);
    deskChanged();
}

void QueuePage::buildHead()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search orders, customers, items, text of documents…  %1")
                                     .arg(keyTitle(QKeySequence(QKeySequence::Find))));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(glyphIcon(Glyph::Search, Ink::Subtle), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(32);
    connect(m_search, &QLineEdit::textChanged, m_model, &QueueModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, &QueuePage::focusList);

    auto *add = new KeyButton(tr("Add files…"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    add->setObjectName(QStringLiteral("addFiles"));
    connect(add, &QPushButton::clicked, this, &QueuePage::addFilesWanted);
    auto *nextButton = new KeyButton(tr("Next order"), QKeySequence(Qt::Key_F5), this, KeyButton::Role::Primary);
    nextButton->setObjectName(QStringLiteral("nextOrder"));
    nextButton->setToolTip(tr("Takes the next order to review: the oldest day first, then what only a person can "
                              "decide, then the greatest value."));
    connect(nextButton, &QPushButton::clicked, this, &QueuePage::nextWanted);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Apart, Space::Gap, Space::Apart, Space::Tight);
    head->setSpacing(Space::Near);
    head->addWidget(m_search, 1);
    head->addWidget(add);
    head->addWidget(nextButton);

    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Which orders to show"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int tab = 0; tab < QueueTabCount; ++tab)
        m_tabs->addTab(tabTitle(QueueTab(tab)));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_chosen = false;
        m_model->setTab(QueueTab(tab));
    });

    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(Space::Near, 0, Space::Apart, 0);
    tabRow->addWidget(m_tabs, 1);
    auto *page = static_cast<QVBoxLayout *>(layout());
    page->addLayout(head);
    page->addLayout(tabRow);
}

// On a narrow screen what is to check counts more than how and when it came.
void QueuePage::resizeEvent(QResizeEvent *event)
{
    constexpr int RoomForAll = 1040;
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < RoomForAll;
    if (isNarrow == m_table->isColumnHidden(QueueModel::From))
        return; // what a person made of the widths stays
    for (const int column : {QueueModel::From, QueueModel::Arrived})
        m_table->setColumnHidden(column, isNarrow);
    m_table->setColumnWidth(QueueModel::Order, isNarrow ? 140 : OrderWidth);
    m_table->setColumnWidth(QueueModel::ToCheck, isNarrow ? 200 : ToCheckWidth);
}

void QueuePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("queue"));
    m_table->setAccessibleName(tr("Orders"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QueueDelegate(m_table));
    setUpList(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    setWidths(*m_table, {{QueueModel::Order, OrderWidth}, {QueueModel::Value, 124}, {QueueModel::Lines, 60},
                                          {QueueModel::ToCheck, ToCheckWidth}, {QueueModel::From, 110},
                                          {QueueModel::Arrived, 84}, {QueueModel::With, 84}});
    header->setSectionResizeMode(QueueModel::Customer, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, this, &QueuePage::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &, const QModelIndex &before) {
                m_chosen = m_chosen || (!m_restoring && before.isValid()); // the first is no choice
            });
    connect(m_table, &QTableView::doubleClicked, this, &QueuePage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &QueuePage::showMenu);

    m_emptiness->setObjectName(QStringLiteral("emptiness"));
    m_emptiness->setAlignment(Qt::AlignCenter);
    m_emptiness->setWordWrap(true);
    m_emptiness->setProperty("role", QStringLiteral("subtle"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptiness);
}

void QueuePage::buildKeys()
{
    const auto add = [this](QWidget *where, const QString &name, const QString &text, const QKeySequence &key,
                            auto slot) {
        auto *action = new QAction(text, where);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
    };
    add(m_table, QStringLiteral("open"), tr("Open"), QKeySequence(Qt::Key_Return), &QueuePage::openCurrent);
    add(m_table, QStringLiteral("openKeypad"), tr("Open"), QKeySequence(Qt::Key_Enter), &QueuePage::openCurrent);
    add(m_table, QStringLiteral("hold"), tr("Hold…"), QKeySequence(Qt::Key_H), &QueuePage::hold);
    add(m_table, QStringLiteral("notAnOrder"), tr("Not an order…"), QKeySequence(Qt::Key_N), &QueuePage::reject);
    add(m_table, QStringLiteral("toReview"), tr("Back to review"), QKeySequence(Qt::Key_R), &QueuePage::returnToReview);
    add(this, QStringLiteral("find"), tr("Search"), QKeySequence(QKeySequence::Find), &QueuePage::focusSearch);
    for (int tab = 0; tab < QueueTabCount; ++tab) {
        add(this, QStringLiteral("tab%1").arg(tab + 1), tabTitle(QueueTab(tab)),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)), [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
}

void QueuePage::setEmptyDesk(QWidget *widget)
{
    m_emptyDesk = widget;
    m_stack->addWidget(widget);
    showEmptiness();
}

void QueuePage::deskChanged()
{
    m_model->setRows(m_desk.queue());
}

void QueuePage::countsToTabs()
{
    const auto &counts = m_model->index().counts();
    const QLocale locale;
    for (int tab = 0; tab < QueueTabCount; ++tab) {
        const int count = counts[size_t(tab)];
        const QString title = tabTitle(QueueTab(tab));
        m_tabs->setTabText(tab, count > 0 ? title + QStringLiteral("  ") + locale.toString(count) : title);
    }
    showEmptiness();
    // What was approved waits for its export there, not for a decision.
    const auto rows = m_desk.queue();
    const auto ready = std::count_if(rows->begin(), rows->end(),
                                     [](const QueueRow &row) { return row.state == OrderState::Ready; });
    Q_EMIT countsChanged(counts[size_t(QueueTab::ToReview)], int(ready));
}

QString QueuePage::emptySentence() const
{
    if (m_model->index().isSearching())
        return tr("No order holds these words. Try fewer of them, or the tab \"All\".");
    switch (m_model->index().tab()) {
    case QueueTab::ToReview: return tr("Nothing to review. What is certain passes by itself; what is not comes here.");
    case QueueTab::Mine: return tr("Orders that you have open or released stand here until they leave.");
    case QueueTab::Held: return tr("No order is held. Press H on an order to hold it with a reason.");
    case QueueTab::Waiting: return tr("No order waits for a customer's answer.");
    case QueueTab::Ready: return tr("No order waits for approval.");
    case QueueTab::Exported: return tr("No order has left yet. Approved orders leave from the page \"Approve\".");
    case QueueTab::NotOrders: return tr("What turned out not to be an order is kept here and can come back.");
    case QueueTab::All: return tr("Nothing has arrived yet. Drop files or folders anywhere on this window.");
    }
    Q_UNREACHABLE();
}

void QueuePage::showEmptiness()
{
    if (m_desk.queue()->empty() && m_emptyDesk) {
        m_stack->setCurrentWidget(m_emptyDesk);
    } else if (m_model->rowCount() == 0) {
        m_emptiness->setText(emptySentence());
        m_stack->setCurrentWidget(m_emptiness);
    } else if (m_stack->currentWidget() != m_table) {
        m_stack->setCurrentWidget(m_table);
        if (isVisible() && !m_search->hasFocus() && !m_tabs->hasFocus())
            focusList();
    }
}

void QueuePage::restoreCurrent(std::optional<OrderId> id)
{
    showEmptiness();
    if (m_model->rowCount() == 0)
        return;
    const int row = id && m_chosen ? m_model->rowOf(*id).value_or(0) : 0;
    m_restoring = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_restoring = false;
}

std::optional<OrderId> QueuePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->rowAt(index.row()).id;
}

std::vector<OrderId> QueuePage::selected() const
{
    std::vector<OrderId> orders;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        orders.push_back(m_model->rowAt(index.row()).id);
    return orders;
}

std::optional<OrderId> QueuePage::next(const std::optional<QueueRow> &after) const
{
    return nextOrder(*m_desk.queue(), m_desk.user().name, after);
}

void QueuePage::openCurrent()
{
    if (const auto id = current())
        Q_EMIT opened(*id);
}

void QueuePage::hold()
{
    const auto orders = selected();
    if (orders.empty())
        return;
    m_reason->ask(tr("Hold %n order(s). Why?", nullptr, int(orders.size())), {}, [this, orders](const QString &reason) {
        for (const OrderId id : orders)
            m_desk.hold(id, reason, this, {});
    });
}

void QueuePage::reject()
{
    const auto orders = selected();
    if (orders.empty())
        return;
    m_reason->ask(tr("%n of these is not an order. Why?", nullptr, int(orders.size())), tr("not an order"),
                  [this, orders](const QString &reason) {
                      for (const OrderId id : orders)
                          m_desk.reject(id, reason, this, {});
                  });
}

void QueuePage::returnToReview()
{
    for (const OrderId id : selected())
        m_desk.reopen(id, tr("back from the queue"), this, {});
}

void QueuePage::sortBy(int column)
{
    // Up, down, and back to the sequence of work.
    if (column != m_sortColumn) {
        m_sortColumn = column;
        m_descending = column == QueueModel::Value || column == QueueModel::ToCheck || column == QueueModel::Arrived;
    } else if (m_descending == (column == QueueModel::Value || column == QueueModel::ToCheck
                                || column == QueueModel::Arrived)) {
        m_descending = !m_descending;
    } else {
        m_sortColumn = -1;
        m_descending = false;
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(m_sortColumn >= 0);
    const Qt::SortOrder order = m_descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicator(m_sortColumn, order);
    m_model->sort(m_sortColumn, order);
}

void QueuePage::showMenu(const QPoint &place)
{
    if (!m_table->indexAt(place).isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto actions = m_table->actions();
    for (QAction *action : actions) {
        if (action->objectName() != QLatin1String("openKeypad"))
            menu->addAction(action);
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void QueuePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueuePage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace intray
