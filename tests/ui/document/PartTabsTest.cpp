// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PartTabs.h"

#include "tests/support/Catch.h"

using namespace intray;

namespace {

int add(Document &document, std::optional<int> parent, PartRole role, const QString &name,
        decltype(Part::content) content)
{
    Part part;
    part.parent = parent;
    part.role = role;
    part.name = name;
    part.content = std::move(content);
    document.parts.push_back(std::move(part));
    return int(document.parts.size()) - 1;
}

Mail mailAbout(const QString &subject)
{
    Mail mail;
    mail.subject = subject;
    mail.from = {QStringLiteral("Maya Holt"), QStringLiteral("maya@example.com")};
    return mail;
}

Pages pictureWith(int words)
{
    Page page;
    page.words.resize(size_t(words));
    return {{page}};
}

QStringList titlesOf(const Document &document)
{
    QStringList titles;
    for (const PartTab &tab : partTabs(document))
        titles += partTitle(document, tab);
    return titles;
}

} // namespace

TEST_CASE("the mails of a mailbox file are told apart by what they are about, and are not called forwarded")
{
    Document document;
    document.fileName = QStringLiteral("orders.mbox");
    add(document, {}, PartRole::Root, document.fileName, std::monostate());
    for (const char *subject : {"Order 12", "Order 13"}) {
        const int mail = add(document, 0, PartRole::EmbeddedMail, {}, mailAbout(QString::fromLatin1(subject)));
        add(document, mail, PartRole::Body, {}, Text());
    }
    CHECK(titlesOf(document) == QStringList{QStringLiteral("Mail: Order 12"), QStringLiteral("Mail: Order 13")});
    CHECK(partStory(document, partTabs(document).front()).contains(QStringLiteral("in orders.mbox")));
}

TEST_CASE("a mail inside a mail is forwarded, and its attachment says in which mail it stands")
{
    Document document;
    const int outer = add(document, {}, PartRole::Root, QStringLiteral("a.eml"), mailAbout(QStringLiteral("Fwd")));
    add(document, outer, PartRole::Body, {}, Text());
    const int inner = add(document, outer, PartRole::EmbeddedMail, {}, mailAbout(QStringLiteral("Order 12")));
    add(document, inner, PartRole::Body, {}, Text());
    add(document, inner, PartRole::Attachment, QStringLiteral("order.pdf"), pictureWith(40));
    CHECK(titlesOf(document) == QStringList{QStringLiteral("Mail"), QStringLiteral("Forwarded: Order 12"),
                                            QStringLiteral("order.pdf")});
    CHECK(partStory(document, partTabs(document).back()).contains(QStringLiteral("Order 12")));
}

TEST_CASE("a logo has no tab, a picture of an order inside the body comes last")
{
    Document document;
    const int mail = add(document, {}, PartRole::Root, QStringLiteral("a.eml"), mailAbout({}));
    add(document, mail, PartRole::Body, {}, Text());
    add(document, mail, PartRole::InlinePicture, QStringLiteral("logo.png"), pictureWith(1));
    add(document, mail, PartRole::InlinePicture, QStringLiteral("order.png"), pictureWith(60));
    add(document, mail, PartRole::Attachment, QStringLiteral("terms.pdf"), pictureWith(0));
    CHECK(titlesOf(document) == QStringList{QStringLiteral("Mail"), QStringLiteral("terms.pdf"),
                                            QStringLiteral("order.png")});
}

TEST_CASE("an inline picture that could not be read keeps its tab, where that is said")
{
    Document document;
    const int mail = add(document, {}, PartRole::Root, QStringLiteral("a.eml"), mailAbout({}));
    add(document, mail, PartRole::Body, {}, Text());
    const int picture = add(document, mail, PartRole::InlinePicture, QStringLiteral("scan.png"), std::monostate());
    document.parts[size_t(picture)].issues = {{ReadingIssue::Kind::Damaged, QStringLiteral("broken"), {}, false}};
    CHECK(partTabs(document).size() == 2);
}

TEST_CASE("tabs with names that begin alike keep room to be told apart")
{
    Document document;
    add(document, {}, PartRole::Root, QStringLiteral("orders.zip"), std::monostate());
    for (int i = 0; i < 12; ++i)
        add(document, 0, PartRole::Attachment, QStringLiteral("purchase order %1.pdf").arg(i), pictureWith(9));
    PartTabs tabs(nullptr);
    tabs.resize(300, 40);
    tabs.show(document, partTabs(document));
    tabs.adjustSize();
    tabs.resize(300, 40);
    REQUIRE(tabs.count() == 12);
    CHECK(tabs.tabRect(7).width() > 100);
}
