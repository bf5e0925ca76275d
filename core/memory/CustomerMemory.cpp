// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/CustomerMemory.h"

#include "core/base/TextFold.h"

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

// A sender stands for itself, whoever is asked about.
QString keyOf(MemoryKind kind, const QString &customerNo, const QString &foldedWritten)
{
    const QString customer = kind == MemoryKind::Sender ? QString() : foldCode(customerNo);
    return toKey(kind) + u'\n' + customer + u'\n' + foldedWritten;
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

CustomerMemory::CustomerMemory(std::vector<MemoryEntry> entries) : m_entries(std::move(entries))
{
    // What was right more often, then what was learnt last.
    const auto rank = [](const MemoryEntry &e) { return std::pair(e.confirmed - e.refuted, e.learntAt); };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const MemoryEntry &entry = m_entries[i];
        const QString written = folded(entry.kind, entry.written);
        if (written.isEmpty() || entry.refuted >= entry.confirmed)
            continue;
        const QString key = keyOf(entry.kind, entry.customerNo, written);
        const auto known = m_best.constFind(key);
        if (known == m_best.constEnd() || rank(m_entries[*known]) < rank(entry))
            m_best.insert(key, i);
    }
}

const MemoryEntry *CustomerMemory::recall(MemoryKind kind, const QString &customerNo,
                                          const QString &written) const
{
    const QString wanted = folded(kind, written);
    if (wanted.isEmpty())
        return nullptr;
    const auto found = m_best.constFind(keyOf(kind, customerNo, wanted));
    return found == m_best.constEnd() ? nullptr : &m_entries[*found];
}

} // namespace intray
