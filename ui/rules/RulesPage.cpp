// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RulesPage.h"

#include "core/intake/Replay.h"
#include "ui/rules/ReplayView.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RuleModel.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace intray {

RulesPage::RulesPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new RuleModel(this)), m_table(new QTableView), m_editor(new RuleEditor),
      m_replay(new ReplayView), m_summary(new QLabel), m_try(new KeyButton(tr("Try on stored orders"), Qt::Key_F6, this)),
      m_discard(new KeyButton(tr("Discard"), {}, this)),
      m_apply(new KeyButton(tr("Put into force"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, KeyButton::Role::Primary))
{
    setObjectName(QStringLiteral("rulesPage"));
    buildTable();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_editor);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(scroll);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *high = new QSplitter(Qt::Vertical);
    high->setChildrenCollapsible(false);
    high->addWidget(split);
    high->addWidget(m_replay);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(high, 1);
    setFocusProxy(m_table);
    connect(m_editor, &RuleEditor::changeWanted, this, &RulesPage::propose);
    connect(m_editor, &RuleEditor::removalWanted, this, &RulesPage::remove);
    connect(m_editor, &RuleEditor::refused, &m_desk, &Desk::message);
    connect(m_replay, &ReplayView::opened, this, &RulesPage::opened);
    connect(&desk, &Desk::knowledgeChanged, this, &RulesPage::refresh);
    connect(&desk, &Desk::userChanged, this, &RulesPage::settleRights);
    refresh();
}

RulesPage::~RulesPage()
{
    m_judging.cancel();
}

QLayout *RulesPage::buildHead()
{
    m_summary->setObjectName(QStringLiteral("rulesSummary"));
    m_summary->setFont(textFont(TextSize::Heading));
    m_summary->setWordWrap(true);
    m_try->setObjectName(QStringLiteral("tryRules"));
    m_discard->setObjectName(QStringLiteral("discardRules"));
    m_apply->setObjectName(QStringLiteral("applyRules"));
    connect(m_try, &QPushButton::clicked, this, &RulesPage::tryOnOrders);
    connect(m_discard, &QPushButton::clicked, this, &RulesPage::discard);
    connect(m_apply, &QPushButton::clicked, this, &RulesPage::putIntoForce);
    const auto key = [this](const QKeySequence &keys, KeyButton *button) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
    };
    key(Qt::Key_F6, m_try);
    key(Qt::CTRL | Qt::Key_Return, m_apply);
    key(Qt::CTRL | Qt::Key_Enter, m_apply);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Apart, Space::Gap, Space::Apart, Space::Gap);
    head->setSpacing(Space::Near);
    head->addWidget(m_summary, 1);
    head->addWidget(m_discard);
    head->addWidget(m_try);
    head->addWidget(m_apply);
    return head;
}

void RulesPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, RuleModel::ChangedRole, RuleModel::QuietRole));
    setUpList(*m_table);
    setWidths(*m_table, {{RuleModel::Title, 280}, {RuleModel::State, 170}, {RuleModel::Changes, 100}});
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Tolerances, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPage::showRule);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *action = new QAction(m_table);
        action->setShortcut(QKeySequence(enter));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_editor, &RuleEditor::focusFirst);
        m_table->addAction(action);
    }
    connect(m_table, &QTableView::doubleClicked, m_editor, &RuleEditor::focusFirst);
}

void RulesPage::refresh()
{
    const Knowledge &known = m_desk.knowledge();
    // What else was learnt or imported leaves the form as a person left it.
    if (known.catalog == m_catalog && known.policy == m_inForce)
        return;
    m_catalog = known.catalog;
    m_inForce = known.policy;
    m_editor->setCatalog(m_catalog);
    if (!m_hasProposal)
        m_proposed = m_inForce;
    proposalChanged();
}

void RulesPage::proposalChanged()
{
    const Policy &inForce = m_desk.knowledge().policy;
    const int row = std::max(0, m_table->currentIndex().row());
    m_hasProposal = m_proposed != inForce;
    m_model->setPolicies(inForce, m_proposed, m_desk.clock().today(), m_catalog);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showRule();
    m_summary->setText(m_hasProposal ? tr("Changes are proposed, but not in force yet. Try them on stored orders first.")
                                     : tr("What keeps an order from passing"));
    settleRights();
}

void RulesPage::settleRights()
{
    const bool mayChange = m_desk.user().supervisor;
    m_apply->setEnabled(m_hasProposal && mayChange);
    m_apply->setToolTip(mayChange ? QString() : tr("A supervisor puts rules into force."));
    m_discard->setEnabled(m_hasProposal);
    m_try->setEnabled(m_hasProposal);
}

void RulesPage::showRule()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_editor->showRule(m_model->rule(row), m_proposed, m_desk.clock().today());
}

void RulesPage::propose(const Policy::Change &wanted)
{
    Policy::Change change = wanted;
    change.changedBy = m_desk.user().name;
    change.changedAt = m_desk.clock().now();
    m_proposed.changes.push_back(change);
    proposalChanged();
    m_table->setFocus(); // what was typed into is gone; F6 and Ctrl+Enter come next
}

void RulesPage::remove(int change)
{
    if (change < 0 || change >= int(m_proposed.changes.size()))
        return;
    m_proposed.changes.erase(m_proposed.changes.begin() + change);
    proposalChanged();
    m_table->setFocus();
}

void RulesPage::discard()
{
    m_judging.cancel();
    m_proposed = m_desk.knowledge().policy;
    m_replay->hide();
    proposalChanged();
}

void RulesPage::putIntoForce()
{
    if (!m_hasProposal || !m_desk.user().supervisor)
        return;
    m_apply->setEnabled(false);
    m_desk.setRules(m_proposed, this, [this](const Result<> &done) {
        if (done) {
            m_replay->hide();
            Q_EMIT m_desk.message(tr("The rules are in force. Orders that are opened or arrive from now on are judged by them."));
        }
        proposalChanged();
    });
}

void RulesPage::tryOnOrders()
{
    m_judging.cancel();
    m_judging = JobControl([this](int done, int total, const QString &) {
        QMetaObject::invokeMethod(m_replay, [view = m_replay, done, total] { view->showProgress(done, total); });
    });
    m_replay->showProgress(0, 0);
    m_desk.runApart(
        [knowledge = m_desk.knowledge(), candidate = m_proposed, job = m_judging](Database &database) {
            return replay(database, knowledge, candidate, ReplayScope(), job);
        },
        this, [this, job = m_judging](Result<Replay> replay) {
            if (job.isCancelled())
                return;
            if (!replay) {
                Q_EMIT m_desk.message(replay.error().message);
                return;
            }
            m_replay->showReplay(*replay);
            // The list is lower now; the rule that is changed stays in sight.
            QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
        });
}

} // namespace intray
