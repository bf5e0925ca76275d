// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/GivenDayClock.h"
#include "app/Terminal.h"

#include "core/intake/ImportRun.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace intray {

namespace {

QString outcomeText(const ImportedFile &file)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("intray::CommandLine", text); };
    switch (file.outcome) {
    case ImportedFile::Outcome::Clean: return tr("clean");
    case ImportedFile::Outcome::Flagged: return tr("to review");
    case ImportedFile::Outcome::NotAnOrder: return tr("not an order");
    case ImportedFile::Outcome::AlreadyThere: return tr("was there before");
    case ImportedFile::Outcome::Failed: return tr("failed");
    }
    return {};
}

int reportOf(const ImportSummary &summary)
{
    for (const ImportedFile &file : summary.failed)
        printError(QStringLiteral("%1: %2").arg(file.path, file.error.message));
    printOut(QCoreApplication::translate("intray::CommandLine",
                                         "%1 files: %2 orders clean, %3 to review, %4 not orders, %5 there "
                                         "before, %6 failed")
                 .arg(summary.files)
                 .arg(summary.clean)
                 .arg(summary.flagged)
                 .arg(summary.notOrders)
                 .arg(summary.alreadyThere)
                 .arg(summary.failed.size())
                 .toUtf8());
    if (summary.cancelled)
        printError(QCoreApplication::translate("intray::CommandLine",
                                               "Cancelled. What was taken in stays; run it again for the rest."));
    return summary.failed.empty() && !summary.cancelled ? ExitOk : ExitTrouble;
}

// What a killed program had begun comes first.
Result<> finishInterrupted(Database &database, const ReaderProcess &reader, const Knowledge &knowledge,
                           const Clock &clock)
{
    Intake intake(database, reader, knowledge, clock);
    const auto finished = intake.finishInterrupted({});
    if (!finished)
        return tl::unexpected(finished.error());
    return {};
}

void printOutcome(const ImportedFile &file)
{
    printOut(QStringLiteral("%1\t%2").arg(outcomeText(file), file.path).toUtf8());
}

// What comes through a pipe, taken in like a file of that name.
Result<> importInput(Database &database, const QString &name, const ReaderProcess &reader, const Knowledge &knowledge,
                     const Clock &clock, ImportSummary &summary)
{
    const Result<QByteArray> bytes = standardInput();
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<TakenIn> taken = Intake(database, reader, knowledge, clock)
                                      .takeIn({*bytes, name, QStringLiteral("standard input"), systemUser()}, {});
    if (!taken)
        return tl::unexpected(taken.error());
    const ImportedFile file{name, outcomeOf(*taken), *taken, {}};
    add(summary, file);
    printOutcome(file);
    return {};
}

int import(const QString &desk, QStringList paths, const QString &inputName, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = openDesk(desk);
    if (!database) {
        printError(database.error().message);
        return ExitTrouble;
    }
    const Result<Knowledge> knowledge = knowledgeOfDesk(**database);
    if (!knowledge) {
        printError(knowledge.error().message);
        return ExitTrouble;
    }
    const ReaderProcess reader;
    if (const Result<> finished = finishInterrupted(**database, reader, *knowledge, clock); !finished) {
        printError(finished.error().message);
        return ExitTrouble;
    }
    ImportSummary input;
    if (paths.removeAll(QStringLiteral("-")) > 0) {
        const Result<> taken = importInput(**database, inputName, reader, *knowledge, clock, input);
        if (!taken) {
            printError(taken.error().message);
            return ExitTrouble;
        }
        if (paths.isEmpty())
            return reportOf(input);
    }
    const ImportRun run(desk, reader, *knowledge, clock);
    Result<ImportSummary> summary =
        run.run(paths, QStringLiteral("command line"), systemUser(), terminalJob(), printOutcome);
    endProgress();
    if (summary)
        add(*summary, input);
    if (!summary) {
        printError(summary.error().message);
        return ExitTrouble;
    }
    return reportOf(*summary);
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("today"), {}, QStringLiteral("YYYY-MM-DD")},
                       {QStringLiteral("name"), {}, QStringLiteral("NAME"), QStringLiteral("standard input")}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.positionalArguments().isEmpty()) {
        return usageError(QCoreApplication::translate("intray::CommandLine",
                                                      "import needs at least one file or folder."));
    }
    const QString desk = parser.value(QStringLiteral("desk"));
    const QString name = QFileInfo(parser.value(QStringLiteral("name"))).fileName();
    if (!parser.isSet(QStringLiteral("today")))
        return import(desk, parser.positionalArguments(), name, SystemClock());
    const QDate today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
    if (!today.isValid()) {
        return usageError(QCoreApplication::translate("intray::CommandLine",
                                                      "--today needs a date like 2026-03-02."));
    }
    return import(desk, parser.positionalArguments(), name, GivenDayClock(today));
}

} // namespace intray
