// SPDX-License-Identifier: GPL-3.0-or-later
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

const std::vector<Row> Plain = {
    {{40, u"Order No."}, {120, u"4711"}},
    {{40, u"Order date"}, {120, u"02.03.2026"}},
    {{40, u"Pos"}, {80, u"Part no."}, {180, u"Description"}, {380, u"Qty"}, {430, u"Unit price"}, {520, u"Amount"}},
    {{40, u"1"}, {80, u"HX0149"}, {180, u"Hex bolt M8"}, {380, u"100"}, {430, u"0.50"}, {520, u"50.00"}},
    {{40, u"2"}, {80, u"HX0150"}, {180, u"Hex bolt M10"}, {380, u"200"}, {430, u"0.75"}, {520, u"150.00"}},
    {{430, u"Total"}, {520, u"200.00"}},
};

} // namespace

TEST_CASE("takes the days of delivery from a schedule below the order's table")
{
    std::vector<Row> rows = Plain;
    rows.push_back({{40, u"Delivery schedule"}});
    rows.push_back({{40, u"Pos"}, {80, u"Part no."}, {180, u"Qty"}, {250, u"Delivery date"}});
    rows.push_back({{40, u"1"}, {80, u"HX0149"}, {180, u"100"}, {250, u"20.03.2026"}});
    rows.push_back({{40, u"2"}, {80, u"HX0150"}, {180, u"200"}, {250, u"27.03.2026"}});
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[0].requestedDate.value == QDate(2026, 3, 20));
    CHECK(found.orders[0].lines[1].requestedDate.value == QDate(2026, 3, 27));
}

TEST_CASE("splits a line whose deliveries add up to it, and asks where they do not")
{
    std::vector<Row> rows = Plain;
    rows.push_back({{40, u"Delivery schedule"}});
    rows.push_back({{40, u"Pos"}, {80, u"Part no."}, {180, u"Qty"}, {250, u"Delivery date"}});
    rows.push_back({{40, u"1"}, {80, u"HX0149"}, {180, u"100"}, {250, u"20.03.2026"}});
    rows.push_back({{40, u"2"}, {80, u"HX0150"}, {180, u"150"}, {250, u"27.03.2026"}});
    SECTION("they add up")
    {
        rows.push_back({{40, u"2"}, {80, u"HX0150"}, {180, u"50"}, {250, u"30.04.2026"}});
        const Candidate found = read({pageOf(rows)});
        REQUIRE(found.orders.size() == 1);
        REQUIRE(found.orders[0].lines.size() == 3);
        CHECK(found.orders[0].lines[1].quantity.value == number("150"));
        CHECK(found.orders[0].lines[2].quantity.value == number("50"));
        CHECK(found.orders[0].lines[2].lineTotal.value == number("37.5"));
        CHECK(found.orders[0].doubts.empty());
    }
    SECTION("they do not")
    {
        const Candidate found = read({pageOf(rows)});
        REQUIRE(found.orders.size() == 1);
        CHECK(found.orders[0].lines.size() == 2);
        CHECK_FALSE(found.orders[0].doubts.empty());
    }
}

TEST_CASE("reads lines set as blocks of labels and values")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Order date"}, {120, u"02.03.2026"}},
        {{40, u"Pos.: 1"}, {120, u"Description:"}, {200, u"Hex bolt M8"}},
        {{40, u"Part no.:"}, {120, u"HX0149"}, {200, u"Quantity:"}, {280, u"100"}, {340, u"Unit:"}, {400, u"pcs"}},
        {{40, u"Price:"}, {120, u"0.50"}, {200, u"Delivery date:"}, {280, u"20.03.2026"}, {340, u"Amount:"}, {400, u"50.00"}},
        {{40, u"Pos.: 2"}, {120, u"Description:"}, {200, u"Hex bolt M10"}},
        {{40, u"Part no.:"}, {120, u"HX0150"}, {200, u"Quantity:"}, {280, u"200"}, {340, u"Unit:"}, {400, u"pcs"}},
        {{40, u"Price:"}, {120, u"0.75"}, {200, u"Delivery date:"}, {280, u"27.03.2026"}, {340, u"Amount:"}, {400, u"150.00"}},
        {{40, u"Total"}, {400, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].quantity.value == number("200"));
    CHECK(order.lines[1].unitPrice.value == number("0.75"));
    CHECK(order.lines[1].requestedDate.value == QDate(2026, 3, 27));
    CHECK(order.total.value.value_or(order.netTotal.value.value_or(Decimal())) == number("200"));
}

TEST_CASE("reads lines of two rows under two rows of heads")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Pos."}, {100, u"Part no."}, {200, u"Description"}},
        {{120, u"Quantity"}, {180, u"Unit"}, {280, u"Unit price"}, {400, u"Amount"}},
        {{40, u"10"}, {100, u"HX0149"}, {200, u"Hex bolt M8"}},
        {{120, u"100"}, {180, u"pcs"}, {280, u"0.50"}, {400, u"50.00"}},
        {{40, u"20"}, {100, u"HX0150"}, {200, u"Hex bolt M10"}},
        {{120, u"200"}, {180, u"pcs"}, {280, u"0.75"}, {400, u"150.00"}},
        {{200, u"With certificate 3.1"}},
        {{40, u"Total"}, {400, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[0].description.value == QStringLiteral("Hex bolt M8"));
    CHECK(found.orders[0].lines[1].quantity.value == number("200"));
    CHECK(found.orders[0].lines[1].lineTotal.value == number("150"));
}

TEST_CASE("reads an amount above and a labelled number that nothing heads in lines of two rows")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Pos."}, {100, u"Our item no."}, {200, u"Description"}, {480, u"Value EUR"}},
        {{100, u"Quantity"}, {400, u"Price"}},
        {{40, u"10"}, {100, u"9129707"}, {200, u"Hex bolt M8"}, {480, u"50.00"}},
        {{100, u"100 pcs"}, {200, u"Your item no.: HX0149"}, {400, u"0.50 EUR"}},
        {{40, u"20"}, {100, u"9129708"}, {200, u"Hex bolt M10"}, {480, u"150.00"}},
        {{100, u"200 pcs"}, {200, u"Your item no.: HX0150"}, {400, u"0.75 EUR"}},
        {{40, u"Total"}, {480, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    const OrderLine &line = found.orders[0].lines[1];
    CHECK(line.quantity.value == number("200"));
    CHECK(line.unitPrice.value == number("0.75"));
    CHECK(line.lineTotal.value == number("150"));
    CHECK(line.buyerItem.value == QStringLiteral("9129708"));
    CHECK(line.supplierItem.value == QStringLiteral("HX0150"));
}

namespace {

// Heads in two rows; each line in three, its own number above, the seller's in the middle, its figures below.
const std::vector<Row> HeadsInTwo{
    {{40, u"Pos."}, {100, u"Material"}, {200, u"Bezeichnung"}},
    {{100, u"Bestellmenge"}, {200, u"Einheit"}, {280, u"Preis pro Einheit"}, {450, u"Nettowert"}},
};

std::vector<Row> lineInThree(const char16_t *position, const char16_t *number, const char16_t *text,
                             const char16_t *label, const Row &figures)
{
    return {{{40, position}, {100, number}, {200, text}}, {{200, label}}, figures};
}

std::vector<Row> sheetOf(const std::vector<std::vector<Row>> &blocks)
{
    std::vector<Row> rows;
    for (const std::vector<Row> &block : blocks)
        rows.insert(rows.end(), block.begin(), block.end());
    return rows;
}

const std::vector<Row> LetterHead{{{40, u"Bestellung"}, {200, u"4500123456"}}};
const std::vector<Row> FirstOfThree = lineInThree(u"00010", u"QA3473", u"Sechskantschraube M8", u"Ihre Materialnummer HX0149",
                                                  {{130, u"2.000"}, {200, u"ST"}, {290, u"8,00 / 100 ST"}, {450, u"160,00"}});
const std::vector<Row> SecondOfThree = lineInThree(u"00020", u"QA2689", u"Sechskantschraube M10", u"Ihre Materialnummer HX0150",
                                                   {{130, u"600"}, {200, u"ST"}, {290, u"1,50 / 1 ST"}, {450, u"900,00"}});

} // namespace

TEST_CASE("reads lines of three rows under two rows of heads, the first one too")
{
    const Candidate found = read({pageOf(sheetOf({LetterHead, HeadsInTwo, FirstOfThree, SecondOfThree}))});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    const OrderLine &line = found.orders[0].lines[0];
    CHECK(line.position.value == QStringLiteral("00010"));
    CHECK(line.buyerItem.value == QStringLiteral("QA3473"));
    CHECK(line.supplierItem.value == QStringLiteral("HX0149"));
    CHECK(line.description.value == QStringLiteral("Sechskantschraube M8"));
    CHECK(line.quantity.value == number("2000"));
    CHECK(line.unitPrice.value == number("8"));
    CHECK(found.orders[0].lines[1].supplierItem.value == QStringLiteral("HX0150"));
}

TEST_CASE("keeps a line without a price among lines of three rows")
{
    const std::vector<Row> unpriced = lineInThree(u"00015", u"QA1111", u"Scheibe M8", u"Ihre Materialnummer WS0001",
                                                  {{130, u"40"}, {200, u"ST"}});
    for (const auto &blocks : {std::vector{LetterHead, HeadsInTwo, FirstOfThree, unpriced, SecondOfThree},
                               std::vector{LetterHead, HeadsInTwo, FirstOfThree, SecondOfThree, unpriced}}) {
        const Candidate found = read({pageOf(sheetOf(blocks))});
        REQUIRE(found.orders.size() == 1);
        REQUIRE(found.orders[0].lines.size() == 3);
        const auto &lines = found.orders[0].lines;
        const OrderLine &line = lines[1].position.value == QStringLiteral("00015") ? lines[1] : lines[2];
        CHECK(line.buyerItem.value == QStringLiteral("QA1111"));
        CHECK(line.quantity.value == number("40"));
    }
}

TEST_CASE("asks for a line of which a list has no figures at all")
{
    const std::vector<Row> bare{SecondOfThree[0], SecondOfThree[1]};
    const Candidate found = read({pageOf(sheetOf({LetterHead, HeadsInTwo, FirstOfThree, bare}))});
    REQUIRE(found.orders.size() == 1);
    CHECK(found.orders[0].lines.size() + found.orders[0].doubts.size() == 2);
}

TEST_CASE("goes on with lines of three rows on the next page, with heads there or without")
{
    const std::vector<Row> upper{SecondOfThree[0], SecondOfThree[1]};
    const std::vector<Row> lower{SecondOfThree[2]};
    const Page first = pageOf(sheetOf({LetterHead, HeadsInTwo, FirstOfThree, upper}));
    const Page whole = pageOf(sheetOf({LetterHead, HeadsInTwo, FirstOfThree}));
    for (const auto &pages : {std::vector{first, pageOf(sheetOf({HeadsInTwo, lower}))},
                              std::vector{first, pageOf(lower)},
                              std::vector{whole, pageOf(sheetOf({{{{200, u"Seite 2"}}}, SecondOfThree}))}}) {
        const Candidate found = read(pages);
        REQUIRE(found.orders.size() == 1);
        REQUIRE(found.orders[0].lines.size() == 2);
        CHECK(found.orders[0].lines[1].supplierItem.value == QStringLiteral("HX0150"));
        CHECK(found.orders[0].lines[1].quantity.value == number("600"));
    }
}

TEST_CASE("takes each of several values below one line by its label")
{
    const Candidate found = read({pageOf({
        {{40, u"Order No."}, {120, u"PO46 3585"}},
        {{40, u"Pos"}, {80, u"Description"}, {300, u"Qty"}, {380, u"Unit price"}, {480, u"Amount"}},
        {{40, u"1"}, {80, u"Hex bolt M8"}, {300, u"100"}, {380, u"0.50"}, {480, u"50.00"}},
        {{80, u"Part no. HX0149"}, {180, u"Delivery date 20.03.2026"}},
        {{40, u"2"}, {80, u"Hex bolt M10"}, {300, u"200"}, {380, u"0.75"}, {480, u"150.00"}},
        {{80, u"Part no. HX0150"}, {180, u"Delivery date 27.03.2026"}},
        {{380, u"Total"}, {480, u"200.00"}},
    })});
    REQUIRE(found.orders.size() == 1);
    CHECK(found.orders[0].poNumber.value == QStringLiteral("PO46 3585"));
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[1].requestedDate.value == QDate(2026, 3, 27));
}

TEST_CASE("begins another order where a page has its own number and date")
{
    std::vector<Row> second = Plain;
    second[0] = {{40, u"Order No."}, {120, u"9922-B"}};
    CHECK(read({pageOf(Plain), pageOf(second)}).orders.size() == 2);
    CHECK(read({pageOf(Plain), pageOf(Plain)}).orders.size() == 1);
}

namespace {

// A block as systems print their messages: labels at one edge, values at another, no colons.
std::vector<Row> printedBlock(const char16_t *position, const char16_t *gtin, const char16_t *quantity, const char16_t *price,
                              const char16_t *amount)
{
    return {{{40, u"Position"}, {100, position}},
            {{50, u"GTIN"}, {180, gtin}},
            {{50, u"Supplier part no."}, {180, position}},
            {{50, u"Quantity"}, {180, quantity}},
            {{50, u"Net price"}, {180, price}},
            {{50, u"Line amount"}, {180, amount}}};
}

} // namespace

TEST_CASE("reads blocks of labels without colons, and what of a block stands on the next page")
{
    std::vector<Row> first = {{{40, u"Order No."}, {120, u"4711"}}, {{40, u"Order date"}, {120, u"02.03.2026"}}};
    std::vector<Row> second;
    const auto add = [](std::vector<Row> &rows, const std::vector<Row> &more) {
        rows.insert(rows.end(), more.begin(), more.end());
    };
    add(first, printedBlock(u"HX0149", u"4006381333931", u"100 pcs", u"0.50 EUR", u"50.00 EUR"));
    const std::vector<Row> cut = printedBlock(u"HX0150", u"4006381333948", u"200 pcs", u"0.75 EUR", u"150.00 EUR");
    first.insert(first.end(), cut.begin(), cut.begin() + 4);
    second.insert(second.end(), cut.begin() + 4, cut.end());
    add(second, printedBlock(u"HX0151", u"4006381333955", u"10 pcs", u"1.00 EUR", u"10.00 EUR"));
    add(second, {{{40, u"Total"}, {180, u"210.00 EUR"}}});
    const Candidate found = read({pageOf(first), pageOf(second)});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[1].quantity.value == number("200"));
    CHECK(order.lines[1].unitPrice.value == number("0.75"));
    CHECK(order.lines[1].lineTotal.value == number("150"));
    CHECK(order.lines[2].quantity.value == number("10"));
    CHECK(order.doubts.empty());
}

TEST_CASE("asks for the price of a line where the other lines have theirs")
{
    std::vector<Row> rows = Plain;
    rows.insert(rows.end() - 1, {{40, u"3"}, {80, u"HX0151"}, {180, u"Hex bolt M12"}, {380, u"30"}});
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 3);
    CHECK(found.orders[0].doubts.size() == 1);
}

TEST_CASE("takes fine print below the sum for no line")
{
    std::vector<Row> rows = Plain;
    rows.push_back({{180, u"Mesa Water Ltd - bank account"}, {380, u"3000"}, {430, u"4000 0312"}});
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    CHECK(found.orders[0].lines.size() == 2);
}

TEST_CASE("reads cards whose amounts stand beside the words of the item, under no head")
{
    std::vector<Row> rows = {{{40, u"Order No."}, {120, u"4711"}}, {{40, u"Order date"}, {120, u"02.03.2026"}}};
    const auto card = [&rows](const char16_t *position, const char16_t *words, const char16_t *amount, const char16_t *part,
                              const char16_t *quantity, const char16_t *price) {
        rows.push_back({});
        rows.push_back({{40, position}, {80, words}, {480, amount}});
        rows.push_back({{80, u"Supplier part no."}, {200, u"Need by"}, {320, u"Qty / unit"}, {480, u"Unit price"}});
        rows.push_back({{80, part}, {200, u"20.03.2026"}, {320, quantity}, {480, price}});
    };
    card(u"1", u"Hex bolt M8", u"57.00 EUR", u"HX0149", u"30 Each", u"1.90 EUR");
    card(u"2", u"Hex bolt M10", u"672.50 EUR", u"HX0150", u"250 Each", u"2.69 EUR");
    rows.push_back({});
    rows.push_back({{400, u"Total"}, {480, u"729.50 EUR"}});
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders[0];
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].description.value == QStringLiteral("Hex bolt M8"));
    CHECK(order.lines[1].position.value == QStringLiteral("2"));
    CHECK(order.lines[1].quantity.value == number("250"));
    CHECK(order.lines[1].lineTotal.value == number("672.5"));
    CHECK(order.lines[1].quantity.confidence > 0.95);
    CHECK(order.doubts.empty());
}

TEST_CASE("believes a day below its own head in a line, where it reads in one way")
{
    std::vector<Row> rows = Plain;
    rows.insert(rows.begin() + 4, {{{180, u"Rel"}, {220, u"Due date"}}, {{180, u"1"}, {220, u"15.06.2026"}}});
    rows.insert(rows.begin() + 7, {{{180, u"Rel"}, {220, u"Due date"}}, {{180, u"1"}, {220, u"22.06.2026"}}});
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[0].requestedDate.value == QDate(2026, 6, 15));
    CHECK(found.orders[0].lines[1].requestedDate.value == QDate(2026, 6, 22));
    CHECK(found.orders[0].lines[1].requestedDate.confidence > 0.9);
}

TEST_CASE("labels side by side without colons name the fields of each block of a line")
{
    // Each block may be a table of its own, and its columns stand a little apart from the others'.
    const auto block = [](const char16_t *position, const char16_t *item, const char16_t *words, const char16_t *quantity,
                          const char16_t *price, const char16_t *amount, double apart = 0) {
        return std::vector<Row>{{{40, u"Position"}, {110, position}, {220, u"Part no."}, {300, item}},
                                {{40, u"Description"}, {110, words}},
                                {{40, u"Quantity"}, {110, quantity}, {220, u"Unit"}, {300, u"pcs"},
                                 {360 + apart, u"Net price"}, {430, price}, {480, u"Amount"}, {540, amount}},
                                {}};
    };
    std::vector<Row> rows{{{40, u"Purchase order"}}, {{40, u"Order no."}, {120, u"PO-4711"}}, {}};
    for (const auto &lines : {block(u"1", u"AB-100", u"Threaded rod", u"80", u"0.86", u"68.80"),
                              block(u"2", u"AB-200", u"Ring", u"10", u"0.68", u"6.80", 4),
                              block(u"3", u"AB-300", u"Belt", u"8", u"25.57", u"204.56")})
        rows.insert(rows.end(), lines.begin(), lines.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[0].unitPrice.value == Decimal::fromMicros(860'000));
    CHECK(order.lines[0].unit.value == QStringLiteral("pcs"));
    CHECK(order.lines[2].lineTotal.value == Decimal::fromMicros(204'560'000));
}
