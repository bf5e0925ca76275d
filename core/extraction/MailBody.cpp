// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailBody.h"

#include "core/base/TextFold.h"
#include "core/extraction/MailLines.h"
#include "core/extraction/MailQuotes.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Tells the signature and the disclaimers below it from what the sender wrote.
class EndFinder : MailLines
{
public:
    EndFinder(const Text &text, const QString &senderName, int quoteDepth, const PhraseBook &phrases, MailBody *body)
        : MailLines(text, quoteDepth, phrases, body), m_senderName(foldText(senderName))
    {
    }

    void run()
    {
        findSignature();
        findDisclaimer();
    }

private:
    bool isSenderName(const QString &text) const
    {
        if (m_senderName.isEmpty())
            return false;
        const QString folded = foldText(text);
        return folded == m_senderName
            || (folded.size() >= 3 && folded == m_senderName.section(u' ', 0, 0));
    }

    bool isClosing(int index) const
    {
        const TextWords found = words(index);
        if (found.empty() || found.size() > 7)
            return false;
        const int length = std::max(m_phrases.matchAt(QStringLiteral("mail-closing"), found, 0),
                                    m_phrases.matchAt(QStringLiteral("closing"), found, 0));
        if (length == 0)
            return false;
        static const QRegularExpression digit(QStringLiteral("\\d"));
        for (int i = length; i < int(found.size()); ++i) {
            if (found[size_t(i)].text.contains(digit))
                return false;
        }
        return int(found.size()) <= length + 2;
    }

    void findSignature()
    {
        int start = -1;
        bool hasContent = false;
        for (int i = 0; i < count(); ++i) {
            if (line(i).section != Section::Own)
                continue;
            const QString text = lineText(i);
            if (text == QLatin1String("--") || text == QLatin1String("-- ")
                || text == QLatin1String("__")) {
                if (start < 0)
                    start = i;
                break;
            }
            if (hasContent && (isClosing(i) || isSenderName(text))) {
                // Of several closings the last counts, as long as only names stand between them.
                start = start >= 0 && i - start <= 3 ? start : i;
            }
            hasContent = hasContent || (!text.isEmpty() && !m_phrases.has(QStringLiteral("greeting"), text));
        }
        if (start < 0)
            return;
        for (int i = start; i < count(); ++i) {
            if (line(i).section != Section::Own)
                continue;
            const TextWords found = words(i);
            if (i > start && !found.empty()
                && m_phrases.matchAt(QStringLiteral("postscript"), found, 0) > 0)
                break;
            line(i).section = Section::Signature;
        }
    }

    void findDisclaimer()
    {
        bool disclaimer = false;
        bool inOwn = false;
        for (int i = 0; i < count(); ++i) {
            if (line(i).section == Section::Quoted) {
                disclaimer = false;
                continue;
            }
            const QString text = lineText(i);
            // "Delivery 24.04. Our terms of purchase apply." still says something of the order, and a signature below
            // such words is one.
            static const QRegularExpression digit(QStringLiteral("\\d"));
            const bool own = line(i).section == Section::Own;
            const bool mayBeLegal = text.size() > 20 && (!own || (text.size() > 60 && !text.contains(digit)));
            if (mayBeLegal && m_phrases.has(QStringLiteral("disclaimer"), text)) {
                disclaimer = true;
                inOwn = own;
            } else if (inOwn && !own) {
                disclaimer = false;
            }
            if (disclaimer)
                line(i).section = Section::Disclaimer;
        }
    }

    const QString m_senderName;
};

} // namespace

std::vector<TextPlace> MailBody::rangesOf(Section section) const
{
    std::vector<TextPlace> ranges;
    bool open = false;
    for (const Line &line : lines) {
        if (line.section != section) {
            open = false;
            continue;
        }
        if (open)
            ranges.back().end = line.range.end;
        else
            ranges.push_back(line.range);
        open = true;
    }
    return ranges;
}

QString MailBody::textOf(const QString &text, Section section) const
{
    QString joined;
    for (const TextPlace &range : rangesOf(section))
        joined += QStringView(text).mid(range.start, range.end - range.start) + u'\n';
    return joined;
}

MailBody splitMailBody(const Text &text, TextPlace range, const QString &senderName,
                       const PhraseBook &phrases, int quoteDepth)
{
    MailBody body;
    for (int start = range.start; start <= range.end;) {
        int end = int(text.text.indexOf(u'\n', start));
        if (end < 0 || end > range.end)
            end = range.end;
        body.lines.push_back({{start, end}, MailBody::Section::Own});
        start = end + 1;
    }
    markQuotes(text, range.end, quoteDepth, phrases, &body);
    EndFinder(text, senderName, quoteDepth, phrases, &body).run();
    return body;
}

SubjectLine readSubject(const QString &subject, const PhraseBook &phrases)
{
    SubjectLine line;
    line.text = subject.trimmed();
    static const QRegularExpression mark(QStringLiteral("^([A-Za-z]{1,6})(?:\\[\\d+\\])?\\s*:\\s*"));
    for (int depth = 0; depth < 8; ++depth) {
        const QRegularExpressionMatch match = mark.match(line.text);
        if (!match.hasMatch())
            break;
        if (phrases.has(QStringLiteral("mail-forward-subject"), match.captured(1)))
            line.forward = true;
        else if (phrases.has(QStringLiteral("mail-reply-subject"), match.captured(1)))
            line.reply = true;
        else
            break;
        line.text = line.text.mid(match.capturedEnd());
    }
    return line;
}

} // namespace intray
