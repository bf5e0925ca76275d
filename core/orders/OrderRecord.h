// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Finding.h"
#include "core/orders/Order.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace intray {

using SubmissionId = qint64;
using OrderId = qint64;
using BatchId = qint64;

// Where an order is on its way.
//
//   ToReview --release--> Ready --approve--> Approved --export--> Exported
//      |  ^                 |
//      |  +-----return------+
//      +--> Held, WaitingForCustomer, Rejected (each can come back to ToReview)
enum class OrderState {
    ToReview,
    Held,
    WaitingForCustomer,
    Ready,    // clean or released; waits for approval
    Approved, // in a batch that a supervisor let go
    Exported, // delivered to the target
    Rejected  // not an order, duplicate, ignored; with a reason; never deleted
};

QString toKey(OrderState state);
std::optional<OrderState> orderStateFromKey(const QString &key);

struct User
{
    QString name;         // login name
    bool supervisor = true;
    bool operator==(const User &) const = default;
};

// What arrived in one go.
struct Submission
{
    SubmissionId id = 0;
    QString fileName;      // as it arrived, without a path
    QString origin;        // "folder", "drop", "paste", "command line"
    QByteArray sha256;     // of the original, hex
    qint64 byteCount = 0;
    QDateTime arrivedAt;   // UTC
    QString arrivedBy;     // user
    Intent intent = Intent::Order;
    QString intentReason;  // "it is an out-of-office reply"
    QString sender;        // address or name, when known
    QString subject;
    bool operator==(const Submission &) const = default;
};

// An order as the desk keeps it. A submission in which no order was found has one record without lines
// (Rejected with the reason, or ToReview when a person must look), so that everything that arrived is
// in one list.
struct OrderRecord
{
    OrderId id = 0;
    SubmissionId submission = 0;
    int indexInSubmission = 0;
    int revision = 1;          // counts up with each stored change
    OrderState state = OrderState::ToReview;
    QString stateReason;       // hold or reject reason
    Order order;
    Order asRead;              // as it was before a person touched it
    Findings findings;
    bool touched = false;      // a person changed or answered something
    QString releasedBy;        // empty: passed without a person
    QDateTime releasedAt;
    QString approvedBy;
    std::optional<BatchId> batch;
    QString lockedBy;          // lease holder
    QDateTime lockedUntil;

    bool operator==(const OrderRecord &) const = default;
};

// One row of the queue: what the list shows, without the order itself.
struct QueueRow
{
    OrderId id = 0;
    SubmissionId submission = 0;
    OrderState state = OrderState::ToReview;
    QString stateReason;
    OrderKind kind = OrderKind::New;
    Intent intent = Intent::Order;
    QString poNumber;
    QString customerNo;
    QString customerName;
    QString currency;
    std::optional<Decimal> value; // net order value
    int lineCount = 0;
    QStringList openRules;        // rules of the open findings, worst first
    int blockCount = 0;
    int askCount = 0;
    QString fileName;
    QString source;               // "PDF", "Mail", "Mail + PDF", "Excel"
    QDateTime arrivedAt;
    QString lockedBy;
    QString releasedBy;
    std::optional<BatchId> batch;
    QString searchText;           // folded: numbers, names, items, file name

    bool operator==(const QueueRow &) const = default;
};

struct Batch
{
    BatchId id = 0;
    QString approvedBy;
    QDateTime approvedAt;
    std::vector<OrderId> orders;
    bool operator==(const Batch &) const = default;
};

// One entry of the audit log: who changed what from what to what, when.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    QString user;
    std::optional<OrderId> order;
    QString action;  // "correct", "answer", "release", "hold", "reject", "approve", "export", "import", "undo" ...
    QString field;   // FieldPath text or finding rule
    QString before;
    QString after;
    bool operator==(const AuditEntry &) const = default;
};

} // namespace intray
