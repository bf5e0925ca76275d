// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace intray {

// What an entry is about; in brackets: what is `written`, and what it means.
enum class MemoryKind {
    ItemNumber,  // a number or description of an item, as the customer writes it -> sku
    Unit,        // a unit word, or "unit|sku" for one item -> unit code
    ShipTo,      // a delivery address as written -> address id, or "one-time"
    Sender,      // an e-mail address, domain or name -> customer number
    ColumnRole,  // the head of a column of this customer's tables -> fieldKey() of the line's field, or "ignore"
    Label,       // a label of this customer's documents -> fieldKey() of the header field, or "ignore"
    PricePolicy, // sku, or empty for all -> "ours" or "theirs"; of an item "theirs 1.25": at this price
    OrderNumber, // empty -> "none-needed" or "subject"
    DateOrder    // empty -> "dmy" or "mdy"
};

QString toKey(MemoryKind kind);
std::optional<MemoryKind> memoryKindFromKey(const QString &key);

// One thing that a correction taught about a customer.
struct MemoryEntry
{
    qint64 id = 0;
    MemoryKind kind = MemoryKind::ItemNumber;
    QString customerNo;  // empty for Sender
    QString written;     // folded: what stood in the document
    QString meaning;     // sku, unit code, address id, customer number
    QString learntBy;
    QDateTime learntAt;
    int confirmed = 1;   // how often it was right since
    int refuted = 0;
    OrderId learntFrom = 0; // 0: not from an order (imported, typed in)
    bool demoted = false;   // a later correction disagreed: only suggested from then on
    QDateTime lastUsedAt = {};   // when it last decided a value that left the desk, right or wrong
    QString editedBy = {};       // who changed it by hand
    QDateTime editedAt = {};
    // Whether it decides; else it is only among the suggestions.
    bool isProof() const { return !demoted && confirmed > refuted; }
    bool operator==(const MemoryEntry &) const = default;
};

// What two entries say different things about: kind, customer (a sender stands for itself) and what
// was written, folded.
QString memoryKey(MemoryKind kind, const QString &customerNo, const QString &written);
QString memoryKey(const MemoryEntry &entry);

// What corrections taught, in memory. Immutable while it is being read; the desk builds a new one
// after learning.
class CustomerMemory
{
public:
    CustomerMemory() = default;
    explicit CustomerMemory(std::vector<MemoryEntry> entries);

    const std::vector<MemoryEntry> &entries() const { return m_entries; }
    // What `written` means for this customer; nullptr when nothing is known or what is known is only a
    // suggestion.
    const MemoryEntry *recall(MemoryKind kind, const QString &customerNo,
                              const QString &written) const;
    // The entries of a customer and kind, those that decide first; also demoted ones.
    std::vector<const MemoryEntry *> ofCustomer(const QString &customerNo, MemoryKind kind) const;
    // Everything known of what is written so, best first: for the answers of a question.
    std::vector<const MemoryEntry *> suggestions(MemoryKind kind, const QString &customerNo,
                                                 const QString &written) const;
    // Whether a second reading of this customer's document, with the customer known, can differ.
    bool knowsDocumentsOf(const QString &customerNo) const;

private:
    std::vector<MemoryEntry> m_entries;
    QHash<QString, size_t> m_best; // by kind, customer and what was written: the entry that counts
};

} // namespace intray
