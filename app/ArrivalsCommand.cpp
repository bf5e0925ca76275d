// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/Terminal.h"

#include "core/intake/Mailbox.h"
#include "core/intake/WatchedFolder.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace intray {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("intray::CommandLine", text);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString placeOf(const Inlet &inlet)
{
    if (inlet.folder())
        return inlet.folder()->folder;
    return QStringLiteral("%1@%2/%3").arg(inlet.mailbox()->user, inlet.mailbox()->host, inlet.mailbox()->mailFolder);
}

QJsonObject toJson(const Inlet &inlet, const InletState &state, const std::vector<LeftBehind> &left, int today)
{
    QJsonArray behind;
    for (const LeftBehind &one : left)
        behind.append(QJsonObject{{QStringLiteral("item"), one.item}, {QStringLiteral("reason"), one.sentence}});
    return {{QStringLiteral("name"), inlet.name},
            {QStringLiteral("kind"), inlet.origin()},
            {QStringLiteral("active"), inlet.active},
            {QStringLiteral("place"), placeOf(inlet)},
            {QStringLiteral("settings"), QJsonDocument::fromJson(settingsToJson(inlet)).object()},
            {QStringLiteral("last_look"), timeText(state.lastLook)},
            {QStringLiteral("last_success"), timeText(state.lastSuccess)},
            {QStringLiteral("next_look"), timeText(state.nextLook)},
            {QStringLiteral("error"), state.error},
            {QStringLiteral("taken_today"), today},
            {QStringLiteral("left_behind"), behind}};
}

QByteArray toText(const Inlet &inlet, const InletState &state, int left, int today)
{
    const QString fares = !inlet.active               ? tr("off")
                          : !state.error.isEmpty()    ? state.error
                          : state.lastLook.isValid()  ? tr("well")
                                                      : tr("not looked at yet");
    return QStringList{inlet.name, inlet.origin(), placeOf(inlet), tr("last look %1").arg(timeText(state.lastLook)),
                       tr("%1 today").arg(today), tr("%1 left behind").arg(left), fares}
        .join(u'\t')
        .toUtf8();
}

Result<> list(Database &database, bool json)
{
    ArrivalStore store(database);
    const auto inlets = store.inlets();
    if (!inlets)
        return tl::unexpected(inlets.error());
    auto states = store.states();
    if (!states)
        return tl::unexpected(states.error());
    const QDateTime midnight = QDate::currentDate().startOfDay();
    for (const Inlet &inlet : *inlets) {
        const auto left = store.leftBehind(inlet.id);
        const auto today = store.takenSince(inlet, midnight);
        if (!left || !today)
            return tl::unexpected(left ? today.error() : left.error());
        const InletState &state = (*states)[inlet.id];
        printOut(json ? QJsonDocument(toJson(inlet, state, *left, *today)).toJson(QJsonDocument::Compact)
                      : toText(inlet, state, int(left->size()), *today));
    }
    return {};
}

Result<Inlet> named(ArrivalStore &store, const QString &name)
{
    const auto inlets = store.inlets();
    if (!inlets)
        return tl::unexpected(inlets.error());
    for (const Inlet &inlet : *inlets) {
        if (inlet.name == name)
            return inlet;
    }
    return failure(tr("There is no folder or mailbox named %1. See: intray arrivals list").arg(name));
}

Result<> add(ArrivalStore &store, const Inlet &inlet)
{
    if (const Result<> good = checkInlet(inlet); !good)
        return good;
    const Result<InletId> saved = store.save(inlet);
    return saved ? Result<>() : tl::unexpected(saved.error());
}

std::optional<FolderInlet> folderFrom(const QCommandLineParser &parser, const QString &path)
{
    FolderInlet folder;
    folder.folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    folder.below = parser.isSet(QStringLiteral("below"));
    if (parser.isSet(QStringLiteral("mark")))
        folder.afterwards = FolderInlet::Afterwards::Mark;
    if (parser.isSet(QStringLiteral("done")))
        folder.doneFolder = QDir::cleanPath(QFileInfo(parser.value(QStringLiteral("done"))).absoluteFilePath());
    bool still = true, every = true;
    if (parser.isSet(QStringLiteral("still")))
        folder.stillSeconds = parser.value(QStringLiteral("still")).toInt(&still);
    if (parser.isSet(QStringLiteral("every")))
        folder.everySeconds = parser.value(QStringLiteral("every")).toInt(&every);
    return still && every ? std::optional(folder) : std::nullopt;
}

template <typename Enum> bool choose(const QString &text, std::initializer_list<std::pair<const char *, Enum>> names, Enum &chosen)
{
    for (const auto &[name, value] : names) {
        if (text == QLatin1String(name)) {
            chosen = value;
            return true;
        }
    }
    return text.isEmpty();
}

std::optional<MailboxInlet> mailboxFrom(const QCommandLineParser &parser)
{
    MailboxInlet mailbox;
    mailbox.host = parser.value(QStringLiteral("host"));
    mailbox.user = parser.value(QStringLiteral("user"));
    mailbox.moveTo = parser.value(QStringLiteral("move-to"));
    if (parser.isSet(QStringLiteral("ca")))
        mailbox.caFile = QFileInfo(parser.value(QStringLiteral("ca"))).absoluteFilePath();
    if (parser.isSet(QStringLiteral("folder")))
        mailbox.mailFolder = parser.value(QStringLiteral("folder"));
    using Secret = MailboxInlet::Secret;
    for (const auto &[option, secret] : {std::pair("password-file", Secret::PasswordFile),
                                         std::pair("password-command", Secret::PasswordCommand),
                                         std::pair("token-command", Secret::TokenCommand)}) {
        if (!parser.isSet(QLatin1String(option)))
            continue;
        mailbox.secret = secret;
        mailbox.secretFrom = parser.value(QLatin1String(option));
    }
    if (mailbox.secret == Secret::PasswordFile && !mailbox.secretFrom.isEmpty())
        mailbox.secretFrom = QFileInfo(mailbox.secretFrom).absoluteFilePath();
    using Security = MailboxInlet::Security;
    using After = MailboxInlet::Afterwards;
    bool good = choose(parser.value(QStringLiteral("security")),
                       {{"tls", Security::Tls}, {"starttls", Security::StartTls}, {"none", Security::None}},
                       mailbox.security);
    if (!mailbox.moveTo.isEmpty())
        mailbox.afterwards = After::Move;
    good = choose(parser.value(QStringLiteral("after")),
                  {{"nothing", After::Nothing}, {"seen", After::MarkSeen}, {"move", After::Move}}, mailbox.afterwards) &&
           good;
    for (const auto &[option, number] : {std::pair("port", &mailbox.port), std::pair("every", &mailbox.everySeconds)}) {
        bool isNumber = true;
        if (parser.isSet(QLatin1String(option)))
            *number = parser.value(QLatin1String(option)).toInt(&isNumber);
        good = good && isNumber;
    }
    if (parser.isSet(QStringLiteral("since"))) {
        mailbox.since = QDate::fromString(parser.value(QStringLiteral("since")), Qt::ISODate);
        good = good && mailbox.since.isValid();
    }
    return good ? std::optional(mailbox) : std::nullopt;
}

Result<> test(const Inlet &inlet)
{
    const Result<QString> sentence = inlet.folder() ? WatchedFolder::test(*inlet.folder())
                                                    : Mailbox::test(*inlet.mailbox(), {}, JobControl());
    if (!sentence)
        return tl::unexpected(sentence.error());
    printOut(sentence->toUtf8());
    return {};
}

Result<> change(ArrivalStore &store, const QString &verb, const QString &name)
{
    const Result<Inlet> inlet = named(store, name);
    if (!inlet)
        return tl::unexpected(inlet.error());
    if (verb == QLatin1String("test"))
        return test(*inlet);
    if (verb == QLatin1String("remove"))
        return store.remove(inlet->id);
    return store.setActive(inlet->id, verb == QLatin1String("on"));
}

int wrong()
{
    return usageError(tr("arrivals needs list, add-folder NAME DIR, add-mailbox NAME, test NAME, on NAME, off NAME or "
                         "remove NAME, and options whose values fit."));
}

} // namespace

int runArrivals(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("desk"), {}, QStringLiteral("FILE"), defaultDeskFile()},
                       {QStringLiteral("json"), {}}, {QStringLiteral("below"), {}}, {QStringLiteral("mark"), {}}});
    for (const char *option : {"done", "still", "every", "host", "port", "security", "ca", "user", "password-file",
                               "password-command", "token-command", "folder", "after", "move-to", "since"})
        parser.addOption({QLatin1String(option), {}, QStringLiteral("VALUE")});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    const QStringList words = parser.positionalArguments();
    static const QMap<QString, int> verbs{{QStringLiteral("list"), 1},        {QStringLiteral("add-folder"), 3},
                                          {QStringLiteral("add-mailbox"), 2}, {QStringLiteral("test"), 2},
                                          {QStringLiteral("on"), 2},          {QStringLiteral("off"), 2},
                                          {QStringLiteral("remove"), 2}};
    const QString verb = words.value(0);
    if (words.isEmpty() || verbs.value(verb) != words.size())
        return wrong();
    Inlet inlet;
    inlet.name = words.value(1).trimmed();
    if (verb == QLatin1String("add-folder")) {
        const std::optional<FolderInlet> folder = folderFrom(parser, words[2]);
        if (!folder)
            return wrong();
        inlet.what = *folder;
    } else if (verb == QLatin1String("add-mailbox")) {
        const std::optional<MailboxInlet> mailbox = mailboxFrom(parser);
        if (!mailbox)
            return wrong();
        inlet.what = *mailbox;
    }
    const Result<std::unique_ptr<Database>> database = openDesk(parser.value(QStringLiteral("desk")));
    Result<> done;
    if (!database) {
        done = tl::unexpected(database.error());
    } else {
        ArrivalStore store(**database);
        done = verb == QLatin1String("list") ? list(**database, parser.isSet(QStringLiteral("json")))
               : verb.startsWith(QLatin1String("add-")) ? add(store, inlet)
                                                        : change(store, verb, words[1]);
    }
    if (done)
        return ExitOk;
    printError(done.error().message);
    return ExitTrouble;
}

} // namespace intray
