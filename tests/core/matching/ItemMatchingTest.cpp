// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ItemMatcher.h"
#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

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
