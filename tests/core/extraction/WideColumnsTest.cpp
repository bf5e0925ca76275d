// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using intray::test::pageOf;
using intray::test::read;
using intray::test::Row;

namespace {

Order orderOf(const std::vector<Row> &below)
{
    std::vector<Row> rows = {{{40, u"Purchase Order"}}, {{40, u"Order No."}, {120, u"4711"}}};
    rows.insert(rows.end(), below.begin(), below.end());
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

Decimal number(const char *text)
{
    return *Decimal::fromCanonical(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("a head in the middle of a wide first column heads the words at its edge")
{
    const Order order = orderOf({
        {{170, u"Details"}, {360, u"Quantity"}, {440, u"Unit price"}, {540, u"Total"}},
        {{40, u"Bindings"}, {360, u"20"}, {450, u"1.00"}, {540, u"20.00"}},
        {{40, u"Covers small"}, {360, u"20"}, {450, u"1.50"}, {540, u"30.00"}},
        {{40, u"Bookmark"}, {360, u"20"}, {450, u"5.00"}, {540, u"100.00"}},
    });
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[0].description.value == QStringLiteral("Bindings"));
    CHECK(order.lines[1].description.value == QStringLiteral("Covers small"));
}

TEST_CASE("heads that touch are parted where a capital begins")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {250, u"Qty"}, {300, u"Unit"}, {400, u"PriceAmount"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {250, u"100"}, {300, u"pcs"}, {400, u"1.25"}, {430, u"125.00"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {250, u"50"}, {300, u"pcs"}, {400, u"2.00"}, {430, u"100.00"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == number("1.25"));
    CHECK(order.lines[0].lineTotal.value == number("125"));
}

TEST_CASE("a price of the kilogram beside the price of the piece is for comparing")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {230, u"Qty"}, {280, u"Unit"}, {340, u"Price/kg"}, {430, u"Unit price"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {230, u"100"}, {280, u"pcs"}, {340, u"8.40"}, {430, u"1.25"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {230, u"50"}, {280, u"pcs"}, {340, u"7.10"}, {430, u"2.00"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == number("1.25"));
    CHECK(order.lines[1].unitPrice.value == number("2"));
    CHECK(order.doubts.empty());
}

TEST_CASE("lines that are listed again by destination are ordered once where the total says so")
{
    const Row heads = {{40, u"Part no."}, {130, u"Description"}, {300, u"Qty"}, {360, u"Unit price"}, {460, u"Amount"}};
    const Order order = orderOf({
        heads,
        {{40, u"AB-1001"}, {130, u"Bolt long"}, {300, u"10"}, {360, u"2.00"}, {460, u"20.00"}},
        {{40, u"AB-1002"}, {130, u"Bolt short"}, {300, u"20"}, {360, u"3.00"}, {460, u"60.00"}},
        {{40, u"Warehouse North"}},
        heads,
        {{40, u"AB-1001"}, {130, u"Bolt long"}, {300, u"5"}, {360, u"2.00"}, {460, u"10.00"}},
        {{40, u"AB-1002"}, {130, u"Bolt short"}, {300, u"20"}, {360, u"3.00"}, {460, u"60.00"}},
        {{40, u"Warehouse South"}},
        heads,
        {{40, u"AB-1001"}, {130, u"Bolt long"}, {300, u"5"}, {360, u"2.00"}, {460, u"10.00"}},
        {{360, u"Net total"}, {460, u"80.00"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == number("10"));
    CHECK(order.lines[1].quantity.value == number("20"));
}

TEST_CASE("a name and an address beside labels of their own are the party of the heading above")
{
    const Order order = orderOf({
        {{40, u"Shipped To"}},
        {{40, u"Contact:"}, {100, u"Ann Miller"}},
        {{40, u"Company Name:"}, {120, u"Wiggly Books"}},
        {{40, u"Address:"}, {100, u"938 Burner Road"}},
        {{100, u"Boulder City, CO 92848 Phone: 938-294-2949"}},
        {{40, u"Shipped From:"}},
        {{40, u"Company Name:"}, {120, u"Granger Supply"}},
        {{40, u"Address:"}, {100, u"922 Ebby Lane"}},
        {},
        {{40, u"Part no."}, {130, u"Description"}, {300, u"Qty"}, {360, u"Unit price"}, {460, u"Amount"}},
        {{40, u"AB-1001"}, {130, u"Bolt long"}, {300, u"10"}, {360, u"2.00"}, {460, u"20.00"}},
    });
    CHECK(order.shipTo.value == QStringLiteral("Wiggly Books, 938 Burner Road, Boulder City, CO 92848"));
}

TEST_CASE("a line of two rows goes on upon the next page")
{
    const std::vector<Row> first = {
        {{40, u"Purchase Order"}},
        {{40, u"Order No."}, {120, u"4711"}},
        {{40, u"Item"}, {90, u"Our code"}, {200, u"Product"}},
        {{120, u"Qty ordered"}, {220, u"UOM"}, {330, u"Unit cost"}, {450, u"Net amount"}},
        {{40, u"10"}, {90, u"MAT6035"}, {200, u"Twist drill 12.5 mm"}},
        {{120, u"8"}, {220, u"pcs"}, {330, u"31.32"}, {450, u"250.56"}},
        {{200, u"Your item no.: 410.0200"}},
        {},
        {{40, u"20"}, {90, u"MAT2884"}, {200, u"Adhesive 3 g"}},
        {{120, u"2"}, {220, u"pcs"}, {330, u"2.17"}, {450, u"4.34"}},
        {{200, u"Your item no.: KLB/026"}},
        {},
        {{40, u"30"}, {90, u"MAT8998"}, {200, u"Cable gland M40"}},
    };
    const std::vector<Row> second = {
        {{120, u"250"}, {220, u"pcs"}, {330, u"5.25"}, {450, u"1312.50"}},
        {{200, u"Your item no.: EL000059"}},
        {},
        {{40, u"40"}, {90, u"MAT2850"}, {200, u"Twist drill 14.0 mm"}},
        {{120, u"16"}, {220, u"pcs"}, {330, u"38.74"}, {450, u"619.84"}},
        {{330, u"Net total"}, {450, u"2187.24"}},
    };
    const Candidate candidate = read({pageOf(first), pageOf(second)});
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    REQUIRE(order.lines.size() == 4);
    CHECK(order.lines[2].description.value == QStringLiteral("Cable gland M40"));
    CHECK(order.lines[2].quantity.value == number("250"));
}

TEST_CASE("the last words of a long text that reach into the quantities go back to it")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {236, u"Quantity"}, {330, u"Unit price"}, {460, u"Amount"}},
        {{40, u"AB-1001"}, {110, u"Bolt long"}, {256, u"10"}, {330, u"2.00"}, {460, u"20.00"}},
        {{40, u"AB-1002"}, {110, u"Bolt short"}, {256, u"20"}, {330, u"3.00"}, {460, u"60.00"}},
        {{40, u"AB-1003"}, {110, u"Hexagon screw DIN M16x45,"}, {256, u"15"}, {330, u"1.00"}, {460, u"15.00"}},
        {{40, u"AB-1004"}, {110, u"Hexagon screw DIN M10x90,"}, {256, u"30"}, {330, u"1.00"}, {460, u"30.00"}},
    });
    REQUIRE(order.lines.size() == 4);
    CHECK(order.lines[2].quantity.value == number("15"));
    CHECK(order.lines[2].description.value == QStringLiteral("Hexagon screw DIN M16x45,"));
}

TEST_CASE("two labels in one head, one above the other, name the rows of each line")
{
    const Order order = orderOf({
        {{40, u"No."}, {80, u"Vendor Item Number"}, {300, u"Ordered"}, {380, u"Unit Price"}, {480, u"Amount"}},
        {{80, u"Description"}},
        {{40, u"1"}, {80, u"KX-100"}, {300, u"10"}, {380, u"1.50"}, {480, u"15.00"}},
        {{80, u"Bracket, long"}},
        {{40, u"2"}, {80, u"KX-200"}, {300, u"4"}, {380, u"2.00"}, {480, u"8.00"}},
        {{80, u"Bracket, short"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("KX-100"));
    CHECK(order.lines[0].description.value == QStringLiteral("Bracket, long"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("KX-200"));
    CHECK(order.lines[1].description.value == QStringLiteral("Bracket, short"));
}

TEST_CASE("a text below its own label runs on below the heads beside it")
{
    const Order order = orderOf({
        {{40, u"Pos"}, {70, u"Artikelnummer"}, {190, u"Menge"}, {240, u"ME"}, {300, u"Preis"}, {400, u"Betrag"}},
        {{70, u"Bezeichnung"}},
        {{40, u"001"}, {70, u"KX-100"}, {190, u"10,00"}, {240, u"STK"}, {300, u"1,50"}, {400, u"15,00"}},
        {{70, u"Haltewinkel gelocht 6 mm G1/4, verzinkt"}},
        {{40, u"002"}, {70, u"KX-200"}, {190, u"4,00"}, {240, u"STK"}, {300, u"2,00"}, {400, u"8,00"}},
        {{70, u"Haltewinkel kurz 8 mm, Messing"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("KX-100"));
    CHECK(order.lines[0].description.value == QStringLiteral("Haltewinkel gelocht 6 mm G1/4, verzinkt"));
    CHECK(order.lines[1].description.value == QStringLiteral("Haltewinkel kurz 8 mm, Messing"));
}

TEST_CASE("a short label and one number below the text of a line are its item number")
{
    const Order order = orderOf({
        {{40, u"Prodotto"}, {300, u"Quantità"}, {380, u"Prezzo"}, {480, u"Totale"}},
        {{40, u"Staffa lunga, zincata"}, {300, u"10"}, {380, u"1,50"}, {480, u"15,00"}},
        {{40, u"COD. KX-100"}},
        {{40, u"Staffa corta, inox"}, {300, u"4"}, {380, u"2,00"}, {480, u"8,00"}},
        {{40, u"COD. KX-200"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("KX-100"));
    CHECK(order.lines[0].description.value == QStringLiteral("Staffa lunga, zincata"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("KX-200"));
}

TEST_CASE("a title of spread letters is one word")
{
    const Candidate candidate = read({pageOf({
        {{40, u"B E S T E L L U N G"}, {160, u"260417"}, {260, u"vom 26.02.2026"}},
        {{40, u"Artikelnummer"}, {120, u"Bezeichnung"}, {250, u"Menge"}, {300, u"Preis"}, {400, u"Betrag"}},
        {{40, u"KX-100"}, {120, u"Haltewinkel"}, {250, u"10"}, {300, u"1,50"}, {400, u"15,00"}},
        {{40, u"KX-200"}, {120, u"Winkel kurz"}, {250, u"4"}, {300, u"2,00"}, {400, u"8,00"}},
    })});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().poNumber.value == QStringLiteral("260417"));
}

TEST_CASE("a head that joins number and name stands over rows of either")
{
    const Order order = orderOf({
        {{40, u"Vendor part no. and name"}, {300, u"Quantity"}, {380, u"Price"}, {480, u"Amount"}},
        {{40, u"KX-100"}, {300, u"10"}, {380, u"1.50"}, {480, u"15.00"}},
        {{40, u"Bracket long 20x2.5 mm, zinc plated"}},
        {{40, u"KX-200"}, {300, u"4"}, {380, u"2.00"}, {480, u"8.00"}},
        {{40, u"Bracket short"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("KX-100"));
    CHECK(order.lines[0].description.value == QStringLiteral("Bracket long 20x2.5 mm, zinc plated"));
    CHECK(order.lines[1].description.value == QStringLiteral("Bracket short"));
}

TEST_CASE("a head that joins name and number with a stroke beside another head stands over rows of either")
{
    const Order order = orderOf({
        {{40, u"Pos."}, {62, u"Material / Ihre Nr."}, {300, u"Menge"}, {380, u"Preis"}, {480, u"Betrag"}},
        {{40, u"10"}, {62, u"KX-100"}, {300, u"10"}, {380, u"1,50"}, {480, u"15,00"}},
        {{62, u"Haltewinkel 20x2,5 mm, Stahl"}},
        {{40, u"20"}, {62, u"KX-200"}, {300, u"4"}, {380, u"2,00"}, {480, u"8,00"}},
        {{62, u"Haltewinkel DIN 912 M5x25,"}},
        {{62, u"Edelstahl A4"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("KX-100"));
    CHECK(order.lines[0].description.value == QStringLiteral("Haltewinkel 20x2,5 mm, Stahl"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("KX-200"));
}

TEST_CASE("under a head that joins name and number the number may stand below the name")
{
    const Order order = orderOf({
        {{40, u"Description / Your part no."}, {300, u"Quantity"}, {380, u"Price"}, {480, u"Amount"}},
        {{40, u"Bracket long 20x2.5 mm, zinc plated"}, {300, u"10"}, {380, u"1.50"}, {480, u"15.00"}},
        {{40, u"KX-100"}},
        {{40, u"Bracket short 8 mm, brass"}, {300, u"4"}, {380, u"2.00"}, {480, u"8.00"}},
        {{40, u"KX-200"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("KX-100"));
    CHECK(order.lines[0].description.value == QStringLiteral("Bracket long 20x2.5 mm, zinc plated"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("KX-200"));
}

TEST_CASE("a number set as large as the title, alone beside or below it, is the order's")
{
    const auto numberOf = [](const std::vector<Row> &head, const QStringList &large) {
        std::vector<Row> rows = head;
        const std::vector<Row> body = {
            {},
            {{40, u"Part no."}, {120, u"Description"}, {250, u"Quantity"}, {330, u"Price"}, {430, u"Amount"}},
            {{40, u"KX-100"}, {120, u"Bracket"}, {250, u"10"}, {330, u"1.50"}, {430, u"15.00"}},
            {{40, u"KX-200"}, {120, u"Bracket short"}, {250, u"4"}, {330, u"2.00"}, {430, u"8.00"}}};
        rows.insert(rows.end(), body.begin(), body.end());
        Page page = pageOf(rows);
        for (Word &word : page.words) {
            if (large.contains(word.text))
                word.box.bottom = word.box.top + 13.0 / 800;
        }
        const Candidate candidate = read({page});
        REQUIRE(candidate.orders.size() == 1);
        return candidate.orders.front().poNumber.value;
    };
    const QStringList both{QStringLiteral("OFFICIAL"), QStringLiteral("ORDER"), QStringLiteral("EST004956"),
                           QStringLiteral("2026")};
    CHECK(numberOf({{{40, u"OFFICIAL ORDER"}, {400, u"EST004956"}}}, both) == QStringLiteral("EST004956"));
    CHECK(numberOf({{{40, u"OFFICIAL ORDER"}}, {{40, u"EST004956"}}}, both) == QStringLiteral("EST004956"));
    CHECK(numberOf({{{40, u"OFFICIAL ORDER"}, {400, u"EST004956"}}}, both.mid(0, 2)) == std::nullopt);
    CHECK(numberOf({{{40, u"OFFICIAL ORDER"}, {400, u"2026"}}}, both) == std::nullopt);
}

TEST_CASE("prices under an unknown head far from the others are read and asked about")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {250, u"Qty"}, {450, u"Blor"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {250, u"100"}, {275, u"pcs"}, {450, u"1.25"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {250, u"50"}, {275, u"pcs"}, {450, u"2.05"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].unitPrice.value == number("1.25"));
    CHECK(order.lines[1].unitPrice.value == number("2.05"));
    CHECK(order.lines[0].unitPrice.confidence < 0.9);
    // A word that elsewhere announces the seller.
    const Order asked = orderOf({
        {{40, u"Artikelnummer"}, {130, u"Bezeichnung"}, {250, u"Menge"}, {450, u"an EUR"}},
        {{40, u"A-100"}, {130, u"Bolt long"}, {250, u"100"}, {275, u"pcs"}, {450, u"1.25"}},
        {{40, u"A-101"}, {130, u"Bolt short"}, {250, u"50"}, {275, u"pcs"}, {450, u"2.05"}},
    });
    REQUIRE(asked.lines.size() == 2);
    CHECK((asked.lines[0].unitPrice.isStated() || !asked.doubts.empty()));
}

TEST_CASE("a row of labels above the table is no head of it though amounts stand far below")
{
    const Order order = orderOf({
        {{40, u"Your ref."}, {180, u"Delivery date"}, {330, u"Date"}, {480, u"Blor dran"}},
        {{40, u"26/5921"}, {180, u"28/04/2026"}, {330, u"02/03/2026"}, {480, u"Jane Miller"}},
        {{40, u"Part no."}, {180, u"Description"}, {330, u"Qty"}, {400, u"Price"}, {490, u"Amount"}},
        {{40, u"A-100"}, {180, u"Bolt long"}, {330, u"10"}, {400, u"1.25"}, {490, u"12.50"}},
        {{40, u"A-101"}, {180, u"Bolt short"}, {330, u"20"}, {400, u"2.00"}, {490, u"40.00"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.requestedDate.value == QDate(2026, 4, 28));
}

TEST_CASE("figures at the right of their columns stand under the heads at the left of them")
{
    const Order order = orderOf({
        {{40, u"Part no."}, {110, u"Description"}, {250, u"On hand"}, {300, u"Order qty"}, {356, u"Unit"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {289, u"10"}, {349, u"4"}, {356, u"pcs"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {289, u"12"}, {349, u"3"}, {356, u"pcs"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == number("4"));
    CHECK(order.lines[1].quantity.value == number("3"));
}

TEST_CASE("a labelled number between an item's number and its words is no part of the words")
{
    const Order order = orderOf({
        {{40, u"Item / Vendor Item / Description"}, {280, u"Qty"}, {340, u"Price"}, {420, u"Amount"}},
        {{40, u"P55169"}, {280, u"50"}, {340, u"8.55"}, {420, u"427.50"}},
        {{40, u"Vendor item: EL000063"}},
        {{40, u"Cable gland M50, black"}},
        {{40, u"P30835"}, {280, u"6"}, {340, u"81.99"}, {420, u"491.94"}},
        {{40, u"Vendor item: EL000084"}},
        {{40, u"Contactor 32 A"}},
    });
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].description.value == QStringLiteral("Cable gland M50, black"));
    CHECK(order.lines[1].description.value == QStringLiteral("Contactor 32 A"));
}

TEST_CASE("the label of a quotation beside its value makes an order no quotation")
{
    const Candidate candidate = read({pageOf({
        {{40, u"Purchase order \u2014 technical stores"}},
        {{40, u"Requested by"}, {140, u"J. Miller"}, {340, u"Quotation"}, {440, u"verbal"}},
        {{40, u"Part no."}, {110, u"Description"}, {250, u"Qty"}, {350, u"Price"}, {450, u"Amount"}},
        {{40, u"A-100"}, {110, u"Bolt long"}, {250, u"100"}, {350, u"1.25"}, {450, u"125.00"}},
        {{40, u"A-101"}, {110, u"Bolt short"}, {250, u"50"}, {350, u"2.00"}, {450, u"100.00"}},
    })});
    CHECK(candidate.intent == Intent::Order);
    CHECK(candidate.orders.size() == 1);
}
