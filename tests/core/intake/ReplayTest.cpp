// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Replay.h"

#include "tests/core/checking/Desk.h"
#include "tests/support/StoreBuilders.h"

using namespace intray;
using intray::testing::Desk;
using intray::testing::number;
using intray::testing::s;
using intray::testing::value;

namespace {

// A desk with stored orders of one customer, which `seller` makes and matches.
struct StoredDesk : TestDesk
{
    Desk seller;
    Knowledge knowledge;

    StoredDesk()
    {
        knowledge = {Lexicon::builtIn(), std::make_shared<const Catalog>(seller.data),
                     std::make_shared<const CustomerMemory>(), Policy::builtIn()};
        seller.order.requestedDate = value(QDate(2026, 5, 1));
        seller.line().unitPrice.written = s("2.00");
    }
    OrderId add(const char *poNumber, OrderState state, const char *laterQuantity = nullptr)
    {
        OrderRecord record;
        record.submission = addSubmission(db(), poNumber, s(poNumber) + QStringLiteral(".pdf"));
        record.asRead = seller.order;
        record.asRead.poNumber = intray::testing::field(poNumber);
        matchOrder(record.asRead, *knowledge.catalog, *knowledge.memory);
        record.order = record.asRead;
        record.state = state;
        if (laterQuantity) {
            record.touched = true;
            record.order.lines[0].quantity = value(number(laterQuantity));
            record.order.lines[0].quantity.support(Evidence::Kind::Person, {});
        }
        return must(OrderStore(db()).add(record));
    }
    void orders(int quantity, const char *each)
    {
        seller.line().quantity = value(Decimal(quantity));
        price(each);
    }
    void price(const char *each)
    {
        seller.line().unitPrice = value(number(each));
        seller.line().lineTotal = value(number(each) * *seller.line().quantity.value);
    }
    Replay replayed(const char *candidate, ReplayScope scope = {}, const JobControl &job = JobControl())
    {
        return must(replay(db(), knowledge, must(Policy::fromJson(candidate)), scope, job));
    }
};

constexpr const char *Loose = R"({"rules": {"price-mismatch": {"tolerance": {"percent": "10"}},
                                            "duplicate-content": {"on": false}}})";

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules += finding.rule;
    return rules;
}

} // namespace

TEST_CASE("a looser tolerance lets orders pass, and says which were wrong in what a person changed later")
{
    StoredDesk desk;
    desk.add("A1", OrderState::Ready);
    desk.orders(30, "2.10");
    const OrderId changed = desk.add("A2", OrderState::Exported, "40");
    desk.orders(50, "2.30");
    desk.add("A3", OrderState::ToReview);

    const Replay result = desk.replayed(Loose);
    CHECK(result.orders == 3);
    CHECK(result.touchlessBefore == 1);
    CHECK(result.touchlessAfter == 2);
    CHECK(result.wrongBefore == 0);
    CHECK(result.wrongAfter == 1);
    REQUIRE(result.rules.size() == 1);
    CHECK(result.rules[0] == ReplayRule{s("price-mismatch"), 2, 1, 0, 1});
    REQUIRE(result.changed.size() == 1);
    const ReplayOrder &order = result.changed[0];
    CHECK(order.id == changed);
    CHECK(order.wasFlagged);
    CHECK_FALSE(order.isFlagged);
    CHECK(rulesOf(order.vanish) == QStringList(s("price-mismatch")));
    CHECK(order.wrongAfter == QStringList(s("Line 1, Quantity: 30, later 40")));
    CHECK(order.wrongBefore.isEmpty());
}

TEST_CASE("the same rules change nothing, a rule switched off for one customer counts for their orders only")
{
    StoredDesk desk;
    desk.add("B1", OrderState::Ready);
    CHECK(desk.replayed("{}") == Replay{1, 1, 1, 0, 0, {}, {}, false});
    desk.orders(40, "2.00");
    desk.seller.line().quantity.confidence = 0.5;
    desk.add("B2", OrderState::ToReview);
    const Replay off = desk.replayed(R"({"changes": [{"rule": "low-confidence", "customer": "C1",
                                         "from": "2026-03-02", "on": false}]})");
    REQUIRE(off.changed.size() == 1);
    CHECK(off.touchlessAfter == off.touchlessBefore + 1);
    CHECK(desk.replayed(R"({"changes": [{"rule": "low-confidence", "customer": "C2", "on": false}]})")
              .changed.empty());
}

TEST_CASE("a change that is to hold from a later day is tried as if the day had come, and nothing else is")
{
    StoredDesk desk; // all arrive on 2026-03-02
    desk.orders(30, "2.10");
    desk.add("A1", OrderState::ToReview);
    const auto percent = [](const char *from, int value) {
        Policy::Change change;
        change.rule = s("price-mismatch");
        change.from = QDate::fromString(s(from), Qt::ISODate);
        change.tolerances[s("percent")] = Decimal(value);
        return change;
    };
    Policy candidate = desk.knowledge.policy;
    const auto touchless = [&] {
        const Replay replay =
            must(intray::replay(desk.db(), desk.knowledge, candidate, ReplayScope(), JobControl()));
        return std::pair(replay.touchlessBefore, replay.touchlessAfter);
    };
    candidate.changes = {percent("2027-01-01", 10)};
    CHECK(touchless() == std::pair(0, 1));
    // Also where a change that holds already says otherwise: the later one is the stronger.
    desk.knowledge.policy.changes = {percent("2026-01-01", 3)};
    candidate.changes = {percent("2026-01-01", 3), percent("2027-01-01", 10)};
    CHECK(touchless() == std::pair(0, 1));
    // What both will do from some day on is no part of what is tried.
    desk.knowledge.policy.changes = {percent("2027-01-01", 10)};
    candidate.changes = desk.knowledge.policy.changes;
    CHECK(touchless() == std::pair(0, 0));
    // Taking such a change away is tried like making it.
    candidate.changes.clear();
    CHECK(touchless() == std::pair(1, 0));
}

TEST_CASE("each order is judged by what the desk held when it came")
{
    StoredDesk desk;
    desk.price("2.10"); // kept from passing for another reason, so that a duplicate does not count alone
    desk.add("C1", OrderState::Ready);
    desk.add("C2", OrderState::Rejected);
    desk.add("C3", OrderState::Ready);
    const Replay result = desk.replayed(Loose);
    REQUIRE(result.changed.size() == 3);
    // The latest first. The first had nothing before it; the rejected one counts for none after it.
    CHECK(rulesOf(result.changed[2].vanish) == QStringList(s("price-mismatch")));
    CHECK(rulesOf(result.changed[1].vanish) ==
          QStringList({s("duplicate-content"), s("price-mismatch")}));
    CHECK(result.changed[0].vanish.size() == 2);
}

TEST_CASE("a replay covers the latest orders or those since a day, and stops when it is told to")
{
    StoredDesk desk;
    for (const char *number : {"D1", "D2", "D3"})
        desk.add(number, OrderState::Ready);
    CHECK(desk.replayed("{}", {2, {}}).orders == 2);
    CHECK(desk.replayed("{}", {500, QDate(2026, 3, 2)}).orders == 3);
    CHECK(desk.replayed("{}", {500, QDate(2026, 3, 4)}).orders == 0);
    std::vector<int> steps;
    JobControl job;
    const JobControl watched = job.withProgress([&](int done, int total, const QString &) {
        steps.push_back(done * 10 + total);
        if (done == 2)
            job.cancel();
    });
    const Replay result = desk.replayed("{}", {}, watched);
    CHECK(result.isCancelled);
    CHECK(result.orders == 2);
    CHECK(steps == std::vector<int>{13, 23});
}
