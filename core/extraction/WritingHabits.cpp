// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageHeaderFields.h"

#include "core/extraction/StatedDateOrder.h"

namespace intray {

namespace {

// Signs of the country whose dates put the month first: a state and ZIP code, a sum in dollars.
bool looksAmerican(const QString &text)
{
    static const QRegularExpression zip(QStringLiteral("\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?\\b"));
    static const QRegularExpression phone(QStringLiteral("\\(\\d{3}\\) ?\\d{3}[ -]\\d{4}"));
    return zip.match(text).hasMatch() || phone.match(text).hasMatch()
           || text.contains(QStringLiteral("USD")) || text.contains(u'$');
}

} // namespace

WritingHabits habitsOf(const std::vector<PageText> &pages, const Lexicon &lexicon)
{
    static const QRegularExpression numericDate(
        QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](?:\\d{4}|\\d{2})[,;.]?$"));
    WritingHabits habits;
    QString text;
    QStringList numbers;
    int dayFirst = 0;
    int monthFirst = 0;
    bool slash = false;
    for (const PageText &page : pages) {
        for (const TextRow &row : page.rows) {
            for (const Phrase &phrase : row.phrases) {
                for (const LaidWord &word : phrase.words) {
                    const auto date = numericDate.match(word.text);
                    if (date.hasMatch()) {
                        dayFirst += date.captured(1).toInt() > 12 ? 1 : 0;
                        monthFirst += date.captured(2).toInt() > 12 ? 1 : 0;
                        slash = slash || word.text.contains(u'/');
                    } else if (looksNumeric(word.text)) {
                        numbers << word.text;
                    }
                }
            }
            if (text.size() < 6000)
                text += row.text() + u'\n';
        }
    }
    habits.language = lexicon.languageOf(text);
    habits.numbers = provenNumberStyle(numbers);
    const DateOrder stated = statedOrder(text);
    const int against = stated == DateOrder::MonthFirst ? dayFirst : monthFirst;
    if (stated != DateOrder::Unknown && against == 0) {
        habits.dates = stated;
        habits.datesProven = true;
    } else if (dayFirst != monthFirst) {
        habits.dates = dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        habits.datesProven = dayFirst == 0 || monthFirst == 0;
    } else if (slash && (habits.language.isEmpty() || habits.language == u"en")
               && looksAmerican(text)) {
        habits.dates = DateOrder::MonthFirst;
    } else {
        habits.dates = DateOrder::DayFirst;
        habits.datesProven = !habits.language.isEmpty() && habits.language != u"en";
    }
    return habits;
}

} // namespace intray
