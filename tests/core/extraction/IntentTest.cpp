// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Intent intentOf(const char16_t *subject, const char16_t *body)
{
    return extracted(mailOf(QString::fromUtf16(subject), QString::fromUtf16(body))).intent;
}

} // namespace

TEST_CASE("a change says only what changes")
{
    const auto lines = [](const char16_t *body) {
        const Extraction extraction = extracted(mailOf(QStringLiteral("Re: order"), QString::fromUtf16(body)));
        CHECK(extraction.intent == Intent::Change);
        return linesOf(extraction);
    };
    CHECK(lines(u"please change PO PO-10742: line 20 to 50 pcs. Everything else stays as is.")
          == QStringLiteral("20 50 pcs"));
    CHECK(lines(u"bitte ändern Sie unsere Bestellung B-77123: Pos. 10 auf 80 St.") == QStringLiteral("10 80 St"));
    CHECK(lines(u"merci de modifier notre commande B26-1830 : ligne 2 à 24 pcs") == QStringLiteral("2 24 pcs"));
    CHECK(lines(u"graag order PO-93939 wijzigen: regel 1 naar 50 st.") == QStringLiteral("1 50 st"));
    CHECK(lines(u"vogliate modificare il nostro ordine 2026-99: riga 3 a 40 pcs") == QStringLiteral("3 40 pcs"));
    CHECK(lines(u"rogamos modificar nuestro pedido 8311/T: línea 2 a 30 pcs") == QStringLiteral("2 30 pcs"));
    CHECK(lines(u"please amend our order PO-10742:\n- line 10: 150 instead of 200 pcs\n- line 20 from 40 to 60\n"
                u"- please cancel line 30\n")
          == QStringLiteral("10 150 pcs; 20 60; 30 0"));
}

TEST_CASE("a cancellation names its order and has no lines")
{
    const Extraction extraction = extracted(
        mailOf(QStringLiteral("order"), QStringLiteral("please cancel our order C299041, the machine was scrapped.")));
    CHECK(extraction.intent == Intent::Cancel);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().kind == OrderKind::Cancel);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("C299041"));
    CHECK(extraction.orders.front().lines.empty());
    CHECK(intentOf(u"Storno", u"bitte stornieren Sie unsere Bestellung 4500123456.") == Intent::Cancel);
    CHECK(intentOf(u"", u"merci d'annuler notre commande B26-1830.") == Intent::Cancel);
}

TEST_CASE("a rule of the house about cancelling cancels no order that lists its goods with prices")
{
    const auto told = [](const char16_t *words) {
        return extracted(mailOf(QStringLiteral("Purchase 88123"),
                                QStringLiteral("Our purchase 88123:\n\nItem      Qty   Price   Amount\n"
                                               "KB-1020   10    2.50    25.00\nKB-1030   20    1.50    30.00\n\n")
                                    + QString::fromUtf16(words) + u'\n'));
    };
    for (const char16_t *rule : {u"Back orders older than 60 days are cancelled automatically.",
                                 u"Rückstände aus Bestellungen werden nach 60 Tagen automatisch storniert.",
                                 u"Les reliquats de commande de plus de 60 jours sont soumis à annulation.",
                                 u"Gli ordini da più di 60 giorni si considerano soggetti ad annullamento.",
                                 u"Los pedidos de más de 60 días quedan sujetos a anulación.",
                                 u"Bestellingen ouder dan 60 dagen: annulering zonder bericht."}) {
        const Extraction extraction = told(rule);
        CHECK(extraction.intent == Intent::Order);
        REQUIRE(extraction.orders.size() == 1);
        CHECK(extraction.orders.front().lines.size() == 2);
        CHECK(extraction.orders.front().doubts.empty());
    }
    CHECK(told(u"Please cancel all orders older than 60 days.").intent == Intent::Cancel);
    CHECK(told(u"This order is cancelled automatically.").intent == Intent::Cancel);
    CHECK(told(u"Order 88123 cancelled automatically.").intent == Intent::Cancel);
}

TEST_CASE("asking for prices is not ordering, going ahead with a quotation is")
{
    CHECK(intentOf(u"RFQ", u"please quote 100 x KB-1020") == Intent::QuoteRequest);
    CHECK(intentOf(u"parts", u"please quote your best price for 100 x KB-1020") == Intent::QuoteRequest);
    CHECK(intentOf(u"Anfrage", u"bitte um Angebot für 100 x KB-1020") == Intent::QuoteRequest);
    CHECK(intentOf(u"solicitud de precios", u"rogamos oferta de precio (aún no es pedido) para:\n100 x KB-1020")
          == Intent::QuoteRequest);
    CHECK(intentOf(u"demande", u"merci de nous faire parvenir votre devis pour 100 x KB-1020") == Intent::QuoteRequest);
    CHECK(intentOf(u"Re: your quotation 88123", u"thanks for the quotation. Please supply 100 x KB-1020 as quoted.")
          == Intent::Order);
    CHECK(intentOf(u"order", u"please send 100 x KB-1020. Please quote our order number 4711-3 on the invoice.")
          == Intent::Order);
}

TEST_CASE("questions, absences, thanks and the seller's own papers are no orders")
{
    CHECK(intentOf(u"?", u"gibt es schon einen Termin zu unserer Bestellung 2026-0644? Es fehlen noch 12 Stück.")
          == Intent::NotAnOrder);
    CHECK(intentOf(u"Out of office", u"I am out of the office until 16 March.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Abwesenheitsnotiz", u"Ich bin bis 16. März nicht im Büro.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Re: order", u"thanks, all received. The invoice is with accounts now.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Our news", u"Spring offers!\nClick here to unsubscribe from this newsletter.")
          == Intent::NotAnOrder);
    CHECK(intentOf(u"Ihre Bestellung", u"vielen Dank für Ihre Bestellung. Wir bestätigen:\n5 x KB-1020")
          == Intent::NotAnOrder);
    CHECK_FALSE(extracted(mailOf(QStringLiteral("x"), QStringLiteral("hello"))).intentReason.isEmpty());
}

TEST_CASE("what asks for goods but could not be read is an order without lines, not silence")
{
    const Extraction extraction = extracted(
        mailOf(QStringLiteral("order"), QStringLiteral("please send us the same as last time, but double.")));
    CHECK(extraction.intent == Intent::Order);
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().repeatsLast);
    CHECK(extraction.orders.front().lines.empty());
    CHECK(extraction.orders.front().doubts.size() == 1);
}

TEST_CASE("words that speak against a plain new order flag it")
{
    const auto doubts = [](const char16_t *body) {
        const Extraction extraction = extracted(mailOf(QStringLiteral("Order 88123"), QString::fromUtf16(body)));
        return extraction.orders.empty() ? size_t(0) : extraction.orders.front().doubts.size();
    };
    CHECK(doubts(u"please send 5 x KB-1020") == 0);
    CHECK(doubts(u"please don't send the 5 x KB-1020") > 0);
    CHECK(doubts(u"please add 5 x KB-1020 to this order") > 0);
    CHECK(doubts(u"5 pcs of KB-1020 were damaged") > 0);
    CHECK(doubts(u"please send 5 x KB-1020, and cancel our order 4711") > 0);
}

TEST_CASE("a line of an earlier order is moved to another day")
{
    const auto moved = [](const char16_t *body) {
        const Extraction extraction = extracted(mailOf(QStringLiteral("Re: order"), QString::fromUtf16(body)));
        CHECK(extraction.intent == Intent::Change);
        REQUIRE(extraction.orders.size() == 1);
        REQUIRE(extraction.orders.front().lines.size() == 1);
        CHECK_FALSE(extraction.orders.front().lines.front().quantity.isStated());
        CHECK_FALSE(extraction.orders.front().requestedDate.isStated());
        return extraction.orders.front().lines.front().requestedDate.value.value_or(QDate());
    };
    const QDate day(2026, 4, 14);
    CHECK(moved(u"please move line 3 of order PO-10742 to 14 April 2026.") == day);
    CHECK(moved(u"bitte verschieben Sie Pos. 3 der Bestellung B-77123 auf den 14.04.2026.") == day);
    CHECK(moved(u"pour la commande R669503, merci de décaler la ligne 3 au 14 avril 2026.") == day);
    CHECK(moved(u"verzet regel 3 van order 4500-771 naar 14 april 2026 aub.") == day);
    CHECK(moved(u"vi chiediamo di posticipare la riga 3 dell'ordine 2026-99 al 14 aprile 2026.") == day);
    CHECK(moved(u"para el pedido 4500663815, por favor pasen la línea 3 al 14 de abril de 2026.") == day);
}

TEST_CASE("a question about an earlier order orders nothing, one that names goods is asked about")
{
    CHECK(intentOf(u"Commande 45120", u"où en est notre commande 45120 ? Il manque encore 20 pcs KB-1020.")
          == Intent::NotAnOrder);
    CHECK(intentOf(u"order", u"when will we get the 20 pcs of KB-1020 of our order 45120?") == Intent::NotAnOrder);
    const Extraction stock = extracted(mailOf(QStringLiteral("?"), QStringLiteral("is 20 pcs of KB-1020 in stock?")));
    for (const Order &order : stock.orders)
        CHECK_FALSE(order.doubts.empty());
}

TEST_CASE("what a customer writes is thrown away only for a reason")
{
    const auto of = [](const char16_t *body, const QString &from) {
        return extracted(mailOf(QStringLiteral("hello"), QString::fromUtf16(body), from)).intent;
    };
    const QString customer = QStringLiteral("eva.lind@nordhaus.example");
    CHECK(of(u"The usual seals for the pump station again.", customer) == Intent::Order);
    CHECK(of(u"Hello,\nthank you very much.\nKind regards\nEva", customer) == Intent::NotAnOrder);
    CHECK(of(u"The usual seals for the pump station again.", QStringLiteral("x@elsewhere.example"))
          == Intent::NotAnOrder);
}

TEST_CASE("what changes at the sender's house changes no order, and any word of an order leaves it to a person")
{
    CHECK(intentOf(u"Change of opening hours", u"From 1 April our stores are open from 7.30 to 15.00.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Änderung Warenannahmezeiten", u"Ab 1. April 2026 ist unser Lager nur noch bis 14 Uhr besetzt.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Modification de nos coordonnées", u"Veuillez noter notre nouvelle adresse : 4 quai Nord, 59000 Lille.")
          == Intent::NotAnOrder);
    CHECK(intentOf(u"Wijziging contactpersoon", u"Per 1 april is Piet de Boer uw nieuwe contactpersoon.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Change of address", u"please change line 2 of our order NH-4001/7: it goes to the new address")
          == Intent::Change);
    CHECK(intentOf(u"Change of address", u"please send 100 x KB-1020 to our new address") == Intent::Order);
}

TEST_CASE("what a quantity becomes is told from how much it grows")
{
    const auto quantityOf = [](const char16_t *body) {
        const Extraction read = extracted(mailOf(QStringLiteral("Re: order"), QString::fromUtf16(body)));
        REQUIRE(read.orders.size() == 1);
        REQUIRE(read.orders.front().lines.size() == 1);
        return read.orders.front().lines.front().quantity.value.value_or(Decimal(0));
    };
    CHECK(quantityOf(u"rogamos modifiquen nuestro pedido 8311/T: en la posición 2 la cantidad pasa a ser de 30 pcs")
          == Decimal(30));
    CHECK(quantityOf(u"vogliate modificare il nostro ordine 2026-99: alla riga 3 la quantità diventa di 40 pcs")
          == Decimal(40));
    CHECK(quantityOf(u"bitte ändern Sie unsere Bestellung B-77123: Pos. 10 wird um 5 St erhöht") == Decimal(0));
    CHECK(quantityOf(u"merci de modifier notre commande B26-1830 : ligne 2 augmenter la quantité de 5 pcs") == Decimal(0));
}

TEST_CASE("a complaint that says nothing is ordered for now is no order, whatever number it names")
{
    CHECK(intentOf(u"Question on delivery", u"Your delivery note of Friday (order 4711-A) says 200 pcs KB-1020, but something else was in "
                   u"the box. Can you check what went wrong? We order nothing until this is clear.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Frage zur Lieferung", u"Laut Lieferschein (Bestellung B-77123) kamen 200 Stück KB-1020, im Karton war etwas anderes. "
                   u"Können Sie das prüfen? Wir bestellen vorerst nichts.") == Intent::NotAnOrder);
    // Who asks for goods beside it orders them.
    CHECK(intentOf(u"Order 4711", u"Last time something else was in the box, so we ordered nothing in March. Is that solved? "
                   u"Please send us 200 pcs KB-1020.") == Intent::Order);
}

TEST_CASE("a complaint about goods that came asks for none, although it names their order and what makes it good")
{
    CHECK(intentOf(u"Damaged drums", u"I am writing about the goods we received last week against our order 44871. Of the 300 cable drums "
                   u"(KB-1020) invoiced, 12 arrived damaged. Please arrange collection and issue a credit note. We do not require others.")
          == Intent::NotAnOrder);
    CHECK(intentOf(u"Lieferung B-77123", u"von den 200 Stück KB-1020 aus unserer Bestellung B-77123 waren 8 Stück beschädigt. Bitte "
                   u"veranlassen Sie die Abholung und senden Sie uns eine Gutschrift.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Réclamation", u"sur les 200 pcs KB-1020 reçues de notre commande B26-1830, 8 étaient cassées. Merci d'organiser "
                   u"l'enlèvement et de nous envoyer un avoir.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Reclamo", u"dei 200 pz KB-1020 ricevuti con il nostro ordine 2026-99, 8 erano rotti. Vogliate inviare una nota di "
                   u"credito.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Reclamación", u"de las 200 pcs KB-1020 recibidas de nuestro pedido 8311/T, 8 estaban rotas. Rogamos nos envíen un "
                   u"abono.") == Intent::NotAnOrder);
    CHECK(intentOf(u"Klacht", u"van de 200 st KB-1020 die wij ontvangen hebben op order PO-93939 waren 8 st beschadigd. Graag een "
                   u"creditnota sturen.") == Intent::NotAnOrder);
    // What is wanted instead is an order to ask about; a word on the last goods beside a list of new ones throws it not away.
    CHECK(intentOf(u"Damaged drums", u"12 of the 300 KB-1020 received on our order 44871 arrived damaged. Please send us 12 pcs KB-1020.")
          == Intent::Order);
    CHECK(intentOf(u"Order 4711", u"20 pcs KB-1020\n30 pcs KB-1030\nThe last drums were scratched, please pack them well.")
          == Intent::Order);
}
