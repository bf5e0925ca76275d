// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"

#include "core/extraction/LabelWords.h"

#include <QRegularExpression>

#include <map>

namespace intray {

namespace {

// Four digits, or two of this century; 0 when it cannot be the year of an order.
int yearOf(const QString &digits)
{
    const int year = digits.toInt() + (digits.size() == 2 ? 2000 : 0);
    return year >= 1980 && year <= 2099 ? year : 0;
}

// The date without a year that lies nearest on or after 60 days before `near`.
QDate nearestDate(int month, int day, const QDate &near)
{
    const QDate earliest = near.addDays(-60);
    for (int year = earliest.year(); year <= earliest.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= earliest)
            return date;
    }
    return {};
}

QDate dateOf(const QString &yearDigits, int month, int day, const QDate &near)
{
    if (yearDigits.isEmpty())
        return near.isValid() ? nearestDate(month, day, near) : QDate();
    const int year = yearOf(yearDigits);
    return year ? QDate(year, month, day) : QDate();
}

// The day and month of a numeric date. A point between them is never American.
std::vector<DateReading> numericReadings(int first, int second, const QString &year, QChar separator,
                                         DateOrder order, const QDate &near)
{
    std::vector<DateReading> readings;
    const QDate dayFirst = dateOf(year, second, first, near);
    const QDate monthFirst = dateOf(year, first, second, near);
    const bool pointed = separator == u'.';
    if (dayFirst.isValid())
        readings.push_back({dayFirst, pointed || first == second ? DateOrder::Unknown : DateOrder::DayFirst});
    if (monthFirst.isValid() && first != second && (!pointed || readings.empty()))
        readings.push_back({monthFirst, DateOrder::MonthFirst});
    if (order == DateOrder::MonthFirst && readings.size() == 2)
        std::swap(readings[0], readings[1]);
    return readings;
}

struct Form
{
    QRegularExpression expression;
    enum class Kind { YearFirst, Numeric, DayMonthName, MonthNameDay, NumericNoYear } kind;
    // One of these signs stands in all that is so written; empty: a letter does.
    QStringView signs;
};

// What kinds of characters a text has: most that are asked about are no date at all, and these tell at once.
class Characters
{
public:
    explicit Characters(QStringView text)
    {
        for (const QChar c : text) {
            m_digit = m_digit || c.isDigit() || c.isSurrogate();
            m_letter = m_letter || c.isLetter() || c.isSurrogate();
            m_hyphen = m_hyphen || c == u'-';
            m_point = m_point || c == u'.';
            m_stroke = m_stroke || c == u'/';
        }
    }

    bool allow(const Form &form) const
    {
        if (!m_digit || form.signs.isEmpty())
            return m_digit && m_letter;
        return (m_hyphen && form.signs.contains(u'-')) || (m_point && form.signs.contains(u'.'))
               || (m_stroke && form.signs.contains(u'/'));
    }

private:
    bool m_digit = false, m_letter = false, m_hyphen = false, m_point = false, m_stroke = false;
};

const std::vector<Form> &forms()
{
    using Kind = Form::Kind;
    static const auto make = [](const char *pattern, Kind kind, QStringView signs = {}) {
        return Form{QRegularExpression(QString::fromUtf8(pattern),
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption),
                    kind, signs};
    };
    static const std::vector<Form> all = {
        make("(?<![\\w.,/-])(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?",
             Kind::YearFirst, u"-./"),
        make("(?<![\\w.,/-])(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|'?\\d{2})(?![\\d/-])(?!\\.\\d)(?: 00:00(?::00)?)?",
             Kind::Numeric, u"-./"),
        make("(?<![\\w.,/-])(\\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|°)?[.]?[ \\-/]{0,2}(?:de |of |di )?(\\p{L}{3,10})\\b\\.?,?(?:[ \\-/.]{0,2}(?:de |del |of )?(\\d{4}|'?[2-4]\\d)(?![\\w/]|[.,]\\d))?",
             Kind::DayMonthName),
        make("(?<![\\w])(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\w])", Kind::MonthNameDay),
        make("(?<![\\w.,/-])(\\d{1,2})\\.\\s?(\\d{1,2})(\\.)(?![\\w])", Kind::NumericNoYear, u"."),
        make("(?<![\\w.,/-])(\\d{1,2})/(\\d{1,2})()(?![\\w/-]|[.,][^\\s)])", Kind::NumericNoYear, u"/"),
    };
    return all;
}

std::vector<DateReading> readingsOf(const Form &form, const QRegularExpressionMatch &match,
                                    DateOrder order, const Lexicon &lexicon, const QDate &near)
{
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const auto named = [&](int dayGroup, int monthGroup) -> std::vector<DateReading> {
        const std::optional<int> month = lexicon.month(match.captured(monthGroup));
        const QDate date = month ? dateOf(match.captured(3).remove(u'\''), *month, number(dayGroup), near)
                                 : QDate();
        return date.isValid() ? std::vector<DateReading>{{date, DateOrder::Unknown}}
                              : std::vector<DateReading>{};
    };
    switch (form.kind) {
    case Form::Kind::YearFirst: {
        const QDate date = dateOf(match.captured(1), number(3), number(4), near);
        return date.isValid() ? std::vector<DateReading>{{date, DateOrder::Unknown}}
                              : std::vector<DateReading>{};
    }
    case Form::Kind::Numeric:
        return numericReadings(number(1), number(3), match.captured(4).remove(u'\''),
                               match.captured(2)[0], order, near);
    case Form::Kind::DayMonthName: return named(1, 2);
    case Form::Kind::MonthNameDay: return named(2, 1);
    case Form::Kind::NumericNoYear:
        if (!near.isValid())
            return {};
        return numericReadings(number(1), number(2), {}, match.captured(3).isEmpty() ? u'/' : u'.', order,
                               near);
    }
    return {};
}

// "Mon, ", "den ", "le ", "am ": what may stand before a date without being part of it.
bool isDateFiller(QStringView text, const Lexicon &lexicon)
{
    const QStringList words = phraseWords(text);
    const QStringList &weekdays = lexicon.phrases(QStringLiteral("weekday"));
    const QStringList &fillers = lexicon.phrases(QStringLiteral("date-filler"));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return weekdays.contains(word) || fillers.contains(word);
    });
}

} // namespace

std::vector<DateInText> datesIn(QStringView view, DateOrder order, const Lexicon &lexicon,
                                const QDate &near)
{
    std::map<int, DateInText> found; // by where they start; none overlaps another
    const QString text = view.toString();
    // Looking each time whether all of the text is well-formed would cost more than the dates do.
    auto check = QRegularExpression::NoMatchOption;
    const Characters characters(view);
    for (const Form &form : forms()) {
        if (!characters.allow(form))
            continue;
        qsizetype from = 0;
        while (from < text.size()) {
            const QRegularExpressionMatch match
                = form.expression.match(text, from, QRegularExpression::NormalMatch, check);
            if (!match.hasMatch())
                break;
            check = QRegularExpression::DontCheckSubjectStringMatchOption;
            const int start = int(match.capturedStart()), end = int(match.capturedEnd());
            const auto next = found.lower_bound(end);
            const bool overlaps = next != found.begin() && std::prev(next)->second.end > start;
            std::vector<DateReading> readings;
            if (!overlaps)
                readings = readingsOf(form, match, order, lexicon, near);
            if (!readings.empty())
                found[start] = {start, end, std::move(readings)};
            from = readings.empty() ? start + 1 : end;
        }
    }
    std::vector<DateInText> sorted;
    for (auto &[start, date] : found)
        sorted.push_back(std::move(date));
    return sorted;
}

std::optional<QDate> dateOfSerial(Decimal number)
{
    if (!number.isInteger() || number < Decimal(36526) || number > Decimal(54788))
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(qint64(number.toDouble()));
}

std::vector<DateReading> readDate(QStringView text, DateOrder order, const Lexicon &lexicon,
                                  const QDate &near)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > 60 || trimmed.isEmpty())
        return {};
    constexpr qsizetype CompactDate = 8;
    static const QRegularExpression compact(QStringLiteral("^(20\\d\\d)(\\d\\d)(\\d\\d)$"));
    const bool mayBeCompact = trimmed.size() == CompactDate && trimmed.front() == u'2';
    const auto match = mayBeCompact ? compact.match(trimmed.toString()) : QRegularExpressionMatch();
    if (match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? std::vector<DateReading>{{date, DateOrder::Unknown}}
                              : std::vector<DateReading>{};
    }
    const std::vector<DateInText> dates = datesIn(trimmed, order, lexicon, near);
    if (dates.size() != 1)
        return {};
    const DateInText &date = dates.front();
    QStringView behind = trimmed.mid(date.end);
    if (!isDateFiller(trimmed.left(date.start), lexicon)
        || std::any_of(behind.begin(), behind.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return {};
    return date.readings;
}

} // namespace intray
