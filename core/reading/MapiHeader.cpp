// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MapiMessage.h"

#include "core/reading/MailReader.h"

#include <QRegularExpression>
#include <QtEndian>

#include <array>

namespace intray {

namespace {

constexpr qint64 RecipientCc = 2;
constexpr qint64 RecipientBcc = 3;
constexpr qsizetype OneOffHeader = 24;

// Not the name of a mailbox inside an Exchange server ("/o=ACME/ou=...").
QString mailAddress(const QString &text)
{
    const QString address = text.trimmed();
    const bool foreign = !address.contains(u'@') || address.startsWith(u'/') || address.contains(u' ');
    return foreign ? QString() : address;
}

QString firstAddress(const MapiProperties &properties, std::initializer_list<MapiId> ids)
{
    for (const MapiId id : ids) {
        const QString address = mailAddress(properties.text(id));
        if (!address.isEmpty())
            return address;
    }
    return {};
}

// Who the mail is from: an assistant or a shared mailbox may have sent it for somebody else.
MailAddress senderOf(const MapiProperties &properties)
{
    MailAddress from;
    from.address = firstAddress(properties, {MapiId::SentRepresentingSmtpAddress, MapiId::SentRepresentingEmailAddress});
    from.name = properties.text(MapiId::SentRepresentingName).trimmed();
    if (from.address.isEmpty()) {
        from.address = firstAddress(properties, {MapiId::SenderSmtpAddress, MapiId::SenderEmailAddress,
                                                 MapiId::SmtpAddress});
        const QString name = properties.text(MapiId::SenderName).trimmed();
        if (!name.isEmpty() && (from.name.isEmpty() || !from.address.isEmpty()))
            from.name = name;
    }
    // Outlook puts the address into quotes where there is no name.
    if (from.address.isEmpty())
        from.address = mailAddress(QString(from.name).remove(u'\''));
    return from;
}

QString subjectOf(const MapiProperties &properties)
{
    QString subject = properties.text(MapiId::Subject);
    // A mark and the length of "RE: " before the subject itself.
    if (subject.startsWith(QChar(1)))
        subject.remove(0, 2);
    if (subject.trimmed().isEmpty()) {
        subject = properties.text(MapiId::NormalizedSubject);
        const QString prefix = properties.text(MapiId::SubjectPrefix);
        if (!subject.isEmpty() && prefix.size() > 1 && !prefix.startsWith(QChar(1)))
            subject.prepend(prefix);
    }
    return subject.replace(u'\n', u' ').simplified();
}

// The first mailbox of a list of entry ids: only "one-off" ids ([MS-OXCDATA] 2.2.5.1) spell the address out.
MailAddress firstEntry(const QByteArray &list)
{
    static const auto oneOff = QByteArray::fromHex("812b1fa4bea310199d6e00dd010f5402");
    const qsizetype found = list.indexOf(oneOff);
    if (found < 4)
        return {};
    const auto entry = QByteArrayView(list).sliced(found - 4);
    if (entry.size() < OneOffHeader)
        return {};
    const bool unicode = (qFromLittleEndian<quint16>(entry.data() + 22) & 0x8000) != 0;
    // Name, kind of address, address; each ends with a zero.
    std::array<QString, 3> texts;
    qsizetype at = OneOffHeader;
    for (QString &text : texts) {
        const qsizetype step = unicode ? 2 : 1;
        for (; at + step <= entry.size(); at += step) {
            const char16_t c = unicode ? qFromLittleEndian<char16_t>(entry.data() + at) : uchar(entry[at]);
            if (c == 0)
                break;
            text += QChar(c);
        }
        at += step;
    }
    return {texts[0].trimmed(), mailAddress(texts[2])};
}

QStringList idsIn(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("<([^<>\\s]+)>"));
    QStringList ids;
    for (auto it = id.globalMatch(text); it.hasNext();)
        ids += it.next().captured(1);
    return ids;
}

// Classes of items that no person wrote as a mail, or that are no mails.
QString automaticClass(const QString &messageClass)
{
    static constexpr std::array<const char *, 10> classes = {
        "report.",         "ipm.note.rules.oof", "ipm.note.rules.reply", "ipm.schedule.", "ipm.appointment",
        "ipm.contact",     "ipm.distlist",       "ipm.activity",         "ipm.recall.report", "ipm.outlook.recall"};
    const QString lower = messageClass.toLower();
    const bool known = std::any_of(classes.begin(), classes.end(), [&lower](const char *start) {
        return lower.startsWith(QLatin1String(start));
    });
    return known ? QStringLiteral("Message class: ") + messageClass : QString();
}

void addRecipients(const std::vector<MapiProperties> &recipients, Mail &mail)
{
    for (const MapiProperties &recipient : recipients) {
        const qint64 type = recipient.number(MapiId::RecipientType).value_or(1) & 0xf;
        MailAddress to{recipient.text(MapiId::DisplayName).trimmed(),
                       firstAddress(recipient, {MapiId::SmtpAddress, MapiId::EmailAddress})};
        if (to.address.isEmpty())
            to.address = mailAddress(QString(to.name).remove(u'\''));
        if (type != RecipientBcc && !(to == MailAddress()))
            (type == RecipientCc ? mail.cc : mail.to).push_back(std::move(to));
    }
}

} // namespace

// The header that travelled over the internet knows more than the properties made from it, except for
// what a person sees: the properties are decoded already.
Mail mailOf(const MapiMessage &message)
{
    const MapiProperties &properties = message.properties;
    Mail mail;
    const QByteArray raw = properties.text(MapiId::TransportMessageHeaders).toUtf8();
    if (!raw.trimmed().isEmpty()) {
        if (const auto tree = parseMail(raw.trimmed() + "\n\n"))
            mail = mailOf(*tree);
    }
    const MailAddress from = senderOf(properties);
    if (!from.address.isEmpty() || mail.from.address.isEmpty())
        mail.from = {from.name.isEmpty() ? mail.from.name : from.name, from.address};
    if (mail.replyTo.address.isEmpty())
        mail.replyTo = firstEntry(properties.bytes(MapiId::ReplyRecipientEntries));
    const QString subject = subjectOf(properties);
    if (!subject.isEmpty())
        mail.subject = subject;
    if (mail.subject.isEmpty())
        mail.subject = properties.text(MapiId::ConversationTopic).simplified();
    if (mail.to.empty() && mail.cc.empty())
        addRecipients(message.recipients, mail);
    if (mail.to.empty() && mail.cc.empty() && properties.has(MapiId::DisplayTo)) {
        const QStringList names = properties.text(MapiId::DisplayTo).split(u';', Qt::SkipEmptyParts);
        for (const QString &name : names)
            mail.to.push_back({name.trimmed(), mailAddress(QString(name).remove(u'\''))});
    }
    if (mail.messageId.isEmpty())
        mail.messageId = idsIn(properties.text(MapiId::InternetMessageId)).value(0);
    for (const MapiId id : {MapiId::InternetReferences, MapiId::InReplyToId}) {
        for (const QString &reference : idsIn(properties.text(id))) {
            if (!mail.references.contains(reference))
                mail.references += reference;
        }
    }
    for (const MapiId id : {MapiId::ClientSubmitTime, MapiId::MessageDeliveryTime}) {
        if (!mail.date.isValid())
            mail.date = properties.time(id);
    }
    const QString kind = automaticClass(properties.text(MapiId::MessageClass).trimmed());
    if (!kind.isEmpty() && !mail.automatic) {
        mail.automatic = true;
        mail.automaticReason = kind;
    }
    return mail;
}

} // namespace intray
