// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RelativeDates.h"

#include "core/extraction/DateSearch.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/OpeningHours.h"
#include "core/extraction/ProseNumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct MessageDatesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MessageDates)
};

class RelativeDates : DateSearch
{
public:
    RelativeDates(const TextWords &words, const MessageContext &message) : DateSearch(words, message) {}

    std::vector<StatedDate> run()
    {
        addRelative();
        if (m_found.empty())
            addWeekdays();
        return std::move(m_found);
    }

private:
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

    // "tomorrow", "übermorgen"
    bool addNamedDay(int at)
    {
        static const std::pair<QLatin1String, int> days[]{{QLatin1String("day-after-tomorrow"), 2},
                                                          {QLatin1String("tomorrow"), 1},
                                                          {QLatin1String("today"), 0}};
        for (const auto &[list, ahead] : days) {
            const int length = matchAt(list, at);
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
        const int lead = matchAt(QStringLiteral("in-time"), at);
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
            const int unit = matchAt(list, next);
            if (unit == 0)
                continue;
            const int end = next + unit;
            const int tail = end < count() ? matchAt(QStringLiteral("from-now"), end) : 0;
            const bool isOther = namesOtherDay(m_message.lexicon(), sentenceAround(at));
            if ((lead == 0 && tail == 0) || (isOther && !isAwaited(at)))
                return false;
            QDate date = m_message.writtenOn;
            if (days == 0)
                date = date.addMonths(number);
            else if (days < 0)
                date = afterWorkingDays(number);
            else
                date = date.addDays(number * days);
            // "within two weeks" names the last day.
            addSure(date, at, end + tail, isOther ? 0.6 : days > 0 ? 0.92 : 0.8, MessageDatesText::tr("counted from the day of the mail"));
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
        int length = next < count() ? matchAt(QStringLiteral("of-this-month"), next) : 0;
        int ahead = 0;
        if (length == 0 && next < count()) {
            length = matchAt(QStringLiteral("of-next-month"), next);
            ahead = length > 0;
        }
        const QDate first = QDate(m_message.writtenOn.year(), m_message.writtenOn.month(), 1).addMonths(ahead);
        if (length > 0) {
            if (day > first.daysInMonth() || !isAwaited(at))
                return false;
            addSure(first.addDays(day - 1), at, next + length, 0.95, MessageDatesText::tr("a day of this or the next month"));
            return true;
        }
        const bool article = at > 0 && matchAt(QStringLiteral("day-article"), at - 1) > 0;
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
        } else if ((length = matchAt(QStringLiteral("this-month"), at)) > 0) {
            first = QDate(m_message.writtenOn.year(), m_message.writtenOn.month(), 1);
        } else if ((length = matchAt(QStringLiteral("next-month"), at)) > 0) {
            first = QDate(m_message.writtenOn.year(), m_message.writtenOn.month(), 1).addMonths(1);
        }
        int before = 0;
        const Period period = length > 0 ? periodBefore(at, &before) : Period::None;
        if (period == Period::None || isOfPayment(at - before))
            return false;
        const QDate last = first.addMonths(1).addDays(-1);
        const QDate middle = first.addDays(14);
        const QDate date = period == Period::Begin ? first : period == Period::Middle ? middle : last;
        add(date, period == Period::Middle ? last : middle, word(at - before).start, word(at + length - 1).end,
            MessageDatesText::tr("a part of a month"));
        return true;
    }

    // "60 days end of month", "30 Tage netto Monatsende": terms of payment count from there.
    bool isOfPayment(int start) const
    {
        constexpr int Farthest = 2; // words
        for (int back = 1; back <= Farthest && start - back > 0; ++back) {
            if (matchAt(QStringLiteral("time-day"), start - back) == back
                || (back > 1 && matchAt(QStringLiteral("time-day"), start - back) == 1))
                return word(start - back - 1).text.toInt() > 0;
        }
        return false;
    }

    // "Friday next week", "end of next week", "nächste Woche"
    bool addNextWeek(int at)
    {
        int length = matchAt(QStringLiteral("next-week"), at);
        int weeks = 1;
        if (length == 0) {
            length = matchAt(QStringLiteral("this-week"), at);
            weeks = 0;
        }
        if (length == 0)
            return false;
        const QDate monday = m_message.writtenOn.addDays(1 - m_message.writtenOn.dayOfWeek() + 7 * weeks);
        for (int back = 1; back <= 3; ++back) {
            for (int day = 1; day <= 5; ++day) {
                const QString &list = weekday(day);
                const int behind = at + length + back - 1;
                if (at - back >= 0 && matchAt(list, at - back) == 1) {
                    addSure(monday.addDays(day - 1), at - back, at + length, 0.92, MessageDatesText::tr("a day of a week counted from the mail's"));
                    return true;
                }
                if (behind < count() && back < 3 && matchAt(list, behind) == 1) {
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

    void addWeekdays()
    {
        if (tellsClockTimes(m_words, m_message))
            return;
        for (int i = 0; i < count(); ++i) {
            for (int day = 1; day <= 5; ++day) {
                const int length = matchAt(weekday(day), i);
                if (length == 0 || (word(i).text.size() < 4 && length == 1))
                    continue;
                int distance = 0;
                const bool next = i > 0
                    && matchAt(QStringLiteral("next-word"), i - 1) > 0;
                if ((announcedBefore(i, &distance) != Announced::Delivery && !next)
                    || tellsOpeningHours(sentenceWords(i), m_message))
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
};

} // namespace

std::vector<MessageFacts::StatedDate> relativeDatesIn(const TextWords &words, const MessageContext &message)
{
    return RelativeDates(words, message).run();
}

} // namespace intray
