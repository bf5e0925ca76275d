// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSession.h"
#include "tests/core/checking/Desk.h"

#include <functional>
#include <set>

using namespace intray;
using namespace intray::testing;

namespace {

// A clean order of two lines that prints all its sums; each case spoils it.
struct PrintedDesk : Desk
{
    Document document;
    FixedClock clock{today};

    PrintedDesk()
    {
        order.lines.push_back(order.lines[0]);
        order.lines[0].position = field("1");
        order.lines[1].position = field("2");
        order.lines[1].note = s("for the second site"); // so that it is not the first line twice
        for (int i = 0; i < 2; ++i) // each in a row of its own
            order.lines[std::size_t(i)].source = {0, CellPlace{0, i + 1, 0}};
        print();
    }
    // What the customer's own figures add up to.
    void print()
    {
        Decimal sum;
        for (OrderLine &each : order.lines) {
            each.lineTotal = value(*each.quantity.value * *each.unitPrice.value);
            each.lineTotal.written = each.lineTotal.value->toString();
            each.quantity.written = each.quantity.value->toString();
            each.unitPrice.written = each.unitPrice.value->toString();
            sum += *each.lineTotal.value;
        }
        order.netTotal = value(sum);
        order.netTotal.written = sum.toString();
        order.taxTotal = value(number("15.2"));
        order.total = value(sum + number("15.2"));
    }
    ReviewSession session(const Catalog &catalog) const
    {
        OrderRecord record;
        record.order = order;
        matchOrder(record.order, catalog, memory);
        record.asRead = record.order;
        return ReviewSession(std::move(record), std::make_shared<const Document>(document),
                             context(catalog), clock, s("ann"));
    }
};

QString named(const Finding &finding)
{
    return finding.rule + u' ' + finding.field.toString();
}

std::set<QString> openFindings(const ReviewSession &session)
{
    std::set<QString> names;
    for (const Finding *finding : session.questions())
        names.insert(named(*finding));
    return names;
}

// Where a finding is after one line is gone.
QString afterDrop(Finding finding, int dropped)
{
    if (finding.field.line && *finding.field.line > dropped)
        --*finding.field.line;
    return named(finding);
}

void answerEach(const PrintedDesk &desk, const QString &rule)
{
    const Catalog catalog(desk.data);
    const Findings asked = desk.session(catalog).findings();
    bool isAsked = false;
    for (const Finding &finding : asked) {
        isAsked = isAsked || finding.rule == rule;
        for (const Answer &answer : finding.answers) {
            if (std::holds_alternative<EditField>(answer.action))
                continue;
            INFO(named(finding).toStdString()
                 << ": " << answer.text.toStdString() << ", " << answer.id.toStdString());
            ReviewSession session = desk.session(catalog);
            REQUIRE(session.answer(finding, answer));
            const auto *drop = std::get_if<DropLine>(&answer.action);
            std::set<QString> before;
            for (const Finding &other : asked) {
                if (other != finding && !(drop && other.field.line == drop->line))
                    before.insert(drop ? afterDrop(other, drop->line) : named(other));
            }
            for (const QString &open : openFindings(session)) {
                INFO(open.toStdString());
                CHECK(before.count(open) == 1);
            }
        }
    }
    INFO(rule.toStdString());
    CHECK(isAsked);
}

} // namespace

TEST_CASE("each answer to each question settles it and opens no other")
{
    using Spoil = std::function<void(PrintedDesk &)>;
    const std::vector<std::pair<const char *, Spoil>> cases = {
        {"price-mismatch",
         [](PrintedDesk &desk) {
             desk.line().unitPrice = value(number("1.75"));
             desk.print();
         }},
        {"price-mismatch",
         [](PrintedDesk &desk) {
             desk.line().unitPrice = value(number("200"), 0.7);
             desk.line().pricePer = value(Decimal(100), 0.7);
             desk.line().discountPercent = value(Decimal(10));
         }},
        {"unit-doubtful",
         [](PrintedDesk &desk) {
             desk.line().unitPrice = value(Decimal(20));
             desk.data.customers[0].creditLimit.reset();
             desk.print();
         }},
        {"unit-mismatch",
         [](PrintedDesk &desk) {
             desk.line().unit = field("kg");
             desk.line().unitPrice = value(Decimal(2));
             desk.data.prices.clear();
         }},
        {"pack-multiple",
         [](PrintedDesk &desk) {
             // Rounded up, another row of the price list holds.
             desk.data.prices.push_back({s("STD"), s("HX0128"), QDate(2026, 1, 1),
                                         QDate(2026, 12, 31), 100, number("1.50")});
             desk.line().quantity = value(Decimal(95), 0.6);
             desk.print();
         }},
        {"pack-multiple",
         [](PrintedDesk &desk) {
             desk.line().quantity = value(Decimal(5));
             desk.print();
         }},
        {"below-min-qty",
         [](PrintedDesk &desk) {
             desk.item().minOrderQuantity = 45;
             desk.line().quantity = value(Decimal(50));
             desk.print();
         }},
        {"missing-quantity",
         [](PrintedDesk &desk) {
             desk.line().quantity = {};
             desk.line().quantity.written = s("2O");
             desk.line().quantity.alternatives = {{Decimal(30), s("30"), {}, 0.4}};
         }},
        {"unusual-quantity",
         [](PrintedDesk &desk) {
             for (int i = 0; i < 3; ++i)
                 desk.remember("HX0128", 2);
         }},
        {"line-total-mismatch",
         [](PrintedDesk &desk) {
             desk.line().quantity = value(Decimal(30), 0.7);
             desk.line().unitPrice.confidence = 0.7;
         }},
        {"line-total-mismatch",
         [](PrintedDesk &desk) {
             desk.line().unitPrice = value(number("2.20"), 0.7);
             desk.line().quantity.confidence = 0.7;
         }},
        {"grand-total-mismatch",
         [](PrintedDesk &desk) { desk.order.netTotal = value(Decimal(90)); }},
        {"grand-total-mismatch", [](PrintedDesk &desk) { desk.order.total = value(Decimal(90)); }},
        {"grand-total-mismatch",
         [](PrintedDesk &desk) {
             desk.order.netTotal = {};
             desk.order.total = value(Decimal(90));
         }},
        {"discontinued-item",
         [](PrintedDesk &desk) {
             desk.item().status = ItemStatus::Discontinued;
             desk.item().replacedBy = s("HX0129");
         }},
        {"unknown-item", [](PrintedDesk &desk) { desk.line().supplierItem = field("HXO128"); }},
        {"ambiguous-item",
         [](PrintedDesk &desk) {
             desk.line().supplierItem = {};
             desk.line().description = field("hex bolt M8x60");
         }},
        {"item-description-conflict",
         [](PrintedDesk &desk) { desk.line().description = field("Hex bolt M8x60 stainless"); }},
        {"date-in-past",
         [](PrintedDesk &desk) { desk.order.requestedDate = value(QDate(2026, 2, 1)); }},
        {"date-before-lead-time",
         [](PrintedDesk &desk) { desk.order.requestedDate = value(QDate(2026, 3, 3)); }},
        {"ambiguous-date",
         [](PrintedDesk &desk) {
             desk.order.requestedDate = value(QDate(2026, 5, 4), 0.6);
             desk.order.requestedDate.written = s("04/05/2026");
             desk.order.requestedDate.alternatives = {
                 {QDate(2026, 4, 5), s("04/05/2026"), {}, 0.4}};
         }},
        {"missing-po-number",
         [](PrintedDesk &desk) {
             desk.order.poNumber = {};
             desk.order.poNumber.alternatives = {{s("4712"), s("4712"), {}, 0.4}};
         }},
        {"duplicate-po", [](PrintedDesk &desk) { desk.order.poNumber = field("PO-77"); }},
        {"change-of-unknown-order",
         [](PrintedDesk &desk) {
             desk.order.kind = OrderKind::Change;
             desk.order.poNumber = field("4711");
         }},
        {"unknown-ship-to",
         [](PrintedDesk &desk) {
             desk.order.shipTo = field("Abbot Pumps Ltd, 20 Bridge Road, PR5 6HD Preston", 0.5);
         }},
        {"currency-mismatch", [](PrintedDesk &desk) { desk.order.currency = field("EUR"); }},
        {"customer-on-hold", [](PrintedDesk &desk) { desk.data.customers[0].onHold = true; }},
        {"credit-limit-exceeded",
         [](PrintedDesk &desk) { desk.data.customers[0].openBalance = Decimal(960); }},
        {"unknown-customer",
         [](PrintedDesk &desk) {
             desk.order.customerNo = {};
             desk.order.buyerName = field("Abott Pump");
         }},
        {"low-confidence",
         [](PrintedDesk &desk) {
             desk.order.doubts = {s("Two tables disagree.")};
             desk.order.poNumber.confidence = 0.5;
             desk.line().quantity.confidence = 0.6;
             desk.line().quantity.alternatives = {{Decimal(30), s("30"), {}, 0.4}};
         }},
        {"order-not-ours",
         [](PrintedDesk &desk) {
             desk.data.seller = {{s("Torsum Supply Ltd"), {}, {}, {}, {}, {}, {}, {}, {}}};
             desk.order.remarks = {{Remark::Kind::OtherSeller, s("Norbolt Ltd"), {}, {}, {}}};
         }},
        {"for-approval-copy",
         [](PrintedDesk &desk) {
             desk.order.remarks = {{Remark::Kind::Draft, s("DRAFT"), {}, {}, {}}};
         }},
        {"ship-window",
         [](PrintedDesk &desk) {
             desk.order.remarks = {
                 {Remark::Kind::NotBefore, s("not before 10 April"), {}, {}, QDate(2026, 4, 10)}};
         }},
        {"cancel-after",
         [](PrintedDesk &desk) {
             desk.order.remarks = {
                 {Remark::Kind::CancelAfter, s("cancel after 20 March"), {}, {}, QDate(2026, 3, 20)}};
         }},
        {"same-as-last-time", [](PrintedDesk &desk) { desk.order.repeatsLast = true; }},
        {"repeated-item",
         [](PrintedDesk &desk) { desk.order.lines[1] = desk.order.lines[0]; }},
        {"order-minimum",
         [](PrintedDesk &desk) {
             desk.policy.rules[s("order-minimum")].tolerances[s("amount")] = Decimal(500);
         }},
        {"order-maximum",
         [](PrintedDesk &desk) {
             desk.policy.rules[s("order-maximum")].tolerances[s("amount")] = Decimal(5);
         }},
        {"target-format",
         [](PrintedDesk &desk) {
             desk.policy.rules[s("target-format")].tolerances[s("po-number")] = Decimal(3);
         }},
        {"change-after-shipping",
         [](PrintedDesk &desk) {
             PastOrder past;
             past.customerNo = s("C1");
             past.poNumber = s("4711");
             past.date = QDate(2026, 2, 1);
             desk.history = {past};
             desk.data.openOrders.push_back({s("C1"), s("4711"), QDate(2026, 2, 1), {}});
             desk.order.kind = OrderKind::Change;
         }},
        {"unreadable-part",
         [](PrintedDesk &desk) {
             desk.document.parts.resize(1);
             desk.document.parts[0].name = s("order.xls");
             desk.document.parts[0].issues = {
                 {ReadingIssue::Kind::Unsupported, s("Old files cannot be read."), {}, false}};
         }},
    };
    for (const auto &[rule, spoil] : cases) {
        PrintedDesk desk;
        spoil(desk);
        answerEach(desk, s(rule));
    }
}

TEST_CASE("sums are asked about again when the document's own figures are read again")
{
    PrintedDesk desk;
    const Catalog catalog(desk.data);
    ReviewSession session = desk.session(catalog);
    REQUIRE(openFindings(session).empty());
    const FieldPath quantity = FieldPath::ofLine(0, FieldName::Quantity);
    REQUIRE(session.correct(quantity, s("30")));
    CHECK(openFindings(session).empty());
    REQUIRE(session.capture(quantity, s("40"), {}));
    CHECK(openFindings(session) == std::set<QString>{s("line-total-mismatch lines[0].line_total")});
    REQUIRE(session.capture(FieldPath::ofLine(0, FieldName::LineTotal), s("80.00"), {}));
    CHECK(openFindings(session).empty());
}

TEST_CASE("a sum that never held is asked about until it is answered, whatever the lines become")
{
    PrintedDesk desk;
    desk.order.netTotal = value(Decimal(120));
    desk.order.netTotal.written = s("120");
    const Catalog catalog(desk.data);
    ReviewSession session = desk.session(catalog);
    const std::set<QString> netIsWrong{s("grand-total-mismatch net_total")};
    REQUIRE(openFindings(session) == netIsWrong);
    REQUIRE(session.correct(FieldPath::ofLine(0, FieldName::LineTotal), s("45")));
    REQUIRE(session.correct(FieldPath::ofLine(0, FieldName::UnitPrice), s("2.01")));
    CHECK(openFindings(session) == netIsWrong);
    const Finding asked = *session.questions().front();
    REQUIRE(session.answer(asked, asked.answers[1]));
    REQUIRE(session.removeLine(1));
    CHECK(openFindings(session).empty());
}
