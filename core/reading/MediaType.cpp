// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/FileKind.h"

#include "core/reading/PictureType.h"

namespace intray {

QString mediaTypeOf(FileKind kind, const QByteArray &bytes)
{
    switch (kind) {
    case FileKind::Empty:
    case FileKind::Binary:
    case FileKind::OtherOle:
    case FileKind::OtherArchive:
    case FileKind::OtherOffice:
        return QStringLiteral("application/octet-stream");
    case FileKind::Pdf:
        return QStringLiteral("application/pdf");
    case FileKind::ExcelWorkbook:
        return QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    case FileKind::ExcelBinary:
        return QStringLiteral("application/vnd.ms-excel.sheet.binary.macroEnabled.12");
    case FileKind::OpenSpreadsheet:
        return QStringLiteral("application/vnd.oasis.opendocument.spreadsheet");
    case FileKind::OpenText:
        return QStringLiteral("application/vnd.oasis.opendocument.text");
    case FileKind::FlatOpenDocument:
        return QStringLiteral("application/vnd.oasis.opendocument");
    case FileKind::SmimeContainer:
        return QStringLiteral("application/pkcs7-mime");
    case FileKind::PgpMessage:
        return QStringLiteral("application/pgp-encrypted");
    case FileKind::IdocFlat:
        return QStringLiteral("text/plain");
    case FileKind::WordDocument:
        return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    case FileKind::Zip:
        return QStringLiteral("application/zip");
    case FileKind::OldExcel:
        return QStringLiteral("application/vnd.ms-excel");
    case FileKind::OldWord:
        return QStringLiteral("application/msword");
    case FileKind::OutlookMessage:
        return QStringLiteral("application/vnd.ms-outlook");
    case FileKind::EncryptedOffice:
        return QStringLiteral("application/x-ole-storage");
    case FileKind::Tnef:
        return QStringLiteral("application/ms-tnef");
    case FileKind::Picture:
        return QString::fromLatin1(pictureType(bytes));
    case FileKind::RichText:
        return QStringLiteral("application/rtf");
    case FileKind::Mail:
        return QStringLiteral("message/rfc822");
    case FileKind::Mailbox:
        return QStringLiteral("application/mbox");
    case FileKind::Html:
        return QStringLiteral("text/html");
    case FileKind::Xml:
        return QStringLiteral("application/xml");
    case FileKind::Edifact:
        return QStringLiteral("application/EDIFACT");
    case FileKind::X12:
        return QStringLiteral("application/EDI-X12");
    case FileKind::Json:
        return QStringLiteral("application/json");
    case FileKind::Csv:
        return QStringLiteral("text/csv");
    case FileKind::Text:
        return QStringLiteral("text/plain");
    case FileKind::CalendarOrCard:
        return QStringLiteral("text/calendar");
    }
    return {};
}

} // namespace intray
