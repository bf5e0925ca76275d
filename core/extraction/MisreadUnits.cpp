// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MisreadUnits.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"

#include <QCoreApplication>

#include <map>

namespace intray {

namespace {

struct UnitsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MisreadUnits)
};

constexpr qsizetype LongestUnit = 12;
// How sure a unit is that was told from its looks and the other lines.
constexpr double ToldByLooks = 0.96;

void replace(Field<QString> &unit, const QString &right)
{
    unit.value = right;
    unit.confidence = 0;
    unit.alternatives.clear();
    believe(unit, Evidence::Kind::Repeated, ToldByLooks,
            UnitsText::tr("recognised as “%1”, which is no unit; “%2” looks the same").arg(unit.written, right));
}

} // namespace

bool MisreadUnits::isKnown(const QString &unit) const
{
    return m_lexicon.unitCode(unit) || !m_catalog.unitAliases(unit).empty();
}

// "2PCE": the quantity once more, drawn close to its unit. What is left of the text without it.
QString MisreadUnits::withoutQuantity(const OrderLine &line) const
{
    const QString unit = line.unit.value->simplified();
    qsizetype digits = 0;
    while (digits < unit.size() && (unit[digits].isDigit() || QStringView(u".,' ").contains(unit[digits])))
        ++digits;
    const bool isQuantity =
        digits > 0 && line.quantity.value && foldCode(unit.left(digits)) == foldCode(line.quantity.value->toString());
    return isQuantity ? unit.mid(digits) : unit;
}

// The one unit of the other lines that is a letter away.
std::optional<QString> MisreadUnits::nearOther(const QString &unit, const std::map<QString, int> &units) const
{
    std::optional<QString> near;
    for (const auto &[other, lines] : units) {
        const bool accented = other.size() == 1 && foldCode(other) == foldCode(unit);
        const bool isNear = other.size() >= 2 && spellingDistance(unit, other) == 1
                            && (other.size() == unit.size() || other.size() >= 3);
        if (!isNear && !accented)
            continue;
        if (near)
            return std::nullopt;
        near = other;
    }
    return near;
}

// The one known unit whose letters look like these ("pe": pc), or that a speck before it made longer.
std::optional<QString> MisreadUnits::lookalike(const QString &unit) const
{
    std::optional<QString> only;
    if (unit.size() < 2)
        return only;
    QStringList others;
    for (const auto &[wrong, right] : {std::pair(u'e', u'c'), std::pair(u'I', u'l'), std::pair(u'i', u'l'),
                                       std::pair(u'1', u'l'), std::pair(u'l', u'I'), std::pair(u'0', u'o')})
        others += QString(unit).replace(wrong, right);
    if (unit.size() >= 4)
        others += QStringList{unit.mid(1), unit.chopped(1)};
    for (const QString &other : std::as_const(others)) {
        if (other == unit || !isKnown(other) || only == other)
            continue;
        if (only)
            return std::nullopt;
        only = other;
    }
    return only;
}

bool MisreadUnits::isUnitOfItem(const OrderLine &line) const
{
    const Item *item = m_items.itemOf(line);
    return item && m_lexicon.unitCode(*line.unit.value) == m_lexicon.unitCode(item->baseUnit);
}

void MisreadUnits::settle(Order &order, const RecognisedWordsAt &wordsAt) const
{
    std::map<QString, int> units;
    for (const OrderLine &line : order.lines) {
        if (line.unit.value && isKnown(*line.unit.value))
            ++units[*line.unit.value];
    }
    for (OrderLine &line : order.lines) {
        if (!line.unit.value || line.unit.value->size() > LongestUnit || wordsAt(line.unit.source).empty())
            continue;
        const QString unit = *line.unit.value;
        if (isKnown(unit)) {
            if (unit.size() >= 2 || units[unit] >= 2)
                believe(line.unit, Evidence::Kind::Repeated, proof::Known, UnitsText::tr("a known unit"));
            else if (isUnitOfItem(line))
                believe(line.unit, Evidence::Kind::MasterData, proof::Known, UnitsText::tr("the item's unit"));
            continue;
        }
        const QString bare = withoutQuantity(line);
        std::optional<QString> right = isKnown(bare) ? std::optional(bare) : nearOther(bare, units);
        if (!right)
            right = lookalike(bare);
        if (right)
            replace(line.unit, *right);
    }
}

} // namespace intray
