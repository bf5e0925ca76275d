// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/Desk.h"

using namespace intray;
using namespace intray::desk;

TEST_CASE("numbers are read in the style of the order itself, and as the editor shows them")
{
    Desk desk;
    OrderRecord record = desk.record();
    SECTION("a document with decimal commas")
    {
        record.order.netTotal.value = Decimal::fromCanonical(u"1234.5");
        record.order.netTotal.written = QStringLiteral("1.234,50");
        ReviewSession session = desk.session(record);
        must(session.correct(UnitPrice, QStringLiteral("2.345,60")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("2345.6"));
        must(session.correct(UnitPrice, QStringLiteral("12.5")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("12.5"));
        must(session.correct(UnitPrice, QStringLiteral("1,125")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.125"));
        // The editor shows 1.125: leaving it, or changing a digit of it, is no thousand.
        must(session.correct(UnitPrice, QStringLiteral("1.125")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.125"));
        must(session.correct(UnitPrice, QStringLiteral("1.135")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.135"));
        must(session.capture(Quantity, QStringLiteral("1.000"), {}));
        CHECK(session.valueText(Quantity) == QStringLiteral("1000"));
    }
    SECTION("a document with decimal points")
    {
        record.order.netTotal.value = Decimal::fromCanonical(u"1234.5");
        record.order.netTotal.written = QStringLiteral("1,234.50");
        ReviewSession session = desk.session(record);
        must(session.capture(Quantity, QStringLiteral("2,000"), {}));
        CHECK(session.valueText(Quantity) == QStringLiteral("2000"));
        must(session.correct(UnitPrice, QStringLiteral("1.234")));
        CHECK(session.valueText(UnitPrice) == QStringLiteral("1.234"));
    }
    SECTION("no number at all")
    {
        ReviewSession session = desk.session(record);
        const OrderRecord before = session.record();
        CHECK_FALSE(session.correct(Quantity, QStringLiteral("many")));
        CHECK(session.record() == before);
        CHECK_FALSE(session.canUndo());
    }
}

TEST_CASE("dates are read as ISO, in words, and in the day and month order of the document")
{
    Desk desk;
    OrderRecord record = desk.record();
    const FieldPath date = FieldPath::header(FieldName::RequestedDate);
    SECTION("European")
    {
        ReviewSession session = desk.session(record);
        must(session.correct(date, QStringLiteral("2026-04-09")));
        CHECK(session.valueText(date) == QStringLiteral("2026-04-09"));
        must(session.correct(date, QStringLiteral("5.4.2026")));
        CHECK(session.valueText(date) == QStringLiteral("2026-04-05"));
        must(session.correct(date, QStringLiteral("12 Mar")));
        CHECK(session.valueText(date) == QStringLiteral("2026-03-12"));
        CHECK_FALSE(session.correct(date, QStringLiteral("soon")));
    }
    SECTION("American, as another date of the document proves")
    {
        record.order.orderDate = dateField(QDate(2026, 2, 3), QStringLiteral("02/03/2026"));
        ReviewSession session = desk.session(record);
        must(session.correct(date, QStringLiteral("04/05/2026")));
        CHECK(session.valueText(date) == QStringLiteral("2026-04-05"));
    }
}
