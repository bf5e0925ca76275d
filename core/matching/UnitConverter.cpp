// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/masterdata/CatalogIndex.h"
#include "core/matching/Matching.h"
#include "core/matching/UnitCodes.h"
#include "core/matching/UnitWords.h"

namespace intray {

namespace {

// The factor of one unit code for an item; only the base unit itself and whole packs convert.
std::optional<Decimal> factorOf(const QString &code, const Item &item)
{
    if (foldCode(code) == foldCode(item.baseUnit))
        return Decimal(1);
    if (foldCode(code) == QLatin1String("BOX") && item.packSize > Decimal(1))
        return item.packSize;
    return std::nullopt;
}

// The factor that the seller's own aliases give; nothing where they mean two things.
std::optional<Decimal> factorByAliases(const std::vector<const UnitAlias *> &aliases,
                                       const Item &item, const QString &language)
{
    const bool isOfLanguage =
        std::any_of(aliases.begin(), aliases.end(),
                    [&](const UnitAlias *alias) { return alias->language == language; });
    std::optional<Decimal> factor;
    for (const UnitAlias *alias : aliases) {
        if (isOfLanguage && alias->language != language)
            continue;
        const std::optional<Decimal> own = factorOf(alias->code, item);
        if (!own)
            continue;
        if (factor && *factor != *own)
            return std::nullopt; // means two things, and the language does not say which
        factor = own;
    }
    return factor;
}

// A code of the standards that the seller does not list himself: what its other spellings give.
std::optional<Decimal> factorByStandard(const QString &unit, const Item &item,
                                        const Catalog &catalog, const QString &language)
{
    std::optional<Decimal> factor;
    for (const QString &same : sameUnits(unit)) {
        const std::vector<const UnitAlias *> aliases = catalog.unitAliases(same);
        const std::optional<Decimal> own =
            aliases.empty() ? factorOf(same, item) : factorByAliases(aliases, item, language);
        if (!own)
            continue;
        if (factor && *factor != *own)
            return std::nullopt;
        factor = own;
    }
    return factor;
}

// A word that the seller's table lacks but that means a unit of it. Words for packaging say less: only
// another form of a word that the seller lists is his pack.
std::optional<Decimal> factorByWord(const QString &unit, const Item &item, const Catalog &catalog,
                                    const QString &language)
{
    const QString key = unitKey(unit);
    const std::optional<QString> code = unitCodeOfWord(key, language);
    if (!code)
        return std::nullopt;
    const std::optional<Decimal> factor = foldCode(*code) == foldCode(item.baseUnit)
                                              ? std::optional(Decimal(1))
                                              : factorByStandard(*code, item, catalog, language);
    if (factor == Decimal(1))
        return factor;
    for (const UnitAlias &alias : catalog.data().units) {
        if (isFormOf(key, unitKey(alias.alias)) &&
            unitCodeOfWord(unitKey(alias.alias), alias.language) == code)
            return factorByAliases({&alias}, item, alias.language);
    }
    return std::nullopt;
}

} // namespace

std::optional<Decimal> baseUnitsPer(const QString &unit, const Item &item, const Catalog &catalog,
                                    const QString &language)
{
    if (unit.trimmed().isEmpty() || foldCode(unit) == foldCode(item.baseUnit))
        return Decimal(1);
    const std::vector<const UnitAlias *> aliases = catalog.unitAliases(unit);
    if (!aliases.empty())
        return factorByAliases(aliases, item, language);
    if (const std::optional<Decimal> factor = factorOf(unit, item))
        return factor;
    if (const std::optional<Decimal> factor = factorByStandard(unit, item, catalog, language))
        return factor;
    return factorByWord(unit, item, catalog, language);
}

std::optional<Decimal> effectivePrice(const OrderLine &line)
{
    if (!line.quantity.value || !line.unitPrice.value || !line.baseQuantity ||
        line.baseQuantity->isZero())
        return std::nullopt;
    const Decimal gross = line.quantity.value->mulDiv(*line.unitPrice.value,
                                                      line.pricePer.value.value_or(Decimal(1)));
    const Decimal net =
        gross.mulDiv(Decimal(100) - line.discountPercent.value.value_or(Decimal(0)), Decimal(100));
    const Decimal price = net / *line.baseQuantity;
    return price.isOverflow() ? std::nullopt : std::optional(price);
}

} // namespace intray
