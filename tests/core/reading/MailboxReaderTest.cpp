// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailboxReader.h"
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

namespace {

QByteArray mail(const QByteArray &subject, const QByteArray &text)
{
    return "From: a@example.com\nSubject: " + subject + "\nMIME-Version: 1.0\n\n" + text + "\n";
}

const QByteArray Separator = "From a@example.com Mon Mar  2 09:00:00 2026\n";

QStringList subjectsOf(const Document &document)
{
    QStringList subjects;
    for (const Part &part : document.parts) {
        if (part.mail())
            subjects += part.mail()->subject;
    }
    return subjects;
}

} // namespace

TEST_CASE("each mail of a mailbox is a mail of its own")
{
    const Document document = readBytes(
        Separator + mail("one", "1 x A") + "\n" + Separator + mail("=?utf-8?Q?zw=C3=B6lf?=", "2 x B"), "orders.mbox");
    CHECK(document.parts[0].mediaType == QStringLiteral("application/mbox"));
    CHECK(document.parts[0].issues.empty());
    CHECK(subjectsOf(document) == QStringList{QStringLiteral("one"), QStringLiteral("zwölf")});
    REQUIRE(document.parts.size() == 5);
    CHECK(document.parts[3].parent == 0);
    CHECK(document.parts[3].name == QStringLiteral("zwölf"));
    CHECK(document.parts[4].parent == 3);
}

TEST_CASE("a damaged or missing first separator loses no mail")
{
    for (const QByteArray &first : {QByteArray(), QByteArray("rom a@example.com Mon Mar\n"), QByteArray("From -\n")}) {
        const Document document
            = readBytes(first + mail("one", "1 x A") + "\n" + Separator + mail("two", "2 x B"), "orders.mbox");
        CHECK(subjectsOf(document) == QStringList{QStringLiteral("one"), QStringLiteral("two")});
    }
}

TEST_CASE("words that look like a separator stay in their mail, and lose their quoting")
{
    const Document document = readBytes(
        Separator + mail("one", "We order:\n\nFrom stock 5 x A-1 please\n>From Leeds 3 x B-2\n>>From York 1 x C\n\nFrom now on: more"),
        "orders.mbox");
    REQUIRE(document.parts.size() == 3);
    const QString text = document.parts[2].text()->text;
    CHECK(text.contains(QStringLiteral("From stock 5 x A-1")));
    CHECK(text.contains(QStringLiteral("\nFrom Leeds 3 x B-2")));
    CHECK(text.contains(QStringLiteral("\n>From York 1 x C")));
    CHECK(text.contains(QStringLiteral("From now on: more")));
}

TEST_CASE("a mailbox with too many mails is cut off and says so once")
{
    QByteArray box;
    for (int i = 0; i < 30; ++i)
        box += Separator + mail("m" + QByteArray::number(i), "1 x A") + "\n";
    ReadingLimits limits;
    limits.parts = 9;
    const Document document = readBytes(box, "orders.mbox", limits);
    CHECK(document.parts.size() == 9);
    int limitIssues = 0;
    for (const ReadingIssue &issue : document.parts[0].issues)
        limitIssues += issue.kind == ReadingIssue::Kind::LimitReached;
    CHECK(limitIssues == 1);
}
