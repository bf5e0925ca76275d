// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

const Row heads = {{40, u"Item"}, {80, u"Part No."}, {180, u"Description"}, {380, u"Qty"},
                   {410, u"Unit"}, {460, u"Price"}, {520, u"Amount"}};

Row lineOf(const char16_t *position, const char16_t *number, const char16_t *price, const char16_t *amount)
{
    return {{40, position}, {80, number}, {180, u"Hex bolt M8x20 zinc"}, {380, u"100"}, {410, u"pcs"},
            {465, price}, {525, amount}};
}

std::vector<Row> withHead(std::vector<Row> head, const std::vector<Row> &table)
{
    head.push_back({});
    head.push_back(heads);
    head.insert(head.end(), table.begin(), table.end());
    return head;
}

const std::vector<Row> twoLines = {lineOf(u"1", u"AB-100", u"0.25", u"25.00"),
                                   lineOf(u"2", u"AB-200", u"0.50", u"50.00")};

// Set flush right at x: letters are five points wide, blanks two and a half.
Placed flush(double right, const char16_t *text)
{
    const QString words = QString::fromUtf16(text);
    return {right - 5 * double(words.size() - words.count(u' ')) - 2.5 * double(words.count(u' ')), text};
}

Order only(const Candidate &candidate)
{
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

} // namespace

TEST_CASE("the sum of a section ends no table, and only the sum of all counts")
{
    std::vector<Row> table = twoLines;
    table.push_back({{460, u"Subtotal A"}, {525, u"75.00"}});
    table.push_back({{40, u"B. Consumables"}});
    table.push_back(lineOf(u"3", u"AB-300", u"1.00", u"100.00"));
    table.push_back({{460, u"Subtotal B"}, {525, u"100.00"}});
    table.push_back({{460, u"Grand total"}, {525, u"175.00"}});
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER 4711"}}}, table))}));
    CHECK(order.lines.size() == 3);
    CHECK(order.total.value == Decimal(175));
    CHECK_FALSE(order.netTotal.isStated());
    CHECK(order.doubts.empty());
}

TEST_CASE("sums stand below their labels in a box")
{
    std::vector<Row> table = twoLines;
    table.push_back({});
    table.push_back({{40, u"Net total"}, {240, u"VAT 20 %"}, {440, u"Grand total EUR"}});
    table.push_back({{40, u"75.00"}, {240, u"15.00"}, {440, u"90.00"}});
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER 4711"}}}, table))}));
    CHECK(order.netTotal.value == Decimal(75));
    CHECK(order.taxTotal.value == Decimal(15));
    CHECK(order.total.value == Decimal(90));
    CHECK(order.currency.value == QStringLiteral("EUR"));
}

TEST_CASE("an address set flush right is read to its end")
{
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER 4711"}},
                                                    {flush(560, u"Deliver to")},
                                                    {flush(560, u"Acme Pumps Ltd")},
                                                    {flush(560, u"7 Mill Lane 12")},
                                                    {flush(560, u"Wigan WN2 4NP")},
                                                    {}},
                                                   twoLines))}));
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 7 Mill Lane 12, Wigan WN2 4NP"));
}

TEST_CASE("the title carries the number, and a place stands before the date")
{
    const Order order = only(read({pageOf(withHead({{{40, u"Official Order #PO-4711"}},
                                                    {},
                                                    {{400, u"Leeds, 2 March 2026"}}},
                                                   twoLines))}));
    CHECK(order.poNumber.value == QStringLiteral("PO-4711"));
    CHECK(order.orderDate.value == QDate(2026, 3, 2));
}

TEST_CASE("a number over the date of a titled order is its own though their lines are set flush right")
{
    const auto numberOf = [](const Row &date) {
        return only(read({pageOf(withHead({{{40, u"Hallam Valves Ltd"}, flush(560, u"Order to Supplier")},
                                           {flush(560, u"Our ref: M26-0559")},
                                           date},
                                          twoLines))})).poNumber;
    };
    const Field<QString> number = numberOf({flush(560, u"Raised on 26 February 2026")});
    CHECK(number.value == QStringLiteral("M26-0559"));
    CHECK(number.confidence > 0.9);
    CHECK(numberOf({{40, u"Raised on 26 February 2026"}}).confidence < 0.85);
}

TEST_CASE("a short number beside a plain label is the order's, and the number of a register is no rival of it")
{
    const auto numberOf = [](const std::vector<Row> &head) { return only(read({pageOf(withHead(head, twoLines))})).poNumber; };
    const Field<QString> brief = numberOf({{{40, u"Order form"}}, {{40, u"Order no."}, {160, u"42"}}, {{40, u"Date"}, {160, u"26.02.2026"}}});
    CHECK(brief.value == QStringLiteral("42"));
    CHECK(brief.confidence > 0.9);
    const Field<QString> boxed = numberOf({{{40, u"Levante S.A."}},
                                           {{40, u"N.I.F. ESB27241764"}},
                                           {{40, u"PEDIDO A PROVEEDOR"}},
                                           {},
                                           {{40, u"N\u00famero"}, {160, u"Fecha"}, {280, u"Fecha entrega"}},
                                           {{40, u"PC-000611"}, {160, u"27/02/2026"}, {280, u"21/04/2026"}}});
    CHECK(boxed.value == QStringLiteral("PC-000611"));
    CHECK(boxed.confidence > 0.9);
}

TEST_CASE("an address under the head of the shipping is the place of delivery")
{
    const Order order = only(read({pageOf(withHead({{{40, u"Purchase order B77120"}},
                                                    {{40, u"General"}, {320, u"Shipping"}},
                                                    {{40, u"Customer"}, {140, u"Corrib Foods DAC"}, {320, u"Corrib Foods DAC"}},
                                                    {{40, u"Order date"}, {140, u"02 Mar 2026"}, {320, u"14 Mill Race Park"}},
                                                    {{40, u"Payment terms"}, {140, u"45 days net"}, {320, u"Leeds LS1 4AB"}}},
                                                   twoLines))}));
    REQUIRE(order.shipTo.value);
    CHECK(order.shipTo.value->contains(QStringLiteral("14 Mill Race Park")));
}

TEST_CASE("a sentence below an address in one line is no part of it")
{
    std::vector<Row> rows = withHead({{{40, u"Bestellung Nr. 2026-0187"}}, {{40, u"Münster, den 02.03.2026"}}}, twoLines);
    rows.push_back({});
    rows.push_back({{40, u"Liefertermin: 27.03.2026 (Eingang bei uns)"}});
    rows.push_back({{40, u"Lieferanschrift: Petersen Verpackung Zentrallager, Feldweg 33, 09112 Chemnitz"}});
    rows.push_back({{40, u"Bitte senden Sie uns eine kurze Auftragsbestätigung per E-Mail. Teillieferungen bitte nur nach"}});
    rows.push_back({{40, u"Rücksprache."}});
    CHECK(only(read({pageOf(rows)})).shipTo.value == QStringLiteral("Petersen Verpackung Zentrallager, Feldweg 33, 09112 Chemnitz"));
}

TEST_CASE("a figure that makes the amount of a line without a price is asked about as its price")
{
    const auto asks = [](const char16_t *figure, const char16_t *amount) {
        const Order order = only(read({pageOf({{{40, u"Purchase order B77120"}},
                                               {{40, u"Order date: 02.03.2026"}},
                                               {{40, u"Part no."}, {140, u"Description"}, {300, u"Qty"}, {380, u"Wurmel"}, {480, u"Amount"}},
                                               {{40, u"AB-100"}, {140, u"Hex bolt M8"}, {300, u"100"}, {380, figure}, {480, amount}}})}));
        return std::any_of(order.doubts.begin(), order.doubts.end(),
                           [&](const QString &doubt) { return doubt.contains(QString::fromUtf16(figure)); })
            || order.lines.front().unitPrice.isStated();
    };
    CHECK(asks(u"0.25", u"25.00"));
}

TEST_CASE("fields of the order below a table without sums belong to no line")
{
    const Order order = only(read({pageOf({{{40, u"Ordine n. PO-18722"}},
                                           {{40, u"Vicenza, 2 marzo 2026"}},
                                           {{40, u"Vs. codice"}, {120, u"Descrizione"}, {360, u"U.M."}, {420, u"Quantit\u00e0"}},
                                           {{40, u"SCR01081"}, {120, u"Vite TCEI DIN 912 M12x30"}, {360, u"pezzi"}, {440, u"200"}},
                                           {{40, u"BSH-0623"}, {120, u"Boccola 35x39x10, PTFE"}, {360, u"pezzi"}, {440, u"10"}},
                                           {},
                                           {},
                                           {{40, u"Prezzi: come da Vs. listino in vigore"}},
                                           {{40, u"Consegna: 7 aprile 2026"}}})}));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].description.value == QStringLiteral("Boccola 35x39x10, PTFE"));
    CHECK(order.requestedDate.value == QDate(2026, 4, 7));
    CHECK(order.requestedDate.confidence > 0.9);
}

TEST_CASE("sentences between the lines and their sum belong to no line")
{
    std::vector<Row> rows = withHead({{{40, u"Purchase order B77120"}}}, twoLines);
    rows.push_back({{40, u"Please confirm prices and time of delivery by return."}});
    rows.push_back({{40, u"All our orders are placed under our general terms of purchase."}});
    rows.push_back({{460, u"Total"}, {525, u"75.00"}});
    const Order order = only(read({pageOf(rows)}));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].note.isEmpty());
    CHECK(order.lines[1].description.value == QStringLiteral("Hex bolt M8x20 zinc"));
    CHECK(order.doubts.empty());
}

TEST_CASE("a sentence that ends in a word for a column heads no table")
{
    std::vector<Row> rows = withHead({{{40, u"Purchase order B77120"}}}, twoLines);
    rows.push_back({{460, u"Total"}, {525, u"75.00"}});
    rows.push_back({});
    rows.push_back({{40, u"Delivery Address"}, {240, u"Attention"}, {380, u"Delivery Instructions"}});
    rows.push_back({{40, u"Colne Castings - Warehouse"}, {240, u"Priya Price"}, {380, u"Side entrance, please ring the bell. No"}});
    rows.push_back({{40, u"Unit 11, 4 Brunel Close"}, {380, u"deliveries after 3.30pm."}});
    rows.push_back({{40, u"Exeter EX2 8AB"}, {240, u"Telephone"}});
    const Order order = only(read({pageOf(rows)}));
    CHECK(order.lines.size() == 2);
    REQUIRE(order.shipTo.value);
    CHECK(order.shipTo.value->contains(QStringLiteral("Exeter EX2 8AB")));
}

TEST_CASE("a word a gap before the figures beside a label belongs to its value")
{
    const Order order = only(read({pageOf(withHead({{{40, u"Purchase order"}, {300, u"Number:"}, {345, u"B77120"}},
                                                    {{40, u"Order date: 26.02.2026"}},
                                                    {{40, u"Delivery date:"}, {112, u"Day"}, {133, u"20.04.2026"}}},
                                                   twoLines))}));
    CHECK(order.requestedDate.value == QDate(2026, 4, 20));
    CHECK(order.requestedDate.confidence > 0.9);
}

TEST_CASE("a point of the terms that begins like another paper's title is no title")
{
    std::vector<Row> rows = withHead({{{40, u"Reference: PO-4711"}}, {{40, u"Date: 02.03.2026"}}}, twoLines);
    rows.push_back({});
    rows.push_back({{40, u"\u2022 Delivery: within 10 days"}});
    rows.push_back({{40, u"\u2022 Invoice: to the office in Leeds"}});
    rows.push_back({{40, u"Invoice: to the office in Leeds"}});
    const Candidate terms = read({pageOf(rows)});
    CHECK(terms.intent == Intent::Order);
    for (const QString &doubt : only(terms).doubts)
        CHECK_FALSE(doubt.contains(QStringLiteral("Invoice")));
    rows[0] = {{40, u"Invoice"}};
    CHECK(read({pageOf(rows)}).intent == Intent::NotAnOrder);
}

TEST_CASE("a date behind words that no label knows is never the order's own")
{
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER 4711"}},
                                                    {},
                                                    {{40, u"Wished arrival: 05/04/2026"}}},
                                                   twoLines))}));
    CHECK_FALSE(order.orderDate.isStated());
    CHECK((order.requestedDate.isStated() || !order.doubts.empty()));
}

TEST_CASE("labels joined by a stroke have values joined by a stroke")
{
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER"}},
                                                    {{300, u"Order No. / Order Date"}},
                                                    {{300, u"26/9629 / 26.02.2026"}}},
                                                   twoLines))}));
    CHECK(order.poNumber.value == QStringLiteral("26/9629"));
    CHECK(order.orderDate.value == QDate(2026, 2, 26));
}

TEST_CASE("a value in running text goes on in the next line and ends with its sentence")
{
    const Order order = only(read({pageOf(withHead(
        {{{40, u"PURCHASE ORDER 4711"}},
         {},
         {{46, u"Please send all the goods that are listed below by return. Delivery address: Acme Pumps Ltd, 7 Mill Lane 129,"}},
         {{46, u"Greater Manchester, Wigan WN2 4NP. Thank you for your help."}}},
        twoLines))}));
    CHECK(order.shipTo.value.value_or(QString()).toStdString()
          == "Acme Pumps Ltd, 7 Mill Lane 129, Greater Manchester, Wigan WN2 4NP");
}

TEST_CASE("the foot of the page names the buyer when its head does not")
{
    std::vector<Row> rows = withHead({{{40, u"PURCHASE ORDER 4711"}}}, twoLines);
    rows.resize(53);
    rows.push_back({{100, u"Acme Pumps Ltd 7 Mill Lane, Wigan WN2 4NP"}});
    CHECK(only(read({pageOf(rows)})).buyerName.value == QStringLiteral("Acme Pumps Ltd"));
}

TEST_CASE("numbered rows of a form that hold nothing else belong to no line")
{
    std::vector<Row> table = twoLines;
    table.push_back({{40, u"3"}});
    table.push_back({{40, u"4"}});
    table.push_back({{460, u"Total"}, {525, u"75.00"}});
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER 4711"}}}, table))}));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].position.value == QStringLiteral("2"));
}

TEST_CASE("addresses whose columns nearly touch stay apart")
{
    // The first name ends one point before the second one begins.
    const Order order = only(read({pageOf(withHead({{{40, u"PURCHASE ORDER 4711"}},
                                                    {},
                                                    {{200, u"Deliver to"}, {291, u"Invoice to"}},
                                                    {{200, u"Northgate Pumps Ltd"}, {291, u"Acme Holding Ltd"}},
                                                    {{200, u"7 Mill Lane"}, {291, u"9 Sea Road"}},
                                                    {{200, u"Leeds LS1 2AB"}, {291, u"Wigan WN2 4NP"}}},
                                                   twoLines))}));
    CHECK(order.shipTo.value == QStringLiteral("Northgate Pumps Ltd, 7 Mill Lane, Leeds LS1 2AB"));
    CHECK(order.billTo.value == QStringLiteral("Acme Holding Ltd, 9 Sea Road, Wigan WN2 4NP"));
}

TEST_CASE("a date in a letter's request that was not understood is asked about")
{
    const Order order = only(read({pageOf(withHead(
        {{{40, u"PURCHASE ORDER 4711"}},
         {},
         {{40, u"Please supply the goods named below so that all is there at 14.04.2026 in the morning."}}},
        twoLines))}));
    CHECK((order.requestedDate.isStated() || !order.doubts.empty()));
    CHECK_FALSE(order.orderDate.isStated());
}
