// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImapConnection.h"

#include "core/intake/ImapSentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace intray {

namespace {

struct MailboxText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Mailbox)
};

QByteArray quoted(const QByteArray &text)
{
    QByteArray inside = text;
    return '"' + inside.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray quotedName(const QString &folder)
{
    return quoted(toMailboxName(folder));
}

// The number after `name` and a blank, as in "[UIDVALIDITY 12]".
std::optional<quint32> numberAfter(const QByteArray &upper, const char *name)
{
    const qsizetype at = upper.indexOf(QByteArray(name).append(' '));
    if (at < 0)
        return std::nullopt;
    qsizetype begin = at + qsizetype(qstrlen(name)) + 1, end = begin;
    while (end < upper.size() && upper[end] >= '0' && upper[end] <= '9')
        ++end;
    bool ok = false;
    const quint32 number = upper.mid(begin, end - begin).toUInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// "12-Mar-2026": months are English whatever the locale.
QByteArray imapDate(const QDate &date)
{
    return QLocale::c().toString(date, QStringLiteral("d-MMM-yyyy")).toLatin1();
}

// A quoted string at the beginning of `text`, unescaped.
QByteArray unquoted(const QByteArray &text)
{
    QByteArray inside;
    for (qsizetype i = 1; i < text.size() && text[i] != '"'; ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        inside += text[i];
    }
    return inside;
}

// How many bytes the literal has that a line announces at its end: "{12}" or "{12+}".
std::optional<qint64> announced(const QByteArray &line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype open = line.lastIndexOf('{');
    QByteArray digits = open < 0 ? QByteArray() : line.mid(open + 1, line.size() - open - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    bool ok = false;
    const qint64 count = digits.toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<ImapConnection>> ImapConnection::open(const MailboxInlet &mailbox,
                                                             const QByteArray &secret,
                                                             const JobControl &job,
                                                             ImapStream::Patience patience)
{
    Result<std::unique_ptr<ImapStream>> stream = ImapStream::open(mailbox, secret, job, patience);
    if (!stream)
        return tl::unexpected(stream.error());
    std::unique_ptr<ImapConnection> connection(new ImapConnection(std::move(*stream)));
    const Result<Ending> able = connection->command("CAPABILITY", [&](const Reply &reply) {
        if (reply.text.toUpper().startsWith("CAPABILITY "))
            connection->m_capabilities = reply.text.toUpper() + ' ';
    });
    if (!able)
        return tl::unexpected(able.error());
    return connection;
}

ImapConnection::~ImapConnection()
{
    if (!m_lost)
        (void)m_stream->send("Z LOGOUT\r\n");
}

Result<ImapConnection::Reply> ImapConnection::reply(qint64 literalLimit)
{
    Reply reply;
    for (;;) {
        Result<QByteArray> line = m_stream->line();
        if (!line)
            return tl::unexpected(line.error());
        const std::optional<qint64> count = announced(*line);
        if (!count) {
            reply.text += *line;
            return reply;
        }
        // Several literals in one answer share the limit.
        Result<QByteArray> literal = m_stream->bytes(*count, literalLimit);
        if (!literal)
            return tl::unexpected(literal.error());
        reply.isCut = reply.isCut || literal->size() < *count;
        literalLimit -= literal->size();
        reply.text += line->left(line->lastIndexOf('{')) + "{}";
        reply.literals.push_back(std::move(*literal));
    }
}

Result<ImapConnection::Ending> ImapConnection::exchange(const QByteArray &text, const Each &each,
                                                        qint64 literalLimit)
{
    const QByteArray tag = 'i' + QByteArray::number(++m_commands) + ' ';
    if (const Result<> sent = m_stream->send(tag + text + "\r\n"); !sent)
        return tl::unexpected(sent.error());
    for (;;) {
        Result<Reply> reply = this->reply(literalLimit);
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->text.startsWith(tag)) {
            const QByteArray ending = reply->text.mid(tag.size());
            const qsizetype blank = ending.indexOf(' ');
            return Ending{ending.left(blank).toUpper() == "OK",
                          blank < 0 ? QByteArray() : ending.mid(blank + 1)};
        }
        if (!reply->text.startsWith("* "))
            continue;
        reply->text.remove(0, 2);
        if (reply->text.toUpper().startsWith("BYE")) {
            return tl::unexpected(refusedBy(MailboxText::tr("The mail server ended the session."),
                                            reply->text.mid(4)));
        }
        if (each)
            each(*reply);
    }
}

Result<ImapConnection::Ending> ImapConnection::command(const QByteArray &text, const Each &each,
                                                       qint64 literalLimit)
{
    Result<Ending> ending = exchange(text, each, literalLimit);
    m_lost = m_lost || !ending;
    return ending;
}

Result<> ImapConnection::refuse(const QString &what, const Result<Ending> &ending) const
{
    if (!ending)
        return tl::unexpected(ending.error());
    return tl::unexpected(refusedBy(what, ending->said));
}

Result<ImapConnection::Folder> ImapConnection::select(const QString &folder, Access access)
{
    Folder found;
    const Result<Ending> ending =
        command((access == Access::ReadOnly ? "EXAMINE " : "SELECT ") + quotedName(folder),
                [&](const Reply &reply) {
                    const QByteArray upper = reply.text.toUpper();
                    found.uidValidity =
                        numberAfter(upper, "[UIDVALIDITY").value_or(found.uidValidity);
                    found.uidNext = numberAfter(upper, "[UIDNEXT").value_or(found.uidNext);
                    if (upper.endsWith(" EXISTS"))
                        found.mails = upper.left(upper.indexOf(' ')).toInt();
                });
    if (!ending || !ending->isOk) {
        return tl::unexpected(
            refuse(MailboxText::tr("The mail folder %1 cannot be opened.").arg(folder), ending)
                .error());
    }
    if (found.uidValidity == 0) {
        return failure(
            MailboxText::tr(
                "The mail server does not number the mails in %1 lastingly, so they cannot be "
                "taken exactly once.")
                .arg(folder));
    }
    return found;
}

Result<QStringList> ImapConnection::folders()
{
    QStringList names;
    const Result<Ending> ending = command("LIST \"\" \"*\"", [&](const Reply &reply) {
        // (\HasNoChildren) "/" "Orders 2026"
        const qsizetype flagsEnd = reply.text.indexOf(')');
        if (!reply.text.toUpper().startsWith("LIST ") || flagsEnd < 0 || names.size() >= 1000)
            return;
        QByteArray rest = reply.text.mid(flagsEnd + 1).trimmed();
        rest =
            rest.mid(rest.startsWith('"') ? rest.indexOf('"', rest.startsWith("\"\\") ? 3 : 1) + 1
                                          : rest.indexOf(' '))
                .trimmed();
        if (rest == "{}" && !reply.literals.empty())
            rest = reply.literals.back();
        else if (rest.startsWith('"'))
            rest = unquoted(rest);
        if (!rest.isEmpty())
            names << fromMailboxName(rest);
    });
    if (!ending || !ending->isOk)
        return tl::unexpected(
            refuse(MailboxText::tr("The mail folders cannot be listed."), ending).error());
    names.sort();
    return names;
}

Result<bool> ImapConnection::exists(const QString &folder)
{
    const Result<Ending> ending = command("STATUS " + quotedName(folder) + " (UIDNEXT)");
    if (!ending)
        return tl::unexpected(ending.error());
    return ending->isOk;
}

Result<std::vector<quint32>> ImapConnection::search(quint32 first, const QDate &since)
{
    QByteArray what = "UID SEARCH UID " + QByteArray::number(first) + ":*";
    if (since.isValid())
        what += " SINCE " + imapDate(since);
    std::vector<quint32> uids;
    const Result<Ending> ending = command(what, [&](const Reply &reply) {
        if (!reply.text.toUpper().startsWith("SEARCH"))
            return;
        for (const QByteArray &number : reply.text.mid(6).split(' ')) {
            // "*" is the last mail, also where it lies before `first`.
            if (const quint32 uid = number.toUInt(); uid >= first && uid > 0)
                uids.push_back(uid);
        }
    });
    if (!ending || !ending->isOk)
        return tl::unexpected(
            refuse(MailboxText::tr("The mails cannot be listed."), ending).error());
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

Result<ImapConnection::Fetched> ImapConnection::fetch(quint32 uid, qint64 limit, QByteArray &bytes)
{
    const QByteArray number = QByteArray::number(uid);
    bool isThere = false, isLarge = false, isWhole = false;
    const auto isOurs = [&](const QByteArray &upper) {
        return upper.contains(" FETCH ") && numberAfter(upper, "UID") == uid;
    };
    const Result<Ending> sized =
        command("UID FETCH " + number + " (UID RFC822.SIZE)", [&](const Reply &reply) {
            const QByteArray upper = reply.text.toUpper();
            if (!isOurs(upper))
                return;
            isThere = true;
            isLarge = isLarge || numberAfter(upper, "RFC822.SIZE").value_or(0) > limit;
        });
    if (!sized || !sized->isOk)
        return tl::unexpected(refuse(MailboxText::tr("A mail cannot be fetched."), sized).error());
    if (!isThere || isLarge)
        return isLarge ? Fetched::TooLarge : Fetched::Gone;
    const Result<Ending> ending = command(
        "UID FETCH " + number + " (UID BODY.PEEK[])",
        [&](const Reply &reply) {
            const QByteArray upper = reply.text.toUpper();
            const qsizetype body = upper.indexOf("BODY[] ");
            if (body < 0 || !isOurs(upper))
                return;
            const QByteArray value = reply.text.mid(body + 7);
            isLarge = reply.isCut;
            if (value.startsWith("{}") && !reply.literals.empty())
                bytes = reply.literals.back();
            else if (value.startsWith('"'))
                bytes = unquoted(value);
            isWhole = !reply.isCut && !bytes.isEmpty();
        },
        limit);
    if (!ending || !ending->isOk)
        return tl::unexpected(refuse(MailboxText::tr("A mail cannot be fetched."), ending).error());
    if (isWhole)
        return Fetched::Whole;
    if (isLarge)
        return Fetched::TooLarge;
    // It was there a moment ago. Should it be gone, the next search says so.
    return failure(MailboxText::tr("Mail number %1 came without its content.").arg(uid));
}

Result<> ImapConnection::markSeen(quint32 uid)
{
    const Result<Ending> ending =
        command("UID STORE " + QByteArray::number(uid) + " +FLAGS.SILENT (\\Seen)");
    if (ending && ending->isOk)
        return {};
    return refuse(MailboxText::tr("A mail that was taken in cannot be marked as read."), ending);
}

Result<ImapConnection::Ending> ImapConnection::moveOrCopy(quint32 uid, const QByteArray &folder)
{
    const QByteArray number = QByteArray::number(uid);
    if (m_capabilities.contains(" MOVE "))
        return command("UID MOVE " + number + ' ' + folder);
    Result<Ending> copied = command("UID COPY " + number + ' ' + folder);
    if (!copied || !copied->isOk)
        return copied;
    Result<Ending> marked = command("UID STORE " + number + " +FLAGS.SILENT (\\Deleted)");
    // A plain EXPUNGE would also remove what others marked; without UIDPLUS the mail stays, marked
    // as deleted.
    if (!marked || !marked->isOk || !m_capabilities.contains(" UIDPLUS "))
        return marked;
    return command("UID EXPUNGE " + number);
}

Result<> ImapConnection::move(quint32 uid, const QString &folder)
{
    const QByteArray name = quotedName(folder);
    Result<Ending> ending = moveOrCopy(uid, name);
    if (ending && !ending->isOk && ending->said.toUpper().startsWith("[TRYCREATE]")) {
        if (const Result<Ending> made = command("CREATE " + name); !made || !made->isOk)
            return refuse(MailboxText::tr("The mail folder %1 cannot be made.").arg(folder), made);
        ending = moveOrCopy(uid, name);
    }
    if (ending && ending->isOk)
        return {};
    return refuse(MailboxText::tr("A mail that was taken in cannot be moved to %1.").arg(folder),
                  ending);
}

} // namespace intray
