// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/DeliveredPage.h"

#include "core/exporting/ExportRun.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace intray {
namespace {

constexpr int Shown = 2000; // newest rows of the ledger

} // namespace

DeliveredPage::DeliveredPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new LedgerModel(this)), m_table(new QTableView),
      m_stack(new QStackedWidget), m_summary(new QLabel)
{
    setObjectName(QStringLiteral("deliveredPage"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(textFont(TextSize::Heading));
    auto *again = new KeyButton(tr("Try again"), {}, this);
    again->setObjectName(QStringLiteral("tryAgain"));
    again->setGlyph(Glyph::Rotate);
    again->setToolTip(tr("Looks at what has no clear end and brings it to its end. Nothing leaves twice."));
    auto *folder = new KeyButton(tr("Open folder"), {}, this);
    folder->setObjectName(QStringLiteral("openExportFolder"));
    folder->setGlyph(Glyph::Folder);
    connect(again, &QPushButton::clicked, this, &DeliveredPage::settle);
    connect(folder, &QPushButton::clicked, this, &DeliveredPage::openFolder);

    m_table->setObjectName(QStringLiteral("ledger"));
    m_table->setAccessibleName(tr("Exported orders"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, LedgerModel::TroubleRole, LedgerModel::QuietRole));
    setUpList(*m_table);
    setWidths(*m_table, {{LedgerModel::Order, 160}, {LedgerModel::Customer, 220},
                                          {LedgerModel::State, 120}, {LedgerModel::File, 150},
                                          {LedgerModel::Folder, 240}, {LedgerModel::When, 100}});
    m_table->horizontalHeader()->setSectionResizeMode(LedgerModel::Reason, QHeaderView::Stretch);
    connect(m_table, &QTableView::doubleClicked, this, &DeliveredPage::openCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QAction(m_table);
        open->setShortcut(QKeySequence(key));
        open->setShortcutContext(Qt::WidgetShortcut);
        connect(open, &QAction::triggered, this, &DeliveredPage::openCurrent);
        m_table->addAction(open);
    }
    auto *nothing = new QLabel(tr("Nothing has left yet. Approved orders leave from the page \"Approve\"."));
    nothing->setObjectName(QStringLiteral("emptiness"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setProperty("role", QStringLiteral("subtle"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Apart, Space::Gap, Space::Apart, Space::Gap);
    head->setSpacing(Space::Near);
    head->addWidget(m_summary, 1);
    head->addWidget(again);
    head->addWidget(folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(&desk, &Desk::queueChanged, this, &DeliveredPage::refresh);
}

void DeliveredPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DeliveredPage::refresh()
{
    if (!isVisible() || m_loading)
        return;
    m_loading = true;
    m_desk.run([](Database &database) { return ExportStore(database).rows(Shown); }, this,
               [this](Result<std::vector<ExportRow>> rows) {
                   m_loading = false;
                   if (rows)
                       fill(std::move(*rows));
                   else
                       Q_EMIT m_desk.message(rows.error().message);
               });
}

void DeliveredPage::fill(std::vector<ExportRow> rows)
{
    std::vector<LedgerModel::Entry> entries;
    int settled = 0;
    for (ExportRow &row : rows) {
        const QueueRow *order = m_desk.row(row.order);
        settled += row.state == ExportState::Delivered || row.state == ExportState::Acknowledged ? 1 : 0;
        entries.push_back({std::move(row), order ? orderTitle(*order) : QString(),
                           order ? customerTitle(*order) : QString()});
    }
    const int open = int(entries.size()) - settled;
    m_summary->setText(open > 0 ? tr("%1 delivered, %2 without a clear end").arg(settled).arg(open)
                                : tr("%n delivered", nullptr, settled));
    const QModelIndex before = m_table->currentIndex();
    m_model->setEntries(std::move(entries));
    const int count = m_model->rowCount();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(before.row(), 0, count - 1), 0));
}

void DeliveredPage::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        Q_EMIT opened(m_model->entries()[size_t(row)].row.order);
}

void DeliveredPage::openFolder()
{
    const int row = std::max(0, m_table->currentIndex().row());
    if (row < m_model->rowCount())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_model->entries()[size_t(row)].row.target.section(u':', 1)));
}

void DeliveredPage::settle()
{
    m_desk.runApart(
        [clock = m_desk.sharedClock()](Database &database) { return ExportRun(database, *clock).settle(); }, this,
        [this](const Result<ExportSummary> &summary) {
            if (summary) {
                Q_EMIT m_desk.message(summary->refused.empty()
                                          ? tr("Everything that had begun has come to its end.")
                                          : tr("%n order(s) could not be delivered.", nullptr, int(summary->refused.size())));
            } else {
                Q_EMIT m_desk.message(summary.error().message);
            }
            m_desk.reloadQueue();
        });
}

} // namespace intray
