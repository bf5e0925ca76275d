// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Reread.h"
#include "core/review/Lessons.h"
#include "core/store/AuditLog.h"
#include "core/store/OrderStore.h"

namespace intray {

namespace {

struct StoringText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Reread)
};

// Why an order cannot be stored over; empty when it can.
QString standsAgainst(const OrderRecord &stored, int revision, const User &user,
                      const QDateTime &now)
{
    if (stored.revision != revision)
        return StoringText::tr("it was changed meanwhile");
    if (!stored.lockedBy.isEmpty() && stored.lockedBy != user.name && now < stored.lockedUntil)
        return StoringText::tr("%1 is working on it").arg(stored.lockedBy);
    return {};
}

QString stateAndQuestions(const OrderRecord &record)
{
    QStringList rules;
    for (const Finding &finding : record.findings) {
        if (finding.flags())
            rules += finding.rule;
    }
    return toKey(record.state) +
           (rules.isEmpty() ? QString() : QStringLiteral(": ") + rules.join(QStringLiteral(", ")));
}

// Stores one order in place of another, as it is at the moment: its values, as it was read, its audit.
class Storing
{
public:
    Storing(Database &database, const User &user, const Clock &clock)
        : m_database(database), m_user(user), m_now(clock.now())
    {
    }

    // Gives the new revision, or in `against` why nothing was stored.
    Result<int> store(OrderRecord record, int revision, const QString &action,
                      const std::vector<Reread::Change> &changes, QString &against);

private:
    Result<> note(OrderId order, const QString &action, const QString &field, const QString &before,
                  const QString &after);

    Database &m_database;
    const User &m_user;
    QDateTime m_now;
};

Result<> Storing::note(OrderId order, const QString &action, const QString &field,
                       const QString &before, const QString &after)
{
    return AuditLog(m_database).add({0, m_now, m_user.name, order, action, field, before, after});
}

Result<int> Storing::store(OrderRecord record, int revision, const QString &action,
                           const std::vector<Reread::Change> &changes, QString &against)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    OrderStore orders(m_database);
    const Result<OrderRecord> stored = orders.order(record.id);
    if (!stored)
        return tl::unexpected(stored.error());
    against = standsAgainst(*stored, revision, m_user, m_now);
    if (!against.isEmpty())
        return stored->revision;
    record.revision = stored->revision;
    // Who worked on it let it go by what they taught; nobody let go what nobody had touched.
    const bool isReleased = record.state == OrderState::Ready && record.touched;
    record.releasedBy = isReleased ? m_user.name : QString();
    record.releasedAt = isReleased ? m_now : QDateTime();
    const Result<int> saved = orders.save(record);
    if (!saved)
        return saved;
    if (stored->asRead != record.asRead) {
        if (const Result<> done = orders.replaceAsRead(record.id, record.asRead); !done)
            return tl::unexpected(done.error());
    }
    MemoryStore memory(m_database);
    const Result<> counted = isReleased ? memory.countRight(record.id, rightOnes(record.order), m_now)
                                        : memory.uncount(record.id);
    if (!counted)
        return tl::unexpected(counted.error());
    if (const Result<> noted = note(record.id, action, QStringLiteral("state"),
                                    stateAndQuestions(*stored), stateAndQuestions(record));
        !noted)
        return tl::unexpected(noted.error());
    for (const Reread::Change &change : changes) {
        if (const Result<> noted =
                note(record.id, action, change.field.toString(), change.before, change.after);
            !noted)
            return tl::unexpected(noted.error());
    }
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return saved;
}

} // namespace

Result<RereadResult> applyReread(Database &database, const std::vector<Reread> &orders,
                                 const User &user, const Clock &clock)
{
    RereadResult result;
    Storing storing(database, user, clock);
    for (const Reread &reread : orders) {
        QString against;
        const Result<int> revision =
            storing.store(reread.after, reread.before.revision, QStringLiteral("reread"),
                          reread.changes, against);
        // What was stored until now stays, and is said.
        if (!revision)
            result.skipped.push_back({reread.before.id, revision.error().message});
        else if (!against.isEmpty())
            result.skipped.push_back({reread.before.id, against});
        else
            result.applied.push_back({reread.before, *revision});
    }
    return result;
}

Result<std::vector<RereadOffer::Skipped>> takeBackReread(Database &database,
                                                         const std::vector<RereadApplied> &applied,
                                                         const User &user, const Clock &clock)
{
    std::vector<RereadOffer::Skipped> skipped;
    Storing storing(database, user, clock);
    for (const RereadApplied &each : applied) {
        QString against;
        const Result<int> revision = storing.store(each.before, each.revision,
                                                   QStringLiteral("undo-reread"), {}, against);
        if (!revision)
            skipped.push_back({each.before.id, revision.error().message});
        else if (!against.isEmpty())
            skipped.push_back({each.before.id, against});
    }
    return skipped;
}

} // namespace intray
