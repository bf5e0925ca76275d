// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/DesktopStart.h"
#include "app/Terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace {

using Command = int (*)(const QStringList &);

Command commandNamed(const QString &name)
{
    static constexpr std::pair<const char *, Command> Commands[] = {
        {"extract", intray::runExtract}, {"explain", intray::runExplain}, {"import", intray::runImport}, {"master", intray::runMaster},
        {"list", intray::runList},       {"export", intray::runExport}, {"arrivals", intray::runArrivals},
        {"watch", intray::runWatch},     {"rules", intray::runRules},
        {"memory", intray::runMemory}};
    for (const auto &[key, command] : Commands) {
        if (name == QLatin1String(key))
            return command;
    }
    return nullptr;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("intray"));
    QCoreApplication::setOrganizationName(QStringLiteral("intray"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INTRAY_VERSION));
}

// A command needs no display; neither do --help and --version.
std::optional<int> runWithoutWindow(int argc, char **argv)
{
    if (argc < 2)
        return std::nullopt;
    const QString first = QString::fromLocal8Bit(argv[1]);
    const Command command = commandNamed(first);
    const bool help = first == QLatin1String("--help") || first == QLatin1String("-h");
    const bool version = first == QLatin1String("--version");
    // A path opens the desk and takes it in, as a file manager would have it.
    const bool unknown =
        !command && !help && !version && !first.startsWith(u'-') && !QFileInfo::exists(first);
    if (!command && !help && !version && !unknown)
        return std::nullopt;

    QCoreApplication application(argc, argv);
    // Commands speak English, also in their numbers, wherever they run.
    QLocale::setDefault(QLocale(QLocale::English));
    QStringList arguments = application.arguments();
    if (help || (command && arguments.contains(QLatin1String("--help")))) {
        std::fputs(intray::helpText().toUtf8().constData(), stdout);
        return intray::ExitOk;
    }
    if (version) {
        std::puts("intray " INTRAY_VERSION);
        return intray::ExitOk;
    }
    if (unknown) {
        return intray::usageError(
            QCoreApplication::translate("intray::CommandLine", "There is no command %1.").arg(first));
    }
    arguments.removeAt(1);
    return command(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (const std::optional<int> status = runWithoutWindow(argc, argv))
        return *status;
    return intray::startDesktop(argc, argv);
}
