// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandInput.h"

#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/masterdata/MasterDataImport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace intray {

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

Result<QByteArray> bytesOf(const QString &path)
{
    if (path == QLatin1String("-"))
        return standardInput();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QCoreApplication::translate("intray::CommandLine", "%1 cannot be opened: %2.")
                           .arg(path, file.errorString()));
    }
    return file.readAll();
}

} // namespace intray
