// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/intake/Intake.h"
#include "core/orders/OrderRecord.h"
#include "core/store/MemoryStore.h"

#include <vector>

namespace intray {

// Which waiting orders a correction may concern.
struct RereadScope
{
    QStringList customers; // all orders of these
    QStringList senders;   // orders from these addresses, domains, names, whoever they were taken for
    OrderId exceptOrder = 0;
    QString user; // who asks: their own lease does not keep an order out
    bool isEmpty() const { return customers.isEmpty() && senders.isEmpty(); }
};

// The orders that what was learnt (or taken back) may change.
RereadScope scopeOf(const std::vector<Lesson> &lessons, OrderId exceptOrder, const QString &user);

// What reading one waiting order again would change.
struct Reread
{
    struct Change
    {
        FieldPath field; // Whole of a line: the line itself comes or goes
        QString before, after;
        bool operator==(const Change &) const = default;
    };
    OrderRecord before; // as it is stored
    OrderRecord after;  // as it would be stored
    std::vector<Change> changes;
    Findings answered; // questions that fall
    Findings asked;    // questions that are new
    bool passes() const { return after.state == OrderState::Ready; }
};

struct RereadOffer
{
    struct Skipped
    {
        OrderId order = 0;
        QString reason; // "anna is working on it"
        bool operator==(const Skipped &) const = default;
    };
    std::vector<Reread> orders; // only those that something changes in
    std::vector<Skipped> skipped;
    int looked = 0; // orders that were read again, changed or not
    bool isCancelled = false;
};

// Understands the waiting orders of the scope again, from the documents in the store, with what is known
// now. An order nobody touched is read anew as a whole; in one that somebody worked on the person's
// values and answers stay, the rest is matched and checked again. No line is lost: a reading that has fewer
// is not believed. Applies nothing. In a worker thread with its own connection.
Result<RereadOffer> rereadWaiting(Database &database, const Knowledge &knowledge, const Clock &clock,
                                  const RereadScope &scope, const JobControl &job);

// What applying did to one order, for taking it back.
struct RereadApplied
{
    OrderRecord before;
    int revision = 0; // that applying gave
};
struct RereadResult
{
    std::vector<RereadApplied> applied;
    std::vector<RereadOffer::Skipped> skipped; // changed or taken by somebody meanwhile
};

// Stores what was offered, each order in a transaction of its own with its audit entry. An order whose
// questions all fall becomes ready; one that the user had worked on counts as released by them.
Result<RereadResult> applyReread(Database &database, const std::vector<Reread> &orders,
                                 const User &user, const Clock &clock);
// Puts the orders back as they were, but for those that somebody changed meanwhile, which are said.
Result<std::vector<RereadOffer::Skipped>> takeBackReread(Database &database,
                                                         const std::vector<RereadApplied> &applied,
                                                         const User &user, const Clock &clock);

} // namespace intray
