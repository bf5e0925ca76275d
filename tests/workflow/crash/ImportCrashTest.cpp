// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImportRun.h"
#include "core/store/Statement.h"
#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"
#include "tests/workflow/crash/KilledChild.h"

#include <QDir>

using namespace intray;

namespace {

constexpr int Rounds = 15, MailsEachRound = 14;

Knowledge knowledge()
{
    return {Lexicon::builtIn(), std::make_shared<const Catalog>(smallSeller()),
            std::make_shared<const CustomerMemory>(), Policy::builtIn()};
}

const QString ReaderProgram = QStringLiteral(INTRAY_BIN "/intray-reader");

ImportSummary importFolder(const QString &folder)
{
    const ReaderProcess reader(ReaderProgram);
    const FixedClock clock(QDate(2026, 3, 2));
    const ImportRun run(folder + QStringLiteral("/desk.intray"), reader, knowledge(), clock, 2);
    return must(run.run({folder + QStringLiteral("/in")}, QStringLiteral("folder"),
                        QStringLiteral("ann"), {}));
}

void addMails(const QString &folder, int round)
{
    QDir().mkpath(folder + QStringLiteral("/in"));
    for (int i = 0; i < MailsEachRound; ++i) {
        const int number = round * MailsEachRound + i;
        QFile file(folder + QStringLiteral("/in/%1.eml").arg(number, 4, 10, QChar(u'0')));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(orderMail("K-" + QByteArray::number(1000 + number)));
    }
}

qint64 count(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    must(statement.run());
    REQUIRE(statement.next());
    return statement.number(0);
}

} // namespace

TEST_CASE("child: imports the folder", "[.import-child]")
{
    importFolder(beginAsChild());
}

TEST_CASE("an import that is killed at random moments loses nothing and doubles nothing")
{
    TestDesk desk;
    std::mt19937 random(20260302);
    const ReaderProcess reader(ReaderProgram);
    const FixedClock clock(QDate(2026, 3, 2));
    for (int round = 0; round < Rounds; ++round) {
        addMails(desk.folder.path(), round);
        killWhileRunning(QStringLiteral("[.import-child]"), desk.folder.path(), 200, random);
        must(Intake(desk.db(), reader, knowledge(), clock).finishInterrupted({}));
        INFO("round " << round);
        // Each original that was kept has its document and its one order, each order its place in
        // the list.
        const qint64 submissions =
            count(desk.db(), QStringLiteral("SELECT count(*) FROM submission"));
        CHECK(count(desk.db(),
                    QStringLiteral("SELECT count(*) FROM submission WHERE finished = 0")) == 0);
        for (const QString &table :
             {QStringLiteral("original"), QStringLiteral("document"), QStringLiteral("orders"),
              QStringLiteral("queue"), QStringLiteral("order_as_read")})
            CHECK(count(desk.db(), QStringLiteral("SELECT count(*) FROM ") + table) == submissions);
    }
    const ImportSummary rest = importFolder(desk.folder.path());
    CHECK(rest.failed.empty());
    CHECK(rest.files == Rounds * MailsEachRound);
    QSet<QString> numbers;
    for (const QueueRow &row : must(OrderStore(desk.db()).queue()))
        numbers.insert(row.poNumber);
    CHECK(numbers.size() == Rounds * MailsEachRound);
    CHECK(count(desk.db(), QStringLiteral("SELECT count(*) FROM orders")) ==
          Rounds * MailsEachRound);
    Statement check(desk.db(), QStringLiteral("PRAGMA integrity_check"));
    must(check.run());
    REQUIRE(check.next());
    CHECK(check.text(0) == QStringLiteral("ok"));
}
