// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/memory/CustomerMemory.h"
#include "core/store/Database.h"

#include <optional>
#include <vector>

namespace intray {

// What a step of a review taught, or what it took back.
struct Lesson
{
    enum class What {
        Learn, // `entry` holds from now on
        Refute // the entry with `entry.id` was wrong about a value: only a suggestion from now on
    };
    QString key; // names this lesson for good: taking it back names it again
    What what = What::Learn;
    bool takenBack = false; // undoes the lesson of this key
    MemoryEntry entry;
    bool operator==(const Lesson &) const = default;
};

// What was learnt, in the store. Each change is noted in the audit log together with the change itself.
class MemoryStore
{
public:
    explicit MemoryStore(Database &database) : m_database(database) {}

    Result<std::vector<MemoryEntry>> all();

    // The same kind, customer, written text and meaning again confirms the entry that is there and lets
    // it decide again; another meaning demotes what was there (but for a sender, who may order for
    // several). Gives the id of the entry that holds now.
    // `lesson` is what unlearn() names later; empty: it cannot be taken back.
    Result<qint64> learn(const MemoryEntry &entry, const QString &lesson = {});
    // Takes one lesson back: what it touched is again exactly as it was, unless something else changed it
    // since; then only the lesson's own part is taken off. A lesson that nobody knows is none.
    Result<> unlearn(const QString &lesson, const QString &user, OrderId order,
                     const QDateTime &when);
    // Learns, refutes, or takes either back, as the lesson says.
    Result<> apply(const Lesson &lesson, const QString &user, OrderId order, const QDateTime &when);

    // Gives what was forgotten, for restore().
    Result<MemoryEntry> forget(qint64 id, const QString &user, const QDateTime &when);
    Result<> restore(const MemoryEntry &entry, const QString &user, const QDateTime &when);
    // A person changes what is written or meant, or lets a demoted entry decide again. Refused with a
    // sentence where another entry says the same already.
    Result<> edit(const MemoryEntry &entry, const QString &user, const QDateTime &when);

    // The entries that spoke for values with which an order leaves: each was right once more. An order
    // counts once for an entry, however often it is released.
    Result<> countRight(OrderId order, const std::vector<qint64> &ids, const QDateTime &when);
    // The order came back: it counts for nothing until it leaves again.
    Result<> uncount(OrderId order);
    // A person changed a value that this entry spoke for: it was wrong once, and only suggests from now
    // on. An entry that was forgotten meanwhile is none.
    Result<> refute(qint64 id, const QString &user, OrderId order, const QDateTime &when,
                    const QString &lesson = {});

private:
    // One entry before and after a change; without `before` it was added.
    struct Touched
    {
        std::optional<MemoryEntry> before;
        MemoryEntry after;
    };

    Result<std::vector<MemoryEntry>> where(const QString &condition, const QString &value = {});
    Result<MemoryEntry> entry(qint64 id);
    Result<qint64> insert(const MemoryEntry &entry);
    Result<> update(const MemoryEntry &entry);
    // Demotes the entries that say something else about the same; `entry` itself left out.
    Result<> demoteOthers(const MemoryEntry &entry, std::vector<Touched> &touched);
    Result<> keepLesson(const QString &lesson, const std::vector<Touched> &touched);
    Result<> takeBack(const Touched &touched);
    Result<> note(const QString &action, const QString &user, OrderId order, const QDateTime &when,
                  const QString &before, const QString &after);

    static QByteArray toJson(const std::vector<Touched> &touched);
    static std::vector<Touched> fromJson(const QByteArray &json);

    Database &m_database;
};

// "“AB-1” means HX0128, item number of customer C1": for the audit log and the command line.
QString lessonInWords(const MemoryEntry &entry);

} // namespace intray
