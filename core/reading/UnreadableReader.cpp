// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/UnreadableReader.h"

#include "core/reading/Charset.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadableReader)
};

constexpr qsizetype LogoBytes = 150'000;

QString sentence(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return Words::tr("This file is empty: it holds not a single byte. Please ask the sender for it "
                         "again.");
    case FileKind::ExcelBinary:
        return Words::tr("This is a binary Excel workbook (.xlsb), which cannot be read. Please save it "
                         "as .xlsx and import it again.");
    case FileKind::OldWord:
        return Words::tr("This is an old Word document (.doc), which cannot be read. Please save it as "
                         "PDF and import it again.");
    case FileKind::OtherOffice:
    case FileKind::FlatOpenDocument:
        return Words::tr("This office document cannot be read. Please save it as PDF and import it "
                         "again.");
    case FileKind::EncryptedOffice:
        return Words::tr("This office document is protected by a password. Please save it without the "
                         "password and import it again.");
    case FileKind::Picture:
    case FileKind::OtherOle:
    case FileKind::OutlookMessage:
    case FileKind::Tnef:
    case FileKind::RichText:
    case FileKind::Binary:
    case FileKind::Pdf:
    case FileKind::ExcelWorkbook:
    case FileKind::OldExcel:
    case FileKind::OpenSpreadsheet:
    case FileKind::OpenText:
    case FileKind::WordDocument:
    case FileKind::Mail:
    case FileKind::Mailbox:
    case FileKind::SmimeContainer:
    case FileKind::PgpMessage:
    case FileKind::CalendarOrCard:
    case FileKind::Zip:
    case FileKind::OtherArchive:
    case FileKind::Html:
    case FileKind::Xml:
    case FileKind::Json:
    case FileKind::Csv:
    case FileKind::Text:
    case FileKind::Edifact:
    case FileKind::X12:
    case FileKind::IdocFlat:
        break;
    }
    return Words::tr("The kind of this file is not known, so it was not read. Please open it and enter "
                     "an order in it by hand.");
}

} // namespace

void UnreadableReader::read(const FileToRead &file, Reading &reading) const
{
    const FileKind kind = kindOf(file);
    const QString mediaType = mediaTypeOf(kind, file.bytes);
    using Kind = ReadingIssue::Kind;
    const int part = reading.begin(file, mediaType);
    // Logos and signatures are no news; a picture of some size may be the order itself.
    if (file.role == PartRole::InlinePicture && file.bytes.size() < LogoBytes)
        return;
    const Kind issue = kind == FileKind::Empty             ? Kind::Empty
                       : kind == FileKind::EncryptedOffice ? Kind::PasswordProtected
                                                           : Kind::Unsupported;
    reading.addIssue(part, issue, sentence(kind), mediaType);
}

} // namespace intray
