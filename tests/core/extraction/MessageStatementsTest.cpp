// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"

#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

// What is asked about a mail of two lines, with `note` below them.
std::vector<QString> askedWith(const char *note)
{
    const QString body = QStringLiteral("Hello,\n\nplease send\n6 pcs KB-1020\n100 pcs KB-1030\n\n%1\n\nRegards\nEva Lind\n");
    const Extraction read = extracted(mailOf(QStringLiteral("order 88123"), body.arg(QString::fromUtf8(note))));
    REQUIRE(read.orders.size() == 1);
    REQUIRE(read.orders.front().lines.size() == 2);
    return read.orders.front().doubts;
}

} // namespace

TEST_CASE("a sentence of a mail that changes what its lines say is asked about in every language")
{
    for (const char *note :
         {"The second one only half, please.", "Ignore line 2.", "Forget about the first one, we found a drum.",
          "If the price has gone up, call me first.", "Wait with the last item until I am back.",
          "Vom ersten bitte doppelt so viel.", "Die letzten beiden eine Woche früher, bitte.",
          "Oubliez le premier article.", "Le tout fois deux.", "De laatste toch niet.",
          "Gli ultimi due ci servono una settimana prima.", "Esta vez a mi domicilio particular."}) {
        INFO(note);
        const std::vector<QString> asked = askedWith(note);
        CHECK(std::any_of(asked.begin(), asked.end(), [note](const QString &doubt) {
            return doubt.contains(QString::fromUtf8(note).section(u' ', 0, 1));
        }));
    }
}

TEST_CASE("a sentence about the goods of a mail is asked about unless its matter is known to be harmless")
{
    for (const char *note :
         {"Could you swap the seals for the red type?", "These go to Mr Hall at the new plant.",
          "On reflection, thirty will do for the top line.", "Put the hoses on hold, the site is delayed.",
          "Auf die Flachdichtungen verzichten wir.", "Uns wären die aus Edelstahl lieber.",
          "Tout est à envoyer à notre atelier de Nantes.", "En vrac plutôt qu'en lot.",
          "Zet de slangen even in de wacht.", "Hetzelfde aantal ook in de lange versie.",
          "Facciamo una dozzina di ognuno.", "Le squadrette le prendiamo solo zincate.",
          "Quizá el último no lo necesitemos.", "Las mangueras por separado, tachen el resto."}) {
        INFO(note);
        CHECK_FALSE(askedWith(note).empty());
    }
}

TEST_CASE("a sentence between the rows of an order line is asked about, a row of its description is not")
{
    const auto asked = [](const char *between) {
        const QString body = QStringLiteral("please send\n\nPos. 10   KB-1020   Hex bolt, galvanised\n%1\n          6 pcs   Price 2.50 EUR\n"
                                            "Pos. 20   KB-1030   Washer\n          100 pcs   Price 0.10 EUR\n\nRegards\n");
        const Extraction read = extracted(mailOf(QStringLiteral("order 88123"), body.arg(QString::fromUtf8(between))));
        REQUIRE(read.orders.size() == 1);
        const std::vector<QString> &doubts = read.orders.front().doubts;
        return std::any_of(doubts.begin(), doubts.end(), [](const QString &doubt) { return doubt.contains(QStringLiteral("mail says")); });
    };
    CHECK(asked("We would rather have the plain ones, not these."));
    CHECK_FALSE(asked("          Hex bolt, galvanised"));
}

TEST_CASE("what is said above a mail that is passed on is asked about, too")
{
    const Extraction read = extracted(mailOf(QStringLiteral("FW: order 88123"),
        QStringLiteral("Perhaps wait until the discount applies.\n\n-----Original Message-----\nFrom: Eva Lind "
                       "<eva@lind.example>\nSubject: order 88123\n\nplease send\n6 pcs KB-1020\n100 pcs KB-1030\n")));
    REQUIRE(read.orders.size() == 1);
    CHECK_FALSE(read.orders.front().doubts.empty());
}

TEST_CASE("a remark in the row of a mail's order line is asked about")
{
    const Extraction read
        = extracted(mailOf(QStringLiteral("order 88123"), QStringLiteral("please send\n6 pcs KB-1020 - only half of it now\n100 pcs KB-1030\n")));
    REQUIRE(read.orders.size() == 1);
    CHECK_FALSE(read.orders.front().doubts.empty());
}

TEST_CASE("a sentence of a mail that says nothing of its lines asks nothing")
{
    for (const char *note :
         {"Thanks for the quick delivery last week.", "The driver can use the gate on the left.",
          "The last delivery was perfect.", "Die Warenannahme ist von 7 bis 15.30 Uhr geöffnet.",
          "La facture va à la comptabilité.", "De factuur gaat zoals altijd naar de administratie.",
          "Los viernes por la tarde estamos cerrados.", "Grazie e saluti ad Anna.", "If you need anything else from us, please call.",
          "No need to call, an email is enough.", "Zahlung wie immer innerhalb von 30 Tagen.",
          "Sollte ein Preis nicht stimmen, bitte melden.", "Livraison comme d'habitude au quai.",
          "Bellen hoeft niet, een mail is genoeg.", "Usare bancali EPAL, grazie.", "Entrega como de costumbre."}) {
        INFO(note);
        CHECK(askedWith(note).empty());
    }
}
