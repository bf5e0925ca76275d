// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

const QString File = QStringLiteral("PURCHASE ORDER\nOrder number: B-5512\nDelivery date: 20.03.2026\n\n"
                                    "Pos | Item | Description | Quantity | Unit\n"
                                    "10 | KB-1020 | Cable drum 25 m, steel | 5 | pcs\n"
                                    "20 | 4400123 | Work light LED 30 W | 10 | pcs\n"
                                    "30 | LT 44 | Ladder 7 steps | 3 | pcs\n");

Extraction read(const QString &remark, const QString &subject = QStringLiteral("Order B-5512"))
{
    Document document = mailOf(subject, QStringLiteral("Dear team,\n\nplease find our order B-5512 attached. ") + remark
                                            + QStringLiteral("\n\nKind regards\nEva Lind\nTel. +49 40 1234567\n"));
    Part part = textPart(File, 0, PartRole::Attachment);
    part.name = QStringLiteral("order.txt");
    document.parts.push_back(part);
    return extracted(document);
}

// "20: 10 or 30": lines with another quantity beside theirs; then how many doubts there are.
QString askedAbout(const QString &remark)
{
    const Extraction extraction = read(remark);
    if (extraction.intent != Intent::Order || extraction.orders.size() != 1 || extraction.orders.front().lines.size() != 3)
        return QStringLiteral("not the attached order");
    const Order &order = extraction.orders.front();
    QStringList found;
    for (const OrderLine &line : order.lines) {
        for (const Alternative<Decimal> &other : line.quantity.alternatives) {
            CHECK(other.source.part == 1);
            found += QStringLiteral("%1: %2 or %3").arg(line.position.value.value_or(QString()),
                                                        line.quantity.value->toString(), other.value.toString());
        }
    }
    if (!order.doubts.empty())
        found += QStringLiteral("doubts %1").arg(order.doubts.size());
    for (const QString &doubt : order.doubts)
        INFO(doubt.toStdString());
    return found.join(QStringLiteral("; "));
}

} // namespace

TEST_CASE("what the mail says of a line of the attached order stands beside the order's own quantity")
{
    for (const char *remark :
         {"Please note that position 20 should be 30 pcs.", "Item 20: please 30 pcs instead of 10.",
          "Please increase line 20 to 30 pcs.", "Of 4400123 we need thirty pcs.", "We need 30 pcs of the work light.",
          "Position 20 bitte 30 St statt 10 St.", "Pos. 20 soll 30 Stk lauten.", "La ligne 20 passe de 10 a 30 pcs.",
          "Línea 20: 30 pcs en lugar de 10.", "Riga 20: 30 pcs invece di 10.", "Regel 20 graag 30 pcs in plaats van 10."}) {
        INFO(remark);
        CHECK(askedAbout(QString::fromUtf8(remark)) == QStringLiteral("20: 10 or 30"));
    }
}

TEST_CASE("a remark that no value of the attached order can stand beside is quoted in a doubt")
{
    for (const char *remark :
         {"Please leave out line 30.", "Please add 5 x AB-1.", "Please raise line 20 by 5 pcs.",
          "Lines 10 and 20: 8 pcs each.", "The price of KB-1020 is 12.50 EUR.", "Please do not ship yet.",
          "No, change the price of line 20.", "No changes but the price of line 20.",
          "Bitte die Leiter weglassen.", "Position 30 is urgent.", "We also need 7 pcs of the usual fuses.",
          "Please double the quantity.", "Position 10 by 27.03.2026.", "Ohne Pos. 30 bitte.", "15 % discount as agreed.",
          "Please leave out the last item.", "Send only half of it.", "Delivery one week later than printed is fine.",
          "Total should be 999.00 EUR.",
          "Bitte abweichend vom Beleg am 27.03. bereitstellen."}) {
        INFO(remark);
        const QString asked = askedAbout(QString::fromUtf8(remark));
        CHECK(asked.startsWith(QStringLiteral("doubts")));
    }
    const Extraction quoted = read(QStringLiteral("Please leave out line 30."));
    CHECK(quoted.orders.front().doubts.front().contains(QStringLiteral("Please leave out line 30")));
}

TEST_CASE("another day for the whole order is asked with both days")
{
    const Extraction extraction = read(QStringLiteral("Please deliver on 27.03.2026."));
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE(extraction.orders.front().requestedDate.value == QDate(2026, 3, 20));
    CHECK(extraction.orders.front().requestedDate.alternatives.size() == 1);
}

TEST_CASE("what agrees with the attached order, or is about something else, asks nothing")
{
    for (const char *remark :
         {"", "Please deliver by 20.03.2026.", "Position 20 is 10 pcs, as agreed.", "Please confirm within 2 days.",
          "Your quotation 778120 refers.", "Please call me on +49 40 1234567 between 8:00 and 16:00.",
          "Please send your order confirmation, quoting order B-5512 of 01.03.2026.",
          "Please confirm receipt within 24 hours.", "It is an order for 3 items (2 pages).",
          "Our goods-in is open 7:00-15:30.", "Deliveries until Friday noon only.", "Anlieferungen nur bis Freitag 12 Uhr.",
          "There are no changes to the price list.", "No price changes please.", "Keine weiteren Preisanpassungen.",
          "Aucune autre modification des prix.",
          "Bitte bestätigen Sie uns Preise und Termine.", "Merci de confirmer la commande."}) {
        INFO(remark);
        CHECK(askedAbout(QString::fromUtf8(remark)).toStdString() == "");
    }
}

TEST_CASE("a mail that changes an earlier order says so of the order it carries")
{
    const Extraction extraction = read(QStringLiteral("Line 20: 30 instead of 10."), QStringLiteral("Change of order B-5512"));
    CHECK(extraction.intent == Intent::Change);
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE_FALSE(extraction.orders.front().doubts.empty());
    CHECK(extraction.orders.front().doubts.back().contains(QStringLiteral("B-5512")));
}

TEST_CASE("a day of the mail that swaps the order's day and month is no second reading of it, and is asked about")
{
    Document document = mailOf(QStringLiteral("Order B-5512"),
                               QStringLiteral("Dear team,\n\nplease find our order B-5512 attached. Please deliver on "
                                              "4 June 2026.\n\nKind regards\nEva Lind\n"));
    document.parts.push_back(textPart(QStringLiteral("PURCHASE ORDER\nOrder number: B-5512\nOrder date: 27/02/2026\n"
                                                     "Delivery date: 06/04/2026\n\n"
                                                     "Pos | Item | Description | Quantity | Unit\n"
                                                     "10 | KB-1020 | Cable drum 25 m, steel | 5 | pcs\n"
                                                     "20 | 4400123 | Work light LED 30 W | 10 | pcs\n"),
                                      0, PartRole::Attachment));
    document.parts.back().name = QStringLiteral("order.txt");
    const Extraction extraction = extracted(document);
    REQUIRE(extraction.orders.size() == 1);
    const Field<QDate> &wanted = extraction.orders.front().requestedDate;
    CHECK(wanted.value == QDate(2026, 4, 6));
    REQUIRE(wanted.alternatives.size() == 1);
    CHECK(wanted.alternatives.front().value == QDate(2026, 6, 4));
    CHECK(wanted.alternatives.front().source.part == 1);
}

TEST_CASE("hours, absences, limits for an answer and no changes are nothing of the order")
{
    for (const char *remark :
         {"Warenannahme Mo-Fr 7-15 Uhr.", "Please confirm within 48 hours.", "Graag binnen 24 uur een bevestiging.",
          "Magazijn geopend van 8.00 tot 16.30 uur, op vrijdag tot 12.00 uur.", "Our offices are closed on Friday 6 March.",
          "Si prega di inviare conferma entro 3 giorni lavorativi.", "I am on leave from Thursday.",
          "Nos bureaux seront fermés le 6 mars.", "There are no changes to the prices."}) {
        INFO(remark);
        CHECK(askedAbout(QString::fromUtf8(remark)) == QString());
    }
}

TEST_CASE("a figure or a share that is to be confirmed is no mere limit for an answer")
{
    for (const char *remark : {"Please confirm the 5 % discount.", "Please confirm the price of 4.50.",
                               "Bitte bestätigen Sie uns 3,20 als Preis."}) {
        INFO(remark);
        CHECK(askedAbout(QString::fromUtf8(remark)) != QString());
    }
}

TEST_CASE("an order that is to wait is asked about in every language")
{
    for (const char *remark :
         {"Please do not proceed until we confirm.", "Bitte erst nach Freigabe liefern.",
          "Merci de mettre en attente jusqu'à nouvel ordre.", "Graag nog niet leveren tot nader bericht.",
          "Non procedere finché non confermiamo.", "Por favor, no procedan hasta nuevo aviso."}) {
        INFO(remark);
        CHECK(askedAbout(QString::fromUtf8(remark)) != QString());
    }
}
