// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Order only(const Page &page)
{
    const Candidate candidate = read({page});
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

Order onlyUnder(const char16_t *title, const std::vector<Row> &table)
{
    std::vector<Row> rows{{{40, title}}, {}};
    rows.insert(rows.end(), table.begin(), table.end());
    return only(pageOf(rows));
}

Decimal cents(qint64 value)
{
    return Decimal::fromMicros(value * 10'000);
}

} // namespace

TEST_CASE("two labels in one phrase are one head where no row has values below both")
{
    const Order order = onlyUnder(u"BESTELLUNG 4711",
                                  {{{40, u"Nr."}, {80, u"EAN / Best.-Nr."}, {200, u"Bezeichnung"}, {380, u"Anz."}, {430, u"EK netto"}, {520, u"Wert"}},
                                   {{40, u"1"}, {80, u"4006381333931"}, {200, u"Scheibe M8"}, {385, u"200"}, {450, u"4,83"}, {520, u"966,00"}},
                                   {{80, u"AB-100"}},
                                   {{40, u"2"}, {80, u"4006381333948"}, {200, u"Scheibe M9"}, {385, u"40"}, {450, u"0,82"}, {525, u"32,80"}},
                                   {{80, u"AB-200"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].gtin.value == QStringLiteral("4006381333931"));
    CHECK(order.lines[0].supplierItem.value == QStringLiteral("AB-100"));
    CHECK(order.lines[1].supplierItem.value == QStringLiteral("AB-200"));
    CHECK(order.lines[1].unitPrice.value == cents(82));
    CHECK(order.lines[1].lineTotal.value == cents(3280));
}

TEST_CASE("two labels in one phrase are two heads where values stand side by side below them")
{
    const Order order = onlyUnder(u"PURCHASE ORDER 4711",
                                  {{{40, u"Part No."}, {140, u"Description"}, {300, u"Qty UOM"}, {400, u"Price"}, {500, u"Amount"}},
                                   {{40, u"AB-100"}, {140, u"Flat washer M8"}, {300, u"200"}, {317, u"EA"}, {400, u"2.00"}, {500, u"400.00"}},
                                   {{40, u"AB-200"}, {140, u"Flat washer M9"}, {300, u"30"}, {317, u"BX"}, {400, u"3.00"}, {500, u"90.00"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].quantity.value == Decimal(30));
    CHECK(order.lines[1].unit.value == QStringLiteral("BX"));
}

TEST_CASE("a quantity and its unit set as one word under one head are no basis of the price")
{
    const Order order = onlyUnder(u"PURCHASE ORDER 4711",
                                  {{{40, u"Part No."}, {140, u"Description"}, {300, u"Qty UM"}, {400, u"Price"}, {500, u"Amount"}},
                                   {{40, u"AB-100"}, {140, u"Flat washer M8"}, {310, u"5EA"}, {400, u"22.48"}, {500, u"112.40"}},
                                   {{40, u"AB-200"}, {140, u"Flat washer M9"}, {310, u"2EA"}, {400, u"86.94"}, {500, u"173.88"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == Decimal(5));
    CHECK(order.lines[0].pricePer.value.value_or(Decimal(1)) == Decimal(1));
}

TEST_CASE("prices under an unknown head are told by the rows whose sums hold, beside one whose does not")
{
    const Order order = onlyUnder(u"PURCHASE ORDER 4711",
                                  {{{40, u"Part No."}, {140, u"Description"}, {300, u"Qty"}, {400, u"Blor"}, {500, u"Vorn"}},
                                   {{40, u"AB-100"}, {140, u"Flat washer M8"}, {300, u"80"}, {400, u"1.29"}, {500, u"113.20"}},
                                   {{40, u"AB-200"}, {140, u"Flat washer M9"}, {300, u"100"}, {400, u"0.34"}, {500, u"34.00"}},
                                   {{40, u"AB-300"}, {140, u"Flat washer M10"}, {300, u"150"}, {400, u"0.83"}, {500, u"124.50"}}});
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[0].unitPrice.value == cents(129));
    CHECK(order.lines[0].lineTotal.value == cents(11320));
    CHECK_FALSE(order.lines[0].lineTotal.has(Evidence::Kind::Arithmetic));
    CHECK(order.lines[2].lineTotal.has(Evidence::Kind::Arithmetic));
}

TEST_CASE("a sentence between the sums and a number with a tax in its name is no line")
{
    const Order order = onlyUnder(
        u"BESTELLUNG 4711",
        {{{40, u"Nr."}, {80, u"Artikel-Nr."}, {200, u"Bezeichnung"}, {380, u"Menge"}, {440, u"Preis"}, {520, u"Wert"}},
         {{40, u"1"}, {80, u"AB-100"}, {200, u"Scheibe M8"}, {385, u"200"}, {450, u"4,83"}, {520, u"966,00"}},
         {{40, u"2"}, {80, u"AB-200"}, {200, u"Scheibe M9"}, {385, u"40"}, {450, u"0,82"}, {525, u"32,80"}},
         {{380, u"Summe EUR"}, {520, u"998,80"}},
         {{40, u"Wir bitten Sie nicht lieferbare Ware zu streichen und uns zu melden, unsere Nummer 4386459473468"}},
         {{40, u"USt-Id DE773526580"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.total.value == cents(99880));
}

TEST_CASE("the last card is read like the others where its figures are set larger than the words beside them")
{
    // The figures stand a little lower, in a row of their own, and the place in the store beside the name.
    Page page = pageOf({{{40, u"BESTELLUNG 4711"}}});
    const auto put = [&page](double x, double y, double height, const char16_t *text) {
        for (const QString &word : QString::fromUtf16(text).split(u' ')) {
            const double width = 5.0 * double(word.size());
            page.words.push_back({word, {x / 600, y / 800, (x + width) / 600, (y + height) / 800}, height, false, 1, {}});
            x += width + 2.5;
        }
    };
    const auto card = [&put](double y, const char16_t *words, const char16_t *place, double placeAt, const char16_t *item,
                             const char16_t *own, const char16_t *quantity) {
        put(70, y, 11, words);
        put(placeAt, y - 3, 9, place);
        put(70, y + 20, 9, u"Ihre Artikelnummer");
        put(217, y + 20, 9, u"Unsere Materialnummer");
        put(465, y + 20, 9, u"Nachschubmenge");
        put(70, y + 32, 9, item);
        put(217, y + 32, 9, own);
        put(480, y + 37, 14, quantity);
    };
    card(100, u"Scheibe M8, verzinkt", u"Fach A78", 495, u"AB-100", u"M-12886", u"2.000 Stück");
    card(180, u"Scheibe M9, verzinkt", u"Fach B50", 495, u"AB-200", u"M-75602", u"4 Stück");
    card(260, u"Scheibe M10, verzinkt", u"Fach C91", 495, u"AB-300", u"M-33423", u"25 Stück");
    const Order order = only(page);
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[0].description.value.value_or(QString()).startsWith(QStringLiteral("Scheibe M8, verzinkt")));
    CHECK(order.lines[1].quantity.value == Decimal(4));
    CHECK(order.lines[2].supplierItem.value == QStringLiteral("AB-300"));
    CHECK(order.lines[2].quantity.value == Decimal(25));
    CHECK(order.lines[2].description.value.value_or(QString()).startsWith(QStringLiteral("Scheibe M10, verzinkt")));
}

TEST_CASE("the sum of all amounts is no line and no obstacle whatever its words are, and is the net total")
{
    const Order order = onlyUnder(
        u"BON DE COMMANDE 4711",
        {{{40, u"Réf."}, {140, u"Désignation"}, {300, u"Quantité"}, {400, u"Zup"}, {500, u"Montant"}},
         {{40, u"AB-100"}, {140, u"Collier inox W4"}, {300, u"100"}, {400, u"9,45"}, {500, u"945,00"}},
         {{40, u"AB-200"}, {140, u"Vanne en laiton"}, {300, u"8"}, {400, u"83,75"}, {500, u"670,00"}},
         {{300, u"Grulp du bon ici"}, {500, u"1 615,00"}}});
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[1].unitPrice.value == cents(8375));
    CHECK(order.lines[1].description.value == QStringLiteral("Vanne en laiton"));
    CHECK(order.lines[1].note.isEmpty());
    CHECK(order.netTotal.value.value_or(Decimal()).toString().toStdString() == "1615");
}

TEST_CASE("what the sums prove of the figures goes with the likeliest roles of the words")
{
    const Order order = onlyUnder(
        u"BESTELBON 4711",
        {{{40, u"Bestelcode"}, {140, u"Materiaal"}, {300, u"Aant."}, {340, u"Eenh."}, {420, u"Blor"}, {500, u"Vorn"}},
         {{40, u"AB-100"}, {140, u"Vlakke ring M8"}, {300, u"80"}, {340, u"st"}, {420, u"1,29"}, {500, u"113,20"}},
         {{40, u"AB-200"}, {140, u"Paspen DIN 7 staal"}, {300, u"100"}, {340, u"st"}, {420, u"0,34"}, {500, u"34,00"}},
         {{40, u"AB-300"}, {140, u"Vlakke ring M10"}, {300, u"150"}, {340, u"st"}, {420, u"0,83"}, {500, u"124,50"}}});
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[1].unitPrice.value == cents(34));
    CHECK(order.lines[1].description.value == QStringLiteral("Paspen DIN 7 staal"));
    CHECK_FALSE(order.lines[1].buyerItem.isStated());
}
