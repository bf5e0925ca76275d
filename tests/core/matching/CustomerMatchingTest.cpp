// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

TEST_CASE("one strong reason proves a customer, and the seller's own is no reason")
{
    const Catalog catalog = sampleCatalog();
    Order order;
    order.vatNumbers = {field("DE111111111"), field("GB 123")};
    order.senderAddresses = {field("orders@norland.example")};
    order.partyNames = {field("Norland Supply GmbH")};
    matchOrder(order, catalog, {});
    CHECK(order.customerNo.value == s("C1"));
    CHECK(order.customerNo.confidence >= 0.9);
    CHECK(order.customerNo.because().contains(s("GB 123")));
}

TEST_CASE("a sender of one customer with the VAT number of another is not proven")
{
    const Catalog catalog = sampleCatalog();
    Order order;
    order.vatNumbers = {field("DE222222222")};
    order.buyerName = field("Zellner Werke GmbH");
    order.senderAddresses = {field("buyer@abbot.example")};
    matchOrder(order, catalog, {});
    CHECK(order.customerNo.value == s("C2"));
    CHECK(order.customerNo.confidence < 0.9);
    CHECK(customerCandidates(order, catalog, {}).size() >= 2);
}

TEST_CASE("an exact name is not taken for a similar one, a misspelt name alone is not proof")
{
    const Catalog catalog = sampleCatalog();
    Order exact;
    exact.buyerName = field("ABBOT PUMPS LTD.");
    matchOrder(exact, catalog, {});
    CHECK(exact.customerNo.value == s("C1"));
    CHECK(exact.customerNo.confidence >= 0.9);
    Order misspelt;
    misspelt.buyerName = field("Abott Pumps");
    matchOrder(misspelt, catalog, {});
    CHECK(misspelt.customerNo.confidence < 0.9);
    Order stranger;
    stranger.buyerName = field("Quite Another Company");
    matchOrder(stranger, catalog, {});
    CHECK_FALSE(stranger.customerNo.value);
}

TEST_CASE("a location number proves a customer, one of another customer makes it doubtful")
{
    MasterData data = sampleCatalog().data();
    data.customers[0].gln = s("4012345000009");
    data.addresses[3].gln = s("4012345000016"); // C2, Werk 2
    const Catalog catalog(data);
    Order alone;
    alone.accountNumbers = {field("4012345000009")};
    matchOrder(alone, catalog, {});
    CHECK(alone.customerNo.value == s("C1"));
    CHECK(alone.customerNo.confidence >= 0.9);
    CHECK(alone.customerNo.because().contains(s("location number 4012345000009")));
    Order place;
    place.shipTo = field("4012345000016");
    place.shipToNumbers = {field("4012345000016")};
    matchOrder(place, catalog, {});
    CHECK(place.customerNo.value == s("C2"));
    CHECK(place.customerNo.confidence >= 0.9);
    CHECK(place.shipToId.value == s("C2-S2"));
    Order mixed = place;
    mixed.vatNumbers = {field("GB123")};
    mixed.senderAddresses = {field("buyer@abbot.example")};
    matchOrder(mixed, catalog, {});
    CHECK(mixed.customerNo.value == s("C1"));
    CHECK(mixed.customerNo.confidence < 0.9);
    CHECK(mixed.customerNo.because().contains(s("Zellner")));
}

TEST_CASE("two records of one name are told apart by a further fact, never guessed")
{
    MasterData data = sampleCatalog().data();
    Customer branch = customer("C9", "Abbot Pumps Ltd", "", "abbot.example");
    branch.emails.clear();
    data.customers.push_back(branch);
    data.addresses.push_back({s("C9-S1"), s("C9"), AddressType::ShipTo, s("Abbot Pumps Ltd"),
                              s("7 Quay Street"), s("LS1 4AB"), s("Leeds"), s("GB")});
    const Catalog catalog(std::move(data));
    Order order;
    order.buyerName = field("Abbot Pumps Ltd");
    order.senderAddresses = {field("someone@abbot.example")};
    matchOrder(order, catalog, {});
    CHECK(order.customerNo.confidence < 0.9);
    CHECK(customerCandidates(order, catalog, {}).size() >= 2);
    order.accountNumbers = {field("C9")};
    matchOrder(order, catalog, {});
    CHECK(order.customerNo.value == s("C9"));
    CHECK(order.customerNo.confidence >= 0.9);
}

TEST_CASE("an agent's mail for a customer is joined with what the order itself says")
{
    const Catalog catalog = sampleCatalog();
    Order order;
    order.senderAddresses = {field("desk@forwarder.example")};
    order.buyerName = field("Zellner Werke GmbH");
    order.vatNumbers = {field("DE222222222")};
    matchOrder(order, catalog, {});
    CHECK(order.customerNo.value == s("C2"));
    CHECK(order.customerNo.confidence >= 0.9);
    CHECK(order.customerNo.because().contains(s("VAT number")));
    CHECK(order.customerNo.because().contains(s("name")));
}

TEST_CASE("a company that orders for a customer is not proven by the place of delivery, a person's name is no company")
{
    const Catalog catalog = sampleCatalog();
    Order agent;
    agent.buyerName = field("Harbour Buying Group Ltd");
    agent.shipTo = field("Abbot Pumps Ltd, 18 Bridge Road, PR5 6HD Preston");
    agent.partyNames = {field("Abbot Pumps Ltd")};
    matchOrder(agent, catalog, {});
    CHECK(agent.customerNo.value == s("C1"));
    CHECK(agent.customerNo.confidence < 0.9);
    Order person = agent;
    person.buyerName = field("Chantal Lefevre");
    matchOrder(person, catalog, {});
    CHECK(person.customerNo.confidence > 0.9);
}
