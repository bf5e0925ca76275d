// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Extraction read(const char16_t *body, const char16_t *subject = u"4711-A")
{
    return extracted(mailOf(QString::fromUtf16(subject), QString::fromUtf16(body)));
}

QString linesIn(const char16_t *body)
{
    return linesOf(read(body));
}

} // namespace

TEST_CASE("quantities in words are read in six languages, also glued together")
{
    CHECK(linesIn(u"please send half a dozen of KB-1020 and two hundred and sixty of 4400123")
          == QStringLiteral("KB-1020 6; 4400123 260"));
    CHECK(linesIn(u"bitte liefern Sie fünfundzwanzig Stk KB-1020 und zweihundertfünfzig Stk 4400123")
          == QStringLiteral("KB-1020 25 Stk; 4400123 250 Stk"));
    CHECK(linesIn(u"veuillez livrer quatre-vingts pièces KB-1020 et quatre-vingt-dix-sept pièces 4400123")
          == QStringLiteral("KB-1020 80 pièces; 4400123 97 pièces"));
    CHECK(linesIn(u"graag vijfentwintig stuks KB-1020 en honderdtwintig stuks 4400123 leveren")
          == QStringLiteral("KB-1020 25 stuks; 4400123 120 stuks"));
    CHECK(linesIn(u"vi ordiniamo ventuno pezzi KB-1020 e trentadue pezzi 4400123")
          == QStringLiteral("KB-1020 21 pezzi; 4400123 32 pezzi"));
    CHECK(linesIn(u"necesitamos treinta y dos unidades de KB-1020 y veinticinco unidades de 4400123")
          == QStringLiteral("KB-1020 32 unidades; 4400123 25 unidades"));
}

TEST_CASE("a line of a list is one order line, whatever commas and figures its description has")
{
    CHECK(linesIn(u"wir bestellen:\n– KB-1020, Kabeltrommel 25 m, Stahl: 2 Stk\n– KB-1030, Kabeltrommel 50 m, Stahl: 3 "
                  u"Stk\nbei uns sein soll es am 13. April.")
          == QStringLiteral("KB-1020 2 Stk; KB-1030 3 Stk"));
    CHECK(linesIn(u"please send\n- KB-1020 Cable drum 25 m, steel - 25\n") == QStringLiteral("KB-1020 25"));
}

TEST_CASE("numbers that count the lines of a list are its positions")
{
    CHECK(linesIn(u"see list\n\n 1  KB-1020   40 pcs\n    Cable drum 25 m, steel\n 2  4400123   15 pcs\n")
          == QStringLiteral("1 KB-1020 40 pcs; 2 4400123 15 pcs"));
}

TEST_CASE("a table pasted with one cell a line keeps its units")
{
    CHECK(linesIn(u"please send\nKB-1020\n12\nbox\n4400123\n40\npcs\n") == QStringLiteral("KB-1020 12 box; 4400123 40 pcs"));
}

TEST_CASE("an item number may be written in several parts")
{
    CHECK(linesIn(u"Wij bestellen nu:\nKB 10 20, 4 stuks\n") == QStringLiteral("KB 10 20 4 stuks"));
}

TEST_CASE("what one says of an order is no description of its items")
{
    const Extraction extraction = read(u"wilt u ons 20 stuks KB-1020 en 10 stuks 4400123 sturen?");
    REQUIRE(extraction.orders.size() == 1);
    for (const OrderLine &line : extraction.orders.front().lines)
        CHECK_FALSE(line.description.isStated());
}

TEST_CASE("the number an order is placed under is its number, a quotation's is not")
{
    const auto numberIn = [](const char16_t *body, const char16_t *subject) {
        const Extraction extraction = read(body, subject);
        REQUIRE(extraction.orders.size() == 1);
        return extraction.orders.front().poNumber.value.value_or(QString());
    };
    CHECK(numberIn(u"Danke für das Angebot AN26-90. Wir bestellen davon unabhängig unter P97228:\n4 Stk KB-1020", u"AW: Angebot AN26-90")
          == QStringLiteral("P97228"));
    CHECK(numberIn(u"wir bestellen wie angeboten 12 Stk KB-1020", u"Re: Angebot 4711 - Bestellung").isEmpty());
    CHECK(numberIn(u"confermiamo l’ordine 26/4931 per:\nn. 40 pz. di KB-1020 a € 0,27 cad.", u"come da accordi")
          == QStringLiteral("26/4931"));
    CHECK(numberIn(u"10 Stk KB-1020 zum Preis von 4,62 EUR\nunsere Nummer OC26-3805/9.", u"wie besprochen")
          == QStringLiteral("OC26-3805/9"));
    CHECK(numberIn(u"need 12 KB-1020 for po 164.992 by 16 April thx", u"hi") == QStringLiteral("164.992"));
}

TEST_CASE("a usual address inside a sentence is understood and belongs to no item")
{
    const Extraction extraction
        = read(u"12 x KB-1020 and two boxes of the 50 m cable drum in steel, same address as last time, PO 77810", u"hello");
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().usualShipTo);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("77810"));
    CHECK_FALSE(extraction.orders.front().repeatsLast);
    REQUIRE(extraction.orders.front().lines.size() == 2);
    CHECK_FALSE(extraction.orders.front().lines[1].description.value.value_or(QString()).contains(QStringLiteral("address")));
}

TEST_CASE("the same as last time is an order without lines in six languages")
{
    for (const char16_t *body :
         {u"please send the same as last time, PO 77810", u"wie letztes Mal bitte, Bestellnr. 77810",
          u"merci de nous envoyer la même chose que la dernière fois, commande n° 77810",
          u"graag hetzelfde als vorige keer, ordernummer 77810", u"come l'ultima volta, ordine n. 77810",
          u"necesitamos lo mismo que la última vez, pedido 77810"}) {
        const Extraction extraction = read(body, u"hello");
        REQUIRE(extraction.orders.size() == 1);
        CHECK(extraction.orders.front().repeatsLast);
        CHECK(extraction.orders.front().lines.empty());
        CHECK(extraction.orders.front().poNumber.value == QStringLiteral("77810"));
    }
}

TEST_CASE("lines added to an order that is named change that order")
{
    const Extraction extraction = read(u"please add to our existing order B26-6081:\n\n40 pcs KB-1020\n", u"Addition");
    CHECK(extraction.intent == Intent::Change);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().kind == OrderKind::Change);
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 40 pcs"));
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("B26-6081"));
}

TEST_CASE("a line that is raised by an amount is asked about, and so is one whose change was not read")
{
    const Extraction extraction = read(u"please raise line 3 by 5 pcs.\nAnd line 4 as discussed.\n", u"Change of order 77810");
    CHECK(extraction.intent == Intent::Change);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().doubts.size() >= 1);
    for (const OrderLine &line : extraction.orders.front().lines)
        CHECK_FALSE(line.quantity.isStated());
}

TEST_CASE("what tells of goods but orders none is no order, and any word of ordering keeps it one")
{
    CHECK(read(u"will KB-1020 also fit the old 25 m reel? And is it 10 pcs in a box?", u"Fit question").intent
          == Intent::NotAnOrder);
    CHECK(read(u"dans votre livraison de ce jour, 12 pièces de KB-1020 sont arrivées endommagées.", u"Réclamation").intent
          == Intent::NotAnOrder);
    CHECK(read(u"vorige week zouden wij 100 stuks KB-1020 ontvangen, maar er is nog niets binnen. Kunt u dit nakijken?",
               u"Waar blijft onze order?")
              .intent
          == Intent::NotAnOrder);
    CHECK(extracted(mailOf(QStringLiteral("Application"),
                           QStringLiteral("I would like to apply for the position in your order desk. I have 2 years of "
                                          "experience and could start on 1 April."),
                           QStringLiteral("emily@mail.example")))
              .intent
          == Intent::NotAnOrder);
    CHECK(extracted(mailOf(QStringLiteral("Primavera"),
                           QStringLiteral("Scopra le nostre offerte: guarnizioni da 9,90 EUR. Per disiscriversi clicchi qui."),
                           QStringLiteral("news@shop.example")))
              .intent
          == Intent::NotAnOrder);
    CHECK(read(u"the 12 pcs KB-1020 arrived damaged. Please send 12 pcs KB-1020 again.", u"Complaint").intent == Intent::Order);
    CHECK(read(u"can you send 20 pcs KB-1020?", u"Question").intent == Intent::Order);
}
