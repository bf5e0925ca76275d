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
          "El 6 de abril estamos cerrados.", "Grazie e saluti ad Anna."}) {
        INFO(note);
        CHECK(askedWith(note).empty());
    }
}
