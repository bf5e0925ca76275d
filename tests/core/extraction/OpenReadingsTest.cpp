// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

// A page with two dates that can be read two ways, a line in `price`, and what else it says.
Order orderWith(const char16_t *ordered, const char16_t *wanted, std::vector<Row> more,
                const char16_t *price = u"5.00", const char16_t *seller = u"")
{
    std::vector<Row> rows{{{40, u"Acme Pumps"}},
                          {},
                          {{40, u"Purchase Order"}},
                          {{40, seller}},
                          {{40, u"Order number:"}, {140, u"PO-48812"}},
                          {{40, u"Order date:"}, {140, ordered}},
                          {{40, u"Delivery date:"}, {140, wanted}}};
    rows.insert(rows.end(), more.begin(), more.end());
    rows.push_back({});
    rows.push_back({{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}});
    rows.push_back({{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, price}});
    rows.push_back({{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"20"}, {440, price}});
    Document document;
    Part part;
    part.content = Pages{{pageOf(rows)}};
    document.parts.push_back(part);
    const auto lexicon = Lexicon::builtIn();
    MasterData data;
    data.seller = {{QStringLiteral("Norland Supply Inc."), QStringLiteral("8 Kai Drive"), QStringLiteral("NC 28217"),
                    QStringLiteral("Charlotte"), QStringLiteral("USA"), {}, {}, {}, {}}};
    const Catalog catalog(std::move(data));
    const CustomerMemory memory;
    const Extraction read = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(read.orders.size() == 1);
    return read.orders.front();
}

std::optional<QDate> otherDay(const Order &order)
{
    const auto &all = order.requestedDate.alternatives;
    return all.empty() ? std::nullopt : std::optional(all.front().value);
}

double otherwise(const Order &order)
{
    return order.requestedDate.alternatives.empty() ? 0 : order.requestedDate.alternatives.front().confidence;
}

} // namespace

TEST_CASE("day and month stay open where an English document says nothing of their order")
{
    const Order order = orderWith(u"02/03/2026", u"03/04/2026", {});
    CHECK(otherwise(order) > 0.4);
    CHECK(order.requestedDate.confidence < 0.6);
    CHECK(order.orderDate.confidence < 0.6);
}

TEST_CASE("another date, a form's own words or the language prove the order of day and month")
{
    const Order proven = orderWith(u"02/03/2026", u"03/04/2026", {{}, {{40, u"Quoted on 02/18/2026"}}});
    CHECK(proven.requestedDate.value == QDate(2026, 3, 4));
    CHECK(!otherDay(proven));
    const Order stated = orderWith(u"02/03/2026", u"03/04/2026", {{{40, u"All dates mm/dd/yyyy"}}});
    CHECK(stated.orderDate.value == QDate(2026, 2, 3));
    CHECK(stated.requestedDate.confidence > 0.9);
}

TEST_CASE("no order is dated ahead, and none wants its goods before it was written")
{
    const Order ahead = orderWith(u"12/02/2026", u"03/04/2026", {});
    CHECK(ahead.orderDate.value == QDate(2026, 2, 12));
    CHECK(ahead.requestedDate.value == QDate(2026, 4, 3));
    CHECK(otherwise(ahead) < 0.1);
    const Order before = orderWith(u"02/03/2026", u"01/04/2026", {});
    CHECK(before.requestedDate.value == QDate(2026, 4, 1));
}

TEST_CASE("a post code shows how a country writes, the seller's own shows nothing")
{
    const Order shown = orderWith(u"02/03/2026", u"03/04/2026", {{{40, u"Greenville, SC 29687"}}});
    CHECK(shown.requestedDate.value == QDate(2026, 3, 4));
    CHECK(otherDay(shown) == QDate(2026, 4, 3));
    CHECK(otherwise(shown) < 0.2);
    const Order own = orderWith(u"02/03/2026", u"03/04/2026", {}, u"5.00", u"NC 28217 Charlotte");
    CHECK(otherwise(own) > 0.4);
}

TEST_CASE("a bare dollar is the one whose taxes or name the document knows, else it stays open")
{
    CHECK(orderWith(u"02.03.2026", u"03.04.2026", {{{40, u"All prices in CAD"}}}, u"$5.00").currency.value
          == QStringLiteral("CAD"));
    const Order taxed = orderWith(u"02.03.2026", u"03.04.2026", {{{40, u"HST registration 87234"}}}, u"$5.00");
    CHECK(taxed.currency.value == QStringLiteral("CAD"));
    const Order open = orderWith(u"02.03.2026", u"03.04.2026", {}, u"$5.00");
    CHECK(open.currency.value == QStringLiteral("USD"));
    CHECK(open.currency.alternatives.size() > 3);
    CHECK(open.currency.confidence < 0.6);
    const Order named = orderWith(u"02.03.2026", u"03.04.2026", {}, u"US$5.00");
    CHECK(named.currency.alternatives.empty());
    CHECK(orderWith(u"02.03.2026", u"03.04.2026", {}, u"A$5.00").currency.value == QStringLiteral("AUD"));
}

TEST_CASE("three figures behind a sign are thousands or decimals as the document's other figures, its pieces or its language say")
{
    const auto quantitiesOf = [](const char16_t *first, const char16_t *second, const char16_t *price,
                                 std::vector<Row> more = {}) {
        std::vector<Row> rows{{{40, u"Acme Pumps"}}, {}, {{40, u"Order number:"}, {140, u"PO-48812"}}};
        rows.insert(rows.end(), more.begin(), more.end());
        rows.push_back({});
        rows.push_back({{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {340, u"Qty"}, {400, u"Unit"}, {450, u"Price"}});
        rows.push_back({{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {340, first}, {400, u"pcs"}, {450, price}});
        rows.push_back({{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {340, second}, {400, u"pcs"}, {450, price}});
        rows.push_back({{40, u"3"}, {80, u"AB-1003"}, {180, u"Brass washer"}, {340, second}, {400, u"pcs"}, {450, price}});
        Document document;
        Part part;
        part.content = Pages{{pageOf(rows)}};
        document.parts.push_back(part);
        const auto lexicon = Lexicon::builtIn();
        const Catalog catalog;
        const CustomerMemory memory;
        const Extraction read = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
        REQUIRE(read.orders.size() == 1);
        REQUIRE(read.orders.front().lines.size() == 3);
        return std::vector<Field<Decimal>>{read.orders.front().lines[0].quantity, read.orders.front().lines[1].quantity};
    };
    const auto commas = quantitiesOf(u"1,000", u"2,000", u"0.94");
    CHECK(commas[0].value == Decimal(1000));
    CHECK(commas[1].value == Decimal(2000));
    const auto decimals = quantitiesOf(u"1.000", u"2.000", u"0.94");
    CHECK(decimals[0].value == Decimal(1));
    // Nobody orders one and a half pieces.
    CHECK(quantitiesOf(u"1.500", u"2.000", u"0.94")[1].value == Decimal(2000));
    // Without another figure English leaves it open.
    const auto open = quantitiesOf(u"1.000", u"2.000", u"");
    CHECK(open[0].confidence < 0.6);
    CHECK_FALSE(open[0].alternatives.empty());
}

TEST_CASE("a day that no label explains stays a guess when the order of day and month is told")
{
    Document document;
    Part part;
    part.content = Pages{{pageOf({{{40, u"Acme Pumps"}, {400, u"03/04/2026"}},
                                  {},
                                  {{40, u"Purchase Order"}},
                                  {{40, u"Order number:"}, {140, u"PO-48812"}},
                                  {{40, u"Order date:"}, {140, u"02/03/2026"}},
                                  {{40, u"Greenville, SC 29687"}},
                                  {},
                                  {{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}},
                                  {{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}},
                                  {{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"20"}, {440, u"5.00"}}})}};
    document.parts.push_back(part);
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog;
    const CustomerMemory memory;
    const Extraction read = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(read.orders.size() == 1);
    const Field<QDate> &wanted = read.orders.front().requestedDate;
    CHECK(wanted.isStated());
    CHECK(wanted.confidence <= 0.5);
}
