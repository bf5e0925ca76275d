// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/CustomerMemory.h"

#include "core/base/TextFold.h"

namespace intray {

QString toKey(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ItemNumber: return QStringLiteral("item-number");
    case MemoryKind::Unit: return QStringLiteral("unit");
    case MemoryKind::ShipTo: return QStringLiteral("ship-to");
    case MemoryKind::Sender: return QStringLiteral("sender");
    }
    return {};
}

const MemoryEntry *CustomerMemory::recall(MemoryKind kind, const QString &customerNo, const QString &written) const
{
    if (m_entries.empty())
        return nullptr;
    const QString key = foldCode(written);
    const QString customer = foldCode(customerNo);
    for (const MemoryEntry &entry : m_entries) {
        if (entry.kind == kind && entry.confirmed > entry.refuted && !key.isEmpty()
            && foldCode(entry.written) == key && foldCode(entry.customerNo) == customer)
            return &entry;
    }
    return nullptr;
}

} // namespace intray
