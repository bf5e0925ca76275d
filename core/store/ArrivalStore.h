// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/store/Inlet.h"

#include <map>
#include <set>
#include <vector>

namespace intray {

// How far a mailbox was taken. UIDs hold for one UIDVALIDITY only; they only ever rise.
struct MailboxPlace
{
    quint32 uidValidity = 0;
    quint32 doneThrough = 0;      // all up to this one are done
    std::set<quint32> doneBeyond; // and these
    bool isDone(quint32 uid) const { return uid <= doneThrough || doneBeyond.contains(uid); }
};

// A file that was taken and stays where it is.
struct MarkedFile
{
    qint64 size = 0;
    qint64 modified = 0; // nanoseconds, as the file system says
    QByteArray sha256;   // hex
    bool operator==(const MarkedFile &) const = default;
};

// The inlets of the desk, how they fare, and what they took already. No password is ever in here.
class ArrivalStore
{
public:
    explicit ArrivalStore(Database &database) : m_database(database) {}

    Result<std::vector<Inlet>> inlets();
    // Refuses a name that another inlet has. An inlet without an id is added. One that now looks at
    // another place forgets what it took from the former one. Not inside a transaction.
    Result<InletId> save(const Inlet &inlet);
    // With all that is remembered of it; what was taken in stays. Not inside a transaction.
    Result<> remove(InletId id);
    Result<> setActive(InletId id, bool active);

    Result<std::map<InletId, InletState>> states();
    Result<> saveState(const InletState &state);
    // Submissions that came by it since then.
    Result<int> takenSince(const Inlet &inlet, const QDateTime &when);

    Result<std::vector<LeftBehind>> leftBehind(InletId id);
    Result<> leave(InletId id, const LeftBehind &left);
    Result<> settle(InletId id, const QString &item); // it is not left behind any more

    Result<MailboxPlace> place(InletId id);
    // Forgets all UIDs of another UIDVALIDITY.
    Result<> begin(InletId id, quint32 uidValidity);
    Result<> noteMail(InletId id, quint32 uid);
    // All up to `uid` are done; those of them that were noted one by one need not be any more.
    Result<> noteMailsThrough(InletId id, quint32 uid);

    Result<std::map<QString, MarkedFile>> markedFiles(InletId id);
    Result<> markFile(InletId id, const QString &path, const MarkedFile &file);
    Result<> unmarkFile(InletId id, const QString &path);

private:
    Result<> forget(InletId id);

    Database &m_database;
};

} // namespace intray
