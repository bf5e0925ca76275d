// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MemoryStore.h"

#include "core/store/AuditLog.h"
#include "tests/support/StoreBuilders.h"

#include <random>

using namespace intray;

namespace {

const QDateTime Noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const QString Ann = QStringLiteral("ann");

MemoryEntry taught(MemoryKind kind, const QString &written, const QString &meaning,
                   OrderId order = 1, const QString &customer = QStringLiteral("C1"))
{
    MemoryEntry entry;
    entry.kind = kind;
    entry.customerNo = customer;
    entry.written = written;
    entry.meaning = meaning;
    entry.learntBy = Ann;
    entry.learntAt = Noon;
    entry.learntFrom = order;
    return entry;
}

MemoryEntry number(const QString &written, const QString &sku)
{
    return taught(MemoryKind::ItemNumber, written, sku);
}

} // namespace

TEST_CASE("the same lesson again confirms the entry, another meaning leaves the old one a suggestion")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    const qint64 first = must(store.learn(number(QStringLiteral("AB-1"), QStringLiteral("HX-0128"))));
    CHECK(must(store.learn(number(QStringLiteral("ab 1"), QStringLiteral("HX-0128")))) == first);
    REQUIRE(must(store.all()).size() == 1);
    CHECK(must(store.all())[0].confirmed == 2);
    CHECK(must(store.all())[0].learntFrom == 1);
    CHECK(must(store.all())[0].learntAt == Noon);

    const qint64 second = must(store.learn(number(QStringLiteral("AB1"), QStringLiteral("HX-0129"))));
    const CustomerMemory memory(must(store.all()));
    REQUIRE(memory.entries().size() == 2);
    CHECK(memory.entries()[0].demoted);
    CHECK(memory.entries()[0].refuted == 1);
    CHECK(memory.recall(MemoryKind::ItemNumber, QStringLiteral("C1"), QStringLiteral("AB-1"))->id == second);

    must(store.learn(number(QStringLiteral("AB-1"), QStringLiteral("HX-0128"))));
    const CustomerMemory back(must(store.all()));
    CHECK(back.entries().size() == 2);
    CHECK(back.recall(MemoryKind::ItemNumber, QStringLiteral("C1"), QStringLiteral("AB-1"))->id == first);
}

TEST_CASE("a sender may be an agent: only a second thought about the same order makes a lesson wrong")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    const QString agent = QStringLiteral("orders@agent.example");
    must(store.learn(taught(MemoryKind::Sender, agent, QStringLiteral("C1"), 1, {})));
    must(store.learn(taught(MemoryKind::Sender, agent, QStringLiteral("C2"), 2, {})));
    CHECK(must(store.all())[0].isProof());
    CHECK(must(store.all())[1].isProof());
    must(store.learn(taught(MemoryKind::Sender, agent, QStringLiteral("C3"), 2, {})));
    CHECK(must(store.all())[0].isProof());
    CHECK(must(store.all())[1].demoted);
}

TEST_CASE("whatever was learnt before, taking lessons back in turn leaves memory as it was")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    std::mt19937 random(4711);
    const auto pick = [&](int count) { return int(random() % unsigned(count)); };
    const auto any = [&] {
        const MemoryKind kinds[] = {MemoryKind::ItemNumber, MemoryKind::Unit, MemoryKind::Sender};
        return taught(kinds[pick(3)], QStringLiteral("w%1").arg(pick(3)),
                      QStringLiteral("m%1").arg(pick(3)), pick(3));
    };
    for (int round = 0; round < 40; ++round) {
        must(store.learn(any()));
        const std::vector<MemoryEntry> before = must(store.all());
        std::vector<QString> lessons;
        for (int i = pick(4); i >= 0; --i) {
            lessons.push_back(QStringLiteral("%1-%2").arg(round).arg(i));
            if (pick(4) == 0)
                must(store.refute(before[size_t(pick(int(before.size())))].id, Ann, 1, Noon,
                                  lessons.back()));
            else
                must(store.learn(any(), lessons.back()));
        }
        for (auto lesson = lessons.rbegin(); lesson != lessons.rend(); ++lesson)
            must(store.unlearn(*lesson, Ann, 1, Noon));
        CHECK(must(store.all()) == before);
        must(store.unlearn(lessons.front(), Ann, 1, Noon));
        CHECK(must(store.all()) == before);
    }
}

TEST_CASE("taking a lesson back leaves what others learnt or was right since")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    const OrderId order = addOrder(desk.db(), QStringLiteral("A-1"), OrderState::Ready);
    const MemoryEntry entry = number(QStringLiteral("AB-1"), QStringLiteral("HX-0128"));
    const qint64 id = must(store.learn(entry, QStringLiteral("first")));
    must(store.countRight(order, {id}, Noon));
    must(store.unlearn(QStringLiteral("first"), Ann, order, Noon));
    REQUIRE(must(store.all()).size() == 1);
    CHECK(must(store.all())[0].confirmed == 1);
}

TEST_CASE("an order counts once for what spoke for it, and not at all when it comes back")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    const OrderId order = addOrder(desk.db(), QStringLiteral("A-1"), OrderState::Ready);
    const qint64 id = must(store.learn(number(QStringLiteral("AB-1"), QStringLiteral("HX-0128"))));
    must(store.countRight(order, {id}, Noon));
    must(store.countRight(order, {id}, Noon));
    CHECK(must(store.all())[0].confirmed == 2);
    CHECK(must(store.all())[0].lastUsedAt == Noon);
    must(store.uncount(order));
    must(store.uncount(order));
    CHECK(must(store.all())[0].confirmed == 1);
}

TEST_CASE("what is forgotten or edited is noted with who did it, and can be brought back")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    must(store.learn(number(QStringLiteral("AB-1"), QStringLiteral("HX-0128"))));
    MemoryEntry entry = must(store.all())[0];
    entry.meaning = QStringLiteral("HX-0129");
    must(store.edit(entry, QStringLiteral("ben"), Noon));
    CHECK(must(store.all())[0].editedBy == QStringLiteral("ben"));
    const MemoryEntry edited = must(store.all())[0];
    CHECK(must(store.forget(edited.id, QStringLiteral("ben"), Noon)) == edited);
    CHECK(must(store.all()).empty());
    CHECK_FALSE(store.forget(edited.id, QStringLiteral("ben"), Noon));
    must(store.restore(edited, QStringLiteral("ben"), Noon));
    CHECK(must(store.all()) == std::vector<MemoryEntry>{edited});

    QStringList actions;
    for (const AuditEntry &each : must(AuditLog(desk.db()).latest(10)))
        actions.prepend(each.action + u' ' + each.user);
    CHECK(actions.join(u',').toStdString() ==
          "learn ann,edit-memory ben,forget ben,restore-memory ben");
}

TEST_CASE("an edit that says what another entry says already is refused")
{
    TestDesk desk;
    MemoryStore store(desk.db());
    must(store.learn(number(QStringLiteral("AB-1"), QStringLiteral("HX-0128"))));
    must(store.learn(number(QStringLiteral("AB-2"), QStringLiteral("HX-0128"))));
    MemoryEntry entry = must(store.all())[1];
    entry.written = QStringLiteral("ab1");
    CHECK_FALSE(store.edit(entry, Ann, Noon));
    entry.written = QStringLiteral("AB-2");
    entry.meaning.clear();
    CHECK_FALSE(store.edit(entry, Ann, Noon));
    CHECK(must(store.all())[1].written == QStringLiteral("AB-2"));
}

TEST_CASE("the history of a customer holds what passed, latest first")
{
    TestDesk desk;
    const OrderId ready = addOrder(desk.db(), QStringLiteral("A-1"), OrderState::Ready);
    addOrder(desk.db(), QStringLiteral("A-2"), OrderState::ToReview);
    addOrder(desk.db(), QStringLiteral("A-3"), OrderState::Rejected);
    const OrderId exported = addOrder(desk.db(), QStringLiteral("A-4"), OrderState::Exported);
    addOrder(desk.db(), QStringLiteral("B-1"), OrderState::Ready, {}, QStringLiteral("C2"));
    OrderStore store(desk.db());
    const History history = must(store.history(QStringLiteral("C1")));
    REQUIRE(history.size() == 2);
    CHECK(history[0].id == exported);
    CHECK(history[1].id == ready);
    CHECK(history[0].poNumber == QStringLiteral("A-4"));
    CHECK(history[0].date == QDate(2026, 2, 27));
    REQUIRE(history[0].lines.size() == 1);
    CHECK(history[0].lines[0].sku == QStringLiteral("HX-0128"));
    CHECK(history[0].lines[0].baseQuantity == Decimal(10));
    CHECK(must(store.history(QStringLiteral("C1"), 1)).size() == 1);
    CHECK(must(store.history({})).empty());
}
