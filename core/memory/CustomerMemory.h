// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace intray {

enum class MemoryKind { ItemNumber, Unit, ShipTo, Sender };

QString toKey(MemoryKind kind);

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
    bool operator==(const MemoryEntry &) const = default;
};

// What corrections taught, in memory. Immutable while it is being read; the desk builds a new one
// after learning.
class CustomerMemory
{
public:
    CustomerMemory() = default;
    explicit CustomerMemory(std::vector<MemoryEntry> entries);

    const std::vector<MemoryEntry> &entries() const { return m_entries; }
    // What `written` means for this customer; nullptr when nothing is known or it was refuted as often
    // as confirmed.
    const MemoryEntry *recall(MemoryKind kind, const QString &customerNo, const QString &written) const;

private:
    std::vector<MemoryEntry> m_entries;
    QHash<QString, size_t> m_best; // by kind, customer and what was written: the entry that counts
};

} // namespace intray
