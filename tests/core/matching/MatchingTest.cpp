// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

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
