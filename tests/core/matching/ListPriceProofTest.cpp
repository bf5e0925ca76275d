// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ListPriceProof.h"

#include "tests/core/matching/Samples.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::samples;

namespace {

Catalog pricedCatalog()
{
    MasterData data;
    data.customers = {customer("C1", "Abbot Pumps Ltd", "GB123", "abbot.example")};
    data.items = {item("HX0128", "Hex bolt M8x60"), item("GRS-7", "Grease cartridge")};
    for (const auto &[sku, price] : {std::pair("HX0128", "1.25"), std::pair("GRS-7", "7.50")}) {
        Price made;
        made.priceList = s("STD");
        made.sku = s(sku);
        made.price = number(price);
        made.minQuantity = Decimal(1);
        data.prices.push_back(made);
    }
    return Catalog(std::move(data));
}

OrderLine lineOf(const char *sku, const char *price)
{
    OrderLine line;
    line.sku = field(sku);
    line.quantity.value = Decimal(10);
    line.baseQuantity = Decimal(10);
    line.unitPrice.value = number(price);
    line.unitPrice.confidence = 0.6;
    return line;
}

Order proven(const std::vector<OrderLine> &lines)
{
    Order order;
    order.customerNo = field("C1");
    order.orderDate.value = QDate(2026, 3, 2);
    order.lines = lines;
    provePricesByList(order, pricedCatalog());
    return order;
}

} // namespace

TEST_CASE("prices in a column nobody knows are proven where all are those of the price list")
{
    const Order order = proven({lineOf("HX0128", "1.25"), lineOf("GRS-7", "7.50")});
    CHECK(order.lines[0].unitPrice.confidence > 0.98);
    CHECK(order.lines[1].unitPrice.has(Evidence::Kind::MasterData));
}

TEST_CASE("one price that the list does not have leaves all of them in doubt")
{
    const Order order = proven({lineOf("HX0128", "1.25"), lineOf("GRS-7", "7.49")});
    CHECK(order.lines[0].unitPrice.confidence < 0.7);
    CHECK(order.lines[1].unitPrice.confidence < 0.7);
}

TEST_CASE("a price beside another price is not proven by the list, another reading of its figures is disproven")
{
    OrderLine line = lineOf("HX0128", "1.25");
    line.unitPrice.written = s("1.250");
    line.unitPrice.alternatives.push_back({number("1.1"), s("1.10"), {}, 0.3});
    CHECK(proven({line}).lines[0].unitPrice.confidence < 0.7);
    line.unitPrice.alternatives.front() = {number("1250"), s("1.250"), {}, 0.3};
    const Field<Decimal> price = proven({line}).lines[0].unitPrice;
    CHECK(price.confidence > 0.98);
    CHECK(price.alternatives.front().confidence < 0.1);
}
