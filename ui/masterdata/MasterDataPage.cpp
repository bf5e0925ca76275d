// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/masterdata/MasterDataPage.h"

#include "core/store/MasterDataStore.h"
#include "ui/masterdata/MappingForm.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace intray {
namespace {

const QString &mappingKey()
{
    static const QString key = QStringLiteral("master.mapping");
    return key;
}

constexpr int ProblemsShown = 1000;

} // namespace

MasterDataPage::MasterDataPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_loaded(new QLabel), m_proposal(nullptr), m_title(new QLabel),
      m_verdict(new QLabel), m_changes(new QTableWidget(0, 6)), m_mapping(new MappingForm),
      m_problems(new QListWidget), m_problemsTitle(new QLabel),
      m_apply(new KeyButton(tr("Import"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, KeyButton::Role::Primary))
{
    setObjectName(QStringLiteral("masterDataPage"));
    auto *title = new QLabel(tr("Customers and items"));
    title->setFont(textFont(TextSize::Title));
    auto *choose = new KeyButton(tr("Import a folder…"), {}, this);
    choose->setObjectName(QStringLiteral("importFolder"));
    choose->setGlyph(Glyph::Import);
    connect(choose, &QPushButton::clicked, this, &MasterDataPage::chooseFolder);
    m_loaded->setObjectName(QStringLiteral("loaded"));
    m_loaded->setWordWrap(true);
    m_loaded->setProperty("role", QStringLiteral("subtle"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(choose);

    m_proposal = buildProposal();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Far, Space::Far, Space::Far, Space::Far);
    layout->setSpacing(Space::Gap);
    layout->addLayout(head);
    layout->addWidget(m_loaded);
    layout->addWidget(m_proposal);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(choose);
    connect(&desk, &Desk::knowledgeChanged, this, &MasterDataPage::showLoaded);
    showLoaded();
}

QWidget *MasterDataPage::buildProposal()
{
    m_title->setObjectName(QStringLiteral("proposalTitle"));
    m_title->setFont(textFont(TextSize::Heading));
    m_title->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("changesTable"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setHorizontalHeaderLabels({tr("Table"), tr("New"), tr("Changed"), tr("Gone"), tr("Same"), tr("For example")});
    setUpList(*m_changes);
    m_changes->setItemDelegate(new RowDelegate(m_changes));
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->setColumnWidth(0, 240);
    m_changes->horizontalHeader()->setSectionResizeMode(5, QHeaderView::Stretch);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("Rows that are not taken"));
    m_problemsTitle->setFont(textFont(TextSize::Strong));
    m_apply->setObjectName(QStringLiteral("applyImport"));
    connect(m_apply, &QPushButton::clicked, this, &MasterDataPage::apply);
    connect(m_mapping, &MappingForm::mappingChanged, this, &MasterDataPage::runAgain);
    auto *discard = new KeyButton(tr("Discard"), {}, this);
    discard->setObjectName(QStringLiteral("discardImport"));
    connect(discard, &QPushButton::clicked, this, &MasterDataPage::forgetProposal);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verdict, 1);
    buttons->addWidget(discard);
    buttons->addWidget(m_apply);
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Apart, Space::Apart, Space::Apart, Space::Apart);
    layout->setSpacing(Space::Gap);
    layout->addWidget(m_title);
    layout->addLayout(buttons);
    layout->addWidget(m_changes);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problems);
    layout->addWidget(m_mapping);
    card->hide();
    return card;
}

void MasterDataPage::showLoaded()
{
    const MasterData &loaded = m_desk.knowledge().catalog->data();
    if (loaded.customers.empty() && loaded.items.empty()) {
        m_loaded->setText(tr("Nothing is loaded yet. Without master data Intray reads orders, but cannot match customers "
                             "and items or check prices. Import a folder with CSV files named customers.csv, items.csv, "
                             "prices.csv, addresses.csv, customer_items.csv, units.csv, open_orders.csv and seller.csv; "
                             "those that are there are taken."));
        return;
    }
    const QStringList parts{
        tr("%n customer(s)", nullptr, int(loaded.customers.size())), tr("%n address(es)", nullptr, int(loaded.addresses.size())),
        tr("%n item(s)", nullptr, int(loaded.items.size())),
        tr("%n item number(s) of customers", nullptr, int(loaded.customerItems.size())),
        tr("%n price(s)", nullptr, int(loaded.prices.size())), tr("%n open order(s)", nullptr, int(loaded.openOrders.size()))};
    m_loaded->setText(tr("Loaded: %1.").arg(parts.join(QStringLiteral(", "))));
}

void MasterDataPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder with master data"));
    dialog->setObjectName(QStringLiteral("masterFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &MasterDataPage::tryFolder);
    dialog->open();
}

void MasterDataPage::tryFolder(const QString &folder)
{
    m_busy = true;
    m_apply->setEnabled(false);
    m_desk.runApart(
        [folder](Database &database) -> Result<DryRun> {
            const auto text = SettingStore(database).value(mappingKey(), {});
            return dryRun(database, folder, text ? mappingFromText(*text) : MasterMapping(), JobControl());
        },
        this, [this](Result<DryRun> run) {
            m_busy = false;
            if (run)
                showProposal(std::move(*run));
            else
                Q_EMIT m_desk.message(run.error().message);
        });
}

void MasterDataPage::runAgain(const MasterMapping &mapping)
{
    if (!m_run || m_busy)
        return;
    m_desk.setSetting(mappingKey(), toText(mapping));
    m_busy = true;
    m_apply->setEnabled(false);
    m_desk.runApart([folder = m_run->folder, mapping](Database &database) {
        return dryRun(database, folder, mapping, JobControl());
    }, this, [this](Result<DryRun> run) {
        m_busy = false;
        if (run)
            showProposal(std::move(*run));
        else
            Q_EMIT m_desk.message(run.error().message);
    });
}

void MasterDataPage::showProposal(DryRun run)
{
    m_title->setText(tr("What an import of %1 would change").arg(run.folder));
    if (!run.isComplete())
        m_verdict->setText(tr("A needed column was not found. Choose it below; until then nothing can be imported."));
    else if (run.changesNothing())
        m_verdict->setText(tr("Everything is as before; there is nothing to import."));
    else
        m_verdict->setText(tr("Nothing has been changed yet. The import replaces all tables at once."));
    m_verdict->setProperty("role", run.isComplete() ? QStringLiteral("subtle") : QStringLiteral("blocked"));
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_apply->setEnabled(run.isComplete() && !run.changesNothing());
    showChanges(run);
    showProblems(run.imported.problems);
    m_mapping->showFiles(run.files, run.mapping);
    m_proposal->show();
    m_run = std::move(run);
}

void MasterDataPage::showChanges(const DryRun &run)
{
    m_changes->setRowCount(int(run.changes.size()));
    int row = 0;
    for (const auto &[table, change] : run.changes) {
        const QString texts[] = {tableTitle(table), QString::number(change.added), QString::number(change.changed),
                                 QString::number(change.removed), QString::number(change.same),
                                 change.examples.join(QStringLiteral("; "))};
        for (int column = 0; column < 6; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(column == 5 ? change.examples.join(u'\n') : QString());
            m_changes->setItem(row, column, item);
        }
        ++row;
    }
    m_changes->setFixedHeight(m_changes->horizontalHeader()->sizeHint().height()
                              + row * m_changes->verticalHeader()->defaultSectionSize() + Space::Tight);
}

void MasterDataPage::showProblems(const std::vector<ImportProblem> &problems)
{
    m_problems->clear();
    for (size_t i = 0; i < problems.size() && i < size_t(ProblemsShown); ++i) {
        m_problems->addItem(tr("%1, line %2: %3").arg(problems[i].file).arg(problems[i].line).arg(problems[i].message));
    }
    m_problems->setVisible(!problems.empty());
    m_problemsTitle->setVisible(!problems.empty());
    m_problemsTitle->setText(tr("%n row(s) are not taken; the others are:", nullptr, int(problems.size())));
    m_problems->setFixedHeight(std::min(8, m_problems->count()) * 24 + Space::Near);
}

void MasterDataPage::apply()
{
    if (!m_run || m_busy || !m_run->isComplete())
        return;
    m_busy = true;
    m_apply->setEnabled(false);
    m_desk.runApart(
        [imported = m_run->imported.data](Database &database) { return MasterDataStore(database).replace(imported); }, this,
        [this](const Result<> &done) {
            m_busy = false;
            if (!done) {
                m_apply->setEnabled(true);
                Q_EMIT m_desk.message(done.error().message);
                return;
            }
            Q_EMIT m_desk.message(tr("Master data imported. Orders that arrive from now on are checked against it."));
            m_desk.reloadKnowledge();
            forgetProposal();
        });
}

void MasterDataPage::forgetProposal()
{
    m_run.reset();
    m_proposal->hide();
}

void MasterDataPage::importDemo(const QString &folder, std::function<void()> done)
{
    if (m_desk.knowledge().catalog->hasCustomers()) {
        Q_EMIT m_desk.message(tr("Your own master data stays; the sample orders are read against it."));
        done();
        return;
    }
    m_desk.runApart(
        [folder](Database &database) -> Result<> {
            const auto imported = readMasterData(folder, {}, JobControl());
            if (!imported)
                return tl::unexpected(imported.error());
            return MasterDataStore(database).replace(imported->data);
        },
        this, [this, done = std::move(done)](const Result<> &replaced) {
            if (!replaced) {
                Q_EMIT m_desk.message(replaced.error().message);
                return;
            }
            // The orders must be read against it: wait until it is loaded.
            connect(&m_desk, &Desk::knowledgeChanged, this, done, Qt::SingleShotConnection);
            m_desk.reloadKnowledge();
        });
}

} // namespace intray
