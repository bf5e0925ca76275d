// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Catalog pumpCatalog(bool hasSecondName = false)
{
    MasterData data;
    Customer customer;
    customer.number = QStringLiteral("C7");
    customer.name = QStringLiteral("Acme Pumps Ltd");
    data.customers.push_back(customer);
    data.addresses.push_back({QStringLiteral("C7-S1"), QStringLiteral("C7"), AddressType::ShipTo,
                              QStringLiteral("Acme Pumps Ltd - Warehouse"), QStringLiteral("7 Mill Lane"),
                              QStringLiteral("BH17 0LW"), QStringLiteral("Poole"), QStringLiteral("GB")});
    if (hasSecondName) {
        data.addresses.push_back(data.addresses.front());
        data.addresses.back().id = QStringLiteral("C7-S2");
        data.addresses.back().name = QStringLiteral("Acme Pumps Ltd - Foundry");
    }
    return Catalog(std::move(data));
}

Order recognised(const std::vector<Row> &rows)
{
    Page page = pageOf(rows);
    page.recognised = true;
    for (Word &word : page.words)
        word.confidence = 0.95;
    Document document;
    Part part;
    part.content = Pages{{page}};
    document.parts.push_back(part);
    static const Catalog catalog = pumpCatalog();
    const CustomerMemory memory;
    const Candidate candidate = TableOrderExtractor().extract(
        document, 0, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

std::vector<Row> orderWith(const std::vector<Row> &party, const std::vector<Row> &sums)
{
    std::vector<Row> rows = {
        {{40, u"Acme Pumps Ltd"}},
        {{40, u"12 Sea Road"}},
        {{40, u"Leeds LS1 2AB"}},
        {},
        {{40, u"PURCHASE ORDER"}},
        {{40, u"Order No.:"}, {140, u"PO-4711"}},
        {{40, u"Order Date:"}, {140, u"25 Feb 2026"}},
        {},
    };
    rows.insert(rows.end(), party.begin(), party.end());
    const std::vector<Row> table = {
        {},
        {{40, u"Item"}, {80, u"Your Part No."}, {180, u"Description"}, {380, u"Qty"}, {410, u"Unit"},
         {460, u"Price"}, {520, u"Amount"}},
        {{40, u"10"}, {80, u"AB-100"}, {180, u"Hex bolt M8x20 zinc plated"}, {375, u"100"}, {410, u"pcs"},
         {465, u"0.25"}, {525, u"25.00"}},
        {{40, u"20"}, {80, u"AB-200"}, {180, u"Hex nut M8"}, {380, u"40"}, {410, u"pcs"}, {465, u"0.50"},
         {525, u"20.00"}},
    };
    rows.insert(rows.end(), table.begin(), table.end());
    rows.insert(rows.end(), sums.begin(), sums.end());
    return rows;
}

const std::vector<Row> Delivery = {
    {{40, u"Deliver to"}}, {{40, u"Acme Pumps Ltd - Warehouse"}}, {{40, u"7 Mill Lane"}}, {{40, u"Poole BH17 0LW"}}};
const std::vector<Row> Total = {{{460, u"Total"}, {525, u"45.00"}}};

// As recognition has it: no higher or lower than the letters are.
Box inkOf(const Word &word)
{
    const auto any = [&](QStringView set) {
        return std::any_of(word.text.begin(), word.text.end(),
                           [&](QChar c) { return set.contains(c) || (set.size() > 6 && (c.isUpper() || c.isDigit())); });
    };
    const double size = word.box.height(), baseline = word.box.bottom - 0.22 * size;
    Box box = word.box;
    box.top = baseline - (any(u"bdfhklt") ? 0.72 : 0.52) * size;
    box.bottom = baseline + (any(u"gjpqy") ? 0.21 * size : 0);
    return box;
}

// Read to the end, with one word that recognition guessed.
Order guessed(const std::vector<Row> &rows, const QString &guess, bool hasSecondName = false)
{
    Page page = pageOf(rows);
    page.recognised = true;
    for (Word &word : page.words) {
        word.confidence = word.text == guess ? 0.1 : 0.995;
        word.box = inkOf(word);
    }
    Document document;
    Part part;
    part.content = Pages{{page}};
    document.parts.push_back(part);
    const Catalog catalog = pumpCatalog(hasSecondName);
    const CustomerMemory memory;
    const Extraction extraction = extractOrders(document, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(extraction.orders.size() == 1);
    return extraction.orders.front();
}

} // namespace

TEST_CASE("a name beyond reading is that of the stored address below it, and asked about where there is none")
{
    std::vector<Row> party = Delivery;
    party[1] = {{40, u"SEFNTATUENDYE"}};
    const Order known = guessed(orderWith(party, Total), QStringLiteral("SEFNTATUENDYE"));
    CHECK(known.shipTo.value == QStringLiteral("Acme Pumps Ltd - Warehouse, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(known.doubts.empty());
    party.erase(party.begin() + 1);
    CHECK(guessed(orderWith(party, Total), {}).shipTo.value == known.shipTo.value);
    party.insert(party.begin() + 1, {{40, u"Acme Pumps Ltd - Warehouse, Plant 2"}});
    const QString named = guessed(orderWith(party, Total), {}).shipTo.value.value_or(QString());
    INFO(named.toStdString());
    CHECK(named.count(QStringLiteral("Acme")) == 1);
    party = Delivery;
    party[1] = {{40, u"SEFNTATUENDYE"}};
    party[2] = {{40, u"9 Mill Lane"}};
    const Order unknown = guessed(orderWith(party, Total), QStringLiteral("SEFNTATUENDYE"));
    REQUIRE(unknown.doubts.size() == 1);
    CHECK(unknown.doubts.front().contains(QStringLiteral("9 Mill Lane")));
}

TEST_CASE("a delivery address of which recognition lost or guessed a word is asked about unless the records tell it")
{
    std::vector<Row> party = Delivery;
    party.erase(party.begin() + 1);
    const auto asked = [&](const char16_t *guess, bool hasSecondName = false) {
        const Order order = guessed(orderWith(party, Total), QString::fromUtf16(guess), hasSecondName);
        return std::any_of(order.doubts.begin(), order.doubts.end(),
                           [](const QString &doubt) { return doubt.contains(QStringLiteral("7 Mill Lane"))
                                                             || doubt.contains(QStringLiteral("Pxqvzle")); });
    };
    CHECK_FALSE(asked(u""));
    CHECK(asked(u"", true)); // either name may have stood there
    party = Delivery;
    party[1] = {{40, u"Acme Pumps Ltd - Wxqzvse"}};
    CHECK_FALSE(asked(u"Wxqzvse"));
    party[1] = {{40, u"Acme Pumps Ltd - Northern Wxqzvse"}};
    CHECK(asked(u"Wxqzvse")); // "Northern" is of no stored name
    party = Delivery;
    party[3] = {{40, u"Pxqvzle BH17 0LW"}};
    CHECK(asked(u"Pxqvzle"));
}

TEST_CASE("a recognised address that is a stored one but for letters that look alike is spelled as stored")
{
    std::vector<Row> party = Delivery;
    party[1] = {{40, u"Acme Purnps Ltd - Warehouse"}};
    party[2] = {{40, u"7 Mi1l Lane"}};
    party[3] = {{40, u"Poole BH17 OLW"}};
    const Order order = recognised(orderWith(party, Total));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Warehouse, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(order.shipTo.has(Evidence::Kind::MasterData));
}

TEST_CASE("a recognised address with another house number is not taken for the stored one")
{
    std::vector<Row> party = Delivery;
    party[2] = {{40, u"9 Mill Lane"}};
    const Order order = recognised(orderWith(party, Total));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Warehouse, 9 Mill Lane, Poole BH17 0LW"));
    CHECK_FALSE(order.shipTo.has(Evidence::Kind::MasterData));
}

TEST_CASE("a stored delivery address under a label that cannot be read is the delivery address")
{
    std::vector<Row> party = Delivery;
    party[0] = {{40, u"Dc1ivcr lo"}};
    const Order order = recognised(orderWith(party, Total));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Warehouse, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(order.shipTo.has(Evidence::Kind::MasterData));
}

TEST_CASE("an unknown address without a label is asked about when no delivery address is stated")
{
    std::vector<Row> party = Delivery;
    party[0] = {{40, u"Dc1ivcr lo"}};
    party[2] = {{40, u"99 Harbour Street"}};
    party[3] = {{40, u"Cardiff CF10 4AA"}};
    const Order order = recognised(orderWith(party, Total));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Warehouse, 99 Harbour Street, Cardiff CF10 4AA"));
    CHECK(order.shipTo.confidence <= 0.5);
    CHECK(order.shipTo.source.isSomewhere());
    CHECK(order.doubts.empty());
}

TEST_CASE("the address in the letter's head is no delivery address")
{
    CHECK_FALSE(recognised(orderWith({}, Total)).shipTo.isStated());
}

TEST_CASE("an address in the head whose label was lost is asked about beside a labelled one of the buyer")
{
    std::vector<Row> rows = orderWith({}, Total);
    rows[0] = {{40, u"Ordered by"}, {300, u"Dc1ivcr lo"}};
    rows[1] = {{40, u"Acme Pumps Ltd"}, {300, u"Acme Pumps Ltd"}};
    rows[2] = {{40, u"12 Sea Road"}, {300, u"99 Harbour Street"}};
    rows[3] = {{40, u"Leeds LS1 2AB"}, {300, u"Cardiff CF10 4AA"}};
    rows.insert(rows.begin() + 4, Row{});
    const Order order = recognised(rows);
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 99 Harbour Street, Cardiff CF10 4AA"));
    CHECK(order.shipTo.confidence <= 0.5);
}

TEST_CASE("two columns taken for one do not double the name")
{
    std::vector<Row> party = Delivery;
    party[1] = {{40, u"Acme Pumps LtdAcme Pumps Ltd"}};
    CHECK(recognised(orderWith(party, Total)).shipTo.value
          == QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW"));
    party[1] = {{40, u"Acme Pumps Ltd, Warehouse, Acme Pumps Ltd, Warehouse"}};
    CHECK(recognised(orderWith(party, Total)).shipTo.value
          == QStringLiteral("Acme Pumps Ltd, Warehouse, 7 Mill Lane, Poole BH17 0LW"));
}

TEST_CASE("a damaged tax is mended where net and total leave one value, and nothing where any of them may be wrong")
{
    const auto taxOf = [](const char16_t *written) {
        return recognised(orderWith(Delivery, {{{460, u"Net total"}, {525, u"45.00"}},
                                               {{460, u"VAT"}, {525, written}},
                                               {{460, u"Total"}, {525, u"5412.12"}}}))
            .taxTotal;
    };
    CHECK(taxOf(u"5/367.12").value == Decimal::fromCanonical(QStringLiteral("5367.12")));
    CHECK(taxOf(u"5367 12").value == Decimal::fromCanonical(QStringLiteral("5367.12")));
    CHECK(taxOf(u"5/367.12").has(Evidence::Kind::Arithmetic));
    // A figure of any of the three may be the wrong one.
    CHECK(taxOf(u"5387.12").value == Decimal::fromCanonical(QStringLiteral("5387.12")));
    CHECK_FALSE(taxOf(u"5387.12").has(Evidence::Kind::Arithmetic));
}

TEST_CASE("a recognised date is read although blanks and a stroke went wrong")
{
    for (const char16_t *written : {u"Feb 25 , 2026", u"Feb 25,2026", u"25102/2026"}) {
        std::vector<Row> rows = orderWith(Delivery, Total);
        rows[6] = {{40, u"Order Date:"}, {140, written}};
        CHECK(recognised(rows).orderDate.value == QDate(2026, 2, 25));
    }
}

TEST_CASE("the date of a stamp is no date of the order")
{
    std::vector<Row> sums = Total;
    sums.insert(sums.end(), 18, Row{});
    sums.push_back({{300, u"RECEIVED"}});
    sums.push_back({{300, u"28 Feb 2026"}});
    CHECK(recognised(orderWith(Delivery, sums)).doubts.empty());
    // Beside what is written, without a gap above it.
    sums.insert(sums.end() - 2, {{40, u"Please send us a confirmation of this order soon."}});
    CHECK(recognised(orderWith(Delivery, sums)).doubts.empty());
}

TEST_CASE("the only order number, in the subject of a letter, is believed")
{
    std::vector<Row> rows = orderWith(Delivery, Total);
    rows[4] = {{40, u"Subject: Order no. 636/26 of 24 Feb 2026"}};
    rows[5] = {};
    CHECK(recognised(rows).poNumber.has(Evidence::Kind::Position));
    rows[4] = {{40, u"The goods of our order no. 636/26 of 24 Feb 2026 have arrived"}};
    CHECK_FALSE(recognised(rows).poNumber.has(Evidence::Kind::Position));
}

TEST_CASE("a recognised order number that stands twice proves its figures")
{
    std::vector<Row> sums = Total;
    CHECK_FALSE(recognised(orderWith(Delivery, sums)).poNumber.has(Evidence::Kind::Repeated));
    sums.push_back({});
    sums.push_back({{40, u"Please state PO-4711 on all papers"}});
    CHECK(recognised(orderWith(Delivery, sums)).poNumber.has(Evidence::Kind::Repeated));
}
