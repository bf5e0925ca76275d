// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory/MemoryPage.h"

#include "core/memory/MemoryEdit.h"
#include "core/memory/MemoryReason.h"
#include "core/store/MemoryStore.h"
#include "ui/memory/MemoryModel.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/ReasonBar.h"
#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace intray {

MemoryPage::MemoryPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new MemoryModel(this)), m_table(new QTableView),
      m_stack(new QStackedWidget), m_search(new QLineEdit), m_summary(new QLabel), m_story(new QLabel),
      m_forget(new KeyButton(tr("Forget"), QKeySequence(Qt::Key_Delete), this)),
      m_toggle(new KeyButton(tr("Only suggest"), QKeySequence(Qt::Key_S), this)),
      m_edit(new KeyButton(tr("Change"), QKeySequence(Qt::Key_F2), this)),
      m_order(new KeyButton(tr("Open the order"), QKeySequence(Qt::Key_Return), this)), m_reason(new ReasonBar)
{
    setObjectName(QStringLiteral("memoryPage"));
    buildTable();
    auto *nothing = new QLabel(tr("Nothing was learnt yet. What is corrected once in an order - an item number, a unit, an "
                                  "address - is known for that customer from then on, and stands here."));
    nothing->setObjectName(QStringLiteral("emptiness"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setProperty("role", QStringLiteral("subtle"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildFoot());
    layout->addWidget(m_reason);
    buildKeys();
    setFocusProxy(m_table);
    connect(&desk, &Desk::knowledgeChanged, this, &MemoryPage::refresh);
    refresh();
}

QLayout *MemoryPage::buildHead()
{
    m_summary->setObjectName(QStringLiteral("memorySummary"));
    m_summary->setFont(textFont(TextSize::Heading));
    m_search->setObjectName(QStringLiteral("memorySearch"));
    m_search->setAccessibleName(tr("Search what was learnt"));
    m_search->setPlaceholderText(tr("Search customers, items, words…  %1").arg(keyTitle(QKeySequence(QKeySequence::Find))));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(glyphIcon(Glyph::Search, Ink::Subtle), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(32);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showCurrent();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Apart, Space::Gap, Space::Apart, Space::Gap);
    head->setSpacing(Space::Apart);
    head->addWidget(m_summary);
    head->addWidget(m_search, 1);
    return head;
}

QLayout *MemoryPage::buildFoot()
{
    m_story->setObjectName(QStringLiteral("memoryStory"));
    m_story->setWordWrap(true);
    m_story->setTextFormat(Qt::PlainText);
    m_forget->setObjectName(QStringLiteral("forgetEntry"));
    m_toggle->setObjectName(QStringLiteral("toggleEntry"));
    m_edit->setObjectName(QStringLiteral("editEntry"));
    m_order->setObjectName(QStringLiteral("openLearntFrom"));
    connect(m_forget, &QPushButton::clicked, this, &MemoryPage::forget);
    connect(m_toggle, &QPushButton::clicked, this, &MemoryPage::toggle);
    connect(m_edit, &QPushButton::clicked, this, &MemoryPage::editMeaning);
    connect(m_order, &QPushButton::clicked, this, &MemoryPage::openOrder);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::Apart, Space::Near, Space::Apart, Space::Near);
    foot->setSpacing(Space::Near);
    foot->addWidget(m_story, 1);
    for (KeyButton *button : {m_order, m_edit, m_toggle, m_forget})
        foot->addWidget(button);
    return foot;
}

void MemoryPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("memoryTable"));
    m_table->setAccessibleName(tr("What was learnt"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, MemoryModel::SuggestionRole, MemoryModel::QuietRole));
    setUpList(*m_table);
    setWidths(*m_table, {{MemoryModel::Customer, 200}, {MemoryModel::Written, 230}, {MemoryModel::Kind, 120},
                         {MemoryModel::Learnt, 90}, {MemoryModel::By, 80}, {MemoryModel::Right, 90},
                         {MemoryModel::Wrong, 70}, {MemoryModel::Holds, 110}});
    m_table->horizontalHeader()->setSectionResizeMode(MemoryModel::Meaning, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_currentId = m_model->entry(now.row()).id;
        showCurrent();
    });
    connect(m_table, &QTableView::doubleClicked, this, &MemoryPage::openOrder);
}

void MemoryPage::buildKeys()
{
    const auto key = [this](QWidget *where, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(where);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
    };
    key(m_table, Qt::Key_Delete, &MemoryPage::forget);
    key(m_table, Qt::Key_S, &MemoryPage::toggle);
    key(m_table, Qt::Key_F2, &MemoryPage::editMeaning);
    key(m_table, Qt::Key_Return, &MemoryPage::openOrder);
    key(m_table, Qt::Key_Enter, &MemoryPage::openOrder);
    key(this, QKeySequence(QKeySequence::Undo), &MemoryPage::takeBack);
    key(this, QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void MemoryPage::search(const QString &text)
{
    m_search->setText(text);
}

void MemoryPage::refresh()
{
    m_model->setKnowledge(m_desk.knowledge().memory, m_desk.knowledge().catalog);
    const int suggestions = m_model->suggestions();
    const QString all = tr("%n entry(s) learnt", nullptr, m_model->count());
    m_summary->setText(suggestions == 0 ? all : tr("%1, %n only suggested", nullptr, suggestions).arg(all));
    m_stack->setCurrentIndex(m_model->count() > 0 ? 0 : 1);
    const int row = std::max(0, m_model->rowOf(m_currentId));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

const MemoryEntry *MemoryPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->entry(row) : nullptr;
}

void MemoryPage::showCurrent()
{
    const MemoryEntry *entry = current();
    for (KeyButton *button : {m_forget, m_toggle, m_edit, m_order})
        button->setEnabled(entry);
    if (!entry) {
        m_story->clear();
        return;
    }
    const Catalog &catalog = *m_desk.knowledge().catalog;
    const QueueRow *order = m_desk.row(entry->learntFrom);
    const QString from = order ? orderInWords(*order) : entry->learntFrom != 0 ? tr("an earlier order") : QString();
    QString story = tr("“%1” means %2: %3.")
                        .arg(writtenInWords(*entry), meaningInWords(*entry, catalog), learntBecause(*entry, from));
    if (!entry->isProof() && entry->refuted > 0)
        story += u' ' + tr("A later correction disagreed, so it is only suggested.");
    m_story->setText(story);
    m_order->setEnabled(entry->learntFrom != 0);
    m_toggle->setText(entry->isProof() ? tr("Only suggest") : tr("Let it decide"));
}

void MemoryPage::forget()
{
    const MemoryEntry *entry = current();
    if (!entry)
        return;
    m_desk.run([id = entry->id, user = m_desk.user().name, clock = m_desk.sharedClock()](Database &database) {
        return MemoryStore(database).forget(id, user, clock->now());
    }, this, [this](Result<MemoryEntry> forgotten) {
        if (!forgotten) {
            Q_EMIT m_desk.message(forgotten.error().message);
            return;
        }
        m_forgotten = std::move(*forgotten);
        Q_EMIT m_desk.message(tr("Forgotten. %1 brings it back.").arg(keyTitle(QKeySequence(QKeySequence::Undo))));
        m_desk.reloadMemory();
    });
}

void MemoryPage::takeBack()
{
    if (!m_forgotten)
        return;
    const MemoryEntry entry = *std::exchange(m_forgotten, std::nullopt);
    m_currentId = entry.id;
    m_desk.run([entry, user = m_desk.user().name, clock = m_desk.sharedClock()](Database &database) {
        return MemoryStore(database).restore(entry, user, clock->now());
    }, this, [this](const Result<> &done) {
        Q_EMIT m_desk.message(done ? tr("It is known again.") : done.error().message);
        m_desk.reloadMemory();
    });
}

void MemoryPage::store(const MemoryEntry &entry, const QString &sentence)
{
    m_desk.run([entry, user = m_desk.user().name, clock = m_desk.sharedClock()](Database &database) {
        return MemoryStore(database).edit(entry, user, clock->now());
    }, this, [this, sentence](const Result<> &done) {
        Q_EMIT m_desk.message(done ? sentence : done.error().message);
        m_desk.reloadMemory();
    });
}

void MemoryPage::toggle()
{
    const MemoryEntry *entry = current();
    if (!entry)
        return;
    if (entry->isProof())
        store(onlySuggested(*entry), tr("From now on it is only suggested."));
    else
        store(vouchedFor(*entry), tr("From now on it decides."));
}

void MemoryPage::editMeaning()
{
    const MemoryEntry *entry = current();
    if (!entry)
        return;
    m_reason->ask(tr("What does “%1” mean?").arg(writtenInWords(*entry)), entry->meaning,
                  [this, before = *entry](const QString &meaning) {
                      const auto changed = withMeaning(before, meaning.trimmed(), *m_desk.knowledge().catalog);
                      if (changed)
                          store(*changed, tr("Changed."));
                      else
                          Q_EMIT m_desk.message(changed.error().message);
                  });
}

void MemoryPage::openOrder()
{
    const MemoryEntry *entry = current();
    if (!entry || entry->learntFrom == 0)
        return;
    if (m_desk.row(entry->learntFrom))
        Q_EMIT opened(entry->learntFrom);
    else
        Q_EMIT m_desk.message(tr("The order it was learnt from is not on this desk."));
}

} // namespace intray
