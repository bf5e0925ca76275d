// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/RuleNeeds.h"
#include "tests/core/checking/Desk.h"

using namespace intray;
using namespace intray::testing;

namespace {

Policy read(const char *json)
{
    Result<Policy> policy = Policy::fromJson(json);
    INFO((policy ? QString() : policy.error().message).toStdString());
    REQUIRE(policy);
    return *policy;
}

QString refusal(const char *json)
{
    const Result<Policy> policy = Policy::fromJson(json);
    return policy ? QString() : policy.error().message;
}

constexpr const char *Changed = R"({"requiredConfidence": 0.85,
    "rules": {"currency-mismatch": {"on": false}, "price-mismatch": {"tolerance": {"percent": "3.5"}}},
    "changes": [
      {"rule": "price-mismatch", "from": "2026-05-01", "tolerance": {"percent": "9"}},
      {"rule": "price-mismatch", "customer": "C1", "from": "2026-04-01", "severity": "block",
       "tolerance": {"percent": "5"}, "by": "ann", "at": "2026-03-30T08:15:00.250Z", "why": "rebate \"A\""},
      {"rule": "price-mismatch", "customer": "C1", "severity": "note"},
      {"rule": "missing-po-number", "customer": "c-1", "on": false}]})";

} // namespace

TEST_CASE("of the changes that hold, the customer's counts before the general one, then the later day")
{
    const Policy policy = read(Changed);
    const QString price = s("price-mismatch");
    const QString percent = s("percent");
    const auto before = policy.forOrder(s("C1"), QDate(2026, 3, 31));
    CHECK(before.tolerance(price, percent, 0) == number("3.5"));
    CHECK(before.rules.at(price).severity == Severity::Note);
    CHECK_FALSE(before.isOn(s("missing-po-number"))); // the number is the same, written otherwise
    const auto after = policy.forOrder(s("C1"), QDate(2026, 6, 1));
    CHECK(after.tolerance(price, percent, 0) == Decimal(5));
    CHECK(after.rules.at(price).severity == Severity::Block);
    CHECK(after.changes.empty());
    const auto other = policy.forOrder(s("C2"), QDate(2026, 6, 1));
    CHECK(other.tolerance(price, percent, 0) == Decimal(9));
    CHECK(other.rules.at(price).severity == Severity::Ask);
    CHECK(other.isOn(s("missing-po-number")));
    CHECK(policy.forOrder({}, QDate(2026, 4, 30)).tolerance(price, percent, 0) == number("3.5"));
    CHECK(policy.rulePolicy(price, s("C1"), QDate(2026, 6, 1)) == after.rules.at(price));
}

TEST_CASE("an order is checked by what holds for its customer today")
{
    Desk desk;
    desk.order.poNumber = {};
    CHECK(desk.rules() == s("missing-po-number"));
    desk.policy = read(R"({"changes": [
        {"rule": "missing-po-number", "customer": "C1", "from": "2026-03-02", "on": false}]})");
    CHECK(desk.rules().isEmpty());
    desk.today = QDate(2026, 3, 1);
    CHECK(desk.rules() == s("missing-po-number"));
}

TEST_CASE("a rules file gives the same policy again, whole or with the differences only")
{
    const Policy policy = read(Changed);
    const QByteArray differences = policy.toJson(Policy::Extent::Differences);
    CHECK(*Policy::fromJson(differences) == policy);
    CHECK_FALSE(differences.contains("duplicate-po"));
    const QByteArray everything = policy.toJson(Policy::Extent::Everything);
    CHECK(*Policy::fromJson(everything) == policy);
    CHECK(everything.contains("duplicate-po"));
    CHECK(Policy::builtIn().toJson(Policy::Extent::Differences).simplified() == "{ }");
}

TEST_CASE("a wrong rules file says what is wrong and where")
{
    CHECK(refusal("{,").contains(s("no JSON")));
    CHECK(refusal("[]").contains(s("one JSON object")));
    CHECK(refusal(R"({"rule": {}})").contains(s("“rule” is not known")));
    CHECK(refusal(R"({"requiredConfidence": "high"})").contains(s("between 0 and 1")));
    CHECK(refusal(R"({"rules": {"no-such": {}}})").contains(s("no rule “no-such”")));
    CHECK(refusal(R"({"rules": {"duplicate-po": {"on": "yes"}}})").contains(s("true or false")));
    CHECK(refusal(R"({"rules": {"duplicate-po": {"enabled": true}}})").contains(s("“enabled”")));
    CHECK(refusal(R"({"rules": {"duplicate-po": {"tolerance": {"days": 3}}}})").contains(s("no tolerance")));
    CHECK(refusal(R"({"rules": {"price-mismatch": {"tolerance": {"pct": 3}}}})").contains(s("percent")));
    CHECK(refusal(R"({"rules": {"price-mismatch": {"tolerance": {"percent": "-1"}}}})").contains(s("from 0")));
    CHECK(refusal(R"({"changes": [{"rule": "duplicate-po", "on": false}, {"rule": "x"}]})")
              .contains(s("Change 2 (rule “x”)")));
    CHECK(refusal(R"({"changes": [{"rule": "duplicate-po", "from": "1.4.2026"}]})").contains(s("2026-03-02")));
    CHECK(refusal(R"({"changes": {}})").contains(s("list of changes")));
}

TEST_CASE("a rule that is on says what it needs, and no rule is on and silently cannot run")
{
    const Policy policy = Policy::builtIn();
    const intray::testing::Desk desk;
    const Catalog empty{MasterData()}, known(desk.data);
    const Order full = desk.order;
    CheckContext context = desk.context(empty);
    context.isHistoryKnown = true;
    for (const auto &rule : checkRules()) {
        INFO(rule->id().toStdString());
        const Policy::RulePolicy holds = policy.rulePolicy(rule->id(), {}, desk.today);
        const bool isOfArrivals = rule->id() == intray::testing::s("unreadable-part");
        if (!rule->canCheck(full, context) && !isOfArrivals)
            CHECK_FALSE(ruleNeeds(rule->id(), holds, empty).isEmpty());
        Policy::RulePolicy off = holds;
        off.on = false;
        CHECK(ruleNeeds(rule->id(), off, empty).isEmpty());
    }
    const auto needs = [&](const char *rule) {
        const QString id = intray::testing::s(rule);
        return ruleNeeds(id, policy.rulePolicy(id, {}, desk.today), known);
    };
    CHECK(needs("target-format") == intray::testing::s("needs at least one limit above 0"));
    CHECK(needs("payment-terms-differ") == intray::testing::s("needs the payment terms of customers"));
    CHECK(needs("order-not-ours") == intray::testing::s("needs our own name and address in the master data"));
    CHECK(needs("price-mismatch").isEmpty());
    CHECK(needs("unusual-quantity").isEmpty()); // comes by itself, with the orders
    CHECK(needs("unreadable-part").isEmpty());
}
