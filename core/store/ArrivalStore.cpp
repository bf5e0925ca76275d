// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ArrivalStore.h"

#include "core/store/Statement.h"

namespace intray {

namespace {

struct ArrivalText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ArrivalStore)
};

const QString FolderKind = QStringLiteral("folder");

QString kindOf(const Inlet &inlet)
{
    return inlet.folder() ? FolderKind : QStringLiteral("mailbox");
}

// What was taken from another mailbox or folder, or from another day on, says nothing of this one.
bool isAnotherPlace(const Inlet &one, const Inlet &other)
{
    if (one.folder() && other.folder())
        return one.folder()->folder != other.folder()->folder;
    if (!one.mailbox() || !other.mailbox())
        return true;
    const MailboxInlet &a = *one.mailbox(), &b = *other.mailbox();
    return std::tie(a.host, a.port, a.user, a.mailFolder, a.since) !=
           std::tie(b.host, b.port, b.user, b.mailFolder, b.since);
}

} // namespace

Result<std::vector<Inlet>> ArrivalStore::inlets()
{
    Statement rows(m_database, QStringLiteral("SELECT id, kind, name, active, settings FROM inlet"
                                              " ORDER BY id"));
    if (const Result<> run = rows.run(); !run)
        return tl::unexpected(run.error());
    std::vector<Inlet> inlets;
    while (rows.next()) {
        Inlet inlet;
        inlet.id = rows.number(0);
        if (rows.text(1) != FolderKind)
            inlet.what = MailboxInlet();
        inlet.name = rows.text(2);
        inlet.active = rows.flag(3);
        settingsFromJson(inlet, rows.text(4).toUtf8());
        inlets.push_back(std::move(inlet));
    }
    return inlets;
}

Result<> ArrivalStore::forget(InletId id)
{
    for (const char *table : {"inlet_state", "inlet_left", "inlet_mail", "inlet_file"}) {
        if (const Result<> run =
                Statement(
                    m_database,
                    QStringLiteral("DELETE FROM %1 WHERE inlet = ?").arg(QLatin1String(table)))
                    .bind(id)
                    .run();
            !run)
            return run;
    }
    return {};
}

Result<InletId> ArrivalStore::save(const Inlet &inlet)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<std::vector<Inlet>> all = inlets();
    if (!all)
        return tl::unexpected(all.error());
    for (const Inlet &other : *all) {
        if (other.id != inlet.id && other.name == inlet.name)
            return failure(
                ArrivalText::tr("There is another one named %1 already.").arg(inlet.name));
        if (other.id != inlet.id || !isAnotherPlace(inlet, other))
            continue;
        if (const Result<> forgotten = forget(inlet.id); !forgotten)
            return tl::unexpected(forgotten.error());
    }
    Statement row(
        m_database,
        inlet.id == 0
            ? QStringLiteral("INSERT INTO inlet (kind, name, active, settings) VALUES (?,?,?,?)")
            : QStringLiteral("UPDATE inlet SET kind=?, name=?, active=?, settings=? WHERE id=?"));
    row.bind(kindOf(inlet))
        .bind(inlet.name)
        .bind(inlet.active)
        .bind(QString::fromUtf8(settingsToJson(inlet)));
    if (inlet.id != 0)
        row.bind(inlet.id);
    if (const Result<> run = row.run(); !run)
        return tl::unexpected(run.error());
    const InletId id = inlet.id == 0 ? row.insertedId() : inlet.id;
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<> ArrivalStore::remove(InletId id)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<> forgotten = forget(id); !forgotten)
        return forgotten;
    if (const Result<> run =
            Statement(m_database, QStringLiteral("DELETE FROM inlet WHERE id = ?")).bind(id).run();
        !run)
        return run;
    return (*transaction)->commit();
}

Result<> ArrivalStore::setActive(InletId id, bool active)
{
    return Statement(m_database, QStringLiteral("UPDATE inlet SET active = ? WHERE id = ?"))
        .bind(active)
        .bind(id)
        .run();
}

Result<std::map<InletId, InletState>> ArrivalStore::states()
{
    Statement rows(m_database, QStringLiteral("SELECT inlet, last_look, last_success, next_look,"
                                              " error, failures FROM inlet_state"));
    if (const Result<> run = rows.run(); !run)
        return tl::unexpected(run.error());
    std::map<InletId, InletState> states;
    while (rows.next()) {
        const InletId id = rows.number(0);
        states[id] = {id, rows.time(1), rows.time(2), rows.time(3), rows.text(4), rows.integer(5)};
    }
    return states;
}

Result<> ArrivalStore::saveState(const InletState &state)
{
    // Only while the inlet exists: it may have been removed while it was looked at.
    return Statement(m_database,
                     QStringLiteral(
                         "INSERT INTO inlet_state (last_look, last_success, next_look, error,"
                         " failures, inlet) SELECT ?,?,?,?,?, id FROM inlet WHERE id = ?"
                         " ON CONFLICT (inlet) DO UPDATE SET last_look = excluded.last_look,"
                         " last_success = excluded.last_success, next_look = excluded.next_look,"
                         " error = excluded.error, failures = excluded.failures"))
        .bind(state.lastLook)
        .bind(state.lastSuccess)
        .bind(state.nextLook)
        .bind(state.error)
        .bind(state.failures)
        .bind(state.inlet)
        .run();
}

Result<int> ArrivalStore::takenSince(const Inlet &inlet, const QDateTime &when)
{
    Statement count(m_database,
                    QStringLiteral("SELECT count(*) FROM submission"
                                   " WHERE arrived_by = ? AND arrived_at >= ? AND origin = ?"));
    if (const Result<> run = count.bind(inlet.name).bind(when).bind(inlet.origin()).run(); !run)
        return tl::unexpected(run.error());
    return count.next() ? count.integer(0) : 0;
}

Result<std::vector<LeftBehind>> ArrivalStore::leftBehind(InletId id)
{
    Statement rows(m_database, QStringLiteral("SELECT item, sentence, attempts, retry_at"
                                              " FROM inlet_left WHERE inlet = ? ORDER BY item"));
    if (const Result<> run = rows.bind(id).run(); !run)
        return tl::unexpected(run.error());
    std::vector<LeftBehind> left;
    while (rows.next())
        left.push_back({rows.text(0), rows.text(1), rows.integer(2), rows.time(3)});
    return left;
}

Result<> ArrivalStore::leave(InletId id, const LeftBehind &left)
{
    return Statement(m_database,
                     QStringLiteral("INSERT INTO inlet_left (item, sentence, attempts, retry_at,"
                                    " inlet) SELECT ?,?,?,?, id FROM inlet WHERE id = ?"
                                    " ON CONFLICT (inlet, item) DO UPDATE SET"
                                    " sentence = excluded.sentence, attempts = excluded.attempts,"
                                    " retry_at = excluded.retry_at"))
        .bind(left.item)
        .bind(left.sentence)
        .bind(left.attempts)
        .bind(left.retryAt)
        .bind(id)
        .run();
}

Result<> ArrivalStore::settle(InletId id, const QString &item)
{
    return Statement(m_database,
                     QStringLiteral("DELETE FROM inlet_left WHERE inlet = ? AND item = ?"))
        .bind(id)
        .bind(item)
        .run();
}

Result<MailboxPlace> ArrivalStore::place(InletId id)
{
    // Row 0 holds the UIDVALIDITY and how far all is done; UIDs begin with 1.
    Statement rows(m_database,
                   QStringLiteral("SELECT uid, uid_validity, done_through FROM inlet_mail"
                                  " WHERE inlet = ? ORDER BY uid"));
    if (const Result<> run = rows.bind(id).run(); !run)
        return tl::unexpected(run.error());
    MailboxPlace place;
    while (rows.next()) {
        if (rows.number(0) == 0) {
            place.uidValidity = quint32(rows.number(1));
            place.doneThrough = quint32(rows.number(2));
        } else if (rows.number(1) == place.uidValidity) {
            place.doneBeyond.insert(quint32(rows.number(0)));
        }
    }
    return place;
}

Result<> ArrivalStore::begin(InletId id, quint32 uidValidity)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    for (const QString &table : {QStringLiteral("inlet_mail"), QStringLiteral("inlet_left")}) {
        if (const Result<> run =
                Statement(m_database, QStringLiteral("DELETE FROM %1 WHERE inlet = ?").arg(table))
                    .bind(id)
                    .run();
            !run)
            return run;
    }
    if (const Result<> run =
            Statement(
                m_database,
                QStringLiteral("INSERT INTO inlet_mail (uid, uid_validity, done_through, inlet)"
                               " SELECT 0, ?, 0, id FROM inlet WHERE id = ?"))
                .bind(qint64(uidValidity))
                .bind(id)
                .run();
        !run)
        return run;
    return step.commit();
}

Result<> ArrivalStore::noteMail(InletId id, quint32 uid)
{
    return Statement(
               m_database,
               QStringLiteral("INSERT OR IGNORE INTO inlet_mail (inlet, uid, uid_validity,"
                              " done_through) SELECT inlet, ?, uid_validity, 0 FROM inlet_mail"
                              " WHERE inlet = ? AND uid = 0"))
        .bind(qint64(uid))
        .bind(id)
        .run();
}

Result<> ArrivalStore::noteMailsThrough(InletId id, quint32 uid)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    if (const Result<> run =
            Statement(m_database, QStringLiteral("UPDATE inlet_mail SET done_through = ?"
                                                 " WHERE inlet = ? AND uid = 0"))
                .bind(qint64(uid))
                .bind(id)
                .run();
        !run)
        return run;
    if (const Result<> run =
            Statement(
                m_database,
                QStringLiteral("DELETE FROM inlet_mail WHERE inlet = ? AND uid > 0 AND uid <= ?"))
                .bind(id)
                .bind(qint64(uid))
                .run();
        !run)
        return run;
    return step.commit();
}

Result<std::map<QString, MarkedFile>> ArrivalStore::markedFiles(InletId id)
{
    Statement rows(m_database, QStringLiteral("SELECT path, size, modified, sha256 FROM inlet_file"
                                              " WHERE inlet = ?"));
    if (const Result<> run = rows.bind(id).run(); !run)
        return tl::unexpected(run.error());
    std::map<QString, MarkedFile> files;
    while (rows.next())
        files[rows.text(0)] = {rows.number(1), rows.number(2), rows.text(3).toLatin1()};
    return files;
}

Result<> ArrivalStore::markFile(InletId id, const QString &path, const MarkedFile &file)
{
    return Statement(m_database,
                     QStringLiteral("INSERT INTO inlet_file (path, size, modified, sha256, inlet)"
                                    " SELECT ?,?,?,?, id FROM inlet WHERE id = ?"
                                    " ON CONFLICT (inlet, path) DO UPDATE SET size = excluded.size,"
                                    " modified = excluded.modified, sha256 = excluded.sha256"))
        .bind(path)
        .bind(file.size)
        .bind(file.modified)
        .bind(QString::fromLatin1(file.sha256))
        .bind(id)
        .run();
}

Result<> ArrivalStore::unmarkFile(InletId id, const QString &path)
{
    return Statement(m_database,
                     QStringLiteral("DELETE FROM inlet_file WHERE inlet = ? AND path = ?"))
        .bind(id)
        .bind(path)
        .run();
}

} // namespace intray
