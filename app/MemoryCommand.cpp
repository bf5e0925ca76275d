// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/base/TextFold.h"
#include "core/memory/MemoryReason.h"
#include "core/store/MemoryStore.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace intray {

namespace {

struct MemoryText
{
    Q_DECLARE_TR_FUNCTIONS(intray::CommandLine)
};

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray asText(const MemoryEntry &entry)
{
    return QStringList{QString::number(entry.id), toKey(entry.kind), entry.customerNo, entry.written,
                       entry.meaning, entry.isProof() ? QStringLiteral("decides") : QStringLiteral("suggests"),
                       learntBecause(entry)}
        .join(u'\t')
        .toUtf8();
}

QByteArray asJson(const MemoryEntry &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id},
                     {QStringLiteral("kind"), toKey(entry.kind)},
                     {QStringLiteral("customer_no"), entry.customerNo},
                     {QStringLiteral("written"), entry.written},
                     {QStringLiteral("meaning"), entry.meaning},
                     {QStringLiteral("decides"), entry.isProof()},
                     {QStringLiteral("learnt_by"), entry.learntBy},
                     {QStringLiteral("learnt_at"), day(entry.learntAt)},
                     {QStringLiteral("right"), entry.confirmed},
                     {QStringLiteral("wrong"), entry.refuted}};
    if (entry.learntFrom)
        json.insert(QStringLiteral("learnt_from"), entry.learntFrom);
    if (entry.lastUsedAt.isValid())
        json.insert(QStringLiteral("last_used_at"), day(entry.lastUsedAt));
    if (!entry.editedBy.isEmpty()) {
        json.insert(QStringLiteral("edited_by"), entry.editedBy);
        json.insert(QStringLiteral("edited_at"), day(entry.editedAt));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

int refused(const Error &error)
{
    printError(error.message);
    return ExitTrouble;
}

int list(MemoryStore &store, const QString &customer, bool json)
{
    const auto entries = store.all();
    if (!entries)
        return refused(entries.error());
    for (const MemoryEntry &entry : *entries) {
        const QString &of = entry.kind == MemoryKind::Sender ? entry.meaning : entry.customerNo;
        if (customer.isEmpty() || foldCode(of) == foldCode(customer))
            printOut(json ? asJson(entry) : asText(entry));
    }
    return ExitOk;
}

int show(MemoryStore &store, qint64 id, bool json)
{
    const auto entries = store.all();
    if (!entries)
        return refused(entries.error());
    for (const MemoryEntry &entry : *entries) {
        if (entry.id != id)
            continue;
        printOut(json ? asJson(entry) : (lessonInWords(entry) + u'\n' + learntBecause(entry)).toUtf8());
        return ExitOk;
    }
    printError(MemoryText::tr("There is no such entry in memory; \"intray memory list\" shows them."));
    return ExitTrouble;
}

int forget(MemoryStore &store, qint64 id, const QString &user)
{
    const auto forgotten = store.forget(id, user, QDateTime::currentDateTimeUtc());
    if (!forgotten)
        return refused(forgotten.error());
    printOut(MemoryText::tr("Forgotten: %1").arg(lessonInWords(*forgotten)).toUtf8());
    return ExitOk;
}

} // namespace

int runMemory(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("customer"), {}, QStringLiteral("NUMBER")},
                       {QStringLiteral("user"), {}, QStringLiteral("NAME"), systemUser()},
                       {QStringLiteral("json"), {}}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, QStringLiteral("list"));
    const bool isList = what == QLatin1String("list");
    const bool isShow = what == QLatin1String("show");
    if (!isList && !isShow && what != QLatin1String("forget"))
        return usageError(MemoryText::tr("Say what to do with memory: list, show ID or forget ID."));
    bool isNumber = false;
    const qint64 id = words.value(1).toLongLong(&isNumber);
    if (isList ? words.size() > 1 : words.size() != 2 || !isNumber)
        return usageError(isList ? MemoryText::tr("\"intray memory list\" takes nothing more; --customer NUMBER chooses.")
                                 : MemoryText::tr("Name one entry by its number, as \"intray memory list\" shows it."));
    Result<std::unique_ptr<Database>> database = openDesk(parser.value(QStringLiteral("desk")));
    if (!database)
        return refused(database.error());
    MemoryStore store(**database);
    const bool json = parser.isSet(QStringLiteral("json"));
    if (isList)
        return list(store, parser.value(QStringLiteral("customer")), json);
    return isShow ? show(store, id, json) : forget(store, id, parser.value(QStringLiteral("user")));
}

} // namespace intray
