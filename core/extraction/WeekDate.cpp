// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/WeekDate.h"

#include "core/extraction/LabelWords.h"

#include <QRegularExpression>

namespace intray {

namespace {

// ISO 8601: the week with the year's first Thursday is its first.
// Invalid when the year has no such week.
QDate mondayOf(int week, int year)
{
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int weekYear = 0;
    if (monday.weekNumber(&weekYear) != week || weekYear != year)
        return {};
    return monday;
}

int weekdayIn(const QString &text, const Lexicon &lexicon)
{
    for (int day = 1; day <= 5; ++day) {
        if (lexicon.phraseIn(QStringLiteral("weekday-%1").arg(day), text))
            return day;
    }
    return 0;
}

} // namespace

int dayOfWeeksIn(const QString &text, const Lexicon &lexicon)
{
    constexpr qsizetype ShortestName = 4; // "do" and "mar" are words of their own
    if (!lexicon.phraseIn(QStringLiteral("week-word"), text))
        return 0;
    int named = 0;
    for (int day = 1; day <= 5; ++day) {
        const auto name = lexicon.phraseIn(QStringLiteral("weekday-%1").arg(day), text);
        if (!name || name->size() < ShortestName)
            continue;
        if (named > 0)
            return 0;
        named = day;
    }
    return named;
}

bool namesWeek(const QString &label, const Lexicon &lexicon)
{
    return lexicon.phraseIn(QStringLiteral("week-word"), label).has_value();
}

std::optional<WeekInText> weekIn(const QString &text, bool isWeek, const QDate &near, const Lexicon &lexicon)
{
    static const QRegularExpression iso(QStringLiteral("\\b(20\\d\\d)-?W(\\d{1,2})\\b"));
    static const QRegularExpression form(
        QStringLiteral("(\\p{L}{1,16})\\.?\\s*(\\d{1,2})(?:\\s*[/.\\s-]\\s*((?:20)?\\d{2}))?(?![\\d.,/-]*\\d)"));
    int week = 0;
    int year = 0;
    if (const auto match = iso.match(text); match.hasMatch()) {
        week = match.captured(2).toInt();
        year = match.captured(1).toInt();
    } else {
        const QStringList &names = lexicon.phrases(QStringLiteral("week-word"));
        for (auto it = form.globalMatch(text); it.hasNext() && week == 0;) {
            const auto found = it.next();
            const QString word = phraseWords(found.captured(1)).join(QString());
            if (word.size() < 2 || !names.contains(word))
                continue;
            week = found.captured(2).toInt();
            year = found.captured(3).toInt();
            year += year > 0 && year < 100 ? 2000 : 0;
        }
    }
    static const QRegularExpression bare(QStringLiteral("^(\\d{1,2})(?:\\s*[/.\\s-]\\s*((?:20)?\\d{2}))?$"));
    if (const auto match = bare.match(text); isWeek && week == 0 && match.hasMatch()) {
        week = match.captured(1).toInt();
        year = match.captured(2).toInt();
        year += year > 0 && year < 100 ? 2000 : 0;
    }
    if (week < 1 || week > 53)
        return std::nullopt;
    QDate monday;
    if (year > 0) {
        monday = mondayOf(week, year);
    } else {
        for (int candidate = near.year(); candidate <= near.year() + 1 && !monday.isValid(); ++candidate) {
            monday = mondayOf(week, candidate);
            if (monday.isValid() && monday < near.addDays(-28))
                monday = {};
        }
    }
    if (!monday.isValid())
        return std::nullopt;
    return WeekInText{monday, weekdayIn(text, lexicon)};
}

} // namespace intray
