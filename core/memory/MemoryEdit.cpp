// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/MemoryEdit.h"

#include "core/base/TextFold.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct MemoryEdit
{
    Q_DECLARE_TR_FUNCTIONS(intray::MemoryEdit)
};

bool isUnit(const QString &code, const Catalog &catalog)
{
    const MasterData &data = catalog.data();
    const auto isIt = [&code](const QString &known) { return foldCode(known) == foldCode(code); };
    return std::any_of(data.units.begin(), data.units.end(),
                       [&](const UnitAlias &unit) { return isIt(unit.code); }) ||
           std::any_of(data.items.begin(), data.items.end(),
                       [&](const Item &item) { return isIt(item.baseUnit); });
}

bool isAddress(const MemoryEntry &entry, const QString &id, const Catalog &catalog)
{
    if (id == QLatin1String("one-time"))
        return true;
    const auto addresses = catalog.addressesOf(entry.customerNo);
    return std::any_of(addresses.begin(), addresses.end(), [&](const Address *address) {
        return foldCode(address->id) == foldCode(id);
    });
}

bool isPolicy(const QString &meaning)
{
    if (meaning == QLatin1String("ours") || meaning == QLatin1String("theirs"))
        return true;
    return meaning.startsWith(QLatin1String("theirs ")) &&
           Decimal::fromCanonical(meaning.section(u' ', 1)).has_value();
}

bool isField(const QString &key)
{
    if (key == QLatin1String("ignore"))
        return true;
    for (int name = 0; name < int(FieldName::Whole); ++name) {
        if (fieldKey(FieldName(name)) == key)
            return true;
    }
    return false;
}

bool canMean(const MemoryEntry &entry, const QString &meaning, const Catalog &catalog)
{
    switch (entry.kind) {
    case MemoryKind::ItemNumber:
        return catalog.item(meaning) != nullptr;
    case MemoryKind::Unit:
        return isUnit(meaning, catalog);
    case MemoryKind::ShipTo:
        return isAddress(entry, meaning, catalog);
    case MemoryKind::Sender:
        return catalog.customer(meaning) != nullptr;
    case MemoryKind::ColumnRole:
    case MemoryKind::Label:
        return isField(meaning);
    case MemoryKind::PricePolicy:
        return isPolicy(meaning);
    case MemoryKind::OrderNumber:
        return meaning == QLatin1String("none-needed") || meaning == QLatin1String("subject");
    case MemoryKind::DateOrder:
        return meaning == QLatin1String("dmy") || meaning == QLatin1String("mdy");
    }
    return false;
}

} // namespace

MemoryEntry vouchedFor(MemoryEntry entry)
{
    entry.demoted = false;
    entry.refuted = std::min(entry.refuted, std::max(0, entry.confirmed - 1));
    return entry;
}

MemoryEntry onlySuggested(MemoryEntry entry)
{
    entry.demoted = true;
    return entry;
}

Result<MemoryEntry> withMeaning(MemoryEntry entry, const QString &meaning, const Catalog &catalog)
{
    if (!canMean(entry, meaning, catalog)) {
        return failure(MemoryEdit::tr("“%1” is nothing that this entry can mean. Give what the master "
                                      "data call it: an item number, an address, a unit.")
                           .arg(meaning));
    }
    entry.meaning = meaning;
    return entry;
}

} // namespace intray
