// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Reread.h"

#include "core/review/OrderLifecycle.h"
#include "core/review/ReviewSession.h"
#include "core/store/AuditLog.h"
#include "core/store/OrderStore.h"
#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"

using namespace intray;

namespace {

const User Ann{QStringLiteral("ann"), true};

// Mails of one customer with an item number that nobody knows, taken in at a real store.
struct WaitingDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    ReaderProcess reader{QStringLiteral(INTRAY_BIN "/intray-reader")};
    Knowledge knowledge{Lexicon::builtIn(), std::make_shared<const Catalog>(smallSeller()),
                        std::make_shared<const CustomerMemory>(), Policy::builtIn()};
    OrderStore orders{db()};

    OrderId take(const QByteArray &po)
    {
        QByteArray mail = orderMail(po);
        mail.replace("HX-0129 Hex bolt DIN 933 HX-0129", "ZZ-4711 Special screw");
        const TakenIn taken =
            must(Intake(db(), reader, knowledge, clock)
                     .takeIn({mail, QStringLiteral("order.eml"), QStringLiteral("drop"), Ann.name}, {}));
        REQUIRE(taken.orders.size() == 1);
        return taken.orders[0];
    }
    OrderRecord record(OrderId id) { return must(orders.order(id)); }
    ReviewSession open(OrderId id)
    {
        return ReviewSession(record(id), nullptr,
                             {*knowledge.catalog, *knowledge.memory, knowledge.policy,
                              clock.today(), {}, nullptr, Intent::Order, {}},
                             clock, Ann.name, knowledge.lexicon);
    }
    // Says in one order what the number means; gives the lessons.
    std::vector<Lesson> teach(OrderId id)
    {
        ReviewSession session = open(id);
        must(session.correct(FieldPath::ofLine(1, FieldName::Sku), QStringLiteral("HX-0129")));
        const std::vector<Lesson> lessons = session.takeLessons();
        must(OrderLifecycle(db(), clock, {}).save(session.record(), session.takeEntries(), Ann, lessons));
        knowledge.memory = std::make_shared<const CustomerMemory>(must(MemoryStore(db()).all()));
        return lessons;
    }
    RereadOffer offer(const std::vector<Lesson> &lessons, OrderId except)
    {
        return must(rereadWaiting(db(), knowledge, clock, scopeOf(lessons, except, Ann.name), {}));
    }
};

bool asks(const Findings &findings, const char *rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.flags() && finding.rule == QLatin1String(rule);
    });
}

} // namespace

TEST_CASE("a correction is offered to the customer's other waiting orders, and nothing is done unasked")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    REQUIRE(asks(desk.record(second).findings, "unknown-item"));
    const OrderRecord before = desk.record(second);
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    REQUIRE(offer.orders.size() == 1);
    const Reread &reread = offer.orders[0];
    CHECK(reread.before.id == second);
    CHECK(asks(reread.answered, "unknown-item"));
    CHECK(reread.asked.empty());
    const auto sku = std::find_if(reread.changes.begin(), reread.changes.end(), [](const auto &change) {
        return change.field == FieldPath::ofLine(1, FieldName::Sku);
    });
    REQUIRE(sku != reread.changes.end());
    CHECK(sku->before.isEmpty());
    CHECK(sku->after == QStringLiteral("HX-0129"));
    CHECK(desk.record(second) == before);
}

TEST_CASE("an order whose questions all fall passes, and goes back to what it was when that is taken back")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    const OrderRecord before = desk.record(second);
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    const RereadResult result = must(applyReread(desk.db(), offer.orders, Ann, desk.clock));
    REQUIRE(result.applied.size() == 1);
    CHECK(result.skipped.empty());
    const OrderRecord after = desk.record(second);
    CHECK(after.order.lines[1].sku.value == QStringLiteral("HX-0129"));
    CHECK_FALSE(asks(after.findings, "unknown-item"));
    CHECK(after.state == (isFlagged(after.findings) ? OrderState::ToReview : OrderState::Ready));
    CHECK(after.order == after.asRead);
    CHECK(after.releasedBy.isEmpty());

    CHECK(must(takeBackReread(desk.db(), result.applied, Ann, desk.clock)).empty());
    OrderRecord back = desk.record(second);
    back.revision = before.revision;
    CHECK(back == before);
    QStringList actions;
    for (const AuditEntry &entry : must(AuditLog(desk.db()).entriesOf(second)))
        actions += entry.action;
    actions.removeDuplicates();
    CHECK(actions.join(u',').toStdString() == "import,reread,undo-reread");
}

TEST_CASE("what a person changed meanwhile is neither overwritten nor taken back")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    const auto touch = [&](const char *po) {
        ReviewSession session = desk.open(second);
        must(session.correct(FieldPath::header(FieldName::PoNumber), QLatin1String(po)));
        must(OrderLifecycle(desk.db(), desk.clock, {}).save(session.record(), {}, Ann));
    };
    SECTION("before it is applied")
    {
        touch("B-1");
        const RereadResult result = must(applyReread(desk.db(), offer.orders, Ann, desk.clock));
        CHECK(result.applied.empty());
        CHECK(result.skipped.size() == 1);
        CHECK(desk.record(second).order.poNumber.value == QStringLiteral("B-1"));
    }
    SECTION("after it was applied")
    {
        const RereadResult result = must(applyReread(desk.db(), offer.orders, Ann, desk.clock));
        if (desk.record(second).state == OrderState::Ready)
            must(OrderLifecycle(desk.db(), desk.clock, {}).reopen(second, Ann, {}));
        touch("B-1");
        CHECK(must(takeBackReread(desk.db(), result.applied, Ann, desk.clock)).size() == 1);
        CHECK(desk.record(second).order.poNumber.value == QStringLiteral("B-1"));
    }
}

TEST_CASE("an order somebody worked on keeps their values, the rest is matched again")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    {
        ReviewSession session = desk.open(second);
        must(session.correct(FieldPath::ofLine(0, FieldName::Quantity), QStringLiteral("77")));
        must(OrderLifecycle(desk.db(), desk.clock, {}).save(session.record(), {}, Ann));
    }
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    REQUIRE(offer.orders.size() == 1);
    const OrderRecord &after = offer.orders[0].after;
    CHECK(after.order.lines[0].quantity.value == Decimal(77));
    CHECK(after.order.lines[0].quantity.has(Evidence::Kind::Person));
    CHECK(after.order.lines[1].sku.value == QStringLiteral("HX-0129"));
    CHECK(after.asRead == desk.record(second).asRead);
}

TEST_CASE("an order that somebody else has open is left alone and said")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    must(desk.orders.lock(second, QStringLiteral("ben"), desk.clock.now(), 600));
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    CHECK(offer.orders.empty());
    REQUIRE(offer.skipped.size() == 1);
    CHECK(offer.skipped[0].order == second);
    CHECK(offer.skipped[0].reason.contains(QStringLiteral("ben")));
}

namespace {

// Another company with a name that stands in the mail, where the sender is nobody's.
struct GuessingDesk : WaitingDesk
{
    GuessingDesk()
    {
        MasterData data = smallSeller();
        data.customers[0].emailDomain.clear();
        data.customers[0].emails.clear();
        Customer other = data.customers[0];
        other.number = QStringLiteral("C2");
        other.name = QStringLiteral("Borough Tools Ltd");
        data.customers.push_back(other);
        Address address = data.addresses[0];
        address.id = QStringLiteral("C2-S1");
        address.customerNo = other.number;
        address.name = other.name;
        data.addresses.push_back(address);
        knowledge.catalog = std::make_shared<const Catalog>(std::move(data));
    }
    OrderId takeNaming(const QByteArray &po, const QByteArray &name)
    {
        QByteArray mail = orderMail(po);
        mail.replace("Kind regards\r\nBuyer\r\n", QByteArray("Kind regards\r\nBuyer\r\n" + name + "\r\n"));
        return must(Intake(db(), reader, knowledge, clock)
                        .takeIn({mail, QStringLiteral("order.eml"), QStringLiteral("drop"), Ann.name}, {}))
            .orders.at(0);
    }
    std::vector<Lesson> setCustomer(OrderId id, const char *number, bool isTaught)
    {
        ReviewSession session = open(id);
        must(session.correct(FieldPath::header(FieldName::CustomerNo), QLatin1String(number)));
        const std::vector<Lesson> lessons =
            isTaught ? session.takeLessons() : std::vector<Lesson>();
        must(OrderLifecycle(db(), clock, {}).save(session.record(), session.takeEntries(), Ann, lessons));
        knowledge.memory = std::make_shared<const CustomerMemory>(must(MemoryStore(db()).all()));
        return lessons;
    }
};

} // namespace

TEST_CASE("whom a sender orders for is looked at also where a waiting order was taken for another's")
{
    GuessingDesk desk;
    const OrderId first = desk.take("A-1");
    const OrderId guessed = desk.takeNaming("A-2", "Borough Tools Ltd");
    const OrderId decided = desk.takeNaming("A-3", "Borough Tools Ltd");
    REQUIRE(desk.record(first).order.customerNo.value != QStringLiteral("C2"));
    REQUIRE(desk.record(guessed).order.customerNo.value == QStringLiteral("C2"));
    desk.setCustomer(decided, "C2", false); // a person said so: not looked at again
    const std::vector<Lesson> lessons = desk.setCustomer(first, "C1", true);
    REQUIRE_FALSE(lessons.empty());
    const RereadOffer offer = desk.offer(lessons, first);
    CHECK(offer.looked == 1);
    REQUIRE(offer.orders.size() == 1);
    CHECK(offer.orders[0].before.id == guessed);
    // Name and sender say different things now: that is asked, not decided.
    CHECK(asks(offer.orders[0].after.findings, "unknown-customer"));
}

TEST_CASE("a reading that has fewer lines than the order is not believed")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    OrderRecord record = desk.record(second);
    record.order.lines.push_back(record.order.lines[0]); // read by an earlier version, say
    record.order.lines.back().supplierItem.value = QStringLiteral("HX-0130");
    must(desk.orders.save(record));
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    REQUIRE(offer.orders.size() == 1);
    const OrderRecord &after = offer.orders[0].after;
    REQUIRE(after.order.lines.size() == 3);
    CHECK(after.order.lines[1].sku.value == QStringLiteral("HX-0129")); // what was taught counts all the same
    CHECK(after.order.lines[2].supplierItem.value == QStringLiteral("HX-0130"));
}

TEST_CASE("an order that somebody opens between the offer and the click is left to them, also when taking back")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    const OrderRecord before = desk.record(second);
    const RereadOffer offer = desk.offer(desk.teach(first), first);
    must(desk.orders.lock(second, QStringLiteral("ben"), desk.clock.now(), 600));
    RereadResult result = must(applyReread(desk.db(), offer.orders, Ann, desk.clock));
    CHECK(result.applied.empty());
    REQUIRE(result.skipped.size() == 1);
    CHECK(result.skipped[0].reason.contains(QStringLiteral("ben")));
    CHECK(desk.record(second).order == before.order);

    must(desk.orders.unlock(second, QStringLiteral("ben")));
    result = must(applyReread(desk.db(), offer.orders, Ann, desk.clock));
    REQUIRE(result.applied.size() == 1);
    must(desk.orders.lock(second, QStringLiteral("ben"), desk.clock.now(), 600));
    CHECK(must(takeBackReread(desk.db(), result.applied, Ann, desk.clock)).size() == 1);
    CHECK(desk.record(second).order.lines[1].sku.value == QStringLiteral("HX-0129"));
}

TEST_CASE("taking back after a second correction takes back that one only, and says so of the first")
{
    WaitingDesk desk;
    const OrderId first = desk.take("A-1"), second = desk.take("A-2");
    const RereadResult once =
        must(applyReread(desk.db(), desk.offer(desk.teach(first), first).orders, Ann, desk.clock));
    REQUIRE(once.applied.size() == 1);
    if (desk.record(second).state == OrderState::Ready)
        must(OrderLifecycle(desk.db(), desk.clock, {}).reopen(second, Ann, {}));
    // A second thought: the number means the other item.
    ReviewSession session = desk.open(first);
    must(session.correct(FieldPath::ofLine(1, FieldName::Sku), QStringLiteral("HX-0128")));
    const std::vector<Lesson> lessons = session.takeLessons();
    must(OrderLifecycle(desk.db(), desk.clock, {})
             .save(session.record(), session.takeEntries(), Ann, lessons));
    desk.knowledge.memory =
        std::make_shared<const CustomerMemory>(must(MemoryStore(desk.db()).all()));
    const RereadOffer offer = desk.offer(lessons, first);
    REQUIRE(offer.orders.size() == 1);
    const RereadResult twice = must(applyReread(desk.db(), offer.orders, Ann, desk.clock));
    REQUIRE(twice.applied.size() == 1);
    CHECK(desk.record(second).order.lines[1].sku.value == QStringLiteral("HX-0128"));

    CHECK(must(takeBackReread(desk.db(), once.applied, Ann, desk.clock)).size() == 1);
    CHECK(desk.record(second).order.lines[1].sku.value == QStringLiteral("HX-0128"));
    CHECK(must(takeBackReread(desk.db(), twice.applied, Ann, desk.clock)).empty());
    CHECK(desk.record(second).order.lines[1].sku.value == QStringLiteral("HX-0129"));
}

TEST_CASE("the customer's next document does not ask what was answered once")
{
    WaitingDesk desk;
    desk.teach(desk.take("A-1"));
    const OrderRecord next = desk.record(desk.take("A-2"));
    CHECK_FALSE(asks(next.findings, "unknown-item"));
    CHECK(next.order.lines[1].sku.value == QStringLiteral("HX-0129"));
    CHECK(next.order.lines[1].sku.has(Evidence::Kind::Memory));
}

TEST_CASE("how a customer writes days is learnt from one answer and read so in their next document")
{
    WaitingDesk desk;
    const auto takeDated = [&](const QByteArray &po, const QByteArray &day) {
        QByteArray mail = orderMail(po);
        mail.replace("Kind regards", QByteArray("Delivery date: " + day + "\r\n\r\nKind regards"));
        const TakenIn taken =
            must(Intake(desk.db(), desk.reader, desk.knowledge, desk.clock)
                     .takeIn({mail, QStringLiteral("order.eml"), QStringLiteral("drop"), Ann.name}, {}));
        return taken.orders.at(0);
    };
    const OrderId first = takeDated("A-1", "05/06/2026");
    REQUIRE(asks(desk.record(first).findings, "ambiguous-date"));
    ReviewSession session = desk.open(first);
    const auto question = std::find_if(
        session.findings().begin(), session.findings().end(),
        [](const Finding &finding) { return finding.rule == QStringLiteral("ambiguous-date"); });
    REQUIRE(question != session.findings().end());
    const Finding asked = *question;
    const QDate other = session.order().requestedDate.value == QDate(2026, 6, 5) ? QDate(2026, 5, 6)
                                                                                : QDate(2026, 6, 5);
    const auto answer =
        std::find_if(asked.answers.begin(), asked.answers.end(), [&](const Answer &each) {
            const auto *set = std::get_if<SetField>(&each.action);
            return set && set->typed == other.toString(Qt::ISODate);
        });
    REQUIRE(answer != asked.answers.end());
    must(session.answer(asked, *answer));
    must(OrderLifecycle(desk.db(), desk.clock, {})
             .save(session.record(), session.takeEntries(), Ann, session.takeLessons()));
    desk.knowledge.memory =
        std::make_shared<const CustomerMemory>(must(MemoryStore(desk.db()).all()));

    const OrderRecord next = desk.record(takeDated("A-2", "07/08/2026"));
    CHECK_FALSE(asks(next.findings, "ambiguous-date"));
    const bool isMonthFirst = other == QDate(2026, 5, 6);
    CHECK(next.order.requestedDate.value == (isMonthFirst ? QDate(2026, 7, 8) : QDate(2026, 8, 7)));
}
