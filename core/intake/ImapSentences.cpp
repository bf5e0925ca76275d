// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImapSentences.h"

#include <QCoreApplication>

#include <curl/curl.h>

namespace intray {

namespace {

struct MailboxText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Mailbox)
};

// The server's last word on the login, without its tag.
QByteArray lastRefusal(const QByteArray &heard)
{
    QByteArray refusal;
    for (const QByteArray &line : heard.split('\n')) {
        const qsizetype no = line.indexOf(" NO ");
        if (no > 0 && no < 8 && !line.startsWith('*'))
            refusal = line.mid(no + 4).trimmed();
    }
    return refusal;
}

Error loginError(const MailboxInlet &mailbox, const QByteArray &heard, const QString &detail)
{
    const QByteArray refusal = lastRefusal(heard);
    if (heard.toUpper().contains("[UNAVAILABLE]")) {
        return {MailboxText::tr("The mail server %1 cannot check passwords at the moment.")
                    .arg(mailbox.host),
                detail};
    }
    const bool token = mailbox.secret == MailboxInlet::Secret::TokenCommand;
    if (refusal.isEmpty()) {
        return {
            token
                ? MailboxText::tr(
                      "The mail server %1 does not take tokens (OAuth 2). Use a password.")
                      .arg(mailbox.host)
                : MailboxText::tr(
                      "The mail server %1 does not take a password. It may want a token (OAuth 2).")
                      .arg(mailbox.host),
            detail};
    }
    const QString sentence = token ? MailboxText::tr("The mail server refused the token for %1. "
                                                     "Run its command by hand and see whether it "
                                                     "must be renewed.")
                                   : MailboxText::tr("The mail server refused the user %1 or the "
                                                     "password. Check both; some servers want a "
                                                     "password made for programs.");
    return {sentence.arg(mailbox.user) + u' ' +
                MailboxText::tr("It says: %1").arg(serverWords(refusal)),
            detail};
}

QString certificateSentence(const MailboxInlet &mailbox, const QByteArray &why)
{
    if (why.contains("expired"))
        return MailboxText::tr("The certificate of %1 has expired. Ask who runs the mail server.")
            .arg(mailbox.host);
    if (why.contains("target host name")) {
        return MailboxText::
            tr("The certificate does not belong to %1. Use the server's name as it stands in its "
               "certificate.")
                .arg(mailbox.host);
    }
    return MailboxText::tr("The certificate of %1 is not from anybody this machine trusts. If it "
                           "is your own, name the "
                           "file with the certificate that signed it.")
        .arg(mailbox.host);
}

} // namespace

QString serverWords(const QByteArray &said)
{
    QByteArray words = said.trimmed();
    if (words.startsWith('[')) {
        const qsizetype end = words.indexOf(']');
        if (end > 0)
            words = words.mid(end + 1).trimmed();
    }
    QString text;
    for (const QChar c : QString::fromUtf8(words))
        text += c.isPrint() ? c : QChar(u' ');
    return text.size() > 200 ? text.left(200) + QChar(0x2026) : text;
}

Error cancelled()
{
    return {MailboxText::tr("Stopped."), {}};
}

Error connectionLost(const QString &host, const QString &detail)
{
    return {MailboxText::tr("The connection to %1 was lost. It is tried again.").arg(host), detail};
}

Error refusedBy(const QString &what, const QByteArray &said)
{
    return {what + u' ' + MailboxText::tr("The mail server says: %1").arg(serverWords(said)), {}};
}

Error connectError(const MailboxInlet &mailbox, int code, const QByteArray &why,
                   const QByteArray &heard)
{
    const QString host = mailbox.host;
    const QString detail = QStringLiteral("curl %1: %2").arg(code).arg(QString::fromUtf8(why));
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {
            MailboxText::tr("There is no server named %1, or this machine is offline.").arg(host),
            detail};
    case CURLE_COULDNT_CONNECT:
        return {
            MailboxText::tr(
                "%1 does not answer on port %2. Check server and port, and whether this machine is "
                "online.")
                .arg(host)
                .arg(mailbox.portOrUsual()),
            detail};
    case CURLE_OPERATION_TIMEDOUT:
        return {MailboxText::tr("%1 did not answer in time.").arg(host), detail};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {certificateSentence(mailbox, why), detail};
    case CURLE_SSL_CACERT_BADFILE:
        return {MailboxText::tr("The file %1 holds no certificate that can be read.")
                    .arg(mailbox.caFile),
                detail};
    case CURLE_USE_SSL_FAILED:
        return {
            MailboxText::tr(
                "%1 does not offer STARTTLS, so the password was not sent. Try TLS on port 993.")
                .arg(host),
            detail};
    case CURLE_SSL_CONNECT_ERROR:
        return {MailboxText::tr("%1 does not speak TLS on port %2. Check the port: 993 is for TLS, "
                                "143 for STARTTLS.")
                    .arg(host)
                    .arg(mailbox.portOrUsual()),
                detail};
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return loginError(mailbox, heard, detail);
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return {MailboxText::tr("What answers at %1, port %2, is no mail server that speaks IMAP, "
                                "or it is shutting down. "
                                "Check the port and the encryption.")
                    .arg(host)
                    .arg(mailbox.portOrUsual()),
                detail};
    }
    return {MailboxText::tr("The connection to %1 could not be made.").arg(host), detail};
}

} // namespace intray
