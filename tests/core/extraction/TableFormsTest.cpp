// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Order onlyOrder(const std::vector<Row> &rows)
{
    const Candidate candidate = read({pageOf(rows)});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

const std::vector<Row> lines{
    {{40, u"Pos"}, {80, u"Item"}, {160, u"Description"}, {330, u"Qty"}, {400, u"Price"}, {500, u"Amount"}},
    {{40, u"1"}, {80, u"AB-100"}, {160, u"Flat washer M8"}, {330, u"10"}, {400, u"2.50"}, {500, u"25.00"}},
    {{40, u"2"}, {80, u"AB-200"}, {160, u"Flat washer M9"}, {330, u"20"}, {400, u"3.50"}, {500, u"70.00"}}};

std::vector<Row> withFoot(const std::vector<Row> &foot)
{
    std::vector<Row> rows{{{40, u"PURCHASE ORDER 4711"}}, {}};
    rows.insert(rows.end(), lines.begin(), lines.end());
    rows.insert(rows.end(), foot.begin(), foot.end());
    return rows;
}

} // namespace

TEST_CASE("reads boxes of sums whose labels begin left and whose figures end right")
{
    const Order order = onlyOrder(withFoot({{},
                                            {},
                                            {{40, u"Net"}, {180, u"VAT 20%"}, {320, u"Grand total"}},
                                            {{110, u"90.00"}, {250, u"18.00"}, {420, u"108.00"}}}));
    CHECK(order.netTotal.value == Decimal(90));
    CHECK(order.taxTotal.value == Decimal(18));
    CHECK(order.total.value == Decimal(108));
}

TEST_CASE("words over several heads are part of none of them")
{
    const Order order = onlyOrder({{{40, u"BON DE COMMANDE 4711"}},
                                   {},
                                   {{380, u"Montants exprimés en Euros"}},
                                   {{40, u"Désignation"}, {260, u"P.U. HT"}, {400, u"Qté"}, {450, u"Total HT"}},
                                   {{40, u"AB-100 - Rondelle plate M8"}, {270, u"2,50"}, {400, u"10"}, {465, u"25,00"}},
                                   {{40, u"AB-200 - Rondelle plate M9"}, {270, u"3,50"}, {400, u"20"}, {465, u"70,00"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].quantity.value == Decimal(20));
    CHECK(order.lines[1].lineTotal.value == Decimal(70));
}

TEST_CASE("an unknown word over the numbers of the lines heads a column of its own")
{
    const Order order = onlyOrder(
        {{{40, u"PURCHASE ORDER 4711"}},
         {},
         {{40, u"Qx"}, {80, u"Item code"}, {160, u"Description"}, {330, u"Qty"}, {400, u"Price"}, {500, u"Amount"}},
         {{40, u"1"}, {80, u"410.0200"}, {160, u"Flat washer M8"}, {330, u"10"}, {400, u"2.50"}, {500, u"25.00"}},
         {{40, u"2"}, {80, u"410.0300"}, {160, u"Flat washer M9"}, {330, u"20"}, {400, u"3.50"}, {500, u"70.00"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("410.0200"));
    CHECK(order.lines[1].position.value == QStringLiteral("2"));
}

TEST_CASE("each card has its own heads, as wide as its own words")
{
    const auto card = [](std::vector<Row> &rows, const char16_t *number, const char16_t *words, double shift,
                         const char16_t *item, const char16_t *quantity, const char16_t *amount) {
        rows.push_back({{40, number}, {70, words}});
        rows.push_back({{70, u"Part number"}, {220 + shift, u"Qty"}, {245 + shift, u"UOM"}, {400, u"Price"}, {500, u"Total"}});
        rows.push_back({{70, item}, {220 + shift, quantity}, {245 + shift, u"Each"}, {400, u"2.00"}, {500, amount}});
        rows.push_back({});
        rows.push_back({});
    };
    std::vector<Row> rows{{{40, u"PURCHASE ORDER 4711"}}, {}, {}};
    card(rows, u"1", u"Flat washer M8 stainless", 0, u"AB-100", u"150", u"300.00");
    card(rows, u"2", u"Flat washer M9", 30, u"AB-200", u"80", u"160.00");
    card(rows, u"3", u"Flat washer M10", 45, u"AB-300", u"70", u"140.00");
    const Order order = onlyOrder(rows);
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[1].quantity.value == Decimal(80));
    CHECK(order.lines[2].quantity.value == Decimal(70));
    CHECK(order.lines[2].unit.value == QStringLiteral("Each"));
}

TEST_CASE("a number of the supplier that differs in each line numbers the items, and what counts the lines does not")
{
    std::vector<Row> rows{{{40, u"BESTELLUNG 4711"}}, {}};
    rows.push_back({{40, u"Nr"}, {80, u"Lieferanten-Nr."}, {180, u"Artikel"}, {330, u"Menge"}, {400, u"Preis"}, {500, u"Summe"}});
    const std::vector<const char16_t *> counts{u"1", u"2", u"3", u"4", u"5"};
    const std::vector<const char16_t *> codes{u"SPR-00155", u"SCR01475", u"ORG-00081", u"DWL0043", u"TUB-0057"};
    for (size_t i = 0; i < counts.size(); ++i)
        rows.push_back({{40, counts[i]}, {80, codes[i]}, {180, u"Scheibe verzinkt"}, {330, u"10"}, {400, u"2,50"}, {500, u"25,00"}});
    const Order order = onlyOrder(rows);
    REQUIRE(order.lines.size() == 5);
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("SPR-00155"));
    CHECK(order.lines[4].position.value == QStringLiteral("5"));
}

TEST_CASE("a table ends where a party is named below its lines")
{
    const Order order = onlyOrder(withFoot({{},
                                            {{40, u"Ship to: Northgate Pumps Ltd, 7 Mill Lane,"}, {440, u"Order value net"}},
                                            {{40, u"Leeds LS1 2AB"}, {440, u"95.00 EUR"}}}));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.shipTo.value == QStringLiteral("Northgate Pumps Ltd, 7 Mill Lane, Leeds LS1 2AB"));
}

TEST_CASE("reads a shop's basket without heads by the sums its prices make, and the address beside it")
{
    const Order order = onlyOrder({{{40, u"PURCHASE ORDER 4711"}},
                                   {},
                                   {{60, u"Cable gland M12, grey"}, {240, u"750 pieces"}, {320, u"210.00 €"}, {420, u"Deliver to"}},
                                   {{60, u"Supplier item EL000018"}, {250, u"× 0.28 €"}, {420, u"Northgate Pumps Ltd"}},
                                   {{420, u"7 Mill Lane"}},
                                   {{60, u"Hex bolt M10, zinc plated"}, {240, u"1,250 pieces"}, {320, u"637.50 €"}, {420, u"Leeds LS1 2AB"}},
                                   {{60, u"Supplier item HX0157"}, {250, u"× 0.51 €"}, {420, u"Arrival by 13/04/2026"}}});
    REQUIRE(order.lines.size() == 2);
    const OrderLine &line = order.lines[1];
    CHECK(line.description.value == QStringLiteral("Hex bolt M10, zinc plated"));
    CHECK(line.supplierItem.value == QStringLiteral("HX0157"));
    CHECK(line.quantity.value == Decimal(1250));
    CHECK(line.unitPrice.value == Decimal::fromMicros(510'000));
    CHECK(line.lineTotal.value == Decimal::fromMicros(637'500'000));
    CHECK(order.shipTo.value == QStringLiteral("Northgate Pumps Ltd, 7 Mill Lane, Leeds LS1 2AB"));
}

TEST_CASE("a wrong sum in a basket is read as it is printed, where the others show what stands where")
{
    const Order order = onlyOrder({{{40, u"PURCHASE ORDER 4711"}},
                                   {},
                                   {{60, u"Cable gland M12, grey"}, {240, u"750 pieces"}, {320, u"210.00 €"}},
                                   {{60, u"Supplier item EL000018"}, {250, u"× 0.28 €"}},
                                   {},
                                   {{60, u"Hex bolt M10, zinc plated"}, {240, u"1,250 pieces"}, {320, u"640.50 €"}},
                                   {{60, u"Supplier item HX0157"}, {250, u"× 0.51 €"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].unitPrice.value == Decimal::fromMicros(510'000));
    CHECK(order.lines[1].lineTotal.value == Decimal::fromMicros(640'500'000));
}

TEST_CASE("a figure below the lines that no label explains is asked about unless it is their sum")
{
    const auto asked = [](const char16_t *figure) {
        const Order order = onlyOrder(withFoot({{}, {}, {{400, u"Qxzz wvv"}, {500, figure}}}));
        return std::any_of(order.doubts.begin(), order.doubts.end(),
                           [](const QString &doubt) { return doubt.contains(QStringLiteral("below the lines")); });
    };
    CHECK(asked(u"108.00"));
    CHECK_FALSE(asked(u"95.00"));
}

TEST_CASE("thousands that the edge of a column parted are put together, a pack beside its count is not")
{
    const auto orderOf = [](double right) {
        return onlyOrder({{{40, u"BON DE COMMANDE 4711"}},
                          {},
                          {{40, u"Réf."}, {110, u"Désignation"}, {280, u"Qté"}, {310, u"Unité"}, {380, u"P.U. HT"}, {480, u"Total HT"}},
                          {{40, u"AB-100"}, {110, u"Rondelle plate M8"}, {285, u"40"}, {310, u"pcs"}, {385, u"2,00"}, {485, u"80,00"}},
                          {{40, u"AB-200"}, {110, u"Rondelle plate M9"}, {285, u"4"}, {right, u"000 pcs"}, {385, u"0,15"}, {485, u"600,00"}},
                          {{40, u"AB-300"}, {110, u"Rondelle plate M4"}, {285, u"16"}, {310, u"pcs"}, {385, u"1,00"}, {485, u"16,00"}}});
    };
    const Order joined = orderOf(292.5);
    REQUIRE(joined.lines.size() == 3);
    CHECK(joined.lines[1].quantity.value == Decimal(4000));
    CHECK(joined.lines[1].unit.written == QStringLiteral("pcs"));
    const Order apart = orderOf(310);
    REQUIRE(apart.lines.size() == 3);
    CHECK(apart.lines[1].quantity.value == Decimal(4));
}

TEST_CASE("a table ends at a label alone in its row over the name of a firm, and sums beside it are read")
{
    const Order order = onlyOrder(withFoot({{},
                                            {{40, u"Destinazione merce"}},
                                            {{40, u"Lucente Valvole s.r.l."}, {330, u"Totale imponibile"}, {500, u"95,00"}},
                                            {{40, u"Via Verdi, 9"}, {330, u"Totale IVA"}, {500, u"20,90"}},
                                            {{40, u"37100 Verona"}, {330, u"Totale documento"}, {500, u"115,90"}}}));
    REQUIRE(order.lines.size() == 2);
    CHECK(order.shipTo.value == QStringLiteral("Lucente Valvole s.r.l., Via Verdi, 9, 37100 Verona"));
    CHECK(order.total.value == *Decimal::fromCanonical(QStringLiteral("115.9")));
}

TEST_CASE("terms of payment that begin with net are no label of a sum")
{
    CHECK(!onlyOrder(withFoot({{}, {{40, u"Net 30 days"}, {200, u"Jane Doe"}, {400, u"7204"}}})).netTotal.isStated());
    CHECK(onlyOrder(withFoot({{}, {{40, u"Net"}, {400, u"95.00"}}})).netTotal.value == Decimal(95));
}

TEST_CASE("a composed label below a line tells whose number it is")
{
    for (const char16_t *label : {u"Artikelnr. aanbieder: XY-100", u"Supplier product ID: XY-100", u"Produkt-ID des Lieferanten: XY-100"}) {
        const Order order = onlyOrder({{{40, u"PURCHASE ORDER 4711"}},
                                       {},
                                       {{40, u"Pos"}, {80, u"Description"}, {330, u"Qty"}, {400, u"Price"}, {500, u"Amount"}},
                                       {{40, u"1"}, {80, u"Flat washer M8"}, {330, u"10"}, {400, u"2.50"}, {500, u"25.00"}},
                                       {{80, label}},
                                       {{40, u"2"}, {80, u"Flat washer M9"}, {330, u"20"}, {400, u"3.50"}, {500, u"70.00"}},
                                       {{80, u"Lot: XY-200"}}});
        REQUIRE(order.lines.size() == 2);
        CHECK(order.lines[0].supplierItem.value == QStringLiteral("XY-100"));
        CHECK(!order.lines[1].supplierItem.isStated());
    }
}

TEST_CASE("a thread in a description below its row is no quantity")
{
    const Order order = onlyOrder(
        {{{40, u"BESTELLUNG 4711"}},
         {},
         {{40, u"Pos"}, {70, u"Artikelnummer"}, {160, u"Menge"}, {200, u"ME"}, {300, u"Preis"}, {400, u"Wert"}},
         {{40, u"10"}, {70, u"M-53744"}, {160, u"400"}, {200, u"Stck"}, {300, u"26,00"}, {400, u"10400,00"}},
         {{70, u"Kabelverschraubung"}, {165, u"M12,"}, {195, u"Messing"}},
         {{40, u"20"}, {70, u"M-26225"}, {160, u"10"}, {200, u"Stck"}, {300, u"2,00"}, {400, u"20,00"}},
         {{70, u"Kabelverschraubung"}, {165, u"M16,"}, {195, u"Messing"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].quantity.value == Decimal(10));
    CHECK(order.lines[1].unit.value == QStringLiteral("Stck"));
}
