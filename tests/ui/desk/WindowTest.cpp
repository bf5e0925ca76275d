// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "core/store/ExportStore.h"
#include "core/store/SettingStore.h"
#include "tests/support/StoreBuilders.h"
#include "ui/masterdata/MasterDataPage.h"
#include "ui/shared/Preferences.h"
#include "ui/shared/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace intray;

namespace {

constexpr int Patience = 10'000; // milliseconds

// A window on a store of its own; the clock stands still.
struct OpenWindow
{
    TestDesk store;
    Theme theme{*qApp};
    Preferences preferences{store.path(QStringLiteral("window.ini"))};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

    void open(const QString &user)
    {
        Desk::Setup setup;
        setup.storeFile = store.file;
        setup.user = {user, true};
        setup.clock = std::make_shared<FixedClock>(QDate(2026, 3, 2));
        setup.reader = std::make_shared<ReaderProcess>(QStringLiteral(INTRAY_BIN "/intray-reader"));
        desk = std::make_unique<Desk>(setup);
        window = std::make_unique<MainWindow>(*desk, theme, preferences, QString());
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QSignalSpy started(desk.get(), &Desk::started);
        desk->start();
        REQUIRE((started.count() > 0 || started.wait(Patience)));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = window->findChild<Widget *>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    int count(OrderState state) const
    {
        const auto rows = desk->queue();
        return int(std::count_if(rows->begin(), rows->end(), [state](const QueueRow &row) { return row.state == state; }));
    }
};

} // namespace

TEST_CASE("what is ready is approved with Ctrl+A, leaves with Ctrl+E, and stands in the ledger")
{
    OpenWindow w;
    addOrder(w.store.db(), QStringLiteral("4711"), OrderState::Ready);
    addOrder(w.store.db(), QStringLiteral("4712"), OrderState::Ready);
    const QString target = w.store.path(QStringLiteral("out"));
    QDir().mkpath(target);
    must(SettingStore(w.store.db()).set(QStringLiteral("export.folder"), target));
    w.open(QStringLiteral("anna"));

    w.window->showPage(PageName::Approve);
    auto *ready = w.find<QTableView>("readyOrders");
    REQUIRE(QTest::qWaitFor([&] { return ready->model()->rowCount() == 2; }, Patience));
    auto *folder = w.find<QLineEdit>("exportFolder");
    REQUIRE(QTest::qWaitFor([&] { return folder->text() == target; }, Patience));

    // The outlooks arrive after the rows and load them once more.
    REQUIRE(QTest::qWaitFor([&] {
        if (w.count(OrderState::Approved) < 2)
            QTest::keyClick(ready, Qt::Key_A, Qt::ControlModifier);
        return w.count(OrderState::Approved) == 2;
    }, Patience));
    QTest::mouseClick(w.find<QPushButton>("exportNow"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return w.count(OrderState::Exported) == 2; }, Patience));
    CHECK(QDir(target).entryList(QDir::Files).size() == 2);

    w.window->showPage(PageName::Delivered);
    auto *ledger = w.find<QTableView>("ledger");
    CHECK(QTest::qWaitFor([&] { return ledger->model()->rowCount() == 2; }, Patience));
}

TEST_CASE("under four eyes an order stays for somebody else than who released it")
{
    OpenWindow w;
    addOrder(w.store.db(), QStringLiteral("4711"), OrderState::Ready, QStringLiteral("anna"));
    for (const char *name : {"anna", "bert"})
        must(SettingStore(w.store.db()).addUser({QLatin1String(name), true}));
    w.open(QStringLiteral("anna"));
    w.window->showPage(PageName::Approve);
    auto *ready = w.find<QTableView>("readyOrders");
    REQUIRE(QTest::qWaitFor([&] { return ready->model()->rowCount() == 1; }, Patience));
    auto *note = w.find<QLabel>("fourEyes");
    CHECK(note->text().contains(u'1'));
    QSignalSpy said(w.desk.get(), &Desk::message);
    QTest::keyClick(ready, Qt::Key_A);
    REQUIRE((said.count() > 0 || said.wait(Patience)));
    CHECK(w.count(OrderState::Ready) == 1);
}

TEST_CASE("an order is held from the list with a reason and no dialog")
{
    OpenWindow w;
    addOrder(w.store.db(), QStringLiteral("4711"), OrderState::ToReview);
    w.open(QStringLiteral("anna"));
    auto *queue = w.find<QTableView>("queue");
    REQUIRE(QTest::qWaitFor([&] { return queue->model()->rowCount() == 1; }, Patience));
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_H);
    auto *reason = w.find<QWidget>("queuePage")->findChild<QLineEdit *>(QStringLiteral("reason"));
    REQUIRE(reason);
    REQUIRE(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("waits for stock"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return w.count(OrderState::Held) == 1; }, Patience));
    CHECK(w.desk->queue()->front().stateReason == QStringLiteral("waits for stock"));
    CHECK(queue->model()->rowCount() == 0);
}

TEST_CASE("the window fits a small screen on every page")
{
    OpenWindow w;
    addOrder(w.store.db(), QStringLiteral("4711"), OrderState::Ready);
    addOrder(w.store.db(), QStringLiteral("4712"), OrderState::ToReview);
    w.open(QStringLiteral("anna"));
    const QSize small(1280, 720);
    w.window->resize(small);
    const auto fits = [&](QWidget *page) {
        QCoreApplication::processEvents();
        CHECK(w.window->size() == small);
        CHECK(page->minimumSizeHint().width() <= page->width());
        CHECK(page->minimumSizeHint().height() <= page->height());
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            INFO(button->objectName().toStdString());
            const bool scrolls = button->visibleRegion().isEmpty(); // tabs and what is further down
            const QRect place(button->mapTo(w.window.get(), QPoint()), button->size());
            CHECK((!button->isVisible() || scrolls || w.window->rect().contains(place)));
        }
    };
    const char *names[] = {"queuePage", "approvalPage", "deliveredPage", "masterDataPage", "settingsPage"};
    for (int page = 0; page < int(std::size(names)); ++page) {
        w.window->showPage(PageName(page));
        INFO(names[page]);
        fits(w.find<QWidget>(names[page]));
    }
    REQUIRE(QTest::qWaitFor([&] { return w.desk->queue()->size() == 2; }, Patience));
    for (const QueueRow &row : *w.desk->queue()) {
        if (row.state == OrderState::ToReview)
            w.window->openOrder(row.id);
    }
    auto *review = w.find<QWidget>("reviewPage");
    REQUIRE(QTest::qWaitFor([&] { return review->isVisible(); }, Patience));
    fits(review);
    w.find<QAbstractButton>("moreFields")->setChecked(true);
    QTest::qWait(50);
    fits(review);
}

TEST_CASE("text that is pasted arrives as a submission")
{
    OpenWindow w;
    w.open(QStringLiteral("anna"));
    QSignalSpy finished(&w.window->importer(), &Importer::finished);
    REQUIRE((finished.count() > 0 || finished.wait(Patience))); // what an earlier run had left
    QApplication::clipboard()->setText(QStringLiteral("Dear team,\nplease send 24 pcs HX0128.\nRegards, Tom"));
    QTest::keyClick(w.window.get(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return finished.count() > 1; }, Patience));
    REQUIRE(QTest::qWaitFor([&] { return w.desk->queue()->size() == 1; }, Patience));
    CHECK(w.desk->queue()->front().fileName.endsWith(QStringLiteral(".txt")));
}

TEST_CASE("a dry run of master data shows what would change and changes nothing until it is imported")
{
    OpenWindow w;
    w.open(QStringLiteral("anna"));
    auto *page = w.find<MasterDataPage>("masterDataPage");
    w.window->showPage(PageName::MasterData);
    page->tryFolder(QStringLiteral(INTRAY_SOURCE "/resources/demo/master"));
    auto *import = w.find<QPushButton>("applyImport");
    REQUIRE(QTest::qWaitFor([&] { return import->isVisible() && import->isEnabled(); }, Patience));
    CHECK(w.find<QTableView>("changesTable")->model()->rowCount() > 3);
    CHECK_FALSE(w.desk->knowledge().catalog->hasCustomers());
    QTest::mouseClick(import, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return w.desk->knowledge().catalog->hasCustomers(); }, Patience));

    page->tryFolder(QStringLiteral(INTRAY_SOURCE "/resources/demo/master"));
    auto *verdict = w.find<QLabel>("verdict");
    REQUIRE(QTest::qWaitFor([&] { return import->isVisible(); }, Patience));
    CHECK_FALSE(import->isEnabled()); // nothing would change
    CHECK_FALSE(verdict->text().isEmpty());
}

TEST_CASE("every control that a person touches has a name")
{
    OpenWindow w;
    w.open(QStringLiteral("anna"));
    QStringList nameless;
    const auto check = [&](const auto &widgets) {
        for (const QWidget *widget : widgets) {
            if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (widget->objectName().isEmpty() || !named) {
                nameless << QLatin1String(widget->metaObject()->className()) + QStringLiteral(" in ")
                                + widget->parentWidget()->objectName();
            }
        }
    };
    for (const char *page : {"queuePage", "approvalPage", "deliveredPage", "masterDataPage", "settingsPage", "navigation"}) {
        const auto *widget = w.find<QWidget>(page);
        check(widget->findChildren<QAbstractButton *>());
        check(widget->findChildren<QLineEdit *>());
        check(widget->findChildren<QComboBox *>());
        check(widget->findChildren<QTableView *>());
    }
    CHECK(nameless.join(u'\n') == QString());
}
