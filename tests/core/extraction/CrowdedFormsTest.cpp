// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/PieceMap.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

const Row Heads{{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}};
const Row First{{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}};
const Row Second{{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"5"}, {440, u"5.00"}, {520, u"25.00"}};

Order orderOf(const std::vector<Row> &rows)
{
    const Candidate found = read({pageOf(rows)});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders.front().lines.size() == 2);
    return found.orders.front();
}


} // namespace

TEST_CASE("a remark in brackets behind a label is no value of it")
{
    for (const char16_t *label : {u"Call-off no. (please always quote)", u"Abruf-Nr. (bitte stets angeben)",
                                  u"Order no. (please quote on all invoices)"}) {
        INFO(QString::fromUtf16(label).toStdString());
        const Order order = orderOf({{{40, u"Acme Pumps Ltd"}},
                                     {},
                                     {{40, label}, {360, u"Order date"}, {460, u"Delivery date"}},
                                     {{40, u"A-26-0417"}, {360, u"02.03.2026"}, {460, u"30.03.2026"}},
                                     {},
                                     Heads, First, Second});
        CHECK(order.poNumber.value == QStringLiteral("A-26-0417"));
    }
}

TEST_CASE("under heads side by side the address is the value of its head, not the head that nobody knows beside it")
{
    const Order order = orderOf({{{40, u"Acme Pumps Ltd"}},
                                 {},
                                 {{40, u"Order no."}, {140, u"PO-48812"}},
                                 {},
                                 {{40, u"Supplier"}, {220, u"Abladestelle"}, {410, u"Arrangement as in frame RV"}},
                                 {{40, u"Torvald GmbH"}, {220, u"Acme Pumps Ltd"}, {410, u"2024/09"}},
                                 {{40, u"Hafen 88"}, {220, u"12 Dock Street"}},
                                 {{40, u"40221 Bonn"}, {220, u"57072 Siegen"}},
                                 {},
                                 {},
                                 Heads, First, Second});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Dock Street, 57072 Siegen"));
}

TEST_CASE("a heading of words over several columns is no line without a quantity")
{
    const auto doubts = [](const Row &between) {
        return orderOf({{{40, u"Acme Pumps Ltd"}}, {}, {{40, u"Order no."}, {140, u"PO-48812"}}, {}, Heads, First, between, Second}).doubts;
    };
    CHECK(doubts({{80, u"KITCHEN"}, {180, u"EQUIPMENT"}}).empty());
    CHECK(doubts({{40, u"2"}, {80, u"KITCHEN"}, {180, u"EQUIPMENT"}}).size() == 1);
}

TEST_CASE("an address right below the day of delivery is the place of delivery, without what stands below its town")
{
    const auto shipTo = [](const char16_t *head) {
        return orderOf({{{340, u"Durance Usinage SA"}},
                        {{340, u"91 allée des Peupliers"}},
                        {{340, u"80001 Amiens"}},
                        {},
                        {{40, u"Commande fournisseur"}},
                        {{40, u"Numéro de commande : CF-31145"}},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {{40, head}},
                        {{40, u"Durance Usinage SA"}},
                        {{40, u"4 rue des Saules"}},
                        {{40, u"80080 Amiens"}},
                        {{40, u"Quai de livraison, sonner deux fois"}},
                        {},
                        {},
                        Heads, First, Second})
            .shipTo;
    };
    const Field<QString> below = shipTo(u"Livraison : 26/03/2026 avant 10 h");
    CHECK(below.value == QStringLiteral("Durance Usinage SA, 4 rue des Saules, 80080 Amiens"));
    CHECK(below.confidence >= 0.9);
    CHECK(shipTo(u"Suivi par : Mme Garnier, le matin").confidence < 0.9);
}

TEST_CASE("a sentence that is parted behind its colon names the place of delivery all the same")
{
    const Order order = orderOf({{{40, u"Acme Pumps Ltd"}},
                                 {},
                                 {{40, u"Order no."}, {140, u"PO-48812"}},
                                 {},
                                 {{40, u"Please supply the goods below, to be delivered by 30 March 2026 to:"}, {356, u"Acme"}},
                                 {{40, u"Pumps Ltd, 12 Dock Street, Hull HU1 2XY."}},
                                 {},
                                 Heads, First, Second});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Dock Street, Hull HU1 2XY"));
}

TEST_CASE("a column that a long text to its left all but touches stays a column")
{
    const std::vector<Row> rows = {{{40, u"Code: 17"}, {207, u"Torvald Supply"}},
                                   {{40, u"Project: 9"}, {207, u"Hafenweg 88"}},
                                   {{40, u"Our enquiry: no. 1188 of 12/01/2026"}, {207, u"40221 Bonn"}}};
    Page page = pageOf(rows);
    const auto addressesOn = [](const Page &on) {
        Part part;
        part.content = Pages{{on}};
        return PieceMap(part, 0).addresses();
    };
    // The enquiry ends four points before the column, its own blanks are two and a half.
    double right = 0;
    for (const Word &word : page.words)
        right = word.text == u"12/01/2026" ? word.box.right * page.width : right;
    REQUIRE(207 - right > 3);
    REQUIRE(207 - right < 9);
    const auto found = addressesOn(page);
    REQUIRE(found.size() == 1);
    CHECK(found.front().lines == QStringList{QStringLiteral("Torvald Supply"), QStringLiteral("Hafenweg 88"), QStringLiteral("40221 Bonn")});
}

TEST_CASE("a printed basket whose items say number, price and amount in a row asks nothing about them")
{
    const auto readBasket = [](const char16_t *second, const char16_t *status) {
        Document document;
        Part part;
        part.content = Pages{{pageOf({{{40, u"Bestelling WB-5520"}},
                                      {},
                                      {{40, status}},
                                      {{40, u"Geplaatst op 27 februari 2026 · Gewenst op 24 maart 2026"}},
                                      {},
                                      {{40, u"Stalen beugel"}, {300, u"200 st. × € 2,32"}, {460, u"€ 464,00"}},
                                      {{40, u"Artikelcode AB-1001"}},
                                      {},
                                      {{40, u"Koperen huls"}, {300, u"10 stk × € 4,23"}, {460, second}},
                                      {{40, u"Artikelcode AB-1002"}},
                                      {},
                                      {{400, u"Subtotaal € 506,30"}},
                                      {},
                                      {{40, u"Betaling: 60 dagen einde maand"}}})}};
        document.parts.push_back(part);
        MasterData data;
        for (const char16_t *sku : {u"AB-1001", u"AB-1002"}) {
            Item item;
            item.sku = QString::fromUtf16(sku);
            data.items.push_back(item);
        }
        const Catalog catalog(std::move(data));
        const CustomerMemory memory;
        const auto lexicon = Lexicon::builtIn();
        const Extraction found = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
        REQUIRE(found.orders.size() == 1);
        REQUIRE(found.orders.front().lines.size() == 2);
        return found.orders.front();
    };
    const Order order = readBasket(u"€ 42,30", u"Status: verzonden naar leverancier");
    CHECK(order.doubts.empty());
    CHECK(order.lines[0].quantity.value == Decimal(200));
    CHECK(order.lines[1].quantity.value == Decimal(10));
    CHECK(order.lines[1].lineTotal.value == Decimal::fromMicros(42'300'000));
    CHECK(order.requestedDate.value == QDate(2026, 3, 24));
    // An amount that is no product of the figures before it is read as it stands, for the check of the line to ask.
    const Order off = readBasket(u"€ 41,30", u"Status: verzonden naar leverancier");
    CHECK(off.lines[1].lineTotal.value == Decimal::fromMicros(41'300'000));
}

TEST_CASE("a figure with cents that opens the description of a line without a price is asked about")
{
    const auto doubtsOf = [](const char16_t *first, const char16_t *second) {
        Document document;
        Part part;
        part.content = Pages{{pageOf({{{40, u"PURCHASE ORDER"}},
                                      {{40, u"Order no    : B-2026-0482"}},
                                      {{40, u"Date        : 26/02/2026"}},
                                      {{40, u"Required    : 06/04/2026"}},
                                      {{40, u"Ship to     : Ashby Castings Ltd"}},
                                      {{104, u"41 Home Lane"}},
                                      {{104, u"Exeter EX2 8LW"}},
                                      {},
                                      {{50, u"1 AB-1001"}, {190, first}},
                                      {{60, u"Turning insert grade 20"}},
                                      {{50, u"2 AB-1002"}, {190, second}},
                                      {{60, u"Hex nut, zinc plated"}}})}};
        document.parts.push_back(part);
        MasterData data;
        for (const char16_t *sku : {u"AB-1001", u"AB-1002"}) {
            Item item;
            item.sku = QString::fromUtf16(sku);
            data.items.push_back(item);
        }
        const Catalog catalog(std::move(data));
        const CustomerMemory memory;
        const auto lexicon = Lexicon::builtIn();
        const Extraction found = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
        REQUIRE(found.orders.size() == 1);
        return std::pair(found.orders.front().doubts, found.orders.front().lines);
    };
    const auto [doubts, lines] = doubtsOf(u"40 each           8.49", u"500 EA            0.16");
    for (const OrderLine &line : lines)
        CHECK((line.unitPrice.isStated() || !doubts.empty()));
}
