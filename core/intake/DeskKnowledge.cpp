// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/DeskKnowledge.h"

#include "core/store/AuditLog.h"
#include "core/store/MasterDataStore.h"
#include "core/store/MemoryStore.h"
#include "core/store/OrderStore.h"
#include "core/store/SettingStore.h"
#include "core/store/SubmissionStore.h"

#include <QCoreApplication>

namespace intray {

namespace {

QString rulesKey()
{
    return QStringLiteral("rules");
}

} // namespace

Result<Policy> deskRules(Database &database)
{
    const Result<QString> text = SettingStore(database).value(rulesKey(), {});
    if (!text)
        return tl::unexpected(text.error());
    if (text->isEmpty())
        return Policy::builtIn();
    Result<Policy> policy = Policy::fromJson(text->toUtf8());
    if (!policy) {
        return failure(QCoreApplication::translate("intray::DeskKnowledge",
                                                   "The rules of this desk cannot be read: %1")
                           .arg(policy.error().message));
    }
    return policy;
}

Result<> setDeskRules(Database &database, const Policy &policy, const QString &user,
                      const QDateTime &when)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SettingStore settings(database);
    const Result<QString> before = settings.value(rulesKey(), {});
    if (!before)
        return tl::unexpected(before.error());
    const QString after = QString::fromUtf8(policy.toJson(Policy::Extent::Differences));
    if (const Result<> done = settings.set(rulesKey(), after); !done)
        return done;
    AuditEntry entry;
    entry.at = when;
    entry.user = user;
    entry.action = QStringLiteral("rules");
    entry.before = *before;
    entry.after = after;
    if (const Result<> done = AuditLog(database).add(entry); !done)
        return done;
    return (*transaction)->commit();
}

Result<Knowledge> knowledgeOf(Database &database, std::shared_ptr<const Lexicon> lexicon)
{
    Result<MasterData> data = MasterDataStore(database).load();
    if (!data)
        return tl::unexpected(data.error());
    Result<std::vector<MemoryEntry>> memory = MemoryStore(database).all();
    if (!memory)
        return tl::unexpected(memory.error());
    Result<Policy> policy = deskRules(database);
    if (!policy)
        return tl::unexpected(policy.error());
    Knowledge knowledge;
    knowledge.lexicon = lexicon ? std::move(lexicon) : Lexicon::builtIn();
    knowledge.catalog = std::make_shared<const Catalog>(std::move(*data));
    knowledge.memory = std::make_shared<const CustomerMemory>(std::move(*memory));
    knowledge.policy = std::move(*policy);
    knowledge.history = historyIn(database.file());
    return knowledge;
}

HistoryOf historyIn(const QString &storeFile, const QByteArray &exceptSha256)
{
    return [storeFile, exceptSha256](const QString &customerNo) -> Result<History> {
        const auto database = Database::open(storeFile);
        if (!database)
            return tl::unexpected(database.error());
        OrderStore orders(**database);
        Result<History> history = orders.history(customerNo);
        if (!history || exceptSha256.isEmpty())
            return history;
        const auto itself = SubmissionStore(**database).findBySha256(exceptSha256);
        if (!itself)
            return tl::unexpected(itself.error());
        if (!*itself)
            return history;
        const auto own = orders.idsOf((*itself)->id);
        if (!own)
            return tl::unexpected(own.error());
        std::erase_if(*history, [&](const PastOrder &past) {
            return std::find(own->begin(), own->end(), past.id) != own->end();
        });
        return history;
    };
}

void takeHistory(CheckContext &context, Order &order, const HistoryOf &historyOf)
{
    context.history.clear();
    context.isHistoryKnown = false;
    if (!historyOf)
        return;
    const QString customer = order.customerNo.value.value_or(QString());
    Result<History> history = customer.isEmpty() ? History() : historyOf(customer);
    if (history) {
        context.history = std::move(*history);
        context.isHistoryKnown = true;
        return;
    }
    const QString &why = history.error().message;
    if (std::find(order.doubts.begin(), order.doubts.end(), why) == order.doubts.end())
        order.doubts.push_back(why);
}

} // namespace intray
