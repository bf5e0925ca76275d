// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeaderFields.h"

namespace intray {

DateOrder dateOrderOf(const QStringList &dates, const QString &language, const QString &currency,
                      const Lexicon &lexicon)
{
    int dayFirst = 0, monthFirst = 0, open = 0;
    for (const QString &text : dates) {
        const auto readings = readDate(text, DateOrder::DayFirst, lexicon);
        if (readings.size() == 1) {
            dayFirst += readings.front().order == DateOrder::DayFirst;
            monthFirst += readings.front().order == DateOrder::MonthFirst;
        } else if (readings.size() == 2) {
            ++open;
        }
    }
    if (dayFirst > 0 && monthFirst == 0)
        return DateOrder::DayFirst;
    if (monthFirst > 0 && dayFirst == 0)
        return DateOrder::MonthFirst;
    // Only English is written both ways.
    if (open > 0 && !language.isEmpty() && language != QLatin1String("en"))
        return DateOrder::DayFirst;
    if (open > 0 && (currency == QLatin1String("GBP") || currency == QLatin1String("EUR")
                     || currency == QLatin1String("CHF")))
        return DateOrder::DayFirst;
    return DateOrder::Unknown;
}

} // namespace intray
