// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Composition.h"

#include "core/intake/DeskKnowledge.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace intray {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/intray");
}

} // namespace

QString defaultDeskFile()
{
    const QString fromEnvironment = qEnvironmentVariable("INTRAY_DESK");
    return fromEnvironment.isEmpty() ? dataFolder() + QStringLiteral("/desk.intray") : fromEnvironment;
}

QString demoDeskFile()
{
    return dataFolder() + QStringLiteral("/demo.intray");
}

Result<std::unique_ptr<Database>> openDesk(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return failure(QCoreApplication::translate(
                           "intray::Composition",
                           "The folder %1 for the desk's data cannot be made. Check who may write there.")
                           .arg(folder));
    }
    return Database::open(file);
}

Knowledge knowledgeFrom(MasterData data, std::vector<MemoryEntry> memory)
{
    return {Lexicon::builtIn(), std::make_shared<const Catalog>(std::move(data)),
            std::make_shared<const CustomerMemory>(std::move(memory)), Policy::builtIn()};
}

Result<Knowledge> knowledgeOfDesk(Database &database)
{
    return knowledgeOf(database);
}

QString systemUser()
{
    const passwd *entry = getpwuid(getuid());
    if (entry && entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER", QStringLiteral("clerk"));
}

QString demoFolder()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder : QStringList{beside + QStringLiteral("/../share/intray/demo"),
                                  beside + QStringLiteral("/../../../resources/demo"),
                                  QStringLiteral(INTRAY_SOURCE "/resources/demo")}) {
        if (QFileInfo(folder + QStringLiteral("/inbox")).isDir())
            return QDir(folder).canonicalPath();
    }
    return {};
}

} // namespace intray
