// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageFacts.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct MessageDatesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageDates)
};

using StatedDate = MessageFacts::StatedDate;

class DateFinder
{
public:
    DateFinder(const TextWords &words, TextPlace line, const MessageContext &message)
        : m_words(words), m_line(line), m_message(message)
    {
    }

    std::vector<StatedDate> run()
    {
        const QString text = m_message.written(m_line.start, m_line.end);
        for (const DateInText &found :
             datesIn(text, m_message.dateOrder, m_message.lexicon(), m_message.writtenOn))
            addAbsolute(found);
        addWeeks();
        if (m_found.empty())
            addWeekdays();
        return std::move(m_found);
    }

private:
    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }

    int firstWordFrom(int place) const
    {
        int at = 0;
        while (at < count() && word(at).start < place)
            ++at;
        return at;
    }

    // Words between the end of the last sentence and words[at].
    int sentenceStart(int at) const
    {
        int start = at;
        while (start > 0) {
            const QString &gap = word(start - 1).after;
            if (gap.contains(u'!') || gap.contains(u'?') || gap.contains(u';')
                || (gap.contains(u'.') && word(start).text[0].isUpper() && word(start - 1).text.size() > 3))
                break;
            --start;
        }
        return start;
    }

    enum class Announced { No, Delivery, OrderDate, Other };

    Announced announcedBefore(int at, int *distance) const
    {
        constexpr int MostWordsBefore = 25;
        const int start = std::max(sentenceStart(at), at - MostWordsBefore);
        Announced result = Announced::No;
        for (int i = start; i < at; ++i) {
            const int delivery = std::max(m_message.phrases.matchAt(QStringLiteral("delivery-marker"), m_words, i),
                                          labelAt(i, at, Label::RequestedDate));
            const int order = labelAt(i, at, Label::OrderDate);
            const int other = std::max(m_message.phrases.matchAt(QStringLiteral("other-date-marker"), m_words, i),
                                       labelAt(i, at, Label::OtherDate));
            if (order > 0 && order >= delivery && at - i - order <= 2) {
                result = Announced::OrderDate;
                *distance = at - i - order;
                i += order - 1;
            } else if (delivery > 0) {
                result = Announced::Delivery;
                *distance = at - i - delivery;
                i += delivery - 1;
            } else if (other > 0 && at - i - other <= 2) {
                result = Announced::Other;
                *distance = at - i - other;
                i += other - 1;
            }
        }
        return result;
    }

    // "op 25-03-2026 ontvangen", "am 3. April geliefert werden": the verb stands behind the date.
    bool announcedAfter(int at) const
    {
        constexpr int MostWordsAfter = 5;
        for (int i = at; i < std::min(count(), at + MostWordsAfter); ++i) {
            if (i > at && sentenceStart(i) > at)
                return false;
            if (m_message.phrases.matchAt(QStringLiteral("delivery-after"), m_words, i) > 0)
                return true;
        }
        return false;
    }

    // "move line 2 to 17.04.", "Pos. 2 von 10.04. auf 17.04.": the new date of a line.
    bool movesLine(int at, int *distance) const
    {
        bool line = false;
        for (int i = std::max(sentenceStart(at), at - 20); i < at; ++i)
            line = line || m_message.phrases.matchAt(QStringLiteral("position-word"), m_words, i) > 0;
        for (int back = 1; line && back <= 3 && at - back >= 0; ++back) {
            const int length = m_message.phrases.matchAt(QStringLiteral("change-to"), m_words, at - back);
            if (length > 0 && at - back + length >= at - 1) {
                *distance = back - length;
                return true;
            }
        }
        return false;
    }

    int labelAt(int at, int before, Label label) const
    {
        for (int length = std::min(4, before - at); length > 0; --length) {
            const QString text = m_message.written(word(at).start, word(at + length - 1).end);
            for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(text)) {
                if (hit.label == label && hit.weight >= 0.6)
                    return length;
            }
        }
        return 0;
    }

    // "3/8" and "1.5" are dates only right after a word that announces one.
    bool isShortNumeric(const DateInText &found) const
    {
        static const QRegularExpression form(QStringLiteral("^\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\.?$"));
        const QString text = m_message.written(m_line.start + found.start, m_line.start + found.end);
        return form.match(text.trimmed()).hasMatch();
    }

    void addAbsolute(const DateInText &found)
    {
        if (found.readings.empty())
            return;
        const int start = m_line.start + found.start;
        const int end = m_line.start + found.end;
        const int at = firstWordFrom(start);
        if (at > 0 && word(at - 1).end > start)
            return; // inside a word: part of a number
        int distance = 0;
        Announced announced = announcedBefore(at, &distance);
        if (announced == Announced::No && (movesLine(at, &distance) || announcedAfter(firstWordFrom(end))))
            announced = Announced::Delivery;
        if (isShortNumeric(found) && !(announced == Announced::Delivery && distance <= 1))
            return;
        if (announced == Announced::Other)
            return;
        const bool alone = at == 0 || announced == Announced::No;
        StatedDate stated;
        stated.place = {start, end};
        stated.delivery = announced != Announced::OrderDate;
        stated.explained = !(alone && announced == Announced::No && at > 2);
        fill(&stated.date, found, start, end);
        if (announced == Announced::No)
            stated.date.confidence = std::min(stated.date.confidence, 0.85);
        // The words that announce it belong to it, so that they do not read as an order line.
        if (announced != Announced::No && at > 0) {
            const int first = std::max(sentenceStart(at), at - distance - 1);
            if (distance <= 1)
                stated.place.start = std::min(stated.place.start, word(first).start);
        }
        m_found.push_back(stated);
    }

    void fill(Field<QDate> *field, const DateInText &found, int start, int end) const
    {
        field->value = found.readings.front().date;
        field->written = m_message.written(start, end);
        field->source = m_message.at(start, end);
        field->confidence = 0.98;
        field->support(Evidence::Kind::Label, MessageDatesText::tr("after words that ask for a delivery"));
        for (size_t i = 1; i < found.readings.size(); ++i) {
            if (found.readings[i].date == *field->value)
                continue;
            Alternative<QDate> other;
            other.value = found.readings[i].date;
            other.written = field->written;
            other.source = field->source;
            other.confidence = m_message.dateOrder == DateOrder::Unknown ? 0.45 : 0.04;
            field->alternatives.push_back(other);
            field->confidence = m_message.dateOrder == DateOrder::Unknown ? 0.55 : 0.95;
        }
    }

    // "KW 12", "week 12/2026": the Monday, with the Friday as the other reading.
    void addWeeks()
    {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"));
        for (int i = 0; i + 1 < count(); ++i) {
            const int length = m_message.phrases.matchAt(QStringLiteral("week-word"), m_words, i);
            if (length == 0 || i + length >= count())
                continue;
            const QRegularExpressionMatch match = form.match(word(i + length).text);
            if (!match.hasMatch())
                continue;
            const int week = match.captured(1).toInt();
            int year = match.captured(2).toInt();
            if (week < 1 || week > 53)
                continue;
            if (year == 0) {
                int writtenYear = 0;
                const int now = m_message.writtenOn.weekNumber(&writtenYear);
                year = week + 8 < now ? writtenYear + 1 : writtenYear;
            } else if (year < 100) {
                year += 2000;
            }
            const QDate fourth(year, 1, 4); // always in week 1
            const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
            add(monday, monday.addDays(4), word(i).start, word(i + length).end,
                MessageDatesText::tr("a calendar week, its Monday"));
        }
    }

    void addWeekdays()
    {
        for (int i = 0; i < count(); ++i) {
            for (int day = 1; day <= 5; ++day) {
                const int length
                    = m_message.phrases.matchAt(QStringLiteral("weekday-%1").arg(day), m_words, i);
                if (length == 0 || (word(i).text.size() < 4 && length == 1))
                    continue;
                int distance = 0;
                const bool next = i > 0
                    && m_message.phrases.matchAt(QStringLiteral("next-word"), m_words, i - 1) > 0;
                if (announcedBefore(i, &distance) != Announced::Delivery && !next)
                    continue;
                int ahead = day - m_message.writtenOn.dayOfWeek();
                if (ahead <= 0)
                    ahead += 7;
                const QDate date = m_message.writtenOn.addDays(ahead);
                add(date, date.addDays(7), word(next ? i - 1 : i).start, word(i + length - 1).end,
                    MessageDatesText::tr("a day of the week, counted from the day of the mail"));
                return;
            }
        }
    }

    void add(const QDate &date, const QDate &other, int start, int end, const QString &because)
    {
        StatedDate stated;
        stated.place = {start, end};
        stated.delivery = true;
        stated.date.value = date;
        stated.date.written = m_message.written(start, end);
        stated.date.source = m_message.at(start, end);
        stated.date.confidence = 0.7;
        stated.date.support(Evidence::Kind::Form, because);
        stated.date.alternatives.push_back(
            {other, stated.date.written, stated.date.source, 0.25});
        m_found.push_back(stated);
    }

    const TextWords &m_words;
    const TextPlace m_line;
    const MessageContext &m_message;
    std::vector<StatedDate> m_found;
};

} // namespace

std::vector<MessageFacts::StatedDate> deliveryDatesIn(const TextWords &words, TextPlace line,
                                                      const MessageContext &message)
{
    return DateFinder(words, line, message).run();
}

} // namespace intray
