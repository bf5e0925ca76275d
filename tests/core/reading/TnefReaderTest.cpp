// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"
#include "tests/support/OutlookFiles.h"

using namespace intray;

namespace {

constexpr quint32 Subject = 0x00018004;
constexpr quint32 OemCodepage = 0x00069007;
constexpr quint32 MapiProps = 0x00069003;
constexpr quint32 AttachRenderData = 0x00069002;
constexpr quint32 Attachment = 0x00069005;
constexpr quint32 From = 0x00008000;

TnefFile package()
{
    return TnefFile()
        .ofMessage(OemCodepage, littleEndian(1252, 4) + littleEndian(0, 4))
        .ofMessage(Subject, QByteArray("Bestellung f\xfcr M\xfcnchen\0", 24))
        .ofMessage(MapiProps, TnefProperties()
                                  .named(QStringLiteral("Keywords"), 1)
                                  .text(0x5d02, QStringLiteral("anna@kunde.example"))
                                  .binary(0x1009, storedRtf("{\\rtf1 Please send 5 boxes\\par}"))
                                  .bytes());
}

} // namespace

TEST_CASE("a winmail.dat is a mail with its rich text and its attachments")
{
    const Document document = readBytes(package().attachment("lines.csv", "sku;qty\nA-1;5\n").bytes(), "winmail.dat");
    REQUIRE(document.parts.size() == 3);
    const Mail &mail = *document.parts[0].mail();
    CHECK(mail.subject == QStringLiteral("Bestellung für München"));
    CHECK(mail.from.address == QStringLiteral("anna@kunde.example"));
    CHECK(document.parts[1].role == PartRole::Body);
    CHECK(document.parts[1].text()->text == QStringLiteral("Please send 5 boxes"));
    CHECK(document.parts[2].name == QStringLiteral("lines.csv"));
    CHECK(document.parts[2].workbook());
    for (const Part &part : document.parts)
        CHECK(part.issues.empty());
}

TEST_CASE("a bad record of a winmail.dat costs that record only")
{
    const Document document = readBytes(
        package().spoilCheckSum().attachment("a.txt", "first").spoilCheckSum().attachment("b.txt", "second").bytes(),
        "winmail.dat");
    REQUIRE(document.parts.size() == 4);
    CHECK(document.parts[3].text()->text == QStringLiteral("second"));
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].partly);
}

TEST_CASE("a winmail.dat that breaks off gives what came before, line ends behind it do no harm")
{
    const QByteArray whole = package().attachment("a.txt", "five boxes").bytes();
    const Document padded = readBytes(whole + "\r\n", "winmail.dat");
    CHECK(padded.parts[0].issues.empty());
    const Document broken = readBytes(whole.chopped(6), "winmail.dat");
    CHECK(broken.parts[0].mail()->subject == QStringLiteral("Bestellung für München"));
    CHECK_FALSE(broken.parts[0].issues.empty());
    const Document nothing = readBytes(whole.left(8), "winmail.dat");
    CHECK(nothing.parts[0].issues.at(0).kind == ReadingIssue::Kind::Damaged);
    // A count of values that would never end.
    const Document hostile = readBytes(
        TnefFile().ofMessage(MapiProps, littleEndian(0xffffffff, 4) + littleEndian(0x1003101f, 4) + littleEndian(0xffffffff, 4)).bytes(),
        "winmail.dat");
    CHECK_FALSE(hostile.parts[0].issues.empty());
}

TEST_CASE("what comes in the winmail.dat of a mail hangs below it, as body and attachments")
{
    const QByteArray mail = "From: a@kunde.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                            "See the order.\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\n"
                            + package().attachment("lines.csv", "sku;qty\nA-1;5\n").bytes().toBase64() + "\r\n--b--\r\n";
    const Document document = readBytes(mail, "mail.eml");
    REQUIRE(document.parts.size() == 5);
    CHECK(document.parts[2].name == QStringLiteral("winmail.dat"));
    CHECK_FALSE(document.parts[2].mail());
    CHECK(document.parts[2].issues.empty());
    CHECK(document.parts[3].parent == 2);
    CHECK(document.parts[3].text()->text == QStringLiteral("Please send 5 boxes"));
    CHECK(document.parts[4].role == PartRole::Attachment);
    CHECK(document.parts[4].workbook());
}

TEST_CASE("a mail attached in a winmail.dat is a mail, long names and old senders are read")
{
    const QByteArray inner = TnefFile()
                                 .ofMessage(From, littleEndian(4, 2) + littleEndian(0, 2) + littleEndian(5, 2)
                                                      + littleEndian(24, 2) + QByteArray("Anna\0", 5)
                                                      + QByteArray("SMTP:anna@kunde.example\0", 24))
                                 .ofMessage(Subject, "Inner order")
                                 .bytes();
    const QByteArray messageId = QByteArray::fromHex("0703020000000000c000000000000046");
    const Document document = readBytes(
        package()
            .ofAttachment(AttachRenderData, QByteArray(14, '\1'))
            .ofAttachment(Attachment, TnefProperties()
                                          .text(0x3707, QStringLiteral("the forwarded order"))
                                          .number(0x3705, 5)
                                          .object(0x3701, messageId + inner)
                                          .bytes())
            .bytes(),
        "winmail.dat");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[2].role == PartRole::EmbeddedMail);
    CHECK(document.parts[2].name == QStringLiteral("the forwarded order"));
    CHECK(document.parts[2].mail()->subject == QStringLiteral("Inner order"));
    CHECK(document.parts[2].mail()->from == MailAddress{QStringLiteral("Anna"), QStringLiteral("anna@kunde.example")});
}
