// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Inlet.h"

#include "core/orders/Keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace intray {

namespace {

struct InletText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Inlet)
};

constexpr std::pair<FolderInlet::Afterwards, const char *> FolderAfterwards[] = {
    {FolderInlet::Afterwards::Move, "move"}, {FolderInlet::Afterwards::Mark, "mark"}};
constexpr std::pair<MailboxInlet::Afterwards, const char *> MailAfterwards[] = {
    {MailboxInlet::Afterwards::Nothing, "nothing"},
    {MailboxInlet::Afterwards::MarkSeen, "seen"},
    {MailboxInlet::Afterwards::Move, "move"}};
constexpr std::pair<MailboxInlet::Security, const char *> Securities[] = {
    {MailboxInlet::Security::Tls, "tls"},
    {MailboxInlet::Security::StartTls, "starttls"},
    {MailboxInlet::Security::None, "none"}};
constexpr std::pair<MailboxInlet::Secret, const char *> Secrets[] = {
    {MailboxInlet::Secret::PasswordFile, "password-file"},
    {MailboxInlet::Secret::PasswordCommand, "password-command"},
    {MailboxInlet::Secret::TokenCommand, "token-command"}};

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) ||
           host == QLatin1String("::1");
}

// What stands in an URL or a command line of the protocol must not end it.
bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isHostName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral(
        "^([\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?\\.?|[0-9a-fA-F:]+)$"));
    return name.match(text).hasMatch();
}

Result<> check(const FolderInlet &folder)
{
    if (folder.folder.isEmpty())
        return failure(InletText::tr("Choose the folder to watch."));
    if (!QDir::isAbsolutePath(folder.folder) ||
        (!folder.doneFolder.isEmpty() && !QDir::isAbsolutePath(folder.doneFolder)))
        return failure(InletText::tr("Name folders by their whole path, beginning with /."));
    if (folder.afterwards == FolderInlet::Afterwards::Move &&
        QDir::cleanPath(folder.donePlace()) == QDir::cleanPath(folder.folder))
        return failure(
            InletText::tr("The folder for done files must be another than the watched one."));
    if (folder.stillSeconds < 0 || folder.stillSeconds > 3600 || folder.everySeconds < 1)
        return failure(InletText::tr("The times must be whole seconds, an hour at most."));
    return {};
}

Result<> check(const MailboxInlet &mailbox)
{
    if (mailbox.host.isEmpty())
        return failure(InletText::tr("Name the mail server, such as imap.example.com."));
    if (!isHostName(mailbox.host))
        return failure(
            InletText::tr("%1 is not the name of a server. It looks like imap.example.com.")
                .arg(mailbox.host));
    if (mailbox.port < 0 || mailbox.port > 65535)
        return failure(InletText::tr("The port must be between 1 and 65535."));
    if (mailbox.security == MailboxInlet::Security::None && !isThisMachine(mailbox.host)) {
        return failure(InletText::tr("Without encryption the password could be read by others. "
                                     "Choose TLS or STARTTLS."));
    }
    if (mailbox.user.isEmpty())
        return failure(
            InletText::tr("Name the user of the mailbox, often the whole mail address."));
    if (mailbox.secretFrom.isEmpty()) {
        return failure(mailbox.secret == MailboxInlet::Secret::PasswordFile
                           ? InletText::tr("Give the password.")
                           : InletText::tr("Give the command that prints the password or token."));
    }
    if (mailbox.mailFolder.isEmpty())
        return failure(InletText::tr("Name the mail folder to read; it is mostly INBOX."));
    if (mailbox.afterwards == MailboxInlet::Afterwards::Move &&
        (mailbox.moveTo.isEmpty() || mailbox.moveTo == mailbox.mailFolder))
        return failure(InletText::tr("Name another mail folder for the mails that were taken."));
    if (hasControl(mailbox.user) || hasControl(mailbox.mailFolder) || hasControl(mailbox.moveTo))
        return failure(InletText::tr("Names of users and mail folders have no line ends or tabs."));
    if (mailbox.everySeconds < 5 || mailbox.everySeconds > 24 * 3600)
        return failure(InletText::tr("Look every 5 seconds at most, and once a day at least."));
    return {};
}

QJsonObject toJson(const FolderInlet &folder)
{
    return {{QStringLiteral("folder"), folder.folder},
            {QStringLiteral("below"), folder.below},
            {QStringLiteral("afterwards"), keyIn(FolderAfterwards, folder.afterwards)},
            {QStringLiteral("done"), folder.doneFolder},
            {QStringLiteral("still"), folder.stillSeconds},
            {QStringLiteral("every"), folder.everySeconds}};
}

QJsonObject toJson(const MailboxInlet &mailbox)
{
    return {{QStringLiteral("host"), mailbox.host},
            {QStringLiteral("port"), mailbox.port},
            {QStringLiteral("security"), keyIn(Securities, mailbox.security)},
            {QStringLiteral("user"), mailbox.user},
            {QStringLiteral("secret"), keyIn(Secrets, mailbox.secret)},
            {QStringLiteral("secret_from"), mailbox.secretFrom},
            {QStringLiteral("ca_file"), mailbox.caFile},
            {QStringLiteral("mail_folder"), mailbox.mailFolder},
            {QStringLiteral("afterwards"), keyIn(MailAfterwards, mailbox.afterwards)},
            {QStringLiteral("move_to"), mailbox.moveTo},
            {QStringLiteral("since"), mailbox.since.toString(Qt::ISODate)},
            {QStringLiteral("every"), mailbox.everySeconds}};
}

FolderInlet folderFrom(const QJsonObject &json)
{
    FolderInlet folder;
    folder.folder = json.value(u"folder").toString();
    folder.below = json.value(u"below").toBool();
    folder.afterwards =
        valueIn(FolderAfterwards, json.value(u"afterwards").toString()).value_or(folder.afterwards);
    folder.doneFolder = json.value(u"done").toString();
    folder.stillSeconds = json.value(u"still").toInt(folder.stillSeconds);
    folder.everySeconds = std::max(1, json.value(u"every").toInt(folder.everySeconds));
    return folder;
}

MailboxInlet mailboxFrom(const QJsonObject &json)
{
    MailboxInlet mailbox;
    mailbox.host = json.value(u"host").toString();
    mailbox.port = json.value(u"port").toInt();
    mailbox.security =
        valueIn(Securities, json.value(u"security").toString()).value_or(mailbox.security);
    mailbox.user = json.value(u"user").toString();
    mailbox.secret = valueIn(Secrets, json.value(u"secret").toString()).value_or(mailbox.secret);
    mailbox.secretFrom = json.value(u"secret_from").toString();
    mailbox.caFile = json.value(u"ca_file").toString();
    mailbox.mailFolder = json.value(u"mail_folder").toString(mailbox.mailFolder);
    mailbox.afterwards =
        valueIn(MailAfterwards, json.value(u"afterwards").toString()).value_or(mailbox.afterwards);
    mailbox.moveTo = json.value(u"move_to").toString();
    mailbox.since = QDate::fromString(json.value(u"since").toString(), Qt::ISODate);
    mailbox.everySeconds = std::max(5, json.value(u"every").toInt(mailbox.everySeconds));
    return mailbox;
}

} // namespace

QString FolderInlet::donePlace() const
{
    return doneFolder.isEmpty() ? folder + QStringLiteral("/done") : doneFolder;
}

int MailboxInlet::portOrUsual() const
{
    if (port > 0)
        return port;
    return security == Security::Tls ? 993 : 143;
}

int Inlet::everySeconds() const
{
    return std::visit([](const auto &one) { return one.everySeconds; }, what);
}

QString Inlet::origin() const
{
    return folder() ? QStringLiteral("folder") : QStringLiteral("mailbox");
}

Result<> checkInlet(const Inlet &inlet)
{
    if (inlet.name.trimmed().isEmpty())
        return failure(InletText::tr("Give it a name by which you know it."));
    if (hasControl(inlet.name))
        return failure(InletText::tr("A name has no line ends or tabs."));
    return std::visit([](const auto &one) { return check(one); }, inlet.what);
}

QByteArray settingsToJson(const Inlet &inlet)
{
    const QJsonObject json = std::visit([](const auto &one) { return toJson(one); }, inlet.what);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void settingsFromJson(Inlet &inlet, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (inlet.folder())
        inlet.what = folderFrom(object);
    else
        inlet.what = mailboxFrom(object);
}

} // namespace intray
