// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/checking/RuleNeeds.h"
#include "core/intake/DeskKnowledge.h"
#include "core/intake/Replay.h"
#include "core/store/MasterDataStore.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSaveFile>

namespace intray {

namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::RulesCommand)
};

int refused(const Error &error)
{
    printError(error.message);
    return ExitTrouble;
}

QString inWords(const std::map<QString, Decimal> &tolerances)
{
    QStringList words;
    for (const auto &[name, value] : tolerances)
        words += name + u'=' + value.toString();
    return words.join(u' ');
}

// One line a rule, with what it needs and has not, then one a change: tab-separated, for a person and for
// grep.
void list(const Policy &policy, const Catalog &catalog)
{
    for (const auto &[id, rule] : policy.rules) {
        const QString severity = rule.severity ? toKey(*rule.severity) : QString();
        const Policy::RulePolicy holds = policy.rulePolicy(id, {}, QDate::currentDate());
        printOut(QStringList{id, rule.on ? severity : QStringLiteral("off"), inWords(rule.tolerances),
                             ruleNeeds(id, holds, catalog)}
                     .join(u'\t')
                     .toUtf8());
    }
    for (const Policy::Change &change : policy.changes) {
        QStringList words{change.rule, change.customerNo.isEmpty() ? RulesText::tr("all customers") : change.customerNo,
                          change.from.isValid() ? change.from.toString(Qt::ISODate) : RulesText::tr("always")};
        words += change.on ? (*change.on ? QStringLiteral("on") : QStringLiteral("off")) : QString();
        words += change.severity ? toKey(*change.severity) : QString();
        words << inWords(change.tolerances) << change.changedBy << change.why;
        printOut((RulesText::tr("change") + u'\t' + words.join(u'\t')).toUtf8());
    }
}

Result<Policy> policyIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(RulesText::tr("The rules file %1 cannot be read: %2.").arg(fileName, file.errorString()));
    constexpr qint64 Largest = 4 << 20; // more is no rules file
    Result<Policy> policy = Policy::fromJson(file.read(Largest));
    if (!policy)
        return failure(RulesText::tr("%1: %2").arg(fileName, policy.error().message));
    return policy;
}

int save(const Policy &policy, const QString &fileName)
{
    QSaveFile file(fileName);
    const QByteArray json = policy.toJson(Policy::Extent::Everything);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        printError(RulesText::tr("The rules cannot be written to %1: %2.").arg(fileName, file.errorString()));
        return ExitTrouble;
    }
    return ExitOk;
}

QByteArray share(int part, int of)
{
    return of == 0 ? QByteArray("-") : QByteArray::number(100.0 * part / of, 'f', 1) + " %";
}

void print(const Replay &replay)
{
    printOut(RulesText::tr("Orders judged\t%1").arg(replay.orders).toUtf8());
    printOut(RulesText::tr("Touchless before\t%1\t").arg(replay.touchlessBefore).toUtf8() +
             share(replay.touchlessBefore, replay.orders));
    printOut(RulesText::tr("Touchless after\t%1\t").arg(replay.touchlessAfter).toUtf8() +
             share(replay.touchlessAfter, replay.orders));
    printOut(RulesText::tr("Would pass with a value that a person later changed: before\t%1").arg(replay.wrongBefore).toUtf8());
    printOut(RulesText::tr("Would pass with a value that a person later changed: after\t%1").arg(replay.wrongAfter).toUtf8());
    printOut(RulesText::tr("\nRule\tbefore\tafter\tappear\tvanish").toUtf8());
    for (const ReplayRule &rule : replay.rules) {
        printOut(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                     .arg(rule.rule).arg(rule.before).arg(rule.after).arg(rule.appear).arg(rule.vanish)
                     .toUtf8());
    }
    printOut(RulesText::tr("\nOrder\tnumber\tcustomer\tbefore\tafter\tdiffers").toUtf8());
    const auto state = [](bool isFlagged) { return isFlagged ? RulesText::tr("asked") : RulesText::tr("passes"); };
    for (const ReplayOrder &order : replay.changed) {
        QStringList differs;
        for (const Finding &finding : order.appear)
            differs += u'+' + finding.rule + u' ' + finding.field.toString();
        for (const Finding &finding : order.vanish)
            differs += u'-' + finding.rule + u' ' + finding.field.toString();
        for (const QString &wrong : order.wrongAfter)
            differs += RulesText::tr("wrong: %1").arg(wrong);
        printOut(QStringList{QString::number(order.id), order.poNumber, order.customerName,
                             state(order.wasFlagged), state(order.isFlagged),
                             differs.join(QStringLiteral("; "))}
                     .join(u'\t')
                     .toUtf8());
    }
}

int runReplay(Database &database, const QString &candidate, const ReplayScope &scope)
{
    const Result<Policy> policy = policyIn(candidate);
    if (!policy)
        return refused(policy.error());
    const Result<Knowledge> knowledge = knowledgeOfDesk(database);
    if (!knowledge)
        return refused(knowledge.error());
    const Result<Replay> replayed = replay(database, *knowledge, *policy, scope, terminalJob());
    endProgress();
    if (!replayed)
        return refused(replayed.error());
    print(*replayed);
    if (replayed->isCancelled)
        printError(RulesText::tr("Stopped; the figures cover what was judged until then."));
    return replayed->isCancelled ? ExitTrouble : ExitOk;
}

int load(Database &database, const QString &fileName, const QString &user)
{
    const Result<Policy> policy = policyIn(fileName);
    if (!policy)
        return refused(policy.error());
    const Result<> done = setDeskRules(database, *policy, user, QDateTime::currentDateTimeUtc());
    return done ? ExitOk : refused(done.error());
}

} // namespace

int runRules(const QStringList &arguments)
{
    const QString saveTo = QStringLiteral("save"), loadFrom = QStringLiteral("load"),
                  tryOut = QStringLiteral("replay"), latest = QStringLiteral("latest"),
                  since = QStringLiteral("since");
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {saveTo, {}, QStringLiteral("FILE")},
                       {loadFrom, {}, QStringLiteral("FILE")},
                       {tryOut, {}, QStringLiteral("FILE")},
                       {latest, {}, QStringLiteral("N"), QStringLiteral("500")},
                       {since, {}, QStringLiteral("DAY")},
                       {QStringLiteral("user"), {}, QStringLiteral("NAME"), systemUser()}});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    const int chosen = parser.isSet(saveTo) + parser.isSet(loadFrom) + parser.isSet(tryOut);
    if (chosen > 1 || !parser.positionalArguments().isEmpty())
        return usageError(RulesText::tr("Give one of --save FILE, --load FILE and --replay FILE, or none to list the rules."));
    bool isNumber = false;
    const ReplayScope scope{parser.value(latest).toInt(&isNumber),
                            QDate::fromString(parser.value(since), Qt::ISODate)};
    if (!isNumber || scope.latest < 1)
        return usageError(RulesText::tr("--latest is a number of orders from 1 upwards."));
    if (parser.isSet(since) && !scope.since.isValid())
        return usageError(RulesText::tr("--since is a day like 2026-03-02."));

    Result<std::unique_ptr<Database>> database = openDesk(parser.value(QStringLiteral("desk")));
    if (!database)
        return refused(database.error());
    if (parser.isSet(loadFrom))
        return load(**database, parser.value(loadFrom), parser.value(QStringLiteral("user")));
    if (parser.isSet(tryOut))
        return runReplay(**database, parser.value(tryOut), scope);
    const Result<Policy> policy = deskRules(**database);
    if (!policy)
        return refused(policy.error());
    if (parser.isSet(saveTo))
        return save(*policy, parser.value(saveTo));
    Result<MasterData> data = MasterDataStore(**database).load();
    if (!data)
        return refused(data.error());
    list(*policy, Catalog(std::move(*data)));
    return ExitOk;
}

} // namespace intray
