// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/checking/CheckRule.h"
#include "core/extraction/OrderExtractor.h"
#include "core/orders/OrderRecord.h"
#include "core/reading/ReaderProcess.h"
#include "core/store/Database.h"

#include <memory>
#include <vector>

namespace intray {

// What arrived: the bytes, before anything was parsed.
struct Arrival
{
    QByteArray bytes;
    QString fileName;
    QString origin; // "folder", "drop", "paste", "command line"
    QString arrivedBy;
};

// Everything the desk knows while it reads; shared, immutable, replaced as a whole when master
// data, memory or policy change.
struct Knowledge
{
    std::shared_ptr<const Lexicon> lexicon;
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const CustomerMemory> memory;
    Policy policy;
    HistoryOf history = {}; // may be asked from any thread that understands; empty: none is known
};

// What was understood of one file, before it is stored.
struct Understanding
{
    Document document;
    Intent intent = Intent::NotAnOrder;
    QString intentReason;
    std::vector<Order> orders;
    std::vector<Findings> findings; // by order
    Findings documentFindings;      // when there is no order: unreadable-part, no-order-found
};

// Reads, extracts, matches and checks; stores nothing. What `intray extract` and takeIn() share.
Result<Understanding> understand(const QByteArray &bytes, const QString &fileName,
                                 const ReaderProcess &reader, const Knowledge &knowledge,
                                 const QDate &today, const JobControl &job);
// The same after reading.
Understanding understand(Document document, const Knowledge &knowledge, const QDate &today,
                         const std::vector<KnownOrder> &deskOrders = {});

struct TakenIn
{
    Submission submission;
    std::vector<OrderId> orders;
    bool wasThere = false; // the same bytes had arrived before; nothing was created
    int clean = 0;         // orders that passed without a question
    int flagged = 0;       // orders, or a submission without one, that a person must look at
};

// The whole path of one submission: keep the original, read, extract, match, check, store. One
// Intake a thread.
class Intake
{
public:
    Intake(Database &database, const ReaderProcess &reader, Knowledge knowledge,
           const Clock &clock);

    Result<TakenIn> takeIn(const Arrival &arrival, const JobControl &job);
    // Finishes what a killed program had begun. A file at which it was killed again and again
    // becomes an unreadable submission.
    Result<std::vector<TakenIn>> finishInterrupted(const JobControl &job);

private:
    Knowledge knowledge() const;
    Result<Submission> keep(const Arrival &arrival, bool &isNew);
    Result<TakenIn> finish(Submission submission, const QByteArray &bytes, const JobControl &job);
    Result<Understanding> read(const Submission &submission, const QByteArray &bytes,
                               const JobControl &job);
    Result<TakenIn> store(Submission submission, Understanding understanding);
    Result<> storeOrder(OrderRecord &record, const Understanding &understanding, TakenIn &taken,
                        const QString &user);
    Result<TakenIn> stored(const Submission &submission);

    Database &m_database;
    const ReaderProcess &m_reader;
    Knowledge m_knowledge;
    const Clock &m_clock;
};

} // namespace intray
