// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace intray {

// Which number of 02/03/2026 is the day.
enum class DayMonth { Either, DayFirst, MonthFirst };

// How one country writes, and what gives it away in a document. Data, in resources/countries.json.
struct CountryHabits
{
    QString code;     // ISO 3166-1
    QString currency; // ISO 4217
    DayMonth dates = DayMonth::Either;
    bool decimalComma = false;
};

// By ISO code or a usual name ("GB", "United Kingdom"); null for a country nobody described.
const CountryHabits *countryHabits(const QString &country);

// The countries whose names, taxes, numbers or post codes stand in the text, each with how many of them do.
struct CountrySign
{
    const CountryHabits *country = nullptr;
    int signs = 0;
};
std::vector<CountrySign> countriesIn(const QString &text);

// The currencies that a bare sign ("$", "kr") can mean, the most usual first; empty for any other text.
const QStringList &currenciesOfSign(const QString &sign);
// The sign that can mean this currency and others, too; empty when none can.
QString openSignOf(const QString &currency);

} // namespace intray
