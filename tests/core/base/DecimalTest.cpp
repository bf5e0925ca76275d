// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"
#include "tests/support/Catch.h"

using intray::Decimal;

namespace {
Decimal decimal(const char *text)
{
    return Decimal::fromCanonical(QString::fromLatin1(text)).value();
}
} // namespace

TEST_CASE("a decimal reads and prints its canonical form")
{
    CHECK(decimal("24.000").toString() == QStringLiteral("24"));
    CHECK(decimal("-0.50").toString() == QStringLiteral("-0.5"));
    CHECK(decimal("0.000001").toString() == QStringLiteral("0.000001"));
    CHECK(decimal("9000000000000").toString() == QStringLiteral("9000000000000"));
    CHECK(decimal("1.005").toFixed(2) == QStringLiteral("1.01"));
    CHECK(decimal("-1.005").toFixed(2) == QStringLiteral("-1.01"));
}

TEST_CASE("a decimal refuses what it cannot hold exactly")
{
    CHECK_FALSE(Decimal::fromCanonical(u"0.0000001"));
    CHECK_FALSE(Decimal::fromCanonical(u"10000000000000"));
    CHECK_FALSE(Decimal::fromCanonical(u""));
    CHECK_FALSE(Decimal::fromCanonical(u"-"));
    CHECK_FALSE(Decimal::fromCanonical(u"1,5"));
    CHECK_FALSE(Decimal::fromCanonical(u"1.2.3"));
    CHECK_FALSE(Decimal::fromCanonical(u" 1"));
}

TEST_CASE("arithmetic rounds half away from zero and never wraps around")
{
    CHECK(decimal("22").mulDiv(decimal("4000"), decimal("100")) == decimal("880"));
    CHECK(decimal("0.000001") * decimal("0.5") == decimal("0.000001"));
    CHECK(decimal("-0.000001") * decimal("0.5") == decimal("-0.000001"));
    CHECK(decimal("1") / decimal("3") == decimal("0.333333"));
    CHECK((decimal("9000000000000") * decimal("10")).isOverflow());
    CHECK((decimal("9000000000000") + decimal("9000000000000")).isOverflow());
    CHECK((decimal("1") / decimal("0")).isOverflow());
}

TEST_CASE("an overflow stays one and equals nothing")
{
    const Decimal overflow = Decimal::overflow();
    CHECK((overflow + 1).isOverflow());
    CHECK((-overflow).isOverflow());
    CHECK_FALSE(overflow == overflow);
    CHECK_FALSE(overflow < Decimal(1));
    CHECK_FALSE(overflow > Decimal(1));
}

TEST_CASE("multiples of a pack are exact")
{
    CHECK(decimal("0.3").isMultipleOf(decimal("0.1")));
    CHECK_FALSE(decimal("25").isMultipleOf(decimal("10")));
    CHECK_FALSE(decimal("25").isMultipleOf(decimal("0")));
}
