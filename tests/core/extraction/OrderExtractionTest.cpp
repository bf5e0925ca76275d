// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/BodyAndAttachment.h"
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Document withAttachment(const QString &body, const QString &attachment)
{
    Document document = mailOf(QStringLiteral("Order B-5512"), body);
    Part part = textPart(attachment, 0, PartRole::Attachment);
    part.name = QStringLiteral("order.txt");
    document.parts.push_back(part);
    return document;
}

} // namespace

TEST_CASE("the attached order wins, the mail around it completes it")
{
    const Extraction extraction = extracted(withAttachment(
        QStringLiteral("please find our order attached, delivery by 20 March 2026.\n\nRegards\nEva Lind\n"),
        QStringLiteral("ORDER\n5 x KB-1020\n3 x 4400123\n")));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5; 4400123 3"));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("B-5512"));
    CHECK(extraction.orders.front().requestedDate.value == QDate(2026, 3, 20));
    CHECK(extraction.orders.front().doubts.empty());
    CHECK(extraction.orders.front().senderAddresses.front().value == QStringLiteral("eva.lind@nordhaus.example"));
}

TEST_CASE("where mail and attachment disagree both readings stay with their places, the same in both is one order")
{
    const QString file = QStringLiteral("ORDER\n5 x KB-1020\n");
    const Extraction same = extracted(withAttachment(QStringLiteral("please send 5 x KB-1020\n"), file));
    REQUIRE(same.orders.size() == 1);
    CHECK(same.orders.front().doubts.empty());
    const Extraction other = extracted(withAttachment(QStringLiteral("please send 9 x KB-1020\n"), file));
    REQUIRE(other.orders.size() == 1);
    const Field<Decimal> &quantity = other.orders.front().lines.front().quantity;
    CHECK(quantity.value == Decimal(5));
    REQUIRE(quantity.alternatives.size() == 1);
    CHECK(quantity.alternatives.front().value == Decimal(9));
    CHECK(quantity.source.part == 2);
    CHECK(quantity.alternatives.front().source.part == 1);
    CHECK(other.orders.front().doubts.empty()); // the rule asks, with both values
    const Extraction more = extracted(withAttachment(QStringLiteral("please send 5 x KB-1020 and 2 x 4400123\n"), file));
    REQUIRE(more.orders.size() == 1);
    CHECK(more.orders.front().doubts.size() == 1); // no line of the order to ask about
    const Extraction number = extracted(withAttachment(QStringLiteral("our order no. 99999 is attached\n"),
                                                       QStringLiteral("Order number: 88888\n5 x KB-1020\n")));
    REQUIRE(number.orders.size() == 1);
    const Field<QString> &po = number.orders.front().poNumber;
    REQUIRE_FALSE(po.alternatives.empty());
    CHECK(po.alternatives.back().value == QStringLiteral("99999"));
    CHECK(po.alternatives.back().source.part != po.source.part);
}

TEST_CASE("a day of the mail that can be read in two ways is taken with both, and never for sure")
{
    const Extraction extraction = extracted(withAttachment(
        QStringLiteral("please find our order attached, delivery by 05/06/2026.\n\nRegards\nEva Lind\n"),
        QStringLiteral("ORDER\n5 x KB-1020\n")));
    REQUIRE(extraction.orders.size() == 1);
    const Field<QDate> &date = extraction.orders.front().requestedDate;
    REQUIRE(date.isStated());
    CHECK(date.confidence <= 0.6);
    CHECK(date.alternatives.size() == 1);
    CHECK(extraction.orders.front().doubts.empty());
}

TEST_CASE("two readings without places of their own leave a doubt, for no rule could tell them apart")
{
    Order order, said;
    order.requestedDate.value = QDate(2026, 3, 20);
    said.requestedDate.value = QDate(2026, 3, 27);
    accompany(&order, said);
    CHECK(order.doubts.size() == 1);
}

TEST_CASE("an order whose attachment cannot be read is unreadable, not nothing")
{
    Document document = mailOf(QStringLiteral("Order"), QStringLiteral("please find our order attached.\n"));
    Part picture;
    picture.parent = 0;
    picture.role = PartRole::Attachment;
    picture.name = QStringLiteral("order.png");
    picture.issues.push_back({ReadingIssue::Kind::Unsupported, QStringLiteral("a picture"), QString(), false});
    document.parts.push_back(picture);
    const Extraction extraction = extracted(document);
    CHECK(extraction.intent == Intent::Unreadable);
    CHECK(extraction.intentReason.contains(QStringLiteral("order.png")));
}

TEST_CASE("of two forms of a body the one with the order is read, once")
{
    Document document = mailOf(QStringLiteral("Order B-5512"), QStringLiteral("Please view this message in HTML.\n"));
    document.parts.push_back(
        textPart(QStringLiteral("please send 5 x KB-1020\n"), 0, PartRole::AlternativeBody));
    const Extraction extraction = extracted(document);
    CHECK(extraction.orders.size() == 1);
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5"));
}

TEST_CASE("a text file without a mail orders too")
{
    Document document;
    Part part;
    Text text;
    text.text = QStringLiteral("Order number: 88888\n5 x KB-1020\n");
    part.content = text;
    document.parts = {part};
    const Extraction extraction = extracted(document);
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 5"));
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("88888"));
}

TEST_CASE("an order sent as two files is one order")
{
    Order first;
    first.poNumber.value = QStringLiteral("B-5512");
    OrderLine line;
    line.supplierItem.value = QStringLiteral("KB-1020");
    line.quantity.value = Decimal(5);
    first.lines = {line};
    Order second = first;
    second.poNumber.value = QStringLiteral("b 5512");
    Order third = first;
    third.poNumber.value = QStringLiteral("B-5513");
    std::vector<Order> orders{first, second, third};
    mergeRepeated(&orders);
    CHECK(orders.size() == 2);
    CHECK(orders.front().doubts.empty());
}

TEST_CASE("who sends an order and asks to confirm its prices does not ask for prices")
{
    const auto doubts = [](const char16_t *words) {
        const Extraction extraction = extracted(withAttachment(QString::fromUtf16(words), QStringLiteral("Order number: 88881\n5 x KB-1020\n")));
        CHECK(extraction.orders.size() == 1);
        return extraction.orders.empty() || !extraction.orders.front().doubts.empty();
    };
    CHECK_FALSE(doubts(u"our order is attached, kindly confirm price and availability of all items.\n"));
    CHECK_FALSE(doubts(u"anbei unsere Bestellung, bitte Preis und Lieferzeit bestätigen.\n"));
    CHECK_FALSE(doubts(u"notre commande est jointe, merci de confirmer prix et délai.\n"));
    CHECK_FALSE(doubts(u"in allegato il nostro ordine, vogliate confermare prezzo e disponibilità.\n"));
    CHECK_FALSE(doubts(u"adjuntamos nuestro pedido, rogamos confirmen precio y plazo.\n"));
    CHECK_FALSE(doubts(u"bijgaand onze bestelling, graag prijs en levertijd bevestigen.\n"));
    CHECK(doubts(u"our order is attached. Please quote your best price first.\n"));
    CHECK(doubts(u"kindly confirm price and availability of the attached.\n"));
    CHECK(doubts(u"our order is attached, kindly confirm price and availability. Please quote the pump, too.\n"));
}

TEST_CASE("a mail that asks for prices does not hide an attached order")
{
    const QString body = QStringLiteral("please quote your best price for the attached.\n");
    const Extraction order
        = extracted(withAttachment(body, QStringLiteral("Order number: 88888\nplease supply\n5 x KB-1020\n")));
    CHECK(order.intent == Intent::Order);
    REQUIRE(order.orders.size() == 1);
    CHECK_FALSE(order.orders.front().doubts.empty());
    Document parts = withAttachment(body, QStringLiteral("5 x KB-1020\n"));
    parts.parts[0] = mailPart(QStringLiteral("Spare parts"));
    const Extraction list = extracted(parts);
    CHECK(list.intent == Intent::QuoteRequest);
}
