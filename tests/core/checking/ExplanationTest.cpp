// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Explanation.h"
#include "tests/core/checking/Desk.h"

namespace intray {

using namespace testing;

namespace {

QString whyNumber(Desk &desk)
{
    const Catalog catalog(desk.data);
    return whyThisValue(desk.order, FieldPath::header(FieldName::PoNumber), desk.context(catalog));
}

} // namespace

TEST_CASE("says where a value stands, what speaks for it and how often such a value is right")
{
    Desk desk;
    desk.order.poNumber = field("65010", 0.99);
    desk.order.poNumber.source = {0, PagePlace{1, {}}};
    desk.order.poNumber.support(Evidence::Kind::Label, s("beside the label 'Order No.'"));
    desk.order.poNumber.support(Evidence::Kind::Repeated, s("also in the subject of the mail"));
    const QString why = whyNumber(desk);
    CHECK(why.startsWith(s("“65010” on page 1: beside the label 'Order No.', also in the subject of the mail; right ")));
    CHECK(why.contains(QStringLiteral(" times in 1")));
    CHECK(why.endsWith(u'.'));
}

TEST_CASE("every kind of evidence has words of its own when the reader gave none")
{
    QStringList sentences;
    for (const Evidence::Kind kind :
         {Evidence::Kind::Label, Evidence::Kind::Column, Evidence::Kind::Position, Evidence::Kind::Form,
          Evidence::Kind::Arithmetic, Evidence::Kind::MasterData, Evidence::Kind::Memory,
          Evidence::Kind::Structure, Evidence::Kind::Repeated, Evidence::Kind::Person}) {
        Desk desk;
        desk.order.poNumber = field("65010", 0.9);
        desk.order.poNumber.support(kind, {});
        const QString reason = whyNumber(desk).section(s(": "), 1).section(u';', 0, 0);
        CHECK_FALSE(reason.isEmpty());
        sentences += reason;
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("names the other reading, and what a text was read as")
{
    Desk desk;
    desk.order.requestedDate = value(QDate(2026, 4, 1), 0.6);
    desk.order.requestedDate.written = s("01/04/26");
    desk.order.requestedDate.alternatives = {{QDate(2026, 1, 4), {}, {}, 0.5}};
    const Catalog catalog(desk.data);
    const QString why = whyThisValue(desk.order, FieldPath::header(FieldName::RequestedDate),
                                     desk.context(catalog));
    CHECK(why.contains(s("“01/04/26”, read as 2026-04-01")));
    CHECK(why.contains(s("else likely “2026-01-04”")));
}

TEST_CASE("a derived value names the record and what it was found by")
{
    Desk desk;
    desk.line().supplierItem.source = {0, CellPlace{0, 11, 1}};
    desk.check();
    const Catalog catalog(desk.data);
    const QString why =
        whyThisValue(desk.order, FieldPath::ofLine(0, FieldName::Sku), desk.context(catalog));
    CHECK(why.startsWith(s("HX0128, Hex bolt M8x60, zinc plated for “HX0128” in cell B12: ")));
    desk.order.lines[0].pricePer = value(Decimal(1), 0.9);
    CHECK(whyThisValue(desk.order, FieldPath::ofLine(0, FieldName::PricePer), desk.context(catalog))
              .startsWith(s("The price is for 1: no other price basis is stated; right ")));
    CHECK(whyThisValue(desk.order, FieldPath::header(FieldName::Total), desk.context(catalog)).isEmpty());
}

TEST_CASE("what a person set says so, and what was read before")
{
    Desk desk;
    const Order asRead = desk.order;
    desk.order.poNumber = field("4712");
    desk.order.poNumber.support(Evidence::Kind::Person, {});
    const Catalog catalog(desk.data);
    CheckContext context = desk.context(catalog);
    context.asRead = &asRead;
    CHECK(whyThisValue(desk.order, FieldPath::header(FieldName::PoNumber), context) ==
          s("“4712”: a person said so; it was read as “4711”."));
}

TEST_CASE("every finding says why it is asked, with the limit that holds for the customer")
{
    Desk desk;
    desk.line().unitPrice = value(number("3.00"));
    desk.line().lineTotal = value(number("60.00"));
    Policy::Change change;
    change.rule = s("price-mismatch");
    change.customerNo = s("C1");
    change.tolerances = {{s("percent"), Decimal(7)}};
    desk.policy.changes = {change};
    desk.order.poNumber.confidence = 0.1;
    const Findings findings = desk.check();
    const Catalog catalog(desk.data);
    QString all;
    for (const Finding &finding : findings) {
        const QString why = whyAsked(finding, desk.order, desk.context(catalog));
        CHECK(why.startsWith(s("Asked because ")));
        all += why;
    }
    CHECK(all.contains(s("the price differs from the price list by more than is allowed; the limit is 7 percent.")));
    CHECK(all.contains(s("to pass.")));
    CHECK(whyPassed(desk.order, findings, desk.context(catalog)).isEmpty());
}

TEST_CASE("an order that passes says what was proven")
{
    Desk desk;
    const Findings findings = desk.check();
    REQUIRE_FALSE(isFlagged(findings));
    const Catalog catalog(desk.data);
    const QString why = whyPassed(desk.order, findings, desk.context(catalog));
    CHECK(why.contains(s("1 of 1 lines by item number")));
    CHECK(why.contains(s("1 of 1 amounts are quantity times price")));
    CHECK(why.contains(s("1 of 1 prices are those of the price list")));
}

TEST_CASE("a chance is rounded down, and only what is certain is called so")
{
    CHECK(timesRight(0.9987) == s("998 times in 1,000"));
    CHECK(timesRight(0.987) == s("98 times in 100"));
    CHECK(timesRight(1) == s("for certain"));
    CHECK(timesRight(0.99999) == s("999 times in 1,000"));
}

TEST_CASE("every rule says in its own words why it asks, and what it could not check for want of")
{
    Desk desk;
    const Catalog catalog(desk.data);
    for (const auto &rule : checkRules()) {
        INFO(rule->id().toStdString());
        Finding finding;
        finding.rule = rule->id();
        finding.field = FieldPath::header(FieldName::PoNumber);
        const QString why = whyAsked(finding, desk.order, desk.context(catalog));
        CHECK_FALSE(why.contains(s("found something to decide")));
        CHECK_FALSE(why.contains(rule->id())); // no key of a file
    }
    CHECK(whyUnchecked(desk.order, desk.context(catalog))
              .contains(s("Not checked whether the terms of payment are not those agreed: that needs the payment terms of customers.")));
    const QStringList unchecked = whyUnchecked(desk.order, desk.context(catalog));
    CHECK(unchecked.contains(s("Not checked whether the customer lately ordered the same under another number: that needs an earlier order at this desk.")));
    CHECK(unchecked.contains(s("Not checked whether the quantity is far from what this customer usually orders: that needs earlier orders of this customer.")));
}

} // namespace intray
