// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/store/OrderStore.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace intray {

namespace {

QByteArray asText(const QueueRow &row)
{
    const QString value = row.value ? row.currency + u' ' + row.value->toFixed(2) : QString();
    const QString customer = row.customerName.isEmpty() ? row.customerNo : row.customerName;
    const QString about = row.openRules.isEmpty() ? row.stateReason : row.openRules.join(u',');
    return QStringList{QString::number(row.id), toKey(row.state), row.poNumber, customer, value.trimmed(),
                       QString::number(row.lineCount), about, row.fileName}
        .join(u'\t')
        .toUtf8();
}

QByteArray asJson(const QueueRow &row)
{
    QJsonObject json{{QStringLiteral("id"), row.id},
                     {QStringLiteral("state"), toKey(row.state)},
                     {QStringLiteral("kind"), toKey(row.kind)},
                     {QStringLiteral("po_number"), row.poNumber},
                     {QStringLiteral("customer_no"), row.customerNo},
                     {QStringLiteral("customer"), row.customerName},
                     {QStringLiteral("lines"), row.lineCount},
                     {QStringLiteral("open"), QJsonArray::fromStringList(row.openRules)},
                     {QStringLiteral("reason"), row.stateReason},
                     {QStringLiteral("file"), row.fileName},
                     {QStringLiteral("arrived"), row.arrivedAt.toUTC().toString(Qt::ISODate)}};
    if (row.value) {
        json.insert(QStringLiteral("value"), row.value->toFixed(2));
        json.insert(QStringLiteral("currency"), row.currency);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

int runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("state"), {}, QStringLiteral("STATE")},
                       {QStringLiteral("json"), {}}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    std::optional<OrderState> wanted;
    if (parser.isSet(QStringLiteral("state"))) {
        wanted = orderStateFromKey(parser.value(QStringLiteral("state")));
        if (!wanted) {
            return usageError(QCoreApplication::translate(
                "intray::CommandLine", "The states are: to-review, held, waiting-for-customer, ready, "
                                       "approved, exported, rejected."));
        }
    }
    Result<std::unique_ptr<Database>> database = openDesk(parser.value(QStringLiteral("desk")));
    if (!database) {
        printError(database.error().message);
        return ExitTrouble;
    }
    const Result<std::vector<QueueRow>> rows = OrderStore(**database).queue();
    if (!rows) {
        printError(rows.error().message);
        return ExitTrouble;
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    for (const QueueRow &row : *rows) {
        if (!wanted || row.state == *wanted)
            printOut(json ? asJson(row) : asText(row));
    }
    return ExitOk;
}

} // namespace intray
