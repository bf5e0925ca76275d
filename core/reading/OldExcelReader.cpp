// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OldExcelReader.h"

#include "core/reading/BiffWorkbook.h"
#include "core/reading/ExcelXml.h"
#include "core/reading/OleContainer.h"
#include "core/reading/WorkbookSheets.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OldExcelReader)
};

using Kind = ReadingIssue::Kind;

// The stream with the workbook; of two, the one for the newer version.
std::optional<QByteArray> workbookStream(const QByteArray &bytes, qint64 limit, bool &damaged)
{
    if (!bytes.startsWith("\xd0\xcf\x11\xe0"))
        return bytes;
    const auto container = OleContainer::open(bytes);
    if (!container)
        return std::nullopt;
    for (const char *name : {"Workbook", "Book"}) {
        const auto stream = container->child(0, QLatin1String(name));
        const auto content =
            stream ? container->read(*stream, limit) : Result<QByteArray>(QByteArray());
        damaged = container->isDamaged();
        if (content && !content->isEmpty())
            return *content;
    }
    return std::nullopt;
}

void readXml(const QByteArray &bytes, int part, Reading &reading)
{
    ExcelXml workbook;
    if (!workbook.open(bytes))
        return sayWorkbookDamaged(part, reading, QStringLiteral("no workbook"));
    const int count = readableSheets(workbook.sheetCount(), part, reading);
    for (int i = 0; i < count; ++i) {
        SheetBuilder builder(reading, workbook.sheetName(i));
        workbook.readSheet(i, builder);
        addSheet(part, builder, reading);
    }
}

} // namespace

void OldExcelReader::read(const FileToRead &file, Reading &reading) const
{
    const int part = reading.begin(file, mediaTypeOf(FileKind::OldExcel, file.bytes), Workbook{});
    if (reading.isWalk())
        return;
    if (ExcelXml::isExcelXml(file.bytes))
        return readXml(file.bytes, part, reading);
    bool damaged = false;
    const auto stream = workbookStream(file.bytes, reading.limits().unpackedBytes, damaged);
    BiffWorkbook workbook;
    const auto state = stream ? workbook.open(*stream) : BiffWorkbook::State::Unknown;
    if (state == BiffWorkbook::State::Encrypted) {
        reading.addIssue(
            part, Kind::PasswordProtected,
            Words::tr("This workbook is protected by a password. Please save it without the "
                      "password and import it again."));
        return;
    }
    if (state == BiffWorkbook::State::Unknown)
        return sayWorkbookDamaged(part, reading, QStringLiteral("no workbook stream"));
    const int count = readableSheets(workbook.sheetCount(), part, reading);
    for (int i = 0; i < count; ++i) {
        SheetBuilder builder(reading, workbook.sheetName(i));
        if (!workbook.readSheet(i, builder))
            saySheetDamaged(part, reading, workbook.sheetName(i));
        addSheet(part, builder, reading);
    }
    if (damaged)
        reading.addPartlyIssue(
            part, Kind::Damaged,
            Words::tr("This workbook is damaged; something may be missing. Please open it "
                      "and check it."),
            QStringLiteral("container"));
}

} // namespace intray
