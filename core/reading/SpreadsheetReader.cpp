// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/SpreadsheetReader.h"

#include "core/reading/ExcelWorkbook.h"
#include "core/reading/OpenSpreadsheet.h"
#include "core/reading/WorkbookSheets.h"
#include "core/reading/ZipArchive.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::SpreadsheetReader)
};

using Kind = ReadingIssue::Kind;

void readExcel(int part, ZipArchive &archive, Reading &reading)
{
    ExcelWorkbook workbook(archive);
    if (!workbook.open())
        return sayWorkbookDamaged(part, reading, QStringLiteral("no workbook"));
    const int count = readableSheets(workbook.sheetCount(), part, reading);
    for (int i = 0; i < count; ++i) {
        SheetBuilder builder(reading, workbook.sheetName(i));
        if (workbook.isHidden(i))
            builder.setHidden();
        if (!workbook.readSheet(i, builder) && !archive.isCut())
            saySheetDamaged(part, reading, workbook.sheetName(i));
        addSheet(part, builder, reading);
    }
}

void readOpenContent(int part, const QByteArray &content, Reading &reading)
{
    OpenSpreadsheet spreadsheet;
    if (!spreadsheet.open(content))
        return sayWorkbookDamaged(part, reading, QStringLiteral("no content"));
    const int count = readableSheets(spreadsheet.sheetCount(), part, reading);
    for (int i = 0; i < count; ++i) {
        SheetBuilder builder(reading, spreadsheet.sheetName(i));
        spreadsheet.readSheet(i, builder);
        addSheet(part, builder, reading);
    }
}

void readOpenDocument(int part, ZipArchive &archive, Reading &reading)
{
    const auto manifest = archive.entry(QStringLiteral("META-INF/manifest.xml"));
    if (manifest && manifest->contains("encryption-data")) {
        reading.addIssue(part, Kind::PasswordProtected,
                         Words::tr("This workbook is protected by a password. Please save it without the "
                                   "password and import it again."));
        return;
    }
    const auto content = archive.entry(QStringLiteral("content.xml"));
    readOpenContent(part, content.value_or(QByteArray()), reading);
}

} // namespace

void SpreadsheetReader::read(const FileToRead &file, Reading &reading) const
{
    const FileKind kind = kindOf(file);
    const int part = reading.begin(file, mediaTypeOf(kind, file.bytes), Workbook{});
    if (reading.isWalk())
        return;
    // A flat file is the content without the archive around it.
    if (kind == FileKind::OpenSpreadsheet && !file.bytes.startsWith("PK"))
        return readOpenContent(part, file.bytes, reading);
    ZipArchive archive(file.bytes, reading);
    if (!archive.isOpen())
        return sayWorkbookDamaged(part, reading, QStringLiteral("zip"));
    kind == FileKind::ExcelWorkbook ? readExcel(part, archive, reading)
                                    : readOpenDocument(part, archive, reading);
    if (archive.isCut())
        reading.addPartlyIssue(part, Kind::LimitReached,
                               Words::tr("This workbook unpacks to more than %1 MB and was not read to the "
                                         "end. Please open it and check it.")
                                   .arg(reading.limits().unpackedBytes >> 20));
}

} // namespace intray
