// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageFacts.h"

#include "core/extraction/ProseNumbers.h"

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
            addRelative();
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

    // "x 1 set", "2 mar": the short name of a month that is also a unit is a date only where one is awaited.
    bool isQuantityOfUnit(const DateInText &found, int at, bool awaited) const
    {
        static const QRegularExpression form(QStringLiteral("^\\d{1,2}\\s?(\\p{L}{3})$"));
        const QRegularExpressionMatch match
            = form.match(m_message.written(m_line.start + found.start, m_line.start + found.end));
        if (!match.hasMatch() || !m_message.isUnit(match.captured(1)))
            return false;
        const bool times = at > 0 && word(at - 1).key == QLatin1String("x");
        return times || !awaited;
    }

    // The day of the week that stands before the words of a date: 1 to 5.
    int weekdayBefore(int at) const
    {
        for (int back = 1; back <= 3 && at - back >= 0; ++back) {
            for (int day = 1; day <= 5; ++day) {
                if (m_message.phrases.matchAt(QStringLiteral("weekday-%1").arg(day), m_words, at - back) == 1
                    && (word(at - back).text.size() > 3 || back == 1))
                    return day;
            }
            if (m_message.phrases.matchAt(QStringLiteral("date-filler"), m_words, at - back) == 0)
                return 0;
        }
        return 0;
    }

    // "Friday 03/04/2026" tells the day from the month; "Monday 14 April" when that is no Monday is asked about.
    void weighWeekday(int weekday, StatedDate *stated) const
    {
        Field<QDate> *date = &stated->date;
        if (weekday == 0 || date->value->dayOfWeek() == weekday) {
            if (weekday > 0 && !date->alternatives.empty()) {
                date->alternatives.clear();
                date->confidence = 0.97;
                date->support(Evidence::Kind::Form, MessageDatesText::tr("the day of the week fits only this reading"));
            }
            return;
        }
        for (size_t i = 0; i < date->alternatives.size(); ++i) {
            if (date->alternatives[i].value.dayOfWeek() != weekday)
                continue;
            std::swap(*date->value, date->alternatives[i].value);
            date->alternatives.clear();
            date->confidence = 0.95;
            date->support(Evidence::Kind::Form, MessageDatesText::tr("the day of the week fits only this reading"));
            return;
        }
        date->confidence = std::min(date->confidence, 0.6);
        date->support(Evidence::Kind::Form, MessageDatesText::tr("but the day of the week is another"));
        stated->doubt = MessageDatesText::tr("The day of the week does not fit the date “%1”. Which day is meant?").arg(date->written);
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
        if ((announced == Announced::No || announced == Announced::OrderDate) && movesLine(at, &distance))
            announced = Announced::Delivery;
        if (announced == Announced::No && announcedAfter(firstWordFrom(end)))
            announced = Announced::Delivery;
        if (isShortNumeric(found) && !(announced == Announced::Delivery && distance <= 1))
            return;
        if (announced == Announced::Other || isQuantityOfUnit(found, at, announced == Announced::Delivery && distance <= 3))
            return;
        const bool alone = at == 0 || announced == Announced::No;
        StatedDate stated;
        stated.place = {start, end};
        stated.delivery = announced != Announced::OrderDate;
        stated.explained = !(alone && announced == Announced::No && at > 2);
        fill(&stated.date, found, start, end);
        weighWeekday(weekdayBefore(at), &stated);
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

    // "KW 12", "week 12/2026", "KW12": the Monday, with the Friday as the other reading.
    void addWeeks()
    {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"));
        static const QRegularExpression glued(
            QStringLiteral("^(?:KW|CW|WK|W|S|SEM|SETT)\\.?(\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"),
            QRegularExpression::CaseInsensitiveOption);
        for (int i = 0; i < count(); ++i) {
            QRegularExpressionMatch match = glued.match(word(i).text);
            int last = i;
            int distance = 0;
            if (match.hasMatch() && word(i).text.size() < 4 && announcedBefore(i, &distance) != Announced::Delivery)
                continue; // "S4" may be anything
            if (!match.hasMatch()) {
                const int length = m_message.phrases.matchAt(QStringLiteral("week-word"), m_words, i);
                last = i + length;
                if (length == 0 || last >= count())
                    continue;
                match = form.match(word(last).text);
                if (!match.hasMatch())
                    continue;
            }
            addWeek(match.captured(1).toInt(), match.captured(2).toInt(), i, last);
        }
    }

    void addWeek(int week, int year, int first, int last)
    {
        if (week < 1 || week > 53)
            return;
        if (year == 0) {
            int writtenYear = 0;
            const int now = m_message.writtenOn.weekNumber(&writtenYear);
            year = week + 8 < now ? writtenYear + 1 : writtenYear;
        } else if (year < 100) {
            year += 2000;
        }
        const QDate fourth(year, 1, 4); // always in week 1
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
        int partLength = 0;
        const bool atEnd = periodBefore(first, &partLength) == Period::End;
        const int start = word(std::max(0, first - partLength)).start;
        if (atEnd)
            add(monday.addDays(4), monday, start, word(last).end, MessageDatesText::tr("the end of a calendar week, its Friday"));
        else
            add(monday, monday.addDays(4), start, word(last).end, MessageDatesText::tr("a calendar week, its Monday"));
    }

    enum class Period { None, Begin, Middle, End };

    // "end of", "Anfang", "mi" right before words[at]; how many words.
    Period periodBefore(int at, int *length) const
    {
        static const std::pair<QLatin1String, Period> kinds[]{{QLatin1String("period-begin"), Period::Begin},
                                                              {QLatin1String("period-middle"), Period::Middle},
                                                              {QLatin1String("period-end"), Period::End}};
        for (int back = 1; back <= 4 && at - back >= 0; ++back) {
            for (const auto &[list, period] : kinds) {
                const int words = m_message.phrases.matchAt(list, m_words, at - back);
                if (words > 0 && (words == back || onlyFillers(at - back + words, at))) {
                    *length = back;
                    return period;
                }
            }
        }
        return Period::None;
    }

    bool onlyFillers(int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            if (m_message.phrases.matchAt(QStringLiteral("of"), m_words, i) == 0
                && m_message.phrases.matchAt(QStringLiteral("date-filler"), m_words, i) == 0)
                return false;
        }
        return true;
    }

    // Days counted from the day of the mail, and parts of weeks and months.
    void addRelative()
    {
        for (int i = 0; i < count(); ++i) {
            if (addNamedDay(i) || addSpan(i) || addDayOfMonth(i) || addPartOfMonth(i) || addNextWeek(i)) {
                while (i + 1 < count() && word(i + 1).start < m_found.back().place.end)
                    ++i;
            }
        }
    }

    bool isAwaited(int at) const
    {
        int distance = 0;
        return announcedBefore(at, &distance) == Announced::Delivery || announcedAfter(at);
    }

    // "tomorrow", "übermorgen"
    bool addNamedDay(int at)
    {
        static const std::pair<QLatin1String, int> days[]{{QLatin1String("day-after-tomorrow"), 2},
                                                          {QLatin1String("tomorrow"), 1},
                                                          {QLatin1String("today"), 0}};
        for (const auto &[list, ahead] : days) {
            const int length = m_message.phrases.matchAt(list, m_words, at);
            if (length == 0)
                continue;
            if (!isAwaited(at) || length == 0)
                return false;
            addSure(m_message.writtenOn.addDays(ahead), at, at + length, 0.93,
                    MessageDatesText::tr("counted from the day of the mail"));
            return true;
        }
        return false;
    }

    // "in two weeks", "sous 10 jours", "three weeks from today"
    bool addSpan(int at)
    {
        const int lead = m_message.phrases.matchAt(QStringLiteral("in-time"), m_words, at);
        const int from = at + lead;
        if (from >= count())
            return false;
        static const QRegularExpression digits(QStringLiteral("^\\d{1,2}$"));
        int number = 0;
        int next = from;
        if (digits.match(word(from).text).hasMatch()) {
            number = word(from).text.toInt();
            next = from + 1;
        } else if (const std::optional<WordNumber> words = numberInWords(m_words, from, m_message)) {
            number = int(words->value.toDouble());
            next = from + words->words;
        }
        if (number < 1 || number > 60 || next >= count())
            return false;
        for (const auto &[list, days] : spans()) {
            const int unit = m_message.phrases.matchAt(list, m_words, next);
            if (unit == 0)
                continue;
            const int end = next + unit;
            const int tail = end < count() ? m_message.phrases.matchAt(QStringLiteral("from-now"), m_words, end) : 0;
            if (lead == 0 && tail == 0)
                return false;
            QDate date = m_message.writtenOn;
            if (days == 0)
                date = date.addMonths(number);
            else if (days < 0)
                date = afterWorkingDays(number);
            else
                date = date.addDays(number * days);
            // "within two weeks" names the last day.
            addSure(date, at, end + tail, days > 0 ? 0.92 : 0.8, MessageDatesText::tr("counted from the day of the mail"));
            return true;
        }
        return false;
    }

    static const std::vector<std::pair<QString, int>> &spans()
    {
        static const std::vector<std::pair<QString, int>> all{{QStringLiteral("time-working-day"), -1},
                                                              {QStringLiteral("time-day"), 1},
                                                              {QStringLiteral("time-week"), 7},
                                                              {QStringLiteral("time-month"), 0}};
        return all;
    }

    QDate afterWorkingDays(int number) const
    {
        QDate date = m_message.writtenOn;
        while (number > 0) {
            date = date.addDays(1);
            number -= date.dayOfWeek() < 6;
        }
        return date;
    }

    // "the 31st of this month", "am 15.", "on the 15th"
    bool addDayOfMonth(int at)
    {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(st|nd|rd|th|er|ste|de|e|º)?$"));
        const QRegularExpressionMatch match = form.match(word(at).text);
        if (!match.hasMatch())
            return false;
        const int day = match.captured(1).toInt();
        const bool ordinal = !match.captured(2).isEmpty() || word(at).after == QLatin1String(".");
        if (day < 1 || day > 31)
            return false;
        const int next = at + 1;
        int length = next < count() ? m_message.phrases.matchAt(QStringLiteral("of-this-month"), m_words, next) : 0;
        int ahead = 0;
        if (length == 0 && next < count()) {
            length = m_message.phrases.matchAt(QStringLiteral("of-next-month"), m_words, next);
            ahead = length > 0;
        }
        const QDate first = QDate(m_message.writtenOn.year(), m_message.writtenOn.month(), 1).addMonths(ahead);
        if (length > 0) {
            if (day > first.daysInMonth() || !isAwaited(at))
                return false;
            addSure(first.addDays(day - 1), at, next + length, 0.95, MessageDatesText::tr("a day of this or the next month"));
            return true;
        }
        const bool article = at > 0 && m_message.phrases.matchAt(QStringLiteral("day-article"), m_words, at - 1) > 0;
        const bool ends = next >= count() || word(next).startsLine || word(at).after.contains(u',')
            || word(at).after.contains(u'.') || word(at).after.contains(u'!');
        int distance = 0;
        if (!ordinal || !article || !(ends || !match.captured(2).isEmpty())
            || announcedBefore(at, &distance) != Announced::Delivery || m_message.isUnit(word(std::min(next, count() - 1)).text))
            return false;
        QDate date = day <= first.daysInMonth() ? first.addDays(day - 1) : QDate();
        if (!date.isValid() || date < m_message.writtenOn) {
            const QDate later = first.addMonths(1);
            date = later.addDays(std::min(day, later.daysInMonth()) - 1);
        }
        add(date, date.addMonths(1), word(at).start, word(at).end, MessageDatesText::tr("a day without its month"));
        return true;
    }

    // "mid April", "Ende des Monats", "fin mars"
    bool addPartOfMonth(int at)
    {
        int length = 0;
        QDate first;
        if (const std::optional<int> month = m_message.lexicon().month(word(at).text); month && word(at).text.size() > 2) {
            const int year = m_message.writtenOn.year() + (*month < m_message.writtenOn.month() - 1);
            first = QDate(year, *month, 1);
            length = 1;
        } else if ((length = m_message.phrases.matchAt(QStringLiteral("this-month"), m_words, at)) > 0) {
            first = QDate(m_message.writtenOn.year(), m_message.writtenOn.month(), 1);
        } else if ((length = m_message.phrases.matchAt(QStringLiteral("next-month"), m_words, at)) > 0) {
            first = QDate(m_message.writtenOn.year(), m_message.writtenOn.month(), 1).addMonths(1);
        }
        int before = 0;
        const Period period = length > 0 ? periodBefore(at, &before) : Period::None;
        if (period == Period::None)
            return false;
        const QDate last = first.addMonths(1).addDays(-1);
        const QDate middle = first.addDays(14);
        const QDate date = period == Period::Begin ? first : period == Period::Middle ? middle : last;
        add(date, period == Period::Middle ? last : middle, word(at - before).start, word(at + length - 1).end,
            MessageDatesText::tr("a part of a month"));
        return true;
    }

    // "Friday next week", "end of next week", "nächste Woche"
    bool addNextWeek(int at)
    {
        int length = m_message.phrases.matchAt(QStringLiteral("next-week"), m_words, at);
        int weeks = 1;
        if (length == 0) {
            length = m_message.phrases.matchAt(QStringLiteral("this-week"), m_words, at);
            weeks = 0;
        }
        if (length == 0)
            return false;
        const QDate monday = m_message.writtenOn.addDays(1 - m_message.writtenOn.dayOfWeek() + 7 * weeks);
        for (int back = 1; back <= 3; ++back) {
            for (int day = 1; day <= 5; ++day) {
                const QString list = QStringLiteral("weekday-%1").arg(day);
                const int behind = at + length + back - 1;
                if (at - back >= 0 && m_message.phrases.matchAt(list, m_words, at - back) == 1) {
                    addSure(monday.addDays(day - 1), at - back, at + length, 0.92, MessageDatesText::tr("a day of a week counted from the mail's"));
                    return true;
                }
                if (behind < count() && back < 3 && m_message.phrases.matchAt(list, m_words, behind) == 1) {
                    addSure(monday.addDays(day - 1), at, behind + 1, 0.92, MessageDatesText::tr("a day of a week counted from the mail's"));
                    return true;
                }
            }
        }
        int before = 0;
        const Period period = periodBefore(at, &before);
        if (period == Period::None && !isAwaited(at))
            return false;
        const QDate friday = monday.addDays(4);
        const int start = word(at - before).start;
        const int end = word(at + length - 1).end;
        if (period == Period::Begin)
            add(monday, friday, start, end, MessageDatesText::tr("the beginning of a week"));
        else
            add(friday, monday, start, end, MessageDatesText::tr("some day of a week"));
        return true;
    }

    void addSure(const QDate &date, int first, int last, double confidence, const QString &because)
    {
        StatedDate stated;
        stated.place = {word(first).start, word(last - 1).end};
        stated.delivery = true;
        stated.date.value = date;
        stated.date.written = m_message.written(stated.place.start, stated.place.end);
        stated.date.source = m_message.at(stated.place.start, stated.place.end);
        stated.date.confidence = confidence;
        stated.date.support(Evidence::Kind::Form, because);
        m_found.push_back(stated);
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
        stated.doubt = MessageDatesText::tr("“%1” may be %2 or %3. Which day is meant?")
                           .arg(stated.date.written, date.toString(Qt::ISODate), other.toString(Qt::ISODate));
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
