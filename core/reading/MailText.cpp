// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MailText.h"

#include <QRegularExpression>
#include <QStringList>

namespace intray {

namespace {

// Clients break flowed lines between 66 and 78 characters; a shorter line ended where its writer wanted.
constexpr qsizetype ShortestBrokenLine = 60;

qsizetype quoteDepth(QStringView line)
{
    qsizetype depth = 0;
    while (depth < line.size() && line[depth] == u'>')
        ++depth;
    return depth;
}

// Whether the blank before the break is one that the sender added (DelSp=yes). Some senders announce that and
// break between words all the same; two words of usual length are never glued together.
bool isAddedSpace(const QString &before, QStringView after)
{
    if (before.endsWith(QLatin1String("  ")))
        return true;
    constexpr qsizetype LongestWord = 24;
    const qsizetype start = before.lastIndexOf(u' ', -2) + 1;
    const qsizetype end = after.indexOf(u' ') < 0 ? after.size() : after.indexOf(u' ');
    const auto isLatin = [](QChar c) { return c.unicode() < 0x250; };
    const bool words = before.size() > 1 && end > 0 && isLatin(before[before.size() - 2]) && isLatin(after[0]);
    return !words || before.size() - start > LongestWord || end > LongestWord;
}

QByteArray uudecoded(const QStringList &lines)
{
    QByteArray bytes;
    for (const QString &line : lines) {
        const QByteArray code = line.toLatin1();
        const auto six = [&code](qsizetype i) {
            return i < code.size() ? (uchar(code.at(i)) - 32) & 0x3f : 0;
        };
        const int length = six(0);
        QByteArray decoded;
        for (qsizetype i = 1; decoded.size() < length; i += 4) {
            decoded += char(six(i) << 2 | six(i + 1) >> 4);
            decoded += char(six(i + 1) << 4 | six(i + 2) >> 2);
            decoded += char(six(i + 2) << 6 | six(i + 3));
        }
        bytes += decoded.left(length);
    }
    return bytes;
}

bool isUuencodedLine(const QString &line)
{
    if (line.isEmpty() || line.size() > 63)
        return false;
    if (std::any_of(line.begin(), line.end(), [](QChar c) { return c < u' ' || c > u'`'; }))
        return false;
    const int length = (line.at(0).unicode() - 32) & 0x3f;
    const qsizetype needed = 1 + (length + 2) / 3 * 4;
    // Blanks at the end get lost; some programs add a check sum of one letter.
    return line.size() <= needed + 1 && line.size() * 2 >= needed;
}

} // namespace

QString unflowed(const QString &text, bool deletesSpace)
{
    QString joined;
    joined.reserve(text.size());
    bool first = true;
    bool open = false; // the line before was broken
    qsizetype openDepth = 0;
    qsizetype openLength = 0;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype depth = quoteDepth(line);
        QStringView content = QStringView(line).sliced(depth);
        if (content.startsWith(u' '))
            content = content.sliced(1); // stuffed
        const qsizetype word = content.indexOf(u' ') < 0 ? content.size() : content.indexOf(u' ');
        const bool joins = open && depth == openDepth && openLength + word >= ShortestBrokenLine;
        if (joins) {
            if (deletesSpace && isAddedSpace(joined, content))
                joined.chop(1);
        } else {
            if (!first)
                joined += u'\n';
            joined += QStringView(line).first(depth);
            if (depth > 0)
                joined += u' ';
        }
        joined += content;
        open = content.endsWith(u' ') && content != QLatin1String("-- ");
        openDepth = depth;
        openLength = line.size();
        first = false;
    }
    return joined;
}

QString withoutPgpArmour(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("^-----BEGIN PGP SIGNED MESSAGE-----[ \\t]*\\n(?:[A-Za-z-]+: .*\\n)*[ \\t]*\\n"),
                                          QRegularExpression::MultilineOption);
    const QRegularExpressionMatch start = begin.match(text);
    if (!start.hasMatch())
        return text;
    qsizetype end = text.indexOf(QLatin1String("\n-----BEGIN PGP SIGNATURE-----"), start.capturedEnd() - 1);
    QString after;
    if (end < 0) {
        end = text.size();
    } else {
        const QLatin1String mark("-----END PGP SIGNATURE-----");
        const qsizetype close = text.indexOf(mark, end);
        after = close < 0 ? QString() : text.mid(close + mark.size());
    }
    QString content = text.mid(start.capturedEnd(), std::max<qsizetype>(end - start.capturedEnd(), 0));
    // Lines that begin with a dash are sent as "- -".
    static const QRegularExpression escaped(QStringLiteral("^- "), QRegularExpression::MultilineOption);
    content.remove(escaped);
    return text.left(start.capturedStart()) + content + u'\n' + after;
}

bool holdsPgpMessage(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("^-----BEGIN PGP MESSAGE-----"),
                                          QRegularExpression::MultilineOption);
    return begin.match(text).hasMatch();
}

std::vector<UuencodedFile> takeUuencoded(QString &text)
{
    std::vector<UuencodedFile> files;
    static const QRegularExpression begin(QStringLiteral("^begin [0-7]{3,4} (\\S.*)$"));
    if (!text.contains(QLatin1String("begin ")))
        return files;
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = begin.match(lines.at(i));
        qsizetype last = i + 1;
        while (match.hasMatch() && last < lines.size() && lines.at(last) != QLatin1String("end")
               && (isUuencodedLine(lines.at(last)) || lines.at(last).trimmed().isEmpty()))
            ++last;
        if (!match.hasMatch() || last >= lines.size() || lines.at(last) != QLatin1String("end")) {
            kept += lines.at(i);
            continue;
        }
        const QString name = match.captured(1).trimmed().section(u'/', -1).section(u'\\', -1);
        files.push_back({name, uudecoded(lines.mid(i + 1, last - i - 1))});
        i = last;
    }
    if (!files.empty())
        text = kept.join(u'\n');
    return files;
}

} // namespace intray
