// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"
#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

// Of a mail of Monday, 2 March 2026.
Order read(const char16_t *body, const CustomerMemory &memory = {}, const char *from = "eva.lind@nordhaus.example")
{
    const Document document
        = mailOf(QStringLiteral("order 4711-A"), QString::fromUtf16(body), QString::fromLatin1(from));
    const Extraction extraction
        = extractOrders(document, {*Lexicon::builtIn(), messageCatalog(), memory, QDate(2026, 6, 1), QStringLiteral("K77")});
    REQUIRE(extraction.orders.size() == 1);
    return extraction.orders.front();
}

} // namespace

TEST_CASE("days counted from the mail's date are dates of delivery in six languages")
{
    struct Sample
    {
        const char16_t *body;
        QDate day;
    };
    for (const Sample &sample :
         {Sample{u"please send 4 pcs KB-1020, delivery three weeks from today", QDate(2026, 3, 23)},
          Sample{u"bitte liefern Sie 4 Stk KB-1020 in zwei Wochen", QDate(2026, 3, 16)},
          Sample{u"veuillez livrer 4 pièces KB-1020 dans deux semaines", QDate(2026, 3, 16)},
          Sample{u"graag 4 stuks KB-1020 leveren over drie weken", QDate(2026, 3, 23)},
          Sample{u"vi ordiniamo 4 pezzi KB-1020, consegna tra due settimane", QDate(2026, 3, 16)},
          Sample{u"para el 31 de este mes necesitamos:\n4 unidades KB-1020", QDate(2026, 3, 31)},
          Sample{u"necesitamos 4 unidades KB-1020 para el viernes de la semana que viene", QDate(2026, 3, 13)}}) {
        const Order order = read(sample.body);
        CHECK(order.requestedDate.value == sample.day);
        CHECK(order.doubts.empty());
        REQUIRE(order.lines.size() == 1);
        CHECK(order.lines.front().quantity.value == Decimal(4));
    }
}

TEST_CASE("words that leave the day open are asked about with both days")
{
    struct Sample
    {
        const char16_t *body;
        QDate day;
    };
    for (const Sample &sample :
         {Sample{u"please send 4 pcs KB-1020 by next Friday", QDate(2026, 3, 6)},
          Sample{u"bitte liefern Sie 4 Stk KB-1020 in KW12", QDate(2026, 3, 16)},
          Sample{u"veuillez livrer 4 pièces KB-1020 en semaine 12", QDate(2026, 3, 16)},
          Sample{u"vi ordiniamo 4 pezzi KB-1020, consegna metà aprile", QDate(2026, 4, 15)},
          Sample{u"please send 4 pcs KB-1020, delivery end of next week", QDate(2026, 3, 13)},
          Sample{u"please send 4 pcs KB-1020 by the 15th", QDate(2026, 3, 15)}}) {
        const Order order = read(sample.body);
        CHECK(order.requestedDate.value == sample.day);
        CHECK(order.requestedDate.alternatives.size() == 1);
        CHECK(order.doubts.size() == 1);
    }
}

TEST_CASE("the day of the week decides between day and month, and contradicts a wrong date")
{
    const Order decided = read(u"please send 4 pcs KB-1020 by Friday 03/04/2026");
    CHECK(decided.requestedDate.value == QDate(2026, 4, 3));
    CHECK(decided.requestedDate.alternatives.empty());
    CHECK(read(u"please send 4 pcs KB-1020 by Monday 14 April").doubts.size() == 1);
}

TEST_CASE("what was learnt of a customer's dates decides where the mail itself does not")
{
    MemoryEntry entry;
    entry.id = 7;
    entry.kind = MemoryKind::DateOrder;
    entry.customerNo = QStringLiteral("K77");
    entry.meaning = QStringLiteral("mdy");
    const CustomerMemory memory({entry});
    CHECK(read(u"please send 4 pcs KB-1020 by 03/04/2026").requestedDate.value == QDate(2026, 4, 3));
    CHECK(read(u"please send 4 pcs KB-1020 by 03/04/2026", memory).requestedDate.value == QDate(2026, 3, 4));
    CHECK(read(u"please send 4 pcs KB-1020, 2 pcs 4400123 by 25/04/2026 and 03/05/2026", memory).requestedDate.value
          == QDate(2026, 4, 25));
}

TEST_CASE("a unit that is also the short name of a month is no date")
{
    const Order order = read(u"please send\nKB-1020 x 1 set\n4400123 x 20\n");
    REQUIRE(order.lines.size() == 2);
    CHECK(order.lines[0].quantity.value == Decimal(1));
    CHECK(order.lines[0].unit.value == QStringLiteral("set"));
    CHECK_FALSE(order.requestedDate.isStated());
}

TEST_CASE("as soon as possible is no date but is kept for a person to read")
{
    const Order order = read(u"bitte liefern Sie 4 Stk KB-1020 so schnell wie möglich");
    CHECK_FALSE(order.requestedDate.isStated());
    REQUIRE(order.remarks.size() == 1);
    CHECK(order.remarks.front().kind == Remark::Kind::Instruction);
}
