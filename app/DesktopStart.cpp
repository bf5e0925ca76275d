// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopStart.h"

#include "app/Composition.h"
#include "app/DesktopMain.h"
#include "app/Terminal.h"

#include <QApplication>
#include <QCommandLineParser>

namespace intray {

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

// The sample inbox never mixes with a real desk: it has a store of its own, in which it is always the
// day of its orders.
void makeDemo(DesktopOptions &options)
{
    options.demo = true;
    if (options.deskFile.isEmpty())
        options.deskFile = demoDeskFile();
    QFile day(demoFolder() + QStringLiteral("/today"));
    if (day.open(QIODevice::ReadOnly)) {
        const QDate date = QDate::fromString(QString::fromLatin1(day.readLine().trimmed()), Qt::ISODate);
        if (date.isValid())
            options.today = date;
    }
}

} // namespace

int startDesktop(int argc, char **argv)
{
    if (!hasDisplay()) {
        printError(QCoreApplication::translate(
            "intray::CommandLine",
            "There is no display to open the desk on. Start it in a graphical session, or work with the "
            "commands that need none: intray --help."));
        return ExitTrouble;
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("user"), {}, QStringLiteral("NAME")},
                       {QStringLiteral("today"), {}, QStringLiteral("YYYY-MM-DD")},
                       {QStringLiteral("demo"), {}}});
    if (!parser.parse(QCoreApplication::arguments()))
        return usageError(parser.errorText());
    DesktopOptions options;
    options.deskFile = parser.value(QStringLiteral("desk"));
    options.user = parser.value(QStringLiteral("user"));
    options.files = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("demo")))
        makeDemo(options);
    if (parser.isSet(QStringLiteral("today"))) {
        options.today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
        if (!options.today->isValid())
            return usageError(QCoreApplication::translate("intray::CommandLine",
                                                          "--today needs a date like 2026-03-02."));
    }
    return runDesktop(application, options);
}

} // namespace intray
