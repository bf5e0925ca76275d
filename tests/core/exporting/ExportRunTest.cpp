// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportRun.h"

#include "core/store/AuditLog.h"
#include "tests/support/StoreBuilders.h"

#include <QDir>

using namespace intray;

namespace {

struct Killed
{
};

const User Sue{QStringLiteral("sue"), true};

struct ExportDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    Target target{folder.path() + QStringLiteral("/out"), QStringLiteral("json")};

    ExportDesk() { QDir().mkpath(target.folder); }
    QStringList files() const { return QDir(target.folder).entryList(QDir::Files | QDir::Hidden); }
    ExportRun run(ExportRun::AtStep atStep = {})
    {
        return ExportRun(db(), clock, std::move(atStep));
    }
    OrderId approved(const QString &po)
    {
        return addOrder(db(), po, OrderState::Approved, QStringLiteral("ann"));
    }
    OrderState state(OrderId id) { return must(OrderStore(db()).order(id)).state; }
    ExportSummary deliver() { return must(run().deliverApproved(target, Sue, {})); }
};

} // namespace

TEST_CASE("approved orders leave once: exporting again yields nothing new")
{
    ExportDesk desk;
    const OrderId one = desk.approved(QStringLiteral("4711")),
                  two = desk.approved(QStringLiteral("A/B:7"));
    addOrder(desk.db(), QStringLiteral("later"), OrderState::Ready);
    CHECK(desk.deliver().delivered == 2);
    const QStringList names{QStringLiteral("PO-4711_%1-r1.json").arg(one),
                            QStringLiteral("PO-A-B-7_%1-r1.json").arg(two)};
    CHECK(desk.files() == names);
    CHECK(desk.state(one) == OrderState::Exported);
    CHECK(desk.deliver() == ExportSummary());
    CHECK(desk.files() == names);
    const auto log = must(AuditLog(desk.db()).entriesOf(one));
    REQUIRE(log.size() == 1);
    CHECK(log[0].action == QStringLiteral("export"));
    CHECK(log[0].user == QStringLiteral("sue"));
}

TEST_CASE("delivering a batch twice tells that it was there")
{
    ExportDesk desk;
    const OrderId id = desk.approved(QStringLiteral("1"));
    OrderStore store(desk.db());
    OrderRecord record = must(store.order(id));
    record.batch = must(store.addBatch({0, QStringLiteral("sue"), desk.clock.now(), {}}));
    must(store.save(record));
    CHECK(must(desk.run().deliver(*record.batch, desk.target, Sue, {})).delivered == 1);
    const ExportSummary again = must(desk.run().deliver(*record.batch, desk.target, Sue, {}));
    CHECK(again.delivered == 0);
    CHECK(again.alreadyThere == 1);
    CHECK(again.refused.empty());
    CHECK(desk.files().size() == 1);
}

TEST_CASE(
    "an export that was killed between the steps is settled, and the order leaves exactly once")
{
    using Step = ExportRun::Step;
    for (const Step step :
         {Step::Planned, Step::TemporaryWritten, Step::Written, Step::Renamed, Step::Delivered}) {
        INFO("step " << int(step));
        ExportDesk desk;
        const OrderId id = desk.approved(QStringLiteral("1"));
        const auto kill = [&](Step reached) {
            if (reached == step)
                throw Killed();
        };
        CHECK_THROWS_AS((void)desk.run(kill).deliverApproved(desk.target, Sue, {}), Killed);
        const ExportSummary settled = must(desk.run().settle());
        const int before = settled.delivered;
        const int after = desk.deliver().delivered;
        CHECK(before + after == (step == Step::Delivered ? 0 : 1));
        CHECK(desk.files() == QStringList{QStringLiteral("PO-1_%1-r1.json").arg(id)});
        CHECK(desk.state(id) == OrderState::Exported);
        CHECK(must(desk.run().settle()) == ExportSummary());
    }
}

TEST_CASE("a file that the ERP took before the crash was settled is asked about, never sent again "
          "by itself")
{
    ExportDesk desk;
    const OrderId id = desk.approved(QStringLiteral("1"));
    const auto kill = [](ExportRun::Step reached) {
        if (reached == ExportRun::Step::Renamed)
            throw Killed();
    };
    CHECK_THROWS_AS((void)desk.run(kill).deliverApproved(desk.target, Sue, {}), Killed);
    QDir(desk.target.folder).remove(desk.files().front());
    const ExportSummary settled = must(desk.run().settle());
    REQUIRE(settled.refused.size() == 1);
    CHECK(settled.refused[0].state == ExportState::Unknown);
    CHECK(desk.deliver().refused.size() == 1);
    CHECK(desk.files().isEmpty());

    SECTION("it had arrived")
    {
        must(desk.run().resolve(settled.refused[0].id, ExportRun::Arrival::Arrived, Sue));
        CHECK(desk.state(id) == OrderState::Exported);
        CHECK(desk.deliver() == ExportSummary());
    }
    SECTION("it had not")
    {
        must(desk.run().resolve(settled.refused[0].id, ExportRun::Arrival::NeverArrived, Sue));
        CHECK(desk.deliver().delivered == 1);
        CHECK(desk.files().size() == 1);
    }
}

TEST_CASE("a target that is missing or a file is refused with a sentence and nothing changes")
{
    ExportDesk desk;
    const OrderId id = desk.approved(QStringLiteral("1"));
    for (const QString &name : {QStringLiteral("nowhere"), QStringLiteral("desk.intray")}) {
        const auto refused = desk.run().deliverApproved({desk.path(name)}, Sue, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(name));
    }
    CHECK(desk.state(id) == OrderState::Approved);
    CHECK(must(ExportStore(desk.db()).rowsOf(id)).empty());
    CHECK_FALSE(
        desk.run().deliverApproved({desk.target.folder, QStringLiteral("edifact")}, Sue, {}));
}

TEST_CASE("an order that the folder does not take is refused, and goes when it can")
{
    ExportDesk desk;
    const OrderId id = desk.approved(QStringLiteral("1"));
    // A folder where the temporary file should go: writing fails as on a full disk, also for root.
    const QString obstacle = desk.target.folder + QStringLiteral("/PO-1_%1-r1.json.part").arg(id);
    REQUIRE(QDir().mkpath(obstacle));
    const ExportSummary summary = desk.deliver();
    REQUIRE(summary.refused.size() == 1);
    CHECK(summary.refused[0].state == ExportState::Refused);
    CHECK_FALSE(summary.refused[0].reason.isEmpty());
    CHECK(desk.state(id) == OrderState::Approved);
    REQUIRE(QDir().rmdir(obstacle));
    CHECK(desk.deliver().delivered == 1);
}

TEST_CASE("a file of somebody else in the target is never overwritten")
{
    ExportDesk desk;
    const OrderId id = desk.approved(QStringLiteral("1"));
    QFile other(desk.target.folder + QStringLiteral("/PO-1_%1-r1.json").arg(id));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("not ours");
    other.close();
    CHECK(desk.deliver().refused.size() == 1);
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(other.readAll() == "not ours");
    CHECK(desk.files().size() == 1);
}
