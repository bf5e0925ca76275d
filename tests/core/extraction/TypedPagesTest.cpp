// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TypedPages.h"

#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

const char *const Print = R"(NORDHAUS ELEKTRO GMBH                                      PAGE  1
                      PURCHASE ORDER

ORDER NO.: NH-5520         ORDER DATE: 27/02/2026
DELIVERY DATE: 14/04/2026

-----------------------------------------------------------------
LINE  ITEM       DESCRIPTION              QTY UM    PRICE   AMOUNT
-----------------------------------------------------------------
 010  KB-1020    CABLE DRUM 25 M           40 EA     4.01   160.40
 020  KB-1030    CABLE DRUM 50 M
                 STEEL, GALVANISED         20 EA    16.02   320.40
-----------------------------------------------------------------
                                        TOTAL EUR           480.80
)";

Document fileOf(const QString &text, PartRole role = PartRole::Root)
{
    Document document;
    Part part;
    part.role = role;
    part.mediaType = QStringLiteral("text/plain");
    part.content = Text{text, {}, {}};
    document.parts.push_back(part);
    return document;
}

QString at(const QString &text, const Source &source)
{
    const auto *place = std::get_if<TextPlace>(&source.place);
    return place ? text.mid(place->start, place->end - place->start) : QStringLiteral("nowhere");
}

} // namespace

TEST_CASE("what a terminal prints as text is read as a page, and placed in the text")
{
    const QString text = QString::fromUtf8(Print);
    const Extraction read = extractOrders(fileOf(text), messageContext());
    REQUIRE(read.orders.size() == 1);
    const Order &order = read.orders.front();
    CHECK(linesOf(read) == QStringLiteral("010 KB-1020 40 EA @4.01; 020 KB-1030 20 EA @16.02"));
    CHECK(order.lines[1].description.value == QStringLiteral("CABLE DRUM 50 M STEEL, GALVANISED"));
    CHECK(order.poNumber.value == QStringLiteral("NH-5520"));
    CHECK(order.requestedDate.value == QDate(2026, 4, 14));
    CHECK(order.total.value == Decimal::fromCanonical(u"480.80"));
    CHECK(at(text, order.poNumber.source) == QStringLiteral("NH-5520"));
    CHECK(at(text, order.lines[1].unitPrice.source) == QStringLiteral("16.02"));
    CHECK(at(text, order.lines[0].supplierItem.source) == QStringLiteral("KB-1020"));
}

TEST_CASE("bars and rules drawn with characters part the cells of a typed table")
{
    const QString text = QStringLiteral("Purchase order: NH-5521\nDate: 27.02.2026\n\n"
                                        "+-----+---------+------------------+------+----+-------+\n"
                                        "| Pos | Item    | Description      |  Qty | UM | Price |\n"
                                        "+-----+---------+------------------+------+----+-------+\n"
                                        "|  1  | KB-1020 | Cable drum 25 m  |   40 | EA |  4.01 |\n"
                                        "|  2  | KB-1030 | Cable drum 50 m  |    7 | EA | 16.02 |\n"
                                        "+-----+---------+------------------+------+----+-------+\n");
    CHECK(linesOf(extractOrders(fileOf(text), messageContext()))
          == QStringLiteral("1 KB-1020 40 EA @4.01; 2 KB-1030 7 EA @16.02"));
}

TEST_CASE("a form feed begins another page of a typed order")
{
    const QString head = QStringLiteral("NORDHAUS ELEKTRO GMBH    PURCHASE ORDER  NH-5522    PAGE %1\n\n"
                                        "ITEM       DESCRIPTION           QTY UM    PRICE\n");
    const QString text = head.arg(1) + QStringLiteral("KB-1020    CABLE DRUM 25 M        40 EA     4.01\n"
                                                      "LT 44      LADDER 7 STEPS          3 EA    88.00\n\f")
        + head.arg(2) + QStringLiteral("KB-1030    CABLE DRUM 50 M         7 EA    16.02\n"
                                       "4400123    WORK LIGHT LED 30 W    12 EA    21.50\n");
    CHECK(linesOf(extractOrders(fileOf(text), messageContext()))
          == QStringLiteral("KB-1020 40 EA @4.01; LT 44 3 EA @88; KB-1030 7 EA @16.02; 4400123 12 EA @21.5"));
}

TEST_CASE("letters and the bodies of mails are no typed pages")
{
    CHECK(TypedPages(fileOf(QStringLiteral("Dear all,\n\nplease send us 12 pcs KB-1020\nand 5 pcs KB-1030\n\n"
                                           "Regards\nEva Lind\n"))).isEmpty());
    CHECK(TypedPages(fileOf(QString::fromUtf8(Print), PartRole::Body)).isEmpty());
    CHECK_FALSE(TypedPages(fileOf(QString::fromUtf8(Print), PartRole::Attachment)).isEmpty());
}
