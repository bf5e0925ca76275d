// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/CustomerMemory.h"

#include "core/base/TextFold.h"
#include "core/orders/Keys.h"

#include <algorithm>
#include <tuple>

namespace intray {

namespace {

constexpr std::pair<MemoryKind, const char *> MemoryKinds[] = {
    {MemoryKind::ItemNumber, "item-number"},   {MemoryKind::Unit, "unit"},
    {MemoryKind::ShipTo, "ship-to"},           {MemoryKind::Sender, "sender"},
    {MemoryKind::ColumnRole, "column-role"},   {MemoryKind::Label, "label"},
    {MemoryKind::PricePolicy, "price-policy"}, {MemoryKind::OrderNumber, "order-number"},
    {MemoryKind::DateOrder, "date-order"}};

// Kinds that stand for the whole customer have nothing written.
bool mayBeEmpty(MemoryKind kind)
{
    return kind == MemoryKind::PricePolicy || kind == MemoryKind::OrderNumber ||
           kind == MemoryKind::DateOrder;
}

// What decides before what is only suggested, then what was right more often, then the latest.
bool isBetter(const MemoryEntry *a, const MemoryEntry *b)
{
    const auto rank = [](const MemoryEntry &e) {
        return std::tuple(e.isProof(), e.confirmed - e.refuted, e.learntAt);
    };
    return rank(*b) < rank(*a);
}

// Numbers and units are compared as codes, names and addresses as words.
QString folded(MemoryKind kind, const QString &written)
{
    switch (kind) {
    case MemoryKind::ItemNumber: {
        const QString code = foldCode(written);
        return code.isEmpty() ? foldText(written) : code;
    }
    case MemoryKind::Unit: // "Stk." is "Stk"
        return foldText(written).remove(u'.');
    case MemoryKind::ShipTo:
    case MemoryKind::Sender:
    case MemoryKind::ColumnRole:
    case MemoryKind::Label:
    case MemoryKind::OrderNumber:
    case MemoryKind::DateOrder:
        return foldText(written);
    case MemoryKind::PricePolicy:
        return foldCode(written);
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
    return keyIn(MemoryKinds, kind);
}

std::optional<MemoryKind> memoryKindFromKey(const QString &key)
{
    return valueIn(MemoryKinds, key);
}

QString memoryKey(MemoryKind kind, const QString &customerNo, const QString &written)
{
    return keyOf(kind, customerNo, folded(kind, written));
}

QString memoryKey(const MemoryEntry &entry)
{
    return memoryKey(entry.kind, entry.customerNo, entry.written);
}

CustomerMemory::CustomerMemory(std::vector<MemoryEntry> entries) : m_entries(std::move(entries))
{
    // What was right more often, then what was learnt last.
    const auto rank = [](const MemoryEntry &e) { return std::pair(e.confirmed - e.refuted, e.learntAt); };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const MemoryEntry &entry = m_entries[i];
        const QString written = folded(entry.kind, entry.written);
        if ((written.isEmpty() && !mayBeEmpty(entry.kind)) || !entry.isProof())
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
    if (wanted.isEmpty() && !mayBeEmpty(kind))
        return nullptr;
    const auto found = m_best.constFind(keyOf(kind, customerNo, wanted));
    return found == m_best.constEnd() ? nullptr : &m_entries[*found];
}

std::vector<const MemoryEntry *> CustomerMemory::ofCustomer(const QString &customerNo,
                                                            MemoryKind kind) const
{
    const QString wanted = foldCode(customerNo);
    std::vector<const MemoryEntry *> found;
    for (const MemoryEntry &entry : m_entries) {
        if (entry.kind == kind && foldCode(entry.customerNo) == wanted)
            found.push_back(&entry);
    }
    std::stable_sort(found.begin(), found.end(), isBetter);
    return found;
}

std::vector<const MemoryEntry *> CustomerMemory::suggestions(MemoryKind kind,
                                                             const QString &customerNo,
                                                             const QString &written) const
{
    const QString key = memoryKey(kind, customerNo, written);
    std::vector<const MemoryEntry *> found;
    for (const MemoryEntry &entry : m_entries) {
        if (entry.kind == kind && memoryKey(entry) == key)
            found.push_back(&entry);
    }
    std::stable_sort(found.begin(), found.end(), isBetter);
    return found;
}

bool CustomerMemory::knowsDocumentsOf(const QString &customerNo) const
{
    const QString wanted = foldCode(customerNo);
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const MemoryEntry &entry) {
        return (entry.kind == MemoryKind::ColumnRole || entry.kind == MemoryKind::Label ||
                entry.kind == MemoryKind::DateOrder) &&
               entry.isProof() && foldCode(entry.customerNo) == wanted;
    });
}

} // namespace intray
