// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "ui/approval/ApprovalPage.h"
#include "ui/approval/DeliveredPage.h"
#include "ui/main/DropVeil.h"
#include "ui/main/EmptyDesk.h"
#include "ui/main/PageStack.h"
#include "ui/main/StatusStrip.h"
#include "ui/masterdata/MasterDataPage.h"
#include "ui/memory/MemoryPage.h"
#include "ui/queue/QueuePage.h"
#include "ui/review/ReviewPage.h"
#include "ui/rules/RulesPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shared/Arrivals.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/Preferences.h"
#include "ui/shared/Theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

namespace intray {

MainWindow::MainWindow(Desk &desk, Theme &theme, Preferences &preferences, const QString &demoFolder)
    : m_desk(desk), m_preferences(preferences), m_demoFolder(demoFolder), m_pictures(desk.reader()),
      m_importer(new Importer(desk, this)), m_arrivals(new Arrivals(desk, this)), m_navigation(new Navigation), m_pages(new PageStack),
      m_status(new StatusStrip), m_queue(new QueuePage(desk)), m_masterData(new MasterDataPage(desk)),
      m_review(new ReviewPage(desk, m_pictures, nullptr)), m_veil(new DropVeil(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Intray"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);
    buildPages(theme);
    buildKeys();
    connectDesk();
    showPage(PageName::Queue);
    resize(1440, 900);
    restoreGeometry(m_preferences.windowPlace());
}

MainWindow::~MainWindow()
{
    // The review page draws from m_pictures, which is no child and would die before it.
    delete m_review;
}

void MainWindow::add(PageName name, QWidget *page)
{
    m_pageOf[size_t(name)] = page;
    m_pages->addWidget(page);
}

void MainWindow::buildPages(Theme &theme)
{
    auto *empty = new EmptyDesk(!m_demoFolder.isEmpty());
    connect(empty, &EmptyDesk::demoWanted, this, &MainWindow::demoWanted);
    connect(empty, &EmptyDesk::masterDataWanted, this, [this] {
        showPage(PageName::MasterData);
        m_masterData->chooseFolder();
    });
    connect(empty, &EmptyDesk::folderWanted, this, &MainWindow::addFolder);
    m_queue->setEmptyDesk(empty);
    connect(m_queue, &QueuePage::opened, this, &MainWindow::openOrder);
    connect(m_queue, &QueuePage::nextWanted, this, &MainWindow::openNext);
    connect(m_queue, &QueuePage::addFilesWanted, this, &MainWindow::addFiles);
    connect(m_queue, &QueuePage::countsChanged, this, [this](int toReview, int ready) {
        m_navigation->setCount(PageName::Queue, toReview);
        m_navigation->setCount(PageName::Approve, ready);
    });
    auto *approval = new ApprovalPage(m_desk);
    connect(approval, &ApprovalPage::opened, this, &MainWindow::openOrder);
    auto *delivered = new DeliveredPage(m_desk);
    connect(delivered, &DeliveredPage::opened, this, &MainWindow::openOrder);
    add(PageName::Queue, m_queue);
    add(PageName::Approve, approval);
    add(PageName::Delivered, delivered);
    add(PageName::MasterData, m_masterData);
    auto *memory = new MemoryPage(m_desk);
    connect(memory, &MemoryPage::opened, this, &MainWindow::openOrder);
    add(PageName::Memory, memory);
    auto *rules = new RulesPage(m_desk);
    connect(rules, &RulesPage::opened, this, &MainWindow::openOrder);
    add(PageName::Rules, rules);
    auto *settings = new SettingsPage(m_desk, *m_arrivals, theme, m_preferences);
    connect(settings, &SettingsPage::languageChanged, this, &MainWindow::languageChanged);
    add(PageName::Settings, settings);
    m_pages->addWidget(m_review);
    connect(m_review, &ReviewPage::closed, this, &MainWindow::leaveReview);
    connect(m_review, &ReviewPage::returned, this, [this](OrderId id) {
        if (m_reviewed != id)
            m_interrupted = m_reviewed; // comes next again
        setReviewed(id);
    });
    connect(m_review, &ReviewPage::nextWanted, this, &MainWindow::openNext);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
}

void MainWindow::buildKeys()
{
    const auto key = [this](const QString &name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    key(QStringLiteral("next"), tr("Next order"), QKeySequence(Qt::Key_F5), &MainWindow::openNext);
    key(QStringLiteral("addFilesKey"), tr("Add files"), QKeySequence(Qt::CTRL | Qt::Key_O), &MainWindow::addFiles);
    key(QStringLiteral("addFolderKey"), tr("Add a folder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        &MainWindow::addFolder);
    key(QStringLiteral("paste"), tr("Paste"), QKeySequence(QKeySequence::Paste), &MainWindow::paste);
    for (int page = 0; page < int(m_pageOf.size()); ++page) {
        key(QStringLiteral("page%1").arg(page + 1), {}, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + page)),
            [this, page] { showPage(PageName(page)); });
    }
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::message, m_status, &StatusStrip::showMessage);
    connect(&m_desk, &Desk::failed, this, [this](const Error &why) { m_status->showMessage(why.message); });
    connect(&m_desk, &Desk::started, m_importer, &Importer::finishInterrupted);
    connect(m_importer, &Importer::progress, m_status, &StatusStrip::showProgress);
    connect(m_importer, &Importer::finished, this, [this](const QString &sentence) {
        m_status->hideProgress();
        if (!sentence.isEmpty())
            m_status->showMessage(sentence);
    });
    connect(m_status, &StatusStrip::cancelWanted, m_importer, &Importer::cancel);
    connect(m_arrivals, &Arrivals::changed, this, [this] { m_status->showTrouble(m_arrivals->trouble()); });
    connect(m_status, &StatusStrip::troubleOpened, this, [this] { showPage(PageName::Settings); });
}

void MainWindow::showPage(PageName page)
{
    m_page = page;
    m_navigation->setCurrent(page);
    if (m_reviewed) {
        // The order is left as it is; the review page saves what was changed.
        m_reviewed.reset();
        m_reviewedRow.reset();
        m_interrupted.reset();
        m_review->close();
    }
    m_navigation->show();
    m_pages->setCurrentWidget(m_pageOf[size_t(page)]);
    if (page == PageName::Queue)
        m_queue->focusList();
    else
        m_pageOf[size_t(page)]->setFocus();
    showHints();
}

void MainWindow::setReviewed(OrderId id)
{
    m_reviewed = id;
    const QueueRow *row = m_desk.row(id);
    m_reviewedRow = row ? std::optional(*row) : std::nullopt;
}

void MainWindow::openOrder(OrderId id)
{
    setReviewed(id);
    m_review->open(id);
    m_navigation->hide();
    m_pages->setCurrentWidget(m_review);
    showHints();
    prepareNext();
}

void MainWindow::openNext()
{
    const QueueRow *row = m_interrupted ? m_desk.row(*m_interrupted) : nullptr;
    m_interrupted.reset();
    if (row && row->state == OrderState::ToReview) {
        openOrder(row->id);
        return;
    }
    if (const auto id = m_queue->next(m_reviewedRow)) {
        openOrder(*id);
        return;
    }
    m_status->showMessage(tr("Nothing else waits for review."));
    if (m_reviewed)
        leaveReview();
}

void MainWindow::prepareNext()
{
    if (const auto id = m_queue->next(m_reviewedRow))
        m_review->prepare(*id);
}

void MainWindow::leaveReview()
{
    if (m_pages->currentWidget() != m_review)
        return;
    m_reviewed.reset();
    m_reviewedRow.reset();
    m_interrupted.reset();
    showPage(m_page);
}

void MainWindow::showHints()
{
    using Hints = QList<std::pair<QString, QString>>;
    const std::pair<QString, QString> next = {QStringLiteral("F5"), tr("next order")};
    if (m_pages->currentWidget() == m_review) {
        m_status->setHints({{QStringLiteral("1–9"), tr("answer")},
                            {QStringLiteral("Tab"), tr("next question")},
                            {tr("Ctrl click"), tr("capture from the page")},
                            {QStringLiteral("F1"), tr("why")},
                            {keyTitle(Qt::CTRL | Qt::Key_Z), tr("undo")}});
        return;
    }
    switch (m_page) {
    case PageName::Queue:
        m_status->setHints({{keyTitle(Qt::Key_Return), tr("open")}, next, {QStringLiteral("H"), tr("hold")},
                            {QStringLiteral("N"), tr("not an order")}, {keyTitle(Qt::CTRL | Qt::Key_V), tr("paste an order")}});
        break;
    case PageName::Approve:
        m_status->setHints({{keyTitle(Qt::Key_Space), tr("open")}, {QStringLiteral("A"), tr("approve selected")},
                            {keyTitle(Qt::CTRL | Qt::Key_A), tr("approve the rest")}, {QStringLiteral("R"), tr("return")}});
        break;
    case PageName::Delivered: m_status->setHints({{keyTitle(Qt::Key_Return), tr("open the order")}}); break;
    case PageName::Memory:
        m_status->setHints({{keyTitle(Qt::Key_Delete), tr("forget")}, {QStringLiteral("S"), tr("only suggest")},
                            {QStringLiteral("F2"), tr("change")}, {keyTitle(Qt::Key_Return), tr("open the order")}});
        break;
    case PageName::Rules: m_status->setHints({{keyTitle(Qt::Key_Return), tr("change")}, next}); break;
    case PageName::MasterData: case PageName::Settings: m_status->setHints(Hints{next}); break;
    }
}

QString MainWindow::startFolder() const
{
    const QString last = m_preferences.lastFolder();
    return last.isEmpty() ? QDir::homePath() : last;
}

void MainWindow::addFiles()
{
    // open(), not exec(): no event loop of its own.
    auto *dialog = new QFileDialog(this, tr("Add files"), startFolder());
    dialog->setObjectName(QStringLiteral("addFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &files) {
        m_preferences.setLastFolder(dialog->directory().absolutePath());
        takeIn(files, QStringLiteral("folder"));
    });
    dialog->open();
}

void MainWindow::addFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"), startFolder());
    dialog->setObjectName(QStringLiteral("addFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_preferences.setLastFolder(folder);
        takeIn({folder}, QStringLiteral("folder"));
    });
    dialog->open();
}

void MainWindow::paste()
{
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    const Incoming incoming = clip ? incomingFrom(*clip, m_desk.clock().now()) : Incoming();
    if (incoming.isEmpty())
        m_status->showMessage(tr("There is nothing on the clipboard that could be an order."));
    else
        m_importer->take(incoming, QStringLiteral("paste"));
}

void MainWindow::takeIn(const QStringList &paths, const QString &origin)
{
    m_importer->take(Incoming{paths, {}, {}, {}}, origin);
}

void MainWindow::startDemo()
{
    if (m_demoFolder.isEmpty())
        return;
    m_status->showMessage(tr("Loading the sample seller's customers, items and prices…"));
    m_masterData->importDemo(m_demoFolder + QStringLiteral("/master"), [this] {
        takeIn({m_demoFolder + QStringLiteral("/inbox")}, QStringLiteral("folder"));
    });
    showPage(PageName::Queue);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_veil->rise();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_veil->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    const Incoming incoming = incomingFrom(*event->mimeData(), m_desk.clock().now());
    // Never "move": the source must not delete its file.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!incoming.isEmpty())
        m_importer->take(incoming, QStringLiteral("drop"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowPlace(saveGeometry());
    m_importer->cancel();
    QMainWindow::closeEvent(event);
}

} // namespace intray
