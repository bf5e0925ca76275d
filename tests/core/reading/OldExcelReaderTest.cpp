// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"

#include <QtEndian>

#include <bit>

using namespace intray;

namespace {

QByteArray word(int value)
{
    return QByteArray(1, char(value & 0xff)) + char(value >> 8 & 0xff);
}

QByteArray dword(quint32 value)
{
    return word(int(value & 0xffff)) + word(int(value >> 16));
}

QByteArray real(double value)
{
    const auto bits = std::bit_cast<quint64>(value);
    return dword(quint32(bits)) + dword(quint32(bits >> 32));
}

QByteArray record(int id, const QByteArray &data)
{
    return word(id) + word(int(data.size())) + data;
}

// A text of BIFF8 with letters of one byte.
QByteArray narrow(const QByteArray &text)
{
    return word(int(text.size())) + '\0' + text;
}

const QByteArray end = record(0x0a, {});

// A workbook of BIFF8 with one sheet.
QByteArray biff8(const QByteArray &globals, const QByteArray &cells, int state = 0)
{
    const QByteArray bof = record(0x0809, word(0x0600) + word(5) + QByteArray(12, '\0'));
    const QByteArray name = QByteArray("\5\0Order", 7);
    const qsizetype sheetAt = bof.size() + globals.size() + 4 + 6 + name.size() + end.size();
    return bof + globals + record(0x85, dword(quint32(sheetAt)) + char(state) + '\0' + name) + end +
           record(0x0809, word(0x0600) + word(0x10) + QByteArray(12, '\0')) + cells + end;
}

QByteArray style(int format)
{
    return record(0xe0, word(0) + word(format) + QByteArray(16, '\0'));
}

QByteArray place(int row, int column, int xf = 0)
{
    return word(row) + word(column) + word(xf);
}

Sheet sheetOf(const QByteArray &bytes)
{
    const Document document = readBytes(bytes, "order.xls");
    REQUIRE(document.parts[0].workbook());
    REQUIRE(document.parts[0].workbook()->sheets.size() == 1);
    return document.parts[0].workbook()->sheets[0];
}

QString textAt(const Sheet &sheet, int row, int column)
{
    const Cell *cell = sheet.cellAt(row, column);
    return cell ? cell->text : QString();
}

} // namespace

TEST_CASE("a shared text goes on in the next record in letters of another width")
{
    const QByteArray strings =
        record(0xfc, dword(9999) + dword(9999) + narrow("Item") + word(5) + '\0' + "Gr");
    const QByteArray more = record(0x3c, QByteArray("\1\xfc\0\xdf\0", 5)) +
                            record(0x3c, QByteArray("\0e", 2) + narrow("Last"));
    const QByteArray cells = record(0xfd, place(0, 0) + dword(1)) +
                             record(0xfd, place(0, 1) + dword(2)) +
                             record(0xfd, place(0, 2) + dword(77));
    const Sheet sheet = sheetOf(biff8(strings + more, cells));
    CHECK(textAt(sheet, 0, 0) == QStringLiteral("Grüße"));
    CHECK(textAt(sheet, 0, 1) == QStringLiteral("Last"));
    CHECK(sheet.name == QStringLiteral("Order"));
    CHECK(sheet.cells.size() == 2); // what is not there is empty, however many the file promises
}

TEST_CASE("numbers of all kinds of cells are the stored ones")
{
    const QByteArray cells =
        record(0x0203, place(0, 0) + real(0.333)) +
        record(0x027e, place(0, 1) + dword(12345u << 2 | 3)) +
        record(0xbd, word(1) + word(2) + word(0) + dword(7u << 2 | 2) + word(0) +
                         dword(quint32(8) << 2 | 2) + word(3)) +
        record(0x06, place(2, 0) + real(83.749999999999986) + QByteArray(8, '\0')) +
        record(0x06, place(2, 1) + QByteArray("\0\0\0\0\0\0\xff\xff", 8) + QByteArray(8, '\0')) +
        record(0x0207, narrow("A-1")) + record(0x0205, place(2, 2) + QByteArray("\x2a\1", 2));
    const Sheet sheet = sheetOf(biff8(style(0), cells));
    CHECK(sheet.cellAt(0, 0)->number == Decimal::fromCanonical(u"0.333"));
    CHECK(sheet.cellAt(0, 1)->number == Decimal::fromCanonical(u"123.45"));
    CHECK(textAt(sheet, 1, 2) == QStringLiteral("7"));
    CHECK(textAt(sheet, 1, 3) == QStringLiteral("8"));
    CHECK(sheet.cellAt(2, 0)->number == Decimal::fromCanonical(u"83.75"));
    CHECK(textAt(sheet, 2, 1) == QStringLiteral("A-1"));
    CHECK(textAt(sheet, 2, 2) == QStringLiteral("#N/A"));
}

TEST_CASE("a number is a date by its format, counted from the workbook's first day")
{
    const QByteArray format = record(0x041e, word(170) + narrow("dd.mm.yyyy;@"));
    const QByteArray cells =
        record(0x0203, place(0, 0) + real(44621)) + record(0x0203, place(0, 1, 1) + real(44621));
    const Sheet sheet =
        sheetOf(biff8(format + record(0x22, word(1)) + style(0) + style(170), cells));
    CHECK_FALSE(sheet.cellAt(0, 0)->date);
    CHECK(sheet.cellAt(0, 1)->date == QDate(2026, 3, 2));
}

TEST_CASE("hidden and merged things of an old workbook are told")
{
    const QByteArray layout = record(0x7d, word(1) + word(1) + word(2560) + word(0) + word(1)) +
                              record(0x0208, word(1) + word(0) + word(2) + word(255) +
                                                 QByteArray(4, '\0') + word(0x20) + word(0)) +
                              record(0xe5, word(1) + word(0) + word(0) + word(0) + word(1));
    const QByteArray cells =
        record(0x0204, place(0, 0) + narrow("A")) + record(0x0204, place(1, 1) + narrow("B"));
    const Sheet sheet = sheetOf(biff8(style(0), layout + cells, 1));
    CHECK(sheet.hidden);
    CHECK(sheet.isRowHidden(1));
    CHECK(sheet.isColumnHidden(1));
    CHECK(sheet.cellAt(0, 0)->columnSpan == 2);
}

TEST_CASE("texts of the years before Unicode are read by their code page")
{
    const QByteArray bof = word(0x0500) + word(0x10) + QByteArray(4, '\0');
    const QByteArray bytes = record(0x0809, bof) + record(0x42, word(850)) +
                             record(0x0204, place(0, 0) + word(5) +
                                                "Gr\x81\xe1"
                                                "e") +
                             end;
    CHECK(textAt(sheetOf(bytes), 0, 0) == QStringLiteral("Grüße"));
    const QByteArray oldest = record(0x09, word(2) + word(0x10)) +
                              record(0x04, word(0) + word(1) + QByteArray(3, '\0') +
                                               "\3"
                                               "A-1") +
                              record(0x02, word(0) + word(2) + QByteArray(3, '\0') + word(12)) +
                              end;
    const Sheet sheet = sheetOf(oldest);
    CHECK(textAt(sheet, 0, 1) == QStringLiteral("A-1"));
    CHECK(sheet.cellAt(0, 2)->number == Decimal::fromCanonical(u"12"));
}

TEST_CASE("an old workbook says when a password or damage keeps it shut")
{
    using Kind = ReadingIssue::Kind;
    const QByteArray whole = biff8(style(0), record(0x0204, place(0, 0) + narrow("A-1")) +
                                                 record(0x0204, place(1, 0) + narrow("A-2")));
    CHECK(readBytes(biff8(record(0x2f, QByteArray(6, '\1')), {}), "a.xls")
              .parts[0]
              .issues.at(0)
              .kind == Kind::PasswordProtected);
    const Document cut = readBytes(whole.chopped(12), "a.xls");
    REQUIRE(cut.parts[0].issues.size() == 1);
    CHECK(cut.parts[0].issues[0].kind == Kind::Damaged);
    CHECK(textAt(cut.parts[0].workbook()->sheets.at(0), 0, 0) == QStringLiteral("A-1"));
}

TEST_CASE("a workbook in its container is read")
{
    const Document document = readBytes(fixture("old.xls"), "old.xls");
    REQUIRE(document.parts[0].workbook());
    const Sheet &sheet = document.parts[0].workbook()->sheets.at(0);
    CHECK(textAt(sheet, 1, 0) == QStringLiteral("00123"));
    CHECK(sheet.cellAt(1, 1)->number == Decimal::fromCanonical(u"12.5"));
    CHECK(sheet.cellAt(1, 2)->date == QDate(2026, 3, 2));
    CHECK(document.parts[0].workbook()->sheets.at(1).hidden);
    CHECK(document.parts[0].issues.empty());
}

TEST_CASE("a workbook saved as XML keeps its places, dates and hidden rows")
{
    const QByteArray bytes =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><?mso-application "
        "progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        "<Worksheet ss:Name=\"Order\"><Table><Row ss:Index=\"3\"><Cell ss:Index=\"2\"><Data "
        "ss:Type=\"String\">Gr\xfc\xdf"
        "e</Data></Cell>"
        "<Cell><Data ss:Type=\"DateTime\">2026-03-02T00:00:00.000</Data></Cell><Cell><Data "
        "ss:Type=\"Number\">12.50</Data></Cell></Row>"
        "<Row ss:Hidden=\"1\"><Cell><Data ss:Type=\"String\">x</Data></Cell><Cell "
        "ss:Formula=\"=1+1\"/></Row></Table></Worksheet></Workbook>";
    const Sheet sheet = sheetOf(bytes);
    CHECK(textAt(sheet, 2, 1) == QStringLiteral("Grüße"));
    CHECK(sheet.cellAt(2, 2)->date == QDate(2026, 3, 2));
    CHECK(sheet.cellAt(2, 3)->number == Decimal::fromCanonical(u"12.5"));
    CHECK(sheet.isRowHidden(3));
    CHECK(readBytes(bytes, "order.xls").parts[0].issues.size() == 1);
}
