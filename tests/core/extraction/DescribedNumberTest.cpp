// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableInterpretation.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

Catalog catalogOfGoods()
{
    MasterData data;
    const auto add = [&](const char16_t *sku, const char16_t *en, const char16_t *fr, const char16_t *gtin = u"") {
        Item item;
        item.sku = QString::fromUtf16(sku);
        item.descriptionEn = QString::fromUtf16(en);
        item.descriptionFr = QString::fromUtf16(fr);
        item.gtin = QString::fromUtf16(gtin);
        item.baseUnit = QStringLiteral("EA");
        data.items.push_back(item);
    };
    add(u"HX0149", u"Hex bolt DIN 933 M8x60, zinc plated", u"Vis H DIN 933 M8x60, zingué", u"4006381333931");
    add(u"HX0150", u"Hex bolt DIN 933 M10x60, zinc plated", u"Vis H DIN 933 M10x60, zingué");
    add(u"FG-0081", u"Flange gasket DN65 PN16, NBR", u"Joint de bride DN65 PN16, NBR");
    add(u"GLV-0031", u"Work gloves, size L", u"Gants de travail, taille L");
    add(u"6202-ZZ", u"Deep groove ball bearing 6202, ZZ", u"Roulement 6202, ZZ");
    data.customerItems.push_back({QStringLiteral("C1"), QStringLiteral("770912"), QStringLiteral("HX0149")});
    data.customerItems.push_back({QStringLiteral("C1"), QStringLiteral("9330"), QStringLiteral("GLV-0031")});
    return Catalog(std::move(data));
}

// A row a line, cells parted by '|', line breaks in a cell written as '~'.
TableReading readingOf(const char *text)
{
    Grid grid;
    for (const QString &row : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        GridRow gridRow;
        for (const QString &cell : row.split(u'|')) {
            GridCell gridCell;
            gridCell.text = cell.trimmed().replace(u'~', u'\n');
            gridRow.cells.push_back(gridCell);
        }
        grid.columns = std::max(grid.columns, int(gridRow.cells.size()));
        grid.rows.push_back(std::move(gridRow));
    }
    static const Catalog catalog = catalogOfGoods();
    static const auto lexicon = Lexicon::builtIn();
    const std::vector<TableReading> readings = readingsOf(grid, {*lexicon, catalog});
    REQUIRE(!readings.empty());
    return readings.front();
}

// "ours/theirs/GTIN: words" of the only line.
QString lineWith(const char *description)
{
    const QByteArray text = QByteArrayLiteral("Particulars | Quantity | Unit price | Amount\n") + description
                            + QByteArrayLiteral(" | 10 | 2.50 | 25.00");
    const TableReading table = readingOf(text.constData());
    REQUIRE(table.lines.size() == 1);
    const OrderLine &line = table.lines.front();
    const auto shown = [](const Field<QString> &field) { return field.value.value_or(QStringLiteral("-")); };
    return QStringList{shown(line.supplierItem), shown(line.buyerItem), shown(line.gtin)}.join(u'/')
        + QStringLiteral(": ") + shown(line.description);
}

constexpr double Sure = 0.9;

} // namespace

TEST_CASE("takes the item's number out of the words of its description, wherever it stands")
{
    const QString expected = QStringLiteral("HX0149/-/-: Hex bolt DIN 933 M8x60, zinc plated");
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated (HX0149)") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated - HX0149") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated~HX0149") == expected);
    CHECK(lineWith("HX0149~Hex bolt DIN 933 M8x60, zinc plated") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated~your cat. no. HX0149") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated, your cat. no. HX0149") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated (uw art.nr. HX0149)") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated(HX0149)") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated no. HX0149") == expected);
    CHECK(lineWith("Hex bolt DIN 933 M8x60, HX0149, zinc plated") == expected);
    CHECK(lineWith("Vis H DIN 933 M8x60, zingué (réf. HX0149)")
          == QStringLiteral("HX0149/-/-: Vis H DIN 933 M8x60, zingué"));
}

TEST_CASE("takes the customer's own number and a GTIN out of the words too")
{
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated (770912)")
          == QStringLiteral("-/770912/-: Hex bolt DIN 933 M8x60, zinc plated"));
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated (unsere Nr. 770912, Ihre Nr. HX0149)")
          == QStringLiteral("HX0149/770912/-: Hex bolt DIN 933 M8x60, zinc plated"));
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated (our no. 770912, your no. HX0149)")
          == QStringLiteral("HX0149/770912/-: Hex bolt DIN 933 M8x60, zinc plated"));
    CHECK(lineWith("Hex bolt DIN 933 M8x60 (zinc 770912)")
          == QStringLiteral("-/770912/-: Hex bolt DIN 933 M8x60 (zinc)"));
    CHECK(lineWith("Hex bolt DIN 933 M8x60, zinc plated EAN 4006381333931")
          == QStringLiteral("-/-/4006381333931: Hex bolt DIN 933 M8x60, zinc plated"));
}

TEST_CASE("takes no standard, size or number of a drawing for an item's number")
{
    CHECK(lineWith("Work gloves DIN 9330") == QStringLiteral("-/-/-: Work gloves DIN 9330"));
    CHECK(lineWith("Flange as drawing no. HX0149 and sketch")
          == QStringLiteral("-/-/-: Flange as drawing no. HX0149 and sketch"));
    CHECK(lineWith("Flange gasket DN65 PN16, NBR FG-0081")
          == QStringLiteral("FG-0081/-/-: Flange gasket DN65 PN16, NBR"));
    CHECK(lineWith("Tube 9330 mm (770912)") == QStringLiteral("-/-/-: Tube 9330 mm (770912)"));
    CHECK(lineWith("Deep groove ball bearing 6202-ZZ")
          == QStringLiteral("-/-/-: Deep groove ball bearing 6202-ZZ"));
}

TEST_CASE("is sure of a number in the description when the words are those of its item")
{
    const TableReading table = readingOf("Description | Qty | Unit price | Amount\n"
                                         "Hex bolt DIN 933 M8x60 (HX0149) | 10 | 2.50 | 25.00\n");
    CHECK(table.lines.front().supplierItem.confidence > Sure);
    const TableReading other = readingOf("Description | Qty | Unit price | Amount\n"
                                         "Zeskantbout M12x80 (HX0149) | 10 | 2.50 | 25.00\n");
    CHECK(other.lines.front().supplierItem.value == QStringLiteral("HX0149"));
    CHECK(other.lines.front().supplierItem.confidence < Sure);
}

TEST_CASE("believes a number in the description of a language no record has when the other lines prove theirs")
{
    const TableReading table = readingOf("Omschrijving | Aantal | Prijs | Bedrag\n"
                                         "Zeskantbout DIN 933 M8x60 (HX0149) | 10 | 2,50 | 25,00\n"
                                         "Zeskantbout DIN 933 M10x60 (HX0150) | 10 | 2,50 | 25,00\n"
                                         "Werkhandschoenen (GLV-0031) | 10 | 2,50 | 25,00\n");
    REQUIRE(table.lines.size() == 3);
    CHECK(table.lines[2].supplierItem.value == QStringLiteral("GLV-0031"));
    CHECK(table.lines[2].supplierItem.confidence > Sure);
}

TEST_CASE("takes a number no record has where the head says what stands in brackets")
{
    const TableReading table = readingOf("Désignation (et votre référence) | Quantité | P.U. H.T. | Montant H.T.\n"
                                         "Vis H DIN 933 M8x60 (HX0149) | 10 | 2,50 | 25,00\n"
                                         "Vis H DIN 933 M5x60 (HX7777) | 10 | 2,50 | 25,00\n");
    REQUIRE(table.lines.size() == 2);
    CHECK(table.lines[1].supplierItem.value == QStringLiteral("HX7777"));
    CHECK(table.lines[1].description.value == QStringLiteral("Vis H DIN 933 M5x60"));
}

TEST_CASE("asks when the description names another of our items than the number of the line")
{
    const TableReading table = readingOf("Your item no. | Description | Qty | Unit price | Amount\n"
                                         "HX0149 | Hex bolt DIN 933 M8x60 (HX0150) | 10 | 2.50 | 25.00\n");
    REQUIRE(table.doubts.size() == 1);
    CHECK(table.doubts.front().contains(QStringLiteral("HX0150")));
    const TableReading same = readingOf("Your item no. | Description | Qty | Unit price | Amount\n"
                                        "HX0149 | Hex bolt DIN 933 M8x60 (HX0149) | 10 | 2.50 | 25.00\n");
    CHECK(same.doubts.empty());
}
