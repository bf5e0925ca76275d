// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

QStringList read(const char *text, DateOrder order = DateOrder::Unknown, const QDate &near = {})
{
    QStringList dates;
    for (const DateReading &reading : readDate(QString::fromUtf8(text), order, *Lexicon::builtIn(), near))
        dates += reading.date.toString(Qt::ISODate);
    return dates;
}
const QStringList fifthOfMarch{QStringLiteral("2026-03-05")};

} // namespace

TEST_CASE("a date is read in every usual form and language")
{
    for (const char *text :
         {"2026-03-05", "2026/03/05", "20260305", "05.03.2026", "5.3.26", "5 March 2026", "5. März 2026",
          "05-Mar-26", "Mar 5, 2026", "5 de marzo de 2026", "5 mars 2026", "5 maart 2026", "5 marzo 2026",
          "Thursday, 5 March 2026", "March 5th, 2026", "5th of March 2026", "2026-03-05 00:00:00",
          "den 05.03.2026", "05 MAR 2026", "05/MAR/2026", "le 5 mars 2026"})
        CHECK(read(text) == fifthOfMarch);
    CHECK(read("1er mars 2026") == QStringList{QStringLiteral("2026-03-01")});
}

TEST_CASE("day and month that could change places give two readings, the document's order first")
{
    const QStringList both{QStringLiteral("2026-03-05"), QStringLiteral("2026-05-03")};
    CHECK(read("05/03/2026", DateOrder::DayFirst) == both);
    CHECK(read("05/03/2026", DateOrder::MonthFirst) == QStringList{both[1], both[0]});
    CHECK(read("25/03/2026", DateOrder::MonthFirst) == QStringList{QStringLiteral("2026-03-25")});
    CHECK(read("03/25/2026", DateOrder::DayFirst) == QStringList{QStringLiteral("2026-03-25")});
}

TEST_CASE("a date without a year needs to know which day is near")
{
    CHECK(read("5.3.").isEmpty());
    CHECK(read("5.3.", DateOrder::Unknown, QDate(2026, 2, 20)) == fifthOfMarch);
    CHECK(read("5 March", DateOrder::Unknown, QDate(2026, 2, 20)) == fifthOfMarch);
    CHECK(read("5 January", DateOrder::Unknown, QDate(2025, 12, 20))
          == QStringList{QStringLiteral("2026-01-05")});
}

TEST_CASE("what is no date is not read as one")
{
    for (const char *text : {"", "12.50", "31.02.2026", "6205-2RS", "192.168.1.1", "12 pcs", "10 Mark 2026x"})
        CHECK(read(text).isEmpty());
}

TEST_CASE("dates are found in running text with their place")
{
    const QString text = QStringLiteral("Please deliver by 5 March 2026 at the latest, not 12.03.2026.");
    const auto dates = datesIn(text, DateOrder::Unknown, *Lexicon::builtIn());
    REQUIRE(dates.size() == 2);
    CHECK(text.mid(dates[0].start, dates[0].end - dates[0].start) == QStringLiteral("5 March 2026"));
    CHECK(dates[1].readings.front().date == QDate(2026, 3, 12));
}
