// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <QDate>

#include <optional>

namespace intray {

// A week as a date of delivery: "KW 17 2026", "week 17/26", "2026-W17".
struct WeekInText
{
    QDate monday;
    int day = 0; // of the week, 1 to 5, when the text names one
};

// A label that names weeks ("Delivery week") needs no such word in its value. The year is that of the text, else
// the one that puts the week nearest on or after four weeks before `near`.
std::optional<WeekInText> weekIn(const QString &text, bool isWeek, const QDate &near, const Lexicon &lexicon);

// The day, 1 to 5, that a remark names for every week ("delivery on Monday of the week named"); 0 when the text is no
// such remark or names several days.
int dayOfWeeksIn(const QString &text, const Lexicon &lexicon);

// Whether a label speaks of weeks.
bool namesWeek(const QString &label, const Lexicon &lexicon);

} // namespace intray
