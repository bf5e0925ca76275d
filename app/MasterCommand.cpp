// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/masterdata/MasterDataImport.h"
#include "core/store/MasterDataStore.h"

#include <QCommandLineParser>

namespace intray {

namespace {

void printChanges(const MasterDataChanges &changes)
{
    for (const auto &[table, change] : changes) {
        printOut(QCoreApplication::translate("intray::CommandLine",
                                             "%1: %2 new, %3 changed, %4 gone, %5 as before")
                     .arg(toKey(table))
                     .arg(change.added)
                     .arg(change.changed)
                     .arg(change.removed)
                     .arg(change.same)
                     .toUtf8());
        for (const QString &example : change.examples)
            printOut((u"  " + example).toUtf8());
    }
}

int importMaster(const QString &folder, const MasterMapping &mapping, const QString &desk, bool dryRun)
{
    Result<ImportedMasterData> imported = readMasterData(folder, mapping, terminalJob());
    if (!imported) {
        printError(imported.error().message);
        return ExitTrouble;
    }
    for (const ImportProblem &problem : imported->problems)
        printError(QStringLiteral("%1:%2: %3").arg(problem.file).arg(problem.line).arg(problem.message));

    Result<std::unique_ptr<Database>> database = openDesk(desk);
    if (!database) {
        printError(database.error().message);
        return ExitTrouble;
    }
    MasterDataStore store(**database);
    const Result<MasterData> before = store.load();
    if (!before) {
        printError(before.error().message);
        return ExitTrouble;
    }
    printChanges(compareMasterData(*before, imported->data));
    if (dryRun) {
        printOut(QCoreApplication::translate("intray::CommandLine", "Dry run: nothing was changed.").toUtf8());
    } else if (const Result<> replaced = store.replace(imported->data); !replaced) {
        printError(replaced.error().message);
        return ExitTrouble;
    }
    return imported->problems.empty() ? ExitOk : ExitTrouble;
}

} // namespace

int runMaster(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("mapping"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("dry-run"), {}}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words.first() != QLatin1String("import")) {
        return usageError(QCoreApplication::translate(
            "intray::CommandLine", "It is: intray master import [--dry-run] [--mapping FILE] FOLDER"));
    }
    MasterMapping mapping;
    if (parser.isSet(QStringLiteral("mapping"))) {
        Result<MasterMapping> read = readMapping(parser.value(QStringLiteral("mapping")));
        if (!read) {
            printError(read.error().message);
            return ExitTrouble;
        }
        mapping = std::move(*read);
    }
    return importMaster(words.at(1), mapping, parser.value(QStringLiteral("desk")),
                        parser.isSet(QStringLiteral("dry-run")));
}

} // namespace intray
