// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/window/DeskWindow.h"

#include "core/masterdata/MasterDataImport.h"
#include "core/store/MasterDataStore.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"
#include "tests/support/StoreBuilders.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWindow>

#include <stdexcept>

namespace intray::testing {

namespace {

// Generous: a loaded machine with two cores must get there, too.
constexpr int Patience = 60'000;

} // namespace

DeskWindow::DeskWindow()
{
    REQUIRE(m_folder.isValid());
    const auto database = must(Database::open(file(QStringLiteral("desk.intray"))));
    must(MasterDataStore(*database).replace(must(readMasterData(demo(QStringLiteral("master")), {}, {})).data));

    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    m_preferences = std::make_unique<Preferences>(file(QStringLiteral("preferences.ini")));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->choose(themeChoiceFromKey(m_preferences->theme()));
    m_desk = std::make_unique<Desk>(Desk::Setup{.storeFile = file(QStringLiteral("desk.intray")),
                                                .user = {QStringLiteral("ann"), true},
                                                .clock = std::make_shared<GivenDayClock>(QDate(2026, 11, 23)),
                                                .reader = std::make_shared<ReaderProcess>(),
                                                .lexicon = nullptr});
    m_window = std::make_unique<MainWindow>(*m_desk, *m_theme, *m_preferences, demo({}));
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get(), Patience));
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get(), Patience));
    m_desk->start();
    REQUIRE(until([this] { return m_desk->isStarted(); }));
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(m_window->windowHandle(), key, with);
}

void DeskWindow::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key(letter.toUpper().unicode()),
                            QString(letter), Qt::NoModifier);
}

void DeskWindow::click(const QWidget &widget, const QPoint &at, Qt::KeyboardModifiers with)
{
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, with, widget.mapTo(m_window.get(), at));
}

void DeskWindow::doubleClick(const QWidget &widget, const QPoint &at)
{
    QTest::mouseDClick(m_window->windowHandle(), Qt::LeftButton, {}, widget.mapTo(m_window.get(), at));
}

void DeskWindow::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    CHECK(drop.isAccepted());
    CHECK(drop.dropAction() == Qt::CopyAction);
}

bool DeskWindow::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, Patience);
}

std::vector<QueueRow> DeskWindow::rows() const
{
    const auto database = must(Database::open(file(QStringLiteral("desk.intray"))));
    return must(OrderStore(*database).queue());
}

QueueRow DeskWindow::row(const QString &fileName) const
{
    for (const QueueRow &row : rows()) {
        if (row.fileName == fileName)
            return row;
    }
    return {};
}

OrderRecord DeskWindow::order(const QString &fileName) const
{
    const auto database = must(Database::open(file(QStringLiteral("desk.intray"))));
    return must(OrderStore(*database).order(row(fileName).id));
}

Document DeskWindow::document(const QString &fileName) const
{
    const auto database = must(Database::open(file(QStringLiteral("desk.intray"))));
    return must(SubmissionStore(*database).document(row(fileName).submission));
}

int DeskWindow::countIn(OrderState state) const
{
    const std::vector<QueueRow> all = rows();
    return int(std::count_if(all.begin(), all.end(), [&](const QueueRow &row) { return row.state == state; }));
}

bool DeskWindow::untilState(const QString &fileName, OrderState state) const
{
    return until([&] { return row(fileName).state == state; });
}

void failMissing(const char *name)
{
    FAIL("the window shows nothing named " << name);
    throw std::logic_error("FAIL() ends the test");
}

} // namespace intray::testing
