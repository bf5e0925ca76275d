// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportRun.h"
#include "tests/support/StoreBuilders.h"
#include "tests/workflow/crash/KilledChild.h"

#include <QDir>
#include <QJsonDocument>

using namespace intray;

namespace {

constexpr int Rounds = 15, OrdersEachRound = 40;
const User Sue{QStringLiteral("sue"), true};

Target targetIn(const QString &folder)
{
    return {folder + QStringLiteral("/out"), QStringLiteral("json")};
}

void deliverAll(const QString &folder)
{
    const auto database = must(Database::open(folder + QStringLiteral("/desk.intray")));
    const SystemClock clock;
    ExportRun run(*database, clock);
    must(run.settle());
    must(run.deliverApproved(targetIn(folder), Sue, {}));
}

} // namespace

TEST_CASE("child: delivers what is approved", "[.export-child]")
{
    deliverAll(beginAsChild());
}

TEST_CASE("an export that is killed at random moments loses nothing and doubles nothing")
{
    TestDesk desk;
    std::mt19937 random(20260302);
    const QDir out(targetIn(desk.folder.path()).folder);
    REQUIRE(QDir().mkpath(out.path()));
    const SystemClock clock;
    QSet<QString> orders, arrived;
    // The ERP: takes every complete file away, as soon as the desk has settled.
    const auto takeFiles = [&] {
        for (const QString &name : out.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(out.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QJsonObject order = QJsonDocument::fromJson(file.readAll()).object();
            const QString number = order.value(u"po_number").toString();
            INFO(name.toStdString());
            CHECK(orders.contains(number));
            CHECK_FALSE(arrived.contains(number));
            arrived.insert(number);
            file.remove();
        }
    };
    for (int round = 0; round < Rounds; ++round) {
        for (int i = 0; i < OrdersEachRound; ++i) {
            const QString po = QStringLiteral("E-%1-%2").arg(round).arg(i);
            addOrder(desk.db(), po, OrderState::Approved);
            orders.insert(po);
        }
        killWhileRunning(QStringLiteral("[.export-child]"), desk.folder.path(), 90, random);
        must(ExportRun(desk.db(), clock).settle());
        takeFiles();
    }
    deliverAll(desk.folder.path());
    takeFiles();
    CHECK(arrived == orders);
    CHECK(out.entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(must(OrderStore(desk.db()).idsIn(OrderState::Exported)).size() == size_t(orders.size()));
    for (const ExportRow &row : must(ExportStore(desk.db()).rows(1000)))
        CHECK(row.state == ExportState::Delivered);
}
