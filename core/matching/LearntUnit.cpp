// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/LearntUnit.h"

namespace intray {

UnitReading readUnit(const OrderLine &line, const Item &item, const QString &customerNo,
                     const QString &language, const Catalog &catalog, const CustomerMemory &memory)
{
    const QString unit = line.unit.value.value_or(QString()).trimmed();
    const bool isChosen = line.unit.has(Evidence::Kind::Person);
    if (!isChosen && !customerNo.isEmpty() && !memory.entries().empty()) {
        for (const QString &written : {QString(unit + u'|' + item.sku), unit}) {
            const MemoryEntry *learnt =
                written.isEmpty() ? nullptr : memory.recall(MemoryKind::Unit, customerNo, written);
            if (!learnt)
                continue;
            if (const auto factor = baseUnitsPer(learnt->meaning, item, catalog, language))
                return {factor, learnt};
        }
    }
    const std::optional<Decimal> factor = baseUnitsPer(unit, item, catalog, language);
    if (factor || !isChosen)
        return {factor, nullptr};
    // A person can confirm a word that only this customer uses.
    const MemoryEntry *learnt = memory.recall(MemoryKind::Unit, customerNo, unit);
    return {learnt ? baseUnitsPer(learnt->meaning, item, catalog, language) : std::nullopt, learnt};
}

} // namespace intray
