// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailBody.h"
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

TEST_CASE("older mails below an answer never order again, in any client and language")
{
    const char16_t *const marks[] = {
        u"-----Original Message-----\nFrom: Eva Lind\nSent: 02/13/2026\nTo: sales@werkhandel.example\nSubject: Order\n",
        u"-----Ursprüngliche Nachricht-----\nVon: Eva Lind\nGesendet: Freitag, 13. Februar 2026 10:00\nAn: sales\n"
        u"Betreff: Bestellung\n",
        u"Von: Eva Lind <eva.lind@nordhaus.example>\nGesendet: Freitag, 13. Februar 2026 10:00\nAn: sales\n"
        u"Betreff: Bestellung\n",
        u"Am 13.02.26 schrieb Eva Lind:\n> ",
        u"On 13 Feb 2026, at 10:00, Eva Lind <eva.lind@nordhaus.example>\nwrote:\n\n> ",
        u"Le ven. 13 févr. 2026 à 10:00, Eva Lind <eva.lind@nordhaus.example> a écrit :\n",
        u"De : Eva Lind\nEnvoyé : vendredi 13 février 2026 10:00\nÀ : sales\nObjet : commande\n",
        u"Op vr 13 feb. 2026 om 10:00 schreef Eva Lind <eva.lind@nordhaus.example>:\n",
        u"Van: Eva Lind\nVerzonden: vrijdag 13 februari 2026 10:00\nAan: sales\nOnderwerp: bestelling\n",
        u"Eva Lind <eva.lind@nordhaus.example> hat am 13.02.2026 10:00 CET geschrieben:\n",
        u"Il giorno ven 13 feb 2026 alle ore 10:00 Eva Lind <eva.lind@nordhaus.example> ha scritto:\n",
        u"-----Messaggio originale-----\n",
        u"El vie, 13 feb 2026 a las 10:00, Eva Lind (<eva.lind@nordhaus.example>) escribió:\n",
        u"________________________________\nFrom: Eva Lind\nSent: Friday, February 13, 2026 10:00 AM\nTo: sales\n"
        u"Subject: Order\n",
    };
    for (const char16_t *mark : marks) {
        const QString quoted = QString::fromUtf16(mark) + QStringLiteral("99 x KB-1030\n");
        INFO(quoted.toStdString());
        const Extraction order = extracted(mailOf(
            QStringLiteral("Re: order"), QStringLiteral("please send\n5 x KB-1020\n\nThanks\nEva Lind\n\n") + quoted));
        CHECK(linesOf(order) == QStringLiteral("KB-1020 5"));
        const Extraction thanks = extracted(
            mailOf(QStringLiteral("Re: Re: order"), QStringLiteral("thanks, all received.\n\nEva Lind\n\n") + quoted));
        CHECK(thanks.intent == Intent::NotAnOrder);
        CHECK(thanks.orders.empty());
    }
}

TEST_CASE("what the file marks as quoted is quoted")
{
    Document document = mailOf(QStringLiteral("Re: order"),
                               QStringLiteral("please send 5 x KB-1020\n\n99 x KB-1030\n"));
    Text text = *document.parts[1].text();
    const int start = int(text.text.indexOf(QStringLiteral("99 x")));
    text.quotes.push_back({start, int(text.text.size()) - 1});
    document.parts[1].content = text;
    CHECK(linesOf(extracted(document)) == QStringLiteral("KB-1020 5"));
}

TEST_CASE("an answer below the quoted lines is the sender's own")
{
    const Extraction extraction
        = extracted(mailOf(QStringLiteral("Re: order"), QStringLiteral("On 13 Feb 2026, sales wrote:\n> what do you need?\n"
                                                                      "> 99 x KB-1030\n\nplease send 5 x KB-1020\n")));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5"));
}

TEST_CASE("a forwarded mail orders for the one who wrote it, not for who passed it on")
{
    const QString inner = QStringLiteral("Von: Eva Lind <eva.lind@nordhaus.example>\nGesendet: Montag, 2. März 2026 09:12\n"
                                         "An: Vertrieb\nBetreff: Bestellung B-5512\n\nbitte liefern Sie\n5 x KB-1020\n\n"
                                         "Mit freundlichen Grüßen\nEva Lind\nNordhaus Elektro GmbH\n");
    const Extraction extraction = extracted(mailOf(QStringLiteral("WG: Bestellung B-5512"),
                                                   QStringLiteral("bitte erfassen\n\nGruß Jan\n\n") + inner,
                                                   QStringLiteral("jan@werkhandel.example")));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5"));
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE_FALSE(extraction.orders.front().senderAddresses.empty());
    CHECK(extraction.orders.front().senderAddresses.front().value == QStringLiteral("eva.lind@nordhaus.example"));
    CHECK(extraction.orders.front().buyerName.value == QStringLiteral("Nordhaus Elektro GmbH"));
}

TEST_CASE("an attached mail orders when the mail around it only passes it on")
{
    Document document;
    document.parts = {mailPart(QStringLiteral("FW: order"), QStringLiteral("desk@nordhaus.example")),
                      textPart(QStringLiteral("please see attached mail\n"), 0)};
    Part inner = mailPart(QStringLiteral("order B-5512"));
    inner.parent = 0;
    inner.role = PartRole::EmbeddedMail;
    document.parts.push_back(inner);
    document.parts.push_back(textPart(QStringLiteral("please send 5 x KB-1020\n"), 2));
    const Extraction extraction = extracted(document);
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5"));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("B-5512"));
    CHECK(extraction.orders.front().senderAddresses.front().value == QStringLiteral("eva.lind@nordhaus.example"));
}

TEST_CASE("who of us passes an order on without calling it a forward orders for the customer")
{
    const QString below = QStringLiteral("From: Eva Lind <eva.lind@nordhaus.example>\nSent: Monday, March 2, 2026\n"
                                         "To: Jan\nSubject: order\n\nplease send\n5 x KB-1020\n");
    const auto from = [&below](const QString &own, const QString &to) {
        Document document = mailOf(QStringLiteral("order"), own + below, QStringLiteral("jan@werkhandel.example"));
        Mail mail = *document.parts[0].mail();
        mail.to = {{QString(), to}};
        document.parts[0].content = mail;
        return extracted(document);
    };
    const Extraction inside = from(QStringLiteral("can you enter this?\n\n"), QStringLiteral("sales@werkhandel.example"));
    CHECK(linesOf(inside) == QStringLiteral("KB-1020 5"));
    CHECK(inside.orders.at(0).senderAddresses.at(0).value == QStringLiteral("eva.lind@nordhaus.example"));
    // An answer to the customer with a copy to the desk is no order.
    CHECK(from(QStringLiteral("thanks for your order\n\n"), QStringLiteral("eva.lind@nordhaus.example")).orders.empty());
}

TEST_CASE("an order attached to what one of us forwards is the customer's who wrote below")
{
    Document document = mailOf(QStringLiteral("FW: drums"),
                               QStringLiteral("please enter\n\nJan\n\nFrom: Eva Lind <eva.lind@nordhaus.example>\n"
                                              "Sent: Monday, March 2, 2026\nTo: Jan\nSubject: drums\n\nEva\n"),
                               QStringLiteral("jan@werkhandel.example"));
    Part file = textPart(QStringLiteral("Order number: 88881\n5 x KB-1020\n"), 0, PartRole::Attachment);
    file.name = QStringLiteral("order.txt");
    document.parts.push_back(file);
    const Extraction extraction = extracted(document);
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE_FALSE(extraction.orders.front().senderAddresses.empty());
    CHECK(extraction.orders.front().senderAddresses.front().value == QStringLiteral("eva.lind@nordhaus.example"));
}

TEST_CASE("a customer who forwards the wish of somebody unknown orders as well")
{
    const Extraction extraction
        = extracted(mailOf(QStringLiteral("FW: drums"), QStringLiteral("see below\n\nFrom: Pit <pit@unknown.example>\nSent: Monday, March 2, 2026\n"
                                                                      "To: Eva\nSubject: drums\n\nplease order\n5 x KB-1020\n")));
    REQUIRE(extraction.orders.size() == 1);
    QStringList senders;
    for (const Field<QString> &sender : extraction.orders.front().senderAddresses)
        senders += *sender.value;
    CHECK(senders == QStringList{QStringLiteral("pit@unknown.example"), QStringLiteral("eva.lind@nordhaus.example")});
}
