// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/OrderLifecycle.h"

#include "core/store/AuditLog.h"
#include "core/store/SettingStore.h"
#include "tests/support/StoreBuilders.h"

using namespace intray;

namespace {

const User Ann{QStringLiteral("ann"), false}, Sue{QStringLiteral("sue"), true};

struct LifecycleDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    OrderStore store{db()};
    OrderLifecycle lifecycle(bool fourEyes = false)
    {
        return OrderLifecycle(db(), clock, DeskPolicy{fourEyes, true});
    }
    OrderId order(OrderState state, const QString &po = QStringLiteral("1"))
    {
        return addOrder(db(), po, state);
    }
    OrderState state(OrderId id) { return must(store.order(id)).state; }
};

Finding question(Severity severity)
{
    Finding finding;
    finding.rule = QStringLiteral("pack-multiple");
    finding.severity = severity;
    return finding;
}

} // namespace

TEST_CASE("refuses release while a finding is open")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    OrderRecord record = must(desk.store.order(id));
    record.findings = {question(Severity::Ask), question(Severity::Note)};
    record.revision = must(desk.lifecycle().save(record, {}, Ann));
    CHECK_FALSE(desk.lifecycle().release(id, Ann));
    CHECK(desk.state(id) == OrderState::ToReview);
    record.findings[0].answeredWith = QStringLiteral("keep");
    must(desk.lifecycle().save(record, {}, Ann));
    must(desk.lifecycle().release(id, Ann));
    const OrderRecord released = must(desk.store.order(id));
    CHECK(released.state == OrderState::Ready);
    CHECK(released.releasedBy == QStringLiteral("ann"));
    CHECK(released.releasedAt == desk.clock.now());
    CHECK(must(AuditLog(desk.db()).entriesOf(id)).back().action == QStringLiteral("release"));
}

TEST_CASE("refuses release of a new order without lines")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    OrderRecord record = must(desk.store.order(id));
    record.order.lines.clear();
    must(desk.lifecycle().save(record, {}, Ann));
    CHECK_FALSE(desk.lifecycle().release(id, Ann));
}

TEST_CASE("nobody approves what they released, and then no batch is made at all")
{
    LifecycleDesk desk;
    const OrderId own = desk.order(OrderState::ToReview, QStringLiteral("OWN")),
                  other = desk.order(OrderState::Ready, QStringLiteral("B"));
    must(desk.lifecycle(true).release(own, Sue));
    CHECK(must(desk.lifecycle(true).approvable(Sue)) == std::vector<OrderId>{other});
    const auto refused = desk.lifecycle(true).approve({other, own}, Sue);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("OWN")));
    CHECK(desk.state(other) == OrderState::Ready);
    CHECK(must(desk.store.batches()).empty());

    const BatchId batch = must(desk.lifecycle(true).approve({other}, Sue));
    CHECK(must(desk.store.batch(batch)).orders == std::vector<OrderId>{other});
    CHECK(must(desk.store.order(other)).approvedBy == QStringLiteral("sue"));
    CHECK(desk.state(other) == OrderState::Approved);
    must(desk.lifecycle(false).approve({own}, Sue));
}

TEST_CASE("only a supervisor approves, only what is ready, and all of it or nothing")
{
    LifecycleDesk desk;
    const OrderId ready = desk.order(OrderState::Ready),
                  open = desk.order(OrderState::ToReview, QStringLiteral("2"));
    CHECK_FALSE(desk.lifecycle().approve({ready}, Ann));
    CHECK(must(desk.lifecycle().approvable(Ann)).empty());
    CHECK_FALSE(desk.lifecycle().approve({ready, open}, Sue));
    CHECK(desk.state(ready) == OrderState::Ready);
}

TEST_CASE("a release is taken back by the one who made it while it is not approved")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    must(desk.lifecycle().release(id, Ann));
    CHECK_FALSE(desk.lifecycle().undoRelease(id, Sue));
    must(desk.lifecycle().undoRelease(id, Ann));
    CHECK(desk.state(id) == OrderState::ToReview);
    must(desk.lifecycle().release(id, Ann));
    must(desk.lifecycle().approve({id}, Sue));
    CHECK_FALSE(desk.lifecycle().undoRelease(id, Ann));
    CHECK_FALSE(desk.lifecycle().reopen(id, Ann, QStringLiteral("oops")));
    must(desk.lifecycle().reopen(id, Sue, QStringLiteral("price")));
    const OrderRecord returned = must(desk.store.order(id));
    CHECK(returned.state == OrderState::ToReview);
    CHECK(returned.stateReason == QStringLiteral("price"));
    CHECK_FALSE(returned.batch);
    CHECK(returned.releasedBy.isEmpty());
}

TEST_CASE("held, waiting and rejected orders come back, exported ones do not")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    must(desk.lifecycle().hold(id, Ann, QStringLiteral("credit")));
    CHECK(desk.state(id) == OrderState::Held);
    must(desk.lifecycle().reopen(id, Ann, {}));
    must(desk.lifecycle().waitForCustomer(id, Ann, QStringLiteral("which size?")));
    must(desk.lifecycle().reopen(id, Ann, {}));
    must(desk.lifecycle().reject(id, Ann, QStringLiteral("spam")));
    CHECK(must(desk.store.order(id)).stateReason == QStringLiteral("spam"));
    CHECK_FALSE(desk.lifecycle().release(id, Ann));
    must(desk.lifecycle().reopen(id, Ann, {}));
    const OrderId gone = desk.order(OrderState::Exported, QStringLiteral("2"));
    CHECK_FALSE(desk.lifecycle().reopen(gone, Sue, {}));
    CHECK_FALSE(desk.lifecycle().hold(gone, Sue, {}));
}

TEST_CASE("what another clerk is working on is left alone until the lease runs out")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    REQUIRE(must(desk.store.lock(id, QStringLiteral("bob"), desk.clock.now(), 60)));
    const auto refused = desk.lifecycle().release(id, Ann);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("bob")));
    CHECK_FALSE(desk.lifecycle().save(must(desk.store.order(id)), {}, Ann));
    desk.clock.advance(61'000);
    must(desk.lifecycle().release(id, Ann));
}

TEST_CASE("the same order number that came meanwhile stops a release until a person has decided")
{
    LifecycleDesk desk;
    desk.order(OrderState::ToReview, QStringLiteral("PO-7"));
    const OrderId id = addOrder(desk.db(), QStringLiteral("po 7"), OrderState::ToReview);
    CHECK_FALSE(desk.lifecycle().release(id, Ann));
    CHECK(desk.state(id) == OrderState::ToReview);
    OrderRecord record = must(desk.store.order(id));
    Finding asked = question(Severity::Block);
    asked.rule = QStringLiteral("duplicate-po");
    asked.answeredWith = QStringLiteral("keep");
    record.findings = {asked};
    must(desk.lifecycle().save(record, {}, Ann));
    must(desk.lifecycle().release(id, Ann));
}

TEST_CASE("an edited copy cannot release, approve or change what has left review")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    OrderRecord record = must(desk.store.order(id));
    record.state = OrderState::Approved;
    CHECK_FALSE(desk.lifecycle().save(record, {}, Ann));
    record.state = OrderState::ToReview;
    record.releasedBy = record.approvedBy = QStringLiteral("mallory");
    must(desk.lifecycle().save(record, {{}}, Ann));
    CHECK(must(desk.store.order(id)).releasedBy.isEmpty());
    CHECK(must(desk.store.order(id)).approvedBy.isEmpty());
    CHECK(must(AuditLog(desk.db()).entriesOf(id)).size() == 1);
    must(desk.lifecycle().release(id, Ann));
    CHECK_FALSE(desk.lifecycle().save(must(desk.store.order(id)), {}, Ann));
}

TEST_CASE("four eyes are on with a second user unless the desk says otherwise")
{
    TestDesk desk;
    SettingStore settings(desk.db());
    CHECK_FALSE(must(deskPolicy(desk.db())).fourEyes);
    must(settings.addUser(Ann));
    must(settings.addUser(Ann));
    CHECK_FALSE(must(deskPolicy(desk.db())).fourEyes);
    must(settings.addUser(Sue));
    CHECK(must(deskPolicy(desk.db())).fourEyes);
    must(settings.set(QStringLiteral("desk.fourEyes"), QStringLiteral("off")));
    CHECK_FALSE(must(deskPolicy(desk.db())).fourEyes);
}

TEST_CASE("a question that was put off by holding is asked again when the order comes back")
{
    LifecycleDesk desk;
    const OrderId id = desk.order(OrderState::ToReview);
    OrderRecord record = must(desk.store.order(id));
    Finding finding = question(Severity::Ask);
    finding.answers = {{QStringLiteral("hold"), {}, {}, HoldOrder{QStringLiteral("price")}}};
    finding.answeredWith = QStringLiteral("hold");
    record.findings = {finding};
    must(desk.lifecycle().save(record, {}, Ann));
    must(desk.lifecycle().hold(id, Ann, QStringLiteral("price")));
    must(desk.lifecycle().reopen(id, Ann, {}));
    CHECK_FALSE(desk.lifecycle().release(id, Ann));
    CHECK(must(desk.store.order(id)).findings.front().isOpen());
}
