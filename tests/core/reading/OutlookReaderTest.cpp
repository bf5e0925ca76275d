// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"
#include "tests/support/OutlookFiles.h"

using namespace intray;

namespace {

MsgObject note()
{
    return MsgObject().text(0x001a, QStringLiteral("IPM.Note")).text(0x0037, QStringLiteral("Order 4711"));
}

MsgObject attachedFile(const QString &name, const QByteArray &bytes)
{
    return MsgObject().text(0x3707, name).binary(0x3701, bytes).number(0x3705, 1);
}

Document readMessage(const MsgObject &message)
{
    return readBytes(message.file(), "mail.msg");
}

const Part *partNamed(const Document &document, const QString &name)
{
    const auto found = std::find_if(document.parts.begin(), document.parts.end(),
                                    [&name](const Part &part) { return part.name == name; });
    return found != document.parts.end() ? &*found : nullptr;
}

QByteArray fromHtml(const QByteArray &html)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 " + html + "}}";
}

} // namespace

TEST_CASE("an Outlook message gives the header, text and attachments of any other mail")
{
    const Document document = readMessage(
        note()
            .text(0x5d02, QStringLiteral("anna@kunde.example"))
            .text(0x0042, QStringLiteral("Anna Kunde"))
            .text(0x1035, QStringLiteral("<1@kunde.example>"))
            .text(0x1042, QStringLiteral("<0@seller.example>"))
            .time(0x0039, 1767225600)
            .text(0x1000, QStringLiteral("Please send\r\n5 boxes of A-1"))
            .recipient(MsgObject().text(0x3001, QStringLiteral("Desk")).text(0x39fe, QStringLiteral("desk@seller.example")).number(0x0c15, 1))
            .recipient(MsgObject().text(0x3001, QStringLiteral("Boss")).text(0x3003, QStringLiteral("boss@kunde.example")).number(0x0c15, 2))
            .attachment(attachedFile(QStringLiteral("C:\\tmp\\lines.csv"), "sku;qty\nA-1;5\n")));
    const Mail &mail = *document.parts[0].mail();
    CHECK(mail.from == MailAddress{QStringLiteral("Anna Kunde"), QStringLiteral("anna@kunde.example")});
    REQUIRE(mail.to.size() == 1);
    CHECK(mail.to[0].address == QStringLiteral("desk@seller.example"));
    CHECK(mail.cc.at(0).address == QStringLiteral("boss@kunde.example"));
    CHECK(mail.subject == QStringLiteral("Order 4711"));
    CHECK(mail.messageId == QStringLiteral("1@kunde.example"));
    CHECK(mail.references == QStringList{QStringLiteral("0@seller.example")});
    CHECK(mail.date == QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    CHECK_FALSE(mail.automatic);
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].role == PartRole::Body);
    CHECK(document.parts[1].text()->text == QStringLiteral("Please send\n5 boxes of A-1"));
    CHECK(document.parts[2].role == PartRole::Attachment);
    CHECK(document.parts[2].name == QStringLiteral("lines.csv"));
    CHECK(document.parts[2].workbook());
    for (const Part &part : document.parts)
        CHECK(part.issues.empty());
}

TEST_CASE("8-bit texts of Outlook are read in the code page that the message names")
{
    const auto subject = [](qint32 messagePage, qint32 internetPage, const QByteArray &bytes) {
        MsgObject message;
        message.bytes8(0x0037, bytes);
        if (messagePage > 0)
            message.number(0x3ffd, messagePage);
        return readMessage(message.number(0x3fde, internetPage)).parts[0].mail()->subject;
    };
    CHECK(subject(1252, 65001, "Gr\xf6\xdf" "e") == QStringLiteral("Größe"));
    CHECK(subject(1251, 28591, "\xc7\xe0\xea\xe0\xe7") == QStringLiteral("Заказ"));
    CHECK(subject(932, 50220, "\x92\x8d\x95\xb6") == QStringLiteral("注文"));
    CHECK(subject(0, 50220, "\x92\x8d\x95\xb6") == QStringLiteral("注文"));
    CHECK(subject(0, 1250, "objedn\xe1vka \xe8. 5") == QStringLiteral("objednávka č. 5"));
    CHECK(subject(0, 0, "Gr\xf6\xdf" "e") == QStringLiteral("Größe"));
}

TEST_CASE("HTML that stands only inside compressed rich text is the body")
{
    const Document document = readMessage(note().binary(
        0x1009, storedRtf(fromHtml("<html><body><table><tr><td>A-1</td><td>5</td></tr><tr><td>A-2</td><td>6"
                                   "</td></tr></table></body></html>"))));
    REQUIRE(document.parts.size() == 2);
    CHECK(document.parts[1].role == PartRole::Body);
    CHECK(document.parts[1].mediaType == QStringLiteral("text/html"));
    REQUIRE(document.parts[1].text()->tables.size() == 1);
    CHECK(document.parts[1].text()->tables[0].cellAt(1, 1)->text == QStringLiteral("6"));
}

TEST_CASE("plain text and rich text are two forms of one body")
{
    const Document document = readMessage(note()
                                              .text(0x1000, QStringLiteral("5 boxes of A-1"))
                                              .binary(0x1009, storedRtf("{\\rtf1 5 boxes of A-1\\par}")));
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].role == PartRole::Body);
    CHECK(document.parts[2].role == PartRole::AlternativeBody);
    CHECK(document.parts[2].text()->text == QStringLiteral("5 boxes of A-1"));
}

TEST_CASE("a mail without a word in its text has no body, whatever its HTML looks like")
{
    const Document document = readMessage(note()
                                              .text(0x1000, QStringLiteral(" \r\n"))
                                              .binary(0x1013, "<html><body><p>&nbsp;</p></body></html>")
                                              .attachment(attachedFile(QStringLiteral("order.txt"), "5 boxes")));
    REQUIRE(document.parts.size() == 2);
    CHECK(document.parts[1].name == QStringLiteral("order.txt"));
    CHECK(document.parts[0].issues.empty());
}

TEST_CASE("a sender inside an Exchange server is known by the header that travelled")
{
    const MsgObject inside = note()
                                 .text(0x0065, QStringLiteral("/O=KUNDE/OU=EXCHANGE/CN=RECIPIENTS/CN=ANNA"))
                                 .text(0x0c1f, QStringLiteral("/O=KUNDE/OU=EXCHANGE/CN=RECIPIENTS/CN=ANNA"))
                                 .text(0x0042, QStringLiteral("Anna"));
    CHECK(readMessage(inside).parts[0].mail()->from == MailAddress{QStringLiteral("Anna"), QString()});
    MsgObject travelled = inside;
    travelled.text(0x007d, QStringLiteral("Received: from x\r\nFrom: \"A. Kunde\" <anna@kunde.example>\r\nReply-To: "
                                          "<shop@kunde.example>\r\nDate: Thu, 1 Jan 2026 10:00:00 +0200\r\n"
                                          "Auto-Submitted: auto-generated\r\n"));
    const Mail mail = *readMessage(travelled).parts[0].mail();
    CHECK(mail.from.address == QStringLiteral("anna@kunde.example"));
    CHECK(mail.replyTo.address == QStringLiteral("shop@kunde.example"));
    CHECK(mail.date.offsetFromUtc() == 7200);
    CHECK(mail.automaticReason.startsWith(QStringLiteral("Auto-Submitted")));
    CHECK(readMessage(MsgObject(inside).text(0x5d01, QStringLiteral("anna@kunde.example"))).parts[0].mail()->from.address
          == QStringLiteral("anna@kunde.example"));
}

TEST_CASE("reports, automatic answers and appointments say by their class that they are no orders")
{
    for (const char *name : {"REPORT.IPM.Note.NDR", "IPM.Note.Rules.OofTemplate.Microsoft",
                             "IPM.Schedule.Meeting.Request", "IPM.Appointment"}) {
        const Mail mail = *readMessage(MsgObject().text(0x001a, QString::fromLatin1(name)).text(0x0037, QStringLiteral("x")))
                               .parts[0].mail();
        CHECK(mail.automatic);
        CHECK(mail.automaticReason.contains(QString::fromLatin1(name)));
    }
}

TEST_CASE("an attached Outlook message is a mail of its own, and a file that can be opened")
{
    const MsgObject inner = MsgObject()
                                .text(0x0037, QStringLiteral("Inner order"))
                                .text(0x1000, QStringLiteral("7 boxes"))
                                .attachment(attachedFile(QStringLiteral("inner.txt"), "inside"));
    const MsgObject outer = note().attachment(
        MsgObject().text(0x3001, QStringLiteral("Forwarded")).number(0x3705, 5).content(inner.storage(24)));
    QByteArray innerFile;
    Reading reading({}, {});
    reading.setWalk([&](int part, const QByteArray &bytes) { innerFile = part == 1 ? bytes : innerFile; });
    FileToRead file;
    file.bytes = outer.file();
    reading.read(file);
    const Document document = readMessage(outer);
    REQUIRE(document.parts.size() == 4);
    CHECK(document.parts[1].role == PartRole::EmbeddedMail);
    CHECK(document.parts[1].name == QStringLiteral("Forwarded"));
    CHECK(document.parts[1].mail()->subject == QStringLiteral("Inner order"));
    CHECK(document.parts[2].parent == 1);
    CHECK(document.parts[2].text()->text == QStringLiteral("7 boxes"));
    CHECK(document.parts[3].name == QStringLiteral("inner.txt"));
    CHECK(readBytes(innerFile, "inner.msg").parts[0].mail()->subject == QStringLiteral("Inner order"));
}

TEST_CASE("pictures of a signature are no attachments, and links instead of files are told")
{
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                                                  "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    const Document document = readMessage(
        note()
            .binary(0x1013, "<p>See <img src=\"cid:logo@1\"></p>")
            .attachment(attachedFile(QStringLiteral("logo.png"), png).text(0x3712, QStringLiteral("logo@1")).text(0x370e, QStringLiteral("image/png")))
            .attachment(MsgObject().text(0x3707, QStringLiteral("big.pdf")).number(0x3705, 7)));
    REQUIRE(partNamed(document, QStringLiteral("logo.png")));
    CHECK(partNamed(document, QStringLiteral("logo.png"))->role == PartRole::InlinePicture);
    REQUIRE(partNamed(document, QStringLiteral("big.pdf")));
    CHECK(partNamed(document, QStringLiteral("big.pdf"))->issues.at(0).kind == ReadingIssue::Kind::Unsupported);
}

TEST_CASE("a file that was put into the text as an object is read, a drawing is told")
{
    const QByteArray csv = "sku;qty\nA-1;5\n";
    OleStorage package;
    package.streams.emplace_back(QStringLiteral("\u0001Ole10Native"),
                                 littleEndian(99, 4) + littleEndian(2, 2) + "lines.csv" + '\0' + "C:\\lines.csv" + '\0'
                                     + littleEndian(0x30000, 4) + littleEndian(3, 4) + QByteArray("C:\0", 3)
                                     + littleEndian(quint64(csv.size()), 4) + csv);
    OleStorage drawing;
    drawing.streams.emplace_back(QStringLiteral("CONTENTS"), QByteArray("\1\2\3\0\0", 5));
    const Document document = readMessage(note()
                                              .attachment(MsgObject().number(0x3705, 6).content(package))
                                              .attachment(MsgObject().number(0x3705, 6).content(drawing)));
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].name == QStringLiteral("lines.csv"));
    CHECK(document.parts[1].workbook());
    CHECK(document.parts[2].issues.at(0).kind == ReadingIssue::Kind::Unsupported);
}

TEST_CASE("a damaged Outlook message gives what can be had, and never silence")
{
    const QByteArray whole = note()
                                 .text(0x1000, QStringLiteral("5 boxes of A-1"))
                                 .attachment(attachedFile(QStringLiteral("long.txt"), QByteArray(9000, 'x')))
                                 .file();
    for (const qsizetype size : {whole.size() - 512, whole.size() * 2 / 3, whole.size() / 3, qsizetype(600)}) {
        const Document document = readBytes(whole.left(size), "mail.msg");
        const bool told = std::any_of(document.parts.begin(), document.parts.end(),
                                      [](const Part &part) { return !part.issues.empty(); });
        CHECK(told);
    }
    QByteArray tableGone = whole;
    tableGone.replace(76, 4, QByteArray(4, '\xff')); // where the allocation table lies
    const Document mended = readBytes(tableGone, "mail.msg");
    REQUIRE(mended.parts[0].mail());
    CHECK(mended.parts[0].mail()->subject == QStringLiteral("Order 4711"));
    CHECK_FALSE(mended.parts[0].issues.empty());
}
