// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/ImapStream.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace intray {

// A session with a mail server (RFC 3501; MOVE of RFC 6851 and UIDPLUS of RFC 4315 where the server
// has them). Used by one thread. After a failure of the connection it is of no use any more; a
// command that the server refused leaves it as it was.
class ImapConnection
{
public:
    static Result<std::unique_ptr<ImapConnection>> open(const MailboxInlet &mailbox,
                                                        const QByteArray &secret,
                                                        const JobControl &job,
                                                        ImapStream::Patience patience = {});
    ~ImapConnection(); // says goodbye

    struct Folder
    {
        quint32 uidValidity = 0;
        quint32 uidNext = 0; // 0 when the server does not say
        int mails = 0;
    };
    enum class Access { ReadOnly, Change };
    Result<Folder> select(const QString &folder, Access access);
    Result<bool> exists(const QString &folder);
    Result<QStringList> folders();

    // Sorted; from `first` on.
    Result<std::vector<quint32>> search(quint32 first, const QDate &since);

    enum class Fetched { Whole, Gone, TooLarge };
    // Does not mark it as read. `bytes` holds the mail when it came whole.
    Result<Fetched> fetch(quint32 uid, qint64 limit, QByteArray &bytes);

    // The next three fail with the server's words; isLost() tells a refusal from a lost connection.
    Result<> markSeen(quint32 uid);
    Result<> move(quint32 uid, const QString &folder); // made when it is missing
    bool isLost() const { return m_lost; }

private:
    explicit ImapConnection(std::unique_ptr<ImapStream> stream) : m_stream(std::move(stream)) {}

    // A line of the server. Each literal stands in `text` as {} and whole in `literals`.
    struct Reply
    {
        QByteArray text;
        std::vector<QByteArray> literals;
        bool isCut = false; // a literal was longer than the limit
    };
    struct Ending
    {
        bool isOk = false;
        QByteArray said; // after OK, NO or BAD
    };
    using Each = std::function<void(const Reply &)>;
    Result<Ending> command(const QByteArray &text, const Each &each = {},
                           qint64 literalLimit = 64 * 1024);
    Result<Ending> exchange(const QByteArray &text, const Each &each, qint64 literalLimit);
    Result<Reply> reply(qint64 literalLimit);
    Result<> refuse(const QString &what, const Result<Ending> &ending) const;
    Result<Ending> moveOrCopy(quint32 uid, const QByteArray &folder);

    std::unique_ptr<ImapStream> m_stream;
    QByteArray m_capabilities; // upper case, parted and enclosed by blanks
    int m_commands = 0;
    bool m_lost = false;
};

// Names of mail folders on the wire: UTF-7 as RFC 3501, 5.1.3 has it.
QByteArray toMailboxName(const QString &name);
QString fromMailboxName(const QByteArray &name);

} // namespace intray
