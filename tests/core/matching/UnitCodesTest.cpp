// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/Matching.h"
#include "core/matching/UnitCodes.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Item itemIn(const char *baseUnit, int pack = 1)
{
    Item item;
    item.baseUnit = s(baseUnit);
    item.packSize = pack;
    return item;
}

} // namespace

TEST_CASE("Unit codes of the standards mean the item's unit, however the seller writes it")
{
    MasterData data;
    data.units = {{s("Stk"), s("de"), s("STUECK"), Decimal(1)},
                  {s("PCE"), s("de"), s("STUECK"), Decimal(1)},
                  {s("ctn"), s("en"), s("BOX"), std::nullopt}};
    const Catalog catalog(data);
    for (const char *piece : {"C62", "h87", "EA", "PCE", "NAR"}) {
        CHECK(baseUnitsPer(s(piece), itemIn("STUECK"), catalog) == Decimal(1));
        CHECK(baseUnitsPer(s(piece), itemIn("PCS"), Catalog()) == Decimal(1));
    }
    CHECK(baseUnitsPer(s("KGM"), itemIn("kg"), catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("MTR"), itemIn("M"), catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("LTR"), itemIn("L"), catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("XCT"), itemIn("STUECK", 12), catalog) == Decimal(12));
    CHECK(baseUnitsPer(s("BX"), itemIn("EA", 6), catalog) == Decimal(6));
}

TEST_CASE("Unit codes that mean something else than the item's unit are not converted")
{
    const Catalog catalog;
    CHECK_FALSE(baseUnitsPer(s("GRM"), itemIn("KG"), catalog));
    CHECK_FALSE(baseUnitsPer(s("DZN"), itemIn("EA"), catalog));
    CHECK_FALSE(baseUnitsPer(s("PR"), itemIn("EA"), catalog));
    CHECK_FALSE(baseUnitsPer(s("XCT"), itemIn("EA", 12), catalog));
    CHECK_FALSE(baseUnitsPer(s("ST"), itemIn("EA"), catalog));
    CHECK(sameUnits(s("no unit")).isEmpty());
}

TEST_CASE("Words of units convert in any language, for packs only as forms of the seller's words")
{
    MasterData data;
    data.units = {{s("pcs"), s("en"), s("EA"), Decimal(1)},
                  {s("scatola"), s("it"), s("BOX"), std::nullopt},
                  {s("conf"), s("it"), s("BOX"), std::nullopt}};
    const Catalog catalog(data);
    for (const char *piece : {"Unidades", "pezzi", "Stück", "stuks", "pièces", "pieces"})
        CHECK(baseUnitsPer(s(piece), itemIn("EA", 12), catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("metri"), itemIn("M"), catalog) == Decimal(1));
    CHECK(baseUnitsPer(s("scatole"), itemIn("EA", 12), catalog) == Decimal(12));
    CHECK(baseUnitsPer(s("confezioni"), itemIn("EA", 12), catalog) == Decimal(12));
    for (const char *other : {"sacchi", "Kiste", "dozzina", "metri", "smidgen"})
        CHECK_FALSE(baseUnitsPer(s(other), itemIn("EA", 12), catalog));
}

TEST_CASE("A word that is another unit in another language is read in the document's language")
{
    CHECK(baseUnitsPer(s("bt"), itemIn("EA", 6), Catalog(), s("de")) == std::nullopt);
    CHECK(baseUnitsPer(s("un"), itemIn("EA"), Catalog(), s("es")) == Decimal(1));
}
