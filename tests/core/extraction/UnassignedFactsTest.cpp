// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnassignedFacts.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/GuessedFacts.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Catalog pumpCatalog()
{
    MasterData data;
    Customer customer;
    customer.number = QStringLiteral("C7");
    customer.name = QStringLiteral("Acme Pumps Ltd");
    data.customers.push_back(customer);
    data.addresses.push_back({QStringLiteral("C7-B"), QStringLiteral("C7"), AddressType::BillTo,
                              QStringLiteral("Acme Pumps Ltd"), QStringLiteral("12 Sea Road"),
                              QStringLiteral("LS1 2AB"), QStringLiteral("Leeds"), QStringLiteral("GB")});
    data.addresses.push_back({QStringLiteral("C7-W"), QStringLiteral("C7"), AddressType::ShipTo,
                              QStringLiteral("Acme Pumps Ltd, Works"), QStringLiteral("30 Canal Street"),
                              QStringLiteral("LS1 2AB"), QStringLiteral("Leeds"), QStringLiteral("GB")});
    data.addresses.push_back({QStringLiteral("C7-S"), QStringLiteral("C7"), AddressType::ShipTo,
                              QStringLiteral("Acme Pumps Ltd, Warehouse"), QStringLiteral("8 Chapel Street"),
                              QStringLiteral("LU4 8LW"), QStringLiteral("Luton"), QStringLiteral("GB")});
    SellerAddress seller;
    seller.name = QStringLiteral("Norden Parts AG");
    data.seller.push_back(seller);
    return Catalog(std::move(data));
}

// An order of 25 February that says neither when nor where, and what the net takes from the page below its letterhead.
Order caught(const std::vector<Row> &rows)
{
    std::vector<Row> all = {
        {{40, u"Acme Pumps Ltd"}}, {{40, u"12 Sea Road"}}, {{40, u"Leeds LS1 2AB"}}, {},
        {{40, u"Norden Parts AG"}}, {{40, u"Hafenstraße 88"}}, {{40, u"40221 Düsseldorf"}}, {},
        {{40, u"Date:"}, {140, u"25 Feb 2026"}}, {}};
    all.insert(all.end(), rows.begin(), rows.end());
    Document document;
    Part part;
    part.content = Pages{{pageOf(all)}};
    document.parts.push_back(part);
    Order order;
    order.customerNo.value = QStringLiteral("C7");
    order.orderDate.value = QDate(2026, 2, 25);
    order.lines.resize(1);
    order.lines.front().source.part = 0;
    std::vector<Order> orders{order};
    static const Catalog catalog = pumpCatalog();
    takeUnassignedFacts(orders, document, *Lexicon::builtIn(), catalog, QDate(2026, 3, 2));
    return orders.front();
}

} // namespace

TEST_CASE("a day to come that no label explains is asked as the day of delivery")
{
    const Order order = caught({{{40, u"Everything has to be at our gate on 13 April 2026 at the latest."}}});
    CHECK(order.requestedDate.value == QDate(2026, 4, 13));
    CHECK(order.requestedDate.confidence <= 0.5);
    CHECK(order.doubts.empty());
}

TEST_CASE("neither the title of an order nor the label of its own day explains a day to come")
{
    const Order titled = caught({{{40, u"PURCHASE ORDER"}, {400, u"13.04.2026"}}});
    CHECK(titled.requestedDate.value == QDate(2026, 4, 13));
    const Order dated = caught({{{40, u"Order date:"}, {140, u"13.04.2026"}}});
    CHECK(dated.requestedDate.value == QDate(2026, 4, 13));
    CHECK_FALSE(caught({{{40, u"Order date:"}, {140, u"26.02.2026"}}}).requestedDate.isStated());
    const Order asked = caught({{{40, u"La marchandise est à livrer au plus tard le 13 avril 2026 à nos ateliers."}}});
    CHECK(asked.requestedDate.value == QDate(2026, 4, 13));
}

TEST_CASE("two days to come that nothing explains are a doubt that names both")
{
    const Order order = caught({{{40, u"First truck 13 April 2026"}}, {}, {{40, u"second truck 20 April 2026"}}});
    CHECK_FALSE(order.requestedDate.isStated());
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().contains(QStringLiteral("13 April 2026")));
    CHECK(order.doubts.front().contains(QStringLiteral("20 April 2026")));
}

TEST_CASE("the order's own day, past days and days with another label are not asked about")
{
    const Order order = caught({{{40, u"Quotation date:"}, {140, u"3 March 2026"}},
                                {},
                                {{40, u"Our enquiry of 2 February 2026"}},
                                {},
                                {{40, u"Printed 25 Feb 2026"}},
                                {},
                                {{40, u"Sent on 1 March 2026"}}});
    CHECK_FALSE(order.requestedDate.isStated());
    CHECK(order.doubts.empty());
}

TEST_CASE("an address that is neither the customer's own nor the seller's is asked as the place of delivery")
{
    const Order order = caught({{{40, u"Acme Pumps Ltd - Plant"}}, {{40, u"7 Mill Lane"}}, {{40, u"Poole BH17 0LW"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd - Plant, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(order.shipTo.confidence <= 0.5);
}

TEST_CASE("letterhead, seller and billing address are no place of delivery")
{
    const Order order = caught({{{40, u"Invoice to:"}}, {{40, u"Acme Group"}}, {{40, u"9 High Street"}}, {{40, u"York YO1 7HH"}}});
    CHECK_FALSE(order.shipTo.isStated());
    CHECK(order.doubts.empty());
}

TEST_CASE("the customer's own address behind an unknown label is asked about, too")
{
    const Order order = caught({{{40, u"Drop-off bay:"}, {140, u"Acme Pumps Ltd, 12 Sea Road, Leeds LS1 2AB"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Sea Road, Leeds LS1 2AB"));
}

TEST_CASE("another place of the customer's is asked about, also where its post code is that of their seat")
{
    const Order order = caught({{{40, u"Rovamit"}}, {{40, u"Acme Pumps Ltd, Works"}}, {{40, u"30 Canal Street"}}, {{40, u"Leeds LS1 2AB"}}});
    REQUIRE(order.shipTo.isStated());
    CHECK(order.shipTo.value->contains(QStringLiteral("30 Canal Street")));
    CHECK(order.shipTo.confidence <= 0.5);
}

TEST_CASE("an address in a sentence is asked about, also when it is the customer's own")
{
    const Order order = caught({{{40, u"please be so kind as to bring everything that is listed below to our yard at"}},
                                {{40, u"12 Sea Road, Leeds LS1 2AB."}}});
    CHECK(order.shipTo.value == QStringLiteral("12 Sea Road, Leeds LS1 2AB."));
    CHECK(order.shipTo.confidence <= 0.5);
}

TEST_CASE("the town of one of the customer's places in words of delivery is asked about")
{
    CHECK(caught({{{40, u"Please deliver to our Luton warehouse."}}}).doubts.size() == 1);
    CHECK(caught({{{40, u"Please deliver to our Leeds works."}}}).doubts.empty());
    CHECK(caught({{{40, u"Our colleagues in Luton send their regards."}}}).doubts.empty());
}

TEST_CASE("beside a caption of a form the address is one of its own, whoever stands in the field above")
{
    const Order order = caught({{{40, u"Supplied by"}, {200, u"Norden Parts AG"}},
                                {{40, u"In date"}, {200, u"27 Feb 2026"}},
                                {{40, u"Handed in at"}, {200, u"Acme Pumps Ltd, Depot, 8 Chapel Street, LU4 8LW Luton"}},
                                {{40, u"Asked by"}, {200, u"Chiara Ricci"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, Depot, 8 Chapel Street, LU4 8LW Luton"));
    CHECK(order.shipTo.confidence <= 0.5);
}

TEST_CASE("what stands above the label of an address is no part of it")
{
    const Order order = caught({{{40, u"Total quantity: 776"}},
                                {{40, u"Shipping address"}},
                                {{40, u"Acme Pumps Ltd"}},
                                {{40, u"12 Sea Road"}},
                                {{40, u"Leeds LS1 2AB"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Sea Road, Leeds LS1 2AB"));
}

TEST_CASE("the customer's own address written once more behind other words is asked about, its town on the next line")
{
    const Order order = caught({{{40, u"Goods in"}, {140, u"Acme Pumps Ltd, 12 Sea Road, Leeds LS1 2AB"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 12 Sea Road, Leeds LS1 2AB"));
    const Order wrapped = caught({{{40, u"Quai de"}, {140, u"Fontaine SAS, 122 chemin du Moulin, 74002"}},
                                  {{40, u"dépôt"}, {140, u"Annecy"}}});
    CHECK(wrapped.shipTo.value == QStringLiteral("Fontaine SAS, 122 chemin du Moulin, 74002 Annecy"));
}

TEST_CASE("words that lead up to an address and terms behind it are no part of it")
{
    Order order;
    order.shipTo.value = QStringLiteral("The goods are due at the following address: Acme, 7 Mill Lane, Poole BH17 0LW., "
                                        "Terms of payment: 45 days net");
    std::vector<Order> orders{order};
    takeUnassignedFacts(orders, Document(), *Lexicon::builtIn(), pumpCatalog(), QDate(2026, 3, 2));
    CHECK(orders.front().shipTo.value == QStringLiteral("Acme, 7 Mill Lane, Poole BH17 0LW"));
    orders.front().shipTo.value = QStringLiteral("Acme, 7 Mill Lane, Poole BH17 0LW, United Kingdom");
    takeUnassignedFacts(orders, Document(), *Lexicon::builtIn(), pumpCatalog(), QDate(2026, 3, 2));
    CHECK(orders.front().shipTo.value == QStringLiteral("Acme, 7 Mill Lane, Poole BH17 0LW, United Kingdom"));
}

TEST_CASE("a house number before its street is no quantity where a town stands below, also beside another address")
{
    CHECK(standsInAddress(QStringLiteral("17 Enterprise Way\nSwansea SA7 9NP\n"), 0));
    CHECK(standsInAddress(QStringLiteral("17 Enterprise Way  17 Enterprise Way\nSwansea SA7 9NP  Swansea SA7 9NP\n"), 19));
    CHECK(standsInAddress(QStringLiteral("12 rue des Forges\n74000 Annecy\n"), 0));
    CHECK_FALSE(standsInAddress(QStringLiteral("17 Enterprise valves\nfor Swansea, 20 of them\n"), 0));
}

TEST_CASE("post codes are known as many countries write them")
{
    const std::pair<const char16_t *, const char *> towns[] = {
        {u"Hafenstr. 5, 20457 Hamburg", "20457"},       {u"Kanaaldijk 56a, 4706 BX Roosendaal", "4706BX"},
        {u"Unit 4, 8 Mill Road, Poole BH17 0LW", "BH170LW"}, {u"12 Mill Road, Dayton, OH 45402", "45402"},
        {u"1922 Airport Blvd, Amarillo, TX 79101", "79101"}, {u"Unit 39, Naas W91 24T5", "W9124T5"},         {u"Via Roma 3, 36107 Vicenza", "36107"},
        {u"8 King Street, Toronto M5H 1A1", "M5H1A1"},  {u"Industriestr. 2, CH-8005 Zürich", "8005"}};
    for (const auto &[text, code] : towns) {
        const std::vector<AddressMention> found = addressesIn(QString::fromUtf16(text));
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == QLatin1String(code));
        CHECK(found.front().hasStreet);
    }
    CHECK(addressesIn(QStringLiteral("Rechnung 2026, Position 10 und 1200 stk")).empty());
}

TEST_CASE("the year of a date is no post code")
{
    const Order order = caught({{{40, u"Date of issue: 1 March 2026 Delivery: 28 April 2026 Contact: Owen Lee"}}});
    CHECK_FALSE(order.shipTo.isStated());
}

TEST_CASE("of several orders in one file none is asked about a day on the pages of another")
{
    const auto page = [](const char16_t *below) {
        return pageOf({{{40, u"Acme Pumps Ltd"}}, {}, {{40, u"Item"}, {140, u"10"}}, {}, {{40, below}}});
    };
    Document document;
    Part part;
    part.content = Pages{{page(u"Thank you."), page(u"All of it has to be at our gate on 13 April 2026.")}};
    document.parts.push_back(part);
    std::vector<Order> orders(2);
    for (int i = 0; i < 2; ++i) {
        orders[size_t(i)].orderDate.value = QDate(2026, 2, 25);
        orders[size_t(i)].lines.resize(1);
        orders[size_t(i)].lines.front().source = {0, PagePlace{i + 1, Box{0.05, 0.08, 0.3, 0.1}}};
    }
    takeUnassignedFacts(orders, document, *Lexicon::builtIn(), pumpCatalog(), QDate(2026, 3, 2));
    CHECK_FALSE(orders[0].requestedDate.isStated());
    CHECK(orders[1].requestedDate.value == QDate(2026, 4, 13));
}

TEST_CASE("days that words count from the order are computed and asked about")
{
    const std::pair<const char16_t *, QDate> said[]{
        {u"To be with us no later than 3 weeks from the date of order.", {2026, 3, 18}},
        {u"Delivery end of April", {2026, 4, 30}},
        {u"Delivery: mid April", {2026, 4, 15}},
        {u"Required next Friday", {2026, 2, 27}},
        {u"Delivery time 10 working days", {2026, 3, 11}},
        {u"Lead time 10 working days", {2026, 3, 11}},
        {u"Lieferung spätestens 3 Wochen nach Auftragseingang", {2026, 3, 18}},
        {u"Lieferzeit 10 Arbeitstage", {2026, 3, 11}},
        {u"Livraison fin avril", {2026, 4, 30}},
        {u"Délai de livraison 10 jours ouvrés", {2026, 3, 11}},
        {u"Consegna entro 3 settimane dalla data dell'ordine", {2026, 3, 18}},
        {u"Entrega a mediados de abril", {2026, 4, 15}},
        {u"Levering uiterlijk 3 weken na orderdatum", {2026, 3, 18}}};
    for (const auto &[text, day] : said) {
        INFO(QString::fromUtf16(text).toStdString());
        const Order order = caught({{{40, text}}});
        CHECK(order.requestedDate.value == day);
        CHECK(order.requestedDate.confidence <= Guessed);
    }
}

TEST_CASE("a time of delivery that is no day is asked about")
{
    for (const char16_t *text :
         {u"We need the goods before Easter.", u"Delivery April 2026", u"20260403", u"Wir benötigen die Ware vor Ostern.",
          u"Lieferung im April 2026", u"Livraison avant Pâques", u"Livraison en avril 2026", u"Consegna prima di Pasqua",
          u"Entrega antes de Semana Santa", u"Entrega abril 2026", u"Levering voor Pasen", u"Levering april 2026"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const Order order = caught({{{40, text}}});
        CHECK_FALSE(order.requestedDate.isStated());
        CHECK(order.doubts.size() == 1);
    }
    for (const char16_t *text :
         {u"Payment within 30 days of delivery of the goods.", u"Invoices are paid 60 days after delivery.",
          u"Defects are notified within 14 days of delivery.", u"Zahlung innerhalb 30 Tagen nach Lieferung",
          u"Gewährleistung 24 Monate ab Lieferung", u"Delivery Monday to Friday 8 - 15",
          u"Anlieferung Freitag 7.00 - 12.00", u"Please confirm this order within 2 days."}) {
        INFO(QString::fromUtf16(text).toStdString());
        const Order order = caught({{{40, text}}});
        CHECK_FALSE(order.requestedDate.isStated());
        CHECK(order.doubts.empty());
    }
}

TEST_CASE("the label of the order's number explains no day under it")
{
    CHECK(caught({{{40, u"Order number"}}, {{40, u"13 April 2026"}}}).requestedDate.value == QDate(2026, 4, 13));
    CHECK(!caught({{{40, u"Offer valid until"}}, {{40, u"13 April 2026"}}}).requestedDate.isStated());
}

TEST_CASE("a telephone, a date or the town of another address over an address are no part of it and do not explain it")
{
    for (const char16_t *over : {u"Tel. 0113 496 0000", u"02.03.2026", u"VAT GB123456789"}) {
        INFO(QString::fromUtf16(over).toStdString());
        const Order order = caught({{{40, over}}, {{40, u"Rovamit"}}, {{40, u"Acme Pumps Ltd"}}, {{40, u"7 Mill Lane"}},
                                    {{40, u"Poole BH17 0LW"}}});
        CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW"));
        CHECK(isGuess(order.shipTo));
    }
    const Order below = caught({{{40, u"Norden Parts AG, Hafenstraße 88, 40221 Düsseldorf"}},
                                {{40, u"Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW"}}});
    CHECK(below.shipTo.value == QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW"));
}

TEST_CASE("an address under a label of places of delivery is believed, wherever it stands")
{
    const Order order = caught({{{40, u"Total quantity: 776"}}, {{40, u"Delivery address"}}, {{40, u"Acme Pumps Ltd"}},
                                {{40, u"7 Mill Lane"}}, {{40, u"Poole BH17 0LW"}}});
    CHECK(order.shipTo.value == QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW"));
    CHECK(order.shipTo.confidence > 0.9);
}

TEST_CASE("what was guessed as the place of delivery yields to the address that is none of the customer's own")
{
    Document document;
    Part part;
    part.content = Pages{{pageOf({{{40, u"Acme Pumps Ltd"}}, {{40, u"12 Sea Road"}}, {{40, u"Leeds LS1 2AB"}}, {},
                                  {{40, u"Acme Pumps Ltd"}}, {{40, u"7 Mill Lane"}}, {{40, u"Poole BH17 0LW"}}})}};
    document.parts.push_back(part);
    Order order;
    order.customerNo.value = QStringLiteral("C7");
    order.lines.resize(1);
    order.lines.front().source.part = 0;
    order.shipTo.value = QStringLiteral("Acme Pumps Ltd, 12 Sea Road, Leeds LS1 2AB");
    order.shipTo.confidence = Guessed;
    order.shipTo.support(Evidence::Kind::Form, QStringLiteral("an address"));
    std::vector<Order> orders{order};
    takeUnassignedFacts(orders, document, *Lexicon::builtIn(), pumpCatalog(), QDate(2026, 3, 2));
    CHECK(orders.front().shipTo.value == QStringLiteral("Acme Pumps Ltd, 7 Mill Lane, Poole BH17 0LW"));
}

TEST_CASE("a day of the order that is still to come is another one, and asked about")
{
    Document document;
    Part part;
    part.content = Pages{{pageOf({{{40, u"le 13 avril 2026"}}})}};
    document.parts.push_back(part);
    Order order;
    order.orderDate.value = QDate(2026, 4, 13);
    order.orderDate.written = QStringLiteral("13 avril 2026");
    order.orderDate.confidence = 0.9;
    order.lines.resize(1);
    order.lines.front().source.part = 0;
    std::vector<Order> orders{order, order};
    orders[1].requestedDate.value = QDate(2026, 4, 20);
    takeUnassignedFacts(orders, document, *Lexicon::builtIn(), pumpCatalog(), QDate(2026, 3, 2));
    CHECK_FALSE(orders[0].orderDate.isStated());
    CHECK(orders[0].requestedDate.value == QDate(2026, 4, 13));
    CHECK(isGuess(orders[0].requestedDate));
    CHECK(orders[1].requestedDate.value == QDate(2026, 4, 20));
    CHECK(orders[1].doubts.size() == 1);
}

TEST_CASE("a label that has its value explains no day beside it")
{
    CHECK(caught({{{40, u"Vendor item QC-065"}, {200, u"13.04.2026"}}}).requestedDate.value == QDate(2026, 4, 13));
}
