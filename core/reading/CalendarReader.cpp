// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/CalendarReader.h"

#include "core/reading/Charset.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::CalendarReader)
};

constexpr int MostEntries = 50;

// One "NAME;PARAMETER=x:value" of an iCalendar or vCard file.
struct ContentLine
{
    QString name; // upper case, without a group before it
    QString parameters;
    QString value;
};

QString quotedPrintable(QString value)
{
    static const QRegularExpression code(QStringLiteral("=([0-9A-Fa-f]{2})"));
    QByteArray bytes = value.toUtf8();
    QByteArray decoded;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray pair = bytes.mid(i + 1, 2);
        if (bytes.at(i) == '=' && code.match(QString::fromLatin1('=' + pair)).hasMatch()) {
            decoded += char(pair.toInt(nullptr, 16));
            i += 2;
        } else {
            decoded += bytes.at(i);
        }
    }
    return decodeText(decoded);
}

std::vector<ContentLine> contentLines(QString text)
{
    static const QRegularExpression folded(QStringLiteral("\\n[ \\t]"));
    static const QRegularExpression softBreak(QStringLiteral("=\\n"));
    if (text.contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive))
        text.remove(softBreak);
    text.remove(folded);
    std::vector<ContentLine> lines;
    for (const QString &line : text.split(u'\n')) {
        // A colon inside a quoted parameter does not end the name.
        bool quoted = false;
        qsizetype colon = 0;
        while (colon < line.size() && (quoted || line[colon] != u':')) {
            quoted ^= line[colon] == u'"';
            ++colon;
        }
        if (colon >= line.size())
            continue;
        const QString head = line.left(colon);
        ContentLine made{head.section(u';', 0, 0).section(u'.', -1).trimmed().toUpper(),
                         head.section(u';', 1).toUpper(), line.mid(colon + 1).trimmed()};
        if (made.parameters.contains(QLatin1String("QUOTED-PRINTABLE")))
            made.value = quotedPrintable(made.value);
        made.value.replace(QLatin1String("\\n"), QLatin1String("\n"), Qt::CaseInsensitive);
        made.value.replace(QLatin1String("\\,"), QLatin1String(",")).replace(QLatin1String("\\;"), QLatin1String(";"));
        lines.push_back(made);
    }
    return lines;
}

QString timeOf(const ContentLine &line)
{
    static const QRegularExpression written(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d))?"));
    const QRegularExpressionMatch match = written.match(line.value);
    if (!match.hasMatch())
        return line.value;
    const QString day = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    return match.captured(4).isEmpty() ? day : day + u' ' + match.captured(4) + u':' + match.captured(5);
}

QString withoutMailto(QString value)
{
    return value.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? value.mid(7) : value;
}

QString answerOf(const ContentLine &attendee)
{
    if (attendee.parameters.contains(QLatin1String("PARTSTAT=ACCEPTED")))
        return Words::tr("Calendar answer, accepted: %1");
    if (attendee.parameters.contains(QLatin1String("PARTSTAT=DECLINED")))
        return Words::tr("Calendar answer, declined: %1");
    if (attendee.parameters.contains(QLatin1String("PARTSTAT=TENTATIVE")))
        return Words::tr("Calendar answer, tentative: %1");
    return Words::tr("Calendar answer: %1");
}

QString calendarText(const std::vector<ContentLine> &lines)
{
    QString method;
    QString answer = Words::tr("Calendar answer: %1");
    QString summary;
    QStringList fields;
    int entries = 0;
    QStringList open;
    for (const ContentLine &line : lines) {
        if (line.name == QLatin1String("BEGIN")) {
            open += line.value.toUpper();
            entries += open.last() == QLatin1String("VEVENT") || open.last() == QLatin1String("VTODO");
        } else if (line.name == QLatin1String("END")) {
            if (!open.isEmpty())
                open.removeLast();
        } else if (line.name == QLatin1String("METHOD")) {
            method = line.value.toUpper();
        }
        const bool inEntry = !open.isEmpty() && open.last().startsWith(u'V') && open.last() != QLatin1String("VCALENDAR")
            && open.last() != QLatin1String("VALARM") && open.last() != QLatin1String("VTIMEZONE");
        if (!inEntry || entries > MostEntries)
            continue;
        if (line.name == QLatin1String("SUMMARY")) {
            if (summary.isEmpty())
                summary = line.value.simplified();
            fields += line.value;
        } else if (line.name == QLatin1String("DTSTART")) {
            fields += Words::tr("Begin: %1").arg(timeOf(line));
        } else if (line.name == QLatin1String("DTEND") || line.name == QLatin1String("DUE")) {
            fields += Words::tr("End: %1").arg(timeOf(line));
        } else if (line.name == QLatin1String("LOCATION")) {
            fields += Words::tr("Place: %1").arg(line.value);
        } else if (line.name == QLatin1String("ORGANIZER")) {
            fields += Words::tr("Organizer: %1").arg(withoutMailto(line.value));
        } else if (line.name == QLatin1String("ATTENDEE")) {
            answer = answerOf(line);
        } else if (line.name == QLatin1String("DESCRIPTION")) {
            fields += line.value;
        }
    }
    QString title = Words::tr("Calendar entry: %1");
    if (method == QLatin1String("REQUEST"))
        title = Words::tr("Calendar invitation: %1");
    else if (method == QLatin1String("CANCEL"))
        title = Words::tr("Calendar cancellation: %1");
    else if (method == QLatin1String("REPLY") || method == QLatin1String("COUNTER"))
        title = answer;
    return title.arg(summary.isEmpty() ? Words::tr("without a title") : summary) + u'\n' + fields.join(u'\n');
}

QString cardText(const std::vector<ContentLine> &lines)
{
    QString name;
    QStringList fields;
    for (const ContentLine &line : lines) {
        if (fields.size() > MostEntries)
            break;
        if (line.name == QLatin1String("FN")) {
            if (name.isEmpty())
                name = line.value.simplified();
            fields += line.value;
        } else if (line.name == QLatin1String("ORG") || line.name == QLatin1String("ADR")) {
            fields += line.value.split(u';', Qt::SkipEmptyParts).join(QLatin1String(", "));
        } else if (line.name == QLatin1String("TITLE") || line.name == QLatin1String("EMAIL")
                   || line.name == QLatin1String("TEL") || line.name == QLatin1String("URL")) {
            fields += line.value;
        }
    }
    return Words::tr("Address card: %1").arg(name.isEmpty() ? Words::tr("without a name") : name) + u'\n'
        + fields.join(u'\n');
}

} // namespace

void CalendarReader::read(const FileToRead &file, Reading &reading) const
{
    QString written = decodeText(file.bytes, file.charset);
    written.truncate(reading.limits().textCharacters);
    const bool card = written.left(4096).contains(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive);
    const std::vector<ContentLine> lines = contentLines(written);
    Text text;
    text.text = card ? cardText(lines) : calendarText(lines);
    text.text.truncate(reading.limits().textCharacters);
    reading.begin(file, card ? QStringLiteral("text/vcard") : QStringLiteral("text/calendar"), std::move(text));
}

} // namespace intray
