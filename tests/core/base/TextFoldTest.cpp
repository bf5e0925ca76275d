// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "tests/support/Catch.h"

using namespace intray;

TEST_CASE("codes are compared without case, accents and separators")
{
    CHECK(foldCode(u"hc 0012") == foldCode(u"HC-0012"));
    CHECK(foldCode(u"Größe-4/é") == QStringLiteral("GROSSE4E"));
    CHECK(foldCode(u"--").isEmpty());
}

TEST_CASE("texts are compared without case and accents, with one blank between words")
{
    CHECK(foldText(u"\t Order  NO.\n[7]\v") == QStringLiteral("order no. [7]"));
    CHECK(foldText(u"  Stra\u00DFe\u00A0 N\u00B0 7 ") == QStringLiteral("strasse n\u00B0 7"));
    CHECK(foldText(u" \t ").isEmpty());
}

TEST_CASE("words keep inner points and read a decimal comma as a point")
{
    CHECK(foldedWords(u"O-ring 20x2,5 mm, FKM") == QStringList({QStringLiteral("o"), QStringLiteral("ring"),
          QStringLiteral("20x2.5"), QStringLiteral("mm"), QStringLiteral("fkm")}));
    CHECK(foldedWords(u"Roulement à billes") == QStringList({QStringLiteral("roulement"), QStringLiteral("a"),
          QStringLiteral("billes")}));
    CHECK(foldedWords(u"G1/4 Übergang") == QStringList({QStringLiteral("g1/4"), QStringLiteral("ubergang")}));
}
