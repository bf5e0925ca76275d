// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TwoReadings.h"

#include "tests/support/Catch.h"

using namespace intray;

namespace {

std::optional<QString> meant(const char *a, const char *b)
{
    return meantByBoth(QString::fromUtf8(a), QString::fromUtf8(b));
}

} // namespace

TEST_CASE("two readings agree where they differ only in letters that are drawn alike")
{
    CHECK(meant("1", "l") == QStringLiteral("1"));
    CHECK(meant("2O", "20") == QStringLiteral("20"));
    CHECK(meant("(815556", "C815556") == QStringLiteral("C815556"));
    CHECK(meant("c10711", "C10711") == QStringLiteral("C10711"));
    CHECK(meant("27102/2026", "27/02/2026") == QStringLiteral("27/02/2026"));
    CHECK(meant("O1-Apr-2026", "01-Apr-2026") == QStringLiteral("01-Apr-2026"));
}

TEST_CASE("two readings that differ in a figure, or in a letter that may be one, do not agree")
{
    CHECK_FALSE(meant("135.00", "185.00"));
    CHECK_FALSE(meant("HN0071", "HNO071"));
    CHECK_FALSE(meant("l", "I"));
    CHECK_FALSE(meant("27/02/2026", "21/02/2026"));
    CHECK_FALSE(meant("1,50", "1.50"));
}

TEST_CASE("of a dash and a point before two decimals the point is meant")
{
    CHECK(withDecimalSign(QStringLiteral("5-92"), QStringLiteral("5.92")) == QStringLiteral("5.92"));
    CHECK_FALSE(withDecimalSign(QStringLiteral("26-426"), QStringLiteral("26.426")));
}
