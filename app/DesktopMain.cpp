// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopMain.h"

#include "app/Composition.h"
#include "app/GivenDayClock.h"
#include "ui/main/MainWindow.h"
#include "ui/shared/Language.h"
#include "ui/shared/Preferences.h"
#include "ui/shared/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace intray {
namespace {

Desk::Setup setupOf(const DesktopOptions &options, const Preferences &preferences)
{
    Desk::Setup setup;
    setup.storeFile = options.deskFile.isEmpty() ? defaultDeskFile() : options.deskFile;
    QDir().mkpath(QFileInfo(setup.storeFile).absolutePath());
    setup.user.name = !options.user.isEmpty() ? options.user
                      : preferences.user().isEmpty() ? systemUser()
                                                     : preferences.user();
    if (options.today)
        setup.clock = std::make_shared<GivenDayClock>(*options.today);
    else
        setup.clock = std::make_shared<SystemClock>();
    setup.reader = std::make_shared<ReaderProcess>();
    return setup;
}

// In a process of its own, so that sample data never mixes with a real desk.
void openDemoDesk(Desk &desk)
{
    const bool opened = QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                                {QStringLiteral("--demo")});
    Q_EMIT desk.message(opened ? QCoreApplication::translate("intray::DesktopMain",
                                                             "The sample desk opens in a window of its own.")
                               : QCoreApplication::translate("intray::DesktopMain",
                                                             "The sample desk could not be opened."));
}

} // namespace

int runDesktop(QApplication &application, const DesktopOptions &options)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Intray"));
    QGuiApplication::setDesktopFileName(QStringLiteral("intray"));
    Preferences preferences;
    Language language(application);
    language.choose(preferences.language());
    Theme theme(application);
    theme.choose(themeChoiceFromKey(preferences.theme()));
    Desk desk(setupOf(options, preferences));

    std::unique_ptr<MainWindow> window;
    const std::function<void()> open = [&] {
        window = std::make_unique<MainWindow>(desk, theme, preferences, demoFolder());
        // A new language means a new window: every text is made anew.
        QObject::connect(window.get(), &MainWindow::languageChanged, &application, [&] {
            language.choose(preferences.language());
            open();
        }, Qt::QueuedConnection);
        QObject::connect(window.get(), &MainWindow::demoWanted, &application, [&] { openDemoDesk(desk); });
        window->show();
    };
    open();
    QObject::connect(&desk, &Desk::started, &application, [&] {
        if (options.demo)
            window->startDemo();
        if (!options.files.isEmpty())
            window->takeIn(options.files, QStringLiteral("command line"));
    });
    desk.start();
    return QApplication::exec();
}

} // namespace intray
