// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailHeader.h"
#include "core/reading/MailText.h"
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

namespace {

const QByteArray Head = "From: a@example.com\nTo: b@example.com\nSubject: Order 12\nMIME-Version: 1.0\n";

QByteArray alternative(const QByteArray &plain, const QByteArray &html)
{
    return Head + "Content-Type: multipart/alternative; boundary=B\n\n--B\nContent-Type: text/plain\n\n" + plain
           + "\n--B\nContent-Type: text/html\n\n" + html + "\n--B--\n";
}

} // namespace

TEST_CASE("adjacent encoded words keep what follows the padding of the first")
{
    CHECK(decodeHeader("=?utf-8?B?w7w=?= =?utf-8?B?w7w=?=") == QStringLiteral("üü"));
    CHECK(decodeHeader("=?utf-8?B?QmVzdGVsbHVuZyA=?=\n =?utf-8?B?NDcxMQ==?= end")
          == QStringLiteral("Bestellung 4711 end"));
}

TEST_CASE("a letter split between two encoded words is put together")
{
    CHECK(decodeHeader("=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=") == QStringLiteral("Grüße"));
    CHECK(decodeHeader("=?iso-8859-1?Q?M=FCller_=26_Co?=") == QStringLiteral("Müller & Co"));
    CHECK(decodeHeader("Gr\xfc\xdf" "e") == QStringLiteral("Grüße"));
}

TEST_CASE("addresses are told from names, groups and comments")
{
    const auto found = decodeAddresses("\"Meyer, Jan\" <jan@example.com>, Team: x@example.com (Ann), y@example.com;");
    REQUIRE(found.size() == 3);
    CHECK(found[0] == MailAddress{QStringLiteral("Meyer, Jan"), QStringLiteral("jan@example.com")});
    CHECK(found[1] == MailAddress{QStringLiteral("Ann"), QStringLiteral("x@example.com")});
    CHECK(found[2].address == QStringLiteral("y@example.com"));
}

TEST_CASE("attachment names are read in every way they are written")
{
    CHECK(headerParameter("attachment; filename*=utf-8''M%C3%BCller%20PO.pdf", "filename")
          == QStringLiteral("Müller PO.pdf"));
    CHECK(headerParameter("attachment;\n filename*0*=iso-8859-1''M%FC;\n filename*1=ller.pdf", "filename")
          == QStringLiteral("Müller.pdf"));
    CHECK(headerParameter("application/pdf; name=\"=?utf-8?B?w7w=?= =?utf-8?B?w7w=?=.pdf\"", "name")
          == QStringLiteral("üü.pdf"));
    CHECK(headerParameter("text/plain; charset=\"a;b\"; format=flowed", "charset") == QStringLiteral("a;b"));
}

TEST_CASE("a mail with a damaged first line is read")
{
    const Document document = readBytes("no colon here\n" + Head + "\n10 x SKU-1\n", "a.eml");
    REQUIRE(document.parts.size() == 2);
    CHECK(document.parts[0].mail()->subject == QStringLiteral("Order 12"));
    CHECK(document.parts[1].text()->text.contains(QStringLiteral("10 x SKU-1")));
}

TEST_CASE("a multipart without its boundary shows the raw body and says so")
{
    const Document document = readBytes(Head + "Content-Type: multipart/mixed\n\n10 x SKU-1\n", "a.eml");
    REQUIRE(document.parts.size() == 2);
    CHECK(document.parts[1].text()->text.contains(QStringLiteral("10 x SKU-1")));
    REQUIRE(document.parts[1].issues.size() == 1);
    CHECK(document.parts[1].issues[0].partly);
}

TEST_CASE("the plain text is the body, unless only the HTML says something")
{
    const Document both = readBytes(alternative("10 x SKU-1 please", "<p>10 x <b>SKU-1</b> please</p>"), "a.eml");
    REQUIRE(both.parts.size() == 3);
    CHECK(both.parts[1].role == PartRole::Body);
    CHECK(both.parts[1].mediaType == QStringLiteral("text/plain"));
    CHECK(both.parts[2].role == PartRole::AlternativeBody);

    const QByteArray order = "<p>please send ten pieces of the large valve and four of the small one, then "
                             "twenty hoses of five metres each to our usual address in Leeds</p>";
    const Document html = readBytes(alternative("Please view as HTML.", order), "a.eml");
    REQUIRE(html.parts.size() == 3);
    CHECK(html.parts[1].mediaType == QStringLiteral("text/html"));
    CHECK(html.parts[1].role == PartRole::Body);
}

TEST_CASE("a forwarded mail is a mail of its own with its own parts")
{
    const QByteArray inner = "From: customer@example.com\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nMIME-Version: 1.0\n\n5 x A-1\n";
    const Document document = readBytes(
        Head + "Content-Type: multipart/mixed; boundary=B\n\n--B\n\nplease book\n--B\nContent-Type: message/rfc822\n\n"
            + inner + "--B--\n",
        "a.eml");
    REQUIRE(document.parts.size() == 4);
    CHECK(document.parts[2].role == PartRole::EmbeddedMail);
    CHECK(document.parts[2].mail()->from.address == QStringLiteral("customer@example.com"));
    CHECK(document.parts[2].mail()->subject == QStringLiteral("Grüße"));
    CHECK(document.parts[3].parent == 2);
    CHECK(document.parts[3].text()->text.startsWith(QStringLiteral("5 x A-1")));
}

TEST_CASE("mails in mails are followed to the limit, and beyond it there is an issue")
{
    QByteArray mail = Head + "\nhello\n";
    for (int i = 0; i < 30; ++i)
        mail = Head + "Content-Type: message/rfc822\n\n" + mail;
    ReadingLimits limits;
    limits.nesting = 4;
    const Document document = readBytes(mail, "a.eml", limits);
    CHECK(document.parts.size() == 5);
    REQUIRE(document.parts.back().issues.size() == 1);
    CHECK(document.parts.back().issues[0].kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("a mail that no person wrote says which header says so")
{
    const Document reply = readBytes("Auto-Submitted: auto-replied\n" + Head + "\naway\n", "a.eml");
    CHECK(reply.parts[0].mail()->automatic);
    CHECK(reply.parts[0].mail()->automaticReason == QStringLiteral("Auto-Submitted: auto-replied"));
    CHECK_FALSE(readBytes("Auto-Submitted: no\n" + Head + "\n1 x A\n", "a.eml").parts[0].mail()->automatic);
}

TEST_CASE("the date of a mail keeps its own offset")
{
    const Document document = readBytes("Date: Mon, 02 Mar 2026 14:55:13 +0130\n" + Head + "\nhi\n", "a.eml");
    CHECK(document.parts[0].mail()->date
          == QDateTime(QDate(2026, 3, 2), QTime(13, 25, 13), Qt::UTC));
    CHECK(document.parts[0].mail()->date.offsetFromUtc() == 5400);
}

TEST_CASE("quoted lines are marked, quantities that begin with a sign are not")
{
    const Document document = readBytes("new\n> old one\n> old two\n>5 pcs\n", "a.txt");
    const Text &text = *document.parts[0].text();
    REQUIRE(text.quotes.size() == 1);
    CHECK(text.text.mid(text.quotes[0].start, text.quotes[0].end - text.quotes[0].start)
          == QStringLiteral("> old one\n> old two\n"));
}

TEST_CASE("a text that clients parted around an attachment is one text")
{
    const Document document = readBytes(
        Head + "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\n5 x A-1\n--B\n"
               "Content-Type: text/csv; name=a.csv\n\nx;y\n--B\nContent-Type: text/plain\n\nand 3 x B-2\n--B--\n",
        "a.eml");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].text()->text.contains(QStringLiteral("5 x A-1")));
    CHECK(document.parts[1].text()->text.contains(QStringLiteral("3 x B-2")));
}

TEST_CASE("flowed lines are joined where they were broken, and only there")
{
    const QString text = QStringLiteral("please send ten of the large steel cable drums with a length of \n25 m today\n"
                                        "5 x A-1 \n3 x B-2 \n> quoted words that were long enough to be broken by the program \n"
                                        "> here\n-- \nEva");
    CHECK(unflowed(text, false)
          == QStringLiteral("please send ten of the large steel cable drums with a length of 25 m today\n"
                            "5 x A-1 \n3 x B-2 \n> quoted words that were long enough to be broken by the program here\n"
                            "-- \nEva"));
}

TEST_CASE("a mail signed in clear loses its armour, an encrypted one says so")
{
    const QByteArray armour = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n5 x A-1\n- --- end\n"
                              "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n";
    const Document clear = readBytes(Head + "\n" + armour, "a.eml");
    REQUIRE(clear.parts.size() == 2);
    CHECK(clear.parts[1].text()->text.trimmed() == QStringLiteral("5 x A-1\n--- end"));
    CHECK(clear.parts[1].issues.empty());

    for (const QByteArray &mail :
         {QByteArray("\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n"),
          QByteArray("Content-Type: multipart/encrypted; boundary=B; protocol=\"application/pgp-encrypted\"\n\n--B\n"
                     "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--B\nContent-Type: application/octet-stream\n\n"
                     "-----BEGIN PGP MESSAGE-----\n--B--\n")}) {
        const Document sealed = readBytes(Head + mail, "a.eml");
        REQUIRE(sealed.parts.size() == 2);
        REQUIRE(sealed.parts[1].issues.size() == 1);
        CHECK(sealed.parts[1].issues[0].kind == ReadingIssue::Kind::PasswordProtected);
    }
}

TEST_CASE("a mail sealed by its signature is opened, an encrypted one says so")
{
    const Document opened = readBytes(fixture("signed_opaque.eml"), "a.eml");
    REQUIRE(opened.parts.size() == 3);
    CHECK(opened.parts[0].mail()->from.address == QStringLiteral("eva.lind@nordhaus.example"));
    CHECK(opened.parts[1].text()->text.contains(QStringLiteral("5 x KB-1020")));
    CHECK(opened.parts[2].name == QStringLiteral("order.csv"));

    // In pieces of indefinite length, as a bare file.
    const Document pieces = readBytes(fixture("signed_pieces.p7m"), "smime.p7m");
    REQUIRE(pieces.parts.size() == 4);
    CHECK(pieces.parts[2].text()->text.contains(QStringLiteral("5 x KB-1020")));

    const Document encrypted = readBytes(fixture("encrypted.eml"), "a.eml");
    REQUIRE(encrypted.parts.size() == 2);
    CHECK(encrypted.parts[1].issues.at(0).kind == ReadingIssue::Kind::PasswordProtected);
}

TEST_CASE("a signature beside a text is no attachment, alone it is no order")
{
    const QByteArray seal = fixture("detached.p7s").toBase64();
    const Document document = readBytes(
        Head + "Content-Type: multipart/signed; boundary=B\n\n--B\n\n5 x A-1\n--B\n"
               "Content-Type: application/octet-stream; name=smime.p7s\nContent-Transfer-Encoding: base64\n\n" + seal
            + "\n--B\nContent-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----\n--B--\n",
        "a.eml");
    CHECK(document.parts.size() == 2);
    CHECK(readBytes(fixture("detached.p7s"), "order.p7s").parts[0].issues.size() == 1);
}

TEST_CASE("invitations, answers and address cards say what they are")
{
    const auto calendar = [](const QByteArray &method, const QByteArray &attendee) {
        return readBytes("BEGIN:VCALENDAR\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\\, plant\r\n  two\r\n"
                             "DTSTART;TZID=\"Europe/Paris\":20260302T090000\r\n" + attendee + "END:VEVENT\r\nEND:VCALENDAR\r\n",
                         "a.ics").parts[0].text()->text;
    };
    CHECK(calendar("REQUEST", "").startsWith(QStringLiteral("Calendar invitation: Visit, plant two\n")));
    CHECK(calendar("REQUEST", "").contains(QStringLiteral("Begin: 2026-03-02 09:00")));
    CHECK(calendar("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example\r\n").startsWith(QStringLiteral("Calendar answer, declined: Visit")));
    const Document card = readBytes("BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=BCrg\nEMAIL:j@b.example\nEND:VCARD\n", "a.vcf");
    CHECK(card.parts[0].text()->text == QStringLiteral("Address card: Jürg\nJürg\nj@b.example"));
    CHECK(card.parts[0].mediaType == QStringLiteral("text/vcard"));
}

TEST_CASE("a delivery report says whose mail came back")
{
    const Document document = readBytes(
        Head + "Content-Type: multipart/report; report-type=delivery-status; boundary=B\n\n--B\n\nsorry\n--B\n"
               "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\n"
               "Action: failed\nDiagnostic-Code: smtp; 550 no such\n user\n--B--\n",
        "a.eml");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[2].text()->text.startsWith(
        QStringLiteral("Delivery failure: the mail to a@b.example was not delivered. 550 no such user\n")));
    CHECK(document.parts[2].issues.empty());
}

TEST_CASE("files that old clients wrote into the text are attachments")
{
    const Document document = readBytes(Head + "\nsee below\nbegin 644 dir/order.txt\n+-2!X($M\"+3$P,C``\n`\nend\nbye\n", "a.eml");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].text()->text == QStringLiteral("see below\nbye\n"));
    CHECK(document.parts[2].name == QStringLiteral("order.txt"));
    CHECK(document.parts[2].text()->text == QStringLiteral("5 x KB-1020"));
}

TEST_CASE("who wrote to a group address is the sender, and the group's marks make no machine of him")
{
    const Document document = readBytes("From: \"'Eva Lind' via Orders\" <orders@seller.example>\nX-Original-From: Eva Lind "
                                        "<eva@nordhaus.example>\nPrecedence: list\nList-ID: <orders.seller.example>\n"
                                        "Subject: Order\nMIME-Version: 1.0\n\n5 x A-1\n",
                                        "a.eml");
    CHECK(document.parts[0].mail()->from == MailAddress{QStringLiteral("Eva Lind"), QStringLiteral("eva@nordhaus.example")});
    CHECK_FALSE(document.parts[0].mail()->automatic);
}
