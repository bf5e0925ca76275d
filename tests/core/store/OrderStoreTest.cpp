// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OrderStore.h"

#include "core/masterdata/MasterData.h"
#include "core/store/MasterDataStore.h"
#include "tests/support/StoreBuilders.h"

using namespace intray;

namespace {

Finding finding(const QString &rule, Severity severity)
{
    Finding finding;
    finding.rule = rule;
    finding.field = FieldPath::ofLine(0, FieldName::Quantity);
    finding.severity = severity;
    finding.question = QStringLiteral("10 or 100?");
    finding.answers = {{QStringLiteral("keep"), QStringLiteral("Keep"), {}, KeepAsIs{}}};
    finding.about = QStringLiteral("10");
    return finding;
}

} // namespace

TEST_CASE("an order comes back from the store as it went in")
{
    TestDesk desk;
    OrderRecord record;
    record.submission = addSubmission(desk.db(), "bytes");
    record.order = orderOf(QStringLiteral("C1"), QStringLiteral("PO 4711"));
    record.asRead = record.order;
    record.asRead.poNumber.value = QStringLiteral("PO 471l");
    record.findings = {finding(QStringLiteral("pack-multiple"), Severity::Ask),
                       finding(QStringLiteral("unknown-customer"), Severity::Block)};
    record.findings[0].answeredWith = QStringLiteral("keep");
    record.touched = true;
    record.releasedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

    OrderStore store(desk.db());
    record.id = must(store.add(record));
    const OrderRecord back = must(store.order(record.id));
    CHECK(back == record);

    const QueueRow row = must(store.queueRow(record.id));
    CHECK(row.poNumber == QStringLiteral("PO 4711"));
    CHECK(row.openRules == QStringList{QStringLiteral("unknown-customer")});
    CHECK(row.blockCount == 1);
    CHECK(row.askCount == 0);
    CHECK(row.value == Decimal::fromCanonical(u"12.5"));
    CHECK(row.arrivedAt == QDateTime(QDate(2026, 3, 2), QTime(8, 30, 0, 125), Qt::UTC));
    CHECK(row.searchText.contains(QStringLiteral("hx-0128")));
    CHECK(must(store.queue()).front() == row);
}

TEST_CASE("of two people who change the same order the second is told and nothing is lost")
{
    TestDesk desk;
    OrderStore store(desk.db());
    const OrderId id = addOrder(desk.db(), QStringLiteral("1"), OrderState::ToReview);
    OrderRecord first = must(store.order(id));
    OrderRecord second = first;
    first.order.note = QStringLiteral("first");
    second.order.note = QStringLiteral("second");
    CHECK(must(store.save(first)) == 2);
    const auto refused = store.save(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("Somebody else")));
    CHECK(must(store.order(id)).order.note == QStringLiteral("first"));
    CHECK(must(store.order(id)).revision == 2);
}

TEST_CASE("a lease keeps a second clerk out until it is given back or runs out")
{
    TestDesk desk;
    OrderStore store(desk.db());
    const OrderId id = addOrder(desk.db(), QStringLiteral("1"), OrderState::ToReview);
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const QString ann = QStringLiteral("ann"), bob = QStringLiteral("bob");
    CHECK(must(store.lock(id, ann, now, 60)));
    CHECK(must(store.lock(id, ann, now.addSecs(30), 60)));
    CHECK_FALSE(must(store.lock(id, bob, now.addSecs(80), 60)));
    CHECK(must(store.queueRow(id, now.addSecs(80))).lockedBy == ann);
    CHECK(must(store.queueRow(id, now.addSecs(91))).lockedBy.isEmpty());
    CHECK(must(store.lock(id, bob, now.addSecs(91), 60)));
    must(store.unlock(id, ann));
    CHECK_FALSE(must(store.lock(id, ann, now.addSecs(92), 60)));
    must(store.unlock(id, bob));
    CHECK(must(store.lock(id, ann, now.addSecs(92), 60)));
}

TEST_CASE("known orders are those that came before or have passed, never rejected ones")
{
    TestDesk desk;
    OrderStore store(desk.db());
    const OrderId first = addOrder(desk.db(), QStringLiteral("A-1"), OrderState::ToReview);
    addOrder(desk.db(), QStringLiteral("A-2"), OrderState::Rejected);
    const OrderId mine = addOrder(desk.db(), QStringLiteral("A-3"), OrderState::ToReview);
    addOrder(desk.db(), QStringLiteral("A-4"), OrderState::ToReview);
    const OrderId passed = addOrder(desk.db(), QStringLiteral("A-5"), OrderState::Exported);
    addOrder(desk.db(), QStringLiteral("A-6"), OrderState::Ready, {}, QStringLiteral("C2"));
    const auto known = must(store.knownOrders(QStringLiteral("C1"), mine));
    REQUIRE(known.size() == 2);
    CHECK(known[0] == KnownOrder{first, QStringLiteral("C1"), QStringLiteral("A-1"),
                                 QDate(2026, 2, 27),
                                 contentKey(orderOf(QStringLiteral("C1"), QStringLiteral("A-1")))});
    CHECK(known[1].id == passed);
    CHECK(must(store.knownOrders(QString(), 0)).empty());
}

TEST_CASE("the queue takes its customer names from the master data, also later ones")
{
    TestDesk desk;
    const OrderId id = addOrder(desk.db(), QStringLiteral("1"), OrderState::ToReview);
    CHECK(must(OrderStore(desk.db()).queueRow(id)).customerName.isEmpty());
    MasterData data;
    data.customers.push_back({});
    data.customers[0].number = QStringLiteral("C1");
    data.customers[0].name = QStringLiteral("Müller & Söhne");
    must(MasterDataStore(desk.db()).replace(data));
    CHECK(must(OrderStore(desk.db()).queueRow(id)).customerName ==
          QStringLiteral("Müller & Söhne"));
}

TEST_CASE("a separator character in a document cannot damage the list of orders")
{
    TestDesk desk;
    const OrderId id = addOrder(desk.db(), QStringLiteral("A") + QChar(31) + QStringLiteral("B"),
                                OrderState::ToReview);
    CHECK(must(OrderStore(desk.db()).queueRow(id)).poNumber == QStringLiteral("AB"));
}

TEST_CASE("a store call that fails half-way leaves nothing behind")
{
    TestDesk desk;
    OrderRecord record;
    record.submission = 77; // not there
    record.order = orderOf(QStringLiteral("C1"), QStringLiteral("1"));
    CHECK_FALSE(OrderStore(desk.db()).add(record));
    CHECK(must(OrderStore(desk.db()).queue()).empty());
    // And the connection is not stuck in an open step.
    auto transaction = must(Transaction::begin(desk.db()));
    must(transaction->commit());
}
