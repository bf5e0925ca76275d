// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MemoryStore.h"

#include "core/store/AuditLog.h"
#include "core/store/Statement.h"

namespace intray {

namespace {

struct MemoryText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MemoryStore)
};

} // namespace

Result<std::vector<MemoryEntry>> MemoryStore::where(const QString &condition, const QString &value)
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT id, kind, customer_no, written, meaning, learnt_by, learnt_at,"
                       " confirmed, refuted, learnt_from, demoted, last_used_at, edited_by,"
                       " edited_at FROM memory %1 ORDER BY id")
            .arg(condition));
    if (!condition.isEmpty())
        statement.bind(value);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<MemoryEntry> entries;
    while (statement.next()) {
        const auto kind = memoryKindFromKey(statement.text(1));
        if (!kind)
            continue; // learnt by a newer program
        entries.push_back({statement.number(0), *kind, statement.text(2), statement.text(3),
                           statement.text(4), statement.text(5), statement.time(6),
                           statement.integer(7), statement.integer(8), statement.number(9),
                           statement.flag(10), statement.time(11), statement.text(12),
                           statement.time(13)});
    }
    return entries;
}

Result<std::vector<MemoryEntry>> MemoryStore::all()
{
    return where({});
}

Result<MemoryEntry> MemoryStore::entry(qint64 id)
{
    auto found = where(QStringLiteral("WHERE id = ?"), QString::number(id));
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(MemoryText::tr("This is not in memory any more."), QString::number(id));
    return std::move(found->front());
}

Result<qint64> MemoryStore::insert(const MemoryEntry &entry)
{
    Statement statement(
        m_database,
        QStringLiteral("INSERT INTO memory (id, kind, customer_no, written, meaning, learnt_by,"
                       " learnt_at, confirmed, refuted, learnt_from, demoted, last_used_at,"
                       " edited_by, edited_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    statement.bind(entry.id ? std::optional(entry.id) : std::nullopt)
        .bind(toKey(entry.kind))
        .bind(entry.customerNo)
        .bind(entry.written)
        .bind(entry.meaning)
        .bind(entry.learntBy)
        .bind(entry.learntAt)
        .bind(entry.confirmed)
        .bind(entry.refuted)
        .bind(entry.learntFrom)
        .bind(entry.demoted)
        .bind(entry.lastUsedAt)
        .bind(entry.editedBy)
        .bind(entry.editedAt);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    return statement.insertedId();
}

Result<> MemoryStore::update(const MemoryEntry &entry)
{
    return Statement(m_database,
                     QStringLiteral("UPDATE memory SET written=?, meaning=?, confirmed=?, refuted=?,"
                                    " demoted=?, last_used_at=?, edited_by=?, edited_at=?"
                                    " WHERE id=?"))
        .bind(entry.written)
        .bind(entry.meaning)
        .bind(entry.confirmed)
        .bind(entry.refuted)
        .bind(entry.demoted)
        .bind(entry.lastUsedAt)
        .bind(entry.editedBy)
        .bind(entry.editedAt)
        .bind(entry.id)
        .run();
}

Result<> MemoryStore::note(const QString &action, const QString &user, OrderId order,
                           const QDateTime &when, const QString &before, const QString &after)
{
    return AuditLog(m_database)
        .add({0, when, user, order ? std::optional(order) : std::nullopt, action,
              QStringLiteral("memory"), before, after});
}

Result<> MemoryStore::demoteOthers(const MemoryEntry &entry, std::vector<Touched> &touched)
{
    const auto known = where(QStringLiteral("WHERE kind = ?"), toKey(entry.kind));
    if (!known)
        return tl::unexpected(known.error());
    const QString key = memoryKey(entry);
    for (const MemoryEntry &other : *known) {
        if (other.id == entry.id || other.demoted || memoryKey(other) != key ||
            other.meaning == entry.meaning)
            continue;
        // An agent orders for several customers: only a second thought about the same order makes
        // what was learnt of a sender wrong.
        if (entry.kind == MemoryKind::Sender && other.learntFrom != entry.learntFrom)
            continue;
        MemoryEntry demoted = other;
        demoted.demoted = true;
        ++demoted.refuted;
        if (const Result<> done = update(demoted); !done)
            return done;
        touched.push_back({other, demoted});
    }
    return {};
}

Result<qint64> MemoryStore::learn(const MemoryEntry &taught, const QString &lesson)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return tl::unexpected(begun.error());
    const auto known = where(QStringLiteral("WHERE kind = ?"), toKey(taught.kind));
    if (!known)
        return tl::unexpected(known.error());
    const QString key = memoryKey(taught);
    const auto same = std::find_if(known->begin(), known->end(), [&](const MemoryEntry &other) {
        return other.meaning == taught.meaning && memoryKey(other) == key;
    });
    std::vector<Touched> touched;
    MemoryEntry holds = same == known->end() ? taught : *same;
    if (same == known->end()) {
        const Result<qint64> id = insert(holds);
        if (!id)
            return id;
        holds.id = *id;
        touched.push_back({std::nullopt, holds});
    } else {
        // A person has just decided it again, however often it was wrong before.
        holds.confirmed = std::max(holds.confirmed, holds.refuted) + 1;
        holds.demoted = false;
        if (const Result<> done = update(holds); !done)
            return tl::unexpected(done.error());
        touched.push_back({*same, holds});
    }
    MemoryEntry now = holds;
    now.learntFrom = taught.learntFrom;
    if (const Result<> done = demoteOthers(now, touched); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = keepLesson(lesson, touched); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = note(QStringLiteral("learn"), taught.learntBy, taught.learntFrom,
                                   taught.learntAt, {}, lessonInWords(holds));
        !done)
        return tl::unexpected(done.error());
    if (const Result<> done = step.commit(); !done)
        return tl::unexpected(done.error());
    return holds.id;
}

Result<> MemoryStore::apply(const Lesson &lesson, const QString &user, OrderId order,
                            const QDateTime &when)
{
    if (lesson.takenBack)
        return unlearn(lesson.key, user, order, when);
    if (lesson.what == Lesson::What::Refute)
        return refute(lesson.entry.id, user, order, when, lesson.key);
    const Result<qint64> learnt = learn(lesson.entry, lesson.key);
    return learnt ? Result<>() : tl::unexpected(learnt.error());
}

Result<MemoryEntry> MemoryStore::forget(qint64 id, const QString &user, const QDateTime &when)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return tl::unexpected(begun.error());
    Result<MemoryEntry> known = entry(id);
    if (!known)
        return known;
    if (const Result<> gone = Statement(m_database, QStringLiteral("DELETE FROM memory WHERE id = ?"))
                                  .bind(id)
                                  .run();
        !gone)
        return tl::unexpected(gone.error());
    if (const Result<> noted =
            note(QStringLiteral("forget"), user, 0, when, lessonInWords(*known), {});
        !noted)
        return tl::unexpected(noted.error());
    if (const Result<> done = step.commit(); !done)
        return tl::unexpected(done.error());
    return known;
}

Result<> MemoryStore::restore(const MemoryEntry &forgotten, const QString &user,
                              const QDateTime &when)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    // Learnt again meanwhile: the later lesson is the one that holds.
    const auto known = where(QStringLiteral("WHERE kind = ?"), toKey(forgotten.kind));
    if (!known)
        return tl::unexpected(known.error());
    MemoryEntry back = forgotten;
    for (const MemoryEntry &other : *known) {
        if (memoryKey(other) != memoryKey(back))
            continue;
        if (other.meaning == back.meaning)
            return {};
        back.demoted = back.demoted || other.isProof();
    }
    if (const Result<qint64> added = insert(back); !added)
        return tl::unexpected(added.error());
    if (const Result<> noted =
            note(QStringLiteral("restore-memory"), user, 0, when, {}, lessonInWords(back));
        !noted)
        return noted;
    return step.commit();
}

Result<> MemoryStore::edit(const MemoryEntry &wanted, const QString &user, const QDateTime &when)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    const Result<MemoryEntry> before = entry(wanted.id);
    if (!before)
        return tl::unexpected(before.error());
    MemoryEntry after = *before;
    after.written = wanted.written.simplified();
    after.meaning = wanted.meaning.simplified();
    after.demoted = wanted.demoted;
    if (after == *before)
        return {};
    if (after.meaning.isEmpty())
        return failure(MemoryText::tr("Say what it means, or forget it."));
    const auto known = where(QStringLiteral("WHERE kind = ?"), toKey(after.kind));
    if (!known)
        return tl::unexpected(known.error());
    for (const MemoryEntry &other : *known) {
        if (other.id != after.id && other.meaning == after.meaning &&
            memoryKey(other) == memoryKey(after))
            return failure(MemoryText::tr("Memory says so already: %1.").arg(lessonInWords(other)));
    }
    // What was right or wrong until now was about another meaning.
    const bool meansOther = after.meaning != before->meaning || after.written != before->written;
    if (meansOther || (before->demoted && !after.demoted)) {
        after.confirmed = meansOther ? 1 : std::max(after.confirmed, after.refuted + 1);
        after.refuted = meansOther ? 0 : after.refuted;
    }
    after.editedBy = user;
    after.editedAt = when;
    std::vector<Touched> touched;
    if (const Result<> done = update(after); !done)
        return done;
    if (after.isProof()) {
        if (const Result<> done = demoteOthers(after, touched); !done)
            return done;
    }
    if (const Result<> noted = note(QStringLiteral("edit-memory"), user, 0, when,
                                    lessonInWords(*before), lessonInWords(after));
        !noted)
        return noted;
    return step.commit();
}

Result<> MemoryStore::refute(qint64 id, const QString &user, OrderId order, const QDateTime &when,
                             const QString &lesson)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    const auto known = where(QStringLiteral("WHERE id = ?"), QString::number(id));
    if (!known)
        return tl::unexpected(known.error());
    if (known->empty())
        return {};
    MemoryEntry wrong = known->front();
    ++wrong.refuted;
    wrong.demoted = true;
    wrong.lastUsedAt = when;
    if (const Result<> done = update(wrong); !done)
        return done;
    if (const Result<> done = keepLesson(lesson, {{known->front(), wrong}}); !done)
        return done;
    if (const Result<> noted = note(QStringLiteral("refute"), user, order, when,
                                    lessonInWords(known->front()), lessonInWords(wrong));
        !noted)
        return noted;
    return step.commit();
}

Result<> MemoryStore::countRight(OrderId order, const std::vector<qint64> &ids,
                                 const QDateTime &when)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    for (const qint64 id : ids) {
        Statement use(m_database, QStringLiteral("INSERT OR IGNORE INTO memory_use (order_id,"
                                                 " memory_id) VALUES (?,?)"));
        if (const Result<> run = use.bind(order).bind(id).run(); !run)
            return run;
        if (use.touched() != 1)
            continue;
        if (const Result<> run =
                Statement(m_database, QStringLiteral("UPDATE memory SET confirmed = confirmed + 1,"
                                                     " last_used_at = ? WHERE id = ?"))
                    .bind(when)
                    .bind(id)
                    .run();
            !run)
            return run;
    }
    return step.commit();
}

Result<> MemoryStore::uncount(OrderId order)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    if (const Result<> run =
            Statement(m_database,
                      QStringLiteral("UPDATE memory SET confirmed = max(0, confirmed - 1) WHERE id"
                                     " IN (SELECT memory_id FROM memory_use WHERE order_id = ?)"))
                .bind(order)
                .run();
        !run)
        return run;
    if (const Result<> run =
            Statement(m_database, QStringLiteral("DELETE FROM memory_use WHERE order_id = ?"))
                .bind(order)
                .run();
        !run)
        return run;
    return step.commit();
}

} // namespace intray
