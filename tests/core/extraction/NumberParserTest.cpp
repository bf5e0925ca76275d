// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

QString read(const char *text, NumberStyle style)
{
    const auto number = parseNumber(QString::fromUtf8(text), style);
    return number ? number->toString() : QStringLiteral("none");
}
constexpr auto Point = NumberStyle::DecimalPoint;
constexpr auto Comma = NumberStyle::DecimalComma;

} // namespace

TEST_CASE("a number is read in the style of its document, and in the only style it allows")
{
    CHECK(read("1.234", Point) == QStringLiteral("1.234"));
    CHECK(read("1.234", Comma) == QStringLiteral("1234"));
    CHECK(read("1,234.50", Comma) == QStringLiteral("1234.5"));
    CHECK(read("1.234,50", Point) == QStringLiteral("1234.5"));
    CHECK(read("0,500", Point) == QStringLiteral("0.5"));
    CHECK(read("1'234.50", Comma) == QStringLiteral("1234.5"));
    CHECK(read("1 234,50", Point) == QStringLiteral("1234.5"));
    CHECK(read("1 234 567", Point) == QStringLiteral("1234567"));
    CHECK(read("1.234.567", Point) == QStringLiteral("1234567"));
    CHECK(readNumber(u"2,000", NumberStyle::Unknown).size() == 2);
}

TEST_CASE("signs and currencies around a number are not part of it")
{
    CHECK(read("-10,0", Comma) == QStringLiteral("-10"));
    CHECK(read("10,00-", Comma) == QStringLiteral("-10"));
    CHECK(read("(12.00)", Point) == QStringLiteral("-12"));
    CHECK(read("€ 12,50", Comma) == QStringLiteral("12.5"));
    CHECK(read("12.50 EUR", Point) == QStringLiteral("12.5"));
    CHECK(read("CHF 1'200.00", Point) == QStringLiteral("1200"));
    CHECK(read("£5", Point) == QStringLiteral("5"));
    CHECK(read("99,-", Comma) == QStringLiteral("99"));
}

TEST_CASE("what is no number is not read as one")
{
    for (const char *text : {"", "M8", "8x60", "12.03.2026", "6205-2RS", "1 2 3", "12,34,56", "12 pcs", "-"})
        CHECK(read(text, Point) == QStringLiteral("none"));
}

TEST_CASE("the numbers of a column prove their style")
{
    CHECK(provenNumberStyle({QStringLiteral("1.000"), QStringLiteral("2,50")}) == Comma);
    CHECK(provenNumberStyle({QStringLiteral("1,000"), QStringLiteral("12.75")}) == Point);
    CHECK(provenNumberStyle({QStringLiteral("1.000"), QStringLiteral("5")}) == NumberStyle::Unknown);
}

TEST_CASE("a figure behind the decimals of a number is one of its own")
{
    CHECK(readNumber(u"26,00 100", NumberStyle::DecimalComma).empty());
    CHECK(parseNumber(u"65, 84", NumberStyle::DecimalComma) == Decimal::fromCanonical(QStringLiteral("65.84")));
    CHECK(parseNumber(u"1 234,567 8", NumberStyle::DecimalComma) == Decimal::fromCanonical(QStringLiteral("1234.5678")));
}
