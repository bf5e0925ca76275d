// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Intake.h"

#include "core/intake/ImportRun.h"
#include "core/store/AuditLog.h"
#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace intray;

namespace {

struct IntakeDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    ReaderProcess reader{QStringLiteral(INTRAY_BIN "/intray-reader")};
    Knowledge knowledge{Lexicon::builtIn(), std::make_shared<const Catalog>(smallSeller()),
                        std::make_shared<const CustomerMemory>(), Policy::builtIn()};
    OrderStore orders{db()};

    Intake intake() { return Intake(db(), reader, knowledge, clock); }
    TakenIn take(const QByteArray &bytes, const QString &name = QStringLiteral("order.eml"))
    {
        return must(
            intake().takeIn({bytes, name, QStringLiteral("drop"), QStringLiteral("ann")}, {}));
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile out(path(name));
        REQUIRE(QDir().mkpath(QFileInfo(out).path()));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
};

bool asks(const OrderRecord &record, const char *rule)
{
    return std::any_of(record.findings.begin(), record.findings.end(), [&](const Finding &finding) {
        return finding.flags() && finding.rule == QLatin1String(rule);
    });
}

} // namespace

TEST_CASE("what arrives is kept unaltered with its document, its order and an audit entry")
{
    IntakeDesk desk;
    const QByteArray bytes = orderMail("A-4711");
    const TakenIn taken = desk.take(bytes, QStringLiteral("/tmp/in/order.eml"));
    CHECK_FALSE(taken.wasThere);
    CHECK(taken.submission.fileName == QStringLiteral("order.eml"));
    CHECK(taken.submission.sender == QStringLiteral("buyer@miller.example"));
    SubmissionStore store(desk.db());
    CHECK(must(store.original(sha256Of(bytes))) == bytes);
    CHECK(must(store.document(taken.submission.id)).parts.front().mail());
    CHECK(must(store.unfinished()).empty());
    REQUIRE(taken.orders.size() == 1);
    const OrderRecord record = must(desk.orders.order(taken.orders[0]));
    CHECK(record.order.poNumber.value == QStringLiteral("A-4711"));
    CHECK(record.order.lines.size() == 2);
    CHECK(record.state == (isFlagged(record.findings) ? OrderState::ToReview : OrderState::Ready));
    CHECK(must(AuditLog(desk.db()).entriesOf(record.id)).at(0).action == QStringLiteral("import"));
    const QueueRow row = must(desk.orders.queueRow(record.id));
    CHECK(row.source == QStringLiteral("Mail"));
    CHECK(row.customerNo == QStringLiteral("C1"));
}

TEST_CASE("the same file again says so and creates nothing")
{
    IntakeDesk desk;
    const TakenIn first = desk.take(orderMail("A-4711"));
    const TakenIn again = desk.take(orderMail("A-4711"), QStringLiteral("copy.eml"));
    CHECK(again.wasThere);
    CHECK(again.orders == first.orders);
    CHECK(again.submission.id == first.submission.id);
    CHECK(must(desk.orders.queue()).size() == 1);
}

TEST_CASE("the same order number in another mail is asked about")
{
    IntakeDesk desk;
    desk.take(orderMail("A-4711"));
    const TakenIn second = desk.take(orderMail("a-4711", 50));
    const OrderRecord record = must(desk.orders.order(second.orders.at(0)));
    CHECK(asks(record, "duplicate-po"));
    CHECK(record.state == OrderState::ToReview);
}

TEST_CASE("what is no order is in the list with its reason, what looks like one waits for a person")
{
    IntakeDesk desk;
    QByteArray reply =
        customerMail("Out of office: your mail", "I am out of the office until 9 March.\r\n");
    reply.replace("MIME-Version", "Auto-Submitted: auto-replied\r\nMIME-Version");
    const TakenIn none = desk.take(reply);
    REQUIRE(none.orders.size() == 1);
    CHECK(must(desk.orders.order(none.orders[0])).state == OrderState::Rejected);
    CHECK_FALSE(must(desk.orders.order(none.orders[0])).stateReason.isEmpty());

    const TakenIn unread =
        desk.take(QByteArray("PK\x03\x04 broken", 11), QStringLiteral("order.xlsx"));
    REQUIRE(unread.orders.size() == 1);
    const OrderRecord record = must(desk.orders.order(unread.orders[0]));
    CHECK(record.state == OrderState::ToReview);
    CHECK(isFlagged(record.findings));
    CHECK(unread.flagged == 1);
}

TEST_CASE("what a killed program had begun is finished, once")
{
    IntakeDesk desk;
    addSubmission(desk.db(), orderMail("A-1"), QStringLiteral("order.eml"));
    const auto finished = must(desk.intake().finishInterrupted({}));
    REQUIRE(finished.size() == 1);
    CHECK(finished[0].orders.size() == 1);
    CHECK(must(desk.intake().finishInterrupted({})).empty());

    addSubmission(desk.db(), orderMail("A-2"), QStringLiteral("order.eml"));
    CHECK_FALSE(desk.take(orderMail("A-2")).wasThere);
    CHECK(must(desk.intake().finishInterrupted({})).empty());
    CHECK(must(desk.orders.queue()).size() == 2);
}

TEST_CASE("a file at which the program died again and again is not tried for ever")
{
    IntakeDesk desk;
    const SubmissionId id = addSubmission(desk.db(), orderMail("A-1"));
    for (int i = 0; i < 3; ++i)
        must(SubmissionStore(desk.db()).countAttempt(id));
    const auto finished = must(desk.intake().finishInterrupted({}));
    REQUIRE(finished.size() == 1);
    const OrderRecord record = must(desk.orders.order(finished[0].orders.at(0)));
    CHECK(record.state == OrderState::ToReview);
    CHECK(asks(record, "unreadable-part"));
}

TEST_CASE("a cancelled import leaves nothing behind and can be repeated")
{
    IntakeDesk desk;
    JobControl job;
    job.cancel();
    CHECK_FALSE(desk.intake().takeIn({orderMail("A-1"), QStringLiteral("o.eml"), {}, {}}, job));
    CHECK(must(SubmissionStore(desk.db()).unfinished()).empty());
    CHECK_FALSE(desk.take(orderMail("A-1")).wasThere);
}

TEST_CASE("several threads with the same files make each order once")
{
    IntakeDesk desk;
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int t = 0; t < 3; ++t) {
        threads.emplace_back([&] {
            const auto own = Database::open(desk.file);
            Intake intake(**own, desk.reader, desk.knowledge, desk.clock);
            for (int i = 0; i < 4; ++i) {
                const auto taken = intake.takeIn(
                    {orderMail("T-" + QByteArray::number(i)), QStringLiteral("o.eml"), {}, {}}, {});
                failures += taken && taken->orders.size() == 1 ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(failures == 0);
    CHECK(must(desk.orders.queue()).size() == 4);
}

TEST_CASE("a folder is taken in with everything below it, and what cannot be read is named")
{
    IntakeDesk desk;
    desk.write(QStringLiteral("in/a.eml"), orderMail("A-1"));
    desk.write(QStringLiteral("in/deep/er/b.eml"), orderMail("A-2"));
    desk.write(QStringLiteral("in/deep/copy of a.eml"), orderMail("A-1"));
    desk.write(QStringLiteral("in/.hidden"), "x");
    desk.write(QStringLiteral("in/Thumbs.db"), "x");
    int lastDone = 0, total = 0;
    const JobControl job([&](int done, int all, const QString &) {
        lastDone = std::max(lastDone, done), total = all;
    });
    std::vector<ImportedFile> seen;
    const ImportRun run(desk.file, desk.reader, desk.knowledge, desk.clock, 2);
    const ImportSummary summary =
        must(run.run({desk.path(QStringLiteral("in")), desk.path(QStringLiteral("in/a.eml")),
                      desk.path(QStringLiteral("missing"))},
                     QStringLiteral("folder"), QStringLiteral("ann"), job,
                     [&](const ImportedFile &file) { seen.push_back(file); }));
    CHECK(summary.files == 4);
    CHECK(summary.clean + summary.flagged == 2);
    CHECK(summary.alreadyThere == 1);
    REQUIRE(summary.failed.size() == 1);
    CHECK(summary.failed[0].error.message.contains(QStringLiteral("missing")));
    CHECK(seen.size() == 4);
    CHECK(lastDone == 3);
    CHECK(total == 3);

    const ImportSummary again = must(run.run({desk.path(QStringLiteral("in"))}, {}, {}, {}));
    CHECK(again.alreadyThere == 3);
    CHECK(must(desk.orders.queue()).size() == 2);
}

TEST_CASE("a mail that a machine sent with an attachment nobody can read goes to a person")
{
    IntakeDesk desk;
    const TakenIn taken = desk.take(QByteArrayLiteral(
        "From: erp@buyer.example\r\nTo: orders@seller.example\r\nSubject: Document 4711\r\n"
        "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nThis message was generated by a machine.\r\n"
        "--b\r\nContent-Type: application/octet-stream; name=doc.bin\r\n"
        "Content-Disposition: attachment; filename=doc.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "AQIDBAUGBwgAAQIDBAU=\r\n--b--\r\n"),
        QStringLiteral("auto.eml"));
    REQUIRE(taken.orders.size() == 1);
    const OrderRecord record = must(desk.orders.order(taken.orders[0]));
    CHECK(record.state == OrderState::ToReview);
    CHECK(isFlagged(record.findings));
}
