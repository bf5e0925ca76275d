// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

TEST_CASE("a delivery address is the customer's when street, number and postcode are")
{
    const Catalog catalog = sampleCatalog();
    const auto shipTo = [&](const char *customerNo, const char *text) {
        Order order = orderOf(customerNo, {});
        order.shipTo = field(text);
        matchOrder(order, catalog, {});
        return order.shipToId.value.value_or(QString());
    };
    CHECK(shipTo("C2", "Zellner Werke, Hofstr. 44 a, D-74072 Heilbronn") == s("C2-S1"));
    CHECK(shipTo("C2", "Zellner Werke GmbH, Werk 2, Im Park 94, 74074 Heilbronn") == s("C2-S2"));
    CHECK(shipTo("C2", "Zellner Werke GmbH, Hofstraße 46, 74072 Heilbronn").isEmpty());
    CHECK(shipTo("C2", "Zellner Werke GmbH, Hofstraße 44a, 80331 München").isEmpty());
    CHECK(shipTo("C2", "Zellner Werke GmbH").isEmpty());
    CHECK(shipTo("C1", "Goods in, 18 Bridge Rd, Preston PR56HD") == s("C1-S1"));
    CHECK(shipTo("C1", "118 Bridge Road, Preston PR5 6HD").isEmpty());
    CHECK(shipTo("C1", "18 Bridge Road, Preston") == s("C1-S1"));
    CHECK(shipTo("C1", "Abbot Pumps Ltd, Dock 3, 18 Brigde Road, PR5 6HD Preston") == s("C1-S1"));
    CHECK(shipTo("C1", "Abbot Pumps Ltd, PR5 6HD Preston") == s("C1-S1"));
}

TEST_CASE("another street of the same town is another address, however its number looks")
{
    const Catalog catalog = sampleCatalog();
    const auto shipTo = [&](const char *customerNo, const char *text) {
        Order order = orderOf(customerNo, {});
        order.shipTo = field(text);
        matchOrder(order, catalog, {});
        return order.shipToId.value.value_or(QString());
    };
    // The 5 and the 6 stand in the postcode as well, the 2 in the name.
    CHECK(shipTo("C1", "Abbot Pumps Ltd, Mill Lane 5, PR5 6HD Preston").isEmpty());
    CHECK(shipTo("C1", "Abbot Pumps Ltd, Mill Lane, PR5 6HD Preston").isEmpty());
    CHECK(shipTo("C2", "Zellner Werke GmbH, Werk 2, Alter Hafen 2, 74074 Heilbronn").isEmpty());
    CHECK(shipTo("C2", "Zellner Werke GmbH, Werk 2, 194 Im Park, 74074 Heilbronn").isEmpty());
}

TEST_CASE("a delivery address is proven by its number, unless another place is written beside it")
{
    MasterData data = sampleCatalog().data();
    data.addresses[3].gln = s("4012345000016");
    data.addresses[3].locationNo = s("0212");
    const auto matched = [&](const char *text, const std::vector<Field<QString>> &theirs,
                             const std::vector<Field<QString>> &ours = {}) {
        Order order = orderOf("C2", {});
        order.shipTo = field(text);
        order.shipToNumbers = theirs;
        order.ourShipToNumbers = ours;
        matchOrder(order, Catalog(data), {});
        return order.shipToId;
    };
    const auto number = field("4012345000016");
    CHECK(matched("4012345000016", {number}).value == s("C2-S2"));
    CHECK(matched("4012345000016", {number})
              .because()
              .contains(s("location number 4012345000016 is this address's")));
    CHECK(matched("Zellner Lager, 0212", {field("0212")}).value == s("C2-S2"));
    CHECK(matched("c2-s1", {}, {field("c2-s1")}).value == s("C2-S1"));
    // Our number counts only where it is said to be ours.
    CHECK_FALSE(matched("C2-S1", {field("C2-S1")}).value);
    CHECK(matched("Im Park 94, 74074 Heilbronn", {number}).value == s("C2-S2"));
    CHECK_FALSE(matched("Hofstr. 44a, 74072 Heilbronn", {number}).value);
    CHECK_FALSE(matched("Im Park 96, 74074 Heilbronn", {number}).value);
    // A number of two places names neither.
    data.addresses[2].gln = s("4012345000016");
    CHECK_FALSE(matched("4012345000016", {number}).value);
    CHECK(matched("Im Park 94, 74074 Heilbronn", {number}).value == s("C2-S2"));
}

TEST_CASE("what a person types as address holds against a number the file gave")
{
    MasterData data = sampleCatalog().data();
    data.addresses[3].gln = s("4012345000016");
    Order order = orderOf("C2", {});
    order.shipTo = field("Hofstr. 44a, 74072 Heilbronn");
    order.shipTo.support(Evidence::Kind::Person, {});
    order.shipToNumbers = {field("4012345000016")};
    matchOrder(order, Catalog(data), {});
    CHECK(order.shipToId.value == s("C2-S1"));
}

TEST_CASE("without a stated address the only one is meant, among several none is guessed")
{
    const Catalog catalog = sampleCatalog();
    Order one = orderOf("C1", {}), several = orderOf("C2", {});
    matchOrder(one, catalog, {});
    matchOrder(several, catalog, {});
    CHECK(one.shipToId.value == s("C1-S1"));
    CHECK_FALSE(one.shipTo.value);
    CHECK_FALSE(several.shipToId.value);
}
