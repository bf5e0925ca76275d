// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"
#include "tests/support/Catch.h"

#include <QTimeZone>

using namespace intray;

namespace {

Document everything()
{
    Document document;
    document.fileName = QStringLiteral("Bestellung Größe.eml");
    Mail mail;
    mail.from = {QStringLiteral("Jörg"), QStringLiteral("j@example.com")};
    mail.to = {{{}, QStringLiteral("orders@example.com")}};
    mail.references = {QStringLiteral("a@b"), QStringLiteral("c@d")};
    mail.date = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::OffsetFromUTC, 5400);
    mail.automatic = true;
    Part root;
    root.name = QStringLiteral("mail");
    root.sha256 = "00ff";
    root.byteCount = 12;
    root.content = mail;
    root.issues = {{ReadingIssue::Kind::Damaged, QStringLiteral("m"), QStringLiteral("d"), true}};
    Cell cell;
    cell.row = 3;
    cell.column = 2;
    cell.text = QStringLiteral("24");
    cell.number = Decimal::fromCanonical(u"24.5");
    cell.date = QDate(2026, 3, 2);
    cell.range = TextPlace{4, 7};
    Sheet sheet;
    sheet.name = QStringLiteral("Sheet 1");
    sheet.rows = 4;
    sheet.columns = 3;
    sheet.cells = {cell};
    sheet.hiddenRows = {1};
    Part text;
    text.parent = 0;
    text.role = PartRole::Body;
    text.content = Text{QStringLiteral("one\ntwo"), {sheet}, {{0, 3}}};
    Part pages;
    pages.parent = 0;
    pages.role = PartRole::Attachment;
    pages.content = Pages{{Page{595.2, 841.8, {{QStringLiteral("Order"), {0.1, 0.2, 0.3, 0.4}, 9.5, true, 0.75, {QStringLiteral("0rder")}}},
                               true, true, false, {90, -1.5}}}};
    Part book;
    book.parent = 0;
    book.content = Workbook{{sheet, Sheet()}};
    Part edi;
    edi.parent = 0;
    edi.content = Structured{QStringLiteral("edifact"), QStringLiteral("UNB+1:2'"),
                             {{{}, QStringLiteral("UNB"), {}, {}, {0, 8}},
                              {0, QStringLiteral("1"), {}, QStringLiteral("1:2"), {4, 7}}}};
    document.parts = {root, text, pages, book, edi};
    return document;
}

} // namespace

TEST_CASE("a document comes back from its frames as it was")
{
    const Document document = everything();
    const auto back = documentFromFrames(toFrames(document));
    REQUIRE(back);
    CHECK(*back == document);
    CHECK(back->parts[0].mail()->date.offsetFromUtc() == 5400);
}

TEST_CASE("frames may arrive in pieces of any size")
{
    const Document document = everything();
    const QByteArray frames = toFrames(document);
    DocumentAssembler assembler;
    for (qsizetype i = 0; i < frames.size(); ++i)
        REQUIRE(assembler.add(frames.mid(i, 1)));
    CHECK(assembler.isComplete());
    CHECK(assembler.document() == document);
}

TEST_CASE("a stream that breaks off keeps the frames before the break")
{
    Part root;
    root.content = Pages{};
    Page page;
    page.width = 100;
    const QByteArray frames = partFrame(0, root) + pageFrame(0, page) + pageFrame(0, page);
    DocumentAssembler assembler;
    REQUIRE(assembler.add(frames.chopped(3)));
    CHECK_FALSE(assembler.isComplete());
    REQUIRE(assembler.document().parts.size() == 1);
    CHECK(assembler.document().parts[0].pages()->pages.size() == 1);
    CHECK_FALSE(documentFromFrames(frames.chopped(3)));
}

TEST_CASE("a damaged stream is an error and never a crash or a wrong document")
{
    const Document document = everything();
    const QByteArray frames = toFrames(document);
    int accepted = 0;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        QByteArray damaged = frames;
        damaged[i] = char(damaged[i] ^ 0x81);
        accepted += documentFromFrames(damaged).has_value();
    }
    // A flipped byte inside a text or a number is another text or number; a flipped length is not.
    CHECK(accepted < frames.size());
    CHECK_FALSE(documentFromFrames(QByteArray(40, '\x7f')));
    CHECK_FALSE(documentFromFrames({}));
}

TEST_CASE("a part cannot claim a parent that comes after it")
{
    Part part;
    part.parent = 3;
    DocumentAssembler assembler;
    CHECK_FALSE(assembler.add(partFrame(0, part)));
    part.parent.reset();
    CHECK_FALSE(DocumentAssembler().add(partFrame(1, part)));
}

TEST_CASE("places and counts that a hostile reader makes up are brought between bounds")
{
    Document document = everything();
    auto &text = std::get<Text>(document.parts[1].content);
    text.quotes = {{-5, 2'000'000'000}, {6, 2}};
    text.tables[0].cells[0].range = TextPlace{100, 200};
    text.tables[0].cells[0].row = -1;
    text.tables[0].rows = 2'000'000'000;
    auto &page = std::get<Pages>(document.parts[2].content).pages[0];
    page.words[0].box.left = std::numeric_limits<double>::quiet_NaN();
    page.width = std::numeric_limits<double>::infinity();
    std::get<Structured>(document.parts[4].content).elements[1].range = {-1, 99};
    const auto back = documentFromFrames(toFrames(document));
    REQUIRE(back);
    const int size = int(text.text.size());
    CHECK(back->parts[1].text()->quotes == std::vector<TextPlace>{{0, size}, {6, 6}});
    CHECK(back->parts[1].text()->tables[0].cells[0].range == TextPlace{size, size});
    CHECK(back->parts[1].text()->tables[0].cells[0].row == 0);
    CHECK(back->parts[1].text()->tables[0].rows < 3'000'000);
    CHECK(back->parts[2].pages()->pages[0].words[0].box.left == 0);
    CHECK(back->parts[2].pages()->pages[0].width == 0);
    CHECK(back->parts[4].structured()->elements[1].range == TextPlace{0, 8});
}

TEST_CASE("a table that claims more rows and columns than stand in it comes back as large as its cells")
{
    Sheet sheet;
    sheet.rows = 1'000'000;
    sheet.columns = 30'000;
    sheet.cells = {Cell()};
    sheet.cells[0].row = 3;
    sheet.cells[0].column = 2;
    Document document;
    Part book;
    book.content = Workbook{{sheet}};
    document.parts = {book};
    const auto back = documentFromFrames(toFrames(document));
    REQUIRE(back);
    CHECK(back->parts[0].workbook()->sheets[0].rows == 4);
    CHECK(back->parts[0].workbook()->sheets[0].columns == 3);
}
