// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/CustomerMemory.h"

#include "core/base/TextFold.h"

#include <array>

namespace intray {

namespace {

// Numbers and units are compared as codes, names and addresses as words.
QString folded(MemoryKind kind, const QString &written)
{
    switch (kind) {
    case MemoryKind::ItemNumber: {
        const QString code = foldCode(written);
        return code.isEmpty() ? foldText(written) : code;
    }
    case MemoryKind::Unit:
    case MemoryKind::ShipTo:
    case MemoryKind::Sender:
        return foldText(written);
    }
    return foldText(written);
}

} // namespace

QString toKey(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ItemNumber:
        return QStringLiteral("item-number");
    case MemoryKind::Unit:
        return QStringLiteral("unit");
    case MemoryKind::ShipTo:
        return QStringLiteral("ship-to");
    case MemoryKind::Sender:
        return QStringLiteral("sender");
    }
    return {};
}

const MemoryEntry *CustomerMemory::recall(MemoryKind kind, const QString &customerNo,
                                          const QString &written) const
{
    const QString wanted = folded(kind, written);
    if (wanted.isEmpty())
        return nullptr;
    const MemoryEntry *best = nullptr;
    for (const MemoryEntry &entry : m_entries) {
        if (entry.kind != kind || entry.refuted >= entry.confirmed)
            continue;
        if (kind != MemoryKind::Sender && foldCode(entry.customerNo) != foldCode(customerNo))
            continue;
        if (folded(kind, entry.written) != wanted)
            continue;
        // What was right more often, then what was learnt last.
        const auto rank = [](const MemoryEntry &e) { return std::pair(e.confirmed - e.refuted, e.learntAt); };
        if (!best || rank(*best) < rank(entry))
            best = &entry;
    }
    return best;
}

} // namespace intray
