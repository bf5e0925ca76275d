// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/DocumentDump.h"
#include "core/reading/ReaderProcess.h"
#include "tests/core/reading/ReadFixture.h"

#include <QDir>
#include <QDirIterator>

using namespace intray;

namespace {

bool saysSomething(const Part &part)
{
    if (const Text *text = part.text())
        return !text->text.trimmed().isEmpty();
    if (const Pages *pages = part.pages())
        return std::any_of(pages->pages.begin(), pages->pages.end(), [](const Page &page) { return !page.words.empty(); });
    if (const Workbook *workbook = part.workbook())
        return std::any_of(workbook->sheets.begin(), workbook->sheets.end(), [](const Sheet &sheet) { return !sheet.cells.empty(); });
    return part.mail() || part.structured();
}

// A mailbox or an archive says nothing itself.
bool holdsParts(const Document &document, const Part &part)
{
    return !document.childrenOf(int(&part - document.parts.data())).empty();
}

} // namespace

TEST_CASE("every broken file says something or says why not")
{
    const QDir folder(QStringLiteral(INTRAY_BROKEN));
    const QStringList names = folder.entryList(QDir::Files);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString &name : names) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Document document = readBytes(file.readAll(), qPrintable(name));
        for (const Part &part : document.parts)
            CHECK((saysSomething(part) || holdsParts(document, part) || !part.issues.empty()
                   || part.role == PartRole::InlinePicture));
        CHECK_FALSE(dumpDocument(document).isEmpty());
    }
}

// Hidden: some minutes on a slow machine. Run with the tag as argument.
TEST_CASE("no odd file of the shared corpus passes in silence", "[.][robust]")
{
    const QString folder = QStringLiteral(INTRAY_SOURCE "/../shared/corpus/robust");
    if (!QDir(folder).exists()) {
        WARN("the shared corpus is not here: skipped");
        return;
    }
    const ReaderProcess process(QStringLiteral(INTRAY_BIN "/intray-reader"));
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        INFO(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto document = process.readDocument(file.readAll(), file.fileName(), {});
        REQUIRE(document);
        for (const Part &part : document->parts) {
            CHECK((saysSomething(part) || holdsParts(*document, part) || !part.issues.empty()
                   || part.role == PartRole::InlinePicture));
            for (const ReadingIssue &issue : part.issues)
                CHECK(issue.kind != ReadingIssue::Kind::Crashed);
        }
    }
}

TEST_CASE("what cannot be read is named by its content, not by its name")
{
    const auto message = [](const QByteArray &bytes, const char *name) {
        return readBytes(bytes, name).parts[0].issues.at(0).message;
    };
    CHECK(message(QByteArray("\0\0\0\x18" "ftypheic", 12), "scan.pdf").contains(QStringLiteral("picture")));
    CHECK(message("PK\3\4....", "orders.pdf").contains(QStringLiteral("archive")));
    CHECK(message(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24),
                  "order.pdf")
              .contains(QStringLiteral("old Word document")));
    CHECK(message(QByteArray("\x01\x02\x00\x00\x05\x00\x00", 7).repeated(50), "order.dat").contains(QStringLiteral("not known")));
    CHECK(message("", "order.pdf").contains(QStringLiteral("empty")));
}

TEST_CASE("rich text and pages whose first line is damaged are known by what follows")
{
    CHECK(readBytes("{\\rtf1 order}", "order.doc").parts[0].text()->text.trimmed() == QStringLiteral("order"));
    CHECK(fileKindOf("%PDX-1.4\r%\xe2\xe3\r1 0 obj\r<< /Type /Catalog >>\rendobj\r", {}, {}) == FileKind::Pdf);
    CHECK(fileKindOf("% 1 0 object lesson\n", QStringLiteral("a.txt"), {}) == FileKind::Text);
}

TEST_CASE("files of fields and segments are kept as text")
{
    const Document edi = readBytes("UNB+UNOC:3+A+B'UNH+1+ORDERS:D:96A:UN'", "order.txt");
    CHECK(edi.parts[0].structured()->format == QStringLiteral("edifact"));
    CHECK(edi.parts[0].issues.at(0).partly);
    CHECK(readBytes("<?xml version='1.0'?><Order/>", "a.xml").parts[0].structured()->format == QStringLiteral("xml"));
    CHECK(readBytes("{\"order\": 1}", "a.json").parts[0].structured()->format == QStringLiteral("json"));
}
