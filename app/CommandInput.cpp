// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandInput.h"

#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/intake/DeskKnowledge.h"
#include "core/masterdata/MasterDataImport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace intray {

namespace {

// Without both there is no master data.
Result<Knowledge> knowledgeFor(const QString &desk, const QString &master)
{
    if (!desk.isEmpty()) {
        if (!QFileInfo::exists(desk)) {
            return failure(QCoreApplication::translate("intray::CommandLine",
                                                       "There is no desk at %1.").arg(desk));
        }
        Result<std::unique_ptr<Database>> database = openDesk(desk);
        if (!database)
            return tl::unexpected(database.error());
        return knowledgeOfDesk(**database);
    }
    if (master.isEmpty())
        return knowledgeFrom({}, {});
    Result<ImportedMasterData> imported = readMasterData(master, {}, {});
    if (!imported)
        return tl::unexpected(imported.error());
    for (const ImportProblem &problem : imported->problems)
        printError(QStringLiteral("%1:%2: %3").arg(problem.file).arg(problem.line).arg(problem.message));
    return knowledgeFrom(std::move(imported->data), {});
}

Result<QDate> dayFor(const QString &given)
{
    if (given.isEmpty())
        return QDate::currentDate();
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!day.isValid()) {
        return failure(QCoreApplication::translate("intray::CommandLine",
                                                   "--today needs a date like 2026-03-02."));
    }
    return day;
}

} // namespace

void addInputOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("master"), {}, QStringLiteral("DIR")},
                       {QStringLiteral("name"), {}, QStringLiteral("NAME"), QStringLiteral("standard input")},
                       {QStringLiteral("today"), {}, QStringLiteral("YYYY-MM-DD")}});
}

tl::expected<CommandInput, int> commandInput(const QCommandLineParser &parser)
{
    const Result<QDate> today = dayFor(parser.value(QStringLiteral("today")));
    if (!today)
        return tl::unexpected(usageError(today.error().message));
    const QString desk = parser.value(QStringLiteral("desk"));
    Result<Knowledge> knowledge = knowledgeFor(desk, parser.value(QStringLiteral("master")));
    if (!knowledge) {
        printError(knowledge.error().message);
        return tl::unexpected(int(ExitTrouble));
    }
    return CommandInput{desk, std::move(*knowledge), *today, parser.value(QStringLiteral("name"))};
}

Result<QByteArray> CommandInput::bytesOf(const QString &path)
{
    if (path == QLatin1String("-"))
        return standardInput();
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    if (file.error() != QFile::NoError) {
        return failure(QCoreApplication::translate("intray::CommandLine", "%1 cannot be opened: %2.")
                           .arg(path, file.errorString()));
    }
    return bytes;
}

QString CommandInput::nameOf(const QString &path) const
{
    return QFileInfo(path == QLatin1String("-") ? inputName : path).fileName();
}

Knowledge CommandInput::knowledgeFor(const QByteArray &bytes) const
{
    Knowledge known = knowledge;
    if (!desk.isEmpty())
        known.history =
            historyIn(desk, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return known;
}

} // namespace intray
