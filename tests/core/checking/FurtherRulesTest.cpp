// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/PaymentTerms.h"
#include "tests/core/checking/Desk.h"

using namespace intray;
using namespace intray::testing;

namespace {

void say(Desk &desk, Remark::Kind kind, const char *text, std::optional<int> line = {}, const QDate &day = {})
{
    desk.order.remarks.push_back({kind, s(text), {}, line, day});
}

const Finding *found(const Findings &findings, const char *rule)
{
    for (const Finding &finding : findings) {
        if (finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

void limit(Desk &desk, const char *rule, const char *name, Decimal value)
{
    desk.policy.rules[s(rule)].tolerances[s(name)] = value;
}

MemoryEntry learnt(MemoryKind kind, const char *written, const char *meaning)
{
    MemoryEntry entry;
    entry.kind = kind;
    entry.customerNo = s("C1");
    entry.written = s(written);
    entry.meaning = s(meaning);
    return entry;
}

PastOrder past(const char *number, OrderState state, const char *shipTo = "C1-S1")
{
    PastOrder order;
    order.customerNo = s("C1");
    order.poNumber = s(number);
    order.state = state;
    order.date = QDate(2026, 2, 27);
    order.shipToId = s(shipTo);
    order.senders = {s("ann@abbot.example")};
    return order;
}

} // namespace

TEST_CASE("what a document says beside its fields is noted and keeps no order from passing")
{
    Desk desk;
    say(desk, Remark::Kind::Incoterms, "DAP Rotterdam");
    say(desk, Remark::Kind::Certificate, "with certificate 3.1", 0);
    say(desk, Remark::Kind::Certificate, "certificate of origin", 7); // a line that is not there
    say(desk, Remark::Kind::NotBefore, "not before 20 March", {}, QDate(2026, 3, 20));
    const Findings findings = desk.check();
    CHECK(desk.rules() == s("certificate-demanded@1 incoterms ship-window"));
    CHECK_FALSE(isFlagged(findings));
    CHECK(found(findings, "incoterms")->question.contains(s("“DAP Rotterdam”")));
}

TEST_CASE("a draft and an order for somebody else are asked about")
{
    Desk desk;
    say(desk, Remark::Kind::Draft, "DRAFT");
    CHECK(found(desk.check(), "for-approval-copy")->severity == Severity::Ask);
    desk.order.remarks.clear();
    say(desk, Remark::Kind::OtherSeller, "Norbolt Ltd");
    CHECK(desk.check().empty()); // nothing to compare with
    desk.data.seller = {{s("Torsum Supply Ltd"), {}, {}, {}, {}, {}, {}, {}, {}}};
    CHECK(found(desk.check(), "order-not-ours")->severity == Severity::Block);
}

TEST_CASE("days the customer names are asked about where the wanted day contradicts them")
{
    Desk desk;
    say(desk, Remark::Kind::NotBefore, "not before 2026-04-10", {}, QDate(2026, 4, 10));
    CHECK(found(desk.check(), "ship-window")->severity == Severity::Ask);
    CHECK(std::get<SetField>(desk.check()[0].answers[0].action).typed == s("2026-04-10"));
    desk.order.remarks.clear();
    say(desk, Remark::Kind::CancelAfter, "cancel after 2026-04-01", {}, QDate(2026, 4, 1));
    CHECK_FALSE(isFlagged(desk.check()));
    desk.order.requestedDate = value(QDate(2026, 4, 2));
    CHECK(found(desk.check(), "cancel-after")->severity == Severity::Ask);
    desk.order.requestedDate = {};
    desk.order.remarks[0].date = QDate(2026, 3, 1);
    CHECK(found(desk.check(), "cancel-after")->question.contains(s("past")));
}

TEST_CASE("the same line twice is asked about, the same item otherwise only noted")
{
    Desk desk;
    desk.order.lines.push_back(desk.line());
    CHECK(desk.rules() == s("repeated-item@2"));
    CHECK(isFlagged(desk.check()));
    for (const auto &differ : std::vector<std::function<void(OrderLine &)>>{
             [](OrderLine &line) { line.requestedDate = value(QDate(2026, 4, 20)); },
             [](OrderLine &line) { line.note = s("for gate 4"); },
             [](OrderLine &line) { line.quantity = value(Decimal(40)); line.lineTotal = value(Decimal(80)); }}) {
        Desk other = desk;
        differ(other.order.lines[1]);
        CHECK(other.rules() == s("repeated-item@2"));
        CHECK_FALSE(isFlagged(other.check()));
    }
}

TEST_CASE("limits of the order are silent until a value is set")
{
    Desk desk;
    CHECK(desk.rules().isEmpty());
    limit(desk, "order-minimum", "amount", number("40.01"));
    limit(desk, "order-maximum", "amount", number("39.99"));
    limit(desk, "target-format", "po-number", Decimal(3));
    limit(desk, "target-format", "date-required", Decimal(1));
    CHECK(desk.rules() == s("order-maximum order-minimum target-format"));
    limit(desk, "order-minimum", "amount", number("40.00"));
    limit(desk, "order-maximum", "amount", number("40.00"));
    limit(desk, "target-format", "po-number", Decimal(4));
    CHECK(desk.rules().isEmpty());
    desk.order.requestedDate = {};
    CHECK(desk.rules() == s("target-format"));
    limit(desk, "order-minimum", "amount", number("900"));
    desk.line().lineTotal = {};
    desk.data.prices.clear();
    const Catalog catalog(desk.data);
    CHECK(uncheckedRules(desk.order, desk.context(catalog)).contains(s("order-minimum")));
}

TEST_CASE("a part of what is sold whole is asked about where the pack does not")
{
    Desk desk;
    desk.item().packSize = number("0.5");
    desk.line().quantity = value(number("20.5"));
    desk.line().unitPrice = {};
    desk.line().lineTotal = {};
    CHECK(desk.rules() == s("whole-units-only@1"));
    CHECK(std::get<SetField>(desk.check()[0].answers[0].action).typed == s("21"));
    desk.item().baseUnit = s("KGM");
    desk.line().unit = {};
    CHECK(desk.rules().isEmpty());
    desk.item().baseUnit = s("EA");
    desk.item().packSize = Decimal(1);
    CHECK(desk.rules() == s("pack-multiple@1"));
}

TEST_CASE("terms of payment are compared across languages, and only where both are understood")
{
    const auto same = [](const char *a, const char *b) {
        const auto first = PaymentTerms::parsed(s(a)), second = PaymentTerms::parsed(s(b));
        return first && first == second;
    };
    CHECK(same("30 days net", "Zahlbar in 30 Tagen netto"));
    CHECK(same("2/10 net 30", "10 Tage 2% Skonto, 30 Tage netto"));
    CHECK(same("2% 10, net 30", "10 jours 2 %, 30 jours net"));
    CHECK(same("60 days end of month", "RB 60 gg d.f.f.m."));
    CHECK(same("45 jours fin de mois", "45 días fin de mes"));
    CHECK_FALSE(same("60 days", "60 days EOM"));
    CHECK_FALSE(PaymentTerms::parsed(s("as agreed")));
    CHECK_FALSE(PaymentTerms::parsed(s("net 30, contract 20260114")));

    Desk desk;
    desk.data.customers[0].paymentTerms = s("30 days net");
    desk.order.paymentTerms = field("30 Tage netto");
    CHECK(desk.rules().isEmpty());
    desk.order.paymentTerms = field("60 Tage netto");
    CHECK(desk.rules() == s("payment-terms-differ"));
    CHECK_FALSE(isFlagged(desk.check()));
}

TEST_CASE("a price that was ours once is named, a price nobody has too")
{
    Desk desk;
    desk.data.prices.push_back({s("STD"), s("HX0128"), QDate(2025, 1, 1), QDate(2025, 12, 31), 1, number("1.50")});
    desk.line().unitPrice = value(number("1.50"));
    desk.line().lineTotal = {};
    CHECK(desk.rules() == s("expired-price@1 price-mismatch@1"));
    desk.data.prices.clear();
    desk.data.prices.push_back({s("STD"), s("HX0129"), QDate(2026, 1, 1), QDate(2026, 12, 31), 1, number("1.50")});
    desk.line().unitPrice = {};
    CHECK(desk.rules() == s("missing-price@1"));
    CHECK_FALSE(isFlagged(desk.check()));
}

TEST_CASE("what came before at this desk is compared with, and without it nothing is said to be checked")
{
    Desk desk;
    const auto checked = [&](bool isKnown) {
        const Catalog catalog(desk.data);
        matchOrder(desk.order, catalog, desk.memory);
        CheckContext context = desk.context(catalog);
        context.isHistoryKnown = isKnown;
        return std::pair(checkOrder(desk.order, context), uncheckedRules(desk.order, context));
    };
    CHECK(checked(false).second.contains(s("first-order")));
    CHECK(checked(true).first.empty()); // an open order in the records: not the first
    desk.data.openOrders.clear();
    CHECK(found(checked(true).first, "first-order")->severity == Severity::Note);

    desk.order.shipTo = field("Abbot Pumps Ltd, 18 Bridge Road, PR5 6HD Preston");
    desk.history = {past("4600", OrderState::Ready), past("4500", OrderState::Exported)};
    CHECK(desk.rules() == s("consolidate-with-open-order"));

    desk.order.senderAddresses = {field("bob@elsewhere.example")};
    CHECK(desk.rules() == s("consolidate-with-open-order")); // the address is known
    desk.order.shipTo = field("Unit 9, Dock Lane, L3 4AA Liverpool");
    desk.order.shipToId = {};
    CHECK(found(desk.check(), "new-sender-and-new-address")->severity == Severity::Ask);
    desk.order.senderAddresses.push_back(field("Ann@abbot.example"));
    CHECK_FALSE(found(desk.check(), "new-sender-and-new-address"));

    desk.order.kind = OrderKind::Change;
    desk.order.poNumber = field("4500");
    CHECK(found(desk.check(), "change-after-shipping"));
    desk.order.poNumber = field("4600");
    CHECK_FALSE(found(desk.check(), "change-after-shipping"));
}

TEST_CASE("the same as last time is always asked, with the order and the lines that are meant")
{
    Desk desk;
    desk.order.repeatsLast = true;
    desk.history = {past("4600", OrderState::Exported, "")};
    const Findings findings = desk.check();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Ask);
    CHECK(findings[0].question.contains(s("order 4600 of 2026-02-27, 20 pcs HX0128")));
    desk.order.lines.clear();
    const Findings nothing = desk.check();
    const Finding *asked = found(nothing, "same-as-last-time");
    REQUIRE(asked);
    for (const Answer &answer : asked->answers)
        CHECK_FALSE(std::holds_alternative<KeepAsIs>(answer.action));
}

TEST_CASE("what was learnt lowers a question to a note that says why, whatever the policy says")
{
    Desk desk;
    desk.order.poNumber = {};
    desk.order.shipTo = field("Unit 9, Dock Lane, L3 4AA Liverpool");
    desk.line().unitPrice = value(number("3.00"));
    desk.line().lineTotal = {};
    desk.policy = *Policy::fromJson(R"({"rules": {"missing-po-number": {"severity": "block"}}})");
    CHECK(desk.rules() == s("missing-po-number price-mismatch@1 unknown-ship-to"));
    desk.memory = CustomerMemory({learnt(MemoryKind::OrderNumber, "", "none-needed"),
                                  learnt(MemoryKind::PricePolicy, "HX0128", "theirs 3"),
                                  learnt(MemoryKind::ShipTo, "Unit 9, Dock Lane, L3 4AA Liverpool", "one-time")});
    CHECK(desk.rules() == s("missing-po-number one-time-address price-mismatch@1"));
    CHECK_FALSE(isFlagged(desk.check()));
    desk.line().unitPrice = value(number("3.20")); // not the price that was accepted
    CHECK(found(desk.check(), "price-mismatch")->severity == Severity::Ask);
}

TEST_CASE("that a customer's prices hold reaches no price far from ours")
{
    Desk desk;
    desk.memory = CustomerMemory({learnt(MemoryKind::PricePolicy, "", "theirs")});
    desk.line().lineTotal = {};
    desk.line().unitPrice = value(number("1.60"));
    CHECK(found(desk.check(), "price-mismatch")->severity == Severity::Note);
    desk.line().unitPrice = value(number("0.20"));
    CHECK(found(desk.check(), "price-mismatch")->severity == Severity::Ask);
    desk.policy = *Policy::fromJson(
        R"({"rules": {"price-mismatch": {"tolerance": {"percent": "2", "learnt-percent": "95"}}}})");
    CHECK(found(desk.check(), "price-mismatch")->severity == Severity::Note);
}

TEST_CASE("a unit that was kept for an item is asked no more")
{
    Desk desk;
    desk.line().unitPrice = value(number("20.00"));
    desk.line().lineTotal = {};
    REQUIRE(found(desk.check(), "unit-doubtful")->severity == Severity::Ask);
    desk.memory = CustomerMemory({learnt(MemoryKind::Unit, "pcs|HX0128", "EA")});
    CHECK(found(desk.check(), "unit-doubtful")->severity == Severity::Note);
    desk.memory = CustomerMemory({learnt(MemoryKind::Unit, "pcs|HX0129", "EA")});
    CHECK(found(desk.check(), "unit-doubtful")->severity == Severity::Ask);
}

TEST_CASE("a missing number can be taken from the mail's subject")
{
    Desk desk;
    desk.order.poNumber = {};
    Document document;
    document.parts.resize(1);
    Mail mail;
    mail.subject = s("Order PO-4711, please confirm");
    document.parts[0].content = mail;
    const Findings findings = desk.check(&document);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].answers[0].id == s("subject"));
    CHECK(std::get<SetField>(findings[0].answers[0].action).typed == s("PO-4711"));
}

namespace {

// A mail with an order in a file.
Document mailWithFile(const char *name)
{
    Document document;
    document.parts.resize(3);
    document.parts[0].content = Mail();
    document.parts[1].parent = document.parts[2].parent = 0;
    document.parts[1].role = PartRole::Body;
    document.parts[2].role = PartRole::Attachment;
    document.parts[2].name = s(name);
    return document;
}

} // namespace

TEST_CASE("where the mail and its attachment disagree both values are named, and either can be taken")
{
    const Document document = mailWithFile("order.pdf");
    Desk desk;
    desk.line().quantity.source = {2, PagePlace{1, {}}};
    desk.line().quantity.alternatives = {{Decimal(40), s("40"), {1, TextPlace{8, 10}}, 0.3}};
    const Findings findings = desk.check(&document);
    REQUIRE(findings.size() == 1);
    const Finding &asked = findings.front();
    CHECK(asked.rule == s("body-and-attachment-disagree"));
    CHECK(asked.field == FieldPath::ofLine(0, FieldName::Quantity));
    CHECK(asked.question ==
          s("Line 1, Quantity: “order.pdf” says “20”, the mail says “40”. Which holds?"));
    REQUIRE(asked.answers.size() == 3);
    CHECK(std::holds_alternative<KeepAsIs>(asked.answers[0].action));
    CHECK(asked.answers[1].action == AnswerAction(SetField{asked.field, s("40")}));

    // Without the document, as in a replay, their places still tell them apart.
    CHECK(desk.rules() == s("body-and-attachment-disagree@1"));
    desk.policy.rules[s("body-and-attachment-disagree")].on = false;
    CHECK(desk.rules(&document).isEmpty());
}

TEST_CASE("a second reading in the same mail is no disagreement between its parts")
{
    const Document document = mailWithFile("order.pdf");
    Desk desk;
    desk.order.poNumber.source = {1, TextPlace{0, 4}};
    desk.order.poNumber.alternatives = {{s("4712"), s("4712"), {0, HeaderPlace{s("Subject")}}, 0.3}};
    desk.line().unitPrice.source = {2, PagePlace{1, {}}};
    desk.line().unitPrice.alternatives = {{Decimal(3), s("3"), {2, PagePlace{2, {}}}, 0.1}};
    CHECK(desk.rules(&document).isEmpty());
    CHECK(desk.rules().isEmpty());
    // The number in a text file against the one in the subject: two parts.
    desk.order.poNumber.source = {2, TextPlace{0, 4}};
    CHECK(desk.rules(&document) == s("body-and-attachment-disagree"));
    // What a person said holds.
    desk.order.poNumber.support(Evidence::Kind::Person, {});
    CHECK(desk.rules(&document).isEmpty());
}

TEST_CASE("a day that the mail leaves open is asked about with both readings, whatever the order was read from")
{
    for (const Medium medium : {Medium::Page, Medium::Scan, Medium::Sheet, Medium::Message, Medium::Structured}) {
        Desk desk;
        desk.order.medium = medium;
        desk.order.requestedDate = value(QDate(2026, 6, 5), 0.6);
        desk.order.requestedDate.written = s("05/06/2026");
        desk.order.requestedDate.evidence = {{Evidence::Kind::Label, {}}, {Evidence::Kind::Position, {}}};
        desk.order.requestedDate.alternatives = {{QDate(2026, 5, 6), s("05/06/2026"), {}, 0.4}};
        const Findings findings = desk.check();
        const Finding *asked = found(findings, "ambiguous-date");
        INFO(toKey(medium).toStdString());
        REQUIRE(asked);
        CHECK(asked->answers.size() == 3);
    }
}
