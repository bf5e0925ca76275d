// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DateSearch.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/RelativeDates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct MessageDatesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageDates)
};

// Days and calendar weeks that are written out.
class AbsoluteDates : DateSearch
{
public:
    AbsoluteDates(const TextWords &words, TextPlace line, const MessageContext &message)
        : DateSearch(words, message), m_line(line)
    {
    }

    std::vector<StatedDate> run()
    {
        const QString text = m_message.written(m_line.start, m_line.end);
        for (const DateInText &found :
             datesIn(text, m_message.dateOrder, m_message.lexicon(), m_message.writtenOn))
            addAbsolute(found);
        addWeeks();
        return std::move(m_found);
    }

private:
    int firstWordFrom(int place) const
    {
        int at = 0;
        while (at < count() && word(at).start < place)
            ++at;
        return at;
    }

    // "move line 2 to 17.04.", "Pos. 2 von 10.04. auf 17.04.": the new date of a line.
    bool movesLine(int at, int *distance) const
    {
        bool line = false;
        for (int i = std::max(sentenceStart(at), at - 20); i < at; ++i)
            line = line || matchAt(QStringLiteral("position-word"), i) > 0;
        for (int back = 1; line && back <= 3 && at - back >= 0; ++back) {
            const int length = matchAt(QStringLiteral("change-to"), at - back);
            if (length > 0 && at - back + length >= at - 1) {
                *distance = back - length;
                return true;
            }
        }
        return false;
    }

    // "3/8" and "1.5" are dates only right after a word that announces one.
    bool isShortNumeric(const DateInText &found) const
    {
        static const QRegularExpression form(QStringLiteral("^\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\.?$"));
        const QString text = m_message.written(m_line.start + found.start, m_line.start + found.end);
        return form.match(text.trimmed()).hasMatch();
    }

    // "on 26/3", "26.03.": so written, it is a day, though nothing says of what.
    bool readsAsDay(const DateInText &found, int at) const
    {
        static const QRegularExpression dotted(QStringLiteral("^\\d{2}\\.\\d{2}\\.$"));
        const QString text = m_message.written(m_line.start + found.start, m_line.start + found.end + 1);
        return dotted.match(text.trimmed()).hasMatch() || dotted.match(text.chopped(1)).hasMatch() || (at > 0 && matchAt(QStringLiteral("on-day"), at - 1) == 1);
    }

    // "have everything here on 7 April": words that may also stand behind the date.
    bool isPlaceBefore(int at) const
    {
        constexpr int Near = 3;
        for (int i = std::max(sentenceStart(at), at - Near); i < at; ++i) {
            const int length = matchAt(QStringLiteral("delivery-after"), i);
            if (length > 0 && (i + length == at || matchAt(QStringLiteral("on-day"), i + length) == at - i - length
                               || onlyFillers(i + length, at)))
                return true;
        }
        return false;
    }

    // "On 6 April we are closed": words right behind a day that say why nothing is delivered on it.
    bool isClosedOn(int at) const
    {
        return at > 0 && at < count() && sentenceStart(at) < at && matchAt(QStringLiteral("closed-then"), at) > 0;
    }

    // "of", "vom" before a day to come: it need not be the date of a paper.
    bool mayBeAhead(const DateInText &found, int at, int distance) const
    {
        constexpr int ShortWord = 4;
        return found.readings.front().date > m_message.writtenOn && at > distance
            && word(at - distance - 1).text.size() <= ShortWord;
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
                if (matchAt(weekday(day), at - back) == 1
                    && (word(at - back).text.size() > 3 || back == 1))
                    return day;
            }
            if (matchAt(QStringLiteral("date-filler"), at - back) == 0)
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
        constexpr int LooselyAnnounced = 4; // words away, at least
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
        if (announced == Announced::No && found.readings.front().date > m_message.writtenOn && isPlaceBefore(at)) {
            announced = Announced::Delivery;
            distance = 1;
        }
        // "We would like to see it on Thursday 2 April": the words that ask for it need not stand right before the day.
        if (announced == Announced::No && found.readings.front().date > m_message.writtenOn && at > 0 && at < count()
            && asksForDelivery(m_message.lexicon(), sentenceAround(at))) {
            announced = Announced::Delivery;
            distance = LooselyAnnounced;
        }
        const bool closed = announced != Announced::OrderDate && isClosedOn(firstWordFrom(end));
        if (closed)
            announced = Announced::Other;
        const bool unsure = isShortNumeric(found) && !(announced == Announced::Delivery && distance <= 1);
        if (unsure && !readsAsDay(found, at))
            return;
        // An answer is wanted soon; a day farther off may be meant for the goods after all.
        constexpr int DaysToAnswer = 10;
        const bool answer = announced == Announced::Answer;
        if (answer && m_message.writtenOn.daysTo(found.readings.front().date) <= DaysToAnswer)
            return;
        const bool other = announced == Announced::Other;
        if ((other && !closed && !mayBeAhead(found, at, distance)) || isQuantityOfUnit(found, at, announced == Announced::Delivery && distance <= 3))
            return;
        const bool alone = at == 0 || announced == Announced::No;
        StatedDate stated;
        stated.place = {start, end};
        stated.delivery = announced != Announced::OrderDate;
        stated.explained = !other && !answer && !unsure && !(alone && announced == Announced::No && at > 2);
        fill(&stated.date, found, start, end);
        weighWeekday(weekdayBefore(at), &stated);
        if (announced == Announced::No || other || answer)
            stated.date.confidence = std::min(stated.date.confidence, 0.85);
        // The words that announce it belong to it, so that they do not read as an order line.
        if (announced != Announced::No && !other && !answer && at > 0) {
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
                const int length = matchAt(QStringLiteral("week-word"), i);
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

    // "KW 14, on Thursday 2 April", "only after KW 13, on 2 April": the day itself is named beside the week.
    bool isOfDay(const QDate &monday, int at) const
    {
        constexpr int DaysOfWeek = 7;
        const bool isBound = at > 0 && matchAt(QStringLiteral("after-time"), at - 1) == 1;
        return std::any_of(m_found.begin(), m_found.end(), [&](const StatedDate &day) {
            const qint64 ahead = monday.daysTo(*day.date.value);
            return day.explained && (isBound ? ahead >= DaysOfWeek : ahead >= 0 && ahead < DaysOfWeek);
        });
    }

    void addWeek(int week, int year, int first, int last)
    {
        constexpr int FarthestYear = 2;
        if (week < 1 || week > 53)
            return;
        if (year == 0) {
            int writtenYear = 0;
            const int now = m_message.writtenOn.weekNumber(&writtenYear);
            year = week + 8 < now ? writtenYear + 1 : writtenYear;
        } else if (year < 100) {
            year += 2000;
        }
        if (std::abs(year - m_message.writtenOn.year()) > FarthestYear)
            return; // "W26.0188" is a number
        const QDate fourth(year, 1, 4); // always in week 1
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
        int partLength = 0;
        if (isOfDay(monday, first))
            return;
        const bool atEnd = periodBefore(first, &partLength) == Period::End;
        const int start = word(std::max(0, first - partLength)).start;
        if (atEnd)
            add(monday.addDays(4), monday, start, word(last).end, MessageDatesText::tr("the end of a calendar week, its Friday"));
        else
            add(monday, monday.addDays(4), start, word(last).end, MessageDatesText::tr("a calendar week, its Monday"));
    }

    const TextPlace m_line;
};

} // namespace

std::vector<MessageFacts::StatedDate> deliveryDatesIn(const TextWords &words, TextPlace line,
                                                      const MessageContext &message)
{
    std::vector<MessageFacts::StatedDate> found = AbsoluteDates(words, line, message).run();
    return found.empty() ? relativeDatesIn(words, message) : found;
}

} // namespace intray
