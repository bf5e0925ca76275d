// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

QString quantity(const char *text, NumberStyle style = NumberStyle::DecimalComma)
{
    const auto reading = parseQuantity(QString::fromUtf8(text), style, *Lexicon::builtIn());
    return reading ? reading->value.toString() + u'|' + reading->unit : QStringLiteral("none");
}

QString price(const char *text, NumberStyle style = NumberStyle::DecimalPoint)
{
    const auto reading = parsePrice(QString::fromUtf8(text), style, *Lexicon::builtIn());
    if (!reading)
        return QStringLiteral("none");
    return reading->value.toString() + u'|' + (reading->per ? reading->per->toString() : QString()) + u'|'
        + reading->unit + u'|' + reading->currency;
}

} // namespace

TEST_CASE("a quantity may carry its unit")
{
    CHECK(quantity("600St") == QStringLiteral("600|St"));
    CHECK(quantity("1.200 Stk.") == QStringLiteral("1200|Stk."));
    CHECK(quantity("12 pcs") == QStringLiteral("12|pcs"));
    CHECK(quantity("x 3") == QStringLiteral("3|"));
    CHECK(quantity("3x") == QStringLiteral("3|"));
    CHECK(quantity("2,5 m") == QStringLiteral("2.5|m"));
    CHECK(quantity("EA 12") == QStringLiteral("12|EA"));
    CHECK(quantity("6205-2RS bearing") == QStringLiteral("none"));
    // Threads.
    CHECK(quantity("M12") == QStringLiteral("none"));
    CHECK(quantity("M12,") == QStringLiteral("none"));
    CHECK(quantity("m 12") == QStringLiteral("12|m"));
}

TEST_CASE("a price may carry its basis, unit and currency")
{
    CHECK(price("4.61/Ea") == QStringLiteral("4.61|1|Ea|"));
    CHECK(price("510/EA") == QStringLiteral("510|1|EA|"));
    CHECK(price("7,190.00/1,000") == QStringLiteral("7190|1000||"));
    CHECK(price("43.00 per 100") == QStringLiteral("43|100||"));
    CHECK(price("99,00 je 100", NumberStyle::DecimalComma) == QStringLiteral("99|100||"));
    CHECK(price("12,50 €/Stk", NumberStyle::DecimalComma) == QStringLiteral("12.5|1|Stk|EUR"));
    CHECK(price("5.05 USD") == QStringLiteral("5.05|||USD"));
    CHECK(price("12.10") == QStringLiteral("12.1|||"));
    CHECK(price("M8x60") == QStringLiteral("none"));
}

TEST_CASE("currencies are known by code, sign and name")
{
    CHECK(parseCurrency(u"€") == QStringLiteral("EUR"));
    CHECK(parseCurrency(u"gbp") == QStringLiteral("GBP"));
    CHECK(parseCurrency(u"EUR (Euro)") == QStringLiteral("EUR"));
    CHECK_FALSE(parseCurrency(u"EU"));
    CHECK(currencyIn(u"Unit Price [USD]") == QStringLiteral("USD"));
    CHECK_FALSE(currencyIn(u"Neurath"));
}

TEST_CASE("codes are told by form and check digit")
{
    CHECK(isGtin(u"4063800826580"));
    CHECK_FALSE(isGtin(u"4063800826581"));
    CHECK(looksLikeCode(u"HX-0149"));
    CHECK(looksLikeCode(u"410.0045"));
    CHECK_FALSE(looksLikeCode(u"Hex bolt DIN 933 M8x60"));
    CHECK_FALSE(looksLikeCode(u"blue"));
    CHECK(parseVatNumber(u"DE 288 114 907") == QStringLiteral("DE288114907"));
    CHECK(parseVatNumber(u"CHE-123.456.789 MWST") == QStringLiteral("CHE123456789MWST"));
    CHECK_FALSE(parseVatNumber(u"288114907"));
}
