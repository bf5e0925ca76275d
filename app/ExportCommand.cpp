// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/exporting/ExportRun.h"
#include "core/exporting/OrderWriter.h"
#include "core/review/OrderLifecycle.h"

#include <QCommandLineParser>
#include <QDir>

namespace intray {

namespace {

// Everything ready that this user may approve becomes one batch.
Result<> approveReady(Database &database, const Clock &clock, const User &user)
{
    const Result<DeskPolicy> policy = deskPolicy(database);
    if (!policy)
        return tl::unexpected(policy.error());
    OrderLifecycle lifecycle(database, clock, *policy);
    const Result<std::vector<OrderId>> orders = lifecycle.approvable(user);
    if (!orders)
        return tl::unexpected(orders.error());
    if (orders->empty())
        return {};
    const Result<BatchId> batch = lifecycle.approve(*orders, user);
    if (!batch)
        return tl::unexpected(batch.error());
    printError(QCoreApplication::translate("intray::CommandLine", "Approved as batch %1: %n order(s).",
                                           nullptr, int(orders->size()))
                   .arg(*batch));
    return {};
}

int deliver(Database &database, const Target &target, bool approve)
{
    const SystemClock clock;
    const User user{systemUser()};
    ExportRun run(database, clock);
    if (const Result<ExportSummary> settled = run.settle(); !settled) {
        printError(settled.error().message);
        return ExitTrouble;
    }
    if (approve) {
        if (const Result<> approved = approveReady(database, clock, user); !approved) {
            printError(approved.error().message);
            return ExitTrouble;
        }
    }
    const Result<ExportSummary> summary = run.deliverApproved(target, user, terminalJob());
    if (!summary) {
        printError(summary.error().message);
        return ExitTrouble;
    }
    for (const ExportRow &row : summary->refused)
        printError(QStringLiteral("%1: %2").arg(row.key, row.reason));
    printOut(QCoreApplication::translate("intray::CommandLine",
                                         "%1 delivered, %2 had left before, %3 refused")
                 .arg(summary->delivered)
                 .arg(summary->alreadyThere)
                 .arg(summary->refused.size())
                 .toUtf8());
    return summary->refused.empty() ? ExitOk : ExitTrouble;
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("to"), {}, QStringLiteral("FOLDER")},
                       {QStringLiteral("format"), {}, QStringLiteral("FORMAT"), QStringLiteral("json")},
                       {QStringLiteral("approve"), {}}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (!parser.isSet(QStringLiteral("to"))) {
        return usageError(QCoreApplication::translate(
            "intray::CommandLine", "export needs --to FOLDER: where the files for the ERP go."));
    }
    const QString format = parser.value(QStringLiteral("format"));
    if (!orderWriter(format)) {
        QStringList known;
        for (const auto &writer : orderWriters())
            known += writer->format();
        return usageError(QCoreApplication::translate("intray::CommandLine",
                                                      "There is no format %1. The formats are: %2.")
                              .arg(format, known.join(QStringLiteral(", "))));
    }
    Result<std::unique_ptr<Database>> database = openDesk(parser.value(QStringLiteral("desk")));
    if (!database) {
        printError(database.error().message);
        return ExitTrouble;
    }
    const QString folder = QDir(parser.value(QStringLiteral("to"))).absolutePath();
    return deliver(**database, {folder, format}, parser.isSet(QStringLiteral("approve")));
}

} // namespace intray
