// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/matching/Matching.h"

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

} // namespace

std::optional<Decimal> baseUnitsPer(const QString &unit, const Item &item, const Catalog &catalog,
                                    const QString &language)
{
    if (unit.trimmed().isEmpty() || foldCode(unit) == foldCode(item.baseUnit))
        return Decimal(1);
    std::vector<const UnitAlias *> aliases = catalog.unitAliases(unit);
    if (aliases.empty())
        return factorOf(unit, item);
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
