// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/commands/Command.h"

#include <QDateTime>
#include <QSet>

#include <random>
#include <thread>

using namespace intray::testing;

namespace {

constexpr int Rounds = 12, FilesEachRound = 15;
const QString Unfinished = QStringLiteral(".part");

// Orders of a customer of the sample seller, no two alike and none unusual: a second one of the same content would be
// asked about, and so would ten times a usual quantity.
QByteArray orderOf(const QByteArray &number, int count)
{
    const auto line = [](int position, const QByteArray &item, int quantity, int cents) -> QByteArray {
        const auto money = [](int of) -> QByteArray {
            return QByteArray::number(of / 100) + ',' + QByteArray::number(of % 100).rightJustified(2, '0');
        };
        return QByteArray::number(position) + ';' + item + ';' + QByteArray::number(quantity) + ";Stk;" + money(cents)
               + ';' + money(quantity * cents) + '\n';
    };
    return "Bestellnummer;" + number
           + "\nBesteller;Hallmann Gebäudetechnik GmbH\nBestelldatum;23.11.2026\nLiefertermin;11.12.2026\n\n"
             "Pos;Artikelnummer;Menge;Einheit;Preis;Betrag\n"
           + line(1, "BOX-IP55", 10 * (5 + count % 14), 145) + line(2, "SKT-SCH-A", 10 * (1 + count / 14), 360);
}

// The whole command with its readers, killed within `milliseconds` after its first word, or after its start every
// other time. One that is done before just ends.
void killWhileRunning(const CommandDesk &desk, const QStringList &arguments, int milliseconds, std::mt19937 &random)
{
    QProcess process;
    makeBare(process, desk.folder.path());
    process.setArguments(arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    REQUIRE(process.waitForStarted());
    if (random() % 2 == 0)
        process.waitForReadyRead(60'000);
    // The moment is what is tested here; nothing is waited for.
    std::this_thread::sleep_for(
        std::chrono::milliseconds(std::uniform_int_distribution<int>(5, milliseconds)(random)));
    process.kill();
    REQUIRE(process.waitForFinished(60'000));
}

struct Listed
{
    QMap<QString, int> byFile, byState;
};

Listed listOf(const CommandDesk &desk)
{
    Listed listed;
    const Outcome list = desk.on(QStringLiteral("list"), {QStringLiteral("--json")});
    REQUIRE(list.status == 0);
    for (const QJsonObject &row : list.objects()) {
        ++listed.byFile[row.value(u"file").toString()];
        ++listed.byState[row.value(u"state").toString()];
    }
    return listed;
}

// Files by name, with what tells that one was written again.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[info.fileName()] = file.readAll() + info.lastModified().toString(Qt::ISODateWithMs).toLatin1();
    }
    return files;
}

} // namespace

TEST_CASE("import and export, killed as whole commands again and again, lose nothing and double nothing")
{
    const CommandDesk desk;
    desk.importMaster();
    std::mt19937 random(20261123);
    const QString inbox = desk.path(QStringLiteral("inbox"));
    const QString out = desk.path(QStringLiteral("out"));
    REQUIRE((QDir().mkpath(inbox) && QDir().mkpath(out)));
    QStringList names = QDir(Demo + QStringLiteral("/inbox")).entryList(QDir::Files);
    for (const QString &name : names)
        REQUIRE(QFile::copy(Demo + QStringLiteral("/inbox/") + name, inbox + u'/' + name));

    const QStringList where{QStringLiteral("--desk"), desk.desk};
    const QStringList import = QStringList{QStringLiteral("import")} + where + Today + QStringList{inbox};
    const QStringList deliver = QStringList{QStringLiteral("export")} + where
                                + QStringList{QStringLiteral("--approve"), QStringLiteral("--to"), out};
    QMap<QString, QByteArray> left;
    for (int round = 0; round < Rounds; ++round) {
        for (int i = 0; i < FilesEachRound; ++i) {
            const QString number = QStringLiteral("K-%1").arg(1000 + round * FilesEachRound + i);
            QFile file(inbox + u'/' + number + QStringLiteral(".csv"));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(orderOf(number.toLatin1(), round * FilesEachRound + i));
            names << number + QStringLiteral(".csv");
        }
        INFO("round " << round);
        killWhileRunning(desk, import, 400, random);
        killWhileRunning(desk, deliver, 150, random);
        // What was complete stays as it is: no round writes it again.
        const QMap<QString, QByteArray> now = filesIn(out);
        for (auto file = left.cbegin(); file != left.cend(); ++file)
            CHECK((file.key().endsWith(Unfinished) || now.value(file.key()) == file.value()));
        left = now;
        for (const int orders : listOf(desk).byFile)
            CHECK(orders == 1);
    }

    const Outcome rest = desk.run(import);
    INFO(rest.out.right(300).toStdString() << rest.err.toStdString());
    CHECK(rest.status == 0);
    const Outcome last = desk.run(deliver);
    CHECK(last.status == 0);
    const Listed listed = listOf(desk);
    CHECK(QSet<QString>(listed.byFile.keyBegin(), listed.byFile.keyEnd()) == QSet<QString>(names.begin(), names.end()));
    CHECK(int(listed.byFile.size()) == int(names.size()));
    // Fourteen of the sample orders are clean, and so are all of ours; but one in whose reading the program was killed
    // more than three times goes to a person, who need not wait for a fifth.
    const int exported = listed.byState.value(QStringLiteral("exported"));
    const int givenUp = listed.byState.value(QStringLiteral("to-review")) - 8;
    CHECK(exported + givenUp == 14 + Rounds * FilesEachRound);
    CHECK(givenUp <= Rounds / 4);
    QSet<QString> numbers;
    const QMap<QString, QByteArray> files = filesIn(out);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        INFO(file.key().toStdString());
        CHECK(file.key().endsWith(QStringLiteral(".json"))); // no unfinished ones lie about
        QFile whole(out + u'/' + file.key());
        REQUIRE(whole.open(QIODevice::ReadOnly));
        numbers.insert(QJsonDocument::fromJson(whole.readAll()).object().value(u"po_number").toString());
    }
    CHECK(int(files.size()) == exported);
    CHECK(int(numbers.size()) == exported);
    CHECK(desk.run(deliver).out.startsWith("0 delivered"));
}
