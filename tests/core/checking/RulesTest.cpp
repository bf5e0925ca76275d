// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checking/Desk.h"

using namespace intray;
using namespace intray::testing;

TEST_CASE("a clean order has no findings")
{
    CHECK(Desk().rules() == QString());
}

TEST_CASE("a requested day is past before today, too early before the lead time, fine after it")
{
    Desk desk;
    const auto rulesFor = [&](const QDate &day) {
        desk.order.requestedDate = value(day);
        return desk.rules();
    };
    CHECK(rulesFor(QDate(2026, 3, 1)) == s("date-in-past"));
    CHECK(rulesFor(QDate(2026, 3, 2)) == s("date-before-lead-time@1"));
    CHECK(rulesFor(QDate(2026, 3, 6)) == s("date-before-lead-time@1"));
    CHECK(rulesFor(QDate(2026, 3, 7)).isEmpty());
    desk.line().requestedDate = value(QDate(2026, 3, 1));
    CHECK(rulesFor(QDate(2026, 4, 1)) == s("date-in-past@1"));
    CHECK(rulesFor(QDate(2026, 3, 1)) == s("date-in-past"));
}

TEST_CASE("a price is off when it differs by more than two per cent after discount")
{
    Desk desk;
    desk.line().lineTotal = {};
    const auto rulesAt = [&](const char *price) {
        desk.line().unitPrice = value(number(price));
        return desk.rules();
    };
    CHECK(rulesAt("2.04").isEmpty());
    CHECK(rulesAt("2.0401") == s("price-mismatch@1"));
    CHECK(rulesAt("1.95") == s("price-mismatch@1"));
    desk.line().discountPercent = value(Decimal(10));
    CHECK(rulesAt("2.22").isEmpty());
    desk.line().pricePer = value(Decimal(100));
    CHECK(rulesAt("222").isEmpty());
    // No price list row for the day: nothing to compare with.
    desk.order.orderDate = value(QDate(2025, 12, 31));
    CHECK(rulesAt("999").isEmpty());
}

TEST_CASE("a price of a whole pack asks for the unit")
{
    Desk desk;
    desk.line().lineTotal = {};
    desk.line().unitPrice = value(number("20.00"));
    CHECK(desk.rules() == s("price-mismatch@1 unit-doubtful@1"));
    const Findings findings = desk.check();
    CHECK(findings[0].rule == s("unit-doubtful"));
    CHECK(std::get<SetField>(findings[0].answers[0].action).typed == s("BOX"));
}

TEST_CASE("packs and minimum are counted in base units, and not when the unit does not convert")
{
    Desk desk;
    desk.line().unitPrice = {};
    desk.line().lineTotal = {};
    desk.line().quantity = value(Decimal(25));
    CHECK(desk.rules() == s("pack-multiple@1"));
    desk.line().quantity = value(Decimal(10));
    CHECK(desk.rules() == s("below-min-qty@1"));
    desk.line().unit = field("box");
    CHECK(desk.rules().isEmpty());
    desk.line().unit = field("kg");
    CHECK(desk.rules() == s("unit-mismatch@1"));
    desk.line().unit = {};
    desk.line().quantity = {};
    CHECK(desk.rules() == s("missing-quantity@1"));
}

TEST_CASE("the answers of a pack finding are typed in the unit of the line")
{
    Desk desk;
    desk.line().unit = field("box");
    desk.line().quantity = value(number("2.5"));
    desk.line().unitPrice = {};
    desk.line().lineTotal = {};
    const Findings findings = desk.check();
    REQUIRE(findings.size() == 1);
    CHECK(std::get<SetField>(findings[0].answers[0].action).typed == s("3"));
    CHECK(std::get<SetField>(findings[0].answers[1].action).typed == s("2"));
}

TEST_CASE("the credit limit is exceeded by more than it, with list prices where none is printed")
{
    Desk desk;
    desk.data.customers[0].openBalance = Decimal(960);
    CHECK(desk.rules().isEmpty());
    desk.data.customers[0].openBalance = number("960.01");
    CHECK(desk.rules() == s("credit-limit-exceeded"));
    desk.line().lineTotal = {};
    desk.line().unitPrice = {};
    CHECK(desk.rules() == s("credit-limit-exceeded"));
    desk.order.kind = OrderKind::Change;
    desk.order.poNumber = field("PO 77");
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("a number that is there is a duplicate for a new order and needed for a change")
{
    Desk desk;
    desk.order.poNumber = field("po77");
    CHECK(desk.rules() == s("duplicate-po"));
    desk.order.kind = OrderKind::Cancel;
    desk.order.lines.clear();
    CHECK(desk.rules().isEmpty());
    desk.order.poNumber = field("PO-78");
    CHECK(desk.rules() == s("change-of-unknown-order"));
    desk.deskOrders = {{7, s("C1"), s("PO 78"), QDate(2026, 3, 1), {}}};
    CHECK(desk.rules().isEmpty());
    desk.order.kind = OrderKind::New;
    CHECK(desk.rules() == s("duplicate-po no-order-found"));
}

TEST_CASE("a customer on hold stops all but a cancellation")
{
    Desk desk;
    desk.data.customers[0].onHold = true;
    CHECK(desk.rules() == s("customer-on-hold"));
    desk.order.kind = OrderKind::Cancel;
    desk.order.poNumber = field("PO-77");
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("lines of a change name positions, not items")
{
    Desk desk;
    desk.order.kind = OrderKind::Change;
    desk.order.poNumber = field("PO-77");
    desk.line() = OrderLine();
    desk.line().position = field("10");
    desk.line().quantity = value(Decimal(3));
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("an item is unknown, ambiguous, in conflict with its description, or discontinued")
{
    Desk desk;
    desk.line().supplierItem = field("HXO128");
    CHECK(desk.rules() == s("unknown-item@1"));
    const Finding unknown = desk.check()[0];
    CHECK(unknown.question.contains(s("Is it HX0128, Hex bolt")));
    CHECK(std::get<SetField>(unknown.answers[0].action).typed == s("HX0128"));
    desk.line().supplierItem = {};
    desk.line().description = field("hex bolt M8x60");
    CHECK(desk.rules() == s("ambiguous-item@1"));
    desk.line().supplierItem = field("HX0128");
    desk.line().description = field("Hex bolt M8x60 stainless");
    CHECK(desk.rules() == s("item-description-conflict@1"));
    desk.line().description = {};
    desk.item().status = ItemStatus::Discontinued;
    desk.item().replacedBy = s("HX0129");
    CHECK(desk.rules() == s("discontinued-item@1"));
    CHECK(std::get<SetField>(desk.check()[0].answers[0].action).typed == s("HX0129"));
}

TEST_CASE("where no candidate is likely, the first answer to an unknown item is the search")
{
    Desk desk;
    desk.line().supplierItem = field("ZZ-99-KQ");
    desk.line().description = field("Hex key set, bolt cutter and other things in a box of steel");
    const Findings wholly = desk.check();
    REQUIRE(wholly.size() == 1);
    CHECK(wholly[0].rule == s("unknown-item"));
    REQUIRE(wholly[0].answers.size() == 2); // nothing but guesses is left out
    CHECK(std::holds_alternative<EditField>(wholly[0].answers[0].action));
    CHECK(std::holds_alternative<DropLine>(wholly[0].answers[1].action));

    desk.data.customerItems = {{s("C2"), s("ZZ-99-KQ"), s("HX0129")}};
    const Finding reasoned = desk.check()[0];
    CHECK(std::holds_alternative<EditField>(reasoned.answers[0].action));
    CHECK(std::get<SetField>(reasoned.answers[1].action).typed == s("HX0129"));
}

TEST_CASE("charges of the whole order count in the net total or on top of it")
{
    Desk desk;
    desk.line().lineTotal = value(number("40.00"));
    desk.order.charges = value(number("5.00"));
    desk.order.netTotal = value(number("45.00"));
    desk.order.taxTotal = value(number("9.00"));
    desk.order.total = value(number("54.00"));
    CHECK(desk.rules().isEmpty());
    desk.order.netTotal = value(number("40.00"));
    CHECK(desk.rules().isEmpty());
    desk.order.total = value(number("49.00")); // the charge is left out
    CHECK(desk.rules() == s("grand-total-mismatch"));
    desk.order.netTotal = {};
    desk.order.taxTotal = {};
    desk.order.total = value(number("35.00"));
    CHECK(desk.rules() == s("grand-total-mismatch"));
    desk.order.charges = value(number("-5.00"));
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("printed sums are checked as far as they are printed")
{
    Desk desk;
    desk.line().lineTotal = value(number("40.05"));
    CHECK(desk.rules().isEmpty());
    desk.line().lineTotal = value(number("40.06"));
    CHECK(desk.rules() == s("line-total-mismatch@1"));
    desk.line().lineTotal = value(number("40.00"));
    desk.order.total = value(number("47.60"));
    CHECK(desk.rules() == s("grand-total-mismatch"));
    desk.order.netTotal = value(number("40.00"));
    CHECK(desk.rules().isEmpty());
    desk.order.taxTotal = value(number("7.00"));
    CHECK(desk.rules() == s("grand-total-mismatch"));
    desk.order.taxTotal = value(number("7.60"));
    CHECK(desk.rules().isEmpty());
    desk.line().lineTotal = {};
    desk.order.netTotal = value(number("1.00"));
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("an unknown address, a foreign currency and a missing number are asked about")
{
    Desk desk;
    desk.order.shipTo = field("Abbot Pumps Ltd, 20 Bridge Road, PR5 6HD Preston");
    CHECK(desk.rules() == s("unknown-ship-to"));
    desk.order.shipTo = field("Abbot Pumps, 18 Bridge Road, Preston PR5 6HD");
    desk.order.currency = field("EUR");
    CHECK(desk.rules() == s("currency-mismatch"));
    desk.order.currency = {};
    desk.order.poNumber = {};
    CHECK(desk.rules() == s("missing-po-number"));
}

TEST_CASE("a doubtful customer is one question, with the candidates as answers")
{
    Desk desk;
    desk.order.customerNo = {};
    desk.order.buyerName = field("Abott Pump");
    const Findings findings = desk.check();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == s("unknown-customer"));
    CHECK(findings[0].severity == Severity::Block);
    CHECK(findings[0].answers[0].id == s("customer:C1"));
}

TEST_CASE("the same lines under another number are asked about within some days")
{
    Desk desk;
    desk.check();
    desk.deskOrders = {{7, s("C1"), s("4700"), QDate(2026, 2, 20), contentKey(desk.order)}};
    CHECK(desk.rules() == s("duplicate-content"));
    desk.deskOrders[0].date = QDate(2026, 1, 20);
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("ten times the usual quantity is asked about")
{
    Desk desk;
    desk.remember("HX0128", 2);
    desk.remember("HX0128", 2);
    desk.remember("HX0128", 3);
    CHECK(desk.rules() == s("unusual-quantity@1"));
    desk.history.pop_back();
    CHECK(desk.rules().isEmpty());
}

TEST_CASE("what is noted because it was learnt hides no number that stands in the document")
{
    Desk desk;
    MemoryEntry none;
    none.kind = MemoryKind::OrderNumber;
    none.customerNo = s("C1");
    none.meaning = s("none-needed");
    desk.memory = CustomerMemory({none});
    desk.order.poNumber = {};
    CHECK_FALSE(isFlagged(desk.check()));
    desk.order.poNumber.alternatives = {{s("4712"), s("4712"), {}, 0.4}};
    CHECK(isFlagged(desk.check()));
}

TEST_CASE("the same lines twice are asked about also where neither order has a number")
{
    Desk desk;
    desk.order.poNumber = {};
    const Catalog catalog(desk.data);
    matchOrder(desk.order, catalog, desk.memory);
    desk.deskOrders = {{9, s("C1"), {}, QDate(2026, 3, 1), contentKey(desk.order)}};
    CHECK(desk.rules() == s("duplicate-content missing-po-number"));
}

TEST_CASE("a discount that could not be read is asked about, not taken for none")
{
    Desk desk;
    desk.line().discountPercent.written = s("S %");
    const Findings findings = desk.check();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().field == FieldPath::ofLine(0, FieldName::DiscountPercent));
}

TEST_CASE("where a line has no price the limits of credit and size are not checked, unless they are passed anyway")
{
    Desk desk;
    desk.policy.rules[s("order-maximum")].tolerances[s("amount")] = Decimal(30);
    desk.order.lines.push_back(desk.line());
    OrderLine &unpriced = desk.order.lines[1];
    unpriced.supplierItem = field("HX0129");
    unpriced.unitPrice = unpriced.lineTotal = {};
    const auto isUnchecked = [&](const char *rule) {
        const Catalog catalog(desk.data);
        matchOrder(desk.order, catalog, desk.memory);
        return uncheckedRules(desk.order, desk.context(catalog)).contains(s(rule));
    };
    CHECK(isUnchecked("credit-limit-exceeded"));
    CHECK_FALSE(isUnchecked("order-maximum")); // 40 is over 30 whatever the other line costs
    CHECK(desk.rules().contains(s("order-maximum")));
    desk.data.customers[0].openBalance = Decimal(990);
    CHECK_FALSE(isUnchecked("credit-limit-exceeded"));
    CHECK(desk.rules().contains(s("credit-limit-exceeded")));
}

TEST_CASE("a line without goods is asked about by what else it says")
{
    Desk desk;
    desk.data.items.clear();
    desk.line().supplierItem = {};
    const auto about = [&] {
        for (const Finding &finding : desk.check()) {
            if (finding.field == FieldPath::ofLine(0, FieldName::Description))
                return finding.about;
        }
        return QString();
    };
    const QString before = about();
    CHECK(before.contains(s("20")));
    desk.line().quantity = value(Decimal(30));
    CHECK(about() != before);
}
