// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailboxReader.h"

#include "core/reading/MailHeader.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::MailboxReader)
};

// The line at `at`, without its end; `next` is where the following one begins.
QByteArrayView lineAt(QByteArrayView bytes, qsizetype at, qsizetype *next)
{
    const qsizetype end = bytes.indexOf('\n', at);
    *next = end < 0 ? bytes.size() : end + 1;
    QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

// A line that mails begin with; "Note: ..." in a text is none.
bool isHeaderLine(QByteArrayView line)
{
    static const QRegularExpression header(
        QStringLiteral("^(From|Return-Path|Received|Date|Message-ID|To|Subject|Delivered-To|Reply-To|Sender|Cc|"
                       "MIME-Version|Content-[\\w-]+|X-[\\w-]+|Status|DKIM-Signature|Authentication-Results)\\s*:"),
        QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 100)).toByteArray())).hasMatch();
}

// "From eva@example.com", "From -": an address or one word, no sentence.
bool namesSender(QByteArrayView line)
{
    const QByteArrayView rest = line.sliced(5).trimmed();
    return rest.contains('@') || !rest.contains(' ');
}

// "From eva@example.com Mon Jun 01 10:00:00 2009"
bool endsWithDate(QByteArrayView line)
{
    static const QRegularExpression date(
        QStringLiteral("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\\d{1,2}:\\d\\d.*\\b(19|20)\\d\\d\\b|\\b(19|20)\\d\\d\\b.*\\d{1,2}:\\d\\d"));
    return date.match(QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 300)).toByteArray())).hasMatch();
}

// Mailboxes put ">" before lines of a text that begin with "From ".
QByteArray unquoted(QByteArrayView mail)
{
    QByteArray bytes = mail.toByteArray();
    if (!bytes.contains(">From "))
        return bytes;
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype next = 0;
        const QByteArrayView line = lineAt(bytes, at, &next);
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == '>')
            ++marks;
        const bool quoted = marks > 0 && line.sliced(marks).startsWith("From ");
        text.append(bytes.constData() + at + (quoted ? 1 : 0), next - at - (quoted ? 1 : 0));
        at = next;
    }
    return text;
}

QString subjectOf(QByteArrayView mail)
{
    constexpr qsizetype MostHeader = 64 * 1024;
    const QByteArray head = mail.first(std::min(mail.size(), MostHeader)).toByteArray();
    QByteArray raw;
    bool open = false;
    for (qsizetype at = 0; at < head.size();) {
        const QByteArrayView line = lineAt(head, at, &at);
        if (line.isEmpty())
            break;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (!folded)
            open = line.size() > 8 && line.first(8).toByteArray().toLower() == "subject:";
        if (open)
            raw += folded ? line.toByteArray() : line.sliced(8).toByteArray();
    }
    return decodeHeader(raw);
}

} // namespace

std::vector<QByteArrayView> splitMailbox(QByteArrayView bytes)
{
    std::vector<QByteArrayView> mails;
    qsizetype start = 0;
    bool blankBefore = true;
    const auto keep = [&](qsizetype end) {
        const QByteArrayView mail = bytes.sliced(start, end - start);
        if (!mail.trimmed().isEmpty())
            mails.push_back(mail);
    };
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype next = 0;
        const QByteArrayView line = lineAt(bytes, at, &next);
        if (line.startsWith("From ")) {
            qsizetype after = 0;
            const bool headers = next < bytes.size() && isHeaderLine(lineAt(bytes, next, &after));
            const bool dated = endsWithDate(line);
            const bool told = dated || namesSender(line);
            const bool bare = line.trimmed() == "From -"; // how Mozilla writes it
            // At the very beginning nothing else can be meant.
            if (at == 0 || (headers && (dated || bare || (blankBefore && told))) || (blankBefore && dated)) {
                keep(at);
                start = next;
            }
        }
        blankBefore = line.isEmpty();
        at = next;
    }
    keep(bytes.size());
    return mails;
}

void MailboxReader::read(const FileToRead &file, Reading &reading) const
{
    const int part = reading.begin(file, QStringLiteral("application/mbox"));
    QByteArrayView bytes = file.bytes;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    int number = 0;
    for (const QByteArrayView mail : splitMailbox(bytes)) {
        ++number;
        FileToRead inner;
        inner.bytes = unquoted(mail);
        inner.name = subjectOf(mail);
        if (inner.name.isEmpty())
            inner.name = Words::tr("mail %1").arg(number);
        inner.mediaType = QStringLiteral("message/rfc822");
        inner.kind = FileKind::Mail;
        inner.role = PartRole::EmbeddedMail;
        const bool room = reading.hasRoomForParts();
        reading.readInside(part, std::move(inner));
        if (!room)
            return;
    }
}

} // namespace intray
