// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/extraction/MisreadItems.h"

#include <map>

namespace intray {

// A unit that is known was hardly misread into; one that is not is the unit of other lines, or the one unit
// that looks the same ("pe" for "pc", "obox" for "box", "2PCE" beside a quantity of 2 for "PCE").
class MisreadUnits
{
public:
    MisreadUnits(const Lexicon &lexicon, const Catalog &catalog, const MisreadItems &items)
        : m_lexicon(lexicon), m_catalog(catalog), m_items(items)
    {
    }

    void settle(Order &order, const RecognisedWordsAt &wordsAt) const;

private:
    bool isKnown(const QString &unit) const;
    QString withoutQuantity(const OrderLine &line) const;
    std::optional<QString> nearOther(const QString &unit, const std::map<QString, int> &units) const;
    std::optional<QString> lookalike(const QString &unit) const;
    bool isUnitOfItem(const OrderLine &line) const;

    const Lexicon &m_lexicon;
    const Catalog &m_catalog;
    const MisreadItems &m_items;
};

} // namespace intray
