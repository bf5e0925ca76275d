// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailQuotes.h"

#include "core/extraction/MailLines.h"

#include <QRegularExpression>

namespace intray {

namespace {

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    return pattern;
}

// "Rachel Patel <rachel@example.com>", "[mailto:...]", a bare name or address.
MailAddress addressIn(const QString &written)
{
    MailAddress found;
    const QRegularExpressionMatch match = addressPattern().match(written);
    QString name = written;
    if (match.hasMatch()) {
        found.address = match.captured();
        name = written.left(match.capturedStart());
    }
    static const QRegularExpression marks(QStringLiteral("[<>\\[\\]\"*]|mailto:"));
    name.remove(marks);
    found.name = name.simplified();
    return found;
}

class QuoteFinder : MailLines
{
public:
    QuoteFinder(const Text &text, int end, int quoteDepth, const PhraseBook &phrases, MailBody *body)
        : MailLines(text, quoteDepth, phrases, body), m_end(end)
    {
    }

    void run()
    {
        for (int i = 0; i < count();) {
            bool forwarded = false;
            if (isSeparator(i, &forwarded)) {
                int next = i + 1;
                while (next < count() && lineText(next).isEmpty())
                    ++next;
                const int end = next < count() ? headerBlockEnd(next) : -1;
                quoteFrom(i, end > 0 ? end : next, count(), forwarded);
                return;
            }
            if (const int end = headerBlockEnd(i); end > 0) {
                quoteFrom(i, end, count(), false);
                return;
            }
            if (const int end = attributionEnd(i); end > 0) {
                i = quoteAfterAttribution(i, end);
                continue;
            }
            if (isMarkedQuote(i)) {
                i = quoteMarkedLines(i, i);
                continue;
            }
            ++i;
        }
    }

private:
    bool isMarkedQuote(int index) const
    {
        if (lineText(index).startsWith(u'>'))
            return true;
        if (m_depth > 0)
            return false;
        const TextPlace range = m_body.lines[size_t(index)].range;
        const TextPlace *quote = range.end > range.start ? quoteAt(m_text, range.start) : nullptr;
        return quote && range.end <= quote->end;
    }

    // "-----Original Message-----" and its kin; `forwarded` says which kind.
    bool isSeparator(int index, bool *forwarded) const
    {
        const TextWords found = words(index);
        if (found.empty() || found.size() > 8)
            return false;
        const bool isForward = m_phrases.matchAt(QStringLiteral("mail-forwarded"), found, 0) > 0;
        const int quote = std::max(m_phrases.matchAt(QStringLiteral("mail-quote"), found, 0),
                                   m_phrases.matchAt(QStringLiteral("quote-marker"), found, 0));
        if (!isForward && quote == 0)
            return false;
        const QString text = lineText(index);
        const bool dashed = text.startsWith(QLatin1String("--")) || text.startsWith(QLatin1String("__"));
        if (!dashed && !isForward && int(found.size()) > quote)
            return false;
        *forwarded = isForward;
        return true;
    }

    // A line "Word: ..." whose word is of the list.
    bool isHeaderLine(int index, const QString &list) const
    {
        if (index >= count())
            return false;
        const TextWords found = words(index);
        if (found.empty())
            return false;
        const int length = m_phrases.matchAt(list, found, 0);
        if (length == 0)
            return false;
        const TextWord &last = found[size_t(length - 1)];
        return last.after.contains(u':')
            || (length < int(found.size()) && found[size_t(length)].before.contains(u':'));
    }

    // Header lines from here on ("From:", then at least one of "Sent:", "To:", "Subject:"); where they end.
    int headerBlockEnd(int index) const
    {
        const QString from = QStringLiteral("mail-from");
        const QString other = QStringLiteral("mail-header");
        if (!isHeaderLine(index, from))
            return -1;
        int end = index + 1;
        int headers = 0;
        for (int i = index + 1; i < std::min(count(), index + 9); ++i) {
            if (isHeaderLine(i, other)) {
                ++headers;
                end = i + 1;
            } else if (lineText(i).isEmpty() && headers > 0) {
                break;
            }
        }
        return headers >= 2 ? end : -1;
    }

    // "On 3 March, X wrote:", also over two or three lines; the line after it, or -1.
    int attributionEnd(int index) const
    {
        QString joined;
        for (int i = index; i < std::min(count(), index + 3); ++i) {
            const QString text = lineText(i);
            if (text.isEmpty() || text.size() > 200)
                return -1;
            joined += text + u' ';
            const QString trimmed = joined.trimmed();
            if (!trimmed.endsWith(u':'))
                continue;
            static const QRegularExpression digits(QStringLiteral("\\d"));
            if (!trimmed.contains(digits))
                return -1;
            const bool wrote = m_phrases.has(QStringLiteral("mail-wrote"), trimmed);
            return wrote || trimmed.endsWith(QLatin1String(">:")) ? i + 1 : -1;
        }
        return -1;
    }

    QString valueOf(int index) const
    {
        const QString text = lineText(index);
        return text.mid(text.indexOf(u':') + 1).remove(u'*').trimmed();
    }

    void readHeaders(int from, int to, QuotedMail *mail) const
    {
        for (int i = from; i < to; ++i) {
            if (mail->from.name.isEmpty() && mail->from.address.isEmpty()
                && isHeaderLine(i, QStringLiteral("mail-from")))
                mail->from = addressIn(valueOf(i));
            else if (mail->subject.isEmpty() && isHeaderLine(i, QStringLiteral("mail-subject")))
                mail->subject = valueOf(i);
        }
    }

    void quoteFrom(int first, int bodyFirst, int last, bool forwarded)
    {
        QuotedMail mail;
        mail.forwarded = forwarded;
        mail.written = lineText(first);
        readHeaders(first, bodyFirst, &mail);
        if (mail.from.address.isEmpty() && mail.from.name.isEmpty())
            mail.from.address = addressPattern().match(mail.written).captured();
        const int start = bodyFirst < count() ? line(bodyFirst).range.start : m_end;
        mail.range = {start, last > 0 ? line(last - 1).range.end : m_end};
        m_body.quoted.push_back(mail);
        for (int i = first; i < last; ++i)
            line(i).section = Section::Quoted;
    }

    // Below "X wrote:" either marked lines follow, with own text perhaps below them, or all the rest is quoted.
    int quoteAfterAttribution(int first, int bodyFirst)
    {
        int next = bodyFirst;
        while (next < count() && lineText(next).isEmpty())
            ++next;
        if (next < count() && isMarkedQuote(next))
            return quoteMarkedLines(first, next);
        quoteFrom(first, bodyFirst, count(), false);
        return count();
    }

    int quoteMarkedLines(int first, int bodyFirst)
    {
        int end = bodyFirst;
        for (int i = bodyFirst; i < count(); ++i) {
            if (isMarkedQuote(i))
                end = i + 1;
            else if (!lineText(i).isEmpty())
                break;
        }
        quoteFrom(first, bodyFirst, end, false);
        return end;
    }

    const int m_end; // of the message's text
};

} // namespace

const TextPlace *quoteAt(const Text &text, int place)
{
    const auto next = std::upper_bound(text.quotes.begin(), text.quotes.end(), place,
                                       [](int at, const TextPlace &quote) { return at < quote.start; });
    if (next == text.quotes.begin() || place >= std::prev(next)->end)
        return nullptr;
    return &*std::prev(next);
}

void markQuotes(const Text &text, int end, int quoteDepth, const PhraseBook &phrases, MailBody *body)
{
    QuoteFinder(text, end, quoteDepth, phrases, body).run();
}

} // namespace intray
