// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "core/store/ArrivalStore.h"
#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"
#include "ui/shared/Preferences.h"
#include "ui/shared/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace intray;

namespace {

constexpr int Patience = 20'000; // milliseconds

struct ArrivalWindow
{
    TestDesk store;
    Theme theme{*qApp};
    Preferences preferences{store.path(QStringLiteral("window.ini"))};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

    ArrivalWindow()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(store.path(QStringLiteral("config"))));
        Desk::Setup setup;
        setup.storeFile = store.file;
        setup.user = {QStringLiteral("anna"), true};
        setup.clock = std::make_shared<SystemClock>();
        setup.reader = std::make_shared<ReaderProcess>(QStringLiteral(INTRAY_BIN "/intray-reader"));
        desk = std::make_unique<Desk>(setup);
        window = std::make_unique<MainWindow>(*desk, theme, preferences, QString());
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QSignalSpy started(desk.get(), &Desk::started);
        desk->start();
        REQUIRE((started.count() > 0 || started.wait(Patience)));
        window->showPage(PageName::Settings);
    }
    template <typename Widget> Widget *find(const char *name, const QWidget *in = nullptr) const
    {
        auto *widget = (in ? in : window.get())->findChild<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE(widget);
        return widget;
    }
    QDialog *openForm(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        auto *dialog = find<QDialog>("inletDialog");
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    QString verdict(QDialog *dialog, const char *button) const
    {
        auto *label = find<QLabel>("inletVerdict", dialog);
        label->clear();
        QTest::mouseClick(find<QPushButton>(button, dialog), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return !label->text().isEmpty() && !label->text().startsWith(QStringLiteral("Trying")); },
                              Patience));
        return label->text();
    }
    std::vector<Inlet> inlets() { return must(ArrivalStore(store.db()).inlets()); }
};

} // namespace

TEST_CASE("a folder is added in the window, what lies in it arrives, and its trouble is shown until it is over")
{
    ArrivalWindow w;
    const QString in = w.store.path(QStringLiteral("in"));
    QDialog *form = w.openForm("addFolderInlet");
    w.find<QLineEdit>("inletName", form)->setText(QStringLiteral("Scans"));
    CHECK(w.verdict(form, "saveInlet").contains(QStringLiteral("Choose the folder")));
    w.find<QLineEdit>("inletFolder", form)->setText(in);
    CHECK(w.verdict(form, "testInlet").contains(QStringLiteral("is not there")));
    w.find<QSpinBox>("inletStill", form)->setValue(0);
    w.find<QSpinBox>("inletEvery", form)->setValue(1);
    QSignalSpy closed(form, &QDialog::accepted);
    QTest::mouseClick(w.find<QPushButton>("saveInlet", form), Qt::LeftButton);
    REQUIRE((closed.count() > 0 || closed.wait(Patience)));

    auto *trouble = w.find<QToolButton>("arrivalTrouble");
    REQUIRE(QTest::qWaitFor([&] { return trouble->isVisible(); }, Patience));
    CHECK(trouble->accessibleName() == QStringLiteral("Nothing arrives from Scans"));
    auto *state = w.find<QLabel>("inletState");
    CHECK(state->text().contains(QStringLiteral("is not there")));

    REQUIRE(QDir().mkpath(in));
    QFile file(in + QStringLiteral("/order.eml"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(orderMail("A-4711"));
    file.close();
    QTest::mouseClick(w.find<QPushButton>("inletLookNow"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return w.desk->queue()->size() == 1 && !trouble->isVisible(); }, Patience));
    CHECK(QTest::qWaitFor([&] { return state->text().contains(QStringLiteral("1 taken today")); }, Patience));
    CHECK(QFile::exists(in + QStringLiteral("/done/order.eml")));
    const Submission submission =
        must(SubmissionStore(w.store.db()).submission(w.desk->queue()->front().submission));
    CHECK(submission.origin == QStringLiteral("folder"));
    CHECK(submission.arrivedBy == QStringLiteral("Scans"));

    QTest::mouseClick(w.find<QCheckBox>("inletActive"), Qt::LeftButton, {}, QPoint(8, w.find<QCheckBox>("inletActive")->height() / 2));
    CHECK(QTest::qWaitFor([&] { return state->text() == QStringLiteral("Switched off."); }, Patience));
    QTest::mouseClick(w.find<QPushButton>("inletRemove"), Qt::LeftButton);
    QTest::mouseClick(w.find<QPushButton>("removeInlet"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return w.inlets().empty(); }, Patience));
}

TEST_CASE("a mailbox's form says what is missing, tries the connection, and keeps the password out of the store")
{
    ArrivalWindow w;
    QDialog *form = w.openForm("addMailboxInlet");
    auto *host = w.find<QLineEdit>("inletHost", form);
    auto *password = w.find<QLineEdit>("inletPassword", form);
    CHECK(w.verdict(form, "testInlet").contains(QStringLiteral("name")));
    w.find<QLineEdit>("inletUser", form)->setText(QStringLiteral("orders@seller.example"));
    CHECK(w.verdict(form, "testInlet").contains(QStringLiteral("Name the mail server")));
    host->setText(QStringLiteral("127.0.0.1"));
    CHECK(w.verdict(form, "testInlet").contains(QStringLiteral("Give the password")));
    password->setText(QStringLiteral("Pa55word"));
    w.find<QSpinBox>("inletPort", form)->setValue(1);
    CHECK(w.verdict(form, "testInlet").contains(QStringLiteral("does not answer on port 1")));
    CHECK(password->echoMode() == QLineEdit::Password);
    auto *secret = w.find<QComboBox>("inletSecret", form);
    secret->setCurrentIndex(2);
    CHECK_FALSE(password->isVisible());
    CHECK(w.find<QLineEdit>("inletCommand", form)->isVisible());
    secret->setCurrentIndex(0);
    QSignalSpy closed(form, &QDialog::accepted);
    QTest::mouseClick(w.find<QPushButton>("saveInlet", form), Qt::LeftButton);
    REQUIRE((closed.count() > 0 || closed.wait(Patience)));

    const std::vector<Inlet> inlets = w.inlets();
    REQUIRE(inlets.size() == 1);
    CHECK(inlets[0].name == QStringLiteral("orders@seller.example"));
    QFile kept(inlets[0].mailbox()->secretFrom);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "Pa55word\n");
    for (const QString &end : {QString(), QStringLiteral("-wal")}) {
        QFile store(w.store.file + end);
        REQUIRE(store.open(QIODevice::ReadOnly));
        CHECK_FALSE(store.readAll().contains("Pa55word"));
    }
    // Removed with the mailbox.
    REQUIRE(QTest::qWaitFor([&] { return w.window->findChild<QPushButton *>(QStringLiteral("inletRemove")) != nullptr; },
                            Patience));
    QTest::mouseClick(w.find<QPushButton>("inletRemove"), Qt::LeftButton);
    QTest::mouseClick(w.find<QPushButton>("removeInlet"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return w.inlets().empty() && !kept.exists(); }, Patience));
}

TEST_CASE("every control of the forms has a name for people and for machines")
{
    ArrivalWindow w;
    for (const char *button : {"addFolderInlet", "addMailboxInlet"}) {
        QDialog *form = w.openForm(button);
        for (const QWidget *control : form->findChildren<QWidget *>()) {
            const bool isTouched = qobject_cast<const QAbstractButton *>(control) || qobject_cast<const QComboBox *>(control) ||
                                   (qobject_cast<const QLineEdit *>(control) && !qobject_cast<const QAbstractSpinBox *>(control->parent())) ||
                                   qobject_cast<const QAbstractSpinBox *>(control);
            if (!isTouched || control->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            INFO(control->objectName().toStdString() << " " << control->metaObject()->className());
            CHECK_FALSE(control->objectName().isEmpty());
            CHECK_FALSE(control->accessibleName().isEmpty());
        }
        QTest::mouseClick(w.find<QPushButton>("cancelInlet", form), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}
