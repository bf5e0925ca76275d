// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace intray {

// What a file is, by its content first and by its name only where content cannot tell.
enum class FileKind {
    Empty,
    Pdf,
    ExcelWorkbook,    // .xlsx
    ExcelBinary,      // .xlsb
    OpenSpreadsheet,  // .ods, .fods
    OpenText,         // .odt, .fodt
    FlatOpenDocument, // another OpenDocument in one XML file
    WordDocument,     // .docx
    OtherOffice,      // .pptx, .odp and their family
    Zip,
    OldExcel,         // .xls, also as one XML file
    OldWord,          // .doc
    OutlookMessage,   // .msg
    EncryptedOffice,  // a .xlsx or .docx behind a password
    OtherOle,
    Tnef,             // winmail.dat
    OtherArchive,
    Picture,
    RichText,
    Mail,
    Mailbox,          // .mbox
    SmimeContainer,   // .p7m, .p7s
    PgpMessage,
    Html,
    Xml,
    Edifact,
    X12,
    IdocFlat,         // SAP IDoc as fixed-width records
    Json,
    Csv,
    Text,
    CalendarOrCard,
    Binary
};

// `mediaType` is what a mail says about an attachment; may be empty.
FileKind fileKindOf(const QByteArray &bytes, const QString &name, const QString &mediaType);

// The usual media type of a kind; of a picture, by its signature.
QString mediaTypeOf(FileKind kind, const QByteArray &bytes);

} // namespace intray
