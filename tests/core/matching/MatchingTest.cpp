// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ItemMatcher.h"
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

TEST_CASE(
    "an item is found by our number, GTIN, the customer's own number, then by its description")
{
    const Catalog catalog = sampleCatalog();
    const auto sku = [&](const char *customerNo, auto fill) {
        OrderLine line;
        fill(line);
        Order order = orderOf(customerNo, line);
        matchOrder(order, catalog, {});
        return order.lines[0].sku.value.value_or(QString());
    };
    CHECK(sku("C1", [](OrderLine &l) { l.supplierItem = field("hx-01 28"); }) == s("HX0128"));
    CHECK(sku("C1", [](OrderLine &l) { l.gtin = field("4063800123457"); }) == s("HX0128"));
    CHECK(sku("C1", [](OrderLine &l) { l.buyerItem = field("ki77"); }) == s("HX0128"));
    CHECK(sku("C2", [](OrderLine &l) { l.buyerItem = field("ki77"); }) == s("GRS-7"));
    CHECK(sku("C1", [](OrderLine &l) { l.description = field("hex bolt M8x50"); }) == s("HX0123"));
    CHECK(sku("C1", [](OrderLine &l) { l.description = field("hex bolt"); }).isEmpty());
    // A number of ours that is not there is not replaced by what the description says.
    CHECK(sku("C1", [](OrderLine &l) {
              l.supplierItem = field("HX9999");
              l.description = field("Grease cartridge");
          }).isEmpty());
}

TEST_CASE("a number that only looks like one of ours is taken on a scan whose words confirm it, else offered")
{
    const Catalog catalog = sampleCatalog();
    Medium medium = Medium::Scan;
    const auto matchOf = [&](const char *number, const char *description) {
        OrderLine line;
        line.supplierItem = field(number);
        if (*description)
            line.description = field(description);
        Order order = orderOf("C1", line);
        order.medium = medium;
        matchOrder(order, catalog, {});
        return order;
    };
    const char *const words = "Hex bolt DIN 933 M8x60 zinc plated";
    CHECK(matchOf("HXO128", words).lines[0].sku.value == s("HX0128"));
    CHECK(matchOf("000HXO128", "").lines[0].sku.value == std::nullopt);
    CHECK_FALSE(matchOf("HXO128", "Grease cartridge").lines[0].sku.value);
    // What a person typed so may be another number: it is asked about.
    medium = Medium::Message;
    CHECK_FALSE(matchOf("HXO128", words).lines[0].sku.value);
    const Order bare = matchOf("HXO128", "");
    CHECK_FALSE(bare.lines[0].sku.value);
    const auto candidates = itemCandidates(bare, bare.lines[0], catalog, {});
    REQUIRE_FALSE(candidates.empty());
    CHECK(candidates[0].item->sku == s("HX0128"));
}

TEST_CASE("zeros in front and a GTIN in the wrong column are seen through")
{
    MasterData data = sampleCatalog().data();
    data.items[3].sku = s("415081");
    const Catalog catalog(std::move(data));
    const auto skuOf = [&](const char *number, const char *description) {
        OrderLine line;
        line.buyerItem = field(number);
        line.description = field(description);
        Order order = orderOf("C1", line);
        matchOrder(order, catalog, {});
        return order.lines[0].sku;
    };
    CHECK(skuOf("000000000000415081", "Grease cartridge").value == s("415081"));
    CHECK(skuOf("000000000000415081", "Grease cartridge").confidence >= 0.9);
    CHECK_FALSE(skuOf("000000000000415081", "Hex bolt long").value == s("415081"));
    CHECK(skuOf("4063800123457", "Hex bolt DIN 933 M8x60, zinc plated").value == s("HX0128"));
}

TEST_CASE("candidates of other languages are found by their sizes, and what was bought before comes first")
{
    const Catalog catalog = sampleCatalog();
    OrderLine line;
    line.description = field("Zeskantbout M8 x 60");
    const Order order = orderOf("C1", line);
    PastOrder past;
    past.customerNo = s("C1");
    past.date = QDate(2026, 2, 10);
    past.lines = {{s("HX0228"), {}, Decimal(100), {}, {}, {}}};
    const auto plain = itemCandidates(order, line, catalog, {}, 5);
    REQUIRE(plain.size() >= 2);
    CHECK(plain[0].item->sku == s("HX0128"));
    const auto known = itemCandidates(order, line, catalog, {}, 5, {past});
    CHECK(known[0].item->sku == s("HX0228"));
    CHECK(known[0].because.contains(s("last on 2026-02-10")));
    // Among several that fit none is taken, however often it was bought.
    Order matched = order;
    matched.lines[0].description = field("Hex bolt DIN 933 M8x60");
    matchOrder(matched, catalog, {}, {past});
    CHECK_FALSE(matched.lines[0].sku.value);
}

TEST_CASE("the successor of a discontinued item is offered with it")
{
    MasterData data = sampleCatalog().data();
    data.items[0].status = ItemStatus::Discontinued;
    data.items[0].replacedBy = s("HX0228");
    const Catalog catalog(std::move(data));
    OrderLine line;
    line.supplierItem = field("HX0128");
    const auto candidates = itemCandidates(orderOf("C1", line), line, catalog, {});
    REQUIRE(candidates.size() >= 2);
    CHECK(candidates[1].item->sku == s("HX0228"));
    CHECK(candidates[1].because.contains(s("successor of HX0128")));
}

TEST_CASE("an order like the last one gets its lines, none of them sure, once")
{
    const Catalog catalog = sampleCatalog();
    PastOrder older, latest;
    older.customerNo = latest.customerNo = s("C1");
    older.date = QDate(2025, 11, 3);
    older.lines = {{s("HX0123"), {}, Decimal(100), Decimal(1), s("ctn"), {}}};
    latest.date = QDate(2026, 2, 10);
    latest.poNumber = s("4711");
    latest.lines = {{s("HX0128"), s("Hex bolt"), Decimal(300), Decimal(3), s("ctn"), {}}};
    Order order = orderOf("C1", {});
    order.lines.clear();
    order.repeatsLast = true;
    matchOrder(order, catalog, {}, {older, latest});
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines[0].sku.value == s("HX0128"));
    CHECK(order.lines[0].quantity.value == Decimal(3));
    CHECK(order.lines[0].baseQuantity == Decimal(300));
    CHECK(order.lines[0].quantity.confidence < 0.9);
    CHECK(order.lines[0].quantity.because().contains(s("4711")));
    const Order once = order;
    matchOrder(order, catalog, {}, {older, latest});
    CHECK(order == once);
    Order unknown = orderOf("C2", {});
    unknown.lines.clear();
    unknown.repeatsLast = true;
    matchOrder(unknown, catalog, {}, {latest});
    matchOrder(unknown, catalog, {}, {latest});
    CHECK(unknown.lines.empty());
    CHECK(unknown.doubts.size() == 1);
}

TEST_CASE("a number whose description is another item's is not sure")
{
    const Catalog catalog = sampleCatalog();
    for (const char *description :
         {"Hex bolt DIN 933 M8x50, zinc plated", "Hex bolt DIN 933 M8x60, stainless A2"}) {
        OrderLine line;
        line.supplierItem = field("HX0128");
        line.description = field(description);
        Order order = orderOf("C1", line);
        matchOrder(order, catalog, {});
        CHECK(order.lines[0].sku.confidence < 0.9);
    }
    // Words that no item has do not hide the one that is a sibling's.
    OrderLine loose;
    loose.supplierItem = field("HX0128");
    loose.description = field("Hex bolt DIN 933 M8x60 - stainless, as before");
    Order likely = orderOf("C1", loose);
    matchOrder(likely, catalog, {});
    CHECK(likely.lines[0].sku.confidence < 0.9);
    likely.lines[0].description = field("Hex bolt DIN 933 M8x60 - zinc, as before");
    matchOrder(likely, catalog, {});
    CHECK(likely.lines[0].sku.confidence >= 0.9);
    OrderLine two;
    two.supplierItem = field("HX0128");
    two.buyerItem = field("KI-77");
    Order order = orderOf("C2", two);
    matchOrder(order, catalog, {});
    CHECK(order.lines[0].sku.confidence < 0.9);
}

TEST_CASE("numbers that changed sides are taken only with the description's word for it")
{
    const Catalog catalog = sampleCatalog();
    OrderLine line;
    line.supplierItem = field("KI-77");
    Order bare = orderOf("C1", line);
    matchOrder(bare, catalog, {});
    CHECK(bare.lines[0].sku.confidence < 0.9);
    line.description = field("Hex bolt DIN 933 M8x60");
    Order confirmed = orderOf("C1", line);
    matchOrder(confirmed, catalog, {});
    CHECK(confirmed.lines[0].sku.value == s("HX0128"));
    CHECK(confirmed.lines[0].sku.confidence >= 0.9);
}

TEST_CASE("a number with a position glued to it is taken only with the description's word for it")
{
    const Catalog catalog = sampleCatalog();
    OrderLine line;
    line.supplierItem = field("00010 KI-77");
    line.description = field("Hex bolt DIN 933 M8x60");
    Order order = orderOf("C1", line);
    matchOrder(order, catalog, {});
    CHECK(order.lines[0].sku.value == s("HX0128"));
    CHECK(order.lines[0].sku.confidence >= 0.9);
    order.lines[0].description = field("Something else");
    matchOrder(order, catalog, {});
    CHECK(order.lines[0].sku.confidence < 0.9);
}

TEST_CASE("a unit converts to itself or to whole packs, in the language of the document")
{
    const Catalog catalog = sampleCatalog();
    const Item &bolt = *catalog.item(s("HX0128"));
    const Item &grease = *catalog.item(s("GRS-7"));
    CHECK(baseUnitsPer({}, bolt, catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("PCS."), bolt, catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("ctn"), bolt, catalog) == Decimal(100));
    CHECK_FALSE(baseUnitsPer(s("ctn"), grease, catalog));
    CHECK_FALSE(baseUnitsPer(s("kg"), bolt, catalog));
    CHECK_FALSE(baseUnitsPer(s("smidgen"), bolt, catalog));
    CHECK(baseUnitsPer(s("ds"), bolt, catalog, s("nl")) == Decimal(100));
    CHECK(baseUnitsPer(s("ds"), bolt, catalog, s("de")) == Decimal(1));
    CHECK_FALSE(baseUnitsPer(s("ds"), bolt, catalog, s("en")));
}

TEST_CASE("a customer's unit means what was learnt, a person's choice means itself")
{
    const Catalog catalog = sampleCatalog();
    MemoryEntry learnt;
    learnt.kind = MemoryKind::Unit;
    learnt.customerNo = s("C1");
    learnt.written = s("pcs");
    learnt.meaning = s("BOX");
    Order order;
    order.customerNo = field("C1");
    order.customerNo.support(Evidence::Kind::Person, {});
    OrderLine line;
    line.supplierItem = field("HX0128");
    line.quantity.value = Decimal(3);
    line.unit = field("pcs");
    order.lines = {line};
    matchOrder(order, catalog, CustomerMemory({learnt}));
    CHECK(order.lines[0].baseQuantity == Decimal(300));
    order.lines[0].unit.support(Evidence::Kind::Person, {});
    matchOrder(order, catalog, CustomerMemory({learnt}));
    CHECK(order.lines[0].baseQuantity == Decimal(3));
}

TEST_CASE("the effective price is per base unit and after discount")
{
    OrderLine line;
    line.quantity.value = Decimal(3);
    line.unitPrice.value = number("120");
    line.pricePer.value = Decimal(1);
    line.discountPercent.value = Decimal(10);
    CHECK_FALSE(effectivePrice(line));
    line.baseQuantity = Decimal(300);
    CHECK(effectivePrice(line) == number("1.08"));
    line.pricePer.value = Decimal(0);
    CHECK_FALSE(effectivePrice(line));
}

TEST_CASE(
    "what a person decided stays, what was learnt decides, and matching twice changes nothing")
{
    const Catalog catalog = sampleCatalog();
    MemoryEntry learnt;
    learnt.kind = MemoryKind::ItemNumber;
    learnt.customerNo = s("C1");
    learnt.written = s("OLD-1");
    learnt.meaning = s("GRS-7");
    const CustomerMemory memory({learnt});
    OrderLine line;
    line.supplierItem = field("OLD-1");
    line.quantity.value = Decimal(2);
    Order order = orderOf("C1", line);
    order.lines.push_back(line);
    order.lines[1].sku = field("HX0123");
    order.lines[1].sku.support(Evidence::Kind::Person, {});
    matchOrder(order, catalog, memory);
    CHECK(order.lines[0].sku.value == s("GRS-7"));
    CHECK(order.lines[0].sku.has(Evidence::Kind::Memory));
    CHECK(order.lines[1].sku.value == s("HX0123"));
    const Order once = order;
    matchOrder(order, catalog, memory);
    CHECK(order == once);
}

TEST_CASE("without master data matching does nothing")
{
    Order order;
    order.buyerName = field("Abbot Pumps Ltd");
    order.lines.resize(1);
    order.lines[0].supplierItem = field("HX0128");
    const Order before = order;
    matchOrder(order, Catalog(), {});
    CHECK(order == before);
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
