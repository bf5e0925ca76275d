// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/NamedTowns.h"

#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace intray {

namespace {

struct NamedTownsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::NamedTowns)
};

} // namespace

void doubtNamedTown(Order &order, const PieceMap &pieces, const Lexicon &lexicon, const Catalog &catalog)
{
    constexpr qsizetype ShortestTown = 4, LongestText = 200;
    const auto addresses = catalog.addressesOf(order.customerNo.value.value_or(QString()));
    QSet<QString> home, towns;
    for (const Address *address : addresses)
        (address->type == AddressType::BillTo ? home : towns).insert(foldText(address->city));
    towns.subtract(home);
    towns.removeIf([](const QString &town) { return town.size() < ShortestTown; });
    for (std::size_t i = 0; i < pieces.size() && !towns.isEmpty(); ++i) {
        const QString &text = pieces.text(i);
        if (text.size() > LongestText || !speaksOfDelivery(lexicon, text))
            continue;
        const QString words = u' ' + foldedWords(text).join(u' ') + u' ';
        const auto named = std::find_if(towns.begin(), towns.end(), [&](const QString &town) {
            return words.contains(u' ' + foldedWords(town).join(u' ') + u' ');
        });
        if (named == towns.end())
            continue;
        order.doubts.push_back(
            NamedTownsText::tr("The order says “%1”. Do the goods go to that place?").arg(text.left(120)));
        return;
    }
}

} // namespace intray
