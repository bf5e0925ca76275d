// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

#include "core/extraction/PlaceInSentence.h"

using namespace intray;
using namespace intray::test;

namespace {

// A head over a table of one line of 50.00, and a foot.
Order orderWith(std::vector<Row> head, std::vector<Row> foot = {})
{
    std::vector<Row> rows{{{40, u"Acme Pumps Ltd"}}, {}};
    rows.insert(rows.end(), head.begin(), head.end());
    rows.push_back({});
    rows.push_back({{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}});
    rows.push_back({{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}});
    rows.push_back({{440, u"Total"}, {520, u"50.00"}});
    rows.insert(rows.end(), foot.begin(), foot.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

QString placeIn(const QString &text)
{
    const auto place = deliveryPlaceIn(text, *Lexicon::builtIn());
    return place ? text.mid(place->start, place->end - place->start) : QString();
}

} // namespace

TEST_CASE("a sentence says where the goods go, whatever stands between verb and place")
{
    CHECK(placeIn(QStringLiteral("Kindly deliver on 5 March 2026 to Acme Pumps Ltd, 8 Mill Road, Wigan WN2 4AB."))
          == QStringLiteral("Acme Pumps Ltd, 8 Mill Road, Wigan WN2 4AB"));
    CHECK(placeIn(QStringLiteral("Ship to our dock at Acme Corp. - Plant, 75 Frontage Rd, Salem, OR 97301. Call us."))
          == QStringLiteral("Acme Corp. - Plant, 75 Frontage Rd, Salem, OR 97301"));
    CHECK(placeIn(QStringLiteral("Die Ware liefern Sie bitte bis spätestens 27. April 2026 an Muster GmbH & Co. KG, "
                                 "Feldweg 8, 60311 Frankfurt am Main. Zahlung: 30 Tage."))
          == QStringLiteral("Muster GmbH & Co. KG, Feldweg 8, 60311 Frankfurt am Main"));
    CHECK(placeIn(QStringLiteral("Please send the invoice with the delivery note to Acme Pumps Ltd, 8 Mill Road, Wigan WN2 4AB."))
              .isEmpty());
    CHECK(placeIn(QStringLiteral("We are Acme Pumps Ltd, 8 Mill Road, Wigan WN2 4AB.")).isEmpty());
}

TEST_CASE("the place of delivery in a sentence of a letter goes on in its next line")
{
    const Order order = orderWith({{{40, u"Purchase order 4711"}}},
                                  {{}, {{40, u"Please deliver the goods no later than 13 May 2026 to our works at Acme Pumps"}},
                                   {{40, u"Ltd, 8 Mill Road, Wigan WN2 4AB. Call the gate first."}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 8 Mill Road, Wigan WN2 4AB"));
    CHECK(order.shipTo.confidence > 0.9);
}

TEST_CASE("behind the town only the country belongs to an address")
{
    const Order order = orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Delivery to"}}, {{40, u"Acme Pumps Ltd"}},
                                   {{40, u"8 Mill Road"}}, {{40, u"Wigan WN2 4AB"}}, {{40, u"Royaume-Uni"}},
                                   {{40, u"Gate 4 from 7 to 15"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 8 Mill Road, Wigan WN2 4AB, Royaume-Uni"));
}

TEST_CASE("an address in one line goes on below its label until its town")
{
    const Order order = orderWith({{{40, u"Purchase order 4711"}},
                                   {{40, u"Versandanschrift: Acme Pumps Ltd, Otto-Hahn-"}},
                                   {{40, u"Straße 40, 33102 Paderborn"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, Otto-Hahn-Straße 40, 33102 Paderborn"));
}

TEST_CASE("counted fields of a form, dashes for colons and N.º are labels")
{
    const Order counted = orderWith({{{40, u"1 Bestellschein-Nr."}, {200, u"2 Datum"}, {330, u"3 Liefertermin"}},
                                     {{42, u"62.5-908/26"}, {202, u"23.02.2026"}, {332, u"10.04.2026"}}});
    CHECK(counted.poNumber.value == QStringLiteral("62.5-908/26"));
    CHECK(counted.requestedDate.value == QDate(2026, 4, 10));
    const Order dashed = orderWith({{{40, u"Date"}, {140, u"-"}, {160, u"26/02/2026"}},
                                    {{40, u"Order Number"}, {140, u"-"}, {160, u"241659"}}});
    CHECK(dashed.poNumber.value == QStringLiteral("241659"));
    const Order raised = orderWith({{{40, u"N.º de pedido"}, {200, u"Fecha del pedido"}},
                                    {{40, u"C35749"}, {200, u"24/02/2026"}}});
    CHECK(raised.poNumber.value == QStringLiteral("C35749"));
    CHECK(raised.poNumber.confidence > 0.9);
}

TEST_CASE("the edition of a form is no order number")
{
    const Order order = orderWith({{{200, u"BON DE COMMANDE"}, {400, u"Réf. FO-12 rév. B"}},
                                   {{400, u"N° : 471/2026"}}, {{400, u"Date : 02/03/2026"}}});
    CHECK(order.poNumber.value == QStringLiteral("471/2026"));
}

TEST_CASE("a day that a sentence needs the goods by is the day of delivery")
{
    const auto orderSaying = [](const char16_t *sentence) {
        return orderWith({{{40, u"Purchase order 4711"}}, {{40, u"Order date: 26 February 2026"}}}, {{}, {{40, sentence}}});
    };
    CHECK(orderSaying(u"We must have the material no later than May 13, 2026.").requestedDate.value == QDate(2026, 5, 13));
    CHECK_FALSE(orderSaying(u"We need your signed acknowledgement no later than May 13, 2026.").requestedDate.confidence > 0.8);
}

TEST_CASE("hours at which goods are taken in are no place of delivery")
{
    const std::vector<Row> head{{{40, u"Order number:"}, {140, u"PO-48812"}}, {{40, u"Deliver:"}, {140, u"Acme Pumps Ltd"}},
                                {{140, u"12 Mill Lane"}}, {{140, u"42001 Leeds"}}};
    for (const char16_t *hours : {u"Mon-Thu 07.45-15.30, Fri to 12.00. Vehicles over 7.5t by prior arrangement.",
                                  u"Mo-Do 7:00 bis 15:30, Fr 12:00, bitte am Tor melden", u"Unit 4 yard, 7h30 - 16h00, gate B"}) {
        const Order order = orderWith(head, {{}, {}, {{40, u"Goods inwards:"}, {140, hours}}});
        CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Mill Lane, 42001 Leeds"));
        CHECK_FALSE(orderWith({head.front()}, {{}, {}, {{40, u"Goods inwards:"}, {140, hours}}}).shipTo.isStated());
    }
    const Order place = orderWith({head.front(), {{40, u"Goods inwards:"}, {140, u"Acme Pumps Ltd, Unit 7.10, 12.5 Mill Lane, 42001 Leeds"}}});
    CHECK(place.shipTo.value == QStringLiteral("Acme Pumps Ltd, Unit 7.10, 12.5 Mill Lane, 42001 Leeds"));
}

TEST_CASE("a customer whose name stands beside the last word of a title is not the seller")
{
    MasterData data;
    Customer acme;
    acme.number = QStringLiteral("C1");
    acme.name = QStringLiteral("Acme Staal B.V.");
    data.customers.push_back(acme);
    SellerAddress us;
    us.name = QStringLiteral("Werkhandel AG");
    data.seller.push_back(us);
    const Catalog catalog(std::move(data));
    const auto buyer = [&](const char16_t *seller) {
        Document document;
        Part part;
        part.content = Pages{{pageOf({{{40, u"BESTELLING AAN LEVERANCIER"}, {400, u"Acme Staal B.V."}},
                                      {{400, u"Kade 40, 5911 HG Venlo"}},
                                      {},
                                      {{40, u"Bestelling:"}, {110, u"2026517"}},
                                      {},
                                      {{40, u"Aan"}},
                                      {{40, seller}},
                                      {{40, u"Hafenstraße 88"}},
                                      {},
                                      {{40, u"Nr"}, {80, u"Bestelcode"}, {180, u"Omschrijving"}, {360, u"Aantal"}, {440, u"Prijs"}, {520, u"Bedrag"}},
                                      {{40, u"1"}, {80, u"AB-1001"}, {180, u"Beugel"}, {360, u"10"}, {440, u"5,00"}, {520, u"50,00"}}})}};
        document.parts.push_back(part);
        const CustomerMemory memory;
        const Candidate candidate = TableOrderExtractor().extract(document, 0, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
        REQUIRE(candidate.orders.size() == 1);
        return candidate.orders.front().buyerName.value;
    };
    CHECK(buyer(u"Werkhandel AG") == QStringLiteral("Acme Staal B.V."));
    // Nobody else is named as the seller: the label may be one.
    CHECK_FALSE(buyer(u"Postbus 7") == QStringLiteral("Acme Staal B.V."));
}

TEST_CASE("boxes of the head that stand level with a labelled day head no table")
{
    const Order order = orderWith({{{40, u"Supplier"}, {180, u"Delivery address"}, {380, u"Order date 25/02/2026"}},
                                   {{40, u"Werkhandel AG"}, {180, u"Acme Pumps Ltd - Plant 2"}, {380, u"Required by 13/04/2026"}},
                                   {{40, u"14 Dock Road"}, {180, u"21 Canal Street"}, {380, u"Payment 45 days net"}},
                                   {{40, u"Leeds LS1 4AB"}, {180, u"Wigan WN2 4AB"}, {380, u"Currency EUR"}}});
    CHECK(order.currency.value == QStringLiteral("EUR"));
    CHECK(order.orderDate.value == QDate(2026, 2, 25));
    CHECK(order.requestedDate.value == QDate(2026, 4, 13));
    CHECK(order.requestedDate.confidence > 0.9);
}

TEST_CASE("a box of the head is read where an address stands between it and the table")
{
    const Order order = orderWith({{{40, u"Number"}, {140, u"Date"}, {230, u"Supplier no."}, {330, u"Delivery date"}, {450, u"Payment terms"}},
                                   {{40, u"PO-2617"}, {140, u"26/02/2026"}, {230, u"V881"}, {330, u"27/04/2026"}, {450, u"30 days net"}},
                                   {},
                                   {{40, u"Delivery address"}},
                                   {{40, u"Acme Pumps Ltd"}},
                                   {{40, u"21 Canal Street"}},
                                   {{40, u"Wigan WN2 4AB"}}});
    CHECK(order.poNumber.value == QStringLiteral("PO-2617"));
    CHECK(order.orderDate.value == QDate(2026, 2, 26));
    CHECK(order.requestedDate.value == QDate(2026, 4, 27));
    CHECK(order.requestedDate.confidence > 0.9);
    CHECK(order.paymentTerms.value == QStringLiteral("30 days net"));
}

TEST_CASE("terms of payment may begin with a word for a sum")
{
    for (const char16_t *terms : {u"Terms: Net 30", u"TERMS Net 30", u"Payment terms Net 30"})
        CHECK(orderWith({{{40, u"Purchase order 4711"}, {360, terms}}}).paymentTerms.value == QStringLiteral("Net 30"));
}
