// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checking/Desk.h"

#include <QLocale>

using namespace intray;
using namespace intray::testing;

TEST_CASE("a required field that is not proven is asked about once")
{
    Desk desk;
    desk.line().quantity.confidence = 0.7;
    desk.order.poNumber.confidence = 0.4;
    CHECK(desk.rules() == s("low-confidence low-confidence@1"));
    desk.order.poNumber = field("PO-77", 0.5);
    CHECK(desk.rules() == s("duplicate-po low-confidence@1"));
    desk.line().lineTotal = value(number("44.00"));
    CHECK(desk.rules() == s("duplicate-po line-total-mismatch@1"));
}

TEST_CASE("a line that names no goods is asked about, also where no items are loaded")
{
    Desk desk;
    desk.data.items.clear();
    desk.line().supplierItem = {};
    desk.line().description = {};
    CHECK(desk.rules().contains(s("low-confidence@1")));
    desk.line().description = field("Hex bolt");
    CHECK_FALSE(desk.rules().contains(s("low-confidence@1")));
}

TEST_CASE("an address that is the customer's own needs no further proof")
{
    Desk desk;
    desk.order.shipTo = field("Abbot Pumps Ltd, 18 Bridge Road, PR5 6HD Preston", 0.4);
    CHECK(desk.rules().isEmpty());
}

TEST_CASE(
    "something that stands there and cannot be read is asked about, what is not stated is not")
{
    Desk desk;
    desk.order.requestedDate = {};
    CHECK(desk.rules().isEmpty());
    desk.order.requestedDate.written = s("KW ?");
    CHECK(desk.rules() == s("low-confidence"));
    desk.line().unit = {};
    desk.line().unit.written = s("~");
    CHECK(desk.rules() == s("low-confidence low-confidence@1"));
}

TEST_CASE("a date that can be read in two ways is one question with both readings")
{
    Desk desk;
    desk.order.requestedDate = value(QDate(2026, 5, 4), 0.6);
    desk.order.requestedDate.written = s("04/05/2026");
    desk.order.requestedDate.alternatives = {{QDate(2026, 4, 5), s("04/05/2026"), {}, 0.4}};
    const Findings findings = desk.check();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == s("ambiguous-date"));
    CHECK(std::get<SetField>(findings[0].answers[1].action).typed == s("2026-04-05"));
}

TEST_CASE("a date beside which the reader saw another as likely is asked about, however often such dates are right")
{
    Desk desk;
    desk.order.requestedDate = value(QDate(2026, 4, 13), 0.6);
    desk.order.requestedDate.support(Evidence::Kind::Label, {});
    desk.order.requestedDate.support(Evidence::Kind::Form, {});
    CHECK(desk.rules().isEmpty());
    desk.order.requestedDate.alternatives = {{QDate(2026, 4, 17), s("KW 16"), {}, 0.4}};
    CHECK(desk.rules() == s("low-confidence"));
}

TEST_CASE("each doubt of the extraction is a question")
{
    Desk desk;
    desk.order.doubts = {s("The document counts 3 lines, 1 was read."), s("Two tables disagree.")};
    CHECK(desk.rules() == s("low-confidence low-confidence"));
}

TEST_CASE("a part that could not be read blocks, a picture in a signature does not")
{
    Desk desk;
    Document document;
    document.parts.resize(2);
    document.parts[1].name = s("order.xls");
    document.parts[1].role = PartRole::InlinePicture;
    document.parts[1].issues = {
        {ReadingIssue::Kind::Unsupported, s("Old Excel files cannot be read yet."), {}, false}};
    CHECK(desk.rules(&document).isEmpty());
    document.parts[1].role = PartRole::Attachment;
    CHECK(desk.rules(&document) == s("unreadable-part"));
    CHECK(desk.check(&document)[0].question.contains(s("order.xls")));

    const Catalog catalog(desk.data);
    CHECK(checkDocument(desk.context(catalog, &document)).size() == 2);
}

TEST_CASE("without master data the rules that need it are silent and listed")
{
    Desk desk;
    desk.data = {};
    desk.order.customerNo = {};
    desk.order.poNumber = {};
    desk.line().supplierItem.confidence = 0.5;
    desk.line().lineTotal = value(number("99.00"));
    CHECK(desk.rules() == s("line-total-mismatch@1 low-confidence@1 missing-po-number"));
    const Catalog none;
    const QStringList unchecked = uncheckedRules(desk.order, desk.context(none));
    for (const char *rule :
         {"unknown-customer", "unknown-item", "price-mismatch", "unknown-ship-to", "duplicate-po"})
        CHECK(unchecked.contains(s(rule)));
    CHECK_FALSE(unchecked.contains(s("low-confidence")));
}

TEST_CASE("a policy switches rules off and changes severity and tolerance")
{
    Desk desk;
    desk.line().unitPrice = value(number("2.10"));
    desk.line().lineTotal = {};
    desk.order.poNumber = {};
    const auto policy = Policy::fromJson(R"({"requiredConfidence": 0.8, "rules": {
        "missing-po-number": {"severity": "note"}, "price-mismatch": {"tolerance": {"percent": 5}}}})");
    REQUIRE(policy);
    desk.policy = *policy;
    const Findings findings = desk.check();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::Note);
    CHECK_FALSE(isFlagged(findings));
    desk.policy.rules[s("missing-po-number")].on = false;
    CHECK(desk.check().empty());

    CHECK_FALSE(Policy::fromJson(R"({"rules": {"no-such-rule": {}}})"));
    CHECK_FALSE(Policy::fromJson(R"({"rules": {"duplicate-po": {"severity": "maybe"}}})"));
    CHECK_FALSE(Policy::fromJson("{"));
}

TEST_CASE("the built-in policy names every rule with its own severity")
{
    const Policy policy = Policy::builtIn();
    CHECK(policy.rules.size() == checkRules().size());
    for (const auto &rule : checkRules()) {
        INFO(rule->id().toStdString());
        REQUIRE(policy.rules.count(rule->id()) == 1);
        CHECK(policy.rules.at(rule->id()).severity == rule->severity());
    }
}

TEST_CASE("an answer holds while the values stay, and falls when they change")
{
    Desk desk;
    desk.line().quantity = value(Decimal(25));
    desk.line().unitPrice = {};
    desk.line().lineTotal = {};
    Findings answered = desk.check();
    REQUIRE(answered.size() == 1);
    answered[0].answeredWith = s("keep");
    Findings again = desk.check();
    keepAnswers(again, answered);
    CHECK_FALSE(isFlagged(again));
    desk.line().quantity = value(Decimal(35));
    Findings changed = desk.check();
    keepAnswers(changed, answered);
    CHECK(isFlagged(changed));
}

TEST_CASE("findings come worst first, then by line")
{
    Desk desk;
    desk.order.lines.push_back(desk.line());
    desk.order.lines[0].quantity = value(Decimal(25));
    desk.order.lines[1].supplierItem = field("NO-SUCH-9");
    desk.order.poNumber = {};
    for (OrderLine &line : desk.order.lines) {
        line.unitPrice = {};
        line.lineTotal = {};
    }
    QStringList rules;
    for (const Finding &finding : desk.check())
        rules += finding.rule;
    CHECK(rules == QStringList({s("unknown-item"), s("missing-po-number"), s("pack-multiple")}));
}

TEST_CASE("questions write numbers as the window's language does, and type them as files do")
{
    const QLocale before;
    const auto questionIn = [](const char *language, Finding *found) {
        QLocale::setDefault(QLocale(s(language)));
        Desk desk;
        desk.data.customers[0].creditLimit.reset();
        desk.line().quantity = value(Decimal(12000));
        desk.line().lineTotal = value(Decimal(58050));
        *found = desk.check()[0];
        return found->question;
    };
    Finding english, german;
    CHECK(questionIn("en_GB", &english) ==
          s("Line 1: 12,000 at 2.00 makes 24,000.00\u00a0GBP, printed is 58,050.00\u00a0GBP. Which "
            "figure is wrong?"));
    CHECK(questionIn("de_DE", &german).contains(s("12.000 at 2,00 makes 24.000,00\u00a0GBP")));
    QLocale::setDefault(before);
    CHECK(english.about == german.about);
    CHECK(english.answers[0].action == german.answers[0].action);
    CHECK(english.answers[0].id == german.answers[0].id);
    CHECK(english.answers[0].text == s("24,000.00\u00a0GBP"));
}
