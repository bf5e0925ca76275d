// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/store/AuditLog.h"
#include "core/store/ExportStore.h"
#include "core/store/MasterDataStore.h"
#include "core/store/MemoryStore.h"
#include "core/store/Schema.h"
#include "core/store/Statement.h"
#include "tests/support/StoreBuilders.h"

#include <thread>

using namespace intray;

TEST_CASE("refuses a store that is newer than the program")
{
    TestDesk desk;
    must(Statement(desk.db(), QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion() + 1))
             .run());
    desk.database.reset();
    const auto opened = Database::open(desk.file);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(QStringLiteral("newer version")));
}

// The file was written by the program as it was before memory knew where its entries come from.
TEST_CASE("a store of an earlier version is brought up to date with all that is in it")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.intray"));
    REQUIRE(QFile::copy(QStringLiteral(INTRAY_FIXTURES "/store/schema-2.intray"), file));
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        const auto database = must(Database::open(file));
        Statement version(*database, QStringLiteral("PRAGMA user_version"));
        must(version.run());
        REQUIRE(version.next());
        CHECK(version.number(0) == schemaVersion());

        const OrderRecord order = must(OrderStore(*database).order(1));
        CHECK(order.state == OrderState::ToReview);
        REQUIRE(order.order.lines.size() == 2);
        CHECK(order.order.lines[1].supplierItem.value == QStringLiteral("ZZ-4711"));
        CHECK(must(MasterDataStore(*database).load()).items.size() == 2);

        MemoryStore memory(*database);
        const std::vector<MemoryEntry> old = must(memory.all());
        REQUIRE(old.size() == 1);
        CHECK(old[0].meaning == QStringLiteral("HX-0129"));
        CHECK(old[0].isProof());
        CHECK(old[0].learntFrom == 0); // nobody knows any more
        CHECK_FALSE(old[0].lastUsedAt.isValid());

        // What the new tables are for works with what was there before.
        const QDateTime now(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
        must(memory.countRight(1, {old[0].id}, now));
        CHECK(must(memory.all())[0].confirmed == old[0].confirmed + 1);
        must(memory.refute(old[0].id, QStringLiteral("ann"), 1, now, QStringLiteral("L1")));
        CHECK_FALSE(must(memory.all())[0].isProof());
        must(memory.unlearn(QStringLiteral("L1"), QStringLiteral("ann"), 1, now));
        CHECK(must(memory.all())[0].isProof());
    }
    // A second time nothing is left to do.
    CHECK(must(MemoryStore(*must(Database::open(file))).all()).size() == 1);
}

TEST_CASE("refuses a file that is no store, a folder, and another program's database")
{
    QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = Database::open(text);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.contains(QStringLiteral("not a store")));
    QFile unchanged(text);
    REQUIRE(unchanged.open(QIODevice::ReadOnly));
    CHECK(unchanged.readAll() == QByteArray(8192, 'x'));
    CHECK_FALSE(Database::open(folder.path()));

    TestDesk desk;
    must(Statement(desk.db(), QStringLiteral("PRAGMA application_id=99")).run());
    desk.database.reset();
    CHECK_FALSE(Database::open(desk.file));
}

TEST_CASE("what a transaction did is undone unless it was committed")
{
    TestDesk desk;
    {
        const auto transaction = must(Transaction::begin(desk.db()));
        must(SettingStore(desk.db()).set(QStringLiteral("a"), QStringLiteral("1")));
    }
    CHECK(must(SettingStore(desk.db()).value(QStringLiteral("a"), QStringLiteral("-"))) ==
          QStringLiteral("-"));
}

TEST_CASE("writers in several threads wait for each other instead of failing")
{
    TestDesk desk;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            auto own = Database::open(desk.file);
            for (int i = 0; own && i < 25; ++i) {
                auto transaction = Transaction::begin(**own);
                const bool done = transaction &&
                                  SettingStore(**own).set(QStringLiteral("%1-%2").arg(t).arg(i),
                                                          QStringLiteral("x")) &&
                                  (*transaction)->commit();
                failures += done ? 0 : 1;
            }
            failures += own ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(failures == 0);
    Statement count(desk.db(), QStringLiteral("SELECT count(*) FROM setting"));
    must(count.run());
    REQUIRE(count.next());
    CHECK(count.number(0) == 100);
}

TEST_CASE("the audit log can be added to and nothing else")
{
    TestDesk desk;
    AuditLog log(desk.db());
    AuditEntry entry{0,
                     QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                     QStringLiteral("ann"),
                     OrderId(5),
                     QStringLiteral("correct"),
                     QStringLiteral("po_number"),
                     QStringLiteral("1"),
                     QStringLiteral("2")};
    must(log.add(entry));
    entry.id = 1;
    CHECK(must(log.entriesOf(5)) == std::vector<AuditEntry>{entry});
    CHECK_FALSE(Statement(desk.db(), QStringLiteral("DELETE FROM audit")).run());
    CHECK_FALSE(Statement(desk.db(), QStringLiteral("UPDATE audit SET after = ''")).run());
    CHECK(must(log.latest(10)).size() == 1);
}

TEST_CASE("master data comes back complete and is replaced as a whole")
{
    MasterData data;
    data.seller = {
        {QStringLiteral("Seller Ltd"), {}, {}, {}, {}, QStringLiteral("GB1"), {}, {}, {}}};
    Customer customer;
    customer.number = QStringLiteral("C1");
    customer.name = QStringLiteral("Ærø");
    customer.aliases = {QStringLiteral("a"), QStringLiteral("b")};
    customer.creditLimit = Decimal(5);
    customer.onHold = true;
    customer.gln = QStringLiteral("4012345000009");
    data.customers = {customer};
    data.addresses = {
        {QStringLiteral("A1"), QStringLiteral("C1"), AddressType::BillTo, {}, {}, {}, {}, {},
         QStringLiteral("4012345000016"), QStringLiteral("212")}};
    Item item;
    item.sku = QStringLiteral("S");
    item.packSize = *Decimal::fromCanonical(u"2.5");
    item.status = ItemStatus::Discontinued;
    data.items = {item, item};
    data.prices = {{QStringLiteral("P"), QStringLiteral("S"), QDate(2026, 1, 1), QDate(), 1, 2}};
    data.units = {
        {QStringLiteral("Stk"), QStringLiteral("de"), QStringLiteral("EA"), std::nullopt}};
    data.openOrders = {{QStringLiteral("C1"), QStringLiteral("7"), QDate(2026, 1, 9), Decimal(-3)}};

    TestDesk desk;
    MasterDataStore store(desk.db());
    CHECK(must(store.load()) == MasterData());
    must(store.replace(data));
    CHECK(must(store.load()) == data);
    data.customers.clear();
    must(store.replace(data));
    CHECK(must(store.load()) == data);
}

TEST_CASE("a ledger row is planned once for each key and target")
{
    TestDesk desk;
    ExportRow row;
    row.order = addOrder(desk.db(), QStringLiteral("1"), OrderState::Approved);
    row.key = QStringLiteral("1-r1");
    row.target = QStringLiteral("json:/out");
    ExportStore store(desk.db());
    ExportRow planned = must(store.plan(row));
    planned.state = ExportState::Delivered;
    must(store.update(planned));
    CHECK(must(store.plan(row)) == planned);
    CHECK(must(store.unsettled()).empty());
    row.target = QStringLiteral("csv:/out");
    CHECK(must(store.plan(row)).id != planned.id);
    CHECK(must(store.unsettled()).size() == 1);
}

TEST_CASE("the same original is kept once, unaltered, with its document")
{
    TestDesk desk;
    SubmissionStore store(desk.db());
    const QByteArray bytes("a\0b\xff", 4);
    const SubmissionId id = addSubmission(desk.db(), bytes);
    CHECK(must(store.original(sha256Of(bytes))) == bytes);
    CHECK(must(store.findBySha256(sha256Of(bytes)))->id == id);
    CHECK(must(store.unfinished()).size() == 1);
    must(store.finish(id));
    CHECK(must(store.unfinished()).empty());

    Document document;
    document.fileName = QStringLiteral("po.eml");
    document.parts.resize(3);
    document.parts[0].content = Mail();
    document.parts[1].parent = document.parts[2].parent = 0;
    document.parts[1].role = PartRole::Body;
    document.parts[2].role = PartRole::Attachment;
    document.parts[2].mediaType = QStringLiteral("application/pdf");
    must(store.keepDocument(id, document));
    CHECK(must(store.document(id)) == document);
    CHECK(sourceText(document) == QStringLiteral("Mail + PDF"));
}
