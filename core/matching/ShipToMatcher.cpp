// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/AddressText.h"
#include "core/matching/Matching.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct ShipToMatcher
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShipToMatcher)

public:
    static ShipToCandidate judge(const AddressText &text, const Address &address)
    {
        const bool street = text.isStreetOf(address);
        const bool zip = text.hasZipOf(address);
        const bool city = text.hasCityOf(address);
        const double name = text.nameShare(address);
        // Among addresses in one street the name decides, and a delivery address before a billing
        // one.
        const double finer = 0.02 * name + (address.type == AddressType::ShipTo ? 0.005 : 0);
        if (street && zip)
            return {&address, 0.96 + finer, tr("same street, number and postcode")};
        if (street && city && !text.hasOtherNumberThan(address))
            return {&address, 0.92 + finer, tr("same street, number and town, no postcode stated")};
        if (street && city)
            return {&address, 0.7 + finer, tr("same street and town, another postcode")};
        if (zip && name > 0.99 && !text.hasOtherNumberThan(address))
            return {&address, 0.9 + finer, tr("same name and postcode, no street stated")};
        if (street)
            return {&address, 0.5 + finer, tr("same street, another town")};
        if (zip || city)
            return {&address, 0.2 + 0.2 * name + finer,
                    zip ? tr("same postcode, another street") : tr("same town, another street")};
        return {&address, 0.1 * name + finer, tr("another address of this customer")};
    }
};

} // namespace

std::vector<ShipToCandidate> shipToCandidates(const Order &order, const Catalog &catalog, int limit)
{
    std::vector<ShipToCandidate> found;
    if (!order.customerNo.value)
        return found;
    const AddressText text(order.shipTo.value.value_or(QString()));
    for (const Address *address : catalog.addressesOf(*order.customerNo.value))
        found.push_back(ShipToMatcher::judge(text, *address));
    std::stable_sort(found.begin(), found.end(),
                     [](const ShipToCandidate &a, const ShipToCandidate &b) {
                         return a.confidence > b.confidence;
                     });
    if (found.size() > std::size_t(std::max(limit, 0)))
        found.resize(std::size_t(std::max(limit, 0)));
    return found;
}

} // namespace intray
