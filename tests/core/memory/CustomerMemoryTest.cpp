// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/CustomerMemory.h"
#include "core/memory/MemoryEdit.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

MemoryEntry entry(MemoryKind kind, const QString &customer, const QString &written, const QString &meaning)
{
    MemoryEntry made;
    made.kind = kind;
    made.customerNo = customer;
    made.written = written;
    made.meaning = meaning;
    return made;
}

} // namespace

TEST_CASE("what a correction taught is recalled for that customer only")
{
    const CustomerMemory memory({entry(MemoryKind::ItemNumber, QStringLiteral("C1"), QStringLiteral("AB 1O20"),
                                       QStringLiteral("AB-1020"))});
    const MemoryEntry *found = memory.recall(MemoryKind::ItemNumber, QStringLiteral("C1"), QStringLiteral("ab-1o20"));
    REQUIRE(found);
    CHECK(found->meaning == QStringLiteral("AB-1020"));
    CHECK_FALSE(memory.recall(MemoryKind::ItemNumber, QStringLiteral("C2"), QStringLiteral("ab-1o20")));
    CHECK_FALSE(memory.recall(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("ab-1o20")));
    CHECK_FALSE(memory.recall(MemoryKind::ItemNumber, QStringLiteral("C1"), QString()));
}

TEST_CASE("what was wrong as often as right is forgotten")
{
    MemoryEntry doubtful = entry(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("CS"), QStringLiteral("BOX"));
    doubtful.refuted = 1;
    CHECK_FALSE(CustomerMemory({doubtful}).recall(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("cs")));
    doubtful.confirmed = 2;
    CHECK(CustomerMemory({doubtful}).recall(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("cs")));
}

TEST_CASE("a sender is known whatever customer is asked about, and the surer entry wins")
{
    MemoryEntry old = entry(MemoryKind::Sender, QString(), QStringLiteral("Buyer@Example.com"), QStringLiteral("C1"));
    MemoryEntry surer = entry(MemoryKind::Sender, QString(), QStringLiteral("buyer@example.com"), QStringLiteral("C2"));
    surer.confirmed = 4;
    const CustomerMemory memory({old, surer});
    const MemoryEntry *found = memory.recall(MemoryKind::Sender, QString(), QStringLiteral("buyer@example.com"));
    REQUIRE(found);
    CHECK(found->meaning == QStringLiteral("C2"));
}

TEST_CASE("what was refuted does not hide what another correction taught")
{
    MemoryEntry right = entry(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("Ktn"), QStringLiteral("BOX"));
    MemoryEntry wrong = entry(MemoryKind::Unit, QStringLiteral("c-1"), QStringLiteral("KTN"), QStringLiteral("EA"));
    wrong.confirmed = 5;
    wrong.refuted = 5;
    const CustomerMemory memory({right, wrong});
    const MemoryEntry *found = memory.recall(MemoryKind::Unit, QStringLiteral("C-1"), QStringLiteral("ktn"));
    REQUIRE(found);
    CHECK(found->meaning == QStringLiteral("BOX"));
}

TEST_CASE("a unit word means the same with and without the dot of an abbreviation")
{
    const CustomerMemory memory({entry(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("Stk.|HX1"), QStringLiteral("EA"))});
    CHECK(memory.recall(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("stk|HX1")));
    CHECK_FALSE(memory.recall(MemoryKind::Unit, QStringLiteral("C1"), QStringLiteral("stk|HX2")));
}

TEST_CASE("an entry changed by hand means only what the master data know")
{
    MasterData data;
    Item item;
    item.sku = QStringLiteral("HX-0128");
    item.baseUnit = QStringLiteral("EA");
    data.items = {item};
    const Catalog catalog(std::move(data));
    MemoryEntry learnt;
    learnt.kind = MemoryKind::ItemNumber;
    CHECK(withMeaning(learnt, QStringLiteral("HX-0128"), catalog)->meaning == QStringLiteral("HX-0128"));
    CHECK_FALSE(withMeaning(learnt, QStringLiteral("HX-9999"), catalog));
    learnt.kind = MemoryKind::Unit;
    CHECK(withMeaning(learnt, QStringLiteral("EA"), catalog));
    CHECK_FALSE(withMeaning(learnt, QStringLiteral("dozen"), catalog));
    learnt.kind = MemoryKind::ColumnRole;
    CHECK(withMeaning(learnt, QStringLiteral("quantity"), catalog));
    CHECK_FALSE(withMeaning(learnt, QStringLiteral("colour"), catalog));
    learnt.kind = MemoryKind::PricePolicy;
    CHECK(withMeaning(learnt, QStringLiteral("theirs 1.25"), catalog));
    CHECK_FALSE(withMeaning(learnt, QStringLiteral("theirs cheap"), catalog));
}

TEST_CASE("an entry that a person vouches for decides again, whatever it got wrong")
{
    MemoryEntry learnt;
    learnt.confirmed = 2;
    learnt.refuted = 3;
    learnt.demoted = true;
    CHECK_FALSE(learnt.isProof());
    CHECK(vouchedFor(learnt).isProof());
    CHECK_FALSE(onlySuggested(vouchedFor(learnt)).isProof());
}
