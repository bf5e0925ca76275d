// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderLabels.h"
#include "core/extraction/TitleNumber.h"
#include "tests/core/extraction/MessageSupport.h"
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Field<QString> numberOnPage(std::vector<Row> head)
{
    std::vector<Row> rows{{{40, u"Acme Pumps Ltd"}}, {}};
    rows.insert(rows.end(), head.begin(), head.end());
    rows.push_back({});
    rows.push_back({{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}});
    rows.push_back({{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}});
    rows.push_back({{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"5"}, {440, u"5.00"}, {520, u"25.00"}});
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front().poNumber;
}

Field<QString> numberInMail(const char *words)
{
    const QString body = QString::fromUtf8(words) + QStringLiteral("\n\n4 pcs KB-1020\n3 pcs KB-1030\n");
    const Extraction found = extracted(mailOf(QStringLiteral("Your help please"), body));
    REQUIRE(found.orders.size() == 1);
    return found.orders.front().poNumber;
}

} // namespace

TEST_CASE("a label names an order by what its words are made of")
{
    const auto lexicon = Lexicon::builtIn();
    for (const char16_t *label : {u"Stocking order:", u"Voorraadorder nr", u"Ersatzteilnachbestellung", u"Pedido de reposición",
                                  u"Commande de réassort n°", u"Numero ordinativo", u"Ordinativo di fornitura", u"PR/PO",
                                  u"Notre commande magasin", u"Online order"})
        CHECK(isComposedOrderLabel(*lexicon, QString::fromUtf16(label)));
    for (const char16_t *label : {u"Order acknowledgement", u"Your replenishment order", u"Internal order", u"Works order",
                                  u"Fertigungsauftrag", u"Rahmenbestellung", u"Kundenauftrag", u"Commande ouverte",
                                  u"Confirmación de pedido", u"Fecha pedido", u"Ordine quadro", u"Verkooporder",
                                  u"Minimum order", u"Previous order", u"Invoice/Date", u"Recorder"})
        CHECK_FALSE(isComposedOrderLabel(*lexicon, QString::fromUtf16(label)));
}

TEST_CASE("a title of an order for somebody else's work names no order")
{
    const auto lexicon = Lexicon::builtIn();
    for (const char16_t *title : {u"Pedido de materiales", u"Materialbestellung", u"Order to supplier", u"Official order"})
        CHECK(namesOrder(*lexicon, QString::fromUtf16(title)));
    for (const char16_t *title : {u"Fertigungsauftrag", u"Production order", u"Werkstattauftrag", u"Productieorder",
                                  u"Service order", u"Wartungsauftrag"}) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK_FALSE(namesOrder(*lexicon, QString::fromUtf16(title)));
    }
}

TEST_CASE("the number beside or below such a label is the order's, and a rival is asked about")
{
    const Field<QString> beside = numberOnPage({{{300, u"Commande de réassort"}, {480, u"61.20447"}}});
    CHECK(beside.value == QStringLiteral("61.20447"));
    CHECK(beside.confidence > 0.9);
    CHECK(numberOnPage({{{300, u"Voorraadorder:"}, {480, u"QF31188"}}}).value == QStringLiteral("QF31188"));
    CHECK(numberOnPage({{{300, u"Numero ordinativo"}}, {{300, u"5518/UT"}}}).value == QStringLiteral("5518/UT"));
    // "No." beside a noun of its own is no rival.
    const Field<QString> other = numberOnPage({{{40, u"Numero ordinativo"}, {180, u"5518/UT"}}, {{40, u"Delibera"}, {180, u"n. 733 del 02.02.2026"}}});
    CHECK(other.value == QStringLiteral("5518/UT"));
    CHECK(other.confidence > 0.9);
    const Field<QString> two = numberOnPage({{{40, u"Stocking order"}, {180, u"QF31188"}}, {{40, u"Our reference"}, {180, u"90210-7"}}});
    CHECK(two.confidence < 0.9);
    // A label that is listed is believed before one that is only composed.
    const Field<QString> listed = numberOnPage({{{40, u"Stocking order"}, {180, u"QF31188"}}, {{40, u"Order number"}, {180, u"90210-7"}}});
    CHECK(listed.value == QStringLiteral("90210-7"));
    for (const char16_t *value : {u"02.03.2026", u"1,250.00", u"yes", u"12", u"2026"})
        CHECK_FALSE(numberOnPage({{{40, u"Stocking order"}, {180, value}}}).isStated());
    CHECK_FALSE(numberOnPage({{{40, u"Fertigungsauftrag"}, {180, u"QF31188"}}}).isStated());
}

TEST_CASE("the number of a paper is the order's where the paper is called an order")
{
    const Field<QString> sheet = numberOnPage({{{40, u"Workshop order sheet"}, {300, u"Sheet no."}, {480, u"WS3334"}}});
    CHECK(sheet.value == QStringLiteral("WS3334"));
    CHECK(sheet.confidence > 0.9);
    const Field<QString> slip = numberOnPage({{{40, u"Bestellzettel"}}, {{40, u"Zettel-Nr."}, {180, u"77120"}}});
    CHECK(slip.value == QStringLiteral("77120"));
    CHECK(slip.confidence > 0.9);
    // Not below a title that names no such paper, and not before the label of the order's own number.
    CHECK(numberOnPage({{{40, u"Order"}}, {{40, u"Sheet no."}, {180, u"WS3334"}}}).confidence < 0.9);
    const Field<QString> own = numberOnPage({{{40, u"Order sheet"}}, {{40, u"Sheet no."}, {180, u"WS3334"}},
                                             {{40, u"Order number"}, {180, u"90210-7"}}});
    CHECK(own.value == QStringLiteral("90210-7"));
}

TEST_CASE("a box of heads over the table tells number and days, each value between the heads beside its own")
{
    std::vector<Row> rows{{{40, u"Acme Pumps SAS"}}, {}, {{220, u"Commande fournisseur"}}, {},
        {{70, u"Numéro"}, {185, u"Date"}, {262, u"Code fourn."}, {362, u"Réception souhaitée"}, {490, u"Suivi par"}},
        {{40, u"CF026030"}, {140, u"23/02/2026"}, {232, u"FT60"}, {345, u"11/05/2026"}, {465, u"Eric Roux"}},
        {{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {440, u"Price"}, {520, u"Total"}},
        {{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"10"}, {440, u"5.00"}, {520, u"50.00"}},
        {{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"5"}, {440, u"5.00"}, {520, u"25.00"}}};
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    CHECK(order.lines.size() == 2);
    CHECK(order.poNumber.value == QStringLiteral("CF026030"));
    CHECK(order.poNumber.confidence > 0.9);
    CHECK(order.orderDate.value == QDate(2026, 2, 23));
    CHECK(order.requestedDate.value == QDate(2026, 5, 11));
}

TEST_CASE("words may stand between the label of a number and the number in a sentence")
{
    for (const char *words : {"Our purchase order number for everything below is WX/88/14; please mention it.",
                              "Unsere Bestellnummer lautet für alle Positionen WX/88/14.",
                              "Unsere Bestellnummer, die Sie bitte auf Lieferschein und Rechnung angeben: WX/88/14",
                              "Notre numéro de commande que vous mentionnerez: WX/88/14"}) {
        INFO(words);
        const Field<QString> number = numberInMail(words);
        CHECK(number.value == QStringLiteral("WX/88/14"));
        CHECK(number.confidence > 0.94);
    }
    CHECK(numberInMail("Es nuestro pedido de reposición RX-20447.").value == QStringLiteral("RX-20447"));
    CHECK(numberInMail("Voorraadorder QF31188 voor ons magazijn.").value == QStringLiteral("QF31188"));
    const Extraction dated = extracted(mailOf(QStringLiteral("Your help please"),
        QStringLiteral("Please have it here by Thursday the 26th of March, PO is WX-8814\n\n4 pcs KB-1020\n3 pcs KB-1030\n")));
    REQUIRE(dated.orders.size() == 1);
    CHECK(dated.orders.front().poNumber.value == QStringLiteral("WX-8814"));
    CHECK(dated.orders.front().requestedDate.value == QDate(2026, 3, 26));
    for (const char *words : {"The purchase order number will follow, your quotation is WX/88/14.",
                              "The purchase order number of our previous order is WX/88/14.",
                              "Die Bestellnummer folgt noch. Das Projekt ist WX/88/14."}) {
        INFO(words);
        CHECK_FALSE(numberInMail(words).isStated());
    }
}

TEST_CASE("a number to be put on our papers is the order's where it is named as nothing else and no other is stated")
{
    for (const char *words : {"Please quote WX-8814 on the delivery note and the invoice.",
                              "Bitte die Nr. WX-8814 auf Lieferschein und Rechnung angeben.",
                              "Merci de mettre le numéro WX-8814 sur le BL et la facture svp.",
                              "Graag WX-8814 vermelden op pakbon en factuur.",
                              "Por favor, indiquen el número WX-8814 en el albarán.",
                              "Si prega di indicare il numero WX-8814 su DDT e fattura."}) {
        INFO(words);
        const Field<QString> number = numberInMail(words);
        CHECK(number.value == QStringLiteral("WX-8814"));
        CHECK(number.confidence > 0.94);
    }
    for (const char *words : {"Please state project WX-8814 on the delivery note.",
                              "Bitte Kommission WX-8814 auf dem Lieferschein angeben.",
                              "Bitte WX-8814 als Kommission auf dem Lieferschein angeben.",
                              "Merci de mettre le chantier WX-8814 sur le BL.",
                              "Please do not put WX-8814 on the invoice.",
                              "Please put HS code 73181588 on the invoice.",
                              "Please state the batch of delivery note 73181588 on the invoice."}) {
        INFO(words);
        CHECK_FALSE(numberInMail(words).isStated());
    }
    const Field<QString> both = numberInMail("Our order number is 77120.\nPlease quote WX-8814 on the delivery note.");
    CHECK(both.value == QStringLiteral("77120"));
}

TEST_CASE("a number that is to come back on the papers is the order's whatever noun its label has")
{
    for (const char16_t *label : {u"Form no. (please quote on invoice):", u"Zettel-Nr. (bitte auf Lieferschein angeben)",
                                  u"N. modulo (da citare in fattura):", u"Zxq nr. (te vermelden op pakbon)"}) {
        INFO(QString::fromUtf16(label).toStdString());
        const Field<QString> number = numberOnPage({{{40, label}, {300, u"WX-8814"}}});
        CHECK(number.value == QStringLiteral("WX-8814"));
        CHECK(number.confidence > 0.9);
    }
    for (const char16_t *label : {u"Project no. (please quote on invoice):", u"Supplier no. (please quote on invoice)",
                                  u"Zxq (please quote on invoice)"}) {
        INFO(QString::fromUtf16(label).toStdString());
        CHECK_FALSE(numberOnPage({{{40, label}, {300, u"WX-8814"}}}).confidence > 0.9);
    }
}

TEST_CASE("the number of a request is the order's where label and title share its noun")
{
    const Field<QString> read = numberOnPage({{{40, u"MODULO RICHIESTA"}}, {}, {{40, u"Richiesta n."}, {240, u"57/PROD"}}});
    CHECK(read.value == QStringLiteral("57/PROD"));
    CHECK(read.confidence > 0.9);
    CHECK(numberOnPage({{{40, u"MATERIAL CHIT"}}, {}, {{40, u"Chitty no."}, {240, u"57/PROD"}}}).isStated() == false);
    CHECK_FALSE(numberOnPage({{{40, u"Richiesta n."}, {240, u"57/PROD"}}}).isStated());
    CHECK_FALSE(numberOnPage({{{40, u"GRINDER SPARES"}}, {}, {{40, u"Grinder no."}, {240, u"57/PROD"}}}).isStated());
    CHECK_FALSE(numberOnPage({{{40, u"PROJECT SHEET"}}, {}, {{40, u"Project no."}, {240, u"57/PROD"}}}).isStated());
    const Field<QString> order = numberOnPage({{{40, u"MODULO RICHIESTA"}}, {}, {{40, u"Richiesta n."}, {240, u"57/PROD"}},
                                               {{40, u"Ordine n."}, {240, u"WX-8814"}}});
    CHECK(order.value == QStringLiteral("WX-8814"));
}

TEST_CASE("capitals behind the word for a number belong to the number")
{
    for (const char16_t *text : {u"Order no. GW 7719", u"Auftrags-Nr. GW 7719", u"Commande n° GW 7719"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const Field<QString> number = numberOnPage({{{40, text}, {300, u"Torvald"}}});
        CHECK(number.value == QStringLiteral("GW 7719"));
        CHECK(number.confidence > 0.9);
    }
    // Without that word they may be the end of the label.
    CHECK(numberOnPage({{{40, u"Order GW 7719"}}}).confidence < 0.9);
}

TEST_CASE("a mail may say under which number its order runs")
{
    for (const char *words : {"Läuft wie immer auf WX-8814.", "Das läuft unter WX-8814.", "This runs under WX-8814.",
                              "Our purchase WX-8814, placed 25/02/2026."}) {
        INFO(words);
        const Field<QString> number = numberInMail(words);
        CHECK(number.value == QStringLiteral("WX-8814"));
        CHECK(number.confidence > 0.9);
    }
    for (const char *words : {"Das Projekt läuft auf WX-8814.", "Das läuft auf Kostenstelle 88140."}) {
        INFO(words);
        CHECK_FALSE(numberInMail(words).isStated());
    }
}
