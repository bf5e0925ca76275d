// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SizeMatrix.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::read;
using intray::test::Row;

namespace {

Decimal number(const char *text)
{
    return *Decimal::fromCanonical(QString::fromLatin1(text));
}

Item itemNamed(const QString &sku)
{
    Item item;
    item.sku = sku;
    return item;
}

Candidate readKnowing(const Page &page, std::vector<QString> skus)
{
    Document document;
    Part part;
    part.content = Pages{{page}};
    document.parts.push_back(part);
    MasterData data;
    for (const QString &sku : skus)
        data.items.push_back(itemNamed(sku));
    const auto lexicon = Lexicon::builtIn();
    const Catalog catalog(std::move(data));
    const CustomerMemory memory;
    return TableOrderExtractor().extract(document, 0, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
}

std::vector<Row> headed(const std::vector<Row> &rows)
{
    std::vector<Row> all = {{{40, u"Order No."}, {120, u"4711"}}, {{40, u"Order date"}, {120, u"02.03.2026"}}};
    all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

const std::vector<Row> Shirts = headed({
    {{40, u"Part no."}, {110, u"Description"}, {240, u"S"}, {270, u"M"}, {300, u"L"}, {330, u"XL"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
    {{40, u"WS2040"}, {110, u"Work shirt blue"}, {240, u"2"}, {270, u"4"}, {330, u"6"}, {380, u"12"}, {430, u"10.50"}, {520, u"126.00"}},
    {{40, u"WS2050"}, {110, u"Work shirt grey"}, {270, u"3"}, {300, u"5"}, {380, u"8"}, {430, u"11.00"}, {520, u"88.00"}},
    {{430, u"Total"}, {520, u"214.00"}},
});

} // namespace

TEST_CASE("tells sizes from other heads")
{
    CHECK(sizesAmong({QStringLiteral("Item"), QStringLiteral("XS"), QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("3XL")}).sizes.size() == 4);
    CHECK(sizesAmong({QStringLiteral("38"), QStringLiteral("39"), QStringLiteral("40"), QStringLiteral("Qty")}).sizes.size() == 3);
    CHECK(sizesAmong({QStringLiteral("M"), QStringLiteral("L")}).sizes.isEmpty());
    CHECK(sizesAmong({QStringLiteral("L"), QStringLiteral("M"), QStringLiteral("S")}).sizes.isEmpty());
    CHECK(sizesAmong({QStringLiteral("4"), QStringLiteral("100"), QStringLiteral("120")}).sizes.isEmpty());
}

TEST_CASE("makes a line of each size whose item number and size make an item")
{
    const Candidate found = readKnowing(pageOf(Shirts), {QStringLiteral("WS2040-S"), QStringLiteral("WS2040-M"), QStringLiteral("WS2040-XL"),
                                                         QStringLiteral("WS2050-M"), QStringLiteral("WS2050-L")});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 5);
    CHECK(order.lines[2].supplierItem.value == QStringLiteral("WS2040-XL"));
    CHECK(order.lines[2].quantity.value == number("6"));
    CHECK(order.lines[2].unitPrice.value == number("10.5"));
    CHECK(order.lines[2].lineTotal.value == number("63"));
    CHECK(order.lines[4].supplierItem.value == QStringLiteral("WS2050-L"));
    CHECK(order.doubts.empty());
}

TEST_CASE("asks which item a size is where none or several fit")
{
    const Candidate found = readKnowing(pageOf(Shirts), {QStringLiteral("WS2040"), QStringLiteral("WS2050-M"), QStringLiteral("WS2050-L")});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 5);
    CHECK(order.lines[1].description.value == QStringLiteral("Work shirt blue M"));
    CHECK(order.doubts.size() == 1);
}

TEST_CASE("reads sizes in numbers without a column of quantities")
{
    const Candidate found = readKnowing(
        pageOf(headed({
            {{40, u"Part no."}, {110, u"Description"}, {240, u"38"}, {270, u"39"}, {300, u"40"}, {330, u"41"}, {430, u"Unit price"}, {520, u"Amount"}},
            {{40, u"SF100"}, {110, u"Safety shoe"}, {240, u"2"}, {300, u"4"}, {330, u"6"}, {430, u"10.50"}, {520, u"126.00"}},
            {{40, u"SF200"}, {110, u"Safety boot"}, {270, u"3"}, {300, u"5"}, {430, u"11.00"}, {520, u"88.00"}},
            {{430, u"Total"}, {520, u"214.00"}},
        })),
        {QStringLiteral("SF100-38"), QStringLiteral("SF100-40"), QStringLiteral("SF100-41"), QStringLiteral("SF200-39"), QStringLiteral("SF200-40")});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 5);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("SF100-38"));
    CHECK(order.lines[0].quantity.value == number("2"));
    CHECK(order.lines[3].quantity.value == number("3"));
    CHECK(order.doubts.empty());
}

TEST_CASE("asks where the sizes do not add up to the printed quantity")
{
    std::vector<Row> rows = Shirts;
    rows[3] = {{40, u"WS2040"}, {110, u"Work shirt blue"}, {240, u"2"}, {270, u"4"}, {330, u"5"}, {380, u"12"}, {430, u"10.50"}, {520, u"126.00"}};
    const Candidate found = readKnowing(pageOf(rows), {QStringLiteral("WS2040-S"), QStringLiteral("WS2050-M"), QStringLiteral("WS2050-L")});
    REQUIRE(found.orders.size() == 1);
    CHECK_FALSE(found.orders[0].doubts.empty());
}

TEST_CASE("never makes one silent order of several on one page")
{
    const auto rows = [](const char16_t *number, const char16_t *goods) {
        return std::vector<Row>{
            {{40, u"Order No."}, {120, number}},
            {{40, u"Order date"}, {120, u"02.03.2026"}},
            {{40, u"Pos"}, {80, u"Part no."}, {180, u"Description"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
            {{40, u"1"}, {80, goods}, {180, u"Hex bolt M8"}, {380, u"100"}, {430, u"0.50"}, {520, u"50.00"}},
            {{430, u"Total"}, {520, u"50.00"}},
        };
    };
    std::vector<Row> page = rows(u"4500711", u"HX0149");
    const auto saysSo = [](const Candidate &found) {
        return std::any_of(found.orders.begin(), found.orders.end(), [](const Order &order) {
            return std::any_of(order.doubts.begin(), order.doubts.end(), [](const QString &doubt) {
                return doubt.contains(QStringLiteral("4500712"));
            });
        });
    };
    SECTION("two numbers with dates")
    {
        for (const Row &row : rows(u"4500712", u"HX0150"))
            page.push_back(row);
        const Candidate found = read({pageOf(page)});
        CHECK((found.orders.size() == 2 || saysSo(found)));
    }
    SECTION("two numbers, the second alone")
    {
        std::vector<Row> more = rows(u"4500712", u"HX0150");
        more.erase(more.begin() + 1);
        page.insert(page.end(), more.begin(), more.end());
        const Candidate found = read({pageOf(page)});
        CHECK((found.orders.size() == 2 || saysSo(found)));
    }
    SECTION("the same number again")
    {
        for (const Row &row : rows(u"4500711", u"HX0150"))
            page.push_back(row);
        const Candidate found = read({pageOf(page)});
        REQUIRE(found.orders.size() == 1);
        CHECK(found.orders[0].poNumber.confidence > 0.5);
    }
}

TEST_CASE("takes discounts one after the other as the amount of the line proves them, and asks where it does not")
{
    const auto orderWith = [](const char16_t *discount, const char16_t *amount) {
        const Candidate found = read({pageOf(headed({
            {{40, u"Pos"}, {80, u"Part no."}, {180, u"Description"}, {330, u"Qty"}, {380, u"Unit price"}, {450, u"Discount"}, {520, u"Amount"}},
            {{40, u"1"}, {80, u"HX0149"}, {180, u"Hex bolt M8"}, {330, u"100"}, {380, u"1.00"}, {450, discount}, {520, amount}},
            {{40, u"2"}, {80, u"HX0150"}, {180, u"Hex bolt M10"}, {330, u"200"}, {380, u"2.00"}, {450, u"10+5 %"}, {520, u"342.00"}},
        }))});
        REQUIRE(found.orders.size() == 1);
        REQUIRE(found.orders[0].lines.size() == 2);
        return found.orders[0];
    };
    for (const char16_t *written : {u"10+5 %", u"10 % + 5 %", u"10/5"}) {
        const Order order = orderWith(written, u"85.50");
        CHECK(order.lines[0].discountPercent.value == number("14.5"));
        CHECK(order.lines[1].discountPercent.value == number("14.5"));
        CHECK(order.doubts.empty());
    }
    CHECK(orderWith(u"10+5 %", u"85.00").lines[0].discountPercent.value == number("15"));
    CHECK_FALSE(orderWith(u"10+5 %", u"84.00").doubts.empty());
}
