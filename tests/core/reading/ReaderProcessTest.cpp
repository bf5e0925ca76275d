// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ReaderProcess.h"
#include "core/reading/ReaderRequest.h"
#include "core/reading/WorkerChild.h"
#include "tests/core/reading/ReadFixture.h"

#include <thread>

using namespace intray;

namespace {

const QString Worker = QStringLiteral(INTRAY_BIN "/intray-reader");

// Makes every worker started meanwhile go wrong in one way.
struct Fault
{
    explicit Fault(const char *what) { qputenv("INTRAY_READER_FAULT", what); }
    ~Fault() { qunsetenv("INTRAY_READER_FAULT"); }
};

Document readTwoPages(const ReadingLimits &limits = {})
{
    const auto document = ReaderProcess(Worker, limits).readDocument(fixture("two_pages.pdf"), QStringLiteral("/tmp/a.pdf"), {});
    REQUIRE(document);
    REQUIRE_FALSE(document->parts.empty());
    return *document;
}

} // namespace

TEST_CASE("the worker gives what the reader gives, and a name that is no path")
{
    const Document document = readTwoPages();
    CHECK(document.parts == readBytes(fixture("two_pages.pdf"), "a.pdf").parts);
    CHECK(document.parts[0].name == QStringLiteral("a.pdf"));
}

TEST_CASE("a worker that crashes keeps the page it had sent")
{
    const Fault fault("crash");
    const Document document = readTwoPages();
    CHECK(document.parts[0].pages()->pages.size() == 1);
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].kind == ReadingIssue::Kind::Crashed);
    CHECK(document.parts[0].issues[0].partly);
}

TEST_CASE("a worker that hangs is cut off")
{
    const Fault fault("hang");
    ReadingLimits limits;
    limits.seconds = 1;
    const Document document = readTwoPages(limits);
    CHECK(document.parts[0].pages()->pages.size() == 1);
    CHECK(document.parts[0].issues.at(0).kind == ReadingIssue::Kind::TooSlow);
}

TEST_CASE("a worker that counts for ever is ended by the limit on its processor time, and that is said")
{
    const Fault fault("spin");
    ReaderRequest request;
    request.fileName = QStringLiteral("a.pdf");
    request.limits.seconds = -4; // five more are granted
    const auto run = WorkerChild::run(Worker, request.toBytes(), fixture("two_pages.pdf"), {20, 1 << 20}, {},
                                      [](const QByteArray &) { return true; });
    REQUIRE(run);
    CHECK(run->end == WorkerChild::End::Failed);
    CHECK(run->isOutOfTime());
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a worker that takes too much memory is ended by its limit")
{
    const Fault fault("greed");
    ReadingLimits limits;
    limits.addressSpace = qint64(1) << 30;
    const Document document = readTwoPages(limits);
    CHECK(document.parts[0].issues.at(0).kind == ReadingIssue::Kind::LimitReached);
}
#endif

TEST_CASE("a worker that never stops talking is ended by the limit on what it may say")
{
    const Fault fault("flood");
    ReadingLimits limits;
    limits.outputBytes = 4 << 20;
    const Document document = readTwoPages(limits);
    CHECK(document.parts[0].pages()->pages.size() == 1);
    CHECK(document.parts[0].issues.back().kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("cancelling ends a hanging worker at once")
{
    const Fault fault("hang");
    JobControl job;
    std::thread later([job] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        job.cancel();
    });
    const auto document = ReaderProcess(Worker).readDocument(fixture("two_pages.pdf"), QStringLiteral("a.pdf"), job);
    later.join();
    CHECK_FALSE(document);
}

TEST_CASE("a missing worker is an error, a file over the limit an issue")
{
    CHECK_FALSE(ReaderProcess(QStringLiteral("/nonexistent/reader")).readDocument("x", QStringLiteral("a.txt"), {}));
    ReadingLimits limits;
    limits.fileBytes = 100;
    const Document document = readTwoPages(limits);
    CHECK(document.parts[0].issues.at(0).kind == ReadingIssue::Kind::LimitReached);
    CHECK(document.parts[0].byteCount == fixture("two_pages.pdf").size());
}

TEST_CASE("files larger than a pipe go through while frames come back")
{
    const QByteArray bytes = QByteArray("one line of an order text\n").repeated(200'000);
    const auto document = ReaderProcess(Worker).readDocument(bytes, QStringLiteral("a.txt"), {});
    REQUIRE(document);
    CHECK(document->parts[0].text()->text.size() == bytes.size());
}

TEST_CASE("workers of several threads do not disturb each other")
{
    std::vector<std::thread> threads;
    std::atomic_int whole = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&whole, bytes = fixture("two_pages.pdf")] {
            const auto document = ReaderProcess(Worker).readDocument(bytes, QStringLiteral("a.pdf"), {});
            whole += document && document->parts[0].pages() && document->parts[0].pages()->pages.size() == 2;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(whole == 4);
}

TEST_CASE("a page is rendered, also of a PDF attached to a mail, and within the megapixel limit")
{
    const QByteArray mail = "From: a@example.com\nTo: b@example.com\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n"
                            "--B\n\ntext\n--B\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n"
                            + fixture("two_pages.pdf").toBase64() + "\n--B--\n";
    const ReaderProcess process(Worker);
    const auto document = process.readDocument(mail, QStringLiteral("a.eml"), {});
    REQUIRE(document);
    REQUIRE(document->parts.size() == 3);
    const auto image = process.renderPage(mail, QStringLiteral("a.eml"), 2, 2, 500, {});
    REQUIRE(image);
    CHECK(image->width() == 500);
    CHECK(image->height() == 250);

    ReadingLimits limits;
    limits.megapixels = 1;
    const auto large = ReaderProcess(Worker, limits).renderPage(fixture("two_pages.pdf"), QStringLiteral("a.pdf"), 0, 1, 20000, {});
    REQUIRE(large);
    CHECK(qint64(large->width()) * large->height() <= 1'000'000);

    CHECK_FALSE(process.renderPage(mail, QStringLiteral("a.eml"), 1, 1, 500, {}));
    CHECK_FALSE(process.renderPage(mail, QStringLiteral("a.eml"), 2, 3, 500, {}));
}

TEST_CASE("a request comes back from its bytes, and a damaged one does not")
{
    ReaderRequest request;
    request.task = ReaderRequest::Task::Render;
    request.fileName = QStringLiteral("Größe.pdf");
    request.limits.cells = 7;
    request.width = 640;
    QByteArray input = request.toBytes() + "the file";
    CHECK(ReaderRequest::takeFrom(input) == request);
    CHECK(input == "the file");
    QByteArray cut = request.toBytes().chopped(1);
    CHECK_FALSE(ReaderRequest::takeFrom(cut));
}
