// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandInput.h"
#include "app/CommandLine.h"
#include "app/Terminal.h"

#include "core/checking/Calibration.h"
#include "core/orders/EvidenceJson.h"
#include "core/orders/OrderJson.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <thread>

namespace intray {

namespace {

// Whether the answers show what confidence is made of.
enum class Showing { Values, Evidence };

// How all files of one command are read.
struct Extracting
{
    const CommandInput &input;
    Showing showing = Showing::Values;
};

struct Answered
{
    QByteArray line;
    bool wasRead = true;
};

// Folders are walked in name order, so that output is the same on every machine.
QStringList expanded(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (path == QLatin1String("-") || !QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            inside += walk.next();
        inside.sort();
        files += inside;
    }
    return files;
}

bool isOrderIntent(Intent intent)
{
    return intent == Intent::Order || intent == Intent::Change || intent == Intent::Cancel;
}

QJsonObject answerFor(const QByteArray &bytes, const QString &name, const Understanding &understanding,
                      const Extracting &how)
{
    const Policy &policy = how.input.knowledge.policy;
    QJsonArray orders;
    for (size_t i = 0; i < understanding.orders.size(); ++i) {
        const Order &order = understanding.orders[i];
        QJsonObject contract = toContractJson(calibrated(order, policy), understanding.findings[i]);
        if (how.showing == Showing::Evidence)
            addEvidence(contract, order, understanding.findings[i]);
        orders.append(contract);
    }
    QJsonObject json{
        {QStringLiteral("file"), name},
        {QStringLiteral("sha256"),
         QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())},
        {QStringLiteral("intent"), toKey(understanding.intent)},
        {QStringLiteral("error"), QJsonValue(QJsonValue::Null)},
        {QStringLiteral("orders"), orders}};
    if (!understanding.intentReason.isEmpty())
        json.insert(QStringLiteral("because"), understanding.intentReason);
    if (understanding.intent == Intent::Unreadable)
        json.insert(QStringLiteral("error"), understanding.intentReason);
    else if (orders.isEmpty() && isOrderIntent(understanding.intent))
        json.insert(QStringLiteral("error"), QCoreApplication::translate(
            "intray::CommandLine", "This looks like an order, but no order lines were found in it."));
    return json;
}

Answered extractFile(const QString &path, const ReaderProcess &reader, const Extracting &how,
                     const JobControl &job)
{
    const QString name = how.input.nameOf(path);
    const auto unread = [&](const QString &why) {
        const QJsonObject json{{QStringLiteral("file"), name},
                               {QStringLiteral("intent"), toKey(Intent::Unreadable)},
                               {QStringLiteral("error"), why},
                               {QStringLiteral("orders"), QJsonArray()}};
        return Answered{QJsonDocument(json).toJson(QJsonDocument::Compact), false};
    };
    const Result<QByteArray> bytes = CommandInput::bytesOf(path);
    if (!bytes)
        return unread(bytes.error().message);
    const Result<Understanding> understanding = understand(
        *bytes, name, reader, how.input.knowledgeFor(*bytes), how.input.today, job);
    if (!understanding)
        return unread(understanding.error().message);
    const QJsonObject json = answerFor(*bytes, name, *understanding, how);
    return {QJsonDocument(json).toJson(QJsonDocument::Compact),
            understanding->intent != Intent::Unreadable};
}

// Reads the files on all cores and prints the answers in input order as soon as they can be.
int extractAll(const QStringList &files, const Extracting &how)
{
    const ReaderProcess reader;
    const JobControl job = terminalJob();
    std::vector<std::optional<Answered>> answers(size_t(files.size()));
    std::mutex mutex;
    std::condition_variable answered;
    std::atomic_int next = 0;
    const auto work = [&] {
        for (int i = next++; i < files.size(); i = next++) {
            Answered answer = extractFile(files[i], reader, how, job);
            const std::lock_guard lock(mutex);
            answers[size_t(i)] = std::move(answer);
            answered.notify_one();
        }
    };
    std::vector<std::jthread> threads;
    const int count = std::min(int(files.size()), QThread::idealThreadCount());
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work);

    bool allRead = true;
    for (int i = 0; i < files.size(); ++i) {
        std::unique_lock lock(mutex);
        answered.wait(lock, [&] { return answers[size_t(i)].has_value(); });
        const Answered answer = std::move(*answers[size_t(i)]);
        lock.unlock();
        printOut(answer.line);
        allRead = allRead && answer.wasRead;
        if (files.size() > 1)
            job.report(i + 1, int(files.size()), QFileInfo(files[i]).fileName());
    }
    std::fflush(stdout);
    endProgress();
    return allRead ? ExitOk : ExitTrouble;
}

} // namespace

int runExtract(const QStringList &arguments)
{
    QCommandLineParser parser;
    addInputOptions(parser);
    parser.addOption({QStringLiteral("evidence"), {}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.positionalArguments().isEmpty()) {
        return usageError(QCoreApplication::translate("intray::CommandLine",
                                                      "extract needs at least one file or folder."));
    }
    const auto input = commandInput(parser);
    if (!input)
        return input.error();
    const Showing showing =
        parser.isSet(QStringLiteral("evidence")) ? Showing::Evidence : Showing::Values;
    return extractAll(expanded(parser.positionalArguments()), {*input, showing});
}

} // namespace intray
