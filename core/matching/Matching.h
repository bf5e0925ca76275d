// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Order.h"
#include "core/orders/PastOrder.h"

#include <vector>

namespace intray {

// Resolves customer, ship-to, items and base quantities of an order against the master data, each with
// its reason. What a person typed or confirmed (Evidence::Kind::Person) is left alone. Repeatable: a
// second call gives the same result. Without master data it does nothing.
// `history`: what the order's customer ordered before, when it is known.
void matchOrder(Order &order, const Catalog &catalog, const CustomerMemory &memory,
                const History &history = {});

// One possible record with the reason in words; best first.
struct CustomerCandidate
{
    const Customer *customer = nullptr;
    double confidence = 0;
    QString because;
};
std::vector<CustomerCandidate> customerCandidates(const Order &order, const Catalog &catalog,
                                                  const CustomerMemory &memory, int limit = 5);

struct ShipToCandidate
{
    const Address *address = nullptr;
    double confidence = 0;
    QString because;
};
std::vector<ShipToCandidate> shipToCandidates(const Order &order, const Catalog &catalog, int limit = 5);

struct ItemCandidate
{
    const Item *item = nullptr;
    double confidence = 0;
    QString because;
};
std::vector<ItemCandidate> itemCandidates(const Order &order, const OrderLine &line, const Catalog &catalog,
                                          const CustomerMemory &memory, int limit = 5,
                                          const History &history = {});

// How many base units one `unit` as written is for this item; nullopt when it cannot be converted.
// A unit that means different things in different languages is read in `language` (ISO 639-1) first.
std::optional<Decimal> baseUnitsPer(const QString &unit, const Item &item, const Catalog &catalog,
                                    const QString &language = {});
// Price per base unit after discount; nullopt when it cannot be computed.
std::optional<Decimal> effectivePrice(const OrderLine &line);

} // namespace intray
