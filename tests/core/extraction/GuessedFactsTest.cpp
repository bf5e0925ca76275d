// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/GuessedFacts.h"

#include "tests/support/Catch.h"

using namespace intray;

TEST_CASE("a guessed place that the record gives anyway is believed, any other has the known ones beside it")
{
    MasterData data;
    const auto place = [](const char *id, const char16_t *street) {
        return Address{QString::fromLatin1(id), QStringLiteral("C7"), AddressType::ShipTo, QStringLiteral("Acme Pumps Ltd"),
                       QString::fromUtf16(street), QStringLiteral("LS1 2AB"), QStringLiteral("Leeds"), QStringLiteral("GB")};
    };
    data.addresses = {place("S1", u"7 Mill Lane")};
    Order order;
    order.customerNo.value = QStringLiteral("C7");
    order.shipTo.value = QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Leeds LS1 2AB");
    order.shipTo.confidence = Guessed;
    order.shipTo.support(Evidence::Kind::Form, QStringLiteral("an address"));
    order.shipToId.value = QStringLiteral("S1");
    Order only = order;
    weighGuessedPlace(only, Catalog(data));
    CHECK(only.shipTo.confidence > 0.9);

    data.addresses.push_back(place("S2", u"12 Sea Road"));
    weighGuessedPlace(order, Catalog(data));
    CHECK(isGuess(order.shipTo));
    REQUIRE(order.shipTo.alternatives.size() == 1);
    CHECK(order.shipTo.alternatives.front().value.contains(QStringLiteral("12 Sea Road")));
}

TEST_CASE("a guess that is the customer's seat is asked about however well it is known")
{
    MasterData data;
    const auto place = [](const char *id, AddressType type, const char16_t *street) {
        return Address{QString::fromLatin1(id), QStringLiteral("C7"), type, QStringLiteral("Acme Pumps Ltd"),
                       QString::fromUtf16(street), QStringLiteral("LS1 2AB"), QStringLiteral("Leeds"), QStringLiteral("GB")};
    };
    data.addresses = {place("B1", AddressType::BillTo, u"7 Mill Lane"), place("S1", AddressType::ShipTo, u"7 Mill Lane"),
                      place("S2", AddressType::ShipTo, u"30 Canal Street")};
    Order order;
    order.customerNo.value = QStringLiteral("C7");
    order.shipTo.value = QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Leeds LS1 2AB");
    order.shipTo.confidence = Guessed;
    order.shipTo.support(Evidence::Kind::Form, QStringLiteral("an address"));
    order.shipToId.value = QStringLiteral("S1");
    order.shipToId.confidence = 0.99;
    Order elsewhere = order;
    weighGuessedPlace(order, Catalog(data));
    CHECK(order.shipToId.confidence <= Guessed);
    elsewhere.shipToId.value = QStringLiteral("S2");
    weighGuessedPlace(elsewhere, Catalog(data));
    CHECK(elsewhere.shipToId.confidence > 0.9);
}
