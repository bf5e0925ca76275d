// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ReaderProcess.h"
#include "tests/core/reading/ReadFixture.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace intray;

namespace {

const QString Worker = QStringLiteral(INTRAY_BIN "/intray-reader");

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a reader that was taken over can open no file, no connection and no program")
{
    const int leaked = ::open("/dev/null", O_RDONLY); // that a child inherits
    REQUIRE(leaked >= 0);
    qputenv("INTRAY_SECRET", "password of the mailbox");
    const QTemporaryDir folder;
    const QString secret = folder.filePath(QStringLiteral("secret"));
    QFile file(secret);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("salary list");
    file.close();
    qputenv("INTRAY_READER_FAULT", "escape:" + QFile::encodeName(secret));
    const auto document =
        ReaderProcess(Worker).readDocument(fixture("two_pages.pdf"), QStringLiteral("a.pdf"), {});
    qunsetenv("INTRAY_READER_FAULT");
    qunsetenv("INTRAY_SECRET");
    ::close(leaked);
    REQUIRE(document);
    CHECK(document->parts[0].issues.empty()); // it aborts where an escape works
    CHECK(document->parts[0].pages()->pages.size() == 2);
    CHECK(QFile::exists(secret));
}
#endif

TEST_CASE("where the kernel cannot tell files apart readers open none, and still read")
{
    qputenv("INTRAY_READER_FAULT", "no-landlock");
    const auto document =
        ReaderProcess(Worker).readDocument(fixture("two_pages.pdf"), QStringLiteral("a.pdf"), {});
    qunsetenv("INTRAY_READER_FAULT");
    REQUIRE(document);
    CHECK(document->parts == readBytes(fixture("two_pages.pdf"), "a.pdf").parts);
}

TEST_CASE("confined readers read the same as free ones, every kind of file")
{
    const ReaderProcess process(Worker);
    for (const char *folder : {"/tests/fuzz/seeds", "/tests/fixtures/reading", "/tests/broken"}) {
        for (QDirIterator files(QStringLiteral(INTRAY_SOURCE) + QString::fromLatin1(folder), QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            const QByteArray name = QFileInfo(file).fileName().toUtf8();
            INFO(name.constData());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const Document outside = readBytes(bytes, name.constData());
            const bool needsRecognition =
                std::any_of(outside.parts.begin(), outside.parts.end(), [](const Part &part) {
                    return part.pages() && std::any_of(part.pages()->pages.begin(), part.pages()->pages.end(),
                                                       [](const Page &page) { return page.awaitsRecognition; });
                });
            const auto inside = process.readDocument(bytes, QString::fromUtf8(name), {});
            REQUIRE(inside);
            CHECK((needsRecognition || inside->parts == outside.parts));
        }
    }
}

TEST_CASE("confined readers still read every charset and draw pages whose fonts are not embedded")
{
    const ReaderProcess process(Worker);
    // Converters of the C library are loaded when they are first needed.
    for (const auto &[charset, bytes, text] :
         {std::tuple{"iso-2022-jp", QByteArray("\x1b$B$\"\x1b(B"), QStringLiteral("あ")},
          std::tuple{"cp850", QByteArray("Gr\x94\xe1" "e"), QStringLiteral("Größe")},
          std::tuple{"koi8-r", QByteArray("\xda\xc1\xcb\xc1\xda"), QStringLiteral("заказ")}}) {
        const QByteArray mail = QByteArray("From: a@example.com\nTo: b@example.com\nSubject: s\nMIME-Version: 1.0\n"
                                           "Content-Type: text/plain; charset=")
            + charset + "\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64() + "\n";
        const auto document = process.readDocument(mail, QStringLiteral("a.eml"), {});
        REQUIRE(document);
        REQUIRE(document->parts.size() == 2);
        CHECK(document->parts[1].text()->text.trimmed() == text);
    }
    const auto picture = process.renderPage(fixture("two_pages.pdf"), QStringLiteral("a.pdf"), 0, 1, 600, {});
    REQUIRE(picture);
    int dark = 0;
    for (int y = 0; y < picture->height(); ++y) {
        for (int x = 0; x < picture->width(); ++x)
            dark += qGray(picture->pixel(x, y)) < 128;
    }
    CHECK(dark > 300);
}
