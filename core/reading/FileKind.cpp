// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/FileKind.h"

#include "core/reading/PictureType.h"
#include "core/reading/Pkcs7.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace intray {

namespace {

// How far into a file its kind is looked for.
constexpr qsizetype HeadBytes = 4096;

bool nameEndsWith(const QString &name, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&name](const char *ending) {
        return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

// The entry names in the directory of a zip file, each between zeros; all bytes where the directory is lost.
// Looking through all bytes would take an archive with an office file in it for that file.
QByteArray zipNames(const QByteArray &bytes)
{
    const auto number = [&bytes](qsizetype at, int digits) {
        qint64 value = 0;
        for (int i = digits - 1; i >= 0; --i)
            value = value << 8 | uchar(bytes.at(at + i));
        return value;
    };
    constexpr qsizetype EndSize = 22;
    constexpr qsizetype HeaderSize = 46;
    constexpr int MostEntries = 4096;
    const qsizetype end = bytes.lastIndexOf("PK\5\6");
    if (end < 0 || end + EndSize > bytes.size())
        return bytes;
    QByteArray names(1, '\0');
    // Counted from its end: bytes may stand before the archive.
    qsizetype at = end - number(end + 12, 4);
    for (int i = 0; i < MostEntries && at >= 0 && at + HeaderSize <= end && number(at, 4) == 0x02014b50; ++i) {
        const qint64 length = number(at + 28, 2);
        names += bytes.mid(at + HeaderSize, length) + '\0';
        at += HeaderSize + length + number(at + 30, 2) + number(at + 32, 2);
    }
    return names.size() > 1 || bytes.startsWith("PK\5\6") ? names : bytes;
}

FileKind zipKind(const QByteArray &bytes, const QString &name)
{
    const QByteArray names = zipNames(bytes);
    const auto has = [&names](const char *entry) { return names.contains(entry); };
    const QByteArray head = bytes.left(300);
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::OpenSpreadsheet;
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text") || nameEndsWith(name, {".odt", ".ott"}))
        return FileKind::OpenText;
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument"))
        return FileKind::OtherOffice;
    // Folders of a person may be called "xl" or "word".
    if (names.size() != bytes.size() && !has("[Content_Types].xml") && nameEndsWith(name, {".zip"}))
        return FileKind::Zip;
    if (has("workbook.bin") || nameEndsWith(name, {".xlsb"}))
        return FileKind::ExcelBinary;
    if (has("xl/") || has("workbook.xml") || nameEndsWith(name, {".xlsx", ".xlsm", ".xltx"}))
        return FileKind::ExcelWorkbook;
    if (has("word/") || nameEndsWith(name, {".docx", ".docm", ".dotx", ".dotm"}))
        return FileKind::WordDocument;
    if (has("ppt/"))
        return FileKind::OtherOffice;
    if (nameEndsWith(name, {".ods"}))
        return FileKind::OpenSpreadsheet;
    return FileKind::Zip;
}

QByteArray wide(const char *name)
{
    QByteArray bytes;
    for (const char *c = name; *c; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

// Stream names stand in clear, in UTF-16, in the directory of an OLE2 container.
FileKind oleKind(const QByteArray &bytes, const QString &name)
{
    if (bytes.contains(wide("EncryptedPackage")))
        return FileKind::EncryptedOffice;
    if (bytes.contains(wide("__properties_version1")))
        return FileKind::OutlookMessage;
    const bool word = bytes.contains(wide("WordDocument"));
    const bool excel = bytes.contains(wide("Workbook")) || bytes.contains(wide("Book"))
                       || bytes.contains(wide("WORKBOOK")) || bytes.contains(wide("BOOK"));
    // Each may be embedded in the other: then the name tells.
    if (word && !(excel && nameEndsWith(name, {".xls", ".xlt", ".xla"})))
        return FileKind::OldWord;
    if (excel)
        return FileKind::OldExcel;
    if (nameEndsWith(name, {".xlsx", ".xlsm", ".docx"}))
        return FileKind::EncryptedOffice;
    if (nameEndsWith(name, {".xls"}))
        return FileKind::OldExcel;
    if (nameEndsWith(name, {".msg"}))
        return FileKind::OutlookMessage;
    return nameEndsWith(name, {".doc"}) ? FileKind::OldWord : FileKind::OtherOle;
}

bool looksBinary(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return false;
    const auto zeros = std::count(head.begin(), head.end(), '\0');
    // UTF-16 without a mark has a zero in nearly every second place, and only on one side.
    qsizetype even = 0;
    for (qsizetype i = 0; i < head.size(); i += 2)
        even += head[i] == '\0';
    const qsizetype odd = zeros - even;
    if (zeros * 10 > head.size() * 3 && (even * 20 < odd || odd * 20 < even))
        return false;
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        return (c >= 0 && c < 9) || (c > 13 && c < 32 && c != 26 && c != 27);
    });
    return zeros > head.size() / 200 || controls * 20 > head.size();
}

bool looksLikeHtml(const QByteArray &lower)
{
    static constexpr std::array<const char *, 10> starts = {
        "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<meta", "<p>", "<style", "<title"};
    return std::any_of(starts.begin(), starts.end(),
                       [&lower](const char *start) { return lower.startsWith(start); });
}

bool holdsHtml(const QByteArray &lower)
{
    return lower.contains("<html") && (lower.contains("<body") || lower.contains("<head"));
}

bool looksLikeMail(const QString &text)
{
    static const QRegularExpression field(
        QStringLiteral("^(From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Delivered-To|"
                       "Content-Type|Reply-To|Cc|DKIM-Signature|X-[A-Za-z0-9-]+|References|Sender)\\s*:"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString header = text.left(text.indexOf(QLatin1String("\n\n")));
    QSet<QString> seen;
    for (auto it = field.globalMatch(header); it.hasNext();)
        seen.insert(it.next().captured(1).toLower());
    const bool mime = seen.contains(QStringLiteral("mime-version"))
                      || seen.contains(QStringLiteral("content-type"))
                      || seen.contains(QStringLiteral("received"))
                      || seen.contains(QStringLiteral("message-id"))
                      || seen.contains(QStringLiteral("return-path"));
    return seen.size() >= 3 && mime;
}

// UNA with its six service characters, or the header of an interchange or of a message without one.
bool isEdifact(const QByteArray &start)
{
    if (start.startsWith("UNA"))
        return start.mid(9, 40).trimmed().startsWith("UN") || start.mid(9, 40).trimmed().startsWith("UI");
    return start.startsWith("UNB+") || start.startsWith("UNB\x1d") || start.startsWith("UNH+") || start.startsWith("UIB+");
}

// The separator behind "ISA" also stands after each of its sixteen elements, whose widths are fixed.
bool isX12(const QByteArray &start)
{
    static const QRegularExpression bare(QStringLiteral("^ST([^\\w\\s])[89]\\d\\d\\1\\w{1,9}[^\\w]\\s*(BEG|BCH)\\1"));
    if (start.startsWith("ST") && bare.match(QString::fromLatin1(start.left(60))).hasMatch())
        return true;
    if (!start.startsWith("ISA") || start.size() < 20 || std::isalnum(static_cast<unsigned char>(start.at(3))))
        return false;
    const char separator = start.at(3);
    return (start.size() > 105 && separator == start.at(103))
           || (start.left(200).count(separator) >= 16 && start.left(250).contains(QByteArray("GS").append(separator)));
}

// Workbooks and texts that a program saved as one XML file, by the beginning in small letters.
std::optional<FileKind> officeXmlKind(const QByteArray &lower)
{
    if (!lower.startsWith('<'))
        return std::nullopt;
    if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet") && lower.contains("<?xml")
        && !lower.contains("<html"))
        return FileKind::OldExcel;
    if (lower.contains("http://schemas.microsoft.com/office/word/2003/wordml"))
        return FileKind::WordDocument;
    if (!lower.contains("urn:oasis:names:tc:opendocument:xmlns:office"))
        return std::nullopt;
    if (lower.contains("\"application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::OpenSpreadsheet;
    return lower.contains("\"application/vnd.oasis.opendocument.text") ? FileKind::OpenText
                                                                       : FileKind::FlatOpenDocument;
}

FileKind textKind(const QByteArray &bytes, const QString &name, const QString &mediaType)
{
    QByteArray head = bytes.left(HeadBytes);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head.replace('\0', ""); // UTF-16 as far as its kind goes
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    const QByteArray start = head.trimmed();
    const QByteArray lower = start.toLower();
    if (start.startsWith("-----BEGIN PKCS7") || start.startsWith("-----BEGIN CMS")
        || (start.startsWith("MII") && nameEndsWith(name, {".p7m", ".p7s"})))
        return FileKind::SmimeContainer;
    if (start.startsWith("-----BEGIN PGP "))
        return FileKind::PgpMessage;
    if (start.startsWith("From ") && start.left(200).contains('\n')
        && bytes.count("\nFrom ") > 0)
        return FileKind::Mailbox;
    // Also with a damaged first line.
    if (nameEndsWith(name, {".mbox", ".mbx"}) && !looksLikeHtml(lower))
        return FileKind::Mailbox;
    if (isEdifact(start))
        return FileKind::Edifact;
    if (isX12(start))
        return FileKind::X12;
    if (start.startsWith("EDI_DC40"))
        return FileKind::IdocFlat;
    if (start.startsWith("{\\rtf"))
        return FileKind::RichText;
    if (lower.startsWith("begin:vc"))
        return FileKind::CalendarOrCard;
    // Before all that looks into the text: a JSON value may hold a whole mail or page.
    static const QRegularExpression jsonStart(
        QStringLiteral("^(?:\\[\\s*)*\\{\\s*(?:\\}|\"(?:[^\"\\\\\n]|\\\\.)*\"\\s*:)"));
    if (jsonStart.match(QString::fromLatin1(start)).hasMatch())
        return FileKind::Json;
    if (looksLikeHtml(lower))
        return FileKind::Html;
    if (const auto office = officeXmlKind(lower))
        return *office;
    if (lower.startsWith("<?xml"))
        return lower.contains("<html") ? FileKind::Html : FileKind::Xml;
    QString text = QString::fromLatin1(start);
    text.remove(u'\r');
    // A saved web page, or the content of a signed mail: no address, but parts.
    const bool bareParts = lower.startsWith("mime-version:") && lower.contains("\ncontent-type:");
    const bool namedMail = bareParts || nameEndsWith(name, {".eml", ".mht", ".mhtml"})
                           || mediaType == QLatin1String("message/rfc822");
    if (namedMail || looksLikeMail(text))
        return FileKind::Mail;
    if (holdsHtml(lower))
        return FileKind::Html;
    if (nameEndsWith(name, {".htm", ".html", ".xhtml"}) || mediaType == QLatin1String("text/html"))
        return FileKind::Html;
    if (nameEndsWith(name, {".csv", ".tsv", ".tab"}) || mediaType == QLatin1String("text/csv")
        || mediaType == QLatin1String("text/tab-separated-values"))
        return FileKind::Csv;
    static const QRegularExpression element(QStringLiteral("^<[A-Za-z_][\\w.-]*(:[\\w.-]+)?[\\s>/]"));
    if (nameEndsWith(name, {".xml"}) || element.match(text).hasMatch())
        return FileKind::Xml;
    if (nameEndsWith(name, {".json"})
        || (start.startsWith('{') && text.contains(u'"') && text.contains(u':'))
        || start.startsWith("[{"))
        return FileKind::Json;
    // What a program exported "for Excel" is often separated text under the name of a workbook.
    if (nameEndsWith(name, {".xls", ".xlsx", ".xlsm", ".ods"}))
        return FileKind::Csv;
    return FileKind::Text;
}

} // namespace

FileKind fileKindOf(const QByteArray &bytes, const QString &name, const QString &mediaType)
{
    if (bytes.isEmpty())
        return FileKind::Empty;
    if (looksLikePkcs7(bytes))
        return FileKind::SmimeContainer;
    if (bytes.mid(257, 5) == "ustar")
        return FileKind::OtherArchive;
    // A PDF may stand behind a few bytes of something else.
    if (bytes.left(1024).contains("%PDF-") && !bytes.startsWith("PK"))
        if (!looksLikeMail(QString::fromLatin1(bytes.left(1024))))
            return FileKind::Pdf;
    // Nor need its first line be whole.
    static const QRegularExpression firstObject(QStringLiteral("[\r\n]\\d+ \\d+ obj\\b.*?[\r\n]endobj\\b"),
                                                QRegularExpression::DotMatchesEverythingOption);
    if (bytes.startsWith('%') && firstObject.match(QString::fromLatin1(bytes.left(HeadBytes))).hasMatch())
        return FileKind::Pdf;
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6"))
        return zipKind(bytes, name);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return oleKind(bytes, name);
    if (bytes.startsWith("\x78\x9f\x3e\x22"))
        return FileKind::Tnef;
    if (bytes.startsWith("\x1f\x8b") || bytes.startsWith("\xfd" "7zXZ") || bytes.startsWith("7z\xbc\xaf")
        || bytes.startsWith("Rar!") || bytes.startsWith("BZh"))
        return FileKind::OtherArchive;
    // Spreadsheets from before OLE2: a BIFF record "beginning of file".
    if (bytes.startsWith(QByteArray("\x09\x08", 2)) || bytes.startsWith(QByteArray("\x09\x04\x06\0", 4))
        || bytes.startsWith(QByteArray("\x09\x02\x06\0", 4)) || bytes.startsWith(QByteArray("\x09\0\x04\0", 4)))
        return FileKind::OldExcel;
    if (!pictureType(bytes).isEmpty())
        return FileKind::Picture;
    if (nameEndsWith(name, {".pgp", ".gpg"}) && !bytes.startsWith('-'))
        return FileKind::PgpMessage;
    if (looksBinary(QByteArrayView(bytes).first(std::min(bytes.size(), HeadBytes)))) {
        // Mail and tables survive a few odd bytes; only their name can say so.
        if (nameEndsWith(name, {".pdf"}))
            return FileKind::Pdf;
        if (nameEndsWith(name, {".eml"}) || mediaType == QLatin1String("message/rfc822"))
            return FileKind::Mail;
        if (nameEndsWith(name, {".csv"}))
            return FileKind::Csv;
        if (nameEndsWith(name, {".html", ".htm"}) || mediaType == QLatin1String("text/html"))
            return FileKind::Html;
        return FileKind::Binary;
    }
    return textKind(bytes, name, mediaType);
}

} // namespace intray
