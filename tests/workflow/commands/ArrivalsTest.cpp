// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Dovecot.h"
#include "tests/workflow/commands/Command.h"

#include <QSet>

#include <random>
#include <thread>

using namespace intray::testing;

namespace {

QByteArray order(int number)
{
    const QByteArray name = "K-" + QByteArray::number(100'000 + number);
    return "From: Einkauf <einkauf@hallmann.example>\nTo: orders@seller.example\nSubject: Bestellung " + name +
           "\nDate: Mon, 23 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
           "Bitte liefern Sie unter der Bestellnummer " + name + ":\n\n" + QByteArray::number(10 + number) +
           " Stk BOX-IP55\n";
}

// Given by the environment for the long run: INTRAY_ARRIVAL_MAILS=1000 INTRAY_ARRIVAL_KILLS=10.
int given(const char *name, int usual)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : usual;
}

// Starts the watch and kills it with SIGKILL after a while; false when it was done before.
bool killedAfter(const CommandDesk &desk, int milliseconds)
{
    QProcess process;
    makeBare(process, desk.folder.path());
    process.setArguments({QStringLiteral("watch"), QStringLiteral("--once"), QStringLiteral("--desk"), desk.desk});
    process.start();
    REQUIRE(process.waitForStarted());
    if (process.waitForFinished(milliseconds))
        return false;
    process.kill();
    REQUIRE(process.waitForFinished(60'000));
    return true;
}

QMap<QString, int> rowsByFile(const CommandDesk &desk)
{
    QMap<QString, int> rows;
    for (const QJsonObject &row : desk.on(QStringLiteral("list"), {QStringLiteral("--json")}).objects())
        ++rows[row.value(u"file").toString()];
    return rows;
}

void addMailbox(const CommandDesk &desk, const Dovecot &server, const QStringList &more = {})
{
    const Outcome added =
        desk.on(QStringLiteral("arrivals add-mailbox"),
                QStringList{QStringLiteral("--host"), QStringLiteral("localhost"), QStringLiteral("--port"),
                            QString::number(server.tlsPort()), QStringLiteral("--ca"), server.certificate(),
                            QStringLiteral("--user"), QStringLiteral("orders"), QStringLiteral("--password-file"),
                            server.passwordFile(), QStringLiteral("Orders")}
                    + more);
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
}

const QStringList Once{QStringLiteral("--once")};

} // namespace

TEST_CASE("the watch, killed again and again, stores each mail exactly once and moves each away")
{
    if (!Dovecot::isInstalled())
        return;
    const int mails = given("INTRAY_ARRIVAL_MAILS", 60), kills = given("INTRAY_ARRIVAL_KILLS", 4);
    const CommandDesk desk;
    Dovecot server;
    for (int i = 0; i < mails; ++i)
        server.deliver(order(i));
    addMailbox(desk, server, {QStringLiteral("--move-to"), QStringLiteral("Done")});

    std::mt19937 random(20261123);
    const auto begun = std::chrono::steady_clock::now();
    int killed = 0;
    // Each time within the share of the work that a kill may have, so that all of them meet it at work.
    const int share = given("INTRAY_ARRIVAL_MILLISECONDS", mails * 60) / (kills + 1);
    for (int i = 0; i < kills; ++i)
        killed += killedAfter(desk, std::uniform_int_distribution<int>(share / 4, share)(random)) ? 1 : 0;
    const Outcome rest = desk.on(QStringLiteral("watch"), Once);
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    INFO(rest.out.toStdString() << rest.err.toStdString());
    CHECK(rest.status == 0);
    CHECK(killed > kills / 2);

    const QMap<QString, int> rows = rowsByFile(desk);
    CHECK(int(rows.size()) == mails);
    for (const int count : rows)
        CHECK(count == 1);
    CHECK(server.flags().isEmpty());
    CHECK(int(server.flags(QStringLiteral("Done")).size()) == mails);
    const Outcome again = desk.on(QStringLiteral("watch"), Once);
    CHECK(again.out.startsWith("Orders: 0 taken in"));
    if (qEnvironmentVariableIsSet("INTRAY_ARRIVAL_MAILS")) {
        WARN(mails << " mails, killed " << killed << " times, " << rows.size() << " stored, each once, in "
                   << milliseconds.count() / 1000.0 << " s");
    }
}

TEST_CASE("the watch, killed while it empties a folder, loses no file and stores none twice")
{
    const CommandDesk desk;
    const QString in = desk.path(QStringLiteral("in"));
    REQUIRE(QDir().mkpath(in));
    QSet<QString> names;
    const auto drop = [&](int number) {
        const QString name = QStringLiteral("order %1.eml").arg(number);
        QFile file(in + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(order(number));
        names.insert(name);
    };
    const Outcome added = desk.on(QStringLiteral("arrivals add-folder"),
                                  {QStringLiteral("--still"), QStringLiteral("0"), QStringLiteral("In"), in});
    REQUIRE(added.status == 0);
    std::mt19937 random(7);
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 12; ++i)
            drop(round * 12 + i);
        killedAfter(desk, std::uniform_int_distribution<int>(100, 700)(random));
    }
    const Outcome rest = desk.on(QStringLiteral("watch"), Once);
    INFO(rest.out.toStdString() << rest.err.toStdString());
    CHECK(rest.status == 0);
    const QMap<QString, int> rows = rowsByFile(desk);
    CHECK(QSet<QString>(rows.keyBegin(), rows.keyEnd()) == names);
    for (const int count : rows)
        CHECK(count == 1);
    CHECK(QDir(in).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(QDir(in + QStringLiteral("/done")).entryList(QDir::Files | QDir::Hidden).size() == names.size());
}

TEST_CASE("a folder is watched until the program is asked to stop, and only by one program at a time")
{
    const CommandDesk desk;
    const QString in = desk.path(QStringLiteral("in"));
    REQUIRE(QDir().mkpath(in));
    REQUIRE(desk.on(QStringLiteral("arrivals add-folder"),
                    {QStringLiteral("--still"), QStringLiteral("0"), QStringLiteral("--every"), QStringLiteral("1"),
                     QStringLiteral("In"), in})
                .status == 0);
    QProcess watch;
    makeBare(watch, desk.folder.path());
    watch.setArguments({QStringLiteral("watch"), QStringLiteral("--desk"), desk.desk});
    watch.start();
    REQUIRE(watch.waitForStarted());
    for (int i = 0; i < 2; ++i) {
        QFile file(in + QStringLiteral("/order %1.eml").arg(i));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(order(i));
        file.close();
        QByteArray said;
        while (!said.contains('\n') && watch.waitForReadyRead(30'000))
            said += watch.readAllStandardOutput();
        CHECK(said == "In: 1 taken in\n");
    }
    // A place that is added meanwhile is looked after too.
    const QString more = desk.path(QStringLiteral("more"));
    REQUIRE(QDir().mkpath(more));
    QFile late(more + QStringLiteral("/order 7.eml"));
    REQUIRE(late.open(QIODevice::WriteOnly));
    late.write(order(7));
    late.close();
    REQUIRE(desk.on(QStringLiteral("arrivals add-folder"), {QStringLiteral("--still"), QStringLiteral("0"), QStringLiteral("More"), more})
                .status == 0);
    CHECK(watch.waitForReadyRead(30'000));
    CHECK(watch.readAllStandardOutput() == "More: 1 taken in\n");
    const Outcome second = desk.on(QStringLiteral("watch"), Once);
    CHECK(second.status == 1);
    CHECK(second.err.contains("Another program looks after the arrivals"));
    watch.terminate();
    REQUIRE(watch.waitForFinished(10'000));
    CHECK(watch.exitCode() == 0);
    CHECK(desk.on(QStringLiteral("watch"), Once).status == 0);
}

TEST_CASE("arrivals are added, listed, switched off and removed, and nonsense is refused")
{
    const CommandDesk desk;
    const auto arrivals = [&](const QStringList &words) { return desk.on(QStringLiteral("arrivals"), words); };
    REQUIRE(QDir().mkpath(desk.path(QStringLiteral("in"))));
    CHECK(arrivals({QStringLiteral("add-folder"), QStringLiteral("Scans"), desk.path(QStringLiteral("in"))}).status == 0);
    const Outcome same = arrivals({QStringLiteral("add-folder"), QStringLiteral("Scans"), desk.path(QStringLiteral("in"))});
    CHECK(same.status == 1);
    CHECK(same.err.contains("There is another one named Scans"));
    const Outcome open = arrivals({QStringLiteral("add-mailbox"), QStringLiteral("M"), QStringLiteral("--host"),
                                   QStringLiteral("imap.example.com"), QStringLiteral("--user"), QStringLiteral("u"),
                                   QStringLiteral("--password-file"), QStringLiteral("/x"), QStringLiteral("--security"),
                                   QStringLiteral("none")});
    CHECK(open.status == 1);
    CHECK(open.err.contains("could be read by others"));
    CHECK(arrivals({QStringLiteral("test"), QStringLiteral("Scans")}).out.startsWith("It works."));
    CHECK(arrivals({QStringLiteral("off"), QStringLiteral("Scans")}).status == 0);
    CHECK_FALSE(arrivals({QStringLiteral("list"), QStringLiteral("--json")}).objects().at(0).value(u"active").toBool());
    CHECK(desk.on(QStringLiteral("watch"), Once).status == 1);
    CHECK(arrivals({QStringLiteral("remove"), QStringLiteral("Scans")}).status == 0);
    CHECK(arrivals({QStringLiteral("list")}).out.isEmpty());
    CHECK(arrivals({QStringLiteral("test"), QStringLiteral("Scans")}).status == 1);
    CHECK(arrivals({QStringLiteral("shout")}).status == 2);
    CHECK(arrivals({QStringLiteral("add-folder"), QStringLiteral("Scans")}).status == 2);
}

TEST_CASE("standard input is read and taken in like a file of that name")
{
    const CommandDesk desk;
    const auto pipe = [&](const QStringList &arguments) {
        QProcess process;
        makeBare(process, desk.folder.path());
        process.setArguments(arguments);
        process.setStandardInputFile(Demo + QStringLiteral("/inbox/01 Bestellung Hallmann.pdf"));
        process.start();
        REQUIRE(process.waitForFinished(60'000));
        return Outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    const Outcome read = pipe({QStringLiteral("extract"), QStringLiteral("-"), QStringLiteral("--name"),
                               QStringLiteral("/any/where/a.pdf")});
    REQUIRE(read.objects().size() == 1);
    CHECK(read.objects()[0].value(u"file").toString() == QStringLiteral("a.pdf"));
    CHECK(read.objects()[0].value(u"orders").toArray().size() == 1);
    const QStringList import{QStringLiteral("import"), QStringLiteral("--desk"), desk.desk, QStringLiteral("-"),
                             QStringLiteral("--name"), QStringLiteral("a.pdf")};
    CHECK(pipe(import).lines().last().startsWith("1 files: "));
    CHECK(rowsByFile(desk) == QMap<QString, int>{{QStringLiteral("a.pdf"), 1}});
    CHECK(pipe(import).lines().last().contains("1 there before"));
}
