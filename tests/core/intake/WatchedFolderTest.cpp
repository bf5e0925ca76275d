// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/WatchedFolder.h"

#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace intray;
using namespace std::chrono_literals;

namespace {

// Its looks happen whenever a test says; nothing is waited for.
struct FolderDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    ArrivalStore store{db()};
    Inlet inlet;
    std::unique_ptr<WatchedFolder> folder;
    WatchedFolder::Steady::time_point now;
    std::vector<std::pair<QString, QByteArray>> taken; // names and bytes, as they came
    std::function<Result<>()> beforeEach = []() -> Result<> { return {}; };
    QSet<QByteArray> known;

    FolderDesk()
    {
        FolderInlet watched;
        watched.folder = path(QStringLiteral("in"));
        REQUIRE(QDir().mkpath(watched.folder));
        inlet.name = QStringLiteral("Scans");
        inlet.what = watched;
        restart();
    }
    FolderInlet &settings() { return std::get<FolderInlet>(inlet.what); }
    // As another start of the program would begin.
    void restart()
    {
        inlet.id = must(store.save(inlet));
        folder = std::make_unique<WatchedFolder>(inlet);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(path(QStringLiteral("in/") + name));
        REQUIRE(QDir().mkpath(QFileInfo(out).path()));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QStringList in(const QString &name = QStringLiteral("in")) const
    {
        return QDir(path(name)).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    Result<LookReport> tryLook()
    {
        LookContext context{store, clock,
                            [this](const Arrival &arrival) -> Result<TakenIn> {
                                if (const Result<> ready = beforeEach(); !ready)
                                    return tl::unexpected(ready.error());
                                CHECK(arrival.origin == QStringLiteral("folder"));
                                CHECK(arrival.arrivedBy == inlet.name);
                                TakenIn one;
                                one.wasThere = known.contains(arrival.bytes);
                                known.insert(arrival.bytes);
                                taken.emplace_back(arrival.fileName, arrival.bytes);
                                return one;
                            },
                            JobControl(), false};
        return folder->look(context, now);
    }
    LookReport look(std::chrono::seconds later = 0s)
    {
        now += later;
        return must(tryLook());
    }
    // Two looks far enough apart.
    LookReport settle()
    {
        look();
        return look(10s);
    }
    QStringList sentences()
    {
        QStringList all;
        for (const LeftBehind &left : must(store.leftBehind(inlet.id)))
            all << left.sentence;
        return all;
    }
};

} // namespace

TEST_CASE("takes a file when it stood still, and moves it away after it is stored")
{
    FolderDesk desk;
    desk.write(QStringLiteral("order.eml"), "one");
    CHECK(desk.look().waiting == 1);
    desk.write(QStringLiteral("order.eml"), "one and more");
    CHECK(desk.look(4s).waiting == 1); // it changed
    CHECK(desk.look(2s).waiting == 1);
    desk.beforeEach = [&]() -> Result<> {
        CHECK(desk.in() == QStringList{QStringLiteral("order.eml")});
        return {};
    };
    CHECK(desk.look(1s).taken == 1);
    CHECK(desk.taken.front().second == "one and more");
    CHECK(desk.in().isEmpty());
    CHECK(desk.in(QStringLiteral("in/done")) == QStringList{QStringLiteral("order.eml")});
    CHECK(desk.settle().taken == 0);
}

TEST_CASE("leaves a file alone that somebody has open for writing, however still it is")
{
    FolderDesk desk;
    QFile writer(desk.path(QStringLiteral("in/scan.pdf")));
    REQUIRE(writer.open(QIODevice::WriteOnly));
    writer.write("half");
    writer.flush();
    CHECK(desk.settle().waiting == 1);
    CHECK(desk.look(600s).waiting == 1);
    writer.write(" whole");
    writer.close();
    CHECK(desk.settle().taken == 1);
    CHECK(desk.taken.front().second == "half whole");
}

TEST_CASE("ignores what is not meant, and says which link it does not follow")
{
    FolderDesk desk;
    for (const char *name :
         {".hidden", "~$order.xlsx", "a.tmp", "b.PART", "c.crdownload", "Thumbs.db", "d.txt~"})
        desk.write(QLatin1String(name), "no");
    desk.write(QStringLiteral("below/other.txt"), "not asked for");
    REQUIRE(QFile::link(desk.file, desk.path(QStringLiteral("in/desk.txt"))));
    desk.write(QStringLiteral("empty.txt"), {});
    const LookReport report = desk.settle();
    CHECK(report.taken == 0);
    CHECK(report.waiting == 1); // its content may still come
    REQUIRE(desk.sentences().size() == 1);
    CHECK(desk.sentences()[0].contains(QStringLiteral("desk.txt is a link")));
    REQUIRE(QFile::remove(desk.path(QStringLiteral("in/desk.txt"))));
    CHECK(desk.look(60s).taken == 1);
    CHECK(desk.sentences().isEmpty());
}

TEST_CASE("keeps names apart in the done folder, and moves what had arrived before too")
{
    FolderDesk desk;
    for (const char *bytes : {"first", "second", "first"}) {
        desk.write(QStringLiteral("order.pdf"), bytes);
        desk.settle();
    }
    CHECK(desk.in(QStringLiteral("in/done")) == QStringList{QStringLiteral("order (2).pdf"),
                                                            QStringLiteral("order (3).pdf"),
                                                            QStringLiteral("order.pdf")});
    CHECK(desk.known.size() == 2);
}

TEST_CASE("keeps the folders below apart when it is asked to look into them")
{
    FolderDesk desk;
    desk.settings().below = true;
    desk.restart();
    desk.write(QStringLiteral("north/order.pdf"), "n");
    desk.write(QStringLiteral("south/deep/order.pdf"), "s");
    CHECK(desk.settle().taken == 2);
    CHECK(desk.in(QStringLiteral("in/done/north")).size() == 1);
    CHECK(desk.in(QStringLiteral("in/done/south/deep")).size() == 1);
    CHECK(desk.settle().taken == 0); // what is done is not looked at
}

TEST_CASE("a file that could not be stored stays, and so does one that was replaced while it was")
{
    FolderDesk desk;
    desk.write(QStringLiteral("order.pdf"), "old");
    desk.beforeEach = [] { return Result<>(failure(QStringLiteral("The disk is full."))); };
    desk.look();
    desk.now += 10s;
    const Result<LookReport> full = desk.tryLook();
    REQUIRE_FALSE(full);
    CHECK(full.error().message == QStringLiteral("The disk is full."));
    CHECK(desk.in().size() == 1);

    desk.beforeEach = [&]() -> Result<> {
        if (desk.known.isEmpty())
            desk.write(QStringLiteral("order.pdf"), "newer");
        return {};
    };
    CHECK(desk.look(10s).taken == 1);
    CHECK(desk.in() == QStringList{QStringLiteral("order.pdf")});
    CHECK(desk.settle().taken == 1);
    CHECK(desk.taken.back().second == "newer");
    CHECK(desk.in().isEmpty());
}

TEST_CASE("where files must stay, each is remembered, also by the next start, and taken again when "
          "it changed")
{
    FolderDesk desk;
    desk.settings().afterwards = FolderInlet::Afterwards::Mark;
    desk.restart();
    desk.write(QStringLiteral("a.pdf"), "a");
    desk.write(QStringLiteral("b.pdf"), "b");
    CHECK(desk.settle().taken == 2);
    desk.restart();
    CHECK(desk.settle().taken == 0);
    CHECK(desk.taken.size() == 2);
    CHECK(desk.in().size() == 2);
    desk.write(QStringLiteral("a.pdf"), "a, changed");
    CHECK(desk.settle().taken == 1);
    REQUIRE(QFile::remove(desk.path(QStringLiteral("in/a.pdf"))));
    desk.settle();
    CHECK(must(desk.store.markedFiles(desk.inlet.id)).size() == 1);
}

TEST_CASE(
    "a file that cannot be taken is said, tried again after growing pauses, and holds up no other")
{
    FolderDesk desk;
    desk.write(QStringLiteral("huge.pdf"), "x");
    REQUIRE(QFile::resize(desk.path(QStringLiteral("in/huge.pdf")), (qint64(200) << 20) + 1));
    desk.write(QStringLiteral("small.pdf"), "y");
    const LookReport report = desk.settle();
    CHECK(report.taken == 1);
    CHECK(report.left == 1);
    REQUIRE(desk.sentences().size() == 1);
    CHECK(desk.sentences()[0].contains(QStringLiteral("larger than 200 MB")));
    std::vector<qint64> pauses;
    for (int i = 0; i < 8; ++i) {
        const LeftBehind left = must(desk.store.leftBehind(desk.inlet.id)).front();
        pauses.push_back(desk.clock.now().secsTo(left.retryAt));
        CHECK(left.attempts == i + 1);
        desk.look(1s); // too early: not counted
        CHECK(must(desk.store.leftBehind(desk.inlet.id)).front().attempts == i + 1);
        desk.clock.advance(pauses.back() * 1000);
        desk.look(1s);
    }
    CHECK(pauses == std::vector<qint64>{15, 30, 60, 120, 240, 480, 600, 600});
    REQUIRE(QFile::remove(desk.path(QStringLiteral("in/huge.pdf"))));
    desk.look(1s);
    CHECK(desk.sentences().isEmpty());
}

TEST_CASE("a folder that vanished is said in a sentence and used again when it is back")
{
    FolderDesk desk;
    REQUIRE(QDir().rmdir(desk.path(QStringLiteral("in"))));
    const Result<LookReport> gone = desk.tryLook();
    REQUIRE_FALSE(gone);
    CHECK(gone.error().message.contains(QStringLiteral("is not there")));
    CHECK_FALSE(WatchedFolder::test(desk.settings()));
    desk.write(QStringLiteral("order.pdf"), "back");
    CHECK(must(WatchedFolder::test(desk.settings())).contains(QStringLiteral("1 file")));
    CHECK(desk.settle().taken == 1);
}

TEST_CASE("moves to another file system complete or not at all")
{
    QTemporaryDir memory(QStringLiteral("/dev/shm/intray-XXXXXX"));
    FolderDesk desk;
    if (!memory.isValid())
        return;
    desk.settings().doneFolder = memory.filePath(QStringLiteral("done"));
    desk.restart();
    const QByteArray bytes(3'000'000, 'x');
    desk.write(QStringLiteral("order.pdf"), bytes);
    CHECK(desk.settle().taken == 1);
    CHECK(desk.in().isEmpty());
    QFile moved(memory.filePath(QStringLiteral("done/order.pdf")));
    REQUIRE(moved.open(QIODevice::ReadOnly));
    CHECK(moved.readAll() == bytes);
    CHECK(QDir(memory.filePath(QStringLiteral("done")))
              .entryList(QDir::Files | QDir::Hidden)
              .size() == 1);
}

TEST_CASE("a folder that may not be written or read is said, and the file is not taken twice")
{
    if (geteuid() == 0)
        return; // who may do everything cannot be refused
    FolderDesk desk;
    desk.write(QStringLiteral("order.pdf"), "x");
    QFile::setPermissions(desk.path(QStringLiteral("in")),
                          QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    CHECK(desk.settle().taken == 1);
    CHECK(desk.sentences().value(0).contains(QStringLiteral("was taken in, but cannot be moved")));
    CHECK_FALSE(WatchedFolder::test(desk.settings()));
    QFile::setPermissions(desk.path(QStringLiteral("in")),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    desk.clock.advance(60'000);
    desk.look(60s);
    CHECK(desk.known.size() == 1);
    CHECK(desk.in().isEmpty());
    CHECK(desk.sentences().isEmpty());
}
