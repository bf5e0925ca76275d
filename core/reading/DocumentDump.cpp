// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/DocumentDump.h"

#include <QTextStream>

namespace intray {

namespace {

const char *roleName(PartRole role)
{
    switch (role) {
    case PartRole::Root: return "root";
    case PartRole::Body: return "body";
    case PartRole::AlternativeBody: return "alternative body";
    case PartRole::Attachment: return "attachment";
    case PartRole::InlinePicture: return "inline picture";
    case PartRole::EmbeddedMail: return "embedded mail";
    case PartRole::Embedded: return "embedded file";
    }
    return "";
}

const char *kindName(ReadingIssue::Kind kind)
{
    switch (kind) {
    case ReadingIssue::Kind::Unsupported: return "unsupported";
    case ReadingIssue::Kind::Damaged: return "damaged";
    case ReadingIssue::Kind::PasswordProtected: return "password";
    case ReadingIssue::Kind::LimitReached: return "limit";
    case ReadingIssue::Kind::TooSlow: return "too slow";
    case ReadingIssue::Kind::Crashed: return "crashed";
    case ReadingIssue::Kind::Empty: return "empty";
    }
    return "";
}

QString oneLine(QString text)
{
    return text.replace(u'\n', QLatin1String("\\n"));
}

QString doubtOf(const Word &word)
{
    if (word.confidence == 1 && word.alternatives.isEmpty())
        return {};
    return QStringLiteral("  %1 %").arg(qRound(word.confidence * 100))
           + (word.alternatives.isEmpty() ? QString() : QLatin1String(" or ") + word.alternatives.join(u' '));
}

struct DumpContent
{
    QTextStream &out;

    void operator()(std::monostate) const {}
    void operator()(const Mail &mail) const
    {
        out << "  from: " << mail.from.name << " <" << mail.from.address << ">\n";
        for (const MailAddress &to : mail.to)
            out << "  to: " << to.name << " <" << to.address << ">\n";
        out << "  subject: " << mail.subject << "\n  date: " << mail.date.toString(Qt::ISODate) << '\n';
        if (mail.automatic)
            out << "  automatic: " << mail.automaticReason << '\n';
    }
    void operator()(const Pages &pages) const
    {
        int number = 0;
        for (const Page &page : pages.pages) {
            out << "  page " << ++number << ": " << page.width << " x " << page.height << ", "
                << page.words.size() << " words" << (page.hasPictures ? ", pictures" : "") << '\n';
            for (const Word &word : page.words)
                out << QStringLiteral("    %1 %2 %3 %4 %5pt  ")
                           .arg(word.box.left, 0, 'f', 4)
                           .arg(word.box.top, 0, 'f', 4)
                           .arg(word.box.right, 0, 'f', 4)
                           .arg(word.box.bottom, 0, 'f', 4)
                           .arg(word.fontSize)
                    << word.text << doubtOf(word) << '\n';
        }
    }
    void operator()(const Sheet &sheet) const
    {
        out << "  sheet \"" << sheet.name << "\" " << sheet.rows << " x " << sheet.columns
            << (sheet.hidden ? ", hidden" : "") << '\n';
        for (const Cell &cell : sheet.cells) {
            out << "    " << cellName(cell.row, cell.column) << ' ' << oneLine(cell.text);
            if (cell.number)
                out << "  = " << cell.number->toString();
            if (cell.date)
                out << "  = " << cell.date->toString(Qt::ISODate);
            if (cell.rowSpan > 1 || cell.columnSpan > 1)
                out << "  span " << cell.rowSpan << " x " << cell.columnSpan;
            if (sheet.isRowHidden(cell.row) || sheet.isColumnHidden(cell.column))
                out << "  hidden";
            out << '\n';
        }
    }
    void operator()(const Workbook &workbook) const
    {
        for (const Sheet &sheet : workbook.sheets)
            (*this)(sheet);
    }
    void operator()(const Text &text) const
    {
        for (const QString &line : text.text.split(u'\n'))
            out << "  | " << line << '\n';
        for (const Sheet &table : text.tables)
            (*this)(table);
        for (const TextPlace &quote : text.quotes)
            out << "  quoted " << quote.start << " to " << quote.end << '\n';
    }
    void operator()(const Structured &structured) const
    {
        out << "  " << structured.format << ", " << structured.text.size() << " characters\n";
        std::vector<int> depths;
        for (const StructuredElement &element : structured.elements) {
            depths.push_back(element.parent ? depths[size_t(*element.parent)] + 1 : 0);
            out << "  " << QString(2 * depths.back(), u' ') << element.name << ' ' << element.value << '\n';
        }
    }
};

} // namespace

QString dumpDocument(const Document &document)
{
    QString text;
    QTextStream out(&text);
    int index = 0;
    for (const Part &part : document.parts) {
        out << "part " << index++ << ": " << roleName(part.role) << " \"" << part.name << "\" "
            << part.mediaType << ", " << part.byteCount << " bytes";
        if (part.parent)
            out << ", in " << *part.parent;
        out << '\n';
        for (const ReadingIssue &issue : part.issues)
            out << "  ! " << kindName(issue.kind) << (issue.partly ? " (partly): " : ": ")
                << issue.message << " [" << issue.detail << "]\n";
        std::visit(DumpContent{out}, part.content);
    }
    return text;
}

} // namespace intray
