// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailReader.h"

#include "core/reading/Charset.h"
#include "core/reading/MailHeader.h"
#include "core/reading/MailParts.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::MailReader)
};

using Kind = ReadingIssue::Kind;

// A group address that hands mails on writes itself into From and marks them like a mailing list; who wrote
// stands here then. Empty when nobody handed the mail on.
MailAddress senderBehindGroup(const MailTree &tree)
{
    for (const char *name : {"x-original-from", "x-original-sender"}) {
        for (const MailAddress &address : decodeAddresses(tree.header(name))) {
            if (!address.address.isEmpty())
                return address;
        }
    }
    return {};
}

// The header that says that no person wrote this mail, as "Name: value"; empty when none does.
QString automaticReason(const MailTree &tree)
{
    const auto says = [&tree](const char *shown, const char *name) -> QString {
        return QString::fromLatin1(shown) + QLatin1String(": ") + decodeHeader(tree.header(name));
    };
    const QByteArray submitted = tree.header("auto-submitted").trimmed().toLower();
    if (!submitted.isEmpty() && !submitted.startsWith("no"))
        return says("Auto-Submitted", "auto-submitted");
    const bool group = !senderBehindGroup(tree).address.isEmpty();
    const QByteArray precedence = tree.header("precedence").trimmed().toLower();
    if (group && precedence == "list")
        return {};
    if (precedence == "bulk" || precedence == "junk" || precedence == "list" || precedence == "auto_reply")
        return says("Precedence", "precedence");
    for (const auto &[shown, name] : {std::pair("List-Unsubscribe", "list-unsubscribe"),
                                      std::pair("List-Id", "list-id"),
                                      std::pair("X-Autoreply", "x-autoreply"),
                                      std::pair("X-Autorespond", "x-autorespond"),
                                      std::pair("X-Failed-Recipients", "x-failed-recipients")}) {
        const QByteArray value = tree.header(name).trimmed().toLower();
        if (!value.isEmpty() && value != "no")
            return says(shown, name);
    }
    if (tree.root.is("multipart", "report"))
        return QStringLiteral("Content-Type: multipart/report");
    return tree.header("return-path").trimmed() == "<>" ? QStringLiteral("Return-Path: <>") : QString();
}

QStringList messageIds(const QByteArray &raw)
{
    static const QRegularExpression id(QStringLiteral("<([^<>\\s]+)>"));
    QStringList ids;
    for (auto it = id.globalMatch(QString::fromLatin1(raw)); it.hasNext();)
        ids += it.next().captured(1);
    return ids;
}

MailAddress firstOf(const std::vector<MailAddress> &addresses)
{
    return addresses.empty() ? MailAddress() : addresses.front();
}

} // namespace

Mail mailOf(const MailTree &tree)
{
    Mail mail;
    mail.from = firstOf(decodeAddresses(tree.header("from")));
    if (mail.from.address.isEmpty())
        mail.from = firstOf(decodeAddresses(tree.header("sender")));
    if (const MailAddress sender = senderBehindGroup(tree); !sender.address.isEmpty())
        mail.from = {sender.name.isEmpty() ? mail.from.name : sender.name, sender.address};
    mail.replyTo = firstOf(decodeAddresses(tree.header("reply-to")));
    mail.to = decodeAddresses(tree.header("to"));
    mail.cc = decodeAddresses(tree.header("cc"));
    mail.subject = decodeHeader(tree.header("subject"));
    mail.messageId = messageIds(tree.header("message-id")).value(0);
    mail.references = messageIds(tree.header("references"));
    for (const QString &id : messageIds(tree.header("in-reply-to"))) {
        if (!mail.references.contains(id))
            mail.references += id;
    }
    qint64 seconds = 0;
    int offset = 0;
    if (parseMailDate(tree.header("date"), seconds, offset))
        mail.date = QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, offset);
    mail.automaticReason = automaticReason(tree);
    mail.automatic = !mail.automaticReason.isEmpty();
    return mail;
}

void MailReader::read(const FileToRead &file, Reading &reading) const
{
    const auto tree = parseMail(file.bytes);
    if (!tree) {
        Text text;
        text.text = decodeText(file.bytes, file.charset);
        text.text.truncate(reading.limits().textCharacters);
        const int part = reading.begin(file, QStringLiteral("message/rfc822"), std::move(text));
        reading.addPartlyIssue(part, Kind::Damaged,
                               Words::tr("The header of this mail is damaged, so its raw text is shown. "
                                         "Attachments may be missing."),
                               QStringLiteral("no message"));
        return;
    }
    const int part = reading.begin(file, QStringLiteral("message/rfc822"), mailOf(*tree));
    MailParts(*tree, part, reading).read();
}

} // namespace intray
