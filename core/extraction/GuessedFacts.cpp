// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/GuessedFacts.h"

#include "core/base/TextFold.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct GuessedText
{
    Q_DECLARE_TR_FUNCTIONS(intray::GuessedFacts)
};

constexpr Confidence OfRecord = 0.93;
constexpr std::size_t MostOthers = 3;

// Whether the address of that number is where the customer is invoiced, too.
bool isSeat(const QString &id, const std::vector<const Address *> &known)
{
    return std::any_of(known.begin(), known.end(), [&](const Address *place) {
        return foldCode(place->id) == id && std::any_of(known.begin(), known.end(), [&](const Address *seat) {
                   return seat->type == AddressType::BillTo && foldCode(seat->zip) == foldCode(place->zip)
                          && foldCode(seat->street) == foldCode(place->street);
               });
    });
}

} // namespace

void weighGuessedPlace(Order &order, const Catalog &catalog)
{
    if (!isGuess(order.shipTo) || !order.customerNo.value)
        return;
    const QString matched = foldCode(order.shipToId.value.value_or(QString()));
    const std::vector<const Address *> known = catalog.addressesOf(*order.customerNo.value);
    const auto places = std::count_if(known.begin(), known.end(), [](const Address *address) {
        return address->type == AddressType::ShipTo;
    });
    // Their seat stands on an order anyway; a place that is nothing but one of delivery stands there for that.
    const Confidence ofMatch = order.shipToId.confidence;
    if (isSeat(matched, known))
        order.shipToId.confidence = std::min(ofMatch, Guessed);
    for (const Address *address : known) {
        if (foldCode(address->id) == matched) {
            if (places == 1 && address->type == AddressType::ShipTo) {
                order.shipTo.confidence = OfRecord;
                order.shipToId.confidence = ofMatch;
                order.shipTo.alternatives.clear();
                order.shipTo.support(Evidence::Kind::MasterData,
                                     GuessedText::tr("the customer's only delivery address"));
                return;
            }
            continue;
        }
        if (address->type == AddressType::ShipTo && order.shipTo.alternatives.size() < MostOthers)
            order.shipTo.alternatives.push_back({address->oneLine(), {}, {}, 0});
    }
}

} // namespace intray
