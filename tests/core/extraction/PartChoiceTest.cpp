// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

// A container without content of its own: a mailbox, an archive.
Document container(const char *mediaType)
{
    Document document;
    Part root;
    root.mediaType = QString::fromLatin1(mediaType);
    document.parts = {root};
    return document;
}

int addMail(Document *document, int parent, const QString &subject, const QString &from, const QString &body)
{
    Part mail = mailPart(subject, from);
    mail.parent = parent;
    mail.role = PartRole::EmbeddedMail;
    mail.name = subject;
    mail.sha256 = QByteArray::number(int(document->parts.size()));
    const int index = int(document->parts.size());
    document->parts.push_back(mail);
    document->parts.push_back(textPart(body, index));
    return index;
}

void addFile(Document *document, int parent, const QString &name, const QString &text)
{
    Part file = textPart(text, parent, PartRole::Attachment);
    file.name = name;
    document->parts.push_back(file);
}

QStringList sendersOf(const Extraction &extraction)
{
    QStringList senders;
    for (const Order &order : extraction.orders)
        senders += order.senderAddresses.empty() ? QString() : *order.senderAddresses.front().value;
    return senders;
}

const QString Eva = QStringLiteral("eva.lind@nordhaus.example");
const QString Ole = QStringLiteral("ole@suedbau.example");

} // namespace

TEST_CASE("each mail of a mailbox orders for its own sender")
{
    Document document = container("application/mbox");
    addMail(&document, 0, QStringLiteral("Order 1001"), Eva, QStringLiteral("please send 5 x KB-1020\n"));
    addMail(&document, 0, QStringLiteral("thanks"), Eva, QStringLiteral("thanks a lot\n"));
    addMail(&document, 0, QStringLiteral("Order 1001"), Ole, QStringLiteral("please send 5 x KB-1020\n"));
    addMail(&document, 0, QStringLiteral("more"), Eva, QStringLiteral("please send 5 x KB-1020\n"));
    const Extraction extraction = extracted(document);
    CHECK(extraction.intent == Intent::Order);
    // The same number of another customer, and the same lines without a number, are orders of their own.
    CHECK(sendersOf(extraction) == QStringList{Eva, Ole, Eva});
}

TEST_CASE("the same mail twice in a mailbox is one order")
{
    Document document = container("application/mbox");
    for (int i = 0; i < 2; ++i) {
        const int mail = addMail(&document, 0, QStringLiteral("drums"), Eva, QStringLiteral("please send 5 x KB-1020\n"));
        document.parts[size_t(mail)].sha256 = "same";
    }
    CHECK(extracted(document).orders.size() == 1);
}

TEST_CASE("what a mailbox holds beside an order is named, not dropped")
{
    Document document = container("application/mbox");
    addMail(&document, 0, QStringLiteral("Order 1001"), Eva, QStringLiteral("please send 5 x KB-1020\n"));
    addMail(&document, 0, QStringLiteral("prices"), Ole, QStringLiteral("please quote your best price for 5 x KB-1030\n"));
    const Extraction extraction = extracted(document);
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE(extraction.orders.front().doubts.size() == 1);
    CHECK(extraction.orders.front().doubts.front().contains(QStringLiteral("prices")));
}

TEST_CASE("three order files in an archive are three orders, the same one twice is one")
{
    Document document = container("application/zip");
    addFile(&document, 0, QStringLiteral("a.txt"), QStringLiteral("Order number: 88881\n5 x KB-1020\n"));
    addFile(&document, 0, QStringLiteral("b.txt"), QStringLiteral("Order number: 88882\n6 x KB-1020\n"));
    addFile(&document, 0, QStringLiteral("copy of a.txt"), QStringLiteral("Order number: 88881\n5 x KB-1020\n"));
    addMail(&document, 0, QStringLiteral("Order 88883"), Ole, QStringLiteral("please send 3 x KB-1030\n"));
    const Extraction extraction = extracted(document);
    CHECK(extraction.orders.size() == 3);
    CHECK(sendersOf(extraction).contains(Ole));
    for (const Order &order : extraction.orders)
        CHECK(order.doubts.empty());
}

TEST_CASE("an archive attached to a mail orders for the sender of the mail")
{
    Document document = mailOf(QStringLiteral("orders"), QStringLiteral("please find our orders attached.\n"));
    Part archive;
    archive.parent = 0;
    archive.role = PartRole::Attachment;
    archive.name = QStringLiteral("orders.zip");
    document.parts.push_back(archive);
    addFile(&document, 2, QStringLiteral("a.txt"), QStringLiteral("Order number: 88881\n5 x KB-1020\n"));
    addFile(&document, 2, QStringLiteral("b.txt"), QStringLiteral("Order number: 88882\n6 x KB-1020\n"));
    const Extraction extraction = extracted(document);
    CHECK(sendersOf(extraction) == QStringList{Eva, Eva});
}

TEST_CASE("of several attached mails each one orders")
{
    Document document = mailOf(QStringLiteral("FW: orders"), QStringLiteral("please enter\n"), QStringLiteral("jan@werkhandel.example"));
    addMail(&document, 0, QStringLiteral("Order 1001"), Eva, QStringLiteral("please send 5 x KB-1020\n"));
    addMail(&document, 0, QStringLiteral("Order 1002"), Ole, QStringLiteral("please send 6 x KB-1030\n"));
    CHECK(sendersOf(extracted(document)) == QStringList{Eva, Ole});
}

TEST_CASE("orders without a number that go to different places are not the same")
{
    Document document = container("application/zip");
    addFile(&document, 0, QStringLiteral("a.txt"), QStringLiteral("please send 5 x KB-1020\nDelivery date: 20 March 2026\n"));
    addFile(&document, 0, QStringLiteral("b.txt"), QStringLiteral("please send 5 x KB-1020\nDelivery date: 27 March 2026\n"));
    CHECK(extracted(document).orders.size() == 2);
}

TEST_CASE("a delivery report orders nothing, though it carries the mail that came back")
{
    Document document = mailOf(QStringLiteral("Undelivered"), QStringLiteral("your mail came back\n"), QStringLiteral("daemon@mx.example"));
    Part report = textPart(QStringLiteral("Delivery failure: the mail to a@b.example was not delivered.\n\nAction: failed"), 0,
                           PartRole::Attachment);
    report.mediaType = QStringLiteral("message/delivery-status");
    document.parts.push_back(report);
    addMail(&document, 0, QStringLiteral("Order 1001"), Eva, QStringLiteral("please send 5 x KB-1020\n"));
    const Extraction extraction = extracted(document);
    CHECK(extraction.intent == Intent::NotAnOrder);
    CHECK(extraction.intentReason.contains(QStringLiteral("a@b.example")));
}

TEST_CASE("an invitation is said to be one, unless its text orders")
{
    const auto invitation = [](const QString &body) {
        Document document = mailOf(QStringLiteral("Visit"), body);
        Part calendar = textPart(QStringLiteral("Calendar invitation: Visit\nBegin: 2026-03-02 09:00"), 0, PartRole::AlternativeBody);
        calendar.mediaType = QStringLiteral("text/calendar");
        document.parts.push_back(calendar);
        return extracted(document);
    };
    const Extraction visit = invitation(QStringLiteral("We would like to come and see your warehouse next week.\n"));
    CHECK(visit.intent == Intent::NotAnOrder);
    CHECK(visit.intentReason.contains(QStringLiteral("Calendar invitation: Visit")));
    CHECK(linesOf(invitation(QStringLiteral("please send 5 x KB-1020\n"))) == QStringLiteral("KB-1020 5"));
}

TEST_CASE("an address card is no attachment that could order, nor is a logo")
{
    Document document = mailOf(QStringLiteral("Order 1001"), QStringLiteral("please send 5 x KB-1020\n"));
    Part card = textPart(QStringLiteral("Address card: Eva\nEva\n12 Street 5\n"), 0, PartRole::Attachment);
    card.mediaType = QStringLiteral("text/vcard");
    document.parts.push_back(card);
    Part logo;
    logo.parent = 0;
    logo.role = PartRole::InlinePicture;
    document.parts.push_back(logo);
    const Extraction extraction = extracted(document);
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5"));
    CHECK(extraction.orders.front().doubts.empty());
}

TEST_CASE("an encrypted text makes the mail unreadable, not nothing")
{
    Document document = mailOf(QStringLiteral("Order 1001"), QString());
    document.parts[1].content = {};
    document.parts[1].issues.push_back({ReadingIssue::Kind::PasswordProtected, QStringLiteral("encrypted"), QString(), false});
    CHECK(extracted(document).intent == Intent::Unreadable);
}
