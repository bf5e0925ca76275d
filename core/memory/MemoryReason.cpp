// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/MemoryReason.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MemoryReason
{
    Q_DECLARE_TR_FUNCTIONS(intray::MemoryReason)
};

// "learnt from order 4711 by anna on 2026-03-02", as far as it is known; the first words are given.
QString originOf(const MemoryEntry &entry, QString origin)
{
    const QString &by = entry.editedBy.isEmpty() ? entry.learntBy : entry.editedBy;
    const QDateTime &at = entry.editedBy.isEmpty() ? entry.learntAt : entry.editedAt;
    if (!by.isEmpty())
        origin += u' ' + (entry.editedBy.isEmpty()
                              ? MemoryReason::tr("by %1", "who corrected it").arg(by)
                              : MemoryReason::tr("and edited by %1").arg(by));
    if (at.isValid())
        origin += u' ' + MemoryReason::tr("on %1").arg(at.date().toString(Qt::ISODate));
    return origin;
}

} // namespace

QString learntBecause(const MemoryEntry &entry)
{
    return learntBecause(entry, entry.learntFrom != 0 ? MemoryReason::tr("order %1").arg(entry.learntFrom)
                                                      : QString());
}

QString learntBecause(const MemoryEntry &entry, const QString &order)
{
    QString because = originOf(entry, order.isEmpty() ? MemoryReason::tr("learnt")
                                                      : MemoryReason::tr("learnt from %1").arg(order));
    // The correction itself counts as the first time.
    if (entry.confirmed > 1)
        because += u", " + MemoryReason::tr("right %n time(s)", nullptr, entry.confirmed - 1);
    if (entry.refuted > 0)
        because += u", " + MemoryReason::tr("wrong %n time(s)", nullptr, entry.refuted);
    // Else a person let it only suggest.
    if (!entry.isProof() && entry.refuted > 0)
        because += u", " + MemoryReason::tr("corrected since");
    return because;
}

Evidence evidenceOf(const MemoryEntry &entry, const QString &because)
{
    return {Evidence::Kind::Memory, because, entry.id};
}

Evidence evidenceOf(const MemoryEntry &entry)
{
    return evidenceOf(entry, learntBecause(entry));
}

} // namespace intray
